// How long a run will still take, from how fast it reads and how long its steps took before.
import type { Job, Step, SyncCommand } from '../ports/jobs.ts'
import { settledStatuses } from '../sync/request.ts'

/** How long the newest done step of each command took, in milliseconds. */
export type EarlierDurations = ReadonlyMap<SyncCommand, number>

export interface SecondsLeft {
  /** null: not running, running for less than three seconds, or not known. */
  readonly job: number | null
  /** In the order of the steps; null for those that are not running, or not known. */
  readonly steps: readonly (number | null)[]
}

const quiet = 3_000

/** Whole seconds, rounded up. */
export function secondsLeft(job: Job, now: Date, earlier: EarlierDurations): SecondsLeft {
  const elapsed = now.getTime() - Date.parse(job.startedAt)
  if (job.status !== 'running' || elapsed < quiet) return { job: null, steps: job.steps.map(() => null) }
  const left = job.steps.map((step) => stepLeft(step, now, earlier))
  const known = left.filter((milliseconds) => milliseconds !== null)
  const sum = known.length === left.length ? known.reduce((total, milliseconds) => total + milliseconds, 0) : null
  return {
    job: sum === null ? null : inSeconds(sum),
    steps: job.steps.map((step, index) => (isRunning(step) ? inSeconds(left[index] ?? null) : null)),
  }
}

/** The newest duration of each command; `jobs` newest first. */
export function earlierDurations(jobs: readonly Job[]): EarlierDurations {
  const durations = new Map<SyncCommand, number>()
  for (const { status, startedAt, finishedAt, command } of jobs.flatMap((job) => job.steps)) {
    if (status !== 'done' || startedAt === null || finishedAt === null || durations.has(command)) continue
    durations.set(command, Date.parse(finishedAt) - Date.parse(startedAt))
  }
  return durations
}

/** Milliseconds; 0 for a step that has ended, null when nothing tells. */
function stepLeft(step: Step, now: Date, earlier: EarlierDurations): number | null {
  if (settledStatuses.includes(step.status) || step.status === 'planned') return 0
  const before = earlier.get(step.command)
  if (step.startedAt === null) return before ?? null
  const elapsed = now.getTime() - Date.parse(step.startedAt)
  return readingLeft(step, elapsed, now) ?? (before === undefined ? null : Math.max(0, before - elapsed))
}

/** Reading is a step's first phase and nearly all of its time, so its rate is that of the whole step. */
function readingLeft({ status, progress }: Step, elapsed: number, now: Date): number | null {
  const { done, total, waitingUntil } = progress
  if (status !== 'reading' || total === null || done === 0) return null
  const pause = waitingUntil === null ? 0 : Math.max(0, Date.parse(waitingUntil) - now.getTime())
  return pause + (elapsed * Math.max(0, total - done)) / done
}

function isRunning(step: Step): boolean {
  return step.startedAt !== null && ['reading', 'comparing', 'writing'].includes(step.status)
}

function inSeconds(milliseconds: number | null): number | null {
  return milliseconds === null ? null : Math.ceil(milliseconds / 1000)
}
