// Filter chips: one facet each with its count; one is chosen.
import type { ReactNode } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { formatNumber } from '../format.ts'
import styles from './chips.module.css'

export interface ChipEntry<Id extends string> {
  readonly id: Id
  readonly label: string
  /** What follows the label for who hears it. */
  readonly rest?: string
  /** Decoration before the label: the symbol its rows carry. */
  readonly symbol?: ReactNode
  readonly count: number
}

interface FilterChipsProps<Id extends string> {
  readonly label: string
  readonly chips: readonly ChipEntry<Id>[]
  readonly chosen: Id
  readonly onChoose: (id: Id) => void
  /** Without a border but around the chosen one: for many chips in one line. */
  readonly plain?: boolean
}

export function FilterChips<Id extends string>({
  label,
  chips,
  chosen,
  onChoose,
  plain = false,
}: FilterChipsProps<Id>) {
  return (
    <ToggleButtonGroup
      className={`${styles.chips ?? ''} ${plain ? (styles.plain ?? '') : ''}`}
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[chosen]}
      onSelectionChange={(keys) => {
        const next = chips.find((chip) => keys.has(chip.id))
        if (next) onChoose(next.id)
      }}
    >
      {chips.map((chip) => (
        <ToggleButton
          key={chip.id}
          id={chip.id}
          className={`${styles.chip ?? ''} ${chip.count === 0 ? (styles.empty ?? '') : ''}`}
        >
          {chip.symbol !== undefined && (
            <span className={styles.symbol} aria-hidden="true">
              {chip.symbol}
            </span>
          )}
          {chip.label}
          {chip.rest !== undefined && <span className="only-spoken"> {chip.rest}</span>}{' '}
          <strong>{formatNumber(chip.count)}</strong>
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}

export type ChipTone = 'neutral' | 'ok' | 'warn' | 'bad' | 'accent'

/** A small status word, after its symbol where it has one. */
export function Chip({
  tone,
  symbol,
  children,
}: {
  readonly tone: ChipTone
  readonly symbol?: ReactNode
  readonly children: string
}) {
  return (
    <span className={`${styles.word ?? ''} ${styles[tone] ?? ''} ${symbol === undefined ? '' : (styles.marked ?? '')}`}>
      {symbol}
      {children}
    </span>
  )
}
