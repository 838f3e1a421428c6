// What every section of Settings has: its head, a problem above what it concerns, and what stands there until it is read.
import type { ReactNode } from 'react'
import type { Problem } from '../../model.ts'
import type { Failure } from '../../resource.ts'
import { Button } from '../../ui/button.tsx'
import { Skeleton } from '../../ui/late.tsx'
import { StatusSymbol } from '../../ui/status-symbol.tsx'
import { ProblemText } from '../match/problem-text.tsx'
import styles from './settings.module.css'

/** Takes the focus when what had it is gone. */
export const sectionHeadId = 'settings-section'

interface SectionHeadProps {
  readonly title: string
  readonly children: ReactNode
  /** At the right: what concerns the whole section. */
  readonly actions?: ReactNode
}

export function SectionHead({ title, children, actions }: SectionHeadProps) {
  return (
    <header className={`${styles.head ?? ''} ${actions === undefined ? '' : (styles.acting ?? '')}`}>
      <div>
        <h2 id={sectionHeadId} tabIndex={-1}>
          {title}
        </h2>
        <p>{children}</p>
      </div>
      {actions}
    </header>
  )
}

export function SectionProblem({ problem }: { readonly problem: Problem | null }) {
  if (problem === null) return null
  return (
    <p className={styles.problem} role="alert">
      <StatusSymbol status="failed" decorative />
      <ProblemText problem={problem} />
    </p>
  )
}

interface UnreadProps {
  readonly work: string
  readonly failure: Failure | null
  readonly onAgain: () => void
}

export function UnreadSection({ work, failure, onAgain }: UnreadProps) {
  if (failure === null) return <Skeleton work={work} rows={10} height={32} />
  return (
    <p className={styles.problem} role="alert">
      <StatusSymbol status="failed" decorative />
      <span>
        <strong>This could not be read.</strong> {failure.message} Nothing was changed.
      </span>
      <Button small onPress={onAgain}>
        Try again
      </Button>
    </p>
  )
}
