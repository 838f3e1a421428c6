// Serial numbers of spreadsheets as calendar days and times of day: arithmetic alone, so that no clock's zone can move them.

const secondsOfDay = 86_400
/** Days from the epoch of the 1904 system to that of the 1900 one. */
const shift1904 = 1_462
/** 1 January 1970 counts from 30 December 1899, as the days after the leap day that never was do. */
const unixEpoch = 25_569

export interface SerialParts {
  /** `yyyy-mm-dd`; null: no day of the calendar has this number. */
  readonly date: string | null
  /** `hh:mm:ss`, rounded to the second. */
  readonly time: string
}

/** Null below zero and beyond the year 9999. Day 60 of the 1900 system is 29 February 1900, which Lotus 1-2-3 invented. */
export function partsOfSerial(serial: number, is1904: boolean): SerialParts | null {
  const total = Math.round(serial * secondsOfDay)
  if (!Number.isFinite(serial) || total < 0) return null
  const [day, second] = [Math.floor(total / secondsOfDay), total % secondsOfDay]
  const time = [Math.floor(second / 3600), Math.floor(second / 60) % 60, second % 60].map(two).join(':')
  const counted = is1904 ? day + shift1904 : day
  if (!is1904 && (day === 0 || day === 60)) return { date: null, time }
  const date = dateOfDay(!is1904 && day < 60 ? counted + 1 : counted)
  return date === null ? null : { date, time }
}

/** Whether the calendar has this day. */
export function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(2000, 0, 1))
  date.setUTCFullYear(year, month - 1, day)
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

export function two(number: number): string {
  return String(number).padStart(2, '0')
}

function dateOfDay(day: number): string | null {
  const date = new Date((day - unixEpoch) * secondsOfDay * 1000)
  const year = date.getUTCFullYear()
  return year > 9999
    ? null
    : `${String(year).padStart(4, '0')}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`
}
