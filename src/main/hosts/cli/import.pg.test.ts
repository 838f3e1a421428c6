// `import_events` as people run it: a process of its own, a real PostgreSQL, a stand-in for Administrate behind a socket.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { buildStale } from '../../../../scripts/build-stale.ts'
import { tester } from '../../../../tests/databases.ts'
import { blendedRows, onlineRow, type SeasonRow, seasonWorkbook } from '../../../../tests/imports/season.ts'
import { createTestDatabase, type TestDatabase } from '../../../../tests/postgres.ts'
import type { Sandbox } from '../../../sandbox/sandbox.ts'
import { startSandbox } from '../../../sandbox/server.ts'
import { type Database, openDatabase } from '../../store/connection/connect.ts'
import { seed } from '../../store/seed/seed.ts'
import { type Ended, runCommand, startCommand } from './cli-process.fixture.ts'
import { jsonImportSchema } from './output/json-schema.ts'

// Processes one after the other: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 })

let folder = ''
let database: TestDatabase
let opened: Database
let sandbox: Sandbox
let environment: Readonly<Record<string, string>> = {}

beforeAll(async () => {
  await buildStale(['main'])
  folder = await mkdtemp(join(tmpdir(), 'tandem-cli-'))
  database = await createTestDatabase()
  sandbox = await startSandbox({ clientSecret: 'planted-secret' })
  environment = {
    DATABASE_URL: database.url,
    TANDEM_DATA_DIR: folder,
    TANDEM_REQUESTS_PER_SECOND: '0',
    ADMINISTRATE_API_URL: sandbox.graphqlUrl,
    ADMINISTRATE_AUTH_URL: sandbox.authUrl,
    ADMINISTRATE_API_KEY: sandbox.clientId,
    ADMINISTRATE_API_SECRET: sandbox.clientSecret,
    ADMINISTRATE_INSTANCE_URL: sandbox.instance,
  }
  expect((await run(['migrate'])).code).toBe(0)
  opened = await openDatabase({ url: database.url }, tester)
  await seed(opened)
  // The practice data, as if it were the real one.
  await opened.pool.query('delete from tandem.origin')
  // A few records of the practice world are wrong on purpose.
  expect((await run(['sync_all', '--no-prompt'])).code).toBe(1)
})
afterAll(async () => {
  await opened.close()
  await sandbox.close()
  await database.drop()
  await rm(folder, { recursive: true, force: true })
})

async function run(args: readonly string[], differing: Readonly<Record<string, string>> = {}): Promise<Ended> {
  const ended = await runCommand(args, { ...environment, ...differing })
  expect(`${ended.out}${ended.err}`).not.toMatch(/planted-secret|\n\s+at |node_modules|\r/)
  return ended
}

async function fileOf(name: string, rows: readonly SeasonRow[]): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, seasonWorkbook(rows))
  return path
}

function event(title: string, first: number, location = 'London'): readonly SeasonRow[] {
  const day = (week: number) => new Date(Date.UTC(2026, 0, first + week * 14)).toISOString().slice(0, 10)
  return blendedRows({
    ...{ code: 'CB1_f2f_3', title, location, venue: 'To be confirmed', instructor: 'Gary Goodwin' },
    days: [0, 1, 2].map((week) => [day(week), '09:30', '17:00'] as const),
  })
}

/** Every table with its number of rows, the newest transaction in it, and what it holds. */
async function everything(): Promise<unknown> {
  const { rows: tables } = await opened.pool.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname not in ('pg_catalog', 'information_schema') order by 1`,
  )
  const states: unknown[] = []
  for (const { name } of tables) {
    const { rows } = await opened.pool.query<object>(
      `select count(*)::int, max(xmin::text::bigint)::text as newest, md5(string_agg(t::text, '|' order by t::text)) as held from ${name} t`,
    )
    states.push({ name, ...rows[0] })
  }
  expect(states.length).toBeGreaterThan(40)
  return states
}

const shape = (out: string) => jsonImportSchema.parse(JSON.parse(out))
const mutations = () => sandbox.requests.filter(({ type }) => type === 'mutation').length

test('a dry run checks and plans, and writes nothing anywhere', async () => {
  const file = await fileOf('dry.xlsx', [...event('CB1-01-26A', 12), ...event('CB1-02-26A', 13, 'Londn')])
  const before = await everything()
  sandbox.clearRequests()
  const text = await run(['import_events', file, '--dry-run'])
  expect(text.code).toBe(1)
  expect(text.out).toContain('Checked dry.xlsx, sheet “Import”: 6 rows, 2 events, 6 sessions\n')
  expect(text.out).toContain('Location “Londn” is not known. (Location, 3 rows: 7, 8, 9) → London\n')
  expect(text.out).toMatch(/Events: 1 to create, 0 to update, 0 unchanged, 1 blocked\n[^]*\nNothing was written\.\n$/)
  const { code, out } = await run(['import_events', file, '--dry-run', '--json'])
  expect(code).toBe(1)
  expect(shape(out)).toMatchObject({
    ...{ file: 'dry.xlsx', rows: 6, events: 2, sessions: 6, plan: { create: 1, update: 0, unchanged: 0, blocked: 1 } },
  })
  expect(shape(out).outcome).toBeUndefined()
  expect(shape(out).problems.filter(({ level }) => level === 'error')).toMatchObject(
    [7, 8, 9].map((row) => ({ row, column: 'Location', code: 'location-unknown' })),
  )
  expect(await everything()).toEqual(before)
  expect(mutations()).toBe(0)
})

test('read-only mode stops the command, though it is its own confirmation; a dry run goes on', async () => {
  const file = await fileOf('closed.xlsx', event('CB1-06-26A', 12))
  const bothSystems = async () =>
    ((await everything()) as { name: string }[]).filter(({ name }) => !/^tandem\./.test(name))
  const before = await bothSystems()
  sandbox.clearRequests()
  const { code, err } = await run(['import_events', file], { TANDEM_READ_ONLY: '1' })
  expect(err).toBe(
    'Read-only mode is on. An import would write, so it was not begun. Nothing was changed in either system. Switch read-only mode off in Settings, or start Tandem without TANDEM_READ_ONLY. (READ-ONLY)\n',
  )
  expect(code).toBe(2)
  expect((await run(['import_events', file, '--dry-run'], { TANDEM_READ_ONLY: '1' })).code).toBe(0)
  expect(mutations()).toBe(0)
  expect(await bothSystems()).toEqual(before)
  const { rows } = await opened.pool.query('select 1 from tandem.workbooks where batch_id is null')
  expect(rows).toEqual([])
})

test('events without errors are imported, the others left out; corrected, the rest follows; again nothing changes', async () => {
  const rows = [...event('CB1-03-26A', 14), onlineRow('OC_CB1', 'CB1-OC-26A')]
  const wrong = await fileOf('season.xlsx', [...rows, ...event('CB1-04-26A', 15, 'Londn')])
  const first = await run(['import_events', wrong])
  expect(first.out).toContain('Import completed: 4 imported, 0 unchanged, 0 failed, 3 left out (rows)\n')
  expect(first.out).toContain('  – CB1-04-26A (row 8): Location “Londn” is not known.\n')
  expect(first).toMatchObject({ code: 1, err: '' })
  const right = await fileOf('season.xlsx', [...rows, ...event('CB1-04-26A', 15)])
  const second = await run(['import_events', right, '--json'])
  expect(shape(second.out)).toMatchObject({
    plan: { create: 1, update: 0, unchanged: 2, blocked: 0 },
    outcome: { imported: 3, unchanged: 4, failed: 0, leftOut: 0 },
  })
  expect(second).toMatchObject({ code: 0, err: '' })
  sandbox.clearRequests()
  const third = await run(['import_events', right])
  expect(third.code).toBe(0)
  expect(third.out).toContain('This file was imported before, on ')
  expect(third.out).toContain('Import completed: 0 imported, 7 unchanged, 0 failed, 0 left out (rows)\n')
  expect(mutations()).toBe(0)
  const { rows: found } = await opened.pool.query(
    'select title from adm.events where external_id is not null order by 1',
  )
  expect(found).toEqual(['CB1-03-26A', 'CB1-04-26A', 'CB1-OC-26A'].map((title) => ({ title })))
})

test('when every event has an error nothing is begun, and no workbook goes on waiting', async () => {
  const file = await fileOf('wrong.xlsx', event('CB1-05-26A', 16, 'Londn'))
  const { code, out } = await run(['import_events', file, '--json'])
  expect(shape(out).outcome).toEqual({ imported: 0, unchanged: 0, failed: 0, leftOut: 3 })
  expect(code).toBe(1)
  const { rows } = await opened.pool.query('select 1 from tandem.workbooks where batch_id is null')
  expect(rows).toEqual([])
})

test('a file that is not there, or is no workbook: exit 2, a sentence and the document', async () => {
  const missing = await run(['import_events', join(folder, 'nowhere.xlsx')])
  expect(missing.code).toBe(2)
  expect(missing.err).toMatch(/^Excel file not found: .*\(USAGE\)\n$/)
  await writeFile(join(folder, 'picture.xlsx'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))
  const picture = await run(['import_events', join(folder, 'picture.xlsx'), '--json'])
  expect(picture.code).toBe(2)
  expect(JSON.parse(picture.out)).toMatchObject({ file: 'picture.xlsx', problem: { code: 'FILE-TYPE' } })
})

test('Ctrl-C lets the event be finished and says what is done; the same command goes on', async () => {
  const titles = Array.from({ length: 12 }, (_, at) => `CB1-${at + 10}-26A`)
  const file = await fileOf(
    'long.xlsx',
    titles.flatMap((title, at) => event(title, [19, 20, 21, 22, 23, 26][at % 6] ?? 19)),
  )
  sandbox.clearRequests()
  const started = startCommand(['import_events', file], environment)
  await vi.waitUntil(() => sandbox.requests.some(({ operation }) => operation === 'CreateBlendedEvent'), {
    timeout: 60_000,
    interval: 5,
  })
  started.child.kill('SIGINT')
  const { code, out, err } = await started.ended
  expect(out).toMatch(/\nImport stopped: \d+ imported, 0 unchanged, 0 failed, \d+ left out \(rows\)\n/)
  expect(err).toBe('What was imported stays; the same command goes on with the rest.\n')
  expect(code).toBe(3)
  const rest = await run(['import_events', file, '--json'])
  const { outcome } = shape(rest.out)
  expect(outcome).toMatchObject({ failed: 0, leftOut: 0 })
  expect((outcome?.imported ?? 0) + (outcome?.unchanged ?? 0)).toBe(36)
  expect(outcome?.unchanged).toBeGreaterThanOrEqual(3)
  const there = [...sandbox.world.events.values()].map(({ title }) => title).filter((title) => titles.includes(title))
  expect(there.sort()).toEqual(titles)
})

test('on a database of the existing system it asks for `migrate --adopt` first', async () => {
  const existing = await createTestDatabase({ template: 'existing' })
  try {
    const differing = { DATABASE_URL: existing.url }
    expect((await run(['migrate'], differing)).code).toBe(0)
    const file = await fileOf('adopt.xlsx', event('CB1-30-26A', 27))
    const { code, err } = await run(['import_events', file], differing)
    expect(err).toMatch(/migrate --adopt.*\(DB-SCHEMA\)\n$/)
    expect(code).toBe(2)
  } finally {
    await existing.drop()
  }
})
