// The workbook itself: its own rows under their true numbers, whole events as groups, every cell a stop of the arrow keys.
import { useLayoutEffect } from 'react'
import type { CSSProperties, KeyboardEvent } from 'react'
import { flushSync } from 'react-dom'
import { focusRow, LongGrid } from '../../../ui/long-grid.tsx'
import { CheckRowCells, EventHead } from './check-cells.tsx'
import { rowColumnWidth } from './check-columns.ts'
import type { GridColumn } from './check-columns.ts'
import { rowLineId } from './check-lines.ts'
import type { CheckLine } from './check-lines.ts'
import type { CellPlace } from './check-model.ts'
import type { Check } from './use-check.ts'
import type { CheckOrdering } from './use-check-orders.ts'
import type { CheckReview } from './use-check-review.ts'
import styles from './check-grid.module.css'

interface CheckGridProps {
  readonly fileName: string
  readonly check: Check
  readonly review: CheckReview
  readonly orders: CheckOrdering
}

export function CheckGrid({ fileName, check, review, orders }: CheckGridProps) {
  const { columns, current, editing } = review
  const { boxRef } = orders
  useCellInView(boxRef, current)
  const width = rowColumnWidth + columns.reduce((sum, column) => sum + column.width, 0)
  const sizes = {
    '--columns': [rowColumnWidth, ...columns.map(({ width: each }) => each)]
      .map((each, index) => (index === columns.length ? `minmax(${each}px, 1fr)` : `${each}px`))
      .join(' '),
    '--width': `${width}px`,
  } as CSSProperties
  return (
    <div ref={boxRef} className={styles.box} style={sizes}>
      <LongGrid
        byCell
        label={`Rows of ${fileName}`}
        lines={review.lines}
        columns={columns.length + 1}
        head={<Head columns={columns} />}
        heightOf={heightOf}
        rowOf={rowOf}
        classOf={(line) => classOf(line, review)}
        current={current?.line ?? null}
        onCurrent={ignore}
        onKey={(event) => onKey(event, review, orders)}
        cells={(line) =>
          line.type === 'event' ? (
            <EventHead
              line={line}
              columns={columns.length + 1}
              facts={review.facts}
              titleAt={titleColumn(columns)}
              sessionAt={indexOf(columns, 'sessionTitle')}
              current={current?.line === line.id}
              onToggle={review.toggle}
              onCurrent={review.setCurrent}
            />
          ) : (
            <CheckRowCells
              row={line.row}
              columns={columns}
              problems={review.facts.byRow.get(line.row.row)}
              pending={pendingOf(check.pending, line.row.row)}
              current={current?.line === line.id ? current.column : null}
              editing={editing !== null && rowLineId(editing.place.row) === line.id ? editing : null}
              review={review}
              orders={orders}
            />
          )
        }
      />
    </div>
  )
}

function Head({ columns }: { readonly columns: readonly GridColumn[] }) {
  return (
    <>
      <div role="columnheader" aria-colindex={1} className={styles.rowHead}>
        Row
      </div>
      {columns.map(({ key, header, label }, index) => (
        <div
          key={key}
          role="columnheader"
          aria-colindex={index + 2}
          title={header}
          className={styles.head}
          {...(label !== header && { 'aria-label': header })}
        >
          {label}
        </div>
      ))}
    </>
  )
}

function heightOf({ type }: CheckLine): number {
  return type === 'event' ? 28 : 32
}

const stop = { selected: null }
function rowOf(): typeof stop {
  return stop
}

function ignore(): void {
  // The cells say themselves which is the current one.
}

function classOf(line: CheckLine, { facts }: CheckReview): string {
  if (line.type === 'event') return styles.event ?? ''
  return `${styles.row ?? ''} ${facts.leftOut.has(line.event) ? (styles.leftOut ?? '') : ''}`
}

function indexOf(columns: readonly GridColumn[], key: string): number {
  return columns.find((column) => column.key === key)?.index ?? -1
}

function titleColumn(columns: readonly GridColumn[]): number {
  return indexOf(columns, 'eventTitle')
}

const none: ReadonlyMap<string, string> = new Map()

/** The same map as long as nothing of the row is under way: the row is not drawn again then. */
function pendingOf(pending: ReadonlyMap<string, string>, row: number): ReadonlyMap<string, string> {
  if (pending.size === 0) return none
  const start = `${row} `
  const own = [...pending].filter(([key]) => key.startsWith(start))
  return own.length === 0 ? none : new Map(own.map(([key, text]) => [key.slice(start.length), text]))
}

const page = 10

function onKey(event: KeyboardEvent<HTMLDivElement>, review: CheckReview, orders: CheckOrdering): void {
  const { current, currentLine, lines, columns } = review
  if (current === null || currentLine === null || review.editing !== null || event.altKey) return
  const grid = event.currentTarget
  const place: CellPlace | null =
    currentLine.type === 'row' ? { row: currentLine.row.row, column: current.column } : null
  function to(line: string | undefined, column: string): void {
    if (line === undefined) return
    flushSync(() => review.setCurrent({ line, column }))
    focusRow(grid, line)
  }
  const at = lines.findIndex(({ id }) => id === currentLine.id)
  const keys = ['', ...columns.map(({ key }) => key)]
  const column = keys.indexOf(current.column)
  const down = (step: number): void => to(lines[clamped(at + step, lines.length)]?.id, current.column)
  const across = (index: number): void => to(currentLine.id, keys[clamped(index, keys.length)] ?? '')
  const command = event.ctrlKey || event.metaKey
  if (command && event.key !== 'Home' && event.key !== 'End') return
  switch (event.key) {
    case 'ArrowDown':
      down(1)
      break
    case 'ArrowUp':
      down(-1)
      break
    case 'PageDown':
      down(page)
      break
    case 'PageUp':
      down(-page)
      break
    case 'ArrowLeft':
      if (currentLine.type === 'event') {
        if (currentLine.open) review.toggle(currentLine.event.event)
      } else if (column === 0) to(lines.slice(0, at).findLast(({ type }) => type === 'event')?.id, '')
      else across(column - 1)
      break
    case 'ArrowRight':
      if (currentLine.type === 'row') across(column + 1)
      else if (!currentLine.open) review.toggle(currentLine.event.event)
      break
    case 'Home':
      if (command) to(lines[0]?.id, current.column)
      else across(0)
      break
    case 'End':
      if (command) to(lines.at(-1)?.id, current.column)
      else across(keys.length)
      break
    case 'Enter':
      if (place === null) return
      if (!orders.cure(place)) orders.edit(place, null)
      break
    case 'F2':
      if (place === null) return
      orders.edit(place, null)
      break
    case 'Delete':
    case 'Backspace':
      if (place === null) return
      orders.edit(place, '')
      break
    default:
      // A character begins the new text, as in every sheet.
      if (place === null || event.key.length !== 1 || event.key === ' ') return
      orders.edit(place, event.key)
  }
  event.preventDefault()
}

function clamped(index: number, length: number): number {
  return Math.min(Math.max(index, 0), length - 1)
}

/** Sideways; up and down the grid itself sees to it. The first column stands over the others. */
function useCellInView(boxRef: CheckOrdering['boxRef'], current: CheckReview['current']): void {
  const { line = '', column = '' } = current ?? {}
  useLayoutEffect(() => {
    const grid = boxRef.current?.querySelector<HTMLElement>('[role="grid"]')
    if (!grid || column === '') return
    const cell = grid.querySelector<HTMLElement>(
      `[data-row="${CSS.escape(line)}"] [data-column="${CSS.escape(column)}"]`,
    )
    if (cell === null) return
    const left = cell.offsetLeft - rowColumnWidth
    const right = cell.offsetLeft + cell.offsetWidth
    if (left < grid.scrollLeft) grid.scrollLeft = left
    else if (right > grid.scrollLeft + grid.clientWidth) grid.scrollLeft = right - grid.clientWidth
  }, [boxRef, line, column])
}
