// Settings on disk: what is written comes back, only its owner reads it, and what is not understood is left alone.
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
import { noSettings, type Settings } from '../ports/settings.ts'
import { createSettingsFile } from './settings-file.ts'

let folder = ''
let path = ''
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'tandem-settings-')), 'data')
  path = join(folder, 'settings.json')
})
afterEach(() => {
  if (existsSync(folder)) chmodSync(folder, 0o700)
  rmSync(join(folder, '..'), { recursive: true, force: true })
})

const chosen: Settings = {
  environment: 'SANDBOX',
  connections: {
    LIVE: null,
    SANDBOX: {
      database: {
        ...{ builtIn: false, host: 'db.example', port: 5432, name: 'tutorials', role: 'tandem' },
        ...{ encryption: 'checked', certificate: null },
      },
      administrate: {
        instance: 'training.example',
        apiUrl: 'https://api.example/graphql',
        authUrl: 'https://auth.example/oauth',
        method: 'authorization-code',
        requestsPerSecond: 8,
      },
    },
  },
  readOnly: ['LIVE'],
  guards: { missingPercent: 5, missingAtLeast: 3 },
}

function put(content: unknown): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
}

function refusal(): TandemError {
  try {
    createSettingsFile(folder).read()
  } catch (error) {
    if (error instanceof TandemError) return error
  }
  throw new Error('It was not refused.')
}

test('without a file nobody has chosen anything, and looking makes none', () => {
  expect(createSettingsFile(folder).read()).toEqual(noSettings)
  expect(existsSync(folder)).toBe(false)
})

test('what is written comes back, to another process too', async () => {
  await createSettingsFile(folder).write(chosen)
  expect(createSettingsFile(folder).read()).toEqual(chosen)
})

test.skipIf(process.platform === 'win32')('only its owner reads it, even when others could before', async () => {
  await createSettingsFile(folder).write(noSettings)
  expect(statSync(path).mode & 0o777).toBe(0o600)
  expect(statSync(folder).mode & 0o777).toBe(0o700)
  chmodSync(path, 0o644)
  await createSettingsFile(folder).write(chosen)
  expect(statSync(path).mode & 0o777).toBe(0o600)
  expect(readdirSync(folder)).toEqual(['settings.json'])
})

test('it is read as it is now', async () => {
  const file = createSettingsFile(folder)
  await file.write(chosen)
  await createSettingsFile(folder).write({ ...chosen, environment: 'LIVE' })
  expect(file.read().environment).toBe('LIVE')
})

test('parts that are not there are as if nobody had chosen', () => {
  put({ version: 1, environment: 'REHEARSAL' })
  expect(createSettingsFile(folder).read()).toEqual({ ...noSettings, environment: 'REHEARSAL' })
})

test('what this version does not know survives, at any depth', async () => {
  put({ version: 1, colour: 'green', guards: { ...chosen.guards, perKind: true }, connections: chosen.connections })
  await createSettingsFile(folder).write({ ...chosen, connections: noSettings.connections })
  const written = JSON.parse(readFileSync(path, 'utf8')) as unknown
  expect(written).toMatchObject({ version: 1, colour: 'green', guards: { ...chosen.guards, perKind: true } })
  expect(createSettingsFile(folder).read().connections).toEqual(noSettings.connections)
})

test.each([
  ['a newer file', { version: 2, environment: ['other'] }, 'newer Tandem'],
  ['no JSON', '{"version": 1, "environment": hunter2', 'not JSON'],
  ['an empty file', '', 'not JSON'],
  ['something else', 'null', 'no settings'],
  ['no version', { environment: 'LIVE' }, 'version'],
  ['a wrong part', { version: 1, guards: { missingPercent: 'hunter2', missingAtLeast: 2 } }, 'guards.missingPercent'],
  [
    'an address that is not encrypted',
    withAddress('http://api.example/hunter2'),
    'connections.LIVE.administrate.apiUrl',
  ],
])('%s is refused in plain words and left as it is', async (_name, content, words) => {
  put(content)
  const before = readFileSync(path, 'utf8')
  expect(refusal()).toMatchObject({ problem: { code: 'CONFIG' }, exitCode: 2 })
  expect(refusal().message).toContain(words)
  expect(refusal().message).not.toContain('hunter2')
  await expect(createSettingsFile(folder).write(chosen)).rejects.toMatchObject({ problem: { code: 'CONFIG' } })
  expect(readFileSync(path, 'utf8')).toBe(before)
})

function withAddress(apiUrl: string): object {
  const { SANDBOX } = chosen.connections
  return { version: 1, connections: { LIVE: { ...SANDBOX, administrate: { ...SANDBOX?.administrate, apiUrl } } } }
}

test('settings that could not be read again are not written', async () => {
  const file = createSettingsFile(folder)
  await file.write(chosen)
  const guards = { missingPercent: 5, missingAtLeast: -1 }
  await expect(file.write({ ...chosen, guards })).rejects.toThrow('guards.missingAtLeast')
  expect(file.read()).toEqual(chosen)
})
