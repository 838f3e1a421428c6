// An .xlsx file as sheets of cells: the library reads the workbook, its styles and its shared texts; rows are read here.
import type { CellMaker } from './cell-maker.ts'
import { checkZipKind } from './file-kind.ts'
import { FileError } from './file-problems.ts'
import type { ReadRow, ReadSheet } from './pack.ts'
import { findRows, readRows, type RowsPlace, type XmlCell, type XmlRow } from './sheet-xml.ts'
import { readZipDirectory, unpack, type ZipEntry } from './zip-directory.ts'

/** What the library says of a workbook; `Strings` are the shared texts, `SSF` the formats by number. */
export interface LibraryWorkbook {
  readonly SheetNames: readonly string[]
  readonly Sheets: Readonly<Record<string, LibrarySheet | undefined>>
  readonly Workbook?: {
    readonly WBProps?: { readonly date1904?: boolean }
    readonly Sheets?: readonly { readonly Hidden?: number }[]
  }
  readonly Strings?: readonly { readonly t?: string }[]
  readonly Styles?: { readonly CellXf?: readonly { readonly numFmtId?: number }[] }
  readonly SSF?: Readonly<Record<number, string | undefined>>
}

interface LibrarySheet {
  readonly '!merges'?: readonly object[]
  readonly '!data'?: readonly (readonly ({ readonly v?: unknown } | undefined)[] | undefined)[]
}

/** What the library reads a zip file from: it asks for each part when it comes to it. */
export interface LibraryZip {
  readonly files: Readonly<Record<string, { readonly name: string; asNodeBuffer(): Buffer }>>
}

export interface OpenXlsx {
  readonly workbook: LibraryWorkbook
  readonly hasMacros: boolean
  /** To be gone through once. */
  sheets(maker: CellMaker, writeRange: (range: object) => string): Generator<ReadSheet>
}

interface SheetPart {
  readonly part: Buffer
  readonly place: RowsPlace
}

/** FileErrors: password, wrong, unpacked, damaged; each part is unpacked to what the directory promised and no further. */
export function openXlsx(file: Buffer, unpackedLimit: number, parse: (zip: LibraryZip) => LibraryWorkbook): OpenXlsx {
  const entries = readZipDirectory(file)
  checkZipKind(entries)
  if (entries.reduce((sum, { size }) => sum + size, 0) > unpackedLimit)
    throw new FileError({ fault: 'unpacked', limit: unpackedLimit })
  const parts = new Map<string, SheetPart>()
  const workbook = parse({ files: lazyFiles(file, entries, parts) })
  // A sheet that the library cannot read it leaves out without a word.
  if (workbook.SheetNames.some((name) => !workbook.Sheets[name])) throw new FileError({ fault: 'damaged' })
  return {
    workbook,
    hasMacros: entries.some(({ name }) => /vbaProject\.bin$/i.test(name)),
    *sheets(maker, writeRange) {
      for (const [at, name] of workbook.SheetNames.entries()) {
        const sheet = workbook.Sheets[name]
        const mark = String(sheet?.['!data']?.[0]?.[0]?.v)
        const found = parts.get(mark)
        if (!sheet || !found) continue
        parts.delete(mark)
        yield {
          name,
          isHidden: (workbook.Workbook?.Sheets?.[at]?.Hidden ?? 0) !== 0,
          merged: (sheet['!merges'] ?? []).map(writeRange),
          rows: filledRows(readRows(found.part, found.place), workbook, maker),
        }
      }
    },
  }
}

/** Sheets are handed out without their rows, and kept in `parts` under the mark that stands in their first cell instead. */
function lazyFiles(file: Buffer, entries: readonly ZipEntry[], parts: Map<string, SheetPart>): LibraryZip['files'] {
  const files = Object.create(null) as Record<string, LibraryZip['files'][string]>
  for (const [at, entry] of entries.entries())
    files[entry.name] = {
      name: entry.name,
      asNodeBuffer() {
        const part = unpack(file, entry)
        const place = findRows(part)
        if (!place) return part
        parts.set(`part ${at}`, { part, place })
        return withoutRows(part, place, `part ${at}`)
      },
    }
  return files
}

function withoutRows(part: Buffer, { start, end, prefix: p }: RowsPlace, mark: string): Buffer {
  const row = `<${p}row r="1"><${p}c r="A1" t="str"><${p}v>${mark}</${p}v></${p}c></${p}row>`
  const head = part.toString('latin1', 0, start).replace(/\/>$/, '>')
  const tail = start === end ? `</${p}sheetData>` : ''
  return Buffer.concat([Buffer.from(head + row + tail, 'latin1'), part.subarray(end)])
}

function* filledRows(rows: Iterable<XmlRow>, workbook: LibraryWorkbook, maker: CellMaker): Generator<ReadRow> {
  const styles = (workbook.Styles?.CellXf ?? []).map(({ numFmtId = 0 }) => workbook.SSF?.[numFmtId] ?? 'General')
  const texts = (workbook.Strings ?? []).map(({ t }) => t ?? '')
  const is1904 = workbook.Workbook?.WBProps?.date1904 === true
  for (const { number, isHidden, cells: read } of rows) {
    const columns: number[] = []
    const cells: number[] = []
    for (const cell of read) {
      const place = placeOf(cell, texts, styles[cell.style] ?? 'General', is1904, maker)
      if (place === null) continue
      columns.push(cell.column)
      cells.push(place)
    }
    if (cells.length > 0) yield { number, isHidden, columns, cells }
  }
}

function placeOf(
  { type, value, isFormula }: XmlCell,
  texts: readonly string[],
  format: string,
  is1904: boolean,
  maker: CellMaker,
): number | null {
  switch (type) {
    case 's':
      return maker.text(texts[Number(value)] ?? '', isFormula)
    case 'str':
    case 'inlineStr':
      return maker.text(value, isFormula)
    case 'b':
      return maker.boolean(value === '1' || value === 'true', isFormula)
    case 'e':
      return maker.error(value, isFormula)
    case 'd':
      return maker.number(serialOf(value, is1904), 'm/d/yy h:mm', isFormula)
    default:
      return maker.number(value === '' ? NaN : Number(value), format, isFormula)
  }
}

/** Few programs write a date as `2026-03-29T09:30:00`; it is made a serial number like all others. */
function serialOf(text: string, is1904: boolean): number {
  const days = Date.parse(`${text.replace(/Z$/, '')}${text.includes('T') ? 'Z' : ''}`) / 86_400_000
  return days + 25_569 - (is1904 ? 1_462 : 0)
}
