// A run as the output forms see it: the job as it ended, and what it found but left alone.
import type {
  FindingFieldsFragment,
  JobFieldsFragment,
  StepFieldsFragment,
} from '../../../../../graphql/generated/local.ts'

export type Job = JobFieldsFragment
export type Step = StepFieldsFragment
export type Finding = FindingFieldsFragment

export interface Outcome {
  readonly job: Job
  readonly findings: readonly Finding[]
}

/** What goes to stdout (results) and stderr (diagnostics), line by line. */
export interface Report {
  readonly out: readonly string[]
  readonly err: readonly string[]
}

export function isDone(step: Step): boolean {
  return step.status === 'DONE' || step.status === 'DONE_WITH_WARNINGS'
}

/** Nothing more happens to this step in this run. */
export function isSettled(step: Step): boolean {
  return isDone(step) || ['FAILED', 'BLOCKED', 'STOPPED', 'CANCELLED'].includes(step.status)
}

/** The run ended before it came to this step; unlike a blocked step, nothing it needs was missing. */
export function neverRan(step: Step): boolean {
  if (step.status === 'WAITING') return true
  return step.status === 'CANCELLED' && step.startedAt === null
}

/** `Course templates` inside a sentence. */
export function inSentence(title: string): string {
  return `${title.charAt(0).toLowerCase()}${title.slice(1)}`
}

/** `locations`, `locations and venues`, `locations, venues and instructors`. */
export function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${String(names.at(-1))}`
}
