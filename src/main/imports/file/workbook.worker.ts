// The worker thread that reads one file: what it is, what it would unpack to, then its cells, handed over part by part.
import { createHash } from 'node:crypto'
import { parentPort } from 'node:worker_threads'
import * as sheetjs from '@e965/xlsx'
import { type CellMaker, createCellMaker, type Formatter } from './cell-maker.ts'
import { decodeText, findSeparator, parseCsv } from './csv.ts'
import { checkCompoundKind, containerOf } from './file-kind.ts'
import { FileError } from './file-problems.ts'
import type { WorkbookLimits } from './limits.ts'
import { type CellTable, createCellTable, type PackedPart, packSheets, type ReadRow, type ReadSheet } from './pack.ts'
import type { ReadAnswer, ReadRequest } from './workbook.ts'
import { type LibraryWorkbook, openXlsx } from './xlsx.ts'

const parent = parentPort
if (!parent) throw new Error('Started outside a worker thread.')

let parts: Iterator<PackedPart> | null = null

/** The first message is the request; every further one asks for the next part, so that nobody is flooded. */
parent.on('message', (request: ReadRequest | null) => {
  parts ??= request && read(asBuffer(request.bytes), request.limits)
  const answer = nextAnswer()
  if (answer) parent.postMessage(answer)
})

function asBuffer({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength)
}

function nextAnswer(): ReadAnswer | null {
  try {
    const next = parts?.next()
    return next === undefined || next.done === true ? null : next.value
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error)
    if (error instanceof FileError) return { part: 'failed', fault: error.fault, cause }
    return { part: 'failed', fault: { fault: /password/i.test(cause) ? 'password' : 'damaged' }, cause }
  }
}

function* read(file: Buffer, limits: WorkbookLimits): Generator<PackedPart> {
  const sha256 = createHash('sha256').update(file).digest('hex')
  const table = createCellTable()
  const container = containerOf(file)
  if (container === 'text') {
    const sheet = { name: 'CSV', isHidden: false, merged: [], rows: csvRows(decodeText(file), table) }
    yield* packSheets([sheet], table, limits)
    yield { part: 'end', workbook: { sha256, kind: 'csv', is1904: false, hasMacros: false } }
    return
  }
  const { workbook, hasMacros, sheets } =
    container === 'zip' ? openXlsx(file, limits.unpackedBytes, parseZip) : openXls(file)
  const is1904 = workbook.Workbook?.WBProps?.date1904 === true
  const maker = createCellMaker(table, sheetjs.SSF as Formatter, is1904)
  yield* packSheets(sheets(maker, writeRange), table, limits)
  yield { part: 'end', workbook: { sha256, kind: container === 'zip' ? 'xlsx' : 'xls', is1904, hasMacros } }
}

// Dates stay serial numbers: made into dates of a clock they move with the time zone of the machine.
const options: sheetjs.ParsingOptions = {
  dense: true,
  cellDates: false,
  cellFormula: true,
  cellHTML: false,
  cellNF: true,
  cellText: false,
}

function writeRange(range: object): string {
  return sheetjs.utils.encode_range(range as sheetjs.Range)
}

/** Exported by the library, and missing from its types. */
function parseZip(zip: object): LibraryWorkbook {
  const { parse_zip } = sheetjs as unknown as { parse_zip: (zip: object, options: object) => LibraryWorkbook }
  return parse_zip(zip, { ...options })
}

interface Opened {
  readonly workbook: Pick<LibraryWorkbook, 'Workbook'>
  readonly hasMacros: boolean
  sheets(maker: CellMaker): Generator<ReadSheet>
}

function openXls(file: Buffer): Opened {
  const library = sheetjs.CFB as { read(file: Buffer, options: object): { readonly FullPaths: readonly string[] } }
  const { FullPaths: paths } = library.read(file, { type: 'buffer' })
  checkCompoundKind(paths)
  // Only with its styles does it tell hidden rows.
  const workbook = sheetjs.read(file, { ...options, type: 'buffer', cellStyles: true })
  return {
    workbook,
    hasMacros: paths.some((path) => /\/_VBA_PROJECT(_CUR)?(\/|$)/i.test(path)),
    *sheets(maker) {
      for (const [at, name] of workbook.SheetNames.entries()) {
        const sheet = workbook.Sheets[name] as sheetjs.DenseWorkSheet | undefined
        if (!sheet) continue
        const merged = ((sheet['!merges'] ?? []) as readonly sheetjs.Range[]).map(writeRange)
        const isHidden = (workbook.Workbook?.Sheets?.[at]?.Hidden ?? 0) !== 0
        yield { name, isHidden, merged, rows: filledRows(sheet, maker) }
      }
    },
  }
}

/** Only rows and cells that are there: what a sheet says of its own size may be thousands of rows of nothing. */
function* filledRows(sheet: sheetjs.DenseWorkSheet, maker: CellMaker): Generator<ReadRow> {
  const data: readonly (readonly (sheetjs.CellObject | undefined)[] | undefined)[] = sheet['!data']
  for (const key of Object.keys(data)) {
    const row = data[Number(key)] ?? []
    const columns: number[] = []
    const cells: number[] = []
    for (const column of Object.keys(row)) {
      const cell = row[Number(column)]
      const place = cell ? placeOf(cell, maker) : null
      if (place === null) continue
      columns.push(Number(column))
      cells.push(place)
    }
    const isHidden = (sheet['!rows'] as readonly (sheetjs.RowInfo | undefined)[] | undefined)?.[Number(key)]?.hidden
    if (cells.length > 0) yield { number: Number(key) + 1, isHidden: isHidden === true, columns, cells }
  }
}

/** An error cell holds a number, which the library spells. */
const errorWords: ReadonlyMap<unknown, string> = new Map([
  [0, '#NULL!'],
  [7, '#DIV/0!'],
  [15, '#VALUE!'],
  [23, '#REF!'],
  [29, '#NAME?'],
  [36, '#NUM!'],
  [42, '#N/A'],
])

function placeOf(cell: sheetjs.CellObject, maker: CellMaker): number | null {
  const isFormula = cell.f !== undefined || cell.F !== undefined
  if (cell.t === 's') return maker.text(String(cell.v), isFormula)
  if (cell.t === 'n') return maker.number(Number(cell.v), String(cell.z ?? 'General'), isFormula)
  if (cell.t === 'b') return maker.boolean(cell.v === true, isFormula)
  if (cell.t === 'e') return maker.error(errorWords.get(cell.v) ?? '#ERROR', isFormula)
  return null
}

function* csvRows(text: string, table: CellTable): Generator<ReadRow> {
  let number = 0
  for (const fields of parseCsv(text, findSeparator(text))) {
    number++
    const columns = [...fields.keys()].filter((column) => fields[column]?.trim() !== '')
    if (columns.length > 0)
      yield { number, isHidden: false, columns, cells: columns.map((column) => table.text(fields[column] ?? '')) }
  }
}
