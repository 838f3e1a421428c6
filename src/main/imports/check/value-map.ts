// Replacements that people wanted remembered, applied before anything is looked up.
import { normalise } from '../../matching/normalise.ts'
import type { ValueMapEntry } from '../../ports/import-store.ts'
import type { ColumnKey, ImportEvent, ImportRow, WorkbookCell } from '../../ports/imports.ts'

/** Columns whose cells may name several people, each of whom can be replaced. */
export const lists: ReadonlySet<ColumnKey> = new Set(['instructor', 'sessionInstructor', 'eventAdministrator'])

/** `a / b; c` as `a`, `b`, `c` (domain: 8, several instructors). */
export function splitNames(text: string): readonly string[] {
  return text
    .split(/[/;,]/u)
    .map((name) => name.trim())
    .filter((name) => name !== '')
}

/** The names of a cell with one of them replaced; null: that one is not among several. */
export function replaceName(text: string, name: string, by: string): string | null {
  const parts = splitNames(text)
  const isName = (part: string): boolean => normalise(part) === normalise(name)
  if (parts.length < 2 || !parts.some(isName)) return null
  return parts.map((part) => (isName(part) ? by : part)).join(' / ')
}

/** A cell that a person filled. */
export function textCell(text: string): WorkbookCell {
  return { type: 'text', value: text, shown: text, isFormula: false }
}

export type IsOwn = (row: number, column: ColumnKey) => boolean

/** The event as it is with everything that was remembered put in; itself where nothing applies. */
export function createValueMap(
  values: readonly ValueMapEntry[],
  isOwn: IsOwn = () => false,
): (event: ImportEvent) => ImportEvent {
  const inRow = createRowMap(values, isOwn)
  return (event) => {
    const row = inRow(event.row)
    const sessions = event.sessions.map(inRow)
    const isSame = row === event.row && sessions.every((session, at) => session === event.sessions[at])
    return isSame ? event : { row, sessions }
  }
}

/** The same for a single row. `isOwn`: cells it leaves as they are. */
export function createRowMap(
  values: readonly ValueMapEntry[],
  isOwn: IsOwn = () => false,
): (row: ImportRow) => ImportRow {
  const byColumn = new Map<ColumnKey, Map<string, string>>()
  for (const { column, from, to } of values) {
    const entries = byColumn.get(column) ?? new Map<string, string>()
    byColumn.set(column, entries.set(normalise(from), to))
  }
  if (byColumn.size === 0) return (row) => row

  function replaced(column: ColumnKey, text: string): string {
    const entries = byColumn.get(column)
    const whole = entries?.get(normalise(text))
    if (entries === undefined || whole !== undefined || !lists.has(column)) return whole ?? text
    const parts = splitNames(text)
    return parts.some((part) => entries.has(normalise(part)))
      ? parts.map((part) => entries.get(normalise(part)) ?? part).join(' / ')
      : text
  }

  return (row) => {
    const changed = new Map<ColumnKey, WorkbookCell>()
    for (const column of byColumn.keys()) {
      const cell = row.cells.get(column)
      if (cell === undefined || isOwn(row.number, column)) continue
      const text = replaced(column, cell.shown)
      if (text !== cell.shown) changed.set(column, textCell(text))
    }
    return changed.size === 0 ? row : { ...row, cells: new Map([...row.cells, ...changed]) }
  }
}

/** The rows that each of them applies to, by id. */
export function rowsReplaced(
  rows: readonly ImportRow[],
  values: readonly ValueMapEntry[],
  isOwn: IsOwn,
): ReadonlyMap<string, readonly number[]> {
  const byText = new Map(values.map((value) => [`${value.column} ${normalise(value.from)}`, value.id]))
  const found = new Map<string, number[]>()
  for (const { number, cells } of byText.size === 0 ? [] : rows)
    for (const [column, cell] of cells) {
      if (isOwn(number, column)) continue
      const whole = byText.get(`${column} ${normalise(cell.shown)}`)
      const parts = whole === undefined && lists.has(column) ? splitNames(cell.shown) : []
      const applied = [whole, ...parts.map((part) => byText.get(`${column} ${normalise(part)}`))]
      for (const id of new Set(applied)) if (id !== undefined) found.set(id, [...(found.get(id) ?? []), number])
    }
  return found
}
