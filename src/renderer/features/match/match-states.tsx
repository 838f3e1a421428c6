// What stands in place of the list, or above it: never read, being read, not readable, all linked, nothing passes the filter.
import { useConnection } from '../../api.tsx'
import { formatClock, formatCount, formatMoment, formatNumber } from '../../format.ts'
import type { Kind, MatchHead } from '../../model.ts'
import { go } from '../../place.ts'
import type { Failure } from '../../resource.ts'
import { useTandem } from '../../tandem.tsx'
import { Button } from '../../ui/button.tsx'
import { Skeleton } from '../../ui/late.tsx'
import { StatusSymbol } from '../../ui/status-symbol.tsx'
import { FullSyncButton } from '../sync/full-sync-button.tsx'
import styles from './match.module.css'

export function NothingToMatch({ whyNot }: { readonly whyNot: string | null }) {
  return (
    <div className={styles.state}>
      <p>
        {whyNot === null || whyNot === ''
          ? 'Nothing to match: these come from Administrate.'
          : `Nothing to match: ${startSmall(whyNot)}`}
      </p>
    </div>
  )
}

function startSmall(text: string): string {
  const rest = text.replace(/^Nothing to match: /, '')
  return rest.charAt(0).toLowerCase() + rest.slice(1)
}

export function NeverRead({ kind }: { readonly kind: Kind }) {
  return (
    <div className={styles.state}>
      <StatusSymbol status="never" word="not read yet" />
      <p>
        Not read yet. Run Full Sync, and the {kind.plural} of both systems stand here side by side; nothing is written
        to Administrate by it.
      </p>
      <FullSyncButton kind="primary" />
    </div>
  )
}

export function ReadingList({ kind }: { readonly kind: Kind }) {
  const count = kind.tutorialTotal
  const what = count === null ? kind.plural : formatCount(count, kind.singular, kind.plural)
  return <Skeleton work={`Reading ${what}…`} rows={16} height={32} />
}

interface NotReadProps {
  readonly failure: Failure
  readonly onAgain: () => void
}

/** There is no old list to show. */
export function NotRead({ failure, onAgain }: NotReadProps) {
  return (
    <div className={styles.state} role="alert">
      <StatusSymbol status="failed" />
      <p>
        <strong>The list could not be read.</strong> {failure.message} Nothing was changed.
      </p>
      <Button onPress={onAgain}>Try again</Button>
    </div>
  )
}

/** The old list stays, greyed, with its age. */
export function OldList({ failure, onAgain }: NotReadProps) {
  const { goodAt } = useConnection()
  return (
    <div className={styles.line} role="status">
      <StatusSymbol status="warning" word="not refreshed" />
      <span>
        {goodAt !== null && `Shown as of ${formatClock(goodAt.toISOString())}. `}Could not refresh: {failure.message}
      </span>
      <Button small onPress={onAgain}>
        Try again
      </Button>
    </div>
  )
}

/** A run that goes on, and a check of this kind that ended without its end. */
export function SyncState({ kind }: { readonly kind: Kind }) {
  const { job } = useTandem()
  if (job?.status === 'RUNNING') {
    return (
      <div className={styles.line} role="status">
        <StatusSymbol status="running" decorative />
        <span>{job.title} is running. You can go on deciding; the list is read again when it changes.</span>
      </div>
    )
  }
  if (job?.command !== kind.command || job.status === 'DONE') return null
  const waits = job.status === 'WAITING'
  const problem = job.problem ?? job.steps.find((step) => step.problem !== null)?.problem
  return (
    <div className={styles.line} role="status">
      <StatusSymbol status="warning" decorative />
      <span>
        {waits
          ? `What was read of ${kind.plural} waits for review.`
          : `The ${kind.plural} were not read to the end. ${problem?.message ?? ''}`}
      </span>
      <Button small onPress={() => go('sync')}>
        {waits ? 'Review' : 'Show the run'}
      </Button>
    </div>
  )
}

interface AllLinkedProps {
  readonly kind: Kind
  readonly match: MatchHead
  readonly now: Date
}

export function AllLinked({ kind, match, now }: AllLinkedProps) {
  const when = match.readAt === null ? '' : `, last checked ${formatMoment(match.readAt, now).replace('today ', '')}`
  return (
    <div className={styles.line}>
      <StatusSymbol status="done" decorative />
      <span>
        Everything is linked. {formatCount(match.counts.linked, kind.singular, kind.plural)}
        {when}.
      </span>
    </div>
  )
}

interface NothingPassesProps {
  readonly kind: Kind
  readonly filter: string
  readonly hidden: number
  readonly onClear: () => void
}

export function NothingPasses({ kind, filter, hidden, onClear }: NothingPassesProps) {
  const words = filter.trim()
  return (
    <div className={styles.state}>
      <p>
        {words === '' ? `No ${kind.plural} of this sort.` : `No ${kind.plural} match “${words}”.`}{' '}
        {formatNumber(hidden)} hidden.
      </p>
      {hidden > 0 && <Button onPress={onClear}>{words === '' ? 'Show all' : 'Clear filter'}</Button>}
    </div>
  )
}
