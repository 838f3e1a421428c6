// What people are told of a tutorial database in every state it can be found in, and that looking at it changes nothing.
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type AddressInfo, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import {
  createMigrated,
  createOpen,
  createTarget,
  dumpExisting,
  fillExisting,
  type OpenTestDatabase,
  tester,
} from '../../../../tests/databases.ts'
import type { Clock } from '../../ports/platform.ts'
import { entities } from '../../ports/records.ts'
import type { ConnectionCheck } from '../../ports/settings.ts'
import { type Database, openDatabase, type Target } from '../connection/connect.ts'
import { migrate } from '../schema/migrate.ts'
import type { Mode } from '../origin.ts'
import { probeDatabase, probeOpenBuiltIn } from './probe-database.ts'
import { openStore } from '../store.ts'
import { createSyncStore } from '../sync/sync-store.ts'

const made: { drop(): Promise<void> }[] = []
afterEach(async () => {
  for (const one of made.splice(0).reverse()) await one.drop()
})

const clock: Clock = { now: () => new Date(), wait: () => new Promise(() => undefined) }
const never = new AbortController().signal

async function probe({ database, target }: OpenTestDatabase, mode: Mode = 'real', by: Target = target) {
  const before = await everything(database)
  const lines = linesOf(await probeDatabase(by, { mode }, tester, clock, never))
  expect(await everything(database)).toEqual(before)
  return lines
}

async function everything(database: Database): Promise<unknown> {
  const tables = await database.pool.query(
    'select oid, relname, relacl::text from pg_class where oid > 16000 order by 1',
  )
  return { tables: tables.rows, rows: await dumpExisting(database) }
}

const ids = ['reached', 'signed-in', 'version', 'encrypted', 'tables', 'may-read', 'may-write']

/** `passed Reached · N ms`; the problem of what failed behind it. */
function linesOf(checks: readonly ConnectionCheck[]): readonly string[] {
  expect(checks.map(({ id }) => id)).toEqual(ids)
  for (const { state, problem } of checks) expect(problem !== null).toBe(['failed', 'warning'].includes(state))
  return checks.map(({ state, title, detail, problem }) => {
    const after = [detail.replace(/^\d+ ms/, 'N ms'), problem ? `${problem.message} (${problem.code})` : '']
    return [`${state} ${title.replace(/^(PostgreSQL) \d.*/, '$1 N')}`, ...after.filter((part) => part !== '')].join(
      ' · ',
    )
  })
}

async function open(change = '', how: 'existing' | 'migrated' | 'both' | 'empty' = 'both') {
  const template = how === 'existing' || how === 'both' ? 'existing' : 'empty'
  const opened = await (how === 'migrated' || how === 'both' ? createMigrated : createOpen)('postgresql', template)
  made.push(opened)
  if (template === 'existing') await fillExisting(opened.database)
  if (change !== '') await opened.database.pool.query(change)
  return opened
}

const entrance = [
  'passed Reached · N ms',
  'passed Signed in · tandem',
  'passed PostgreSQL N',
  'note Not encrypted · it stays on this computer',
]

test('an empty one', async () => {
  expect(await probe(await open('', 'empty'))).toEqual([
    ...entrance,
    'passed Empty database · tables will be made at the first start',
    'passed May read acted and adm · once they are made',
    'passed May make its tables',
  ])
})

test('one of the existing system, with rows', async () => {
  expect(await probe(await open('', 'existing'))).toEqual([
    ...entrance,
    'passed All tables and columns found · Tandem’s own will be made at the first start',
    'passed May read acted and adm',
    'passed May write adm and acted, may make tandem',
  ])
})

test('one that Tandem works with, and one of an older Tandem', async () => {
  const opened = await open()
  const found = [
    ...entrance,
    'passed All tables and columns found',
    'passed May read acted and adm',
    'passed May write adm, acted and tandem',
  ]
  expect(await probe(opened)).toEqual(found)
  await opened.database.pool.query(
    `delete from public._prisma_migrations where migration_name = (select max(migration_name) from public._prisma_migrations)`,
  )
  expect((await probe(opened))[4]).toBe('passed All tables and columns found · brought up to date at the next start')
})

test.each([
  [
    'a column is missing, another has a type of its own',
    'alter table adm.venues drop column location_id; alter table adm.pricelevels alter column name type text',
    'failed Tables or columns do not fit · The tables of this database are not as Tandem needs them: adm.venues.location_id is missing; adm.pricelevels.name is text instead of varchar(255). (DB-SCHEMA)',
  ],
  [
    'set up by a newer one',
    `insert into public._prisma_migrations (id, checksum, migration_name, finished_at) values ('1', '2', '99990101_later', now())`,
    'failed Set up by a newer Tandem · The database was set up by a newer Tandem: it knows "99990101_later", this version does not. (DB-NEWER)',
  ],
  [
    'the state of May',
    'alter table adm.events drop column title, drop column course_template_id',
    'failed Tables or columns do not fit · This database is in the state of May: adm.events keeps ids only, its facts moved to acted.tutorial_events. (DB-SCHEMA)',
  ],
  [
    'practice data',
    `insert into tandem.origin (mark) values ('rehearsal')`,
    'failed Holds practice data · This database holds practice data, and Tandem has credentials for a real Administrate. (REHEARSAL-MARKED)',
  ],
])('%s', async (_, change, words) => {
  expect(await probe(await open(change))).toEqual([...entrance, words, 'not-checked May read', 'not-checked May write'])
})

test('for practice only what is marked', async () => {
  const opened = await open()
  expect((await probe(opened, 'rehearsal'))[4]).toMatch(/^failed Not marked for practice .* \(REHEARSAL-UNMARKED\)$/)
  await opened.database.pool.query(`insert into tandem.origin (mark) values ('rehearsal')`)
  expect((await probe(opened, 'rehearsal'))[4]).toBe('passed All tables and columns found')
})

/** A role that may do as `grants` say, and the target it signs in to. */
async function as(opened: OpenTestDatabase, grants: string): Promise<Target> {
  const url = new URL('url' in opened.target ? opened.target.url : '')
  const role = `clerk_${url.pathname.slice(1)}`
  const { pool } = opened.database
  await pool.query(`create role ${role} login; ${grants.replaceAll('{role}', role)}`)
  made.push({ drop: () => pool.query(`drop owned by ${role}; drop role ${role}`).then(() => undefined) })
  url.username = role
  return { url: url.href }
}

const reads = `grant usage on schema acted, adm, tandem to {role};
  grant select on all tables in schema acted, adm to {role};
  grant select (id, first_name, last_name) on public.auth_user to {role};
  grant select on public._prisma_migrations to {role};`
const writes = `grant insert, update on all tables in schema adm to {role}; grant all on all tables in schema tandem to {role};`

test('a role without any right', async () => {
  const opened = await open()
  const lines = await probe(opened, 'real', await as(opened, ''))
  expect(lines.slice(4)).toEqual([
    'failed Tables and columns could not be looked at · The database user may not read how this database was set up. (DB-RIGHTS)',
    'not-checked May read',
    'not-checked May write',
  ])
})

test('a role that may only read', async () => {
  const opened = await open()
  const lines = await probe(opened, 'real', await as(opened, reads))
  expect(lines.slice(4)).toEqual([
    'passed All tables and columns found',
    'passed May read acted and adm',
    expect.stringMatching(
      /^failed May not write everything · The database user clerk_\w+ lacks rights on adm\.course_template_price_levels \(insert, update\), .*, and on \d+ more\. \(DB-RIGHTS\)$/,
    ),
  ])
})

test('a role that may not read one table, and may not write what an import writes', async () => {
  const opened = await open()
  const target = await as(opened, `${reads} ${writes} revoke select on acted.staff from {role}`)
  expect((await probe(opened, 'real', target)).slice(5)).toEqual([
    expect.stringMatching(
      /^failed May not read everything · .* lacks rights on acted\.staff \(select\)\. \(DB-RIGHTS\)$/,
    ),
    expect.stringMatching(
      /^warning May write adm and tandem, not everything an import needs · .*acted\.tutorial_events/,
    ),
  ])
})

test('a role with just these rights can start, and sync can look at every kind', async () => {
  const opened = await open()
  const target = await as(opened, `${reads} ${writes}`)
  expect((await probe(opened, 'real', target))[5]).toBe('passed May read acted and adm')
  const log = { debug() {}, info() {}, warn() {}, error() {} }
  const store = await openStore({ ...target, who: tester, log, clock })
  for (const entity of entities) {
    const { version } = await createSyncStore(store.database).gather(entity)
    expect(await createSyncStore(store.database).version(entity)).toBe(version)
  }
  await store.close()
})

test('a role that may not make the tables', async () => {
  const empty = await open('', 'empty')
  expect((await probe(empty, 'real', await as(empty, '')))[6]).toMatch(
    /^failed May not make the tables · The database user clerk_\w+ lacks rights on the database \(create\), the schema public \(create\)\. \(DB-RIGHTS\)$/,
  )
})

test('a server that takes no changes', async () => {
  const opened = await open()
  const url = new URL('url' in opened.target ? opened.target.url : '')
  url.searchParams.set('options', '-c default_transaction_read_only=on')
  expect((await probe(opened, 'real', { url: url.href }))[6]).toMatch(/^failed May not write · .* \(DB-WRITE\)$/)
})

const nothingElse = ['Version', 'Encrypted', 'Tables and columns', 'May read', 'May write'].map(
  (title) => `not-checked ${title}`,
)

test('nobody listens, no such role, no such database', async () => {
  const opened = await open('', 'empty')
  const target = (change: (url: URL) => void): Target => {
    const url = new URL('url' in opened.target ? opened.target.url : '')
    change(url)
    return { url: url.href }
  }
  const gone = createServer().listen(0, '127.0.0.1')
  await once(gone, 'listening')
  const { port } = gone.address() as AddressInfo
  gone.close()
  await once(gone, 'close')
  expect(
    await probe(
      opened,
      'real',
      target((url) => (url.port = String(port))),
    ),
  ).toEqual([
    `failed Not reached · The tutorial database at 127.0.0.1:${port} does not answer. (DB-CONNECT)`,
    'not-checked Signed in',
    ...nothingElse,
  ])
  expect(
    await probe(
      opened,
      'real',
      target((url) => (url.username = 'nobody_here')),
    ),
  ).toEqual([
    'passed Reached · N ms',
    expect.stringMatching(/^failed Not signed in · .* refused the sign-in\. \(DB-AUTH\)$/),
    ...nothingElse,
  ])
  expect(
    await probe(
      opened,
      'real',
      target((url) => (url.pathname = 'not_there')),
    ),
  ).toEqual([
    'passed Reached · N ms',
    expect.stringMatching(/^failed Not signed in · There is no database "not_there" .* \(DB-CONNECT\)$/),
    ...nothingElse,
  ])
  expect((await probe(opened, 'real', { url: 'http://somewhere' }))[0]).toMatch(/^failed Not reached · .* \(CONFIG\)$/)
})

test('a server that never answers is let go of', async () => {
  const silent = createServer().listen(0, '127.0.0.1')
  await once(silent, 'listening')
  const stop = new AbortController()
  const { port } = silent.address() as AddressInfo
  const probed = probeDatabase(
    { url: `postgresql://a@127.0.0.1:${port}/a` },
    { mode: 'real' },
    tester,
    clock,
    stop.signal,
  )
  const [socket] = (await once(silent, 'connection')) as [Socket]
  socket.resume()
  stop.abort()
  await expect(probed).rejects.toMatchObject({ problem: { code: 'CANCELLED' } })
  await once(socket, 'close')
  silent.close()
})

describe('built in', () => {
  const afterwards = ['passed PostgreSQL N', 'note Not encrypted · it stays on this computer']

  test('not made yet: it is not made', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'tandem-unmade-'))
    made.push({ drop: () => rm(folder, { recursive: true }) })
    const dataFolder = join(folder, 'Tandem')
    expect(linesOf(await probeDatabase({ dataFolder }, { mode: 'real' }, tester, clock, never))).toEqual([
      'passed Built in · made at the first start',
      'note No sign-in needed · built in',
      'note PostgreSQL · comes with Tandem',
      'note Not encrypted · it stays on this computer',
      'passed Empty database · tables will be made at the first start',
      'passed May read acted and adm · once they are made',
      'passed May make its tables',
    ])
    expect(existsSync(dataFolder)).toBe(false)
  })

  test('open here, in use elsewhere, and closed', async () => {
    const { target, drop } = await createTarget('embedded')
    made.push({ drop })
    const database = await openDatabase(target, tester)
    const here = async (mode: Mode) => linesOf(await probeOpenBuiltIn(database, { mode }, clock, never))
    const found = ['passed Built in · N ms', 'note No sign-in needed · built in', ...afterwards]
    expect((await here('rehearsal'))[4]).toMatch(/^passed Empty database/)
    await migrate(database)
    expect(await here('real')).toEqual([
      ...found,
      'passed All tables and columns found',
      'passed May read acted and adm',
      'passed May write adm, acted and tandem',
    ])
    expect((await here('rehearsal'))[4]).toBe('passed All tables and columns found')
    await database.pool.query(`insert into acted.tutorial_locations (name, code, is_active, created_at, updated_at)
      values ('Quayside', 'Q', true, now(), now())`)
    expect((await here('rehearsal'))[4]).toMatch(/^failed Not marked for practice/)
    await database.pool.query(`insert into tandem.origin (mark) values ('rehearsal')`)
    expect((await here('real'))[4]).toMatch(/^failed Holds practice data/)
    expect(linesOf(await probeDatabase(target, { mode: 'real' }, tester, clock, never))).toEqual([
      expect.stringMatching(/^failed Not opened · The built-in database is in use by Tess Tester .* \(DATA-BUSY\)$/),
      'not-checked Signed in',
      ...nothingElse,
    ])
    await database.close()
    const closed = linesOf(await probeDatabase(target, { mode: 'rehearsal' }, tester, clock, never))
    expect(closed.slice(0, 5)).toEqual([...found, 'passed All tables and columns found'])
  })
})
