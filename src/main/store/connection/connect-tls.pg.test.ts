// The way to a PostgreSQL server encrypted, its certificate checked or not, and what people are told when that fails.
import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest'
import { tester } from '../../../../tests/databases.ts'
import { createTestDatabase } from '../../../../tests/postgres.ts'
import { askForPassword, encrypt, noCertificates } from '../../../../tests/postgres-tls.ts'
import type { Clock } from '../../ports/platform.ts'
import { openDatabase, type Target } from './connect.ts'
import { probeDatabase } from '../probe/probe-database.ts'

const clock: Clock = { now: () => new Date(), wait: () => new Promise(() => undefined) }
const unchecked = { isChecked: false, certificate: null }

/** `passed Signed in · tandem`, with the problem of what failed. */
async function probe(target: Target): Promise<readonly string[]> {
  const checks = await probeDatabase(target, { mode: 'real' }, tester, clock, new AbortController().signal)
  return checks.map(({ state, title, detail, problem }) =>
    [`${state} ${title}`, detail, problem ? `${problem.message} (${problem.code})` : ''].filter(Boolean).join(' · '),
  )
}

async function database(): Promise<string> {
  const { url, drop } = await createTestDatabase()
  onTestFinished(drop)
  return url
}

function changed(url: string, change: (url: URL) => void): string {
  const address = new URL(url)
  change(address)
  return address.href
}

const why = noCertificates()
if (why !== null) process.stdout.write(`Encrypted connections are not tried: ${why}.\n`)

describe.skipIf(why !== null)('a server that encrypts', () => {
  let certificate = ''
  beforeAll(async () => {
    certificate = await encrypt(inject('postgresUrl'))
  })

  test('every session of Tandem’s is encrypted, pooled or not', async () => {
    const asked = 'select ssl from pg_stat_ssl where pid = pg_backend_pid()'
    const opened = await openDatabase({ url: await database(), tls: { isChecked: true, certificate } }, tester)
    const dedicated = await opened.dedicated()
    expect((await opened.pool.query(asked)).rows).toEqual([{ ssl: true }])
    expect((await dedicated.query(asked)).rows).toEqual([{ ssl: true }])
    await dedicated.end()
    await opened.close()
  })

  test('checked, and not checked', async () => {
    const url = await database()
    expect((await probe({ url, tls: { isChecked: true, certificate } }))[3]).toBe('passed Encrypted · TLS 1.3')
    expect((await probe({ url, tls: unchecked }))[3]).toMatch(
      /^warning Encrypted, the certificate is not checked · TLS 1\.3 · .* \(DB-TLS\)$/,
    )
  })

  test('the address counts more than the setting', async () => {
    const url = await database()
    const without = changed(url, (address) => address.searchParams.set('sslmode', 'disable'))
    expect((await probe({ url: without, tls: { isChecked: true, certificate } }))[3]).toMatch(/^note Not encrypted/)
    const careless = changed(url, (address) => address.searchParams.set('sslmode', 'no-verify'))
    expect((await probe({ url: careless, tls: { isChecked: true, certificate } }))[3]).toMatch(/^warning Encrypted,/)
  })

  test.each([
    ['nobody believed', null, '127.0.0.1', 'is not one that this computer believes'],
    ['of another host', 'its own', 'localhost', 'is made out to another host'],
    ['unreadable', 'not a certificate', '127.0.0.1', 'is none that can be read'],
  ])('a certificate %s', async (_, given, host, words) => {
    const url = changed(await database(), (address) => (address.hostname = host))
    const lines = await probe({ url, tls: { isChecked: true, certificate: given === 'its own' ? certificate : given } })
    expect(lines[0]).toMatch(given === 'not a certificate' ? /^not-checked Reached$/ : /^passed Reached/)
    expect(lines.slice(1)).toEqual([
      'not-checked Signed in',
      'not-checked Version',
      expect.stringMatching(new RegExp(`^failed Not encrypted · The certificate .* ${words}\\. \\(DB-TLS\\)$`)),
      'not-checked Tables and columns',
      'not-checked May read',
      'not-checked May write',
    ])
    const opened = openDatabase(
      { url, tls: { isChecked: true, certificate: given === 'its own' ? null : given } },
      tester,
    )
    await expect(opened).rejects.toMatchObject({ problem: { code: 'DB-TLS' }, exitCode: 2 })
  })

  test('a role that needs its password and an encrypted connection', async () => {
    const url = await database()
    const role = `guarded_${new URL(url).pathname.slice(1)}`
    const opened = await openDatabase({ url }, tester)
    await opened.pool.query(`create role ${role} login password 'open-sesame'`)
    await askForPassword(inject('postgresUrl'), role, { encryptedOnly: true })
    const as = (password: string) => changed(url, (address) => Object.assign(address, { username: role, password }))
    expect((await probe({ url: as('open-sesame'), tls: unchecked }))[1]).toBe(`passed Signed in · ${role}`)
    const wrong = await probe({ url: as('close-sesame'), tls: unchecked })
    expect(wrong[1]).toMatch(/^failed Not signed in · .* refused the sign-in\. \(DB-AUTH\)$/)
    expect(wrong[2]).toBe('not-checked Version')
    expect(JSON.stringify(wrong)).not.toContain('sesame')
    expect((await probe({ url: as('open-sesame') }))[1]).toMatch(/^failed Not signed in · .*encryption.* \(DB-AUTH\)$/)
    await opened.pool.query(`drop role ${role}`)
    await opened.close()
  })
})

test('a server that does not encrypt', async () => {
  const server = createServer((socket) => socket.once('data', () => socket.write('N')))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  const { port } = server.address() as AddressInfo
  expect((await probe({ url: `postgresql://ada@127.0.0.1:${port}/tandem`, tls: unchecked }))[3]).toBe(
    `failed Not encrypted · The database server at 127.0.0.1:${port} does not take encrypted connections. (DB-TLS)`,
  )
})
