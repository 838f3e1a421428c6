// The sentences under the title of the Sync screen: which run this is, and what stopping it would leave behind.
import { formatClockSeconds, formatDay, formatNumber } from '../../format.ts'
import type { Job, Kind } from '../../model.ts'
import { isDone, isFullSync, kindNumber, runningStep, sumCounts } from './job-facts.ts'
import { stepNumbers } from './step-text.ts'

/** `Run 42, straight through, started 09:10:02 by Priya. You can keep working while it runs.` */
export function runSentence(job: Job, now: Date): string {
  const mode = job.reviewFirst ? 'review changes first' : 'straight through'
  const what = isFullSync(job) ? mode : `${job.title} only, ${mode}`
  const who = job.here || job.host === '' ? job.startedBy : `${job.startedBy} on ${job.host}`
  if (job.status === 'RUNNING') {
    return `Run ${job.id}, ${what}, started ${formatClockSeconds(job.startedAt)} by ${who}. You can keep working while it runs.`
  }
  const day = formatDay(job.startedAt, now)
  const end = job.finishedAt === null ? '' : ` to ${formatClockSeconds(job.finishedAt)}`
  return `Run ${job.id}, ${what}, by ${job.startedBy}, ${day} ${formatClockSeconds(job.startedAt)}${end}`
}

/** `1 created, 2 updated, 0 errors written so far`; planned numbers do not count. */
export function writtenSoFar(job: Job): string {
  const { created, updated, errors } = sumCounts(job.steps.filter(isDone))
  return `${formatNumber(created)} created, ${formatNumber(updated)} updated, ${formatNumber(errors)} ${errors === 1 ? 'error' : 'errors'} written so far`
}

/** What is left behind when somebody presses Stop now. */
export function stopSentence(job: Job): string {
  const finished = job.steps.filter(isDone).map((step) => kindNumber(step.kind))
  const step = runningStep(job)
  const kept =
    finished.length === 0
      ? 'nothing is written yet'
      : finished.length === 1
        ? `step ${finished[0] ?? ''} stays as written`
        : `steps ${finished[0] ?? ''} to ${finished.at(-1) ?? ''} stay as written`
  return `If you stop now: ${kept}.${step === null ? '' : ` ${step.title} is written whole or not at all, so it stays as it was.`}`
}

/** `linked by name within their location · needs 3`, `Administrate’s own list · needs 2 and 6` */
export function ruleLine(kind: Kind): string {
  return kind.needs.length === 0 ? kind.rule : `${kind.rule} · needs ${stepNumbers(kind.needs)}`
}
