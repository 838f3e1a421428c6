// How long a run will still take, case by case.
import { expect, test } from 'vitest'
import type { Job, Step, SyncCommand } from '../ports/jobs.ts'
import { noCounts } from '../ports/plan.ts'
import { earlierDurations, secondsLeft } from './seconds-left.ts'

const start = Date.parse('2026-03-02T09:00:00Z')

function at(seconds: number): string {
  return new Date(start + seconds * 1000).toISOString()
}

function step(command: SyncCommand, patch: Partial<Step> = {}): Step {
  return {
    position: 1,
    command,
    status: 'waiting',
    counts: noCounts,
    read: 0,
    progress: { done: 0, total: null, waitingUntil: null },
    problem: null,
    wouldGo: [],
    startedAt: null,
    finishedAt: null,
    ...patch,
  }
}

function job(...steps: readonly Step[]): Job {
  const options = { pageSize: 100, skipErrors: false, reviewFirst: false, acceptMissing: null, acceptTenant: null }
  return {
    id: '1',
    command: 'sync_all',
    status: 'running',
    options,
    startedBy: 'Ana',
    host: 'desk',
    tenant: '',
    startedAt: at(0),
    finishedAt: null,
    problem: null,
    steps,
  }
}

const done = step('sync_price_levels', { status: 'done', startedAt: at(0), finishedAt: at(2) })
const reading = (progress: Partial<Step['progress']>) =>
  step('sync_venues', {
    status: 'reading',
    startedAt: at(2),
    progress: { done: 0, total: null, waitingUntil: null, ...progress },
  })
const writing = step('sync_venues', {
  status: 'writing',
  startedAt: at(2),
  progress: { done: 5, total: 10, waitingUntil: null },
})
const waiting = step('sync_instructors')
const none = new Map<SyncCommand, number>()
const before = new Map<SyncCommand, number>([
  ['sync_venues', 30_000],
  ['sync_instructors', 4_500],
])

test.each<[string, Job, number, ReadonlyMap<SyncCommand, number>, number | null, readonly (number | null)[]]>([
  ['not in the first three seconds', job(reading({ done: 5, total: 10 })), 2.9, before, null, [null]],
  ['not when it has ended', { ...job(done), status: 'done' }, 60, before, null, [null]],
  ['not when nothing tells', job(done, reading({})), 10, none, null, [null, null]],
  ['from the rate of reading', job(done, reading({ done: 20, total: 100 })), 12, none, 40, [null, 40]],
  ['the rate goes before earlier runs', job(done, reading({ done: 20, total: 100 })), 12, before, 40, [null, 40]],
  ['from earlier runs while the total is unknown', job(done, reading({ done: 20 })), 12, before, 20, [null, 20]],
  ['from earlier runs while it writes', job(done, writing), 12, before, 20, [null, 20]],
  ['never less than nothing', job(done, writing), 60, before, 0, [null, 0]],
  [
    'with the pause Administrate asked for',
    job(done, reading({ done: 20, total: 100, waitingUntil: at(22) })),
    12,
    none,
    50,
    [null, 50],
  ],
  ['with the steps to come', job(done, reading({ done: 20, total: 100 }), waiting), 12, before, 45, [null, 40, null]],
  [
    'a step never run before hides the whole',
    job(done, reading({ done: 20, total: 100 }), waiting),
    12,
    none,
    null,
    [null, 40, null],
  ],
])('%s', (_name, running, seconds, earlier, expectedJob, expectedSteps) => {
  expect(secondsLeft(running, new Date(start + seconds * 1000), earlier)).toEqual({
    job: expectedJob,
    steps: expectedSteps,
  })
})

test('the newest done step of each command tells how long it took', () => {
  const newest = job(step('sync_venues', { status: 'failed', startedAt: at(0), finishedAt: at(1) }))
  const newer = job(step('sync_venues', { status: 'done', startedAt: at(0), finishedAt: at(7) }))
  const oldest = job(step('sync_venues', { status: 'done', startedAt: at(0), finishedAt: at(99) }), done)
  expect([...earlierDurations([newest, newer, oldest])]).toEqual([
    ['sync_venues', 7_000],
    ['sync_price_levels', 2_000],
  ])
})
