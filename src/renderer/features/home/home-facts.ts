// What Home says: a greeting, how the last Full Sync went, what needs a person, and how far the links are.
import { formatCount, formatDay, formatMoment, formatNumber, formatShare, joinWords } from '../../format.ts'
import type { Job, Kind } from '../../model.ts'
import type { Status } from '../../ui/status-symbol.tsx'
import { headline } from '../sync/headline.ts'
import { isFullSync, isPlanGivenUp } from '../sync/job-facts.ts'

/** `Good morning, Priya` */
export function greeting(person: string, now: Date): string {
  const hour = now.getHours()
  const part = hour < 5 ? 'evening' : hour < 12 ? 'morning' : hour < 18 ? 'afternoon' : 'evening'
  return person === '' ? `Good ${part}` : `Good ${part}, ${person}`
}

/** `Last full sync today at 09:10. All 7 steps complete, 11 tutorial records are not linked.` */
export function lastSyncSentence(job: Job | null, notLinked: number | null, now: Date): string {
  if (job === null) return 'No sync has run yet. Nothing has been read from Administrate.'
  if (job.status === 'RUNNING')
    return `${job.title} is running since ${formatMoment(job.startedAt, now).replace('today ', '')}.`
  const what = isFullSync(job) ? 'Last full sync' : `Last run, ${job.title} only,`
  const at = job.finishedAt ?? job.startedAt
  const when = formatMoment(at, now).replace(/ (\d\d:\d\d)$/, ' at $1')
  const links = notLinked === null ? '' : notLinked === 0 ? ', everything is linked' : `, ${linkWords(notLinked)}`
  if (job.status === 'DONE' && isFullSync(job)) {
    const steps = job.steps.length === 7 ? 'All 7 steps complete' : formatCount(job.steps.length, 'step') + ' complete'
    return `${what} ${when}. ${steps}${links}.`
  }
  return `${what} ${when}. ${headline(job).title}`
}

function linkWords(count: number): string {
  return `${formatCount(count, 'tutorial record')} ${count === 1 ? 'is' : 'are'} not linked`
}

export interface Need {
  readonly id: string
  readonly status: Status
  readonly title: string
  readonly detail: string
  readonly action: string
  /** Kind to review on the Match screen; null: the Sync screen. */
  readonly match: Kind['name'] | null
}

/** Work that waits for a person, the newest run first. */
export function needs(job: Job | null, kinds: readonly Kind[]): readonly Need[] {
  return [...runNeeds(job), ...linkNeeds(kinds)]
}

function runNeeds(job: Job | null): readonly Need[] {
  if (job === null || isPlanGivenUp(job)) return []
  const words: Partial<Record<Job['status'], string>> = {
    WAITING: 'Review',
    STOPPED: 'Look',
    FAILED: 'Look',
    CANCELLED: 'Continue',
    INTERRUPTED: 'Continue',
  }
  const { errors } = job.totals
  if (job.status === 'DONE' && errors > 0) {
    const title = `${formatCount(errors, 'error')} in the last run`
    const where = job.steps.filter((step) => step.counts.errors > 0).map((step) => step.title)
    return [{ id: 'run', status: 'warning', title, detail: joinWords(where), action: 'Look', match: null }]
  }
  const action = words[job.status]
  if (action === undefined) return []
  const { status, title, detail } = headline(job)
  return [{ id: 'run', status, title, detail, action, match: null }]
}

function linkNeeds(kinds: readonly Kind[]): readonly Need[] {
  return kinds
    .filter((kind) => (kind.notLinkedTotal ?? 0) > 0)
    .sort((left, right) => (right.notLinkedTotal ?? 0) - (left.notLinkedTotal ?? 0))
    .map((kind) => {
      const count = kind.notLinkedTotal ?? 0
      const name = formatCount(count, kind.singular, kind.plural)
      const of = kind.tutorialTotal === null ? '' : `of ${formatNumber(kind.tutorialTotal)} in the tutorial database`
      return {
        id: kind.name,
        status: 'warning',
        title: `${name} ${count === 1 ? 'is' : 'are'} not linked`,
        detail: of,
        action: 'Review',
        match: kind.name,
      }
    })
}

export interface LinkHealth {
  readonly kind: Kind
  readonly linked: number
  /** null before the kind was read. */
  readonly notLinked: number | null
  readonly ignored: number
  readonly total: number
  readonly share: string
  /** `+9`, `no change`; empty before the second run. */
  readonly change: string
  readonly trend: readonly number[]
}

/** One line per kind that is linked. */
export function linkHealth(kinds: readonly Kind[]): readonly LinkHealth[] {
  return kinds
    .filter((kind) => kind.linked)
    .map((kind) => {
      const linked = kind.linkedTotal ?? 0
      const total = kind.tutorialTotal ?? 0
      const trend = kind.trend
        .map((run) => run.linkedTotal)
        .filter((value) => value !== null)
        .slice(-8)
      const last = trend.at(-1)
      const before = trend.at(-2)
      const difference = last === undefined || before === undefined ? null : last - before
      const change =
        difference === null
          ? ''
          : difference === 0
            ? 'no change'
            : `${difference > 0 ? '+' : '−'}${formatNumber(Math.abs(difference))}`
      const { notLinkedTotal: notLinked, ignoredTotal } = kind
      return {
        kind,
        linked,
        notLinked,
        ignored: ignoredTotal ?? 0,
        total,
        share: formatShare(linked, total),
        change,
        trend,
      }
    })
}

/** When all kinds were last read, for "Everything is linked". */
export function lastChecked(kinds: readonly Kind[], now: Date): string | null {
  const times = kinds.map((kind) => kind.lastRun?.at).filter((at) => at !== undefined)
  const last = times.sort().at(-1)
  if (last === undefined) return null
  return formatDay(last, now) === 'today' ? formatMoment(last, now).replace('today ', '') : formatMoment(last, now)
}
