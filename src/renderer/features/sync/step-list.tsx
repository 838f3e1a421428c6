// The seven steps as a list: arrow keys move and select, Enter opens; each item speaks its whole state.
import { useRef } from 'react'
import type { KeyboardEvent, ReactNode } from 'react'
import type { Kind } from '../../model.ts'
import { StatusSymbol } from '../../ui/status-symbol.tsx'
import type { Status } from '../../ui/status-symbol.tsx'
import styles from './step-list.module.css'

export interface StepItem {
  readonly name: Kind['name']
  readonly number: number
  readonly title: string
  readonly status: Status
  readonly word: string
  /** Everything after the title that is spoken. */
  readonly spoken: string
  readonly below: ReactNode
  readonly cells: ReactNode
  readonly menu: ReactNode
  readonly quiet?: boolean
}

interface StepListProps {
  readonly layout: 'start' | 'run' | 'result'
  readonly items: readonly StepItem[]
  readonly selected: Kind['name'] | null
  readonly onSelect: (name: Kind['name']) => void
  readonly onOpen: (name: Kind['name']) => void
}

export function StepList({ layout, items, selected, onSelect, onOpen }: StepListProps) {
  const list = useRef<HTMLUListElement>(null)
  const reachable = items.some((item) => item.name === selected) ? selected : items[0]?.name

  function move(event: KeyboardEvent): void {
    const buttons = [...(list.current?.querySelectorAll<HTMLButtonElement>('button[data-step]') ?? [])]
    const at = buttons.findIndex((button) => button === document.activeElement)
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[event.key]
    const button = at < 0 || to === undefined ? undefined : buttons[to]
    if (!button) return
    event.preventDefault()
    button.focus()
    const item = items.find((each) => each.name === button.dataset.step)
    if (item) onSelect(item.name)
  }

  return (
    <ul className={`${styles.list ?? ''} ${styles[layout] ?? ''}`} aria-label="Steps" ref={list} onKeyDown={move}>
      {items.map((item) => (
        <li
          key={item.name}
          className={styles.row}
          aria-label={`${item.title}: ${item.word}. ${item.spoken}`}
          data-selected={item.name === selected || undefined}
          data-quiet={item.quiet === true || undefined}
          data-bare={item.cells === null || undefined}
        >
          <span className={styles.symbol}>
            <StatusSymbol status={item.status} word={item.word} />
          </span>
          <span className={styles.number} aria-hidden="true">
            {item.number}
          </span>
          <span className={styles.text}>
            <button
              type="button"
              className={styles.open}
              title={item.title}
              data-step={item.name}
              tabIndex={item.name === reachable ? 0 : -1}
              aria-pressed={item.name === selected}
              aria-description={`${item.word}. ${item.spoken}`}
              onClick={() => {
                onSelect(item.name)
                onOpen(item.name)
              }}
            >
              {item.title}
            </button>
            <span className={styles.below} aria-hidden="true">
              {item.below}
            </span>
          </span>
          {item.cells}
          <span className={styles.menu}>{item.menu}</span>
        </li>
      ))}
    </ul>
  )
}

interface CountCellProps {
  readonly id: string
  readonly value: number | null
  readonly tone?: 'plain' | 'warn' | 'planned' | 'bad'
}

/** A number in its column; the item's name speaks it. */
export function CountCell({ id, value, tone = 'plain' }: CountCellProps) {
  const name = value === 0 ? styles.zero : styles[tone]
  return (
    <span className={`${styles.count ?? ''} ${name ?? ''}`} data-testid={id} aria-hidden="true">
      {value === null ? '' : value.toLocaleString('en-GB')}
    </span>
  )
}
