// A grid of many thousand rows: a real grid to a screen reader, a few dozen rows in the page, one stop for the Tab key.
//
// React Aria's own table keeps a node for every cell: with 10,000 rows of seven cells it takes 0.75 s to appear and up to 1 s
// to filter. This one keeps numbers only.
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { KeyboardEvent, ReactNode, RefObject } from 'react'
import { flushSync } from 'react-dom'
import { rowOffsets, rowsInView } from './row-window.ts'
import styles from './long-grid.module.css'

export interface GridLine {
  readonly id: string
}

interface LongGridProps<Line extends GridLine> {
  readonly label: string
  readonly lines: readonly Line[]
  readonly columns: number
  /** The cells of the head, each a `columnheader`. */
  readonly head: ReactNode
  readonly heightOf: (line: Line) => number
  /** Lines that cannot be the current one, group heads for instance, give null. */
  readonly rowOf: (line: Line) => GridRow | null
  /** The cells of a line, each a `gridcell`. */
  readonly cells: (line: Line) => ReactNode
  readonly classOf: (line: Line) => string
  readonly current: string | null
  readonly onCurrent: (id: string) => void
  /** A press on a row; where there is no room for a panel it opens one. */
  readonly onOpen?: (id: string) => void
  /** The cells take the focus, not the rows: the one of the current row with `tabIndex` 0 is the stop of the Tab key. */
  readonly byCell?: boolean
  readonly onKey?: (event: KeyboardEvent<HTMLDivElement>) => void
}

export interface GridRow {
  readonly selected: boolean | null
}

const headHeight = 32
/** In the page above and below what is in view, so that scrolling never meets an empty place. */
const margin = 800
/** Before the first measure, and where nothing is measured. */
const assumedHeight = 800

export function LongGrid<Line extends GridLine>(props: LongGridProps<Line>) {
  const { lines, heightOf, current } = props
  const gridRef = useRef<HTMLDivElement>(null)
  const offsets = useMemo(() => rowOffsets(lines.map(heightOf)), [lines, heightOf])
  const view = useView(gridRef)
  const { from, to } = rowsInView(offsets, view.top - margin, view.height + 2 * margin)
  const indexes = useMemo(() => new Map(lines.map((line, index) => [line.id, index])), [lines])
  const currentIndex = current === null ? -1 : (indexes.get(current) ?? -1)
  const shown = lines.slice(from, to).map((line, index) => ({ line, index: from + index }))
  const currentLine = lines[currentIndex]
  if (currentLine && (currentIndex < from || currentIndex >= to)) {
    shown[currentIndex < from ? 'unshift' : 'push']({ line: currentLine, index: currentIndex })
  }
  useKeptFocus(gridRef, current, lines)
  useCurrentInView(gridRef, current, currentIndex, offsets)
  return (
    <div
      ref={gridRef}
      className={styles.grid}
      role="grid"
      aria-label={props.label}
      aria-rowcount={lines.length + 1}
      aria-colcount={props.columns}
      aria-multiselectable="true"
      onKeyDown={props.onKey}
    >
      <div role="rowgroup" className={styles.headGroup}>
        <div role="row" aria-rowindex={1} className={styles.head}>
          {props.head}
        </div>
      </div>
      <div role="rowgroup" className={styles.body} style={{ height: offsets.at(-1) ?? 0 }}>
        {shown.map(({ line, index }) => (
          <GridLineRow
            key={line.id}
            line={line}
            index={index}
            top={offsets[index] ?? 0}
            isCurrent={line.id === current}
            {...props}
          />
        ))}
      </div>
    </div>
  )
}

interface GridLineRowProps<Line extends GridLine> extends LongGridProps<Line> {
  readonly line: Line
  readonly index: number
  readonly top: number
  readonly isCurrent: boolean
}

function GridLineRow<Line extends GridLine>(props: GridLineRowProps<Line>) {
  const { line, index, top, isCurrent, heightOf, rowOf, cells, classOf, onCurrent, onOpen, byCell = false } = props
  const row = rowOf(line)
  const place = { transform: `translateY(${top}px)`, height: heightOf(line) }
  if (row === null) {
    return (
      <div role="row" aria-rowindex={index + 2} className={`${styles.line ?? ''} ${classOf(line)}`} style={place}>
        {cells(line)}
      </div>
    )
  }
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={row.selected ?? undefined}
      aria-current={isCurrent ? 'true' : undefined}
      data-row={line.id}
      tabIndex={byCell ? undefined : isCurrent ? 0 : -1}
      className={`${styles.line ?? ''} ${styles.row ?? ''} ${isCurrent ? (styles.current ?? '') : ''} ${classOf(line)}`}
      style={place}
      onFocus={byCell ? undefined : () => onCurrent(line.id)}
      onClick={onOpen && (() => onOpen(line.id))}
    >
      {cells(line)}
    </div>
  )
}

/** Where the grid is scrolled to, in steps, so that most scrolling draws nothing; and how high it is. */
function useView(gridRef: RefObject<HTMLDivElement | null>): { readonly top: number; readonly height: number } {
  const [top, setTop] = useState(0)
  const [height, setHeight] = useState(assumedHeight)
  const measure = useCallback(() => {
    const element = gridRef.current
    if (element === null) return
    if (element.clientHeight > 0) setHeight(element.clientHeight)
    setTop(Math.floor(element.scrollTop / 160) * 160)
  }, [gridRef])
  useEffect(() => {
    const element = gridRef.current
    if (element === null) return
    // At once: what comes into view is drawn in the frame in which it comes.
    const scrolled = (): void => flushSync(measure)
    element.addEventListener('scroll', scrolled, { passive: true })
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => {
      element.removeEventListener('scroll', scrolled)
      observer.disconnect()
    }
  }, [gridRef, measure])
  return { top, height }
}

/** A focused row that the next answer moves or replaces does not take the focus away with it. */
function useKeptFocus(gridRef: RefObject<HTMLDivElement | null>, current: string | null, lines: unknown): void {
  const inside = useRef(false)
  useEffect(() => {
    const element = gridRef.current
    if (element === null) return
    const entered = (event: FocusEvent): void => {
      inside.current = event.target instanceof Element && event.target.closest('[data-row]') !== null
    }
    const left = (event: FocusEvent): void => {
      if (event.relatedTarget !== null) inside.current = false
    }
    element.addEventListener('focusin', entered)
    element.addEventListener('focusout', left)
    return () => {
      element.removeEventListener('focusin', entered)
      element.removeEventListener('focusout', left)
    }
  }, [gridRef])
  useLayoutEffect(() => {
    const element = gridRef.current
    if (element === null || !inside.current || element.contains(document.activeElement)) return
    if (document.activeElement === null || document.activeElement === document.body) focusRow(element, current)
  }, [gridRef, current, lines])
}

/** When another row becomes the current one it is scrolled into view, no further than needed. */
function useCurrentInView(
  gridRef: RefObject<HTMLDivElement | null>,
  current: string | null,
  index: number,
  offsets: readonly number[],
): void {
  const seen = useRef<string | null>(null)
  useLayoutEffect(() => {
    const element = gridRef.current
    if (element === null || current === seen.current || index < 0) return
    seen.current = current
    const top = offsets[index] ?? 0
    const bottom = offsets[index + 1] ?? top
    const room = element.clientHeight - headHeight
    if (top < element.scrollTop) element.scrollTo({ top: Math.max(0, top - 28) })
    else if (bottom > element.scrollTop + room) element.scrollTo({ top: bottom - room })
  }, [gridRef, current, index, offsets])
}

/** Moves the focus to a row that is in the page; where cells take it, to the one of that row that is the stop. */
export function focusRow(within: ParentNode, id: string | null): void {
  if (id === null) return
  const row = within.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`)
  const stop = row?.hasAttribute('tabindex') === false ? row.querySelector<HTMLElement>('[tabindex="0"]') : row
  stop?.focus({ preventScroll: true })
}
