// What a cell says: a text, a date, a time, a whole number, a yes; or exactly what is wrong with it. (domain: 5.5)
import type { WorkbookCell } from '../../ports/imports.ts'
import type { CellReaders } from './cell-readers.ts'
import { isDay, partsOfSerial, two } from './serial.ts'
import { clockChange, instantOf, readZone } from './zones.ts'

/** Closed list of what is wrong with a cell that holds something. */
export type CellFault =
  /** `#N/A`, or a formula that was never computed. */
  | 'error-cell'
  | 'not-a-date'
  /** `31/02/2026`. */
  | 'no-such-day'
  /** `02/25/2026`. */
  | 'month-first'
  /** `13/01/26`. */
  | 'short-year'
  /** Before 2000 or after 2099. */
  | 'other-century'
  | 'not-a-time'
  | 'not-a-whole-number'
  | 'not-yes-or-no'

export type CellValue<Value> =
  | { readonly state: 'ok'; readonly value: Value }
  | { readonly state: 'empty' }
  /** `text` is what a person sees in the cell. */
  | { readonly state: 'wrong'; readonly text: string; readonly fault: CellFault }

type Cell = WorkbookCell | undefined

/** Trimmed, non-breaking and other invisible spaces included; empty for an empty cell. */
export function textOf(cell: Cell): string {
  return cell ? trimmed(cell.shown) : ''
}

/** `yyyy-mm-dd` of a date cell, a serial number, or `DD/MM/YYYY`, `DD-MM-YYYY`, `YYYY-MM-DD` with or without a time. */
export function dateOf(cell: Cell, is1904: boolean): CellValue<string> {
  return read(cell, 'not-a-date', (value) => {
    if (typeof value === 'string') return dateOfText(value)
    const date = typeof value === 'number' ? partsOfSerial(value, is1904)?.date : null
    return date == null ? 'not-a-date' : inThisCentury(date)
  })
}

/** `hh:mm:ss` of a time cell, a part of a day, a date with a time, or `HH:MM`, `HH:MM:SS` with or without a date before it. */
export function timeOf(cell: Cell, is1904: boolean): CellValue<string> {
  return read(cell, 'not-a-time', (value, type) => {
    if (typeof value === 'string') return timeOfText(value)
    if (typeof value !== 'number') return 'not-a-time'
    const parts = partsOfSerial(value, is1904)
    // A whole number is a count (`9`) or a day; only a cell that shows a date is taken for a date with its time.
    const isTime = value < 1 || (type === 'date' && parts?.date != null && isOk(inThisCentury(parts.date)))
    return parts && isTime ? { value: parts.time } : 'not-a-time'
  })
}

export function wholeOf(cell: Cell): CellValue<number> {
  return read(cell, 'not-a-whole-number', (value, type) => {
    const number = typeof value === 'number' && type === 'number' ? value : wholeOfText(value)
    return Number.isSafeInteger(number) ? { value: number } : 'not-a-whole-number'
  })
}

/** `Y`, `N`, `Yes`, `No` in any case, and what a spreadsheet knows as true and false. */
export function yesNoOf(cell: Cell): CellValue<boolean> {
  return read(cell, 'not-yes-or-no', (value) => {
    const word = String(value).toLowerCase()
    if (word === 'y' || word === 'yes' || word === 'true') return { value: true }
    return word === 'n' || word === 'no' || word === 'false' ? { value: false } : 'not-yes-or-no'
  })
}

/** Everything the check reads cells with, for a workbook of either system of dates. */
export function createCellReaders(is1904: boolean): CellReaders {
  return {
    text: textOf,
    date: (cell) => dateOf(cell, is1904),
    time: (cell) => timeOf(cell, is1904),
    whole: wholeOf,
    yesNo: yesNoOf,
    zone: readZone,
    clockChange,
    instant: instantOf,
  }
}

/** White space at both ends, also what `trim` leaves: marks of direction, zero-width spaces, the mark of a file's start. */
export function trimmed(text: string): string {
  return text.replaceAll(/^[\s\u200B-\u200F\u2060\uFEFF]+|[\s\u200B-\u200F\u2060\uFEFF]+$/g, '')
}

type Outcome<Value> = { readonly value: Value } | CellFault

function read<Value>(
  cell: Cell,
  fault: CellFault,
  judge: (value: string | number | boolean, type: WorkbookCell['type']) => Outcome<Value>,
): CellValue<Value> {
  const text = textOf(cell)
  if (!cell || (text === '' && cell.type !== 'error')) return { state: 'empty' }
  if (cell.type === 'error') return { state: 'wrong', text, fault: 'error-cell' }
  if (cell.type === 'boolean' && fault !== 'not-yes-or-no') return { state: 'wrong', text, fault }
  const outcome = judge(typeof cell.value === 'string' ? trimmed(cell.value) : cell.value, cell.type)
  return typeof outcome === 'string' ? { state: 'wrong', text, fault: outcome } : { state: 'ok', value: outcome.value }
}

function isOk<Value>(outcome: Outcome<Value>): boolean {
  return typeof outcome !== 'string'
}

const dayFirst = /^(\d{1,2})([/-])(\d{1,2})\2(\d{2}|\d{4})(?:[T ]+\d{1,2}:\d{2}(?::\d{2})?)?$/
const yearFirst = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]+\d{1,2}:\d{2}(?::\d{2})?)?$/

function dateOfText(text: string): Outcome<string> {
  const iso = yearFirst.exec(text)
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const british = dayFirst.exec(text)
  if (!british) return 'not-a-date'
  const [day, month, year] = [Number(british[1]), Number(british[3]), Number(british[4])]
  if (british[4]?.length === 2) return 'short-year'
  if (!isDay(year, month, day) && isDay(year, day, month)) return 'month-first'
  return dayOf(year, month, day)
}

function dayOf(year: number, month: number, day: number): Outcome<string> {
  return isDay(year, month, day) ? inThisCentury(`${year}-${two(month)}-${two(day)}`) : 'no-such-day'
}

/** Events are of this century; what is not was mistyped, or is no date at all. */
function inThisCentury(date: string): Outcome<string> {
  return date >= '2000' && date < '2100' ? { value: date } : 'other-century'
}

function timeOfText(text: string): Outcome<string> {
  const found = /^(?:\d[\d/-]*[T ]+)?(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text)
  if (!found) return 'not-a-time'
  const [hour, minute, second] = [Number(found[1]), Number(found[2]), Number(found[3] ?? 0)]
  return hour < 24 && minute < 60 && second < 60 ? { value: [hour, minute, second].map(two).join(':') } : 'not-a-time'
}

/** `14`, and `14.0` as some programs write whole numbers. */
function wholeOfText(value: string | number | boolean): number {
  return typeof value === 'string' && /^[+-]?\d{1,15}(\.0+)?$/.test(value) ? Number(value) : NaN
}
