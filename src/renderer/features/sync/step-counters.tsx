// All eight numbers of a step (contract: SyncStats), zero or not; those of links have their place also where nothing is linked.
import type { Counts } from '../../model.ts'
import { CounterStrip } from '../../ui/counter-strip.tsx'
import styles from './step-panel.module.css'

export function StepCounters({ counts, linked }: { readonly counts: Counts; readonly linked: boolean }) {
  return (
    <div className={styles.counters}>
      <CounterStrip
        label="Records read"
        counters={[
          { label: 'created', value: counts.created },
          { label: 'updated', value: counts.updated },
          { label: 'unchanged', value: counts.unchanged },
          { label: 'deleted', value: counts.deleted },
          { label: 'skipped', value: counts.skipped },
          { label: 'errors', value: counts.errors, tone: 'bad' },
        ]}
      />
      <CounterStrip
        label="Not linked"
        counters={[
          { label: 'tutorial records not linked', value: linked ? counts.unmatchedTutorial : null, tone: 'warn' },
          { label: 'only in Administrate', value: linked ? counts.unmatchedApi : null },
        ]}
      />
    </div>
  )
}
