// What is asked of Administrate is written down first, and what came of it lands whole: row, link, names, snapshot, journal.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createMigrated, type OpenTestDatabase } from '../../../tests/databases.ts'
import { createItem, fenceOf } from '../../../tests/plan-items.ts'
import type { Intent, IntentStore, NewIntent } from '../ports/intents.ts'
import type { JobStore } from '../ports/jobs.ts'
import type { PlanItem } from '../ports/plan.ts'
import { createChangeLog } from './change-log/change-log.ts'
import { createIntentStore } from './intents.ts'
import { createJobStore } from './jobs/jobs.ts'
import { overview } from './sync/overview.ts'
import { createSyncStore } from './sync/sync-store.ts'

const variants = [
  { name: 'PostgreSQL as the existing system makes it', kind: 'postgresql', template: 'existing' },
  { name: 'the built-in database', kind: 'embedded', template: 'empty' },
] as const

const options = { pageSize: 100, skipErrors: false, reviewFirst: false, acceptMissing: null, acceptTenant: null }
const newSync = {
  command: 'sync_locations',
  options,
  commands: ['sync_locations'],
  startedBy: 'Tess',
  host: 'here',
  tenant: 't',
} as const
const intentFor = (localId: string): NewIntent => ({
  entity: 'location',
  localId,
  key: `Place ${localId}`,
  operation: 'create_location',
  request: { name: `Place ${localId}` },
})
const itemFor = (identity: string, tutorialId: string): PlanItem =>
  createItem(
    'location',
    identity,
    { legacy_id: 'x' },
    {
      link: {
        before: null,
        after: tutorialId,
        author: 'person',
        kept: { tutorialKey: '["","a"]', administrateKey: '["","b"]', by: 'Tess' },
      },
    },
  )

describe.each(variants)('on $name', ({ kind, template }) => {
  let open: OpenTestDatabase
  let store: IntentStore
  let jobs: JobStore
  let jobId: string
  const query = async <Row extends object>(sql: string) => (await open.database.pool.query<Row>(sql)).rows
  const settle = async (
    intent: Intent,
    item: PlanItem | null,
    more: Partial<Parameters<IntentStore['settle']>[1]> = {},
  ) => {
    const outcome = { status: 'created', externalId: item?.externalId ?? null, message: null, item, ...more } as const
    await store.settle(intent, outcome, await fenceOf(open.database))
    return (await store.list(intent.jobId)).find(({ id }) => id === intent.id)
  }
  const links = () =>
    query(`select b.external_id as id, b.tutorial_location_id::int as to, k.author, k.tutorial_key, k.administrate_key, k.linked_by
      from adm.locations b left join tandem.links k on k.entity = 'location' and k.identity = b.external_id order by b.external_id`)
  const kept = { author: 'person', tutorial_key: '["","a"]', administrate_key: '["","b"]', linked_by: 'Tess' }
  const notKept = { author: null, tutorial_key: null, administrate_key: null, linked_by: null }

  beforeAll(async () => {
    open = await createMigrated(kind, template)
    const changes = createChangeLog(open.database)
    store = createIntentStore(open.database, changes)
    jobs = createJobStore(open.database, changes)
  })
  beforeEach(async () => {
    await query(`
      truncate acted.tutorial_locations, adm.locations, tandem.snapshot, tandem.links, tandem.ignored, tandem.jobs,
        tandem.creation_values cascade;
      insert into acted.tutorial_locations (id, name, code, is_active, created_at, updated_at)
        select i, 'Place ' || i, '', true, now(), now() from generate_series(1, 3) i`)
    const job = await jobs.create({
      command: 'create_unmatched',
      options,
      commands: [],
      startedBy: 'Tess',
      host: 'here',
      tenant: 't',
    })
    jobId = job.id
  })
  afterAll(() => open.drop())

  test('they are kept in their order, and those without an answer are found again', async () => {
    const added = await store.add(jobId, ['3', '1', '2'].map(intentFor))
    expect(added.map(({ localId, status, knownBefore }) => [localId, status, knownBefore])).toEqual([
      ['3', 'waiting', []],
      ['1', 'waiting', []],
      ['2', 'waiting', []],
    ])
    expect(await store.list(jobId)).toEqual(added)
    expect(await store.list('no id')).toEqual([])
    const [first, second, third] = added as [Intent, Intent, Intent]
    await store.send(first.id, ['A', 'B'])
    await settle(second, null, { status: 'unknown', message: 'No answer came.' })
    await settle(third, null, { status: 'failed', message: 'Name is taken.' })
    expect((await store.open(null)).map(({ localId, status, knownBefore }) => [localId, status, knownBefore])).toEqual([
      ['3', 'sent', ['A', 'B']],
      ['1', 'unknown', []],
    ])
    expect(await store.open('venue')).toEqual([])
    expect(await store.open('location')).toHaveLength(2)
    expect((await store.list(jobId))[2]).toMatchObject({
      status: 'failed',
      message: 'Name is taken.',
      externalId: null,
    })
    await store.send(second.id, ['C'])
    expect((await store.open('location'))[1]).toMatchObject({ status: 'sent', message: null, knownBefore: ['C'] })
    await settle(first, null, { status: 'created', externalId: 'N' })
    await expect(store.send(first.id, [])).rejects.toMatchObject({ problem: { code: 'DB-WRITE' } })
  })

  test('a created record lands whole, in one transaction, and is told', async () => {
    const [intent] = (await store.add(jobId, [intentFor('1')])) as [Intent]
    const settled = await settle(intent, itemFor('N1', '1'))
    expect(settled).toMatchObject({ status: 'created', externalId: 'N1', message: null })
    expect(await links()).toEqual([{ id: 'N1', to: 1, ...kept }])
    expect(await query('select identity, name, hash, missing_since from tandem.snapshot')).toEqual([
      { identity: 'N1', name: 'N1 v1', hash: 'N1 v1', missing_since: null },
    ])
    expect(await query('select job_id::text as job, position, action, identity, linked from tandem.journal')).toEqual([
      { job: jobId, position: 1, action: 'create', identity: 'N1', linked: true },
    ])
    expect(await query('select topics from tandem.change_log order by id desc limit 1')).toEqual([
      { topics: [`job:${jobId}`, 'records'] },
    ])
    const [row] = (await createSyncStore(open.database).gather('location')).state.links
    expect(row).toMatchObject({ author: 'person', tutorialKey: '["","a"]', administrateKey: '["","b"]' })
  })

  test.each([
    ['not linked', 'null', { to: 1, ...kept }, null],
    ['linked to the same one', '1', { to: 1, ...notKept }, null],
    [
      'linked to another',
      '2',
      { to: 2, ...notKept },
      'It is linked to another tutorial record already; that link stays.',
    ],
  ])('a row that a sync brought meanwhile, %s', async (_what, to, link, message) => {
    await query(`insert into adm.locations (external_id, legacy_id, tutorial_location_id, created_at, updated_at)
      values ('N1', 'as read', ${to}, now(), now())`)
    const [intent] = (await store.add(jobId, [intentFor('1')])) as [Intent]
    expect(await settle(intent, itemFor('N1', '1'))).toMatchObject({ status: 'created', externalId: 'N1', message })
    expect(await links()).toEqual([{ id: 'N1', ...link }])
    expect(await query('select legacy_id from adm.locations')).toEqual([{ legacy_id: 'as read' }])
  })

  test('what was to be linked to an existing record and is not is blocked', async () => {
    await query(
      `insert into adm.locations (external_id, tutorial_location_id, created_at, updated_at) values ('N1', 2, now(), now())`,
    )
    const [intent] = (await store.add(jobId, [intentFor('1')])) as [Intent]
    expect(await settle(intent, itemFor('N1', '1'), { status: 'linked' })).toMatchObject({
      status: 'blocked',
      externalId: 'N1',
      message: 'It is linked to another tutorial record already; that link stays.',
    })
  })

  test('a tutorial record that was linked or removed meanwhile keeps the record unlinked, and it is said', async () => {
    await query(
      `insert into adm.locations (external_id, tutorial_location_id, created_at, updated_at) values ('A', 1, now(), now())`,
    )
    const [taken, gone] = (await store.add(jobId, [intentFor('1'), intentFor('9')])) as [Intent, Intent]
    for (const [intent, identity] of [
      [taken, 'N1'],
      [gone, 'N9'],
    ] as const) {
      const settled = await settle(intent, itemFor(identity, intent.localId), { message: 'Created.' })
      expect(settled?.message).toMatch(/^Created\. It could not be linked, because the tutorial record/)
      expect(settled).toMatchObject({ status: 'created', externalId: identity })
    }
    expect(await links()).toEqual([{ id: 'A', to: 1, ...notKept }])
  })

  test('nothing is settled by somebody who lost the lease', async () => {
    const [intent] = (await store.add(jobId, [intentFor('1')])) as [Intent]
    const outcome = { status: 'created', externalId: 'N1', message: null, item: itemFor('N1', '1') } as const
    const fence = await fenceOf(open.database)
    await expect(store.settle(intent, outcome, fence - 1n)).rejects.toMatchObject({ problem: { code: 'ENGINE-LOST' } })
    expect(await links()).toEqual([])
    expect(await store.list(jobId)).toMatchObject([{ status: 'waiting' }])
  })

  test('what Administrate needs besides is remembered as last answered', async () => {
    await store.rememberValues(
      'location',
      new Map([
        ['region', 'UK'],
        ['account', 'A'],
      ]),
    )
    await store.rememberValues('location', new Map([['region', 'IE']]))
    expect(await store.values('location')).toEqual(
      new Map([
        ['account', 'A'],
        ['region', 'IE'],
      ]),
    )
    expect(await store.values('instructor')).toEqual(new Map())
  })

  test('a creation is a job, but none of the syncs; one that died is marked as any', async () => {
    const [sent] = await store.add(jobId, ['1', '2'].map(intentFor))
    await store.send(sent?.id ?? '', [])
    expect(await jobs.list(10)).toEqual([])
    expect(await jobs.get(jobId)).toMatchObject({ command: 'create_unmatched', status: 'running', steps: [] })
    expect((await jobs.markInterrupted()).map(({ id, status }) => [id, status])).toEqual([[jobId, 'interrupted']])
    expect((await store.list(jobId)).map(({ status }) => status)).toEqual(['sent', 'left'])
    const sync = await jobs.create(newSync)
    expect((await jobs.list(10)).map(({ id }) => id)).toEqual([sync.id])
  })

  test('ignored records are told apart from those that are not linked', async () => {
    await jobs.create(newSync)
    await query(`update tandem.steps set status = 'done', finished_at = now()`)
    await query(`
      insert into adm.locations (external_id, tutorial_location_id, created_at, updated_at) values ('A', 1, now(), now());
      insert into tandem.ignored (entity, side, record_id, reason, decided_by, decided_at)
        select e, s, r, 'closed', 'Tess', now() from (values ('location', 'tutorial', '1'), ('location', 'tutorial', '2'),
          ('location', 'administrate', '3'), ('venue', 'tutorial', '3'), ('location', 'tutorial', '77')) v(e, s, r)`)
    const location = (await overview(open.database)).find(({ entity }) => entity === 'location')
    expect(location).toMatchObject({ tutorialTotal: 3, linkedTotal: 1, ignoredTotal: 1, notLinkedTotal: 1 })
  })
})
