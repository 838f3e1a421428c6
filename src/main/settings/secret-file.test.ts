// Secrets on disk: locked or closed to others, learned before anything else, never lost to a failure and never a crash.
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { TandemError } from '../errors.ts'
import type { Cipher } from '../ports/settings.ts'
import { createSecretFile } from './secret-file.ts'
import { createSessionSecrets } from './session-secrets.ts'

let folder = ''
let path = ''
let learned: string[] = []
let said: string[] = []
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'tandem-secrets-')), 'data')
  path = join(folder, 'secrets.json')
  learned = []
  said = []
})
afterEach(() => {
  rmSync(join(folder, '..'), { recursive: true, force: true })
})

/** Locks by turning every byte; what was locked with another key cannot be opened, with an older one only for now. */
function turning(key: number, older?: number): Cipher {
  const turned = (bytes: Buffer): Buffer => Buffer.from(bytes.map((byte) => byte ^ 0xff))
  return {
    encrypt: async (text) => Buffer.from([key, ...turned(Buffer.from(text))]),
    async decrypt(bytes) {
      if (bytes[0] !== key && bytes[0] !== older) throw new Error('Error while decrypting the ciphertext.')
      return { text: turned(bytes.subarray(1)).toString(), again: bytes[0] === older }
    },
  }
}

function store(cipher: Cipher | null) {
  return createSecretFile({
    dataFolder: folder,
    cipher,
    learn: (value) => void learned.push(value),
    log: { warn: (_fields, message) => void said.push(message) },
  })
}

function content(): Readonly<Record<string, { readonly kept: string; readonly value: string }>> {
  return JSON.parse(readFileSync(path, 'utf8')) as ReturnType<typeof content>
}

function put(text: string): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(path, text, { mode: 0o600 })
}

test.each([
  ['key-store', turning(1)],
  ['file', null],
] as const)('kept in the %s: what is written comes back, name by name', async (place, cipher) => {
  const secrets = store(cipher)
  expect(await secrets.place()).toBe(place)
  expect(await secrets.read('LIVE', 'clientSecret')).toBeNull()
  await secrets.write('LIVE', 'clientSecret', 'hunter2 é')
  await secrets.write('SANDBOX', 'databasePassword', '')
  expect(learned).toContain('hunter2 é')
  const later = store(cipher)
  expect(await later.read('LIVE', 'clientSecret')).toBe('hunter2 é')
  expect(await later.read('SANDBOX', 'databasePassword')).toBe('')
  expect(await later.read('SANDBOX', 'clientSecret')).toBeNull()
  expect(await later.names('LIVE')).toEqual(['clientSecret'])
  await later.write('LIVE', 'clientSecret', null)
  expect(await secrets.read('LIVE', 'clientSecret')).toBeNull()
  expect(await secrets.names('LIVE')).toEqual([])
  expect(await secrets.names('SANDBOX')).toEqual(['databasePassword'])
})

test('every value that is read is learned', async () => {
  await store(turning(1)).write('LIVE', 'clientId', 'by key')
  await store(null).write('LIVE', 'clientSecret', 'by file')
  learned = []
  const secrets = store(turning(1))
  await secrets.read('LIVE', 'clientId')
  await secrets.read('LIVE', 'clientSecret')
  expect(learned).toEqual(['by key', 'by file'])
})

test('with a key store nothing on disk is as it was entered', async () => {
  await store(turning(1)).write('LIVE', 'clientSecret', 'hunter2')
  expect(content()['LIVE.clientSecret']?.kept).toBe('key-store')
  expect(readFileSync(path, 'utf8')).not.toMatch(/hunter2|aHVudGVyMg/)
})

test.skipIf(process.platform === 'win32')('the file and a folder made for it are closed to others', async () => {
  await store(null).write('LIVE', 'clientSecret', 'hunter2')
  expect(statSync(path).mode & 0o777).toBe(0o600)
  expect(statSync(folder).mode & 0o777).toBe(0o700)
  expect(readdirSync(folder)).toEqual(['secrets.json'])
})

test.skipIf(process.platform === 'win32')('a file that stands open is closed, said once, and used', async () => {
  await store(null).write('LIVE', 'clientSecret', 'hunter2')
  chmodSync(path, 0o644)
  const secrets = store(null)
  expect(await secrets.read('LIVE', 'clientSecret')).toBe('hunter2')
  await secrets.read('LIVE', 'clientSecret')
  expect(statSync(path).mode & 0o777).toBe(0o600)
  expect(said).toHaveLength(1)
  expect(said[0]).toContain('could read')
})

test('writes at once do not lose one another', async () => {
  const secrets = store(turning(1))
  await Promise.all([
    secrets.write('LIVE', 'clientId', 'one'),
    secrets.write('LIVE', 'clientSecret', 'two'),
    secrets.write('SANDBOX', 'clientId', 'three'),
  ])
  expect(Object.keys(content()).sort()).toEqual(['LIVE.clientId', 'LIVE.clientSecret', 'SANDBOX.clientId'])
})

test('names of another version stay', async () => {
  put('{"LIVE.fingerprint": {"kept": "elsewhere"}}')
  await store(null).write('LIVE', 'clientId', 'one')
  expect(content()).toMatchObject({ 'LIVE.fingerprint': { kept: 'elsewhere' } })
})

test('the command line cannot read what the key store keeps: it says so, and knows that it is there', async () => {
  await store(turning(1)).write('LIVE', 'clientSecret', 'hunter2')
  const secrets = store(null)
  expect(await secrets.names('LIVE')).toEqual(['clientSecret'])
  const refused = secrets.read('LIVE', 'clientSecret')
  await expect(refused).rejects.toMatchObject({ problem: { code: 'SECRETS' }, exitCode: 2 })
  await expect(refused).rejects.toThrow(/start the desktop app, or give DATABASE_URL/i)
})

test('one that was locked with an older key is locked anew', async () => {
  await store(turning(1)).write('LIVE', 'clientSecret', 'hunter2')
  expect(await store(turning(2, 1)).read('LIVE', 'clientSecret')).toBe('hunter2')
  expect(await store(turning(2)).read('LIVE', 'clientSecret')).toBe('hunter2')
})

test('one that another process writes meanwhile is not written over', async () => {
  await store(turning(1)).write('LIVE', 'clientSecret', 'hunter2')
  const rotated = turning(2, 1)
  const slow: Cipher = {
    ...rotated,
    async encrypt(text) {
      await store(rotated).write('LIVE', 'clientSecret', 'hunter3')
      return rotated.encrypt(text)
    },
  }
  expect(await store(slow).read('LIVE', 'clientSecret')).toBe('hunter2')
  expect(await store(rotated).read('LIVE', 'clientSecret')).toBe('hunter3')
})

test('one that cannot be locked anew today is read all the same', async () => {
  await store(turning(1)).write('LIVE', 'clientSecret', 'hunter2')
  const refusing = { ...turning(2, 1), encrypt: () => Promise.reject(new Error('locked')) }
  expect(await store(refusing).read('LIVE', 'clientSecret')).toBe('hunter2')
  expect(await store(turning(1)).read('LIVE', 'clientSecret')).toBe('hunter2')
})

test('one whose key is gone counts as not given, is said once, and is back with its key', async () => {
  await store(turning(1)).write('LIVE', 'clientSecret', 'hunter2')
  const other = store(turning(9))
  expect(await other.read('LIVE', 'clientSecret')).toBeNull()
  expect(await other.read('LIVE', 'clientSecret')).toBeNull()
  expect(await other.names('LIVE')).toEqual([])
  expect(said).toHaveLength(1)
  expect(said[0]).toContain('(SECRETS)')
  expect(await store(turning(1)).read('LIVE', 'clientSecret')).toBe('hunter2')
  await other.write('LIVE', 'clientSecret', 'hunter3')
  expect(await other.names('LIVE')).toEqual(['clientSecret'])
  expect(await other.read('LIVE', 'clientSecret')).toBe('hunter3')
})

test('a key store that does not answer now: said, and nothing counts as lost', async () => {
  await store(turning(1)).write('LIVE', 'clientSecret', 'hunter2')
  const locked = new TandemError({ code: 'SECRETS', message: 'It is locked.', effect: '', next: '' }, 2)
  const secrets = store({ ...turning(1), decrypt: () => Promise.reject(locked) })
  await expect(secrets.read('LIVE', 'clientSecret')).rejects.toBe(locked)
  expect(await secrets.names('LIVE')).toEqual(['clientSecret'])
  expect(said).toEqual([])
})

test('a key store that takes nothing: said, and what was kept is unchanged', async () => {
  await store(turning(1)).write('LIVE', 'clientSecret', 'hunter2')
  const before = readFileSync(path, 'utf8')
  const secrets = store({ ...turning(1), encrypt: () => Promise.reject(new Error('no')) })
  await expect(secrets.write('LIVE', 'clientSecret', 'hunter3')).rejects.toMatchObject({ problem: { code: 'SECRETS' } })
  expect(readFileSync(path, 'utf8')).toBe(before)
  expect(await secrets.read('LIVE', 'clientSecret')).toBe('hunter2')
})

test.each([
  ['no JSON', '{"LIVE.clientSecret": hunter2'],
  ['a list', '["hunter2"]'],
  ['a secret that is none', '{"LIVE.clientSecret": "hunter2"}'],
])('a broken file is refused and left as it is: %s', async (_name, text) => {
  put(text)
  const refused = store(turning(1)).read('LIVE', 'clientSecret')
  await expect(refused).rejects.toMatchObject({ problem: { code: 'SECRETS' }, exitCode: 2 })
  await expect(refused).rejects.not.toThrow(/hunter2/)
  expect(readFileSync(path, 'utf8')).toBe(text)
})

test('nothing is written over a file that is no JSON', async () => {
  put('hunter2')
  await expect(store(null).write('LIVE', 'clientId', 'one')).rejects.toMatchObject({ problem: { code: 'SECRETS' } })
  expect(readFileSync(path, 'utf8')).toBe('hunter2')
})

test('for the session: in memory only', async () => {
  const secrets = createSessionSecrets({ learn: (value) => void learned.push(value) })
  await secrets.write('LIVE', 'refreshToken', 'hunter2')
  expect(await secrets.place()).toBe('session')
  expect(await secrets.read('LIVE', 'refreshToken')).toBe('hunter2')
  expect(await secrets.names('LIVE')).toEqual(['refreshToken'])
  expect(learned).toEqual(['hunter2'])
  await secrets.write('LIVE', 'refreshToken', null)
  expect(await secrets.names('LIVE')).toEqual([])
  expect(existsSync(folder)).toBe(false)
})
