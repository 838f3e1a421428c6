// What a guard found, in facts for the screen: the runs before, the checks already done, and a likely reason.
import { formatCount } from '../../../format.ts'
import type { Job, Kind, Step } from '../../../model.ts'

export interface GuardCheck {
  readonly good: boolean
  readonly text: string
}

export type GuardKind = 'gone' | 'tenant' | 'other'

/** gone: too many records would be marked as gone; tenant: another Administrate instance than last time. */
export function guardKind(step: Step): GuardKind {
  if (step.problem?.code === 'GUARD-TENANT') return 'tenant'
  return step.wouldGo.length > 0 ? 'gone' : 'other'
}

export interface RunRead {
  readonly label: string
  readonly value: number
  readonly bad: boolean
}

/** The last runs that read this kind whole, oldest first, and the stopped one at the end. */
export function readsOf(kind: Kind, job: Job, step: Step): readonly RunRead[] {
  const before = kind.trend.filter((run) => run.jobId !== job.id).slice(-8)
  return [
    ...before.map((run) => ({ label: run.jobId, value: run.read, bad: false })),
    { label: job.id, value: step.read, bad: true },
  ]
}

/** What is true because the guard got this far, and what is odd about the answer. */
export function guardChecks(kind: Kind, job: Job, step: Step): readonly GuardCheck[] {
  const earlier = kind.trend.filter((run) => run.jobId !== job.id)
  const least = Math.min(...earlier.map((run) => run.read))
  return [
    { good: true, text: 'Same Administrate address as last time' },
    { good: true, text: 'Read to the end, no answer with an error' },
    ...(earlier.length === 0
      ? []
      : step.read < least
        ? [{ good: false, text: 'The list is shorter than in all earlier runs' }]
        : [{ good: true, text: 'There has been a list as short as this before' }]),
  ]
}

export function likelyReason(kind: Kind, step: Step): string {
  return step.read === 0
    ? `Administrate sent no ${kind.plural} at all. The signed-in account may have lost its right to read them. Ask who changed the rights in Administrate, then read again.`
    : 'The signed-in account may no longer see all regions. Ask who changed the rights in Administrate, then read again.'
}

/** `1 venue, 4 events`; empty when nothing uses it. */
export function wordsOfUse({ usedBy }: Step['wouldGo'][number]): string {
  return usedBy.map(({ what, count }) => formatCount(count, what.replace(/s$/, ''), what)).join(', ')
}

/** Column heads of what uses the records, each once, in the order in which they come. */
export function usesOf(step: Step): readonly string[] {
  return [...new Set(step.wouldGo.flatMap((record) => record.usedBy.map((use) => use.what)))]
}
