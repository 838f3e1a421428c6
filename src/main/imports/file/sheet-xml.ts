// The rows of a sheet of an .xlsx file, straight from its XML and one at a time: read through the library, 50,000 rows take
// several times as long and a gigabyte. All else of a workbook is read by the library, which is given the sheet without rows.
import { FileError } from './file-problems.ts'

/** A filled cell as its XML has it: `type` and `style` are its attributes, `value` is unescaped. */
export interface XmlCell {
  readonly column: number
  readonly type: string
  readonly style: number
  readonly value: string
  readonly isFormula: boolean
}

export interface XmlRow {
  readonly number: number
  readonly isHidden: boolean
  readonly cells: readonly XmlCell[]
}

/** Where the rows of a sheet stand in its part; null: the part is no sheet. */
export interface RowsPlace {
  readonly start: number
  readonly end: number
  /** Of a namespace, with its colon; usually empty. */
  readonly prefix: string
}

const mostRows = 1_048_576
const mostColumns = 16_384

/** FileErrors: damaged (rows that do not end). */
export function findRows(part: Buffer): RowsPlace | null {
  const word = part.indexOf('sheetData')
  if (word === -1) return null
  const before = part.toString('latin1', Math.max(0, word - 40), word)
  const prefix = /<(\w+:)?$/.exec(before)
  if (!prefix) return null
  const start = part.indexOf('>', word) + 1
  if (start === 0) throw damaged()
  if (part[start - 2] === 0x2f) return { start, end: start, prefix: prefix[1] ?? '' }
  const end = part.indexOf(`</${prefix[1] ?? ''}sheetData`, start)
  if (end === -1) throw damaged()
  return { start, end, prefix: prefix[1] ?? '' }
}

/** Rows in their order, those without any filled cell left out. FileErrors: damaged. */
export function* readRows(part: Buffer, { start, end, prefix }: RowsPlace): Generator<XmlRow> {
  const [open, close] = [`<${prefix}row`, `</${prefix}row>`]
  let [at, last] = [start, 0]
  for (;;) {
    const rowStart = part.indexOf(open, at)
    if (rowStart === -1 || rowStart >= end) return
    const tagEnd = part.indexOf('>', rowStart)
    const isEmpty = part[tagEnd - 1] === 0x2f
    const rowEnd = isEmpty ? tagEnd : part.indexOf(close, tagEnd)
    if (tagEnd === -1 || rowEnd === -1 || rowEnd > end) throw damaged()
    const tag = part.toString('latin1', rowStart, tagEnd)
    const number = Number(attribute(tag, rowNumber) ?? last + 1)
    if (!Number.isInteger(number) || number <= last || number > mostRows) throw damaged()
    ;[at, last] = [rowEnd, number]
    if (isEmpty) continue
    const cells = readCells(part.toString('utf8', tagEnd + 1, rowEnd), prefix)
    if (cells.length > 0) yield { number, isHidden: /\shidden\s*=\s*["'](1|true)/.test(tag), cells }
  }
}

const rowNumber = /\sr\s*=\s*["'](\d+)["']/
const cellPlace = /\sr\s*=\s*["']([A-Za-z]+)\d*["']/
const cellType = /\st\s*=\s*["'](\w+)["']/
const cellStyle = /\ss\s*=\s*["'](\d+)["']/

function readCells(row: string, prefix: string): readonly XmlCell[] {
  const [open, close] = [`<${prefix}c`, `</${prefix}c>`]
  const cells: XmlCell[] = []
  let last = -1
  for (let at = row.indexOf(open); at !== -1; at = row.indexOf(open, at)) {
    const tagEnd = row.indexOf('>', at)
    if (tagEnd === -1) throw damaged()
    const tag = row.slice(at, tagEnd)
    const place = attribute(tag, cellPlace)
    const column = place === null ? last + 1 : columnOf(place)
    if (column <= last || column >= mostColumns) throw damaged()
    last = column
    at = tagEnd
    if (row[tagEnd - 1] === '/') continue
    const end = row.indexOf(close, tagEnd)
    if (end === -1) throw damaged()
    at = end
    const body = row.slice(tagEnd + 1, end)
    const type = attribute(tag, cellType) ?? 'n'
    const value = type === 'inlineStr' ? inlineText(body, prefix) : element(body, `${prefix}v`)
    const isFormula = body.includes(`<${prefix}f`)
    if (value === '' && !isFormula) continue
    cells.push({ column, type, style: Number(attribute(tag, cellStyle) ?? 0), value, isFormula })
  }
  return cells
}

function attribute(tag: string, pattern: RegExp): string | null {
  return pattern.exec(tag)?.[1] ?? null
}

/** `A` is 0. */
export function columnOf(letters: string): number {
  let column = 0
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64
  return column - 1
}

/** The text of the first element of that name; empty without one. */
function element(body: string, name: string, from = 0): string {
  const open = body.indexOf(`<${name}`, from)
  if (open === -1) return ''
  const start = body.indexOf('>', open) + 1
  const end = body.indexOf(`</${name}>`, start)
  return start === 0 || end === -1 ? '' : unescaped(body.slice(start, end))
}

/** All runs of a text that stands in the cell itself, without the reading aid that Japanese texts carry. */
function inlineText(body: string, prefix: string): string {
  let text = ''
  let at = 0
  const close = `</${prefix}rPh>`
  for (;;) {
    const next = body.slice(at).search(new RegExp(`<${prefix}(t[ >]|rPh[ >])`))
    if (next === -1) return text
    at += next
    const aid = body.startsWith(`<${prefix}rPh`, at)
    if (!aid) text += element(body, `${prefix}t`, at)
    const end = body.indexOf(aid ? close : `</${prefix}t>`, at)
    if (end === -1) return text
    at = end
  }
}

const entities = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
])

/** Entities, and the `_x000D_` with which Excel writes characters that XML has not. */
export function unescaped(text: string): string {
  const plain = text.includes('&')
    ? text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
        if (name !== undefined) return entities.get(name) ?? whole
        const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
        return code <= 0x10ffff ? String.fromCodePoint(code) : whole
      })
    : text
  return plain.includes('_x')
    ? plain.replace(/_x([\da-f]{4})_/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : plain
}

function damaged(): FileError {
  return new FileError({ fault: 'damaged' })
}
