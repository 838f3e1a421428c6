// A workbook on its way between threads: rows as flat numbers, and each different cell only once, however often it stands.
import type { WorkbookCell, WorkbookContent, WorkbookRow } from '../../ports/imports.ts'
import { FileError } from './file-problems.ts'
import type { WorkbookLimits } from './limits.ts'

export interface SheetHead {
  readonly name: string
  readonly isHidden: boolean
  readonly merged: readonly string[]
}

/** Some rows of the sheet begun last. `cells` counts through all cells sent so far, `fresh` are those new with this message. */
export interface PackedRows {
  readonly numbers: Uint32Array<ArrayBuffer>
  readonly hidden: Uint8Array<ArrayBuffer>
  readonly lengths: Uint16Array<ArrayBuffer>
  readonly columns: Uint16Array<ArrayBuffer>
  readonly cells: Uint32Array<ArrayBuffer>
  readonly fresh: readonly WorkbookCell[]
}

/** One filled row as it is read, cells as places in the table. */
export interface ReadRow {
  readonly number: number
  readonly isHidden: boolean
  readonly columns: readonly number[]
  readonly cells: readonly number[]
}

export interface ReadSheet extends SheetHead {
  readonly rows: Iterable<ReadRow>
}

export type PackedPart =
  | { readonly part: 'sheet'; readonly sheet: SheetHead }
  | { readonly part: 'rows'; readonly rows: PackedRows }
  | { readonly part: 'end'; readonly workbook: Omit<WorkbookContent, 'sheets' | 'fileName'> }

/** The different cells met so far. */
export interface CellTable {
  text(text: string): number
  /** `key` says all that makes a cell different from others. */
  other(key: string, make: () => WorkbookCell): number
  takeFresh(): readonly WorkbookCell[]
}

/** So many rows take about five milliseconds to unpack. */
const rowsInOnePart = 1_000

export function createCellTable(): CellTable {
  const texts = new Map<string, number>()
  const others = new Map<string, number>()
  let fresh: WorkbookCell[] = []
  let count = 0
  const place = (places: Map<string, number>, key: string, make: () => WorkbookCell): number => {
    const known = places.get(key)
    if (known !== undefined) return known
    fresh.push(make())
    places.set(key, count)
    return count++
  }
  return {
    text: (text) => place(texts, text, () => ({ type: 'text', value: text, shown: text, isFormula: false })),
    other: (key, make) => place(others, key, make),
    takeFresh() {
      const taken = fresh
      fresh = []
      return taken
    },
  }
}

/** Parts in order: a sheet, its rows, the next sheet. FileErrors: cells, rows, blank (no cell is filled at all). */
export function* packSheets(
  sheets: Iterable<ReadSheet>,
  table: CellTable,
  limits: Pick<WorkbookLimits, 'cells' | 'rows'>,
): Generator<PackedPart> {
  let [rowCount, cellCount] = [0, 0]
  for (const { rows, ...sheet } of sheets) {
    yield { part: 'sheet', sheet }
    let waiting: ReadRow[] = []
    for (const row of rows) {
      cellCount += row.cells.length
      if (++rowCount > limits.rows) throw new FileError({ fault: 'rows', limit: limits.rows })
      if (cellCount > limits.cells) throw new FileError({ fault: 'cells', limit: limits.cells })
      waiting.push(row)
      if (waiting.length < rowsInOnePart) continue
      yield { part: 'rows', rows: packRows(waiting, table.takeFresh()) }
      waiting = []
    }
    if (waiting.length > 0) yield { part: 'rows', rows: packRows(waiting, table.takeFresh()) }
  }
  if (cellCount === 0) throw new FileError({ fault: 'blank' })
}

function packRows(rows: readonly ReadRow[], fresh: readonly WorkbookCell[]): PackedRows {
  return {
    numbers: Uint32Array.from(rows, ({ number }) => number),
    hidden: Uint8Array.from(rows, ({ isHidden }) => (isHidden ? 1 : 0)),
    lengths: Uint16Array.from(rows, ({ cells }) => cells.length),
    columns: Uint16Array.from(rows.flatMap(({ columns }) => columns)),
    cells: Uint32Array.from(rows.flatMap(({ cells }) => cells)),
    fresh,
  }
}

/** The rows of one part; `table` holds all cells sent before, and takes the new ones. */
export function unpackRows(packed: PackedRows, table: WorkbookCell[]): readonly WorkbookRow[] {
  for (const cell of packed.fresh) table.push(cell)
  let at = 0
  return Array.from(packed.numbers, (number, row) => {
    const cells = new Map<number, WorkbookCell>()
    for (const end = at + (packed.lengths[row] ?? 0); at < end; at++) {
      const cell = table[packed.cells[at] ?? -1]
      if (cell) cells.set(packed.columns[at] ?? 0, cell)
    }
    return { number, isHidden: packed.hidden[row] === 1, cells }
  })
}
