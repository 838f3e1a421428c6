// Jobs, steps, findings, plans and the journal are kept as they were given, and every write is announced.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createMigrated, kinds, type OpenTestDatabase } from '../../../../tests/databases.ts'
import { ended, createItem, fenceOf } from '../../../../tests/plan-items.ts'
import type { ChangeLog, Topic } from '../../ports/change-log.ts'
import type { Job, JobStore, NewJob } from '../../ports/jobs.ts'
import { type Finding, noCounts } from '../../ports/plan.ts'
import { createCallStore } from '../calls.ts'
import { createJobStore } from './jobs.ts'
import { overview } from '../sync/overview.ts'
import { createSyncStore } from '../sync/sync-store.ts'

const newJob: NewJob = {
  command: 'sync_all',
  options: { pageSize: 100, skipErrors: false, reviewFirst: true, acceptMissing: null, acceptTenant: null },
  commands: ['sync_locations', 'sync_venues'],
  startedBy: 'Ada',
  host: 'desk',
  tenant: 'demo',
}
const finding: Finding = {
  kind: 'unmatched-api',
  id: 'a',
  key: 'Leeds',
  description: '',
  reason: 'no-such-key',
  message: 'Nothing of this name.',
}

describe.each(kinds)('on %s', (kind) => {
  let open: OpenTestDatabase
  let jobs: JobStore
  let told: Topic[]

  beforeAll(async () => {
    open = await createMigrated(kind)
    const changes: ChangeLog = {
      append(topics) {
        told.push(...topics)
        return Promise.resolve()
      },
      nudge: () => undefined,
      follow: () => {
        throw new Error('Nobody follows here.')
      },
    }
    jobs = createJobStore(open.database, changes)
  })
  afterAll(() => open.drop())
  beforeEach(() => {
    told = []
  })

  const again = async ({ id }: Job) => {
    const job = await jobs.get(id)
    if (!job) throw new Error('The job is gone.')
    return job
  }

  test('a job begins running, with all its steps waiting', async () => {
    const job = await jobs.create(newJob)
    const { commands, ...kept } = newJob
    expect(job).toMatchObject({ ...kept, status: 'running', finishedAt: null, problem: null })
    const step = {
      status: 'waiting',
      counts: noCounts,
      read: 0,
      progress: { done: 0, total: null, waitingUntil: null },
      problem: null,
      wouldGo: [],
      startedAt: null,
      finishedAt: null,
    }
    expect(job.steps).toEqual(commands.map((command, index) => ({ ...step, position: index + 1, command })))
    expect(await again(job)).toEqual(job)
    expect(told).toEqual([`job:${job.id}`, 'jobs'])
    expect(await jobs.get('0')).toBeNull()
    expect(await jobs.get('no id')).toBeNull()
  })

  test('a step is patched in the parts that are given', async () => {
    const job = await jobs.create(newJob)
    const startedAt = '2026-03-04T05:06:07.089Z'
    const counts = { ...noCounts, created: 3 }
    const progress = { done: 1, total: 2, waitingUntil: startedAt }
    await jobs.patchStep(job.id, 2, { status: 'reading', startedAt, progress })
    await jobs.patchStep(job.id, 2, { counts, read: 7 })
    const [first, second] = (await again(job)).steps
    expect(first).toEqual(job.steps[0])
    expect(second).toMatchObject({ status: 'reading', startedAt, progress, counts, read: 7 })
    const problem = { code: 'GUARD-SHRINK', message: 'm', effect: 'e', next: 'n' } as const
    const wouldGo = [{ name: 'Leeds', context: '', linkedTo: null, usedBy: [{ what: 'venues', count: 2 }] }]
    await jobs.patchStep(job.id, 2, { status: 'stopped', problem, wouldGo, finishedAt: startedAt })
    expect((await again(job)).steps[1]).toMatchObject({ problem, wouldGo, finishedAt: startedAt, read: 7 })
    await jobs.patchStep(job.id, 2, { problem: null })
    expect((await again(job)).steps[1]?.problem).toBeNull()
    expect(told.at(-1)).toBe(`job:${job.id}`)
  })

  test('a job ends, and can be opened again', async () => {
    const job = await jobs.create(newJob)
    const problem = { code: 'CANCELLED', message: 'm', effect: 'e', next: 'n' } as const
    await jobs.finish(job.id, 'cancelled', problem)
    const ended = await again(job)
    expect(ended).toMatchObject({ status: 'cancelled', problem })
    expect(ended.finishedAt).not.toBeNull()
    await jobs.finish(job.id, 'waiting', null)
    expect(await again(job)).toMatchObject({ status: 'waiting', problem: null, finishedAt: null })
    await jobs.reopen(job.id)
    expect(await again(job)).toMatchObject({ status: 'running', finishedAt: null })
  })

  test('the newest come first, a page at a time', async () => {
    const ids = []
    for (let count = 0; count < 3; count++) ids.unshift((await jobs.create(newJob)).id)
    expect((await jobs.list(2)).map(({ id }) => id)).toEqual(ids.slice(0, 2))
    expect((await jobs.list(1, ids[1])).map(({ id }) => id)).toEqual(ids.slice(2))
  })

  test('what no job can have as its id is no job', async () => {
    for (const id of ['', 'x', '-1', '1 or 1=1', '9'.repeat(19)]) {
      expect(await jobs.get(id)).toBeNull()
      expect(await jobs.list(2, id)).toEqual([])
    }
  })

  test('findings keep their order, can be asked for by step and kind, and survive odd characters', async () => {
    const { id } = await jobs.create(newJob)
    const many = Array.from({ length: 2_500 }, (_, index) => ({ ...finding, id: String(index) }))
    await jobs.addFindings(id, 1, [{ ...finding, kind: 'skipped', reason: null, key: 'a\u0000b\ud800c' }, ...many])
    await jobs.addFindings(id, 2, [finding])
    expect(await jobs.findings(id, null, [], 1, 0)).toEqual({
      total: 2_502,
      items: [{ ...finding, kind: 'skipped', reason: null, key: 'a\ufffdb\ufffdc', position: 1 }],
    })
    const page = await jobs.findings(id, 1, ['unmatched-api'], 2, 2_498)
    expect([page.total, page.items.map((item) => item.id)]).toEqual([2_500, ['2498', '2499']])
    expect((await jobs.findings(id, null, ['skipped', 'invalid'], 10, 0)).total).toBe(1)
  })

  test('a plan is ticked by default, and closed by what was written, left or moved', async () => {
    const { id } = await jobs.create(newJob)
    const items = ['a', 'b', 'c', 'd'].map((identity) => createItem('location', identity, { legacy_id: null }))
    await jobs.savePlan(id, 1, items.slice(0, 1))
    await jobs.savePlan(id, 1, items)
    await jobs.savePlan(id, 2, items.slice(0, 1))
    await jobs.finish(id, 'waiting', null)
    const whole = await jobs.plan(id, 1, 10, 0)
    expect(whole).toMatchObject({ total: 4, ticked: 4, pending: 4, moved: 0 })
    expect(whole.items.map(({ item }) => item)).toEqual(items)
    await jobs.tickPlan(id, null, false)
    expect(await jobs.plan(id, null, 0, 0)).toMatchObject({ total: 5, ticked: 0 })
    await jobs.tickPlan(id, [whole.items[0]?.id ?? '', whole.items[1]?.id ?? '', 'nonsense'], true)
    await jobs.closePlan(id, 1, ['create b'])
    await jobs.addMovedItems(id, 1, items.slice(1, 2))
    const closed = await jobs.plan(id, 1, 10, 0)
    expect(closed).toMatchObject({ total: 4, ticked: 0, pending: 0, moved: 1 })
    expect(closed.items.map(({ item, status, ticked }) => [item.identity, status, ticked])).toEqual([
      ['a', 'written', true],
      ['c', 'left', false],
      ['d', 'left', false],
      ['b', 'moved', false],
    ])
    expect(await jobs.plan(id, 2, 10, 0)).toMatchObject({ pending: 1 })
    await jobs.tickPlan(id, null, true)
    expect(await jobs.plan(id, 1, 1, 1)).toMatchObject({ total: 4, ticked: 1, items: [{ item: { identity: 'c' } }] })
  })

  test('nothing is ticked any more once the run goes on', async () => {
    const { id } = await jobs.create(newJob)
    await jobs.savePlan(id, 1, [createItem('location', 'a', { legacy_id: null })])
    await jobs.finish(id, 'waiting', null)
    await jobs.reopen(id)
    await jobs.tickPlan(id, null, false)
    expect(await jobs.plan(id, 1, 10, 0)).toMatchObject({ total: 1, ticked: 1 })
  })

  test('what comes back for review is no longer listed as left alone, and only that', async () => {
    const { id } = await jobs.create(newJob)
    const moved = (key: string): Finding => ({ ...finding, kind: 'moved', id: key, key, reason: null })
    await jobs.addFindings(id, 1, [moved('a'), moved('b'), { ...moved('a'), kind: 'skipped' }])
    await jobs.addFindings(id, 2, [moved('a')])
    await jobs.addMovedItems(id, 1, [createItem('location', 'a', { legacy_id: null }, { externalId: 'a', name: 'a' })])
    const left = (await jobs.findings(id, null, [], 10, 0)).items
    expect(left.map(({ position, kind, key }) => [position, kind, key])).toEqual([
      [1, 'moved', 'b'],
      [1, 'skipped', 'a'],
      [2, 'moved', 'a'],
    ])
  })

  test('a failed end never covers a step that its own transaction marked done', async () => {
    const { id } = await jobs.create(newJob)
    await jobs.patchStep(id, 1, { status: 'done', read: 11 })
    await jobs.patchStep(id, 1, { status: 'failed', read: 0 })
    expect((await jobs.get(id))?.steps[0]).toMatchObject({ status: 'done', read: 11 })
    await jobs.patchStep(id, 1, { status: 'planned' })
    await jobs.patchStep(id, 1, { status: 'failed' })
    expect((await jobs.get(id))?.steps[0]).toMatchObject({ status: 'failed', read: 11 })
  })

  test('changes are told as they were journalled', async () => {
    const { id } = await jobs.create(newJob)
    const changes = [{ field: 'name', before: null, after: 'Leeds' }]
    const items = ['a', 'b'].map((name) =>
      createItem('location', `${id} ${name}`, { legacy_id: null }, { name, changes }),
    )
    await createSyncStore(open.database).apply('location', items, {
      fence: await fenceOf(open.database),
      signal: new AbortController().signal,
      onProgress: () => undefined,
      close: () => ({ ...ended, jobId: id, position: 1, read: 2, counts: noCounts }),
    })
    const entry = { position: 1, action: 'create', name: 'b', context: '', changes, linked: false }
    expect(await jobs.changes(id, 1, 1, 1)).toEqual({ total: 2, items: [entry] })
    expect((await jobs.changes(id, 2, 1, 0)).total).toBe(0)
  })

  test('findings and plans of all but the newest fifty jobs are thrown out, unless they wait for a person', async () => {
    const [old, waiting] = [await jobs.create(newJob), await jobs.create(newJob)]
    for (const { id } of [old, waiting]) {
      await jobs.addFindings(id, 1, [finding])
      await jobs.savePlan(id, 1, [createItem('location', 'a', { legacy_id: null })])
    }
    await jobs.finish(old.id, 'done', null)
    await jobs.finish(waiting.id, 'waiting', null)
    const kept = async (id: string) => [
      (await jobs.findings(id, null, [], 0, 0)).total,
      (await jobs.plan(id, null, 0, 0)).total,
    ]
    for (let count = 0; count < 48; count++) await jobs.create(newJob)
    expect(await kept(old.id)).toEqual([1, 1])
    await jobs.create(newJob)
    expect(await kept(old.id)).toEqual([0, 0])
    expect(await kept(waiting.id)).toEqual([1, 1])
    expect((await again(old)).steps).toHaveLength(2)
  })

  test('requests are kept for thirty days', async () => {
    const { id } = await jobs.create(newJob)
    const call = {
      operation: 'GetAllVenues',
      type: 'query',
      startedAt: new Date().toISOString(),
      milliseconds: 12.7,
      status: null,
      ok: false,
      problem: 'no answer',
      records: 0,
    } as const
    const store = createCallStore(open.database)
    await store.add(id, [call, { ...call, startedAt: '2020-01-01T00:00:00Z' }])
    await store.add(null, [{ ...call, status: 200, ok: true, problem: null }])
    const kept = await open.database.pool.query(
      'select job_id, operation, milliseconds, status, ok, problem from tandem.api_calls order by id',
    )
    expect(kept.rows).toEqual([
      { job_id: id, operation: 'GetAllVenues', milliseconds: 13, status: null, ok: false, problem: 'no answer' },
      { job_id: null, operation: 'GetAllVenues', milliseconds: 13, status: 200, ok: true, problem: null },
    ])
  })

  test('the overview counts what is linked now and after the last nine runs', async () => {
    await open.database.pool.query(`
      truncate tandem.jobs, tandem.snapshot, tandem.links, adm.locations cascade;
      insert into acted.tutorial_locations (id, name, code, is_active, created_at, updated_at)
        select i, 'Place', '', i < 4, now(), now() from generate_series(1, 5) i`)
    const of = async (entity: string) => (await overview(open.database)).find((kind) => kind.entity === entity)
    const never = {
      linkedTotal: 0,
      notLinkedTotal: null,
      ignoredTotal: 0,
      tutorialTotal: 3,
      administrateTotal: null,
      lastRun: null,
      trend: [],
    }
    expect(await of('location')).toEqual({ entity: 'location', ...never })
    const store = createSyncStore(open.database)
    const ids: string[] = []
    for (let count = 1; count <= 10; count++) {
      const { id } = await jobs.create(newJob)
      ids.push(id)
      // Two of the active ones, and one that is not active.
      const tutorial = count <= 2 ? String(count) : count === 3 ? '5' : null
      const link = tutorial === null ? {} : { link: { before: null, after: tutorial, author: 'rule' } as const }
      const item = createItem(
        'location',
        `n${count}`,
        { legacy_id: null },
        { ...link, ...(count === 4 ? { missing: true } : {}) },
      )
      await store.apply('location', [item], {
        fence: await fenceOf(open.database),
        signal: new AbortController().signal,
        onProgress: () => undefined,
        close: () => ({ ...ended, jobId: id, position: 1, read: count, counts: noCounts }),
      })
    }
    await jobs.create(newJob)
    const now = await of('location')
    expect(now).toMatchObject({ linkedTotal: 2, notLinkedTotal: 1, tutorialTotal: 3, administrateTotal: 9 })
    expect(now?.trend.map(({ jobId, read, linkedTotal }) => [jobId, read, linkedTotal])).toEqual(
      ids.slice(1).map((id, index) => [id, index + 2, 2]),
    )
    expect(now?.lastRun).toEqual(now?.trend.at(-1))
    expect(await of('price_level')).toMatchObject({ tutorialTotal: null, linkedTotal: null, notLinkedTotal: null })
  })
})
