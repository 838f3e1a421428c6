// Review changes first: nothing is written before it is ticked, exactly that is written, and what moved comes back.
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { PlannedItem } from '../../src/main/ports/jobs.ts'
import { totalCounts } from '../../src/main/sync/outcome-counts.ts'
import { encodeId } from '../../src/sandbox/ids.ts'
import { createEngine, createRig, outcome, rowVersions, type Rig } from '../sync-rig.ts'

let rig: Rig
beforeEach(async () => {
  rig = await createRig('postgresql')
})
afterEach(() => rig.drop())

async function planned(jobId: string): Promise<readonly PlannedItem[]> {
  return (await rig.jobs.plan(jobId, null, 10_000, 0)).items
}

async function apply(jobId: string) {
  const outcome = await rig.runner.applyPlan(jobId)
  if ('busy' in outcome) throw new Error('somebody else runs the engine')
  return outcome.started.finished
}

const countOf = async (table: string) =>
  Number((await rig.rows<{ count: bigint }>(`select count(*) from adm.${table}`))[0]?.count)

it('plans all seven steps without writing a row, then writes what is ticked and nothing else', async () => {
  const before = await rowVersions(rig.database)
  const plan = await rig.run({ reviewFirst: true })
  expect(plan.status).toBe('waiting')
  expect(new Set(plan.steps.map((step) => step.status))).toEqual(new Set(['planned']))
  expect(totalCounts(plan.steps.map((step) => step.counts)).created).toBe(547)
  expect(await rowVersions(rig.database)).toEqual(before)

  const items = await planned(plan.id)
  expect(items).toHaveLength(547)
  const london = items.find(({ item }) => item.entity === 'location' && item.name === 'London')
  if (!london) throw new Error('London is not in the plan')
  await rig.jobs.tickPlan(plan.id, [london.id], false)
  const applied = await apply(plan.id)
  expect(await countOf('locations')).toBe(10)
  expect(await countOf('venues')).toBe(15)
  const [locations, venues] = [applied.steps[2], applied.steps[3]]
  expect(locations?.counts).toMatchObject({ created: 10, skipped: 1 })
  expect(venues?.counts).toMatchObject({ created: 15, skipped: 4 })
  for (const { read, counts } of applied.steps)
    expect(counts.created + counts.updated + counts.unchanged + counts.skipped + counts.errors).toBe(read)
  expect(await countOf('course_template_price_levels')).toBe(321)
})

it('brings back what somebody else changed since, as it is now, and writes it when ticked again', async () => {
  await rig.run({ command: 'sync_locations' })
  const leeds = encodeId('Location', 10)
  await rig.rows(
    `update adm.locations set legacy_id = 'x' where external_id in ('${leeds}', '${encodeId('Location', 9)}')`,
  )
  const plan = await rig.run({ command: 'sync_locations', reviewFirst: true })
  expect((await planned(plan.id)).map(({ item }) => item.name).sort()).toEqual(['Glasgow', 'Leeds'])
  await rig.rows(`update adm.locations set legacy_id = 'y' where external_id = '${leeds}'`)

  const first = await apply(plan.id)
  expect(first.status).toBe('waiting')
  expect(outcome(first)).toEqual(['sync_locations: planned'])
  expect(first.steps[0]?.counts).toMatchObject({ updated: 1, skipped: 1, unchanged: 9 })
  const back = (await planned(plan.id)).filter((item) => item.status === 'moved')
  expect(back.map(({ item, ticked }) => [item.name, item.row?.before, ticked])).toEqual([
    ['Leeds', { legacy_id: 'y' }, false],
  ])

  await rig.jobs.tickPlan(plan.id, null, true)
  const second = await apply(plan.id)
  expect(second.status).toBe('done')
  expect(second.steps[0]?.counts).toMatchObject({ updated: 2, skipped: 0, unchanged: 9 })
  expect(await rig.rows(`select legacy_id from adm.locations where external_id = '${leeds}'`)).toEqual([
    { legacy_id: '10' },
  ])
  await expect(rig.runner.applyPlan(plan.id)).rejects.toThrow('This plan is not waiting for review any more.')
})

it('what moved and is now as it should be is listed, and counts as skipped in the next round too', async () => {
  await rig.run({ command: 'sync_locations' })
  const [glasgow, leeds] = [encodeId('Location', 9), encodeId('Location', 10)]
  await rig.rows(`update adm.locations set legacy_id = 'x' where external_id in ('${glasgow}', '${leeds}')`)
  const plan = await rig.run({ command: 'sync_locations', reviewFirst: true })
  await rig.rows(`update adm.locations set legacy_id = '10' where external_id = '${leeds}'`)
  await rig.rows(`update adm.locations set legacy_id = 'y' where external_id = '${glasgow}'`)

  const first = await apply(plan.id)
  expect(first.steps[0]?.counts).toMatchObject({ updated: 0, skipped: 2, unchanged: 9 })
  const listed = await rig.jobs.findings(plan.id, null, ['moved'], 10, 0)
  expect(listed.items.map(({ key }) => key)).toEqual(['Leeds'])

  await rig.jobs.tickPlan(plan.id, null, true)
  const second = await apply(plan.id)
  expect(second.steps[0]).toMatchObject({ read: 11, counts: { updated: 1, skipped: 1, unchanged: 9, errors: 0 } })
})

it('what moved is listed although the database fails right after the step', async () => {
  await rig.run({ command: 'sync_locations' })
  const leeds = encodeId('Location', 10)
  await rig.rows(`update adm.locations set legacy_id = 'x' where external_id = '${leeds}'`)
  const plan = await rig.run({ command: 'sync_locations', reviewFirst: true })
  await rig.rows(`update adm.locations set legacy_id = 'y' where external_id = '${leeds}'`)
  const engine = createEngine(rig.database, rig.sandbox, rig.sandbox.instance, ({ jobs }) => ({
    jobs: { ...jobs, closePlan: () => Promise.reject(new Error('the connection is gone')) },
  }))
  const outcome = await engine.runner.applyPlan(plan.id)
  if ('busy' in outcome) throw new Error('somebody else runs the engine')
  expect((await outcome.started.finished).steps[0]?.counts).toMatchObject({ updated: 0, skipped: 1 })
  expect((await rig.jobs.findings(plan.id, null, ['moved'], 10, 0)).items.map(({ key }) => key)).toEqual(['Leeds'])
})
