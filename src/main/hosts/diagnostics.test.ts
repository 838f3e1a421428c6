// The bundle of diagnostics: what it shows is what it holds, and it is made whatever is broken.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readConfiguration } from '../config.ts'
import { readZipDirectory, unpack } from '../imports/file/zip-directory.ts'
import { writeZip } from '../imports/report/zip-write.ts'
import { gatherDiagnostics, listDiagnostics } from './diagnostics.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tandem-diagnostics-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

const now = new Date('2026-03-02T12:00:00Z')

const down = { errors: [{ message: 'It is down. (DB-CONNECT)' }] }

function gather(runs: unknown = down) {
  const environment = {
    TANDEM_DATA_DIR: folder,
    DATABASE_URL: 'postgresql://ana:hunter2@db.example:5433/tutorials?sslmode=require&password=hunter2',
    ADMINISTRATE_API_URL: 'https://api.example/graphql?key=hunter2',
    ADMINISTRATE_AUTH_URL: 'https://auth.example/oauth',
    ADMINISTRATE_API_KEY: 'hunter2-id',
    ADMINISTRATE_API_SECRET: 'hunter2-secret',
    ADMINISTRATE_INSTANCE_URL: 'training.example',
  }
  return gatherDiagnostics({
    configuration: readConfiguration(environment, { platform: 'linux', home: '/home/ana' }),
    handle: async (request) => {
      const asked = (await request.text()).includes('query Jobs') ? runs : down
      return Response.json(asked)
    },
    version: '1.2.3',
    secrets: ['hunter2-id', 'hunter2-secret', 'hunter2'],
    now,
  })
}

type Parts = Awaited<ReturnType<typeof gather>>

function textOf(parts: Parts, name: string): string {
  return parts.find((part) => part.name === name)?.content.toString() ?? ''
}

test('the parts shown are the parts in the file, byte for byte', async () => {
  mkdirSync(join(folder, 'logs'))
  writeFileSync(join(folder, 'logs', 'tandem-2026-03-01.log'), '{"msg":"first"}\n')
  const parts = await gather()
  const zip = writeZip(parts)
  const entries = readZipDirectory(zip)
  expect(entries.map(({ name, size }) => ({ name, bytes: size }))).toEqual(
    listDiagnostics(parts).map(({ name, bytes }) => ({ name, bytes })),
  )
  for (const [index, entry] of entries.entries()) expect(unpack(zip, entry)).toEqual(parts[index]?.content)
  expect(listDiagnostics(parts).map(({ name }) => name)).toEqual([
    'README.txt',
    'about.json',
    'settings.json',
    'connections.json',
    'runs.json',
    'logs/tandem-2026-03-01.log',
  ])
  for (const { name } of parts.slice(1)) expect(textOf(parts, 'README.txt')).toContain(name)
})

test('settings are told, secrets are not', async () => {
  const parts = await gather()
  expect(JSON.parse(textOf(parts, 'settings.json'))).toMatchObject({
    environment: 'LIVE',
    database: 'postgresql://db.example:5433/tutorials',
    administrate: { apiUrl: 'https://api.example/graphql', instance: 'training.example', credentials: 'given' },
    setBy: 'variables',
    readOnly: false,
    guards: { missingPercent: 10, missingAtLeast: 2 },
  })
  expect(Buffer.concat(parts.map(({ content }) => content)).toString()).not.toMatch(/hunter2|ana/)
})

test('what the backend cannot answer is said in its place', async () => {
  const parts = await gather()
  expect(JSON.parse(textOf(parts, 'runs.json'))).toEqual({ failed: 'It is down. (DB-CONNECT)' })
  expect(JSON.parse(textOf(parts, 'connections.json'))).toEqual({ failed: 'It is down. (DB-CONNECT)' })
})

test('runs are told by their numbers, not by who ran them', async () => {
  const run = {
    ...{ id: '7', command: 'sync_all', title: 'Full Sync', status: 'STOPPED', startedBy: 'Ana', host: 'anas-laptop' },
    ...{ startedAt: '2026-03-02T11:00:00Z', finishedAt: null, read: 12, totals: { created: 1 } },
    problem: { code: 'GUARD-SHRINK', message: 'Ana Sample is gone.', effect: '', next: '' },
  }
  const parts = await gather({ data: { jobs: [run] } })
  expect(JSON.parse(textOf(parts, 'runs.json'))).toEqual([
    expect.objectContaining({ id: '7', status: 'STOPPED', totals: { created: 1 }, problem: 'GUARD-SHRINK' }),
  ])
  expect(textOf(parts, 'runs.json')).not.toMatch(/[Aa]na/)
})

test('of the log the newest two megabytes, in whole lines, cleaned once more', async () => {
  mkdirSync(join(folder, 'logs'))
  const line = `{"at":"${join(homedir(), 'x')}","words":"${'x'.repeat(900)}"}\n`
  for (const day of [1, 2, 3])
    writeFileSync(join(folder, 'logs', `tandem-2026-03-0${day}.log`), `{"day":${day}}\n${line.repeat(800)}`)
  writeFileSync(join(folder, 'logs', 'tandem-2026-03-04.log'), '{"to":"ana@training.example","key":"hunter2"}\n')
  const logs = (await gather()).filter(({ name }) => name.startsWith('logs/'))
  expect(logs.map(({ name }) => name.slice(-5))).toEqual(['1.log', '2.log', '3.log', '4.log'])
  expect(logs.reduce((sum, { content }) => sum + content.length, 0)).toBeLessThan(2_000_000)
  const [first, second] = logs.map(({ content }) => content.toString())
  expect(second).toContain('{"day":2}')
  expect(first).not.toContain('{"day":1}')
  for (const one of first?.trim().split('\n') ?? []) expect(one).toMatch(/^\{"at":"~.*x"\}$/)
  expect(logs.at(-1)?.content.toString()).toBe('{"to":"…@…","key":"…"}\n')
})
