// What stands in an exported file, and that no cell of it can start a formula.
import ExcelJS from 'exceljs'
import { expect, it } from 'vitest'
import { nearest } from '../matching/suggest.ts'
import { buildReview, comparables } from './build-review.ts'
import { exportRows, harmless } from './export-file.ts'
import { administrateSide, reviewState, tutorialSide } from './testing/state.ts'

const state = reviewState('venue', {
  locations: new Map([['L1', { name: 'London', tutorialId: '1' }]]),
  tutorial: [
    tutorialSide('7', 'Waterloo Rm 3', { locationId: '1', description: 'London' }),
    tutorialSide('8', '=HYPERLINK("http://example.org","Café, 2")', { locationId: '1', description: 'London' }),
  ],
  administrate: [administrateSide('V7', 'Waterloo Room 3', { locationId: 'L1' })],
  notes: [{ side: 'tutorial', id: '7', value: { text: '+44 ask Priya', by: 'Priya', at: '2026-01-05T10:00:00.000Z' } }],
})
const { tutorial, administrate } = comparables(state)
const review = buildReview(state, nearest('name', tutorial, administrate), '1')

it('a workbook holds texts, never formulas', async () => {
  const file = await exportRows(review, review.rows, 'xlsx', '2026-01-05')
  expect(file.fileName).toBe('venues-2026-01-05.xlsx')
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(file.bytes.buffer)
  const [sheet] = book.worksheets
  const cells =
    sheet
      ?.getSheetValues()
      .slice(1)
      .map((row) => (row as unknown[]).slice(1)) ?? []
  expect(cells[0]?.slice(0, 4)).toEqual([
    'Tutorial database: name',
    'Tutorial database: location',
    'Relation',
    'Strength',
  ])
  expect(cells[1]?.slice(0, 3)).toEqual(['Waterloo Rm 3', 'London', 'suggested'])
  expect(cells[2]?.[0]).toBe('=HYPERLINK("http://example.org","Café, 2")')
  sheet?.eachRow((row) => row.eachCell((cell) => expect(cell.type).not.toBe(ExcelJS.ValueType.Formula)))
})

it('a list with commas is quoted, marked as UTF-8, and harmless', async () => {
  const file = await exportRows(review, review.rows, 'csv', '2026-01-05')
  expect([...file.bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  const lines = new TextDecoder().decode(file.bytes).split('\n')
  expect(lines).toHaveLength(3)
  expect(lines[1]).toContain("'+44 ask Priya")
  expect(lines[2]).toMatch(/^"'=HYPERLINK\(""http:\/\/example\.org"",""Café, 2""\)",London,/)
})

it.each(['=1', '+1', '-1', '@A1', '\t=1', '\r=1', '\n=1'])('%j begins nothing', (text) => {
  expect(harmless(text)).toBe(`'${text}`)
})
it('leaves other texts alone', () => {
  expect(['Room 1', '', '1-2', "O'Hara"].map(harmless)).toEqual(['Room 1', '', '1-2', "O'Hara"])
})
