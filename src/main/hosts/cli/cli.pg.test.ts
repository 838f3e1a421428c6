// The command line as people run it: a process of its own, a real PostgreSQL, a stand-in for Administrate behind a socket.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { buildStale } from '../../../../scripts/build-stale.ts'
import { tester } from '../../../../tests/databases.ts'
import { createTestDatabase, type TestDatabase } from '../../../../tests/postgres.ts'
import type { Sandbox } from '../../../sandbox/sandbox.ts'
import { startSandbox } from '../../../sandbox/server.ts'
import { openDatabase } from '../../store/connection/connect.ts'
import { runCommand, startCommand, type Ended } from './cli-process.fixture.ts'
import { jsonSyncSchema } from './output/json-schema.ts'

// Dozens of processes one after the other: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 })

let folder = ''
let database: TestDatabase
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
})
afterEach(() => sandbox.faults.clear())
afterAll(async () => {
  await sandbox.close()
  await database.drop()
  await rm(folder, { recursive: true, force: true })
})

/** What no output of any command may hold. */
function expectClean({ out, err }: Ended): void {
  expect(`${out}${err}`).not.toMatch(/planted-secret|hunter2|\n\s+at |node_modules|\r/)
}

async function run(args: readonly string[], differing: Readonly<Record<string, string>> = {}): Promise<Ended> {
  const ended = await runCommand(args, { ...environment, ...differing })
  expectClean(ended)
  return ended
}

describe('what cannot start says so in a sentence and ends with 2', () => {
  const secretly = (port: number, path = '') => `postgresql://sam:hunter2@127.0.0.1:${port}/${path}`

  test.each([
    ['an unknown command', ['sync_al'], {}, /Did you mean sync_all\?.*\(USAGE\)$/],
    ['an unknown flag', ['sync_all', '--frobnicate'], {}, /Unknown option '--frobnicate'.*\(USAGE\)$/],
    ['page size 0', ['sync_all', '--page-size', '0'], {}, /whole number from 1 to 100.*\(USAGE\)$/],
    ['page size -5', ['sync_all', '--page-size', '-5'], {}, /whole number from 1 to 100.*\(USAGE\)$/],
    ['page size abc', ['sync_all', '--page-size', 'abc'], {}, /whole number from 1 to 100.*\(USAGE\)$/],
    ['no address of a database', ['sync_all'], { DATABASE_URL: 'hunter2' }, /DATABASE_URL must look like.*\(CONFIG\)$/],
    [
      'a password with a stray %',
      ['status'],
      { DATABASE_URL: 'postgres://a:%zz@b/c' },
      /DATABASE_URL has a %.*\(CONFIG\)$/,
    ],
    [
      'no data folder',
      ['migrate'],
      { DATABASE_URL: '', TANDEM_DATA_DIR: 'package.json' },
      /package\.json.*\(CONFIG\)$/,
    ],
    ['half of the credentials', ['sync_all'], { ADMINISTRATE_API_SECRET: '' }, /SECRET must be given.*\(CONFIG\)$/],
    ['the database is down', ['sync_all'], { DATABASE_URL: secretly(1, 'acted') }, /127\.0\.0\.1:1 .*\(DB-CONNECT\)$/],
    ['the database is down: status', ['status'], { DATABASE_URL: secretly(1, 'acted') }, /\(DB-CONNECT\)$/],
    ['the database is down: migrate', ['migrate'], { DATABASE_URL: secretly(1, 'acted') }, /\(DB-CONNECT\)$/],
  ])('%s', async (_, args, differing, sentence) => {
    const { code, out, err } = await run(args, differing)
    expect(err.trimEnd()).toMatch(sentence)
    expect(err.trimEnd()).not.toContain('\n')
    expect(out).toBe('')
    expect(code).toBe(2)
  })

  test('another database than there is', async () => {
    const url = new URL(database.url)
    url.pathname = 'nowhere'
    const { code, err } = await run(['sync_locations'], { DATABASE_URL: url.href })
    expect(err).toMatch(/There is no database "nowhere".*\(DB-CONNECT\)\n$/)
    expect(code).toBe(2)
  })

  test('wrong credentials', async () => {
    const { code, out, err } = await run(['sync_locations'], { ADMINISTRATE_API_SECRET: 'wrong' })
    expect(err).toMatch(/\(ADM-401\)\n$/)
    expect(out).toBe('')
    expect(code).toBe(2)
  })

  test('nobody answers where Administrate should be', async () => {
    const nowhere = { ADMINISTRATE_API_URL: 'http://127.0.0.1:1/graphql', ADMINISTRATE_AUTH_URL: 'http://127.0.0.1:1' }
    const { code, out, err } = await run(['sync_locations', '--json'], nowhere)
    expect(err).toMatch(/\(ADM-CONNECT\)\n$/)
    expect(jsonSyncSchema.parse(JSON.parse(out)).steps).toMatchObject([{ status: 'failed' }])
    expect(code).toBe(2)
  })

  test('something else answers', async () => {
    const server = createServer((_, response) => response.setHeader('content-type', 'text/html').end('<h1>Hello</h1>'))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    try {
      const { code, err } = await run(['sync_locations'], { ADMINISTRATE_API_URL: url, ADMINISTRATE_AUTH_URL: url })
      expect(err).toMatch(/\(ADM-BODY\)\n$/)
      expect(code).toBe(2)
    } finally {
      server.close()
    }
  })

  test('a prerequisite that is not there', async () => {
    const { code, out, err } = await run(['sync_venues'])
    expect(err).toBe(
      'Dependency not met: Location records must be synced first. Run the appropriate sync command before this one.\n',
    )
    expect(out).toBe('')
    expect(code).toBe(2)
  })

  test('practice data where there is real data, and the other way round', async () => {
    const own = await createTestDatabase()
    const rehearsal = {
      DATABASE_URL: own.url,
      ADMINISTRATE_API_URL: '',
      ADMINISTRATE_AUTH_URL: '',
      ADMINISTRATE_API_KEY: '',
      ADMINISTRATE_API_SECRET: '',
      ADMINISTRATE_INSTANCE_URL: '',
    }
    try {
      expect((await run(['sync_all'], rehearsal)).err).toContain('(REHEARSAL-UNMARKED)')
      const seeded = await run(['seed'], rehearsal)
      expect(seeded.out).toMatch(/^Practice data put into the tutorial database .*\n {2}- \d+ locations\n/)
      expect(seeded.code).toBe(0)
      const again = await run(['seed', '--json'], rehearsal)
      expect(JSON.parse(again.out)).toMatchObject({ command: 'seed', problem: { code: 'SEED-REFUSED' } })
      expect(again.code).toBe(2)
      const real = await run(['sync_all'], { DATABASE_URL: own.url })
      expect(real.err).toContain('(REHEARSAL-MARKED)')
      expect(real.code).toBe(2)
    } finally {
      await own.drop()
    }
  })
})

describe('a database of real data', () => {
  const locations = () => [...sandbox.world.locations.values()].map(({ name }) => name)

  beforeAll(async () => {
    const migrated = await run(['migrate'])
    // Earlier commands have set it up already, or this one does.
    expect(migrated.code).toBe(0)
    const opened = await openDatabase({ url: database.url }, tester)
    for (const name of [locations()[0]!.toUpperCase(), 'Atlantis'])
      await opened.pool.query(
        'insert into acted.tutorial_locations (name, code, is_active, created_at, updated_at) values ($1, $2, true, now(), now())',
        [name, name.slice(0, 10)],
      )
    await opened.close()
  })

  test('migrate has nothing to do the second time', async () => {
    const { code, out } = await run(['migrate'])
    expect(out).toMatch(/^Nothing to do: .*\n$/)
    expect(code).toBe(0)
  })

  test.each([
    [['sync_locations'], 'A sync'],
    [['sync_all'], 'A sync'],
    [['migrate', '--adopt'], 'Relaxing columns'],
    [['seed'], 'Putting in the practice data'],
  ])('read-only mode: %j is refused with exit 2, and Administrate is not even asked', async (args, what) => {
    sandbox.clearRequests()
    const { code, out, err } = await run(args, { TANDEM_READ_ONLY: '1' })
    expect(err).toBe(
      `Read-only mode is on. ${what} would write, so it was not begun. Nothing was changed in either system. Switch read-only mode off in Settings, or start Tandem without TANDEM_READ_ONLY. (READ-ONLY)\n`,
    )
    expect(out).toBe('')
    expect(code).toBe(2)
    expect(sandbox.requests).toEqual([])
  })

  test('read-only mode: what is set up is read, what is not is refused and left as it is', async () => {
    expect((await run(['migrate'], { TANDEM_READ_ONLY: '1' })).out).toMatch(/^Nothing to do: .*\n$/)
    expect((await run(['status'], { TANDEM_READ_ONLY: '1' })).code).toBe(0)
    const own = await createTestDatabase()
    try {
      for (const command of ['migrate', 'status', 'sync_all']) {
        const { code, err } = await run([command], { TANDEM_READ_ONLY: '1', DATABASE_URL: own.url })
        expect(err).toMatch(/^Read-only mode is on, and this database is not set up .*\(READ-ONLY\)\n$/)
        expect(code).toBe(2)
      }
      const opened = await openDatabase({ url: own.url }, tester)
      const { rows } = await opened.pool.query(`select from pg_namespace where nspname in ('tandem', 'adm', 'acted')`)
      await opened.close()
      expect(rows).toEqual([])
    } finally {
      await own.drop()
    }
  })

  test('Ctrl-C, and somebody else who wants the engine meanwhile', async () => {
    sandbox.faults.set({ latencyMs: 400 })
    const first = startCommand(['sync_all'], environment)
    await first.seen('[1/7] Syncing custom fields...')
    const second = await run(['sync_locations'])
    expect(second.err).toMatch(/^\S+ runs sync_all on \S+ since \d{4}-\d\d-\d\d \d\d:\d\d\. .*\(ENGINE-BUSY\)\n$/)
    expect(second.code).toBe(2)
    expect((await run(['status'])).out).toMatch(/Engine +\S+ runs sync_all on /)
    first.child.kill('SIGINT')
    const ended = await first.ended
    expectClean(ended)
    expect(ended.out).toContain('Stopped on request.')
    expect(ended.out).toContain('=== Sync Stopped ===')
    expect(ended.err).toContain('Ctrl-C again ends it at once.')
    expect(ended.code).toBe(3)
  })

  test('the whole run, and a single command after it', async () => {
    const whole = await run(['sync_all', '--page-size', '100000'])
    expect(whole.out).toMatch(
      /^=== Administrate Full Sync ===\n\n\[1\/7] Syncing custom fields\.\.\.\n {2}✓ Custom fields: \d+ created, \d+ updated, 0 errors\n\n\[2\/7]/,
    )
    expect(whole.out).toContain('  ⚠ 1 unmatched tutorial location (logged)\n\n[4/7] Syncing venues...\n')
    expect(whole.out).toMatch(
      /\n\n=== Sync Complete ===\nTotal: \d+ created, \d+ updated, \d+ errors\n1 unmatched tutorial record logged \(use individual commands without --no-prompt to review\)\n$/,
    )
    expect(whole.err).toContain('A page of 100000 is more than Administrate gives; pages of 100 are read.')
    const errors = Number(/Total: .* (\d+) errors/.exec(whole.out)?.[1])
    expect(whole.code).toBe(errors > 0 ? 1 : 0)

    const count = locations().length
    const single = await run(['sync_locations', '--page-size', '5'])
    expect(single.out).toContain(
      `Sync completed: 0 created, 0 updated, ${count} unchanged, 0 deleted, 0 skipped, 0 errors

⚠ 1 tutorial records had no match in Administrate:
  - TutorialLocation: Atlantis

⚠ ${count - 1} Administrate records had no match in tutorial tables:
  - Location: `,
    )
    expect(single.out.match(/\n {2}- Location: /g)).toHaveLength(count - 1)
    expect(single.err).toBe('')
    expect(single.code).toBe(0)
    expect((await run(['sync_locations', '--no-prompt'])).err).toBe(
      '1 unmatched tutorial location logged (--no-prompt set)\n',
    )
  })

  test('--json is one document of the promised shape', async () => {
    const { code, out } = await run(['sync_locations', '--json', '--debug'])
    const document = jsonSyncSchema.parse(JSON.parse(out))
    expect(document.steps[0]?.stats.unmatchedTutorial).toMatchObject([{ key: 'Atlantis', reason: 'no-such-key' }])
    expect(document.steps[0]?.stats.unmatchedApi[0]).toHaveProperty('externalId')
    expect(code).toBe(0)
    expect(JSON.parse((await run(['status', '--json'])).out)).toMatchObject({ command: 'status', environment: 'live' })
  })

  test('a guard stops it, names what would go, and lets the exact number pass', async () => {
    sandbox.faults.set({ keepOnly: { connection: 'locations', count: 1 } })
    const { code, out, err } = await run(['sync_locations'])
    const gone = locations().length - 1
    expect(err).toContain('(GUARD-SHRINK)')
    expect(err).toContain(`--accept-missing ${gone}`)
    expect(err.match(/^ {2}- /gm)).toHaveLength(gone)
    expect(out).toBe('')
    expect(code).toBe(3)
    const accepted = await run(['sync_locations', '--accept-missing', String(gone)])
    expect(accepted.out).toContain(`${gone} deleted`)
    expect(accepted.code).toBe(0)
  })

  test('a read that fails midway: nothing of the step is written, exit 1', async () => {
    sandbox.faults.set({ failPage: { connection: 'venues', page: 2, as: 'graphql' } })
    const { code, out, err } = await run(['sync_venues', '--page-size', '5'])
    expect(err).toMatch(/\(ADM-\w+\)\n$/)
    expect(out).toBe('')
    expect(code).toBe(1)
    const whole = await run(['sync_all', '--page-size', '5', '--skip-errors'])
    expect(whole.out).toContain('  ✗ Venues: FAILED - ')
    expect(whole.out).toContain('[7/7] Syncing course template price levels...\n  ✓ ')
    expect(whole.code).toBe(1)
    const stopped = await run(['sync_all', '--page-size', '5'])
    expect(stopped.out).toContain('Sync aborted after venues failed. Not run: instructors, course templates and ')
    expect(stopped.out).not.toContain('[5/7]')
    expect(stopped.code).toBe(1)
  })

  test('another Administrate than last time', async () => {
    const other = { ADMINISTRATE_INSTANCE_URL: 'https://other.example' }
    const { code, err } = await run(['sync_price_levels'], other)
    expect(err).toMatch(/--accept-tenant other\.example.*\(GUARD-TENANT\)/)
    expect(code).toBe(3)
    const accepted = await run(['sync_price_levels', '--accept-tenant', 'other.example'], other)
    expect(accepted.out).toMatch(/^Sync completed: /)
    expect(accepted.code).toBe(0)
  })
})
