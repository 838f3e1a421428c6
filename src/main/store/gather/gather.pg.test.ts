// One look at a kind shows everything the database holds of it, whatever the values are.
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { createMigrated, fillExisting, type OpenTestDatabase } from '../../../../tests/databases.ts'
import { applyItems, changeItem, createItem } from '../../../../tests/plan-items.ts'
import { entities, matchedEntities } from '../../ports/records.ts'
import { createSyncStore } from '../sync/sync-store.ts'

const variants = [
  { name: 'PostgreSQL as the existing system makes it', kind: 'postgresql', template: 'existing' },
  { name: 'the built-in database', kind: 'embedded', template: 'empty' },
] as const

describe.each(variants)('on $name', ({ kind, template }) => {
  let open: OpenTestDatabase
  const gather = async (entity: (typeof entities)[number]) =>
    (await createSyncStore(open.database).gather(entity)).state

  beforeAll(async () => {
    open = await createMigrated(kind, template)
  })
  afterAll(() => open.drop())

  test('an empty database gives empty lists', async () => {
    for (const entity of entities) {
      const verdicts = { ignoredTutorial: new Map(), ignoredAdministrate: new Map(), notTheSame: new Set() }
      const matched = matchedEntities.some((known) => known === entity)
      const state = { bridge: [], snapshot: [], links: [], tutorial: [], ...(matched && { verdicts }) }
      expect(await gather(entity)).toEqual(state)
    }
  })

  test('tutorial records come with the fields they are matched by', async () => {
    await open.database.pool.query(`
      insert into public.auth_user (id, password, is_superuser, username, first_name, last_name, email, is_staff, is_active, date_joined)
        values (1, '', false, 'ada', 'Ada', 'Byrne', '', true, true, now());
      insert into acted.staff (id, user_id, created_at, updated_at) values (1, 1, now(), now());
      insert into acted.tutorial_instructors (id, staff_id, is_active, created_at, updated_at)
        values (1, 1, true, now(), now()), (2, null, false, now(), now());
      insert into acted.tutorial_locations (id, name, code, is_active, created_at, updated_at)
        values (1, 'Leeds', '', true, now(), now()), (2, 'Bath', '', false, now(), now());
      insert into acted.tutorial_venues (id, name, description, location_id, created_at, updated_at)
        values (1, 'Room 1', 'not this', 1, now(), now()), (2, 'Room 1', '', null, now(), now());
      insert into acted.tutorial_course_templates (id, code, title, description, is_active, created_at, updated_at)
        values (1, 'CB1_f2f_3', 'Business Finance', '', true, now(), now())`)
    const record = { description: '', active: true, locationId: null }
    expect((await gather('instructor')).tutorial).toEqual([
      { ...record, id: '1', names: ['Ada', 'Byrne'] },
      { ...record, id: '2', names: ['', ''], active: false },
    ])
    expect((await gather('location')).tutorial).toEqual([
      { ...record, id: '1', names: ['Leeds'] },
      { ...record, id: '2', names: ['Bath'], active: false },
    ])
    expect((await gather('venue')).tutorial).toEqual([
      { ...record, id: '1', names: ['Room 1'], description: 'Leeds', locationId: '1' },
      { ...record, id: '2', names: ['Room 1'] },
    ])
    expect((await gather('course_template')).tutorial).toEqual([
      { ...record, id: '1', names: ['CB1_f2f_3'], description: 'Business Finance' },
    ])
  })

  test('what was written is read again, whatever characters it holds', async () => {
    const strange = 'a\u001fb\u001e, "c" \\ {} é 名'
    const link = { before: null, after: '1', author: 'rule' } as const
    const rows = [
      ['location', strange, { legacy_id: strange }, [], { link }],
      ['price_level', 'l', { name: strange, description: null }, [], {}],
      [
        'custom_field',
        `Event/${strange}`,
        { label: 'L', field_type: 't', description: '', is_required: true, roles: [strange, null] },
        [],
        {},
      ],
      [
        'course_template',
        't',
        { event_learning_mode: null, custom_fields: { [strange]: [1, null, { a: false }] } },
        [],
        { link },
      ],
      ['course_template_price_level', 't/l', { external_id: 'p', amount: '395.00' }, ['t', 'l'], {}],
    ] as const
    for (const [entity, identity, columns, parents, more] of rows) {
      const externalId = entity === 'custom_field' ? strange : entity === 'course_template_price_level' ? 'p' : identity
      const item = createItem(entity, identity, columns, { ...more, parents, externalId })
      expect(await applyItems(open.database, entity, [item])).toMatchObject({ written: 1 })
      const state = await gather(entity)
      expect(state.bridge).toEqual([{ identity, externalId, columns, tutorialId: 'link' in more ? '1' : null }])
      expect(state.snapshot).toEqual([{ identity, name: `${identity} v1`, hash: `${identity} v1`, missingSince: null }])
      const kept = { tutorialKey: null, administrateKey: null }
      expect(state.links).toEqual('link' in more ? [{ identity, tutorialId: '1', author: 'rule', ...kept }] : [])
    }
    await applyItems(open.database, 'price_level', [changeItem('missing', 'price_level', 'l', { missing: true })])
    const [level] = (await gather('price_level')).snapshot
    expect(level?.missingSince).toBe(new Date(level?.missingSince ?? '').toISOString())
    const store = createSyncStore(open.database)
    expect(await store.payloads('location', [strange, 'unknown'])).toEqual(new Map([[strange, { version: 'v1' }]]))
  })

  test('what people decided comes along, for its own kind only', async () => {
    await open.database.pool.query(`
      insert into tandem.ignored (entity, side, record_id, reason, decided_by, decided_at)
        values ('location', 'tutorial', '1', 'closed in 2024', 'Tess', now()), ('location', 'administrate', 'L', '', 'Tess', now()),
          ('venue', 'tutorial', '2', 'sold', 'Tess', now());
      insert into tandem.not_the_same (entity, tutorial_id, identity, decided_by, decided_at)
        values ('location', 1, 'L 2', 'Tess', now()), ('location', 1, 'L 3', 'Tess', now())`)
    expect((await gather('location')).verdicts).toEqual({
      ignoredTutorial: new Map([['1', 'closed in 2024']]),
      ignoredAdministrate: new Map([['L', '']]),
      notTheSame: new Set(['1 L 2', '1 L 3']),
    })
    expect((await gather('price_level')).verdicts).toBeUndefined()
    await open.database.pool.query(`
      update tandem.links set tutorial_key = '["","Leeds"]', administrate_key = '["","LEEDS"]', author = 'person' where entity = 'location'`)
    expect((await gather('location')).links).toMatchObject([
      { author: 'person', tutorialKey: '["","Leeds"]', administrateKey: '["","LEEDS"]' },
    ])
  })

  test('more rows than fit into one read come whole, each once', async () => {
    await open.database.pool.query(`
      insert into adm.instructors (external_id, legacy_id, is_active, created_at, updated_at, last_synced)
        select 'many ' || i, case when i = 7000 then 'x' || chr(31) when i % 2 = 0 then i::text end, true, now(), now(), now()
        from generate_series(1, 10000) i;
      insert into tandem.snapshot (entity, identity, external_id, name, context, payload, hash, changed_at)
        select 'instructor', external_id, external_id, 'N', '', '{}', 'h', now() from adm.instructors`)
    const { bridge, snapshot } = await gather('instructor')
    expect(new Map(bridge.map((row) => [row.identity, row.columns['legacy_id']]))).toEqual(
      new Map(
        Array.from({ length: 10_000 }, (_, index) => [
          `many ${index + 1}`,
          index + 1 === 7_000 ? 'x\u001f' : index % 2 === 1 ? String(index + 1) : null,
        ]),
      ),
    )
    expect([bridge.length, snapshot.length]).toEqual([10_000, 10_000])
    expect(new Set(snapshot.map((row) => row.identity)).size).toBe(10_000)
  })
})

test('a look sees one moment only, however long it takes', async () => {
  const open = await createMigrated('postgresql')
  await applyItems(open.database, 'location', [createItem('location', 'a', { legacy_id: null })])
  const other = await open.database.dedicated()
  // The look has read the rows when it meets this lock, and the snapshots when it is gone.
  await other.query('begin; lock table tandem.snapshot in access exclusive mode')
  const looking = createSyncStore(open.database).gather('location')
  await vi.waitFor(async () => {
    const waiting = await other.query('select from pg_locks where not granted')
    expect(waiting.rowCount).toBe(1)
  })
  await other.query(`insert into tandem.snapshot (entity, identity, external_id, name, context, payload, hash, changed_at)
    values ('location', 'late', 'late', '', '', '{}', '', now()); commit`)
  await other.end()
  const { bridge, snapshot } = (await looking).state
  expect([bridge.map((row) => row.identity), snapshot.map((row) => row.identity)]).toEqual([['a'], ['a']])
  await open.drop()
})

test('of custom fields that stand twice the oldest is shown', async () => {
  const open = await createMigrated('postgresql', 'existing')
  await open.database.pool.query(`insert into adm.custom_fields
    (external_id, label, field_type, is_required, entity_type, last_synced)
    select 'f', 'label ' || i, 't', false, e, now() from generate_series(1, 2) i, unnest(array['Event', 'Session']) e`)
  const { bridge } = (await createSyncStore(open.database).gather('custom_field')).state
  expect(bridge.map((row) => [row.identity, row.columns['label']]).sort()).toEqual([
    ['Event/f', 'label 1'],
    ['Session/f', 'label 1'],
  ])
  await open.drop()
})

test('counts rows and tells who uses them', async () => {
  const open = await createMigrated('postgresql', 'existing')
  await fillExisting(open.database)
  const store = createSyncStore(open.database)
  const number = async (sql: string) => Number((await open.database.pool.query<{ n: string }>(sql)).rows[0]?.n)
  for (const [entity, table] of [
    ['location', 'adm.locations'],
    ['custom_field', 'adm.custom_fields'],
  ] as const) {
    expect(await store.count(entity)).toBe(await number(`select count(*) as n from ${table}`))
  }
  expect(await store.count('custom_field', true)).toBe(
    await number(`select count(*) as n from adm.custom_fields where entity_type = 'Event'`),
  )
  const used = await open.database.pool.query<{ id: string; venues: number; events: number }>(`
    select l.external_id as id, (select count(*)::int from adm.venues v where v.location_id = l.external_id) as venues,
      (select count(*)::int from adm.events e where e.location_id = l.id) as events from adm.locations l`)
  const uses = await store.uses('location', [...used.rows.map(({ id }) => id), 'unknown'])
  expect(used.rows.some(({ venues, events }) => venues > 0 && events > 0)).toBe(true)
  for (const { id, venues, events } of used.rows) {
    const expected = [
      { what: 'venues', count: venues },
      { what: 'events', count: events },
    ].filter(({ count }) => count > 0)
    expect(uses.get(id) ?? []).toEqual(expected)
  }
  await open.drop()
})
