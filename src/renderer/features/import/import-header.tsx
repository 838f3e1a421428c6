// The head of every stage of an import: what it is, where in the five stages, and what can be done at its right end.
import type { ReactNode } from 'react'
import { placeHash } from '../../place.ts'
import { StageStepper } from './stage-stepper.tsx'
import type { Stage } from './stage-stepper.tsx'
import styles from './import.module.css'

export function ImportHeader({
  stage,
  workbookId = null,
  children,
}: {
  readonly stage: Stage
  /** The workbook that is at that stage; null: it does not wait any more. */
  readonly workbookId?: string | null
  readonly children?: ReactNode
}) {
  return (
    <header className={styles.header}>
      <h1>Import</h1>
      <StageStepper now={stage} backTo={(to) => addressOf(to, workbookId)} />
      {children !== undefined && <div className={styles.headerEnd}>{children}</div>}
    </header>
  )
}

function addressOf(stage: Stage, workbookId: string | null): string | null {
  if (stage === 'file') return placeHash('import')
  if (workbookId === null) return null
  return stage === 'check' ? placeHash('import', workbookId) : null
}
