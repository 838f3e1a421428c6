// What a run says when the database fails it at the worst moments: what is written is told as written, and nobody hangs.
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createEngine, createRig, outcome, type Rig } from '../sync-rig.ts'

let rig: Rig
beforeEach(async () => {
  rig = await createRig('postgresql')
})
afterEach(() => rig.drop())

const broken = (breakParts: NonNullable<Parameters<typeof createEngine>[3]>) =>
  createEngine(rig.database, rig.sandbox, rig.sandbox.instance, breakParts)
const lost = () => Promise.reject(new Error('the connection is gone'))

it('a commit whose answer was lost is told as done, with its numbers', async () => {
  const engine = broken(({ store }) => ({
    store: {
      ...store,
      async apply(...step) {
        await store.apply(...step)
        return lost()
      },
    },
  }))
  const job = await engine.run({ command: 'sync_locations' })
  expect(outcome(job)).toEqual(['sync_locations: done'])
  expect(job).toMatchObject({ status: 'done', steps: [{ counts: { created: 11 }, read: 11 }] })
})

it('a commit whose answer was lost is told as done, also when the first question after it fails', async () => {
  let questions = 0
  const engine = broken(({ store, jobs }) => ({
    store: {
      ...store,
      async apply(...step) {
        await store.apply(...step)
        questions = 1
        return lost()
      },
    },
    jobs: { ...jobs, get: (id) => (questions-- > 0 ? lost() : jobs.get(id)) },
  }))
  expect(outcome(await engine.run({ command: 'sync_locations' }))).toEqual(['sync_locations: done'])
})

it('where it cannot be asked whether a step was written, that is said, and what is stored stays', async () => {
  let isGone = false
  const engine = broken(({ store, jobs }) => ({
    store: {
      ...store,
      async apply(...step) {
        await store.apply(...step)
        isGone = true
        return lost()
      },
    },
    jobs: {
      ...jobs,
      get: (id) => (isGone ? lost() : jobs.get(id)),
      finish: (...end) => {
        isGone = false
        return jobs.finish(...end)
      },
    },
  }))
  const job = await engine.run({ command: 'sync_locations' })
  expect(job.status).toBe('failed')
  expect(job.problem?.effect).toContain('could not be asked whether this step was written')
  const stored = await rig.jobs.get(job.id)
  expect(stored?.steps[0]).toMatchObject({ status: 'done', counts: { created: 11 }, read: 11 })
})

it('requests and the tenant that could not be remembered change nothing of what was written', async () => {
  const engine = broken(({ calls, origin }) => ({
    calls: { ...calls, add: lost },
    origin: { ...origin, setTenant: lost },
  }))
  expect(outcome(await engine.run({ command: 'sync_locations' }))).toEqual(['sync_locations: done'])
})

it('an end that cannot be stored frees the engine; the run is found interrupted and can be continued', async () => {
  const engine = broken(({ jobs }) => ({ jobs: { ...jobs, finish: lost } }))
  await engine.run({ command: 'sync_locations' })
  const [left] = await rig.jobs.markInterrupted()
  expect(left).toMatchObject({ status: 'interrupted', steps: [{ status: 'done' }] })
  expect((await rig.run({ command: 'sync_locations' })).steps[0]?.counts).toMatchObject({ unchanged: 11 })
})

it('a plan made under another tenant is not applied', async () => {
  const plan = await rig.run({ command: 'sync_locations', reviewFirst: true })
  const elsewhere = createEngine(rig.database, rig.sandbox, 'other.example')
  await expect(elsewhere.runner.applyPlan(plan.id)).rejects.toMatchObject({ problem: { code: 'GUARD-TENANT' } })
  expect((await rig.jobs.get(plan.id))?.status).toBe('waiting')
})

it('one confirmation opens the guard of the step it was given for, and no other', async () => {
  await rig.run()
  rig.sandbox.faults.set({ keepOnly: { connection: 'venues', count: 12 } })
  const job = await rig.run({ from: 'sync_locations', acceptMissing: 7 })
  expect(outcome(job).slice(0, 2)).toEqual(['sync_locations: done', 'sync_venues: stopped GUARD-SHRINK'])
  expect(outcome(await rig.run({ command: 'sync_venues', acceptMissing: 7 }))).toEqual(['sync_venues: done'])
})
