// Makes cells of what a file says of them: what a number looks like, whether its format shows a date, what is empty.
import type { CellTable } from './pack.ts'

/** The part of the library's formatter that is used; it knows serial numbers, never a clock. */
export interface Formatter {
  format(format: string, value: number, options: { date1904: boolean }): string
  is_date(format: string): boolean
}

/** Each gives the place of the cell in the table; null for one that holds nothing, white space included. */
export interface CellMaker {
  text(text: string, isFormula: boolean): number | null
  /** `format` as Excel writes it: `m/d/yy`, `h:mm`, `General`. */
  number(value: number, format: string, isFormula: boolean): number | null
  boolean(value: boolean, isFormula: boolean): number
  /** `#N/A`. */
  error(text: string, isFormula: boolean): number
}

/** The formats that Excel shows in the way of its user's country: here as Britain writes dates. */
const ofTheCountry = new Map([
  ['m/d/yy', 'dd/mm/yyyy'],
  ['m/d/yy h:mm', 'dd/mm/yyyy hh:mm'],
])

export function createCellMaker(table: CellTable, formatter: Formatter, is1904: boolean): CellMaker {
  const dates = new Map<string, boolean>()
  const isDate = (format: string): boolean => {
    const known = dates.get(format)
    if (known !== undefined) return known
    const found = format !== 'General' && formatter.is_date(format)
    dates.set(format, found)
    return found
  }
  const show = (value: number, format: string): string => {
    try {
      return formatter.format(ofTheCountry.get(format) ?? format, value, { date1904: is1904 })
    } catch {
      return String(value)
    }
  }
  const key = (isFormula: boolean, type: string, value: string | number): string =>
    `${isFormula ? 'f' : ''}${type}\u0000${value}`
  return {
    text(text, isFormula) {
      if (!isFormula) return text.trim() === '' ? null : table.text(text)
      return table.other(key(true, 'text', text), () => ({ type: 'text', value: text, shown: text, isFormula }))
    },
    number(value, format, isFormula) {
      if (!Number.isFinite(value) && !isFormula) return null
      return table.other(key(isFormula, format, value), () => {
        // Computed by nobody yet: a program wrote the formula and no spreadsheet has opened the file since.
        if (!Number.isFinite(value)) return { type: 'error', value: '', shown: '', isFormula }
        return { type: isDate(format) ? 'date' : 'number', value, shown: show(value, format), isFormula }
      })
    },
    boolean: (value, isFormula) =>
      table.other(key(isFormula, 'boolean', String(value)), () => ({
        type: 'boolean',
        value,
        shown: value ? 'TRUE' : 'FALSE',
        isFormula,
      })),
    error: (text, isFormula) =>
      table.other(key(isFormula, 'error', text), () => ({ type: 'error', value: text, shown: text, isFormula })),
  }
}
