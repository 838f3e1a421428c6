// The workbook as it is drawn: whole events as groups that can be closed, each with its own rows under its true row numbers.
import type { CheckFacts } from './check-facts.ts'
import type { SheetRow } from './check-model.ts'

export type CheckFacet = 'all' | 'errors' | 'warnings' | 'changed'

export interface EventRows {
  /** Row the event begins with; rows of no event stand together, under the negative of the first of them. */
  readonly event: number
  readonly rows: readonly SheetRow[]
}

export interface EventLine {
  readonly type: 'event'
  readonly id: string
  readonly event: EventRows
  readonly open: boolean
}

export interface SheetLine {
  readonly type: 'row'
  readonly id: string
  readonly row: SheetRow
  readonly event: number
}

export type CheckLine = EventLine | SheetLine

export function eventLineId(event: number): string {
  return `e${event}`
}

export function rowLineId(row: number): string {
  return `r${row}`
}

/** Rows in their order, those that follow each other and are of the same event together. */
export function eventsOf(rows: readonly SheetRow[]): readonly EventRows[] {
  const events: { event: number; rows: SheetRow[] }[] = []
  let last: number | null | undefined
  for (const row of rows) {
    const current = events.at(-1)
    if (current !== undefined && row.eventRow === last) current.rows.push(row)
    else events.push({ event: row.eventRow ?? -row.row, rows: [row] })
    last = row.eventRow
  }
  return events
}

/** Whether something in the event belongs to the facet. */
export function isInFacet({ rows }: EventRows, facet: CheckFacet, facts: CheckFacts): boolean {
  if (facet === 'all') return true
  if (facet === 'changed') return rows.some(({ row }) => facts.before.has(row))
  const level = facet === 'errors' ? 'ERROR' : 'WARNING'
  return rows.some(({ row }) =>
    [...(facts.byRow.get(row)?.values() ?? [])].some((problems) => problems.some((each) => each.level === level)),
  )
}

export function makeCheckLines(events: readonly EventRows[], closed: ReadonlySet<number>): readonly CheckLine[] {
  const lines: CheckLine[] = []
  for (const event of events) {
    const open = !closed.has(event.event)
    lines.push({ type: 'event', id: eventLineId(event.event), event, open })
    if (!open) continue
    for (const row of event.rows) lines.push({ type: 'row', id: rowLineId(row.row), row, event: event.event })
  }
  return lines
}

/** Errors of an event; warnings where it has none. */
export function problemsOf(
  { rows }: EventRows,
  facts: CheckFacts,
): { readonly errors: number; readonly warnings: number } {
  const levels = rows.flatMap(({ row }) => [...(facts.byRow.get(row)?.values() ?? [])].flat().map(({ level }) => level))
  const errors = levels.filter((level) => level === 'ERROR').length
  return { errors, warnings: levels.length - errors }
}
