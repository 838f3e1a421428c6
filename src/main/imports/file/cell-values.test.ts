// What cells say, whatever the zone of the machine: serial numbers of both systems, texts, whole numbers, yes and no.
import { describe, expect, it } from 'vitest'
import type { WorkbookCell } from '../../ports/imports.ts'
import { type CellValue, createCellReaders, dateOf, textOf, timeOf, wholeOf, yesNoOf } from './cell-values.ts'
import { partsOfSerial } from './serial.ts'

const cell = (type: WorkbookCell['type'], value: string | number | boolean): WorkbookCell => ({
  type,
  value,
  shown: String(value),
  isFormula: false,
})
const text = (value: string): WorkbookCell => cell('text', value)
const said = <Value>(value: CellValue<Value>): unknown =>
  value.state === 'ok' ? value.value : value.state === 'empty' ? 'empty' : value.fault

describe('serial numbers', () => {
  it.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [60, null],
    [61, '1900-03-01'],
    [36526, '2000-01-01'],
    [46110, '2026-03-29'],
    [2958465, '9999-12-31'],
  ])('%d of the 1900 system', (serial, date) => {
    expect(partsOfSerial(serial, false)).toEqual({ date, time: '00:00:00' })
  })
  it.each([
    [0, '1904-01-01'],
    [59, '1904-02-29'],
    [44648, '2026-03-29'],
  ])('%d of the 1904 system', (serial, date) => {
    expect(partsOfSerial(serial, true)).toEqual({ date, time: '00:00:00' })
  })
  it('a time is rounded to the second, and carries its day along', () => {
    expect(partsOfSerial(46110.395833333, false)).toEqual({ date: '2026-03-29', time: '09:30:00' })
    expect(partsOfSerial(46110.9999999, false)).toEqual({ date: '2026-03-30', time: '00:00:00' })
    expect(partsOfSerial(2958466, false)).toBeNull()
    expect(partsOfSerial(-1, false)).toBeNull()
    expect(partsOfSerial(NaN, false)).toBeNull()
  })
})

describe('dateOf', () => {
  it.each([
    [cell('date', 46110), '2026-03-29'],
    [cell('date', 46110.395833), '2026-03-29'],
    [cell('number', 46110), '2026-03-29'],
    [text('29/03/2026'), '2026-03-29'],
    [text(' 9/3/2026\u00a0'), '2026-03-09'],
    [text('29-03-2026'), '2026-03-29'],
    [text('2026-03-29'), '2026-03-29'],
    [text('2026-03-29 00:00:00'), '2026-03-29'],
    [text('29/02/2028'), '2028-02-29'],
    [text('29/02/2026'), 'no-such-day'],
    [text('31/04/2026'), 'no-such-day'],
    [text('02/25/2026'), 'month-first'],
    [text('13/01/26'), 'short-year'],
    [text('13/01/0026'), 'other-century'],
    [text('13/01-2026'), 'not-a-date'],
    [text('13 January'), 'not-a-date'],
    [text('DD/MM/YYYY'), 'not-a-date'],
    [cell('date', 0.5), 'not-a-date'],
    [cell('date', 14), 'other-century'],
    [cell('number', 20260113), 'not-a-date'],
    [cell('boolean', true), 'not-a-date'],
    [cell('error', '#N/A'), 'error-cell'],
    [text('  \u00a0\u200b'), 'empty'],
    [undefined, 'empty'],
  ])('%j', (one, expected) => {
    expect(said(dateOf(one, false))).toBe(expected)
  })
  it('counts from 1904 where the workbook does', () => {
    expect(said(dateOf(cell('date', 44648), true))).toBe('2026-03-29')
  })
})

describe('timeOf', () => {
  it.each([
    [text('09:30'), '09:30:00'],
    [text('9:30'), '09:30:00'],
    [text('09:30:15'), '09:30:15'],
    [text('29/03/2026 09:30'), '09:30:00'],
    [cell('date', 0), '00:00:00'],
    [cell('date', 0.6666666666666666), '16:00:00'],
    [cell('number', 0.395833333333), '09:30:00'],
    [cell('date', 46110.395833), '09:30:00'],
    [text('24:00'), 'not-a-time'],
    [text('09:60'), 'not-a-time'],
    [text('9.30'), 'not-a-time'],
    [text('HH:mm'), 'not-a-time'],
    [cell('number', 9), 'not-a-time'],
    [cell('date', 1), 'not-a-time'],
    [cell('number', 46110.5), 'not-a-time'],
    [cell('number', -0.5), 'not-a-time'],
    [undefined, 'empty'],
  ])('%j', (one, expected) => {
    expect(said(timeOf(one, false))).toBe(expected)
  })
})

it.each([
  [cell('number', 14), 14],
  [text('14'), 14],
  [text('14.0'), 14],
  [text('-2'), -2],
  [cell('number', 1.5), 'not-a-whole-number'],
  [cell('date', 14), 'not-a-whole-number'],
  [text('1e3'), 'not-a-whole-number'],
  [text('0x10'), 'not-a-whole-number'],
  [text('fourteen'), 'not-a-whole-number'],
  [text(''), 'empty'],
])('whole number %j', (one, expected) => {
  expect(said(wholeOf(one))).toBe(expected)
})

it.each([
  [text('Y'), true],
  [text(' n '), false],
  [text('yes'), true],
  [cell('boolean', false), false],
  [text('1'), 'not-yes-or-no'],
  [text('maybe'), 'not-yes-or-no'],
  [undefined, 'empty'],
])('yes or no %j', (one, expected) => {
  expect(said(yesNoOf(one))).toBe(expected)
})

it('texts lose the white space around them, and tell what is shown', () => {
  expect(textOf(text('\ufeff\u00a0 Live online\u200b '))).toBe('Live online')
  expect(textOf({ type: 'date', value: 46110, shown: '29/03/2026', isFormula: false })).toBe('29/03/2026')
})

it('readers of a workbook know its system of dates', () => {
  expect(createCellReaders(true).date(cell('date', 44648))).toEqual({ state: 'ok', value: '2026-03-29' })
  expect(createCellReaders(false).zone('Europe - London')).toBe('Europe/London')
})
