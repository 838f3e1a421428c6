// What people decide in match review lands where the existing system reads it, wholly or not at all, and can be taken back exactly.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createMigrated, fillExisting, type OpenTestDatabase } from '../../../../tests/databases.ts'
import type { MatchedEntity } from '../../ports/records.ts'
import type { Cell, DecisionAction, LinkValue, RecordDecision, ReviewStore } from '../../ports/review.ts'
import { createReviewStore } from './review-store.ts'

const variants = [
  { name: 'PostgreSQL as the existing system makes it', kind: 'postgresql', template: 'existing' },
  { name: 'the built-in database', kind: 'embedded', template: 'empty' },
] as const

const at = '2026-03-02T09:00:00.000Z'
const verdict = { by: 'Tess', at }

function linked(tutorialId: string, more: Partial<LinkValue> = {}): LinkValue {
  return { tutorialId, author: 'person', tutorialKey: '["","a"]', administrateKey: '["","b"]', ...verdict, ...more }
}
const found = (tutorialId: string): LinkValue =>
  linked(tutorialId, { author: null, tutorialKey: null, administrateKey: null, by: null, at: null })
const link = (identity: string, before: LinkValue | null, after: LinkValue | null): Cell => ({
  of: 'link',
  identity,
  before,
  after,
})
const record = (name: string, ...cells: readonly Cell[]): RecordDecision => ({ name, cells })

describe.each(variants)('on $name', ({ kind, template }) => {
  let open: OpenTestDatabase
  let store: ReviewStore
  const query = async <Row extends object>(sql: string) => (await open.database.pool.query<Row>(sql)).rows
  const decide = (
    records: readonly RecordDecision[],
    entity: MatchedEntity = 'location',
    action: DecisionAction = 'link',
  ) => store.decide({ entity, action, summarise: (written) => `${written.length} of them`, by: 'Tess' }, records)
  /** Everything a decision may touch, byte by byte. */
  const everything = async () => {
    const tables = ['locations', 'venues', 'instructors', 'course_templates'].map((name) => `adm.${name}`)
    const ours = ['links', 'snapshot', 'ignored', 'not_the_same', 'notes'].map((name) => `tandem.${name}`)
    const all = [...tables, ...ours].map((name) => `select '${name} ' || to_json(t)::text as row from ${name} t`)
    return (await query<{ row: string }>(all.join(' union all '))).map(({ row }) => row).sort()
  }
  const notices = async () => Number((await query<{ n: string }>('select count(*) as n from tandem.change_log'))[0]?.n)

  beforeAll(async () => {
    open = await createMigrated(kind, template)
    store = createReviewStore(open.database)
    // The existing system's rows hold a custom field twice, which our own tables do not take.
    await query('alter table adm.custom_fields drop constraint if exists custom_fields_entity_type_external_id_key')
    await fillExisting(open.database)
  })
  afterAll(() => open.drop())

  describe('reading', () => {
    test('the tutorial side comes with all that people compare, and who uses it', async () => {
      await query(`update acted.tutorial_locations set updated_at = '2026-01-02T03:04:05.678901Z' where id = 1`)
      const { tutorial } = await store.read('location')
      expect(tutorial[0]).toEqual({
        id: '1',
        names: ['London'],
        description: '',
        active: true,
        locationId: null,
        fields: { Name: 'London', Code: 'LON', Active: true },
        events: 1,
        nextEvent: null,
        changedAt: '2026-01-02T03:04:05.678Z',
      })
      expect(tutorial.map(({ id, active, events }) => [id, active, events])).toEqual([
        ['1', true, 1],
        ['9', true, 0],
        ['10', false, 0],
      ])
      await query(`update acted.tutorial_events set start_date = current_date`)
      const [{ today }] = (await query<{ today: string }>('select current_date::text as today')) as [{ today: string }]
      expect((await store.read('venue')).tutorial[0]).toMatchObject({
        names: ['BPP Waterloo'],
        description: 'London',
        locationId: '1',
        fields: { Name: 'BPP Waterloo', Location: 'London', Description: '' },
        events: 1,
        nextEvent: today,
      })
      expect((await store.read('instructor')).tutorial).toMatchObject([
        {
          fields: { 'First name': 'Ada', 'Last name': 'Archer', 'E-mail': 'ada.archer@tutors.example', Active: true },
          events: 1,
          nextEvent: today,
        },
        { active: false, events: 0, nextEvent: null },
        { names: ['', ''], fields: { 'First name': null, 'Last name': null, 'E-mail': null, Active: true } },
      ])
      expect((await store.read('course_template')).tutorial[0]).toMatchObject({
        fields: { Code: 'CB1_LO_6', Title: 'CB1 Business Finance', Description: '', Active: true },
        events: 0,
        nextEvent: null,
      })
    })

    test('the other side comes as it was last read, with links, verdicts and what is not known', async () => {
      await query(`
        insert into tandem.snapshot (entity, identity, external_id, name, context, payload, hash, missing_since, changed_at)
          values ('venue', 'VmVudWU6MQ==', 'VmVudWU6MQ==', 'Waterloo', 'London', '{"name":"Waterloo"}', 'h', '2026-02-01T00:00:00Z', '2026-02-01T00:00:00Z');
        insert into tandem.links (entity, identity, tutorial_id, author, linked_at, tutorial_key, administrate_key, linked_by)
          values ('venue', 'VmVudWU6MQ==', 32, 'person', '2026-02-01T00:00:00.123456Z', 'k1', 'k2', 'Priya'),
            ('instructor', 'Q29udGFjdDox', 99, 'rule', now(), null, null, null);
        insert into tandem.ignored values ('venue', 'administrate', 'VmVudWU6OTk5', 'closed', 'Priya', '2026-02-01T00:00:00Z'),
          ('location', 'tutorial', '1', 'not here', 'Priya', now());
        insert into tandem.not_the_same values ('venue', 31, 'VmVudWU6OTk5', 'Priya', '2026-02-01T00:00:00Z');
        insert into tandem.notes values ('venue', 'tutorial', '33', 'ask Ben', 'Priya', '2026-02-01T00:00:00Z');
        insert into tandem.jobs (command, status, options, started_by, host, tenant, started_at)
          values ('sync_all', 'done', '{}', 'T', 'h', 't', now());
        insert into tandem.steps (job_id, position, command, status, counts, progress, finished_at)
          select max(id), 1, 'sync_venues', 'done', '{}', '{}', '2026-02-03T00:00:00Z' from tandem.jobs;
        insert into tandem.intents (job_id, entity, local_id, record_key, operation, request, status, written_at)
          select max(id), 'venue', unnest(array['31', '33']), 'k', 'o', '{}', unnest(array['unknown', 'failed']), now() from tandem.jobs`)
      const state = await store.read('venue')
      expect(state.administrate).toEqual([
        {
          identity: 'VmVudWU6MQ==',
          externalId: 'VmVudWU6MQ==',
          name: 'Waterloo',
          payload: { name: 'Waterloo' },
          locationId: 'TG9jYXRpb246MQ==',
          missingSince: '2026-02-01T00:00:00.000Z',
          changedAt: '2026-02-01T00:00:00.000Z',
        },
        {
          identity: 'VmVudWU6OTk5',
          externalId: 'VmVudWU6OTk5',
          name: '',
          payload: {},
          locationId: null,
          missingSince: null,
          changedAt: null,
        },
      ])
      const priya = { by: 'Priya', at: '2026-02-01T00:00:00.000000Z' }
      expect([...state.links]).toEqual([
        [
          'VmVudWU6MQ==',
          {
            tutorialId: '32',
            author: 'person',
            tutorialKey: 'k1',
            administrateKey: 'k2',
            by: 'Priya',
            at: '2026-02-01T00:00:00.123456Z',
          },
        ],
      ])
      expect(state.ignored).toEqual([
        { side: 'administrate', id: 'VmVudWU6OTk5', value: { reason: 'closed', ...priya } },
      ])
      expect(state.notTheSame).toEqual([{ tutorialId: '31', identity: 'VmVudWU6OTk5', value: priya }])
      expect(state.notes).toEqual([{ side: 'tutorial', id: '33', value: { text: 'ask Ben', ...priya } }])
      expect([...state.locations]).toEqual([
        ['TG9jYXRpb246MQ==', { name: '', tutorialId: '1' }],
        ['TG9jYXRpb246OTk5', { name: '', tutorialId: null }],
      ])
      expect([...state.unknown]).toEqual(['31'])
      expect(state.readAt).toBe('2026-02-03T00:00:00.000Z')
      expect(state.readByJob).toMatch(/^\d+$/)
      const instructors = await store.read('instructor')
      expect(instructors.links.get('Q29udGFjdDox')).toEqual(found('21'))
      expect(instructors).toMatchObject({ ignored: [], readAt: null, readByJob: null })
      expect(instructors.locations.size).toBe(0)
    })
  })

  describe('deciding', () => {
    beforeEach(async () => {
      await query(`
        truncate acted.tutorial_locations, adm.locations, tandem.snapshot, tandem.links, tandem.ignored, tandem.not_the_same,
          tandem.notes, tandem.decisions, tandem.jobs cascade;
        insert into acted.tutorial_locations (id, name, code, is_active, created_at, updated_at)
          select i, 'Place ' || i, '', true, now(), now() from generate_series(1, 6) i;
        insert into adm.locations (id, external_id, legacy_id, tutorial_location_id, created_at, updated_at)
          select 100 + i, 'L' || i, 'x' || i, case when i <= 2 then i end, '2026-01-01T00:00:00.123456Z', '2026-01-01T00:00:00.123456Z'
          from generate_series(1, 6) i;
        insert into tandem.snapshot (entity, identity, external_id, name, context, payload, hash, missing_since, changed_at)
          select 'location', 'L' || i, 'L' || i, 'Place ' || i, '', '{"name":"x","code":[1,null]}', 'h', case when i >= 5 then now() end, now()
          from generate_series(1, 6) i;
        insert into tandem.links (entity, identity, tutorial_id, author, linked_at) values ('location', 'L2', 2, 'rule', now());
        insert into adm.venues (id, external_id, location_id, tutorial_venue_id, created_at, updated_at) values
          (1, 'V1', 'L6', null, now(), now());`)
    })
    const current = async (identity: string) => (await store.read('location')).links.get(identity) ?? null

    test('a link lands in the column the existing system reads, and in our tables with the names it was made under', async () => {
      const before = await notices()
      const { decision, moved } = await decide([record('Place 3', link('L3', null, linked('3')))])
      expect(moved).toEqual([])
      expect(decision).toMatchObject({
        entity: 'location',
        action: 'link',
        summary: '1 of them',
        records: 1,
        by: 'Tess',
      })
      expect(
        await query(`select tutorial_location_id::int as id, updated_at > now() - interval '1 hour' as touched, created_at < now() - interval '1 day' as old
        from adm.locations where external_id = 'L3'`),
      ).toEqual([{ id: 3, touched: true, old: true }])
      expect(await current('L3')).toEqual({ ...linked('3'), at: '2026-03-02T09:00:00.000000Z' })
      expect(await notices()).toBe(before + 1)
      expect(await store.decisions(5)).toEqual([decision])
    })

    test('what somebody else changed meanwhile is left alone and named; the rest is written', async () => {
      await query(`update adm.locations set tutorial_location_id = 6 where external_id = 'L3'`)
      const before = await query('select * from adm.locations order by id')
      const { decision, moved } = await decide([
        record('Place 3', link('L3', null, linked('3'))),
        record('Place 4', link('L4', null, linked('4'))),
        record('Nowhere', link('gone', null, linked('5'))),
        record('Place 1', link('L1', linked('1'), null)),
      ])
      expect(moved).toEqual(['Place 3', 'Nowhere', 'Place 1'])
      expect(decision?.records).toBe(1)
      const after = await query<{ external_id: string }>('select * from adm.locations order by id')
      expect(after.filter((row) => row.external_id !== 'L4')).toEqual(
        before.filter((row) => (row as { external_id: string }).external_id !== 'L4'),
      )
      expect((await current('L4'))?.tutorialId).toBe('4')
    })

    test('a record is written wholly or not at all; nothing written is no decision', async () => {
      const before = [await everything(), await notices()]
      const ignored = { reason: 'x', ...verdict }
      const outcome = await decide([
        record(
          'Place 3',
          { of: 'not-the-same', tutorialId: '3', identity: 'L3', before: null, after: verdict },
          { of: 'ignored', side: 'tutorial', id: '3', before: ignored, after: null },
        ),
      ])
      expect(outcome).toEqual({ decision: null, moved: ['Place 3'] })
      expect([await everything(), await notices()]).toEqual(before)
      expect(await store.decisions(1)).toEqual([])
    })

    test('a tutorial record is linked once, and must be there', async () => {
      const { decision, moved } = await decide([
        record('taken by a rule', link('L3', null, linked('2'))),
        record('first', link('L3', null, linked('3'))),
        record('second', link('L4', null, linked('3'))),
        record('not there', link('L4', null, linked('77'))),
        record('no id', link('L4', null, linked('drop'))),
        record('no id either', { of: 'not-the-same', tutorialId: 'x', identity: 'L4', before: null, after: verdict }),
        record('freed before', link('L1', found('1'), null), link('L4', null, linked('1'))),
      ])
      expect(moved).toEqual(['taken by a rule', 'second', 'not there', 'no id', 'no id either'])
      expect(decision?.records).toBe(2)
      expect([...(await store.read('location')).links].map(([id, { tutorialId }]) => [id, tutorialId])).toEqual([
        ['L2', '2'],
        ['L3', '3'],
        ['L4', '1'],
      ])
    })

    test('of two at the same moment one gets the record', async () => {
      const outcomes = await Promise.all([
        decide([record('Place 3', link('L3', null, linked('3')))]),
        decide([record('Place 4', link('L4', null, linked('3')))]),
      ])
      expect(outcomes.map(({ decision }) => decision !== null).sort()).toEqual([false, true])
      expect(await query(`select from adm.locations where tutorial_location_id = 3`)).toHaveLength(1)
    })

    test('every kind of decision is taken back to the byte', async () => {
      await decide([
        record('note', { of: 'note', side: 'tutorial', id: '4', before: null, after: { text: 'first', ...verdict } }),
        record('ignored', {
          of: 'ignored',
          side: 'administrate',
          id: 'L4',
          before: null,
          after: { reason: 'closed', ...verdict },
        }),
      ])
      const state = await store.read('location')
      const [ignored] = state.ignored
      const [note] = state.notes
      const rule = await current('L2')
      const before = await everything()
      const { decision, moved } = await decide([
        record('keep', link('L1', found('1'), linked('1'))),
        record('unlink', link('L2', rule, null), {
          of: 'not-the-same',
          tutorialId: '2',
          identity: 'L2',
          before: null,
          after: verdict,
        }),
        record('link', link('L3', null, linked('2', { at: null }))),
        record('restore', {
          of: 'ignored',
          side: 'administrate',
          id: 'L4',
          before: ignored?.value ?? null,
          after: null,
        }),
        record('note', {
          of: 'note',
          side: 'tutorial',
          id: '4',
          before: note?.value ?? null,
          after: { text: 'second', ...verdict },
        }),
      ])
      expect(moved).toEqual([])
      expect(await everything()).not.toEqual(before)
      const kept = await query<{ at: string }>(
        `select updated_at::text as at from adm.locations where external_id = 'L1'`,
      )
      expect(kept[0]?.at).toMatch(/^2026-01-01/)
      const told = await notices()
      expect(await store.undo(decision?.id ?? '', 'Ben')).toEqual({ decision, moved: [] })
      expect(await everything()).toEqual(before)
      expect(await notices()).toBe(told + 1)
      expect((await store.decisions(5)).map(({ action }) => action)).toEqual(['link'])
      expect(await query(`select undone_by, undone_at is not null as at from tandem.decisions order by id`)).toEqual([
        { undone_by: null, at: false },
        { undone_by: 'Ben', at: true },
      ])
      expect(await store.undo(decision?.id ?? '', 'Ben')).toBeNull()
      expect(await store.undo('999', 'Ben')).toBeNull()
      expect(await store.undo('no id', 'Ben')).toBeNull()
    })

    test('a row that changed since keeps the time of that change when a decision is taken back', async () => {
      const { decision } = await decide([record('Place 3', link('L3', null, linked('3')))])
      await query(
        `update adm.locations set legacy_id = 'new', updated_at = '2026-02-02T00:00:00Z' where external_id = 'L3'`,
      )
      expect((await store.undo(decision?.id ?? '', 'Ben'))?.moved).toEqual([])
      expect(
        await query(`select legacy_id, tutorial_location_id as link, updated_at > '2026-02-03' as touched from adm.locations
        where external_id = 'L3'`),
      ).toEqual([{ legacy_id: 'new', link: null, touched: true }])
    })

    test.each([
      ['its row was unlinked', `update adm.locations set tutorial_location_id = null where external_id = 'L3'`],
      ['its link became another person’s', `update tandem.links set linked_by = 'Ben' where identity = 'L3'`],
      ['its row is gone', `delete from adm.locations where external_id = 'L3'`],
    ])('taking back is refused as a whole when %s', async (_what, change) => {
      const { decision } = await decide([
        record('Place 3', link('L3', null, linked('3'))),
        record('Place 4', link('L4', null, linked('4'))),
      ])
      await query(change)
      const before = [await everything(), await notices()]
      expect(await store.undo(decision?.id ?? '', 'Ben')).toEqual({ decision: null, moved: ['Place 3'] })
      expect([await everything(), await notices()]).toEqual(before)
      expect(await store.decisions(1)).toEqual([decision])
    })

    test('a link is not taken back onto a record that got another one', async () => {
      const { decision } = await decide([record('Place 1', link('L1', found('1'), null))])
      await decide([record('Place 3', link('L3', null, linked('1')))])
      expect(await store.undo(decision?.id ?? '', 'Ben')).toEqual({ decision: null, moved: ['Place 1'] })
    })

    test('two rows that others linked to one record can be unlinked, and that taken back', async () => {
      await query(`update adm.locations set tutorial_location_id = 1 where external_id = 'L3'`)
      const before = await everything()
      const { decision, moved } = await decide([
        record('one', link('L1', found('1'), null)),
        record('other', link('L3', found('1'), null)),
      ])
      expect(moved).toEqual([])
      expect((await store.undo(decision?.id ?? '', 'Ben'))?.moved).toEqual([])
      expect(await everything()).toEqual(before)
    })

    test('rows of gone records go with snapshot and link, unless they are used or back, and come back the same', async () => {
      await query(`update adm.locations set tutorial_location_id = 5 where external_id = 'L5';
        insert into tandem.links (entity, identity, tutorial_id, author, linked_at) values ('location', 'L5', 5, 'rule', now())`)
      const rows = await store.rows('location', ['L1', 'L5', 'L6', 'unknown'])
      expect([...rows.keys()]).toEqual(['L1', 'L5', 'L6'])
      const remove = (identity: string) =>
        record(identity, { of: 'row', identity, before: rows.get(identity) ?? null, after: null })
      expect(await store.uses('location', ['L5', 'L6', 'unknown'])).toEqual(new Map([['L6', '1 venue']]))
      const before = await everything()
      const { decision, moved } = await decide([remove('L1'), remove('L5'), remove('L6')], 'location', 'remove')
      expect(moved).toEqual(['L1', 'L6'])
      expect(before.filter((row) => row.includes('"L5"'))).toHaveLength(3)
      expect(await everything()).toEqual(before.filter((row) => !row.includes('"L5"')))
      expect((await store.undo(decision?.id ?? '', 'Ben'))?.moved).toEqual([])
      expect(await everything()).toEqual(before)
    })

    test('a removal is not taken back when the record came back by itself', async () => {
      const rows = await store.rows('location', ['L5'])
      const { decision } = await decide([
        record('Place 5', { of: 'row', identity: 'L5', before: rows.get('L5') ?? null, after: null }),
      ])
      await query(
        `insert into adm.locations (id, external_id, created_at, updated_at) values (500, 'L5', now(), now())`,
      )
      expect(await store.undo(decision?.id ?? '', 'Ben')).toEqual({ decision: null, moved: ['Place 5'] })
    })

    test('the row of a venue comes back only where its location is', async () => {
      await query(`insert into tandem.snapshot (entity, identity, external_id, name, context, payload, hash, missing_since, changed_at)
        values ('venue', 'V1', 'V1', 'Room', '', '{}', 'h', now(), now())`)
      const rows = await store.rows('venue', ['V1'])
      const removal = record('Room', { of: 'row', identity: 'V1', before: rows.get('V1') ?? null, after: null })
      const first = await decide([removal], 'venue', 'remove')
      expect(first.moved).toEqual([])
      await query(`delete from adm.locations where external_id = 'L6'`)
      expect(await store.undo(first.decision?.id ?? '', 'Ben')).toEqual({ decision: null, moved: ['Room'] })
    })

    test('five thousand suggestions are accepted as one decision, and taken back as one', async () => {
      await query(`
        insert into acted.tutorial_locations (id, name, code, is_active, created_at, updated_at)
          select i, 'Many', '', true, now(), now() from generate_series(1001, 6000) i;
        insert into adm.locations (id, external_id, created_at, updated_at)
          select i, 'M' || i, now(), now() from generate_series(1001, 6000) i`)
      const before = await everything()
      const records = Array.from({ length: 5_000 }, (_, index) =>
        record(`Many ${index}`, link(`M${1001 + index}`, null, linked(String(1001 + index)))),
      )
      const { decision, moved } = await decide(records, 'location', 'accept')
      expect([decision?.records, moved]).toEqual([5_000, []])
      expect(
        await query(`select count(*)::int as n from adm.locations b join tandem.links k on k.entity = 'location'
        and k.identity = b.external_id and k.tutorial_id = b.tutorial_location_id and k.author = 'person' and k.linked_by = 'Tess'
        where b.external_id = 'M' || b.tutorial_location_id`),
      ).toEqual([{ n: 5_000 }])
      const { links, tutorial } = await store.read('location')
      expect([links.size, tutorial.length]).toEqual([5_002, 5_006])
      expect((await store.undo(decision?.id ?? '', 'Ben'))?.moved).toEqual([])
      expect(await everything()).toEqual(before)
    })
  })
})
