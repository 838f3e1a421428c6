// What goes wrong between here and Administrate: nothing half-written, the reason said, and the way past.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Faults } from '../../src/sandbox/faults.ts'
import { createEngine, createRig, outcome, rowVersions, type Rig } from '../sync-rig.ts'

let rig: Rig
beforeEach(async () => {
  rig = await createRig('postgresql')
})
afterEach(() => rig.drop())

describe('a step that cannot be read whole', () => {
  it.each<[string, Faults, string]>([
    ['page 2 fails', { failPage: { connection: 'courseTemplates', page: 2 } }, 'ADM-500'],
    [
      'page 2 fails with errors in a good answer',
      { failPage: { connection: 'courseTemplates', page: 2, as: 'graphql' } },
      'ADM-ERRORS',
    ],
    ['the list keeps shrinking', { shrinkingPages: { connection: 'courseTemplates' } }, 'ADM-INCOMPLETE'],
  ])('%s: the step fails and writes nothing', async (_what, faults, code) => {
    await rig.run({ command: 'sync_custom_fields' })
    const before = await rowVersions(rig.database)
    rig.sandbox.faults.set(faults)
    const job = await rig.run({ command: 'sync_course_templates', pageSize: 10 })
    expect(outcome(job)).toEqual([`sync_course_templates: failed ${code}`])
    expect(job).toMatchObject({ status: 'failed', problem: { code } })
    expect(await rowVersions(rig.database)).toEqual(before)
    rig.sandbox.faults.clear()
    expect(outcome(await rig.run({ command: 'sync_course_templates' }))).toEqual(['sync_course_templates: done'])
  })

  it.each<[string, Faults]>([
    ['401 once', { unauthorizedTimes: 1 }],
    ['429 three times with Retry-After', { rateLimit: { times: 3, retryAfterSeconds: 2 } }],
    ['429 twice without Retry-After', { rateLimit: { times: 2 } }],
    ['500 once', { serverErrorTimes: 1 }],
    ['a body that is not JSON once', { malformedTimes: 1 }],
  ])('%s: goes on by itself', async (_what, faults) => {
    rig.sandbox.faults.set(faults)
    const job = await rig.run({ command: 'sync_locations' })
    expect(outcome(job)).toEqual(['sync_locations: done'])
    const [row] = await rig.rows<{ count: bigint }>('select count(*) from adm.locations')
    expect(Number(row?.count)).toBe(11)
  })

  it('a body that is not JSON twice: says so, and nothing is written', async () => {
    rig.sandbox.faults.set({ malformedTimes: 2 })
    expect(outcome(await rig.run({ command: 'sync_locations' }))).toEqual(['sync_locations: failed ADM-BODY'])
    const [row] = await rig.rows<{ count: bigint }>('select count(*) from adm.locations')
    expect(Number(row?.count)).toBe(0)
  })
})

describe('Full Sync', () => {
  it('stops at the first failed step; what comes after did not run', async () => {
    rig.sandbox.faults.set({ failPage: { connection: 'locations', page: 1 } })
    const job = await rig.run()
    expect(outcome(job).slice(2, 5)).toEqual([
      'sync_locations: failed ADM-500',
      'sync_venues: waiting',
      'sync_instructors: waiting',
    ])
    expect(job.status).toBe('failed')
  })
  it('goes on with skipErrors, and blocks what needs the failed step', async () => {
    rig.sandbox.faults.set({ failPage: { connection: 'locations', page: 1 } })
    const job = await rig.run({ skipErrors: true })
    expect(outcome(job).slice(2)).toEqual([
      'sync_locations: failed ADM-500',
      'sync_venues: blocked DEP-UNMET',
      'sync_instructors: done',
      'sync_course_templates: done',
      'sync_course_template_price_levels: done',
    ])
    expect(job.status).toBe('failed')
  })
  it('takes a refused entity type as one error and leaves its fields alone; Session is indispensable', async () => {
    await rig.run({ command: 'sync_custom_fields' })
    const before = await rowVersions(rig.database)
    rig.sandbox.faults.set({ refuseCustomFieldType: 'Account' })
    const job = await rig.run({ command: 'sync_custom_fields' })
    expect(job.steps[0]).toMatchObject({ status: 'done', counts: { errors: 1, deleted: 0, updated: 0 } })
    expect(await rowVersions(rig.database)).toEqual(before)
    rig.sandbox.faults.set({ refuseCustomFieldType: 'Session' })
    expect(outcome(await rig.run({ command: 'sync_custom_fields' }))).toEqual(['sync_custom_fields: failed ADM-ERRORS'])
  })
  it('counts people without a name as errors and never as gone', async () => {
    await rig.run({ command: 'sync_instructors' })
    rig.sandbox.faults.set({ nullNames: 5 })
    const job = await rig.run({ command: 'sync_instructors' })
    expect(job.steps[0]?.counts).toMatchObject({ errors: 6, deleted: 0, created: 0 })
  })
})

describe('guards', () => {
  it.each([
    ['60 % fewer', 4, 7, 'GUARD-SHRINK'],
    ['an empty answer', 0, 11, 'GUARD-EMPTY'],
  ])(
    '%s: stops before writing, names what would go, and lets exactly that number past',
    async (_what, count, gone, code) => {
      await rig.run()
      const before = await rowVersions(rig.database)
      rig.sandbox.faults.set({ keepOnly: { connection: 'locations', count } })
      const job = await rig.run()
      expect(outcome(job)[2]).toBe(`sync_locations: stopped ${code}`)
      expect(job.status).toBe('stopped')
      expect(job.steps[2]?.wouldGo).toHaveLength(gone)
      expect(job.steps[2]?.wouldGo[0]).toMatchObject({
        usedBy: [{ what: 'venues', count: expect.any(Number) as number }],
      })
      expect(await rowVersions(rig.database)).toEqual(before)

      const wrong = await rig.run({ command: 'sync_locations', acceptMissing: gone - 1 })
      expect(outcome(wrong)).toEqual([`sync_locations: stopped ${code}`])
      const right = await rig.run({ command: 'sync_locations', acceptMissing: gone })
      expect(right.steps[0]).toMatchObject({ status: 'done', counts: { deleted: gone } })
      rig.sandbox.faults.clear()
      const back = await rig.run({ command: 'sync_locations' })
      expect(back.steps[0]?.counts).toMatchObject({ updated: gone, deleted: 0, created: 0 })
    },
  )

  it('allows what is set when the step runs', async () => {
    let guards = { missingPercent: 0, missingAtLeast: 0 }
    const { run } = createEngine(rig.database, rig.sandbox, rig.sandbox.instance, () => ({ guards: () => guards }))
    await run()
    rig.sandbox.faults.set({ keepOnly: { connection: 'locations', count: 10 } })
    const stopped = await run({ command: 'sync_locations' })
    expect(outcome(stopped)).toEqual(['sync_locations: stopped GUARD-SHRINK'])
    expect(stopped.problem?.effect).toContain('1 of 11 would be marked as gone, 9 %. The limit is 0 locations at once.')
    guards = { missingPercent: 0, missingAtLeast: 1 }
    expect((await run({ command: 'sync_locations' })).steps[0]).toMatchObject({
      status: 'done',
      counts: { deleted: 1 },
    })
  })

  it('a plan is not applied after another tenant was read', async () => {
    await rig.run({ command: 'sync_locations' })
    const plan = await rig.run({ command: 'sync_locations', reviewFirst: true })
    const other = createEngine(rig.database, rig.sandbox, 'other.example')
    await other.run({ command: 'sync_locations', acceptTenant: 'other.example' })
    const before = await rowVersions(rig.database)
    await expect(rig.runner.applyPlan(plan.id)).rejects.toMatchObject({
      exitCode: 3,
      problem: { code: 'GUARD-TENANT' },
    })
    expect(await rowVersions(rig.database)).toEqual(before)
  })

  it('another tenant: stops before writing; its name lets it past', async () => {
    await rig.run({ command: 'sync_locations' })
    const before = await rowVersions(rig.database)
    const other = createEngine(rig.database, rig.sandbox, 'other.example')
    const job = await other.run({ command: 'sync_locations' })
    expect(outcome(job)).toEqual(['sync_locations: stopped GUARD-TENANT'])
    expect(await rowVersions(rig.database)).toEqual(before)
    expect((await other.run({ command: 'sync_locations', acceptTenant: 'other.example' })).status).toBe('done')
    expect((await other.run({ command: 'sync_locations' })).status).toBe('done')
  })
})

describe('one at a time, and stopping', () => {
  it('refuses an unmet prerequisite before anything starts', async () => {
    await expect(rig.start({ command: 'sync_venues' })).rejects.toThrow(
      'Dependency not met: Location records must be synced first.',
    )
    await expect(rig.start({ command: 'sync_course_templates' })).rejects.toThrow('CustomField (Event)')
    await expect(rig.start({ command: 'sync_course_template_price_levels' })).rejects.toThrow(
      /CourseTemplate records must be synced first\. .*PriceLevel records/,
    )
    expect(await rig.jobs.list(10)).toEqual([])
  })
  it('tells a second start who runs what', async () => {
    rig.sandbox.faults.set({ latencyMs: 50 })
    const { finished } = await rig.start({})
    await expect(rig.start({})).rejects.toThrow('Tess runs the engine')
    expect((await finished).status).toBe('done')
  })
  it('a stop leaves finished steps as written and the running one untouched', async () => {
    rig.sandbox.faults.set({ latencyMs: 20 })
    const { job, finished } = await rig.start({})
    const third = await untilStep(job.id, 3)
    expect(third).toBe('reading')
    expect(rig.runner.cancel(job.id)).toBe(true)
    const ended = await finished
    expect(ended.status).toBe('cancelled')
    expect(outcome(ended).slice(0, 4)).toEqual([
      'sync_custom_fields: done',
      'sync_price_levels: done',
      'sync_locations: cancelled CANCELLED',
      'sync_venues: waiting',
    ])
    const [row] = await rig.rows<{ count: bigint }>('select count(*) from adm.locations')
    expect(Number(row?.count)).toBe(0)
  })
})

async function untilStep(jobId: string, position: number): Promise<string> {
  for (;;) {
    const status = rig.runner.live(jobId)?.job.steps[position - 1]?.status
    if (status && status !== 'waiting') return status
    await new Promise((resolve) => setImmediate(resolve))
  }
}
