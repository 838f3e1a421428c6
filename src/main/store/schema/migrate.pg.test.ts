// Every state a database can be found in: brought up to date, or refused by name and left exactly as it was.
import { afterEach, describe, expect, test } from 'vitest'
import {
  createMigrated,
  createOpen,
  dumpExisting,
  fillExisting,
  type Kind,
  kinds,
  type OpenTestDatabase,
  tester,
} from '../../../../tests/databases.ts'
import { type Database, openDatabase } from '../connection/connect.ts'
import { Prisma } from '../generated/prisma/client.ts'
import { migrations } from '../generated/migrations.ts'
import { adopt, adoptionSql } from './migrate-adopt.ts'
import { migrate } from './migrate.ts'
import { adoptedColumns, parse } from './schema-check.ts'
import { expectedTables } from './schema-check-columns.ts'
import { readColumns } from './schema-check-read.ts'

const [baseline = '', ours = '', review = '', imports = '', workbooks = '', runRecords = ''] = migrations.map(
  ({ name }) => name,
)
const open: OpenTestDatabase[] = []
afterEach(async () => {
  for (const made of open.splice(0)) await made.drop()
})

async function existing(kind: Kind, change = ''): Promise<Database> {
  const made = await createOpen(kind, 'existing')
  open.push(made)
  await fillExisting(made.database)
  if (change !== '') await made.database.pool.query(change)
  return made.database
}

async function empty(kind: Kind): Promise<Database> {
  const made = await createOpen(kind)
  open.push(made)
  return made.database
}

/** Everything there is: columns, rows of the existing tables, and the history. */
async function everything(database: Database): Promise<unknown> {
  const columns = await database.pool.query(`
    select table_schema, table_name, column_name, data_type, is_nullable, column_default from information_schema.columns
    where table_schema not in ('pg_catalog', 'information_schema') order by 1, 2, ordinal_position`)
  const history = await database.pool
    .query('select * from _prisma_migrations order by migration_name')
    .catch(() => ({ rows: [] }))
  return { columns: columns.rows, rows: await dumpExisting(database), history: history.rows }
}

async function refused(database: Database, code: string, words: RegExp, known = migrations): Promise<void> {
  const before = await everything(database)
  const attempt = migrate(database, known)
  await expect(attempt).rejects.toMatchObject({ problem: { code, effect: 'Nothing was changed.' }, exitCode: 2 })
  await expect(attempt).rejects.toThrow(words)
  expect(await everything(database)).toEqual(before)
}

describe.each(kinds)('%s', (kind) => {
  test('an empty database gets everything, once', async () => {
    const database = await empty(kind)
    expect(await migrate(database)).toEqual({
      was: 'empty',
      applied: [baseline, ours, review, imports, workbooks, runRecords],
      recorded: [],
      backup: null,
    })
    const before = await everything(database)
    expect(await migrate(database)).toEqual({ was: 'tandem', applied: [], recorded: [], backup: null })
    expect(await everything(database)).toEqual(before)
    expect(await adoptionSql(database)).toEqual([])
    expect(await database.prisma.lease.count()).toBe(1)
  })

  test('an existing database is recognised, and none of its rows is touched', async () => {
    const database = await existing(kind)
    const before = await dumpExisting(database)
    expect(before).toHaveLength(43)
    const result = await migrate(database)
    expect(result).toMatchObject({
      was: 'existing',
      applied: [ours, review, imports, workbooks, runRecords],
      recorded: [baseline],
    })
    expect(result.backup === null).toBe(kind === 'postgresql')
    expect(await dumpExisting(database)).toEqual(before)
    expect(await migrate(database)).toMatchObject({ was: 'tandem', applied: [] })
  })

  test('a database of the version before is brought up to date, its links as they were', async () => {
    const database = await existing(kind)
    await migrate(database, migrations.slice(0, 2))
    await database.pool.query(`insert into tandem.links (entity, identity, tutorial_id, author, linked_at)
      select 'location', external_id, tutorial_location_id, 'person', now() from adm.locations where tutorial_location_id is not null`)
    const links = () => database.pool.query<object>('select * from tandem.links order by identity')
    const [before, rows] = [await links(), await dumpExisting(database)]
    expect(before.rows.length).toBeGreaterThan(0)
    expect(await migrate(database)).toMatchObject({
      was: 'tandem',
      applied: [review, imports, workbooks, runRecords],
      recorded: [],
    })
    const kept = { tutorial_key: null, administrate_key: null, linked_by: null }
    expect((await links()).rows).toEqual(before.rows.map((link) => ({ ...link, ...kept })))
    expect(await dumpExisting(database)).toEqual(rows)
    expect(await migrate(database)).toMatchObject({ was: 'tandem', applied: [] })
  })

  test('adopting relaxes three columns of an existing database and touches no row', async () => {
    const database = await existing(kind)
    await migrate(database)
    const before = await dumpExisting(database)
    const sql = [
      'alter table adm.events alter column primary_instructor_id drop not null;',
      'alter table adm.events alter column location_id drop not null;',
      'alter table adm.sessions alter column session_instructor_id drop not null;',
    ]
    expect(await adopt(database)).toEqual({ sql, applied: true })
    expect(await dumpExisting(database)).toEqual(before)
    expect(await adopt(database)).toEqual({ sql: [], applied: false })
    expect(await migrate(database)).toMatchObject({ was: 'tandem', applied: [] })
  })

  test('a migration that fails leaves nothing behind', async () => {
    const broken = migrations.map((one) => (one.name === ours ? { ...one, sql: `${one.sql}\nselect nonsense;` } : one))
    await refused(
      await existing(kind),
      'DB-MIGRATION',
      /"20260301000000_tandem" failed: column "nonsense" does not exist/,
      broken,
    )
  })
})

describe('refusals on PostgreSQL', () => {
  test.each([
    ['missing', 'alter table adm.venues drop column tutorial_venue_id', /adm\.venues\.tutorial_venue_id is missing/],
    [
      'of another type',
      'alter table adm.pricelevels alter column name type text',
      /adm\.pricelevels\.name is text instead of varchar\(255\)/,
    ],
    [
      'that must be filled',
      'alter table adm.locations add region integer not null default 1; alter table adm.locations alter region drop default',
      /adm\.locations\.region is required/,
    ],
    [
      'that takes no empty value',
      'alter table adm.events alter external_id set not null',
      /adm\.events\.external_id does not take empty/,
    ],
  ])('a column %s is refused by name', async (_what, change, words) => {
    await refused(await existing('postgresql', change), 'DB-SCHEMA', words)
  })

  test('a column lost after Tandem was set up is refused too', async () => {
    const database = await existing('postgresql')
    await migrate(database)
    await database.pool.query('alter table acted.tutorial_venues drop column description')
    await refused(database, 'DB-SCHEMA', /acted\.tutorial_venues\.description is missing/)
  })

  test('the state of May is recognised', async () => {
    const facts = 'alter table adm.events drop course_template_id, drop title, drop location_id, drop venue_id'
    await refused(await existing('postgresql', facts), 'DB-SCHEMA', /state of May/)
  })

  test('a database newer than the code is refused', async () => {
    const database = await existing('postgresql')
    await migrate(database, [
      ...migrations,
      { name: '29990101000000_later', sql: 'create table tandem.later (id int)' },
    ])
    await refused(database, 'DB-NEWER', /newer Tandem: it knows "29990101000000_later"/)
  })

  test('an edited migration is refused', async () => {
    const database = await existing('postgresql')
    await migrate(database)
    const changed = migrations.map(({ name, sql }) => ({ name, sql: `${sql}\n-- changed` }))
    await refused(database, 'DB-MIGRATION', /another wording/, changed)
  })

  test('a migration begun and never finished is refused', async () => {
    const database = await existing('postgresql')
    await migrate(database)
    await database.pool.query('update _prisma_migrations set finished_at = null where migration_name = $1', [ours])
    await refused(database, 'DB-MIGRATION', /begun in this database and never finished/)
  })

  test('tables of Tandem without their history are refused', async () => {
    const database = await existing('postgresql')
    await migrate(database)
    await database.pool.query('drop table _prisma_migrations')
    await refused(database, 'DB-SCHEMA', /not the record/)
  })
})

describe('several users of one PostgreSQL', () => {
  test('two at once: one migrates, the other finds it done', async () => {
    const made = await createOpen('postgresql', 'existing')
    open.push(made)
    const others = await Promise.all([openDatabase(made.target, tester), openDatabase(made.target, tester)])
    const results = await Promise.all(others.map((database) => migrate(database)))
    expect(results.map(({ applied }) => applied.length).sort()).toEqual([0, 5])
    await Promise.all(others.map((database) => database.close()))
    expect(await made.database.prisma.lease.count()).toBe(1)
  })

  test('a user without rights is told so, and what to ask for', async () => {
    const database = await existing('postgresql')
    const url = 'url' in open[0]!.target ? new URL(open[0]!.target.url) : null
    const role = `reader_${url?.pathname.slice(1) ?? ''}`
    await database.pool.query(`create role ${role} login; grant usage on schema acted, adm to ${role}`)
    if (url) url.username = role
    const theirs = await openDatabase({ url: url?.href ?? '' }, tester)
    const before = await everything(database)
    const attempt = migrate(theirs)
    await expect(attempt).rejects.toMatchObject({ problem: { code: 'DB-RIGHTS' } })
    await expect(attempt).rejects.toThrow(/grant CREATE on the database/)
    await expect(adopt(theirs)).rejects.toThrow(/Ask their owner to run: alter table adm\.events/)
    expect(await everything(database)).toEqual(before)
    await theirs.close()
    await database.pool.query(`drop owned by ${role}; drop role ${role}`)
  })
})

describe.each(['baseline', 'existing'] as const)('the list of columns (%s)', (from) => {
  test('is what the database has', async () => {
    const made = await (from === 'baseline' ? createMigrated('postgresql') : createOpen('postgresql', 'existing'))
    open.push(made)
    const client = await made.database.pool.connect()
    const columns = (await readColumns(client)).filter(({ schema }) => schema !== 'tandem')
    client.release()
    const adopted = adoptedColumns.map(({ table, column }) => `${table}.${column}`)
    const actual = columns.map(({ schema, table, column, type, nullable }) => {
      const path = `${schema}.${table}.${column}`
      const relaxed = from === 'existing' && adopted.includes(path)
      return `${path} ${type}${nullable || relaxed ? '?' : ''}`
    })
    const listed = Object.entries(expectedTables).flatMap(([table, expected]) =>
      parse(expected).map(({ name, type, nullable }) => `${table}.${name} ${type}${nullable ? '?' : ''}`),
    )
    expect(actual.sort()).toEqual(listed.sort())
  })
})

test.each(['empty', 'existing'] as const)(
  'every model of the Prisma schema finds its table and columns (%s)',
  async (template) => {
    const made = await createMigrated('postgresql', template)
    open.push(made)
    if (template === 'existing') await fillExisting(made.database)
    const { prisma } = made.database
    const delegates = prisma as unknown as Record<string, { findFirst(): Promise<unknown> }>
    const found: string[] = []
    for (const name of Object.values(Prisma.ModelName)) {
      const row = await delegates[`${name.charAt(0).toLowerCase()}${name.slice(1)}`]?.findFirst()
      expect(row, name).not.toBeUndefined()
      if (row) found.push(name)
    }
    expect(found).toHaveLength(template === 'existing' ? 28 : 1)
  },
)

test('in the baseline nothing cascades: rows in use cannot be deleted', async () => {
  const made = await createMigrated('postgresql')
  open.push(made)
  const actions = await made.database.pool.query<{ action: string; count: number }>(`
    select confdeltype as action, count(*)::int as count from pg_constraint c join pg_namespace n on n.oid = c.connamespace
    where contype = 'f' and n.nspname in ('acted', 'adm') group by 1 order by 1`)
  expect(actions.rows).toEqual([
    { action: 'n', count: 12 },
    { action: 'r', count: 20 },
  ])
})
