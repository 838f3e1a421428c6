// The data rows of a workbook with what people corrected in them: what stands in the file is never lost.
import type { ColumnKey, ImportEvent, ImportProblem, ImportRow } from '../../ports/imports.ts'
import type { CellText } from '../../ports/workbooks.ts'
import { textOf, trimmed } from '../file/cell-values.ts'
import { groupRows } from '../file/rows.ts'
import { textCell } from './value-map.ts'

export type CellPlace = Pick<CellText, 'row' | 'column'>

export interface SheetCells {
  /** As corrected, in the order of the sheet. */
  readonly rows: () => readonly ImportRow[]
  readonly row: (number: number) => ImportRow | undefined
  /** What stands in the file. */
  readonly before: (place: CellPlace) => string
  readonly events: () => readonly ImportEvent[]
  /** Of reading the rows and of putting them into events. */
  readonly problems: () => readonly ImportProblem[]
  /** Cells of rows that are not there are passed over. Gives the rows that became different. */
  put(cells: readonly CellText[]): readonly number[]
  restore(cells: readonly CellPlace[]): readonly number[]
  /** By row, in the order they were made. */
  readonly corrections: () => readonly CellText[]
  readonly isCorrected: (row: number, column: ColumnKey) => boolean
}

export function createSheetCells(read: readonly ImportRow[], problems: readonly ImportProblem[]): SheetCells {
  const places = new Map(read.map(({ number }, at) => [number, at]))
  const texts = new Map<number, Map<ColumnKey, string>>()
  const rows = [...read]
  let grouped = groupRows(rows)

  function rebuild(numbers: ReadonlySet<number>): readonly number[] {
    const changed = [...numbers].filter((number) => {
      const at = places.get(number)
      const original = at === undefined ? undefined : read[at]
      if (at === undefined || original === undefined) return false
      rows[at] = corrected(original, texts.get(number))
      return true
    })
    if (changed.length > 0) grouped = groupRows(rows, grouped.events)
    return changed
  }

  return {
    rows: () => rows,
    row: (number) => rows[places.get(number) ?? -1],
    before: ({ row, column }) => textOf(read[places.get(row) ?? -1]?.cells.get(column)),
    events: () => grouped.events,
    problems: () => [...problems, ...grouped.problems],
    put(cells) {
      for (const { row, column, text } of cells) {
        if (!places.has(row)) continue
        const own = texts.get(row) ?? new Map<ColumnKey, string>()
        texts.set(row, own.set(column, trimmed(text)))
      }
      return rebuild(new Set(cells.map(({ row }) => row)))
    },
    restore(cells) {
      for (const { row, column } of cells) texts.get(row)?.delete(column)
      return rebuild(new Set(cells.map(({ row }) => row)))
    },
    corrections: () =>
      [...texts].flatMap(([row, own]) => [...own].map(([column, text]): CellText => ({ row, column, text }))),
    isCorrected: (row, column) => texts.get(row)?.has(column) === true,
  }
}

function corrected(row: ImportRow, texts: ReadonlyMap<ColumnKey, string> | undefined): ImportRow {
  if (texts === undefined || texts.size === 0) return row
  const cells = new Map(row.cells)
  for (const [column, text] of texts) {
    // A date that is put back by hand stays the date that stands there.
    if (text === textOf(row.cells.get(column))) continue
    if (text === '') cells.delete(column)
    else cells.set(column, textCell(text))
  }
  return { ...row, cells }
}
