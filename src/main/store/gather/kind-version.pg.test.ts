// A version stands for the rows as they are: it stays while none is written, and is another after each way to write one.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createMigrated, fillExisting, type OpenTestDatabase } from '../../../../tests/databases.ts'
import { entities, type Entity } from '../../ports/records.ts'
import { inTransaction } from '../sync/apply-transaction.ts'
import { kindVersions } from './kind-version.ts'
import { run } from '../raw.ts'

const variants = [
  { name: 'PostgreSQL as the existing system makes it', kind: 'postgresql' },
  { name: 'the built-in database', kind: 'embedded' },
] as const

describe.each(variants)('on $name', ({ kind }) => {
  let open: OpenTestDatabase
  const version = async (entity: Entity) => (await kindVersions(open.database.prisma, entity)).whole
  const write = (sql: string) => open.database.pool.query(sql)

  beforeAll(async () => {
    open = await createMigrated(kind, 'existing')
    await fillExisting(open.database)
  })
  afterAll(() => open.drop())

  it('stays while nothing is written, also for kinds without a row', async () => {
    for (const entity of entities) expect(await version(entity)).toBe(await version(entity))
  })

  it.each([
    [
      'a name as it was',
      'update acted.tutorial_locations set name = name where id = (select min(id) from acted.tutorial_locations)',
    ],
    ['a link', 'update adm.locations set tutorial_location_id = null where id = (select min(id) from adm.locations)'],
    [
      'a snapshot',
      `insert into tandem.snapshot (entity, identity, external_id, name, context, payload, hash, changed_at) values ('location', 'v', 'v', '', '', '{}', '', now())`,
    ],
    ['a snapshot that goes', `delete from tandem.snapshot where identity = 'v'`],
    [
      'a verdict',
      `insert into tandem.ignored (entity, side, record_id, reason, decided_by, decided_at) values ('location', 'tutorial', '1', '', 'Tess', now())`,
    ],
  ])('is another after %s is written, of its kind and of no other', async (_what, sql) => {
    const before = new Map<Entity, string>()
    for (const entity of ['location', 'instructor', 'price_level'] as const) before.set(entity, await version(entity))
    expect((await write(sql)).rowCount).toBe(1)
    expect(await version('location')).not.toBe(before.get('location'))
    for (const other of ['instructor', 'price_level'] as const) expect(await version(other)).toBe(before.get(other))
  })

  it('a login is no change of a person, another name is', async () => {
    const before = await version('instructor')
    expect((await write('update public.auth_user set last_login = now()')).rowCount).toBeGreaterThan(0)
    expect(await version('instructor')).toBe(before)
    await write(`update public.auth_user set last_name = last_name || '!'`)
    expect(await version('instructor')).not.toBe(before)
  })

  it('is the same after a write that was taken back', async () => {
    const before = await version('location')
    await expect(
      inTransaction(open.database, async (sql) => {
        await run(sql, 'update acted.tutorial_locations set name = name')
        expect((await kindVersions(sql, 'location')).whole).not.toBe(before)
        throw new Error('taken back')
      }),
    ).rejects.toThrow('taken back')
    expect(await version('location')).toBe(before)
  })

  it('tells what others hold from what the transaction itself has written', async () => {
    const before = await version('location')
    await inTransaction(open.database, async (sql) => {
      expect(await kindVersions(sql, 'location')).toEqual({ whole: before, theirs: before })
      await run(
        sql,
        `insert into acted.tutorial_locations (id, name, code, is_active, created_at, updated_at) values (90, 'Ely', '', true, now(), now())`,
      )
      const created = await kindVersions(sql, 'location')
      expect(created.theirs).toBe(before)
      expect(created.whole).not.toBe(before)
      await run(sql, `update acted.tutorial_locations set name = name where id <> 90`)
      expect((await kindVersions(sql, 'location')).theirs).not.toBe(before)
    })
  })
})
