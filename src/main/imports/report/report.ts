// Gives a workbook back: a copy of it with what became of each row beside it, and one with the events that are still to be done.
import ExcelJS from 'exceljs'
import type { WorkbookCell, WorkbookContent, WorkbookLayout } from '../../ports/imports.ts'
import type { CellText } from '../../ports/workbooks.ts'
import { FileError } from '../file/file-problems.ts'
import { fillFromAdm, fromAdmName } from './from-adm.ts'
import { outcomesToRepeat, type RowOutcome, type RowStatus, rowStatuses } from '../run/outcomes.ts'
import { firstResultColumn, resultValues, resultWidths } from './result-columns.ts'
import { resultHeaders } from '../file/result-headers.ts'
import { editSheet, type NewCell, type SheetEdit } from './sheet-edit.ts'
import { addStyles, type NewStyle } from './styles-edit.ts'
import { openParts, type WorkbookParts } from './workbook-parts.ts'

/** A file as it was dropped, and what was read of it. */
export interface DroppedWorkbook {
  readonly bytes: Uint8Array
  readonly content: WorkbookContent
  readonly layout: WorkbookLayout
  /** What people corrected before it was imported; only what is dropped in again needs it. */
  readonly corrections?: readonly CellText[]
}

/**
 * The whole workbook, an .xlsx file cell for cell as it was, with columns right of the last one in use and the sheet `From
 * Adm` filled. Of .xls and .csv files, and of an .xlsx file that is built too unusually to be written into, a new .xlsx file
 * with the same values in the same places (docs: result-workbook).
 */
export async function annotate(
  dropped: DroppedWorkbook,
  outcomes: readonly RowOutcome[],
): Promise<Uint8Array<ArrayBuffer>> {
  return written(dropped, (parts) => {
    const styles = writeStyles(parts)
    writeSheet(parts, dropped.layout.sheet, resultEdit(dropped, outcomes, styles))
    const filled = fillFromAdm(dropped.content, outcomes)
    if (!filled) return
    const cells = new Map(
      [...filled.cells].map(([row, each]) => [
        row,
        each.map(({ column, value, isLink }): NewCell => {
          return { column, value, style: { otherwise: isLink ? styles.link : 0 } }
        }),
      ]),
    )
    const edit: SheetEdit = { cells, widths: new Map(), stylesFrom: filled.firstRow }
    if (filled.sheet !== null) writeSheet(parts, filled.sheet, edit)
    else parts.addSheet(fromAdmName, editSheet(emptySheet, { ...edit, widths: new Map([[0, 24]]) }))
  })
}

/**
 * A copy with the header, the rows that explain it, and all rows of the events that failed or were left out; each on its own
 * row number, the rows between them empty and hidden. Read again it holds exactly these events. null: there are none.
 */
export async function errorWorkbook(
  dropped: DroppedWorkbook,
  outcomes: readonly RowOutcome[],
): Promise<Uint8Array<ArrayBuffer> | null> {
  const repeated = new Set(outcomesToRepeat(outcomes).map(({ row }) => row))
  if (repeated.size === 0) return null
  const { layout } = dropped
  const last = Math.max(...repeated)
  const top = Math.max(layout.headerRow, ...layout.skipped.map(({ row }) => row))
  const keep = (row: number): 'all' | 'hidden' | 'none' =>
    row <= top || repeated.has(row) ? 'all' : row < last ? 'hidden' : 'none'
  return written(dropped, (parts) => {
    const shown = outcomes.filter(({ row }) => row <= last)
    const edit = resultEdit(dropped, shown, writeStyles(parts))
    writeSheet(parts, layout.sheet, { ...edit, cells: withCorrections(edit.cells, dropped, repeated), keep })
  })
}

/** Without them the same errors would be found in it again. */
function withCorrections(
  cells: SheetEdit['cells'],
  { layout, corrections = [] }: DroppedWorkbook,
  rows: ReadonlySet<number>,
): SheetEdit['cells'] {
  const all = new Map(cells)
  for (const { row, column, text } of corrections) {
    const at = layout.columns.get(column)
    if (at === undefined || !rows.has(row)) continue
    const value = text === '' ? null : text
    all.set(row, [{ column: at.index, value, style: { otherwise: 0 } }, ...(all.get(row) ?? [])])
  }
  return all
}

async function written(
  { bytes, content }: DroppedWorkbook,
  change: (parts: WorkbookParts) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const changed = (file: Buffer): Buffer<ArrayBuffer> => {
    const parts = openParts(file)
    change(parts)
    parts.dropFormulaList()
    return parts.zip()
  }
  if (content.kind === 'xlsx')
    try {
      return changed(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
    } catch (error) {
      if (!(error instanceof FileError)) throw error
    }
  return changed(await madeAnew(content))
}

/** Calm enough for a whole season, and never the only sign: the word stands beside it. */
const fills: Readonly<Record<RowStatus, string>> = {
  imported: 'E6F4EA',
  unchanged: 'EEF0F2',
  failed: 'FBE5E4',
  left: 'FFF4DA',
  waiting: 'FFF4DA',
  unknown: 'EFE7FA',
}

interface Styles {
  readonly header: number
  readonly link: number
  readonly text: ReadonlyMap<RowStatus, number>
  readonly number: ReadonlyMap<RowStatus, number>
}

function writeStyles(parts: WorkbookParts): Styles {
  const path = parts.stylesPath()
  const of = (format: NewStyle['format']): readonly NewStyle[] =>
    rowStatuses.map((status) => ({ fill: fills[status], format }))
  const added: readonly NewStyle[] = [
    { font: 'bold', fill: 'D9DDE2', format: 0 },
    { font: 'link', format: 0 },
    ...of(asText),
    ...of(0),
  ]
  const { part, places } = addStyles(parts.read(path), added)
  parts.write(path, part)
  const [header = 0, link = 0, ...others] = places
  const from = (start: number): ReadonlyMap<RowStatus, number> =>
    new Map(rowStatuses.map((status, at) => [status, others[start + at] ?? 0]))
  return { header, link, text: from(0), number: from(rowStatuses.length) }
}

/** The number format of texts: one that begins like a formula stays a text when somebody edits it. */
const asText = 49

function resultEdit({ content, layout }: DroppedWorkbook, outcomes: readonly RowOutcome[], styles: Styles): SheetEdit {
  const first = firstResultColumn(content, layout)
  const header = resultHeaders.map((value, at): NewCell => ({ column: first + at, value, style: styles.header }))
  const rows = outcomes.map((outcome): readonly [number, readonly NewCell[]] => {
    const cells = resultValues(outcome).map((value, at): NewCell => {
      const style = (typeof value === 'number' ? styles.number : styles.text).get(outcome.status) ?? 0
      return { column: first + at, value, style }
    })
    return [outcome.row, cells]
  })
  const widths = new Map(resultWidths.map((width, at) => [first + at, width]))
  return { cells: new Map([[layout.headerRow, header], ...rows]), widths, stylesFrom: Infinity }
}

function writeSheet(parts: WorkbookParts, name: string, edit: SheetEdit): void {
  const path = parts.sheetPath(name)
  parts.write(path, editSheet(parts.read(path), edit))
}

const emptySheet = Buffer.from(
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/></worksheet>',
)

/** The same values in the same places; of formats only what tells a date and a time from a number. */
async function madeAnew({ sheets, is1904 }: WorkbookContent): Promise<Buffer> {
  const book = new ExcelJS.Workbook()
  book.properties.date1904 = is1904
  for (const { name, isHidden, rows } of sheets) {
    const sheet = book.addWorksheet(name, { state: isHidden ? 'hidden' : 'visible' })
    for (const { number, isHidden: isRowHidden, cells } of rows) {
      const row = sheet.getRow(number)
      if (isRowHidden) row.hidden = true
      for (const [index, cell] of cells) {
        const made = row.getCell(index + 1)
        made.value = valueOf(cell)
        if (cell.type === 'date') made.numFmt = dateFormat(Number(cell.value))
      }
    }
  }
  return Buffer.from(await book.xlsx.writeBuffer())
}

const longestText = 32_767

function valueOf({ type, value }: WorkbookCell): ExcelJS.CellValue {
  if (type === 'error') return { error: value as ExcelJS.CellErrorValue['error'] }
  return typeof value === 'string' ? value.slice(0, longestText) : value
}

function dateFormat(serial: number): string {
  if (serial < 1) return 'hh:mm'
  return Number.isInteger(serial) ? 'dd/mm/yyyy' : 'dd/mm/yyyy hh:mm'
}
