// Progress of a run: seen at once, stored at most four times a second however slow the database is.
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Job, JobStore, StepPatch } from '../ports/jobs.ts'
import { createLiveJob } from './live-job.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

const job = { id: '1', steps: [{ position: 1, status: 'writing' }] } as unknown as Job
const progress = (done: number): StepPatch => ({ progress: { done, total: 100, waitingUntil: null } })

function rig(milliseconds: number) {
  const stored: StepPatch[] = []
  const store = {
    patchStep: (_id: string, _position: number, patch: StepPatch) => {
      stored.push(patch)
      return new Promise<void>((resolve) => setTimeout(resolve, milliseconds))
    },
  } as unknown as JobStore
  const log = { warn: vi.fn() }
  const live = createLiveJob(job, store, { nudge: vi.fn() } as never, log as never)
  return { live, stored }
}

test('what comes while it is being stored waits for the next turn', async () => {
  const { live, stored } = rig(20)
  for (let done = 1; done <= 100; done += 1) {
    live.progress(1, progress(done))
    await vi.advanceTimersByTimeAsync(10)
  }
  expect(live.run.job.steps[0]?.progress.done).toBe(100)
  expect(stored.length).toBeLessThanOrEqual(4)
  await vi.advanceTimersByTimeAsync(500)
  expect(stored.at(-1)).toEqual(progress(100))
})

test('a change of state waits for progress on its way and is stored last', async () => {
  const { live, stored } = rig(20)
  live.progress(1, progress(1))
  await vi.advanceTimersByTimeAsync(260)
  live.progress(1, progress(2))
  const settled = live.settle(1, { status: 'done' })
  await vi.advanceTimersByTimeAsync(100)
  await settled
  await vi.advanceTimersByTimeAsync(500)
  expect(stored).toEqual([progress(1), { ...progress(2), status: 'done' }])
})

test('how far it had come is stored with its end, although no turn came before', async () => {
  const { live, stored } = rig(0)
  live.progress(1, { read: 5 })
  const settled = live.settle(1, { status: 'failed' })
  await vi.advanceTimersByTimeAsync(500)
  await settled
  expect(stored).toEqual([{ read: 5, status: 'failed' }])
})
