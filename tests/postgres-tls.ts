// Lets the cluster of the run take encrypted connections, and asks one role for its password; all others come in as before.
import { execFileSync } from 'node:child_process'
import { chownSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Client } from 'pg'

/** Why no certificate can be made here; null: it can. */
export function noCertificates(): string | null {
  try {
    execFileSync('openssl', ['version'], { stdio: 'ignore' })
    return null
  } catch {
    return 'openssl is not installed, and nothing else here makes certificates'
  }
}

/** The certificate, as PEM: it is its own issuer and made out to 127.0.0.1 alone. */
export async function encrypt(adminUrl: string): Promise<string> {
  const [data = ''] = await ask(adminUrl, 'show data_directory')
  const [key, certificate] = [join(data, 'test.key'), join(data, 'test.crt')]
  const subject = ['-subj', '/CN=Tandem test', '-addext', 'subjectAltName=IP:127.0.0.1']
  const made = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2']
  execFileSync('openssl', ['req', '-x509', ...made, ...subject, '-keyout', key, '-out', certificate], { stdio: 'pipe' })
  const { uid, gid } = statSync(data)
  for (const file of [key, certificate]) chownSync(file, uid, gid)
  await ask(adminUrl, `alter system set ssl_cert_file = '${certificate}'`)
  await ask(adminUrl, `alter system set ssl_key_file = '${key}'`)
  await ask(adminUrl, 'alter system set ssl = on')
  await reload(adminUrl, async () => {
    const client = new Client({ connectionString: adminUrl, ssl: { rejectUnauthorized: false } })
    await client.connect()
    await client.end()
  })
  return readFileSync(certificate, 'utf8')
}

/** From now on `role` needs its password; where `encryptedOnly`, it also needs an encrypted connection. */
export async function askForPassword(
  adminUrl: string,
  role: string,
  options: { readonly encryptedOnly: boolean } = { encryptedOnly: false },
): Promise<void> {
  const [file = ''] = await ask(adminUrl, 'show hba_file')
  const line = `${options.encryptedOnly ? 'hostssl' : 'host'} all ${role} all scram-sha-256\nhost all ${role} all reject\n`
  writeFileSync(file, line + readFileSync(file, 'utf8'))
  const url = new URL(adminUrl)
  url.username = role
  url.password = 'surely-wrong'
  await reload(adminUrl, async () => {
    const client = new Client({ connectionString: url.href })
    const code = await client.connect().then(
      () => client.end().then(() => ''),
      (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : ''),
    )
    if (!code.startsWith('28')) throw new Error(`${role} may still come in without a password.`)
  })
}

/** The server says nowhere when it has read its settings anew: `isDone` is tried until it does not throw. */
async function reload(adminUrl: string, isDone: () => Promise<void>): Promise<void> {
  await ask(adminUrl, 'select pg_reload_conf()')
  for (let tries = 0; ; tries += 1) {
    try {
      await isDone()
      return
    } catch (error) {
      if (tries === 500) throw error
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }
}

async function ask(adminUrl: string, statement: string): Promise<readonly string[]> {
  const client = new Client({ connectionString: adminUrl })
  await client.connect()
  try {
    const answer = await client.query<string[]>({ text: statement, rowMode: 'array' })
    return answer.rows.map(([value]) => String(value))
  } finally {
    await client.end()
  }
}
