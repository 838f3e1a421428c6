// The checks of one system as rows: symbol, sentence, what was measured; where one failed, what that means and what to do.
import type { ReactNode } from 'react'
import type { Problem } from '../../../model.ts'
import { StatusSymbol } from '../../../ui/status-symbol.tsx'
import type { CheckRow } from './check-rows.ts'
import { ProblemCode } from '../../../ui/problem-code.tsx'
import styles from './connections.module.css'

interface CheckListProps {
  readonly label: string
  readonly rows: readonly CheckRow[]
  /** They are about other values than those in the fields. */
  readonly isOld: boolean
  /** In a row, at its end. */
  readonly actionOf: (row: CheckRow) => ReactNode
}

export function CheckList({ label, rows, isOld, actionOf }: CheckListProps) {
  return (
    <ul className={`${styles.checks ?? ''} ${isOld ? (styles.old ?? '') : ''}`} aria-label={label}>
      {rows.map((row) => (
        <li key={row.id} className={styles.check} data-failed={row.status === 'failed' || undefined}>
          <StatusSymbol status={row.status} word={row.word} />
          <span className={styles.checkTitle}>{row.title}</span>
          {row.detail !== '' && <span className={styles.measured}>{row.detail}</span>}
          {actionOf(row)}
          {row.problem && <Why problem={row.problem} isFailed={row.status === 'failed'} />}
        </li>
      ))}
    </ul>
  )
}

/** Of a warning the row itself says what is the matter. */
function Why({ problem, isFailed }: { readonly problem: Problem; readonly isFailed: boolean }) {
  return (
    <p className={styles.why}>
      {isFailed && (
        <>
          <strong>{problem.message}</strong>{' '}
        </>
      )}
      {problem.effect} {problem.next} <ProblemCode code={problem.code} />
    </p>
  )
}
