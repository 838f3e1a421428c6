// The head of the Sync screen in all its states: title, one sentence, actions, and what the last order failed with.
import type { ReactNode } from 'react'
import { useTandem } from '../../tandem.tsx'
import { Notice } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { ProblemCode } from '../../ui/problem-code.tsx'
import styles from './sync.module.css'

interface SyncHeaderProps {
  readonly title: string
  readonly sentence: string
  readonly actions?: ReactNode
}

export function SyncHeader({ title, sentence, actions }: SyncHeaderProps) {
  return (
    <>
      <Trouble />
      <header className={styles.header}>
        <div className={styles.heading}>
          <h1 className={styles.title} data-headline="" tabIndex={-1}>
            {title}
          </h1>
          <p className={styles.sentence}>{sentence}</p>
        </div>
        <div className={styles.actions}>{actions}</div>
      </header>
    </>
  )
}

/** What the last order failed with; when other kinds must come first, the way to run them. */
function Trouble() {
  const { trouble, clearTrouble, kinds, start, gate } = useTandem()
  if (trouble === null) return null
  const { problem, command } = trouble
  const needed = problem.code === 'DEP-UNMET' ? (kinds?.find((kind) => kind.command === command)?.needs ?? []) : []
  const missing = kinds?.find((kind) => needed.includes(kind.name) && (kind.administrateTotal ?? 0) === 0)
  return (
    <Notice
      status="failed"
      actions={
        missing && (
          <Button small isDisabled={!gate.open} onPress={() => void start({ command: missing.command })}>
            {`Run ${missing.title} first`}
          </Button>
        )
      }
      onClose={clearTrouble}
    >
      <strong>{problem.message}</strong> {problem.effect} {problem.next} <ProblemCode code={problem.code} />
    </Notice>
  )
}
