// Whatever is planned and whatever others change meanwhile: what stands is written exactly, what moved is left exactly.
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createMigrated, type OpenTestDatabase } from '../../../../tests/databases.ts'
import { applyItems, changeItem, createItem, snapshotOf } from '../../../../tests/plan-items.ts'
import type { PlanItem } from '../../ports/plan.ts'

interface Record {
  readonly legacy: string | null
  readonly link: number | null
  readonly hash: string
  readonly missing: boolean
}
type State = ReadonlyMap<string, Record>

let open: OpenTestDatabase

beforeAll(async () => {
  open = await createMigrated('postgresql', 'existing')
  await open.database.pool
    .query(`insert into acted.tutorial_locations (id, name, code, is_active, created_at, updated_at)
    select i, 'Place', '', true, now(), now() from generate_series(1, 200) i`)
})
afterAll(() => open.drop())

async function read(): Promise<State> {
  const found = await open.database.pool.query<Record & { id: string; tie: number | null }>(`
    select b.external_id as id, b.legacy_id as legacy, b.tutorial_location_id::int as link, s.hash,
      s.missing_since is not null as missing, k.tutorial_id::int as tie
    from adm.locations b join tandem.snapshot s on s.entity = 'location' and s.identity = b.external_id
    left join tandem.links k on k.entity = 'location' and k.identity = b.external_id order by b.id`)
  for (const { id, link, tie } of found.rows) expect([id, tie]).toEqual([id, link])
  return new Map(found.rows.map(({ id, legacy, link, hash, missing }) => [id, { legacy, link, hash, missing }]))
}

/** The record as it will be; each record has tutorial records of its own, so that none is in the other's way. */
function itemFor(id: string, before: Record | undefined, after: Record): PlanItem {
  const snapshot = { name: after.hash, hash: after.hash, payload: {} }
  if (!before)
    return createItem(
      'location',
      id,
      { legacy_id: after.legacy },
      {
        snapshot: { before: null, after: snapshot },
        ...(after.link === null ? {} : { link: { before: null, after: String(after.link), author: 'rule' } }),
        ...(after.missing ? { missing: true } : {}),
      },
    )
  return changeItem('update', 'location', id, {
    ...(before.legacy === after.legacy
      ? {}
      : { row: { before: { legacy_id: before.legacy }, after: { legacy_id: after.legacy } } }),
    ...(before.link === after.link
      ? {}
      : {
          link: {
            before: before.link === null ? null : String(before.link),
            after: after.link === null ? null : String(after.link),
            author: 'rule',
          },
        }),
    ...(before.hash === after.hash ? {} : { snapshot: { before: before.hash, after: snapshot } }),
    ...(before.missing === after.missing ? {} : { missing: after.missing }),
  })
}

const record = (index: number) =>
  fc.record({
    legacy: fc.constantFrom(null, 'x', 'y'),
    link: fc.constantFrom(null, 2 * index + 1, 2 * index + 2),
    hash: fc.constantFrom('h1', 'h2'),
    missing: fc.boolean(),
  })
const scenario = fc.array(fc.constant(null), { minLength: 1, maxLength: 12 }).chain((list) =>
  fc.tuple(
    ...list.map((_, index) =>
      fc.record({
        first: fc.option(record(index), { nil: undefined }),
        then: record(index),
        theirs: fc.constantFrom(null, 'row', 'link', 'snapshot', 'create'),
      }),
    ),
  ),
)

/** Others change what the plan of this record stands on; false where that is nothing of it. */
async function interfere(id: string, theirs: string | null, item: PlanItem): Promise<boolean> {
  const statements: Readonly<{ [theirs: string]: string | false | null | undefined }> = {
    row: item.row?.before && `update adm.locations set legacy_id = 'theirs' where external_id = '${id}'`,
    link:
      item.link !== undefined &&
      item.row?.before !== null &&
      `update adm.locations set tutorial_location_id = 200 where external_id = '${id}';
       insert into tandem.links values ('location', '${id}', 200, 'person', now())
         on conflict (entity, identity) do update set tutorial_id = 200, author = 'person'`,
    snapshot: item.snapshot?.before && `update tandem.snapshot set hash = 'theirs' where identity = '${id}'`,
    create:
      item.row?.before === null &&
      `insert into adm.locations (external_id, created_at, updated_at) values ('${id}', now(), now());
       insert into tandem.snapshot values ('location', '${id}', '${id}', '', '', '{}', 'theirs', null, now())`,
  }
  const sql = statements[theirs ?? '']
  if (!sql) return false
  await open.database.pool.query(sql)
  return true
}

test('random plans on random states', async () => {
  await fc.assert(
    fc.asyncProperty(scenario, async (records) => {
      await open.database.pool.query('truncate adm.locations, tandem.snapshot, tandem.links, tandem.jobs cascade')
      const ids = records.map((_, index) => `id ${index}`)
      await applyItems(
        open.database,
        'location',
        records.flatMap(({ first }, index) => (first ? itemFor(ids[index] ?? '', undefined, first) : [])),
      )
      const planned = await read()
      const items = records.map(({ then }, index) => itemFor(ids[index] ?? '', planned.get(ids[index] ?? ''), then))
      const moved = new Set<string>()
      for (const [index, { theirs }] of records.entries()) {
        const item = items[index]
        if (item && (await interfere(item.identity, theirs, item))) moved.add(item.identity)
      }
      const meanwhile = await read()
      const result = await applyItems(open.database, 'location', items)
      expect(new Set(result.moved)).toEqual(moved)
      const expected = new Map(meanwhile)
      for (const [index, { then }] of records.entries()) {
        const id = ids[index] ?? ''
        if (!moved.has(id)) expected.set(id, then)
      }
      const after = await read()
      expect(Object.fromEntries(after)).toEqual(Object.fromEntries(expected))
      const journal = await open.database.pool.query<{ identity: string }>(
        'select identity from tandem.journal where job_id = $1 order by id',
        [result.jobId],
      )
      expect(journal.rows.map(({ identity }) => identity).sort()).toEqual(ids.filter((id) => !moved.has(id)).sort())
    }),
    { numRuns: 40 },
  )
})

const exchange = fc.integer({ min: 2, max: 8 }).chain((size) =>
  fc.record({
    size: fc.constant(size),
    then: fc.shuffledSubarray(
      Array.from({ length: size + 2 }, (_, index) => index + 1),
      { minLength: size, maxLength: size },
    ),
    taken: fc.option(fc.integer({ min: size + 1, max: size + 2 })),
  }),
)

test('records that exchange their links, while somebody takes one of them: none is linked twice', async () => {
  await fc.assert(
    fc.asyncProperty(exchange, async ({ size, then, taken }) => {
      await open.database.pool.query('truncate adm.locations, tandem.snapshot, tandem.links, tandem.jobs cascade')
      const first = (link: number): Record => ({ legacy: null, link, hash: 'h1', missing: false })
      const ids = Array.from({ length: size }, (_, index) => `id ${index}`)
      await applyItems(
        open.database,
        'location',
        ids.map((id, index) => itemFor(id, undefined, first(index + 1))),
      )
      const before = await read()
      const items = ids.map((id, index) => itemFor(id, before.get(id), first(then[index] ?? 0)))
      if (taken !== null)
        await open.database.pool.query(
          `insert into adm.locations (external_id, tutorial_location_id, created_at, updated_at) values ('theirs', $1, now(), now())`,
          [taken],
        )
      const { moved } = await applyItems(open.database, 'location', items)
      const after = await read()
      for (const [index, id] of ids.entries())
        expect(after.get(id)?.link).toBe(moved.includes(id) ? index + 1 : then[index])
      const links = [...[...after.values()].map(({ link }) => link), ...(taken === null ? [] : [taken])]
      expect(new Set(links).size).toBe(links.length)
      if (taken === null || !then.includes(taken)) expect(moved).toEqual([])
    }),
    { numRuns: 60 },
  )
})

test('a snapshot of its own is not needed to be marked missing', async () => {
  await open.database.pool.query('truncate adm.locations, tandem.snapshot, tandem.links, tandem.jobs cascade')
  await open.database.pool.query(
    `insert into adm.locations (external_id, created_at, updated_at) values ('old', now(), now())`,
  )
  await applyItems(open.database, 'location', [changeItem('missing', 'location', 'old', { missing: true })])
  expect((await read()).get('old')).toEqual({ legacy: null, link: null, hash: '', missing: true })
  const back = changeItem('return', 'location', 'old', {
    missing: false,
    snapshot: { before: '', after: snapshotOf('old', 'v1') },
  })
  expect(await applyItems(open.database, 'location', [back])).toMatchObject({ moved: [] })
  expect((await read()).get('old')).toEqual({ legacy: null, link: null, hash: 'old v1', missing: false })
})
