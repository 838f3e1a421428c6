// One system: its name and mark, how it is, what leads to it, and its seven checks.
import type { ReactNode } from 'react'
import { Chip } from '../../../ui/chips.tsx'
import { SystemName } from '../../../ui/mark.tsx'
import type { System } from '../../../ui/mark.tsx'
import { StatusSymbol } from '../../../ui/status-symbol.tsx'
import { CheckList } from './check-list.tsx'
import type { CardState, CheckRow } from './check-rows.ts'
import styles from './connections.module.css'

interface SystemCardProps {
  readonly system: System
  readonly name: string
  readonly state: CardState
  readonly rows: readonly CheckRow[]
  readonly isOld: boolean
  readonly actionOf?: (row: CheckRow) => ReactNode
  readonly children: ReactNode
}

export function SystemCard({ system, name, state, rows, isOld, actionOf, children }: SystemCardProps) {
  return (
    <section className={styles.card} aria-label={name}>
      <header className={`${styles.cardHead ?? ''} ${styles[system] ?? ''}`}>
        <h3>
          <SystemName system={system} name={name} />
        </h3>
        <Chip tone={state.tone} symbol={<StatusSymbol status={state.status} size={14} decorative />}>
          {state.word}
        </Chip>
      </header>
      <div className={styles.fields}>{children}</div>
      <CheckList
        label={`Checks of ${system === 'tutorial' ? 'the tutorial database' : name}`}
        rows={rows}
        isOld={isOld}
        actionOf={actionOf ?? (() => null)}
      />
    </section>
  )
}
