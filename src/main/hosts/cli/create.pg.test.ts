// `create_unmatched` as people run it: a process of its own, a real PostgreSQL, a stand-in for Administrate behind a socket.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { buildStale } from '../../../../scripts/build-stale.ts'
import { tester } from '../../../../tests/databases.ts'
import { createTestDatabase, type TestDatabase } from '../../../../tests/postgres.ts'
import type { Sandbox } from '../../../sandbox/sandbox.ts'
import { startSandbox } from '../../../sandbox/server.ts'
import { type Database, openDatabase } from '../../store/connection/connect.ts'
import { runCommand, startCommand, type Ended } from './cli-process.fixture.ts'

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
  await addLocations('Atlantis', 'Lemuria', 'Hyperborea')
  await opened.pool.query(
    `insert into acted.tutorial_venues (name, description, location_id, created_at, updated_at) values ('The Attic', '', null, now(), now())`,
  )
})
afterEach(() => sandbox.faults.clear())
afterAll(async () => {
  await opened.close()
  await sandbox.close()
  await database.drop()
  await rm(folder, { recursive: true, force: true })
})

async function addLocations(...names: readonly string[]): Promise<void> {
  for (const name of names)
    await opened.pool.query(
      'insert into acted.tutorial_locations (name, code, is_active, created_at, updated_at) values ($1, $2, true, now(), now())',
      [name, ''],
    )
}

async function run(args: readonly string[], differing: Readonly<Record<string, string>> = {}): Promise<Ended> {
  const ended = await runCommand(args, { ...environment, ...differing })
  expect(`${ended.out}${ended.err}`).not.toMatch(/planted-secret|\n\s+at |node_modules|\r/)
  return ended
}

const create = (...args: readonly string[]) => run(['create_unmatched', '--entity', 'location', ...args])
const named = (name: string) =>
  [...sandbox.world.locations.values()].filter((location) => location.name === name).length

test('a key that nobody has: exit 2, named, and nothing is sent', async () => {
  const { code, out, err } = await create('--key', 'Atlantis', '--key', 'Mu')
  expect(err).toBe(
    'There is no active tutorial location “Mu”. Nothing was sent. "npm run tandem -- sync_locations" lists those that are not linked. (USAGE)\n',
  )
  expect(out).toBe('')
  expect(code).toBe(2)
  expect(JSON.parse((await create('--key', 'Mu', '--json')).out)).toMatchObject({
    results: [],
    problem: { code: 'USAGE' },
  })
})

test('read-only mode stops the command, though it is its own confirmation: exit 2, and nothing is sent', async () => {
  sandbox.clearRequests()
  const { code, out, err } = await run(
    ['create_unmatched', '--entity', 'location', '--key', 'Atlantis', '--region', 'united kingdom'],
    { TANDEM_READ_ONLY: '1' },
  )
  expect(err).toMatch(/^Read-only mode is on\. Creating records would write, so it was not begun\. .*\(READ-ONLY\)\n$/)
  expect(out).toBe('')
  expect(code).toBe(2)
  expect(sandbox.requests.filter(({ type }) => type === 'mutation')).toEqual([])
  const { rows } = await opened.pool.query('select 1 from tandem.intents')
  expect(rows).toEqual([])
})

test('a region is needed: without one and without a terminal the record is blocked; a wrong one starts nothing', async () => {
  const blocked = await create('--key', 'Atlantis', '--json')
  expect(JSON.parse(blocked.out)).toEqual({
    results: [{ key: 'Atlantis', outcome: 'blocked', message: 'Its region is not chosen.' }],
  })
  expect(blocked.err).toBe('The region is not chosen. Name it with --region.\n')
  expect(blocked.code).toBe(1)
  const wrong = await create('--all', '--region', 'Nowhere')
  expect(wrong.err).toMatch(/^“Nowhere” is not one region of Administrate\. Nothing was sent\. .*\(CREATE-VALUES\)\n$/)
  expect(wrong.code).toBe(2)
  expect(sandbox.countRequests('location.create')).toBe(0)
})

test('a record is created and linked; the region is remembered; the next sync finds it unchanged', async () => {
  const first = await create('--key', 'atlantis', '--region', 'united kingdom', '--json')
  const document = JSON.parse(first.out) as { results: { externalId: string }[] }
  expect(document).toEqual({
    results: [{ key: 'Atlantis', outcome: 'created', externalId: expect.any(String) as string }],
  })
  expect(first).toMatchObject({ code: 0, err: '' })
  const second = await create('--key', 'Lemuria')
  expect(second.out).toMatch(/^ {2}✓ Lemuria: created \(\d+\)\nCreation ended: 1 created \(of 1 record\)\n$/)
  const again = await create('--key', 'Atlantis')
  expect(again.out).toContain('  ✗ Atlantis: not created: It is linked to “Atlantis” already.\n')
  expect(again.code).toBe(1)
  expect([named('Atlantis'), named('Lemuria')]).toEqual([1, 1])
  const sync = await run(['sync_locations', '--json'])
  const [step] = (JSON.parse(sync.out) as { steps: { stats: { unmatchedTutorial: object[]; unchanged: number } }[] })
    .steps
  expect(step?.stats).toMatchObject({ unchanged: 2, updated: 0, unmatchedTutorial: [{ key: 'Hyperborea' }] })
})

test('the answer is lost, and it is told as created all the same', async () => {
  sandbox.faults.set({ writeThenDrop: { times: 1 } })
  const { out, code } = await create('--all')
  expect(out).toContain('✓ Hyperborea: created')
  expect(code).toBe(0)
  expect(named('Hyperborea')).toBe(1)
  const nothing = await create('--all')
  expect(nothing).toMatchObject({ code: 0, out: 'There is nothing to create.\n' })
})

test('venues are not supported, said record by record, and nothing is sent', async () => {
  sandbox.clearRequests()
  const { out, code } = await run(['create_unmatched', '--entity', 'venue', '--all', '--json'])
  expect(JSON.parse(out)).toMatchObject({ results: [{ key: 'The Attic', outcome: 'unsupported' }] })
  expect(code).toBe(1)
  expect(sandbox.requests.filter(({ type }) => type === 'mutation')).toEqual([])
})

test('killed after sending: the next command looks it up and does not create it again', async () => {
  await addLocations('Avalon')
  // The request is answered after the record is there, and the answer never arrives.
  sandbox.faults.set({ latencyMs: 300 })
  const { child, ended } = startCommand(['create_unmatched', '--entity', 'location', '--key', 'Avalon'], environment)
  await vi.waitUntil(() => named('Avalon') === 1, { timeout: 120_000, interval: 5 })
  child.kill('SIGKILL')
  await ended
  sandbox.faults.clear()
  const { out, code } = await create('--all')
  expect(out).toContain('✓ Avalon: created')
  expect(code).toBe(0)
  expect(named('Avalon')).toBe(1)
})

test('Ctrl-C: what is under way is settled, the rest is left, exit 3', async () => {
  const names = ['Iram', 'Kitezh', 'Shambhala', 'Vineta', 'Ys', 'Zerzura']
  await addLocations(...names)
  sandbox.faults.set({ latencyMs: 150 })
  const { child, ended } = startCommand(['create_unmatched', '--entity', 'location', '--all', '--json'], environment)
  await vi.waitUntil(() => named('Kitezh') === 1, { timeout: 120_000, interval: 5 })
  child.kill('SIGINT')
  const { out, code } = await ended
  const { results } = JSON.parse(out) as { results: { key: string; outcome: string }[] }
  expect(results.map(({ key }) => key)).toEqual(names)
  for (const { key, outcome } of results) expect([key, named(key)]).toEqual([key, outcome === 'created' ? 1 : 0])
  expect(results.filter(({ outcome }) => outcome === 'blocked').length).toBeGreaterThan(0)
  expect(code).toBe(3)
})
