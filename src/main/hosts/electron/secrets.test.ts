// Where the desktop app keeps secrets, over a stand-in for Electron: in the key store, or for the session, and never as they are.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { KeyStore } from '../../ports/settings.ts'
import { createSecrets } from '../../settings/secrets.ts'
import { electronKeyStore } from './secrets.ts'
import { app, keyStore, safeStorage, seen } from './stand-in.ts'

let folder = ''
let said: string[] = []
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tandem-desktop-secrets-'))
  said = []
  const usual = { backend: 'gnome_libsecret', key: 'own', isRotated: false, isAtHome: true, answers: true } as const
  Object.assign(keyStore, { platform: 'linux', ...usual })
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

function asked(): Promise<KeyStore> {
  return electronKeyStore({ safeStorage, platform: keyStore.platform })
}

function started() {
  const unheard = () => undefined
  const log = {
    debug: unheard,
    info: unheard,
    error: unheard,
    warn: (_: object, words: string) => void said.push(words),
  }
  return createSecrets({ keyStore: asked, learn: unheard, dataFolder: folder, log })
}

const file = () => join(folder, 'secrets.json')

test('before the app is ready there is no key store', async () => {
  keyStore.platform = 'darwin'
  expect(await asked()).toEqual({ place: 'session' })
  seen.makeReady()
  await app.whenReady()
  expect((await asked()).place).toBe('key-store')
})

test.each(['linux', 'darwin', 'win32'] as const)(
  'with a key store on %s: round trip, and nothing as it is',
  async (on) => {
    keyStore.platform = on
    const secrets = started()
    await secrets.write('LIVE', 'clientSecret', 'hunter2')
    expect(await secrets.place()).toBe('key-store')
    expect(await started().read('LIVE', 'clientSecret')).toBe('hunter2')
    expect(readFileSync(file(), 'utf8')).toContain('"key-store"')
    expect(readFileSync(file(), 'utf8')).not.toMatch(/hunter2|aHVudGVyMg/)
  },
)

test.each([
  ['no desktop that is known', { backend: 'basic_text', key: 'known to all' }],
  ['a desktop that is not known yet', { backend: 'unknown' }],
  ['a key store that does not run', { backend: 'gnome_libsecret', key: 'known to all' }],
  ['a key that the person does not give', { platform: 'darwin', key: 'refused' }],
] as const)('for the session only: %s', async (_name, state) => {
  Object.assign(keyStore, state)
  const secrets = started()
  await secrets.write('LIVE', 'clientSecret', 'hunter2')
  expect(await secrets.place()).toBe('session')
  expect(await secrets.read('LIVE', 'clientSecret')).toBe('hunter2')
  expect(existsSync(file())).toBe(false)
  expect(await started().read('LIVE', 'clientSecret')).toBeNull()
})

test('a new key: what is read is locked with it', async () => {
  await started().write('LIVE', 'clientSecret', 'hunter2')
  const before = readFileSync(file(), 'utf8')
  keyStore.isRotated = true
  expect(await started().read('LIVE', 'clientSecret')).toBe('hunter2')
  const after = readFileSync(file(), 'utf8')
  expect(after).not.toBe(before)
  expect(await started().read('LIVE', 'clientSecret')).toBe('hunter2')
  expect(readFileSync(file(), 'utf8')).toBe(after)
})

test('another account: what it cannot unlock counts as not given and stays in the file', async () => {
  await started().write('LIVE', 'clientSecret', 'hunter2')
  const before = readFileSync(file(), 'utf8')
  keyStore.isAtHome = false
  expect(await started().read('LIVE', 'clientSecret')).toBeNull()
  expect(said).toEqual([expect.stringContaining('can no longer be unlocked')])
  expect(readFileSync(file(), 'utf8')).toBe(before)
})

test('a key store that does not answer now: said with what to do, and nothing counts as lost', async () => {
  await started().write('LIVE', 'clientSecret', 'hunter2')
  keyStore.answers = false
  const secrets = started()
  await expect(secrets.read('LIVE', 'clientSecret')).rejects.toMatchObject({
    problem: { code: 'SECRETS' },
    exitCode: 2,
  })
  keyStore.answers = true
  expect(await secrets.read('LIVE', 'clientSecret')).toBe('hunter2')
  expect(said).toEqual([])
})
