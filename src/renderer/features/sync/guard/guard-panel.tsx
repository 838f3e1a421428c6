// What makes the stop understandable at a glance: the runs before, the checks already done, a likely reason.
import { formatNumber } from '../../../format.ts'
import type { Job, Kind, Step } from '../../../model.ts'
import { RunChart } from '../../../ui/charts.tsx'
import { Sheet } from '../../../ui/sheet.tsx'
import { StatusSymbol } from '../../../ui/status-symbol.tsx'
import { useWide } from '../../frame/shortcuts.ts'
import { guardChecks, likelyReason, readsOf } from './guard-facts.ts'
import styles from './guard.module.css'

export const whyTitle = 'Why it stopped'

interface GuardPanelProps {
  readonly kind: Kind
  readonly job: Job
  readonly step: Step
}

interface SheetState {
  readonly open: boolean
  readonly onClose: () => void
}

/** Beside the list; on a narrow window a sheet, which `open` says. */
export function GuardPanel({ open, onClose, ...stop }: GuardPanelProps & SheetState) {
  if (useWide()) {
    return (
      <aside className={styles.panel} aria-label={whyTitle} tabIndex={0}>
        <Why {...stop} />
      </aside>
    )
  }
  return open ? (
    <Sheet title={whyTitle} onClose={onClose} narrow>
      <Why {...stop} />
    </Sheet>
  ) : null
}

function Why({ kind, job, step }: GuardPanelProps) {
  const reads = readsOf(kind, job, step)
  const before = reads.filter((run) => !run.bad).map((run) => formatNumber(run.value))
  const sentence = `${kind.title} read before: ${before.join(', ') || 'never'}. Now ${formatNumber(step.read)}.`
  return (
    <div className={styles.why}>
      <h3>
        {kind.title} read, last {reads.length} syncs
      </h3>
      <RunChart bars={reads} sentence={sentence} />
      <h3>Checked for you</h3>
      <ul className={styles.checks}>
        {guardChecks(kind, job, step).map(({ good, text }) => (
          <li key={text} className={good ? undefined : styles.odd}>
            <StatusSymbol status={good ? 'done' : 'warning'} word={good ? 'fine' : 'odd'} />
            {text}
          </li>
        ))}
      </ul>
      <h3>A likely reason</h3>
      <p>{likelyReason(kind, step)}</p>
    </div>
  )
}
