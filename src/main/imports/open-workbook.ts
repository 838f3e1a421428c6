// A workbook that waits, checked, in memory: what was shown of it, and what a person does to it.
import { createHash } from 'node:crypto'
import type { ValueMapEntry } from '../ports/import-store.ts'
import type { ColumnKey, ResolvedEvent } from '../ports/imports.ts'
import type { CellText, StoredWorkbook, WorkbookState, WorkbookSummary } from '../ports/workbooks.ts'
import { textOf } from './file/cell-values.ts'
import type { CheckedWorkbook } from './check/checked-workbook.ts'
import type { PlannedEvent } from './plan/planned.ts'
import type { CellPlace } from './check/sheet-cells.ts'
import { lists, replaceName, rowsReplaced } from './check/value-map.ts'

export interface OpenWorkbook {
  readonly checked: CheckedWorkbook
  readonly stored: StoredWorkbook
  readonly leftOut: ReadonlySet<number>
}

export interface RowView {
  readonly row: number
  /** null: a row of no event. */
  readonly eventRow: number | null
  readonly cells: readonly string[]
  readonly corrected: readonly ColumnKey[]
  readonly hidden: boolean
}

/** As they stand in the sheet, from left to right. */
export function columnsOf({
  layout,
}: CheckedWorkbook): readonly { readonly key: ColumnKey; readonly header: string }[] {
  return [...layout.columns]
    .sort(([, left], [, right]) => left.index - right.index)
    .map(([key, { header }]) => ({ key, header }))
}

/** Rows as they are looked up, all or only these. */
export function rowViews(checked: CheckedWorkbook, only?: ReadonlySet<number>): readonly RowView[] {
  const columns = columnsOf(checked)
  const eventRows = new Map(
    checked.cells
      .events()
      .flatMap(({ row, sessions }) => [row, ...sessions].map(({ number }) => [number, row.number] as const)),
  )
  return checked.cells
    .rows()
    .filter(({ number }) => only?.has(number) ?? true)
    .map((row) => {
      const { cells } = checked.lookedUp(row)
      const texts = columns.map(({ key }) => textOf(cells.get(key)))
      const corrected = columns.filter(
        ({ key }, at) => texts[at] !== checked.cells.before({ row: row.number, column: key }),
      )
      return {
        row: row.number,
        eventRow: eventRows.get(row.number) ?? null,
        cells: texts,
        corrected: corrected.map(({ key }) => key),
        hidden: checked.hidden.has(row.number),
      }
    })
}

export function textAt(checked: CheckedWorkbook, { row, column }: CellPlace): string {
  const found = checked.cells.row(row)
  return found === undefined ? '' : textOf(checked.lookedUp(found).cells.get(column))
}

/**
 * The text a cell gets. In a cell that names several people only the one that is meant is replaced: `value`, or the one for whom
 * the text was suggested.
 */
export function newText(checked: CheckedWorkbook, place: CellPlace, text: string, value: string | null): string {
  if (!lists.has(place.column)) return text
  const name = value ?? namedBySuggestion(checked, place, text)
  return (name === null ? null : replaceName(textAt(checked, place), name, text)) ?? text
}

/** The name in a cell that has several for whom `text` was suggested; null: none. */
export function namedBySuggestion(checked: CheckedWorkbook, { row, column }: CellPlace, text: string): string | null {
  const meant = checked
    .check()
    .problems.find((each) => each.row === row && each.column === column && each.suggestions.includes(text))
  return meant?.value ?? null
}

export function stateOf({ checked, leftOut }: Pick<OpenWorkbook, 'checked' | 'leftOut'>): WorkbookState {
  return { corrections: checked.cells.corrections(), leftOut: [...leftOut], summary: summaryOf(checked) }
}

export function summaryOf(checked: CheckedWorkbook): WorkbookSummary {
  const { problems, found } = checked.check()
  const errors = problems.filter(({ level }) => level === 'error')
  const errorRows = new Set(errors.map(({ row }) => row)).size
  return { rows: checked.rows, events: found.events, errors: errors.length, errorRows }
}

/** Those that changed a text; a cell that is kept as the file has it is none. */
export function correctionsOf({ cells }: CheckedWorkbook): readonly (CellText & { readonly before: string })[] {
  return cells
    .corrections()
    .map((cell) => ({ ...cell, before: cells.before(cell) }))
    .filter(({ before, text }) => before !== text)
}

/** Those that count here, with the rows they correct. */
export function rememberedOf(
  checked: CheckedWorkbook,
): readonly (ValueMapEntry & { readonly rows: readonly number[] })[] {
  const { values } = checked.references()
  const rows = rowsReplaced(checked.cells.rows(), values, (row, column) => checked.cells.isCorrected(row, column))
  return values.flatMap((value) => {
    const found = rows.get(value.id)
    return found === undefined ? [] : [{ ...value, rows: found }]
  })
}

/** Events that begin with the rows a person left out, as far as there are such events. */
export function eventsLeftOut({ checked, leftOut }: OpenWorkbook): ReadonlySet<number> {
  if (leftOut.size === 0) return leftOut
  return new Set(checked.cells.events().flatMap(({ row }) => (leftOut.has(row.number) ? [row.number] : [])))
}

/**
 * Stands for exactly what an import would do now: which file, where, and every event that would be written, field by field
 * (docs/decisions/0007).
 */
export function confirmOf(open: OpenWorkbook, tenant: string): string {
  const { checked } = open
  const left = eventsLeftOut(open)
  const resolved = new Map(checked.check().events.map((event) => [event.row, event]))
  const events = checked
    .plan(left)
    .events.flatMap((planned) => (left.has(planned.row) ? [] : [digestOf(planned, resolved.get(planned.row))]))
  return shortHash([tenant, checked.sha256, [...left], events])
}

/** Only what a correction changed is hashed again: both are the same objects otherwise. */
const digests = new WeakMap<PlannedEvent, readonly [ResolvedEvent | undefined, string]>()

function digestOf(planned: PlannedEvent, event: ResolvedEvent | undefined): string {
  const [before, known] = digests.get(planned) ?? []
  if (known !== undefined && before === event) return known
  const digest = shortHash([planned, event])
  digests.set(planned, [event, digest])
  return digest
}

function shortHash(seen: unknown): string {
  return createHash('sha256').update(JSON.stringify(seen)).digest('base64url').slice(0, 32)
}
