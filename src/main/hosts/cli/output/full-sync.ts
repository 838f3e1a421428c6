// Text output of sync_all, line by line as the steps go (contract: sync_all, Output).
import { counted, wordsOf } from '../kinds.ts'
import { leftAlone, wouldGo } from './left-alone.ts'
import {
  inSentence,
  isDone,
  isSettled,
  listed,
  neverRan,
  type Job,
  type Outcome,
  type Report,
  type Step,
} from './outcome.ts'
import { sentenceOf } from './problem.ts'

/** How far the output has come. */
export interface Printed {
  /** Steps whose `[i/7] Syncing …` line is out. */
  readonly begun: number
  /** Steps whose result is out. */
  readonly ended: number
}

export const nothingPrinted: Printed = { begun: 0, ended: 0 }

export const fullSyncHeading: readonly string[] = ['=== Administrate Full Sync ===', '']

/** What can be said now and has not been said yet; steps are told in order, each result once it stands. */
export function nextLines(
  job: Job,
  printed: Printed,
): { readonly lines: readonly string[]; readonly printed: Printed } {
  const lines: string[] = []
  let { begun, ended } = printed
  for (const step of job.steps.slice(ended)) {
    if (neverRan(step)) break
    if (begun === ended) {
      lines.push(`[${ended + 1}/${job.steps.length}] Syncing ${inSentence(step.title)}...`)
      begun += 1
    }
    if (!isSettled(step)) break
    lines.push(...resultOf(step), '')
    ended += 1
  }
  return { lines, printed: { begun, ended } }
}

/** Totals and what did not run; on stderr, the records left alone. */
export function closingReport({ job, findings }: Outcome): Report {
  const unmatched = job.totals.unmatchedTutorial
  const out = [
    ...whyShort(job),
    endingOf(job),
    `Total: ${threeCounts(job.totals)}`,
    ...(unmatched === 0
      ? []
      : [
          `${counted(unmatched, 'unmatched tutorial record')} logged (use individual commands without --no-prompt to review)`,
        ]),
  ]
  return { out, err: [...leftAlone(findings), ...wouldGo(job)] }
}

function resultOf(step: Step): readonly string[] {
  if (isDone(step)) {
    const { singular, plural } = wordsOf(step.kind)
    const { unmatchedTutorial } = step.counts
    const unmatched = `  ⚠ ${counted(unmatchedTutorial, `unmatched tutorial ${singular}`, `unmatched tutorial ${plural}`)} (logged)`
    return [`  ✓ ${step.title}: ${threeCounts(step.counts)}`, ...(unmatchedTutorial === 0 ? [] : [unmatched])]
  }
  if (step.status === 'CANCELLED') return [`  – ${step.title}: stopped on request, nothing was written`]
  if (step.status === 'BLOCKED' && step.blockedBy.length > 0)
    return [`  – ${step.title}: skipped, needs ${listed(step.blockedBy.map((kind) => wordsOf(kind).plural))}`]
  const reason = step.problem === null ? 'no reason was given' : sentenceOf(step.problem)
  if (step.status === 'BLOCKED') return [`  – ${step.title}: skipped, ${reason}`]
  return [`  ✗ ${step.title}: ${step.status === 'STOPPED' ? 'STOPPED' : 'FAILED'} - ${reason}`]
}

/** Complete is a promise: every step is written, though single records may not have been. */
function endingOf(job: Job): string {
  if (!isWhole(job)) return '=== Sync Stopped ==='
  return job.steps.every(isDone) ? '=== Sync Complete ===' : '=== Sync Finished With Problems ==='
}

/** Every step had its turn, whatever came of it. */
function isWhole(job: Job): boolean {
  return job.status !== 'CANCELLED' && !job.steps.some(neverRan)
}

function whyShort(job: Job): readonly string[] {
  if (isWhole(job)) return []
  const untouched = job.steps.filter(neverRan).map((step) => inSentence(step.title))
  const rest = untouched.length === 0 ? '' : ` Not run: ${listed(untouched)}.`
  if (job.status === 'CANCELLED') {
    const done = job.steps.filter(isDone).map((step) => inSentence(step.title))
    return [`Stopped on request. Done: ${done.length === 0 ? 'nothing' : listed(done)}.${rest}`, '']
  }
  const culprit = job.steps.find((step) => step.status === 'FAILED' || step.status === 'STOPPED')
  if (culprit === undefined) {
    const reason = job.problem === null ? '' : ` ${sentenceOf(job.problem)}`
    return [`Sync aborted.${rest}${reason}`, '']
  }
  if (culprit.status === 'STOPPED') return [`Sync aborted at ${inSentence(culprit.title)}.${rest}`, '']
  return [
    `Sync aborted after ${inSentence(culprit.title)} failed.${rest} Use --skip-errors to continue after a failed step.`,
    '',
  ]
}

function threeCounts({ created, updated, errors }: Job['totals']): string {
  return `${created} created, ${updated} updated, ${errors} errors`
}
