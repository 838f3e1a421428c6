// Opening a store: set up, checked, or refused before anything is used.
import { Client } from 'pg'
import { afterEach, describe, expect, test } from 'vitest'
import { createTarget, dumpExisting, type Kind, kinds, tester, type TestTarget } from '../../../tests/databases.ts'
import type { Template } from '../../../tests/postgres.ts'
import { openDatabase, type Target } from './connection/connect.ts'
import { isFresh } from './seed/seed.ts'
import { admit } from './admit.ts'
import { openStore, type StoreOptions } from './store.ts'

const ignore = (): void => undefined
const options: StoreOptions = {
  who: tester,
  log: { debug: ignore, info: ignore, warn: ignore, error: ignore },
  clock: { now: () => new Date(), wait: () => Promise.resolve() },
}
const made: TestTarget[] = []
afterEach(async () => {
  for (const one of made.splice(0)) await one.drop()
})

async function target(kind: Kind, template?: Template): Promise<StoreOptions> {
  const one = await createTarget(kind, template)
  made.push(one)
  return { ...options, ...one.target }
}

const addressOf = ({ url, dataFolder }: StoreOptions): Target =>
  url === undefined ? { dataFolder: dataFolder ?? '' } : { url }

describe.each(kinds)('%s', (kind) => {
  test('an existing database is opened with all its rows, and remembers its tenant', async () => {
    const where = await target(kind, 'existing')
    const first = await openStore(where)
    const before = await dumpExisting(first.database)
    expect(await first.origin.read()).toEqual({ mark: null, tenant: null })
    await first.origin.setTenant('one.example')
    const written = await first.database.pool.query('select xmin::text, tenant from tandem.origin')
    await first.origin.setTenant('one.example')
    expect((await first.database.pool.query('select xmin::text, tenant from tandem.origin')).rows).toEqual(written.rows)
    await first.origin.setTenant('other.example')
    await first.close()
    const second = await openStore(where)
    expect(await second.origin.read()).toEqual({ mark: null, tenant: 'other.example' })
    expect(await dumpExisting(second.database)).toEqual(before)
    await second.close()
  })

  test.each(['empty', 'existing'] as const)(
    'read only: %s is refused until it was set up, then opened',
    async (template) => {
      const where = await target(kind, template)
      const attempt = openStore({ ...where, isReadOnly: true })
      await expect(attempt).rejects.toMatchObject({
        exitCode: 2,
        problem: {
          code: 'READ-ONLY',
          message: 'Read-only mode is on, and this database is not set up for this version of Tandem yet.',
          effect: 'Nothing was changed.',
        },
      })
      const untouched = await openDatabase(addressOf(where), tester)
      expect((await untouched.pool.query(`select from pg_namespace where nspname = 'tandem'`)).rowCount).toBe(0)
      await untouched.close()
      await (await openStore(where)).close()
      const opened = await openStore({ ...where, isReadOnly: true })
      expect(opened.isReadOnly).toBe(true)
      await expect(admit(opened, 'rehearsal')).rejects.toMatchObject({ problem: { code: 'REHEARSAL-UNMARKED' } })
      expect(await isFresh(opened.database.prisma)).toBe(true)
      await opened.close()
    },
  )
})

test('without any target nothing can start', async () => {
  await expect(openStore({ ...options, url: '' })).rejects.toMatchObject({ problem: { code: 'CONFIG' }, exitCode: 2 })
})

test('missing rights are named by table before they are needed', async () => {
  const where = await target('postgresql', 'existing')
  const store = await openStore(where)
  const url = new URL(where.url ?? '')
  const role = `clerk_${url.pathname.slice(1)}`
  await store.database.pool.query(`create role ${role} login;
    grant usage on schema acted, adm, tandem to ${role};
    grant select on all tables in schema acted, adm, public to ${role};
    grant all on all tables in schema tandem to ${role};
    grant insert, update on all tables in schema adm to ${role};
    revoke update on adm.venues from ${role};
    revoke select on acted.staff from ${role}`)
  url.username = role
  const attempt = openStore({ ...options, url: url.href })
  await expect(attempt).rejects.toMatchObject({ problem: { code: 'DB-RIGHTS' }, exitCode: 2 })
  await expect(attempt).rejects.toThrow(
    /lacks rights on acted\.staff \(select\), adm\.venues \(update\)\. Nothing was changed\./,
  )
  await store.database.pool.query(`grant update on adm.venues to ${role}; grant select on acted.staff to ${role}`)
  await (await openStore({ ...options, url: url.href })).close()
  await store.database.pool.query(`drop owned by ${role}; drop role ${role}`)
  await store.close()
})

test('a database that is not marked for practice is refused before anything is set up in it, and a marked one for real', async () => {
  const where = await target('postgresql', 'existing')
  const client = new Client({ connectionString: where.url })
  await client.connect()
  const tables = async () =>
    (
      await client.query<{
        name: string
      }>(`select table_schema || '.' || table_name as name from information_schema.tables
      where table_schema not in ('pg_catalog', 'information_schema') order by 1`)
    ).rows
  const before = await tables()
  await expect(openStore({ ...where, mode: 'rehearsal' })).rejects.toMatchObject({
    problem: { code: 'REHEARSAL-UNMARKED' },
    exitCode: 2,
  })
  expect(await tables()).toEqual(before)
  await (await openStore({ ...where, mode: 'real' })).close()
  await client.query(
    `insert into tandem.origin (mark) values ('rehearsal') on conflict (one) do update set mark = 'rehearsal'`,
  )
  await expect(openStore({ ...where, mode: 'real' })).rejects.toMatchObject({ problem: { code: 'REHEARSAL-MARKED' } })
  await (await openStore({ ...where, mode: 'rehearsal' })).close()
  await client.end()
})

test('a refused database is left without a connection', async () => {
  const where = await target('postgresql')
  const client = new Client({ connectionString: where.url })
  await client.connect()
  await client.query('create schema adm; create table adm.events (id int)')
  await expect(openStore(where)).rejects.toMatchObject({ problem: { code: 'DB-SCHEMA' } })
  const others = (): Promise<number | null> =>
    client
      .query(`select from pg_stat_activity where datname = current_database() and application_name like 'tandem%'`)
      .then(({ rowCount }) => rowCount)
  await expect.poll(others).toBe(0)
  await client.end()
})
