// The rows of the sheet as events with their sessions: a row with a template code begins an event. (domain: 5.3)
import type {
  ColumnKey,
  ImportEvent,
  ImportProblem,
  ImportRow,
  WorkbookCell,
  WorkbookContent,
  WorkbookLayout,
  WorkbookRow,
} from '../../ports/imports.ts'
import { mergedProblems } from './merged.ts'
import { trimmed } from './cell-values.ts'

export interface ReadRows {
  /** Rows with data: what outcomes add up to. */
  readonly rows: readonly ImportRow[]
  /** `row-empty`, `cells-merged`. */
  readonly problems: readonly ImportProblem[]
}

/** Rows that hold nothing in any needed column are empty, whatever stands elsewhere; at the end they are left out silently. */
export function readRows(content: WorkbookContent, layout: WorkbookLayout): ReadRows {
  const sheet = content.sheets.find(({ name }) => name === layout.sheet)
  const rows = dataRows(content, layout)
  const problems: ImportProblem[] = []
  const put = putAside(sheet?.rows ?? [])
  let last: number | null = null
  for (const row of rows) {
    const gap = last === null ? [] : rowsBetween(last, row.number).filter((number) => !put.has(number))
    if (gap.length > 0) problems.push(emptyRows(gap[0] ?? 0, gap.at(-1) ?? 0))
    last = row.number
  }
  problems.push(...mergedProblems(sheet?.merged ?? [], layout, rows))
  return { rows, problems }
}

export interface GroupedRows {
  readonly events: readonly ImportEvent[]
  /** `row-without-event`. */
  readonly problems: readonly ImportProblem[]
}

/** `before`: events of which those that stay as they are stay the same objects. */
export function groupRows(rows: readonly ImportRow[], before: readonly ImportEvent[] = []): GroupedRows {
  const known = new Map(before.map((event) => [event.row, event]))
  const events: { row: ImportRow; sessions: ImportRow[] }[] = []
  const problems: ImportProblem[] = []
  for (const row of rows) {
    const event = events.at(-1)
    if (row.cells.has('templateCode')) events.push({ row, sessions: [] })
    else if (event) event.sessions.push(row)
    else problems.push(withoutEvent(row))
  }
  return { events: events.map((event) => same(event, known.get(event.row))), problems }
}

function same(event: ImportEvent, before: ImportEvent | undefined): ImportEvent {
  if (before?.sessions.length !== event.sessions.length) return event
  return before.sessions.every((session, at) => session === event.sessions[at]) ? before : event
}

/** Hidden rows that hold something: in a workbook given back, those of events that are done, which nobody misses. */
function putAside(rows: readonly WorkbookRow[]): ReadonlySet<number> {
  return new Set(rows.filter(({ isHidden }) => isHidden).map(({ number }) => number))
}

function rowsBetween(row: number, other: number): readonly number[] {
  return Array.from({ length: other - row - 1 }, (_, at) => row + 1 + at)
}

function dataRows(content: WorkbookContent, layout: WorkbookLayout): readonly ImportRow[] {
  const keys = new Map([...layout.columns].map(([key, { index }]) => [index, key]))
  const skipped = new Set(layout.skipped.map(({ row }) => row))
  const trim = createTrim()
  const rows: ImportRow[] = []
  for (const { number, cells: all } of content.sheets.find(({ name }) => name === layout.sheet)?.rows ?? []) {
    if (number <= layout.headerRow || skipped.has(number)) continue
    const cells = new Map<ColumnKey, WorkbookCell>()
    for (const [index, cell] of all) {
      const key = keys.get(index)
      const kept = key && trim(cell)
      if (kept) cells.set(key, kept)
    }
    if (cells.size > 0) rows.push({ number, cells })
  }
  return rows
}

/** Equal cells of a workbook are one object; so are they trimmed. */
function createTrim(): (cell: WorkbookCell) => WorkbookCell | null {
  const done = new Map<WorkbookCell, WorkbookCell | null>()
  return (cell) => {
    if (cell.type !== 'text') return cell
    const known = done.get(cell)
    if (known !== undefined) return known
    const text = trimmed(cell.shown)
    const kept = text === cell.shown ? cell : { ...cell, value: text, shown: text }
    done.set(cell, text === '' && !cell.isFormula ? null : kept)
    return done.get(cell) ?? null
  }
}

function emptyRows(from: number, to: number): ImportProblem {
  const message =
    from === to ? `Row ${from} is empty and was skipped.` : `Rows ${from} to ${to} are empty and were skipped.`
  return { row: from, column: null, level: 'warning', code: 'row-empty', message, value: '', suggestions: [] }
}

function withoutEvent({ number, cells }: ImportRow): ImportProblem {
  return {
    row: number,
    column: 'templateCode',
    level: 'error',
    code: 'row-without-event',
    message: `Row ${number} is a session without an event: no row above it has a course template code.`,
    value: cells.get('sessionTitle')?.shown ?? '',
    suggestions: [],
  }
}
