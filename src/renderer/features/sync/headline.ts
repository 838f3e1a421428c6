// The first thing read after a run: how it ended, the proof, and what that means for the data.
import { formatClock, formatCount, formatNumber, joinWords } from '../../format.ts'
import type { Job, Problem, Step } from '../../model.ts'
import type { Status } from '../../ui/status-symbol.tsx'
import {
  isDone,
  isFullSync,
  isPlanGivenUp,
  kindNumber,
  resumeStep,
  stepNumber,
  stoppedStep,
  wroteNothing,
} from './job-facts.ts'
import { sumLine } from './sum-line.ts'

export interface Headline {
  readonly tone: 'ok' | 'warn' | 'bad' | 'info'
  readonly status: Status
  readonly title: string
  readonly detail: string
  /** Of the problem that ended it; it stands after the detail. */
  readonly code?: string | undefined
}

/** How a run ended, or what it waits for. Never about a step that is still going on. */
export function headline(job: Job): Headline {
  switch (job.status) {
    case 'DONE':
      return done(job)
    case 'FAILED':
      return failed(job)
    case 'STOPPED':
      return stopped(job)
    case 'CANCELLED':
      return cancelled(job)
    case 'INTERRUPTED':
      return interrupted(job)
    case 'WAITING':
      return {
        tone: 'info',
        status: 'info',
        title: `The plan of run ${job.id} waits for review.`,
        detail: 'Nothing of it is written yet.',
      }
    case 'RUNNING':
      return { tone: 'info', status: 'running', title: `${job.title} is running.`, detail: '' }
  }
}

function done(job: Job): Headline {
  const { created, updated, errors, deleted } = job.totals
  const name = isFullSync(job) ? 'Sync' : job.title
  const gone = deleted > 0 ? ` ${formatCount(deleted, 'record')} marked as gone.` : ''
  return {
    tone: errors > 0 ? 'warn' : 'ok',
    status: errors > 0 ? 'warning' : 'done',
    title: `${name} complete. ${formatNumber(created)} created, ${formatNumber(updated)} updated, ${formatCount(errors, 'error')}.`,
    detail: `${sumLine(job.read, job.totals)}.${gone} Nothing was written to Administrate.`,
  }
}

function failed(job: Job): Headline {
  const finished = job.steps.filter(isDone)
  const broken = job.steps.filter((step) => step.status === 'FAILED' || step.status === 'STOPPED')
  const blocked = job.steps.filter((step) => step.status === 'BLOCKED')
  const problem = broken[0]?.problem ?? job.problem
  const first = broken[0]
  if (first === undefined || job.steps.length === 1) {
    return bad(problem?.message ?? `${job.title} failed.`, afterwards(problem), problem)
  }
  if (!job.skipErrors) {
    return bad(`Stopped at ${first.title}. ${completeSentence(finished)}`, describe(problem), problem)
  }
  const names = joinWords(broken.map((step) => step.title))
  const consequences = blocked
    .map((step) => ` ${step.title} did not run because it needs ${needed(step, job)}.`)
    .join('')
  return bad(
    `Sync finished with problems. ${finished.length} of ${job.steps.length} steps done.`,
    `${names} failed.${consequences} ${describe(problem)}`,
    problem,
  )
}

function stopped(job: Job): Headline {
  const step = stoppedStep(job)
  const problem = step?.problem ?? job.problem
  const said = problem?.message ?? 'Nothing was written. A guard stopped the run.'
  const others = step !== null && !wroteNothing(job)
  return {
    tone: 'bad',
    status: 'guard',
    title: others ? said.replace(/^Nothing was written\./, `Nothing was written for ${step.title}.`) : said,
    // What to do next stands on the buttons, so the words for the command line stay away.
    detail: problem?.effect ?? '',
    code: problem?.code,
  }
}

function cancelled(job: Job): Headline {
  if (isPlanGivenUp(job)) {
    return {
      tone: 'warn',
      status: 'left-out',
      title: 'Plan given up. Nothing of it was written.',
      detail: 'Start again for a new one.',
    }
  }
  const at = resumeStep(job)
  const rest =
    at === null ? '' : ` ${at.title} is untouched${at === job.steps.at(-1) ? '' : ', and so is all that comes after'}.`
  return {
    tone: 'warn',
    status: 'left-out',
    title: `Stopped. ${completeSentence(job.steps.filter(isDone))}`,
    detail: `${rest.trim()} A step is written whole or not at all.`.trim(),
  }
}

function interrupted(job: Job): Headline {
  const step = resumeStep(job)
  const where =
    step === null
      ? ''
      : job.steps.length === 1
        ? ` in ${step.title}`
        : ` at step ${stepNumber(job, step)}, ${step.title}`
  const when = formatClock(step?.startedAt ?? job.finishedAt ?? job.startedAt)
  return {
    tone: 'warn',
    status: 'warning',
    title: `Run ${job.id} was interrupted${where} (${when}). Nothing was lost.`,
    detail: `${completeSentence(job.steps.filter(isDone))} The rest is as it was before.`,
  }
}

/** `Steps 1 to 3 are complete.`, `Step 1 is complete.`, `No step was completed.` */
export function completeSentence(finished: readonly Step[]): string {
  const numbers = finished.map((step) => kindNumber(step.kind))
  const first = numbers[0]
  const last = numbers.at(-1)
  if (first === undefined || last === undefined) return 'No step was completed.'
  if (numbers.length === 1) return `Step ${first} is complete.`
  const gapless = last - first === numbers.length - 1
  return `Steps ${gapless ? `${first} to ${last}` : joinWords(numbers.map(String))} are complete.`
}

function needed(step: Step, job: Job): string {
  return joinWords(job.steps.filter((other) => step.blockedBy.includes(other.kind)).map((other) => other.title))
}

function describe(problem: Problem | null): string {
  return problem === null ? '' : `${problem.message} ${afterwards(problem)}`
}

function afterwards(problem: Problem | null): string {
  if (problem === null) return ''
  return [problem.effect, problem.next].filter((part) => part !== '').join(' ')
}

function bad(title: string, detail: string, problem: Problem | null): Headline {
  return { tone: 'bad', status: 'failed', title, detail, code: problem?.code }
}
