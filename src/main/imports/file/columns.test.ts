// Where the data of a workbook is found: sheet, header row, examples and hints, and what is said where it is not.
import { describe, expect, it } from 'vitest'
import { columnKeys } from '../../ports/imports.ts'
import { findLayout, headers } from './columns.ts'
import { exampleRow, headerRow, hintRow, readSheet, twoSessions } from '../testing/template.ts'

const because = (rows: Parameters<typeof readSheet>[0]): Promise<ReturnType<typeof findLayout>> =>
  readSheet(rows).then(findLayout)

describe('findLayout', () => {
  it('the template: header, examples, hints, data', async () => {
    const { layout, problems } = await because([headerRow, exampleRow, hintRow, ...twoSessions])
    expect(problems).toEqual([])
    expect(layout).toMatchObject({
      sheet: 'Import',
      headerRow: 1,
      skipped: [
        { row: 2, why: 'example' },
        { row: 3, why: 'hint' },
      ],
    })
    expect([...(layout?.columns ?? [])].map(([key, { index }]) => [key, index])).toEqual(
      columnKeys.map((key, index) => [key, index]),
    )
  })
  it('data right below the header, the header anywhere in the first rows', async () => {
    const { layout } = await because([{ number: 7, cells: headerRow }, ...twoSessions])
    expect(layout).toMatchObject({ headerRow: 7, skipped: [] })
  })
  it('empty rows between header and data are left out too', async () => {
    const { layout } = await because([
      headerRow,
      { number: 4, cells: exampleRow },
      { number: 6, cells: twoSessions[0] ?? [] },
    ])
    expect(layout?.skipped).toEqual([
      { row: 2, why: 'empty' },
      { row: 3, why: 'empty' },
      { row: 4, why: 'example' },
      { row: 5, why: 'empty' },
    ])
  })
  it('case, white space, underscores and the order of columns make no difference', async () => {
    const other = headerRow.map((header) => ` ${header.toUpperCase().replaceAll(' ', '_')}\u00a0`).reverse()
    const { layout, problems } = await because([other, [...(twoSessions[0] ?? [])].reverse()])
    expect(problems).toEqual([])
    expect(layout?.columns.get('templateCode')).toEqual({ index: 25, header: 'COURSE_TEMPLATE_CODE' })
  })
  it('another sheet than the first; a hidden one only where no visible one has the headers', async () => {
    const sheet = (name: string, hidden: boolean): object => ({
      name,
      rows: [headerRow, ...twoSessions],
      ...(hidden && { hidden: true }),
    })
    const content = async (...sheets: readonly object[]): Promise<string | undefined> =>
      findLayout(await readSheet([['From Adm', 1]], { sheets: sheets as never })).layout?.sheet
    expect(await content(sheet('Old', true), sheet('Season', false))).toBe('Season')
    expect(await content(sheet('Old', true))).toBe('Old')
  })
  it('a missing header is named with the nearest of the file', async () => {
    const { layout, problems } = await because([
      headerRow.map((header) =>
        header === headers.classroomStartDate ? 'Class start date' : header === 'Day' ? null : header,
      ),
      ...twoSessions,
    ])
    expect(layout).toBeNull()
    expect(problems.map(({ code, column, nearest }) => [code, column, nearest])).toEqual([
      ['header-missing', 'classroomStartDate', ['Class start date']],
      ['header-missing', 'day', []],
    ])
    expect(problems[0]?.message).toBe(
      'Row 1 of sheet “Import” has no header “Classroom start date”. Perhaps “Class start date” was meant.',
    )
  })
  it('the same header twice is said, and an error only where both have data', async () => {
    const empty = await because([[...headerRow, 'Day'], ...twoSessions])
    expect(empty.layout).not.toBeNull()
    expect(empty.problems).toMatchObject([{ code: 'header-twice', level: 'warning', column: 'day' }])
    const filled = await because([
      [...headerRow, 'day'],
      [...(twoSessions[0] ?? []), 3],
    ])
    expect(filled.layout).toBeNull()
    expect(filled.problems).toMatchObject([{ code: 'header-twice', level: 'error', column: 'day' }])
  })
  it('no headers at all, no rows at all', async () => {
    expect((await because([['Name', 'Town']])).problems).toMatchObject([{ code: 'no-headers', level: 'error' }])
    expect((await because([headerRow, exampleRow, hintRow])).problems).toMatchObject([
      { code: 'no-rows', level: 'error' },
    ])
  })
  it('prototype names are headers like any other', async () => {
    const { layout, problems } = await because([[...headerRow, '__proto__', 'constructor'], ...twoSessions])
    expect(problems).toEqual([])
    expect(layout?.columns.size).toBe(26)
  })
})
