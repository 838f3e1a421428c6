// The cells of a row of the workbook with their marks, and the head of an event.
import { ChevronDown, ChevronRight, CircleSlash, CircleX, EyeOff, Pencil, TriangleAlert } from 'lucide-react'
import { memo } from 'react'
import { formatCount } from '../../../format.ts'
import { CellEditor } from './cell-editor.tsx'
import type { GridColumn } from './check-columns.ts'
import type { CheckFacts, RowProblems } from './check-facts.ts'
import { rowLineId } from './check-lines.ts'
import type { EventLine } from './check-lines.ts'
import type { CellProblem, SheetRow } from './check-model.ts'
import { problemsOf } from './check-lines.ts'
import { eventMark, spokenMark } from './check-words.ts'
import type { CheckOrdering } from './use-check-orders.ts'
import type { CheckReview, Editing } from './use-check-review.ts'
import styles from './check-grid.module.css'

interface CheckRowCellsProps {
  readonly row: SheetRow
  readonly columns: readonly GridColumn[]
  readonly problems: RowProblems | undefined
  /** Texts under way, by column. */
  readonly pending: ReadonlyMap<string, string>
  /** The current column; null: the current cell is in another row. */
  readonly current: string | null
  readonly editing: Editing | null
  readonly review: CheckReview
  readonly orders: CheckOrdering
}

/** Drawn again only when something of its own changed: `review` and `orders` are new each time and do not count. */
export const CheckRowCells = memo(
  function CheckRowCells(props: CheckRowCellsProps) {
    const { row, columns, problems, pending, current, review } = props
    const open = [...(problems ?? [])].filter(([column]) => !pending.has(column)).flatMap(([, each]) => each)
    const level = open.some((each) => each.level === 'ERROR') ? 'error' : open.length > 0 ? 'warning' : null
    const own = problems?.get('') ?? []
    return (
      <>
        <div
          role="rowheader"
          aria-colindex={1}
          data-column=""
          tabIndex={current === '' ? 0 : -1}
          className={`${styles.rowHead ?? ''} ${current === '' ? (styles.current ?? '') : ''}`}
          onFocus={() => review.setCurrent({ line: rowLineId(row.row), column: '' })}
        >
          {row.hidden && (
            <span className={styles.hidden} role="img" aria-label="hidden in the file" title="hidden in the file">
              <EyeOff size={12} aria-hidden="true" />
            </span>
          )}
          <span className="only-spoken">Row </span>
          {row.row}
          <span className={styles.rowMark}>{level !== null && <Mark level={level} />}</span>
          {own.length > 0 && <span className="only-spoken">{spokenMark(own, false, false)}</span>}
        </div>
        {columns.map((column, index) => (
          <Cell key={column.key} column={column} index={index} {...props} />
        ))}
      </>
    )
  },
  (before, after) =>
    before.row === after.row &&
    before.columns === after.columns &&
    before.problems === after.problems &&
    sameTexts(before.pending, after.pending) &&
    before.current === after.current &&
    before.editing === after.editing &&
    after.current === null,
)

function sameTexts(left: ReadonlyMap<string, string>, right: ReadonlyMap<string, string>): boolean {
  return left === right || (left.size === right.size && [...left].every(([key, text]) => right.get(key) === text))
}

interface CellProps extends CheckRowCellsProps {
  readonly column: GridColumn
  readonly index: number
}

function Cell({ row, column, index, problems, pending, current, editing, review, orders }: CellProps) {
  const { key } = column
  const place = { row: row.row, column: key }
  const under = pending.get(key)
  const text = under ?? row.cells[column.index] ?? ''
  const found: readonly CellProblem[] = under === undefined ? (problems?.get(key) ?? []) : []
  const isChanged = under !== undefined || row.corrected.includes(key)
  const [problem] = found
  const level = problem === undefined ? null : problem.level === 'ERROR' ? 'error' : 'warning'
  const isCurrent = current === key
  const isEditing = editing?.place.column === key
  const mark = level === null ? (isChanged ? styles.changed : '') : styles[level]
  return (
    <div
      role="gridcell"
      aria-colindex={index + 2}
      aria-invalid={level === 'error' ? true : undefined}
      data-column={key}
      tabIndex={isCurrent && !isEditing ? 0 : -1}
      className={`${styles.cell ?? ''} ${mark ?? ''} ${isCurrent ? (styles.current ?? '') : ''}`}
      title={problem?.message ?? text}
      onFocus={(event) => {
        if (event.target === event.currentTarget) review.setCurrent({ line: rowLineId(row.row), column: key })
      }}
      onDoubleClick={() => {
        if (!isEditing) orders.edit(place, null)
      }}
    >
      {isEditing ? (
        <CellEditor
          label={`Row ${row.row}, ${column.header}`}
          text={editing.text ?? text}
          whole={editing.text === null}
          suggestions={suggestionsFor(found, column, review)}
          onSave={orders.save}
          onCancel={orders.cancelEdit}
        />
      ) : (
        <>
          <span className={styles.text}>{text}</span>
          {level !== null ? <Mark level={level} /> : isChanged && <Pencil size={12} aria-hidden="true" />}
          {(level !== null || isChanged) && (
            <span className="only-spoken">{spokenMark(found, isChanged, under !== undefined)}</span>
          )}
        </>
      )}
    </div>
  )
}

function Mark({ level }: { readonly level: 'error' | 'warning' }) {
  const Icon = level === 'error' ? CircleX : TriangleAlert
  return <Icon size={14} aria-hidden="true" className={level === 'error' ? styles.errorMark : styles.warningMark} />
}

const mostSuggestions = 200

/** What the check suggests, then what stands elsewhere in the column. */
function suggestionsFor(
  found: readonly CellProblem[],
  { index, key }: GridColumn,
  { events, facts }: CheckReview,
): readonly string[] {
  const texts = new Set(found.flatMap(({ suggestions }) => suggestions))
  const wrong = wrongTexts(facts, key)
  for (const { rows } of events) {
    for (const row of rows) {
      const text = row.cells[index] ?? ''
      if (text !== '' && !wrong.has(text)) texts.add(text)
      if (texts.size >= mostSuggestions) return [...texts]
    }
  }
  return [...texts]
}

function wrongTexts({ byRow }: CheckFacts, column: string): ReadonlySet<string> {
  const wrong = new Set<string>()
  for (const problems of byRow.values()) for (const { value } of problems.get(column) ?? []) wrong.add(value)
  return wrong
}

interface EventHeadProps {
  readonly line: EventLine
  readonly columns: number
  readonly facts: CheckFacts
  /** Where in the cells the title of the event is. */
  readonly titleAt: number
  readonly sessionAt: number
  readonly current: boolean
  readonly onToggle: (event: number) => void
  readonly onCurrent: CheckReview['setCurrent']
}

export function EventHead({ line, columns, facts, titleAt, sessionAt, current, onToggle, onCurrent }: EventHeadProps) {
  const { event, open } = line
  const Icon = open ? ChevronDown : ChevronRight
  const [first] = event.rows
  const title = event.event < 0 ? 'Rows of no event' : first?.cells[titleAt] || `Event in row ${event.event}`
  const sessions = event.rows.filter((row) => (row.cells[sessionAt] ?? '') !== '').length
  const leftOut = facts.leftOut.has(event.event)
  const counts = problemsOf(event, facts)
  return (
    <div role="gridcell" aria-colindex={1} aria-colspan={columns} className={styles.eventCell}>
      <button
        type="button"
        tabIndex={current ? 0 : -1}
        aria-expanded={open}
        className={styles.eventButton}
        onFocus={() => onCurrent({ line: line.id, column: '' })}
        onClick={() => onToggle(event.event)}
      >
        <Icon size={14} aria-hidden="true" />
        <strong>{title}</strong>
        <span>{event.event < 0 ? formatCount(event.rows.length, 'row') : formatCount(sessions, 'session')}</span>
      </button>
      <span className={styles.eventMark}>
        {leftOut ? (
          <span className={styles.leftOutMark}>
            <CircleSlash size={12} aria-hidden="true" /> left out
          </span>
        ) : (
          <span className={counts.errors > 0 ? styles.errorMark : styles.warningMark}>{eventMark(counts)}</span>
        )}
      </span>
    </div>
  )
}
