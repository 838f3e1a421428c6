// The left end of the status bar: one true sentence about what is happening now.
import type { ConnectionState } from '../../connection.ts'
import { formatClock, formatClockSeconds, formatDay, formatMoment, formatTimeLeft } from '../../format.ts'
import type { Job, Step, Workspace } from '../../model.ts'
import type { Status } from '../../ui/status-symbol.tsx'
import { commandWords } from './command-words.ts'
import type { NowTold } from './now-told.ts'
import { isPlanGivenUp, runningStep, stepNumber, stepShare, stoppedStep, wroteNothing } from '../sync/job-facts.ts'
import { progressWords } from '../sync/step-text.ts'

export interface NowSentence {
  readonly status: Status
  readonly what: string
  /** What follows in quieter type, each part true by itself. */
  readonly more: readonly string[]
  /** 0 to 1 while something runs, else null. */
  readonly share: number | null
  readonly timeLeft: string | null
}

export function nowSentence(
  workspace: Workspace | null,
  job: Job | null | undefined,
  connection: ConnectionState,
  now: Date,
  told: NowTold | null = null,
): NowSentence {
  if (connection.failure !== null) {
    const age = connection.goodAt === null ? [] : [`showing data from ${formatClock(connection.goodAt.toISOString())}`]
    return quiet('failed', connection.failure.kind === 'refused' ? 'Not signed in' : 'No connection to Tandem', ...age)
  }
  if (workspace !== null && workspace.databaseProblem !== null) {
    return quiet('failed', 'The tutorial database cannot be used')
  }
  if (workspace === null) return quiet('unknown', 'Reading the state of things')
  if (job?.status === 'RUNNING') return runningSentence(job, now)
  if (workspace.databaseReachability === 'UNKNOWN') return quiet('unknown', 'The tutorial database is being opened')
  if (job === undefined) return quiet('unknown', 'Reading the state of things')
  if (workspace.engine !== null && !(workspace.engine.here && told !== null)) {
    const { owner, host, command, since } = workspace.engine
    return quiet('running', `${owner} runs ${commandWords(command)} on ${host}`, `since ${formatClock(since)}`)
  }
  if (told !== null) return quiet(told.status, told.what, ...told.more)
  return job === null ? quiet('done', 'Idle', 'no sync has run yet') : endSentence(job, now)
}

function runningSentence(job: Job, now: Date): NowSentence {
  const step = runningStep(job)
  const who = job.here ? 'Syncing' : `${job.startedBy} is syncing`
  if (step === null) return { status: 'running', what: who, more: [], share: 0, timeLeft: null }
  const where =
    job.steps.length === 1 ? step.title : `step ${stepNumber(job, step)} of ${stepNumber(job, null)}, ${step.title}`
  return {
    status: 'running',
    what: `${who}: ${where}`,
    more: [progressWords(step, now)],
    share: stepShare(step),
    timeLeft: job.secondsLeft === null ? null : formatTimeLeft(job.secondsLeft),
  }
}

function endSentence(job: Job, now: Date): NowSentence {
  const { title } = job
  const name = title === 'Full Sync' ? 'Sync' : title
  const at = job.finishedAt ?? job.startedAt
  const time = formatDay(at, now) === 'today' ? `at ${formatClockSeconds(at)}` : formatMoment(at, now)
  switch (job.status) {
    case 'DONE':
      return job.totals.errors > 0
        ? quiet('warning', `${name} done with warnings ${time}`)
        : quiet('done', `${name} complete ${time}`)
    case 'FAILED':
      return quiet('failed', `${name} finished with problems ${time}`)
    case 'STOPPED': {
      const step = stoppedStep(job)
      const where = step === null ? '' : ` at ${placeOf(job, step)}`
      return quiet(
        'guard',
        `Stopped by a guard${where}`,
        ...(wroteNothing(job) ? ['nothing was written'] : []),
        'waiting for you',
      )
    }
    case 'CANCELLED':
      return isPlanGivenUp(job)
        ? quiet('left-out', `The plan of run ${job.id} was given up ${time}`, 'nothing of it was written')
        : quiet('left-out', `${name} stopped on request ${time}`)
    case 'INTERRUPTED':
      return quiet('warning', `Run ${job.id} was interrupted`, 'waiting for you')
    case 'WAITING':
      return quiet('warning', `The plan of run ${job.id} waits for review`, 'nothing of it is written yet')
    case 'RUNNING':
      return quiet('running', 'Syncing')
  }
}

function placeOf(job: Job, step: Step): string {
  return job.steps.length === 1 ? step.title : `step ${stepNumber(job, step)}, ${step.title}`
}

function quiet(status: Status, what: string, ...more: readonly string[]): NowSentence {
  return { status, what, more, share: null, timeLeft: null }
}
