// What a command does with secrets that were entered in Settings: those of the file it uses, those of the key store it cannot read.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Log } from '../../ports/platform.ts'
import { type Cipher, noSettings } from '../../ports/settings.ts'
import { createSecretFile } from '../../settings/secret-file.ts'
import { createSettingsFile } from '../../settings/settings-file.ts'
import { runCommandLine } from './run.ts'

const cipher: Cipher = {
  encrypt: async (text) => Buffer.from(text).reverse(),
  decrypt: () => Promise.reject(new Error('not asked')),
}

/** The first command loads the backend. */
const patience = 60_000

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tandem-kept-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** A port nobody listens at. */
async function entered(keeping: Cipher | null): Promise<void> {
  const database = { builtIn: false, host: '127.0.0.1', port: 1, name: 'x', role: 'ana', encryption: 'off' } as const
  const administrate = { instance: 'training.example', method: 'client-credentials', requestsPerSecond: 8 } as const
  const urls = { apiUrl: 'https://api.example/graphql', authUrl: 'https://auth.example/oauth' }
  const SANDBOX = { database: { ...database, certificate: null }, administrate: { ...administrate, ...urls } }
  await createSettingsFile(folder).write({
    ...noSettings,
    environment: 'SANDBOX',
    connections: { LIVE: null, SANDBOX },
  })
  const quiet = { learn: () => undefined, log: { warn: () => undefined } }
  const secrets = createSecretFile({ dataFolder: folder, cipher: keeping, ...quiet })
  await secrets.write('SANDBOX', 'databasePassword', 'hunter2')
}

async function migrate() {
  const stderr = new PassThrough()
  const logs: Log[] = []
  const exitCode = await runCommandLine(['migrate'], {
    environment: { TANDEM_DATA_DIR: folder },
    stdin: process.stdin,
    stdout: new PassThrough(),
    stderr,
    signals: process,
    logOpened: (log) => logs.push(log),
  })
  stderr.end()
  return { exitCode, log: logs[0], said: (await stderr.toArray()).join('') }
}

test('kept in the file: used, and left out of the log', { timeout: patience }, async () => {
  await entered(null)
  const { exitCode, log, said } = await migrate()
  expect(exitCode).toBe(2)
  expect(said).toContain('(DB-CONNECT)')
  log?.error({ err: new Error('out of the blue, hunter2') }, 'The process ends')
  const texts = readdirSync(join(folder, 'logs')).map((name) => readFileSync(join(folder, 'logs', name), 'utf8'))
  expect(texts.join('')).toContain('out of the blue, …')
  expect(texts.join('') + said).not.toContain('hunter2')
})

test('kept by the key store: refused in plain words, with what to do', { timeout: patience }, async () => {
  await entered(cipher)
  const { exitCode, said } = await migrate()
  expect(exitCode).toBe(2)
  expect(said).toContain('key store, which this program cannot read')
  expect(said).toContain('Start the desktop app, or give DATABASE_URL')
  expect(said).toContain('(SECRETS)')
})

test('broken settings: refused in plain words, and left as they are', async () => {
  await entered(null)
  const path = join(folder, 'settings.json')
  const broken = readFileSync(path, 'utf8').replace(/"port":\s*1/, '"port": "one"')
  writeFileSync(path, broken)
  const { exitCode, said } = await migrate()
  expect(exitCode).toBe(2)
  expect(said).toContain('look at connections.SANDBOX.database.port')
  expect(said).toContain('(CONFIG)')
  expect(readFileSync(path, 'utf8')).toBe(broken)
})
