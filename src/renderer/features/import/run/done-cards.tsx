// Events and rows, each a bar and a sum that adds up.
import { formatCount, formatNumber } from '../../../format.ts'
import { StatusSymbol } from '../../../ui/status-symbol.tsx'
import type { Status } from '../../../ui/status-symbol.tsx'
import type { Import, ImportCounts } from '../import-model.ts'
import { OutcomeBar, sumSentence } from '../outcome-bar.tsx'
import type { OutcomePart } from '../outcome-bar.tsx'
import { countParts, plainSum } from './run-words.ts'
import styles from './run.module.css'

export function DoneCards({ one }: { readonly one: Import }) {
  return (
    <div className={styles.cards}>
      <SumCard title={`${formatCount(one.events.total, 'event')} in the workbook`} counts={one.events} />
      <SumCard title={`${formatCount(one.rows.total, 'row')} in`} counts={one.rows} />
    </div>
  )
}

const symbols: Readonly<Record<OutcomePart['tone'], Status>> = {
  done: 'done',
  changed: 'done',
  unchanged: 'unchanged',
  failed: 'failed',
  leftOut: 'left-out',
  unknown: 'unknown',
  waiting: 'waiting',
}

function SumCard({ title, counts }: { readonly title: string; readonly counts: ImportCounts }) {
  const parts = countParts(counts)
  return (
    <section className={styles.card} aria-label={title}>
      <header>
        <h2>{title}</h2>
        <span className={styles.sum}>{plainSum(counts.total, parts)}</span>
      </header>
      <OutcomeBar parts={parts} sentence={sumSentence(counts.total, parts)} />
      <ul className={styles.legend}>
        {parts.map(({ tone, count, word }) => (
          <li key={tone} className={count === 0 ? styles.quiet : undefined}>
            <StatusSymbol status={symbols[tone]} size={14} decorative />
            <span>
              <strong>{formatNumber(count)}</strong> {word}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
