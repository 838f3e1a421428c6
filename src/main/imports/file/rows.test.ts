// Rows as events: true row numbers, trimmed texts, gaps and strays told, unusual things noted.
import { expect, it } from 'vitest'
import { findLayout } from './columns.ts'
import { workbookNotes } from './notes.ts'
import { type ReadEvents, readEvents } from '../testing/read-events.ts'
import { dataRow, exampleRow, headerRow, hintRow, readSheet, twoSessions } from '../testing/template.ts'

async function read(
  ...from: Parameters<typeof readSheet>
): Promise<ReadEvents & { readonly notes: readonly string[] }> {
  const content = await readSheet(...from)
  const { layout } = findLayout(content)
  if (!layout) return expect.fail('no layout')
  return { ...readEvents(content, layout), notes: workbookNotes(content, layout).map(({ message }) => message) }
}

const numbers = ({ events }: ReadEvents): unknown =>
  events.map(({ row, sessions }) => [row.number, sessions.map(({ number }) => number)])

it('groups sessions under their events, with the row numbers of the sheet', async () => {
  const found = await read([headerRow, exampleRow, hintRow, ...twoSessions, ...twoSessions])
  expect(numbers(found)).toEqual([
    [4, [5]],
    [6, [7]],
  ])
  expect(found.rows).toBe(4)
  expect(found.problems).toEqual([])
})

it('skips an empty row and says so; empty rows at the end are nothing', async () => {
  const empty = dataRow({ location: '\u00a0 ' })
  const found = await read([
    headerRow,
    twoSessions[0] ?? [],
    empty,
    { number: 6, cells: twoSessions[1] ?? [] },
    empty,
    empty,
  ])
  expect(numbers(found)).toEqual([[2, [6]]])
  expect(found.problems.map(({ row, level, message }) => [row, level, message])).toEqual([
    [3, 'warning', 'Rows 3 to 5 are empty and were skipped.'],
  ])
})

it('a session without an event is an error of its own row', async () => {
  const found = await read([headerRow, twoSessions[1] ?? [], ...twoSessions])
  expect(numbers(found)).toEqual([[3, [4]]])
  expect(found.rows).toBe(3)
  expect(found.problems).toMatchObject([{ row: 2, level: 'error', code: 'row-without-event', value: 'CB1-01-26A-2' }])
})

it('trims texts and keeps the rest of a cell', async () => {
  const found = await read([headerRow, dataRow({ templateCode: '\u00a0CB1_LO_2 ', location: ' Live  online', day: 1 })])
  const cells = found.events[0]?.row.cells
  expect(cells?.get('templateCode')).toEqual({ type: 'text', value: 'CB1_LO_2', shown: 'CB1_LO_2', isFormula: false })
  expect(cells?.get('location')?.value).toBe('Live  online')
  expect(cells?.get('day')).toMatchObject({ type: 'number', value: 1 })
  expect(cells?.has('venue')).toBe(false)
})

it('tells of merged cells where data is', async () => {
  const found = await read([headerRow, ...twoSessions], { merged: ['A1:B1', 'E2:E3', 'AZ2:AZ3'] })
  expect(found.problems).toMatchObject([{ row: 2, column: 'location', code: 'cells-merged', value: 'E2:E3' }])
})

it('notes what is unusual, a sentence each', async () => {
  const computed = dataRow({
    templateCode: 'CB1_LO_2',
    eventUrl: { formula: 'HYPERLINK("https://a.example")', result: 'Join' },
  })
  const found = await read([headerRow, exampleRow, { hidden: true, cells: computed }], { is1904: true, macros: true })
  expect(found.notes).toEqual([
    'The file carries macros. They are neither run nor read.',
    'The dates of this file count from 1904, as Excel for Mac once did. They are read accordingly.',
    'Row 2 holds an example or hints of the template and is left out.',
    'Row 3 is hidden in the file and is imported like all others.',
    '1 cell is computed by a formula; read is what was computed when the file was last saved.',
  ])
  expect((await read([headerRow, ...twoSessions])).notes).toEqual([])
})

it('notes sheets that look like more events, not hidden ones nor others', async () => {
  const sheets = [
    { name: 'Import (2)', rows: [headerRow, ...twoSessions] },
    { name: 'Old', rows: [headerRow, ...twoSessions], hidden: true as const },
    { name: 'From Adm', rows: [['xname', null, 'xlocator']] },
  ]
  expect((await read([headerRow, ...twoSessions], { sheets })).notes).toEqual([
    'Sheet “Import (2)” has the headers of the event template too. Only “Import” is read; save the rest as a workbook of its own.',
  ])
})
