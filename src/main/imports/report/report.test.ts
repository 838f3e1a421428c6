// A workbook given back: all that was in it as it was, seen by two libraries; what was added; and what can be dropped in again.
import ExcelJS from 'exceljs'
import { describe, expect, it } from 'vitest'
import { columnKeys } from '../../ports/imports.ts'
import { findLayout } from '../file/columns.ts'
import type { RowStatus } from '../run/outcomes.ts'
import { annotate, type DroppedWorkbook, errorWorkbook } from './report.ts'
import { resultHeaders } from '../file/result-headers.ts'
import { readEvents, type ReadEvents } from '../testing/read-events.ts'
import { seenByExceljs, seenBySheetjs } from '../testing/compare-workbooks.ts'
import { outcomesOf } from '../testing/outcomes.ts'
import { richWorkbook } from '../testing/rich-workbook.ts'
import { headerRow, never, twoSessions } from '../testing/template.ts'
import { makeXls } from '../testing/xls.ts'
import { makeXlsx } from '../testing/xlsx.ts'
import { readWorkbook } from '../file/workbook.ts'
import { readZipDirectory, unpack } from '../file/zip-directory.ts'

type Dropped = DroppedWorkbook & { readonly read: ReadEvents }

async function drop(bytes: Uint8Array, fileName = 'season.xlsx'): Promise<Dropped> {
  const content = await readWorkbook(bytes, fileName, never)
  const { layout } = findLayout(content)
  if (!layout) return expect.fail('no layout')
  return { bytes, content, layout, read: readEvents(content, layout) }
}

async function opened(file: Uint8Array): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(new Uint8Array(file).buffer)
  return book
}

const statuses: readonly RowStatus[] = ['imported', 'failed', 'left']
const refused = ['=HYPERLINK("https://a.example")', 'Administrate: “Venue does not belong – é” 🎓\u0007 _x0041_']

describe('the copy', () => {
  it('has every cell, format, width, comment, rule, picture and macro of the original, as two libraries see them', async () => {
    const dropped = await drop(await richWorkbook())
    const copy = await annotate(dropped, outcomesOf(dropped.read, statuses, refused))
    const original = new Uint8Array(dropped.bytes)
    const reach = (sheet: string): number => (sheet === 'From Adm' ? 1 : sheet === 'Import' ? 29 : 9)
    const plain = (seen: unknown): string => JSON.stringify(seen, null, 1)
    const [byExceljs, bySheetjs] = [plain(await seenByExceljs(original, reach)), plain(seenBySheetjs(original, reach))]
    for (const sign of ['ask Finn', 'COUNT(Import', 'double', 'FFFFEB9C', 'Codes', 'AB4:AC5', 'landscape', 'FF336699'])
      expect(byExceljs).toContain(sign)
    for (const sign of ['"macros": {', 'https://example.com/room', 'UPPER', 'h:mm;@', 'dd/mm/yyyy', '#N/A'])
      expect(bySheetjs).toContain(sign)
    expect(plain(withoutNewRows(await seenByExceljs(copy, reach)))).toBe(byExceljs)
    expect(plain(withoutNewCells(seenBySheetjs(copy, reach)))).toBe(bySheetjs)
  })

  it('holds all other parts byte for byte, and the old cells to the last digit', async () => {
    const dropped = await drop(await richWorkbook())
    const copy = Buffer.from(await annotate(dropped, outcomesOf(dropped.read, statuses)))
    const partsOf = (file: Buffer): ReadonlyMap<string, string> =>
      new Map(readZipDirectory(file).map((entry) => [entry.name, unpack(file, entry).toString('latin1')]))
    const [before, after] = [partsOf(Buffer.from(dropped.bytes)), partsOf(copy)]
    const changed = [...before.keys()].filter((name) => before.get(name) !== after.get(name))
    expect(changed.sort()).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/calcChain.xml',
      'xl/styles.xml',
      'xl/worksheets/sheet2.xml',
      'xl/worksheets/sheet3.xml',
    ])
    const cellsOf = (xml = ''): readonly string[] => xml.match(/<c r="(?:[A-Z]|A[A-C])\d+".*?(?:\/>|<\/c>)/g) ?? []
    const sheet = 'xl/worksheets/sheet2.xml'
    expect(cellsOf(before.get(sheet)).length).toBeGreaterThan(80)
    expect(cellsOf(after.get(sheet))).toEqual(cellsOf(before.get(sheet)))
  })

  it('says beside each row what became of it, as texts', async () => {
    const dropped = await drop(await richWorkbook())
    const sheet = (await opened(await annotate(dropped, outcomesOf(dropped.read, statuses, refused)))).getWorksheet(
      'Import',
    )
    const line = (row: number): unknown => resultHeaders.map((_, at) => sheet?.getCell(row, 30 + at).value)
    expect([line(1), line(2)]).toEqual([resultHeaders, [null, null, null, null, null]])
    expect(line(4)).toEqual(['Imported', null, 'id-4', 12_004, 1])
    expect(line(6)).toEqual(['Failed', expect.stringMatching(/^=HYPERLINK.*é” 🎓.*_x0041_$/), null, null, null])
    expect(line(9)).toEqual(['Left out', expect.stringContaining(' · '), null, null, null])
    expect(sheet?.getCell(6, 31).numFmt).toBe('@')
    expect(sheet?.getCell(6, 31).type).toBe(ExcelJS.ValueType.String)
    expect(sheet?.getCell(6, 30).fill).not.toEqual(sheet?.getCell(4, 30).fill)
    expect(sheet?.getCell('B9').type).toBe(ExcelJS.ValueType.String)
  })

  it('has no formula that was not one', async () => {
    const dropped = await drop(await richWorkbook())
    const book = await opened(await annotate(dropped, outcomesOf(dropped.read, statuses, refused)))
    const formulas: string[] = []
    for (const sheet of book.worksheets)
      sheet.eachRow((row) => row.eachCell((cell) => cell.formula && formulas.push(`${sheet.name} ${cell.address}`)))
    expect(formulas.sort()).toEqual(['Import P4', 'Import P5', 'Import Y4', 'Sums A1'])
  })

  it('fills From Adm: known events where they stand, others below, in the look of those above', async () => {
    const dropped = await drop(await richWorkbook())
    const sheet = (await opened(await annotate(dropped, outcomesOf(dropped.read, ['imported'])))).getWorksheet(
      'From Adm',
    )
    const values = sheet
      ?.getSheetValues()
      .slice(1)
      .map((row) => (row as unknown[]).slice(1))
    expect(values).toEqual([
      ['xname', undefined, 'xlocator'],
      ['CB2-01-26A', 12_006, 12_006],
      ['CP1-01-25S', 8, 8],
      ['CB1-01-26A', 12_004, 12_004],
      ['=CM1-01-26A', 12_009, 12_009],
    ])
    expect(sheet?.getCell('B5').font).toEqual(sheet?.getCell('B3').font)
    expect(sheet?.getCell('A5').type).toBe(ExcelJS.ValueType.String)
  })

  it('gets a sheet From Adm after all others where it had none', async () => {
    const dropped = await drop(await richWorkbook({ fromAdm: false }))
    const book = await opened(await annotate(dropped, outcomesOf(dropped.read, ['unchanged', 'failed'])))
    expect(book.worksheets.map(({ name }) => name)).toEqual(['Cover', 'Import', 'Sums', 'From Adm'])
    const sheet = book.getWorksheet('From Adm')
    expect(sheet?.getRow(2).values).toEqual([undefined, 'CB1-01-26A', 12_004, 12_004])
    expect(sheet?.getCell('B2').font.underline).toBe(true)
    const none = await annotate(dropped, outcomesOf(dropped.read, ['failed']))
    expect((await opened(none)).worksheets).toHaveLength(3)
  })

  it('is read as the original is; dropped in again, its columns are written anew where they stand', async () => {
    const dropped = await drop(await richWorkbook())
    const again = await drop(await annotate(dropped, outcomesOf(dropped.read, ['failed'], refused)))
    expect(again.read).toEqual(dropped.read)
    const sheet = (await opened(await annotate(again, outcomesOf(again.read, ['imported'])))).getWorksheet('Import')
    expect(sheet?.getRow(1).cellCount).toBe(29 + resultHeaders.length)
    expect(sheet?.getCell(6, 31).value).toBeNull()
  })
})

describe('the workbook of what is still to be done', () => {
  it('holds exactly the events that failed or were left out, whole, on their own row numbers', async () => {
    const dropped = await drop(await richWorkbook())
    const outcomes = outcomesOf(dropped.read, statuses, refused).map((each) =>
      each.row === 7 ? { ...each, status: 'imported' as const } : each,
    )
    const again = await drop((await errorWorkbook(dropped, outcomes)) ?? expect.fail('no workbook'))
    expect(again.read.events).toEqual(
      dropped.read.events
        .slice(1)
        .map(({ row, sessions }) => ({ row: withoutFormulas(row), sessions: sessions.map(withoutFormulas) })),
    )
    expect(again.layout).toEqual({ ...dropped.layout, skipped: expect.any(Array) as unknown })
    expect(again.read.problems.map(({ message }) => message)).toEqual(['Row 8 is empty and was skipped.'])
    const sheet = (await opened(again.bytes)).getWorksheet('Import')
    expect([4, 5, 6, 7].map((row) => sheet?.getRow(row).hidden)).toEqual([true, true, false, true])
    expect(sheet?.getCell('A4').value).toBeNull()
    expect(sheet?.getCell(6, 31).value).toMatch(/^=HYPERLINK/)
    expect(sheet?.getCell('A1').style).toEqual(
      (await opened(dropped.bytes)).getWorksheet('Import')?.getCell('A1').style,
    )
  })

  it('warns of no gap where rows that are done were', async () => {
    const rows = Array.from({ length: 4 }, () => twoSessions).flat()
    const dropped = await drop(makeXlsx({ sheets: [{ name: 'Import', rows: [headerRow, ...rows] }] }))
    const file = await errorWorkbook(dropped, outcomesOf(dropped.read, ['failed', 'imported', 'left', 'imported']))
    const again = await drop(file ?? expect.fail('no workbook'))
    expect(again.read.problems).toEqual([])
    expect(again.read.events.map(({ row }) => row.number)).toEqual([2, 6])
    expect(again.content.sheets[0]?.rows.at(-1)?.number).toBe(7)
  })

  it('keeps values where formulas were, since what they refer to may be gone', async () => {
    const dropped = await drop(await richWorkbook())
    const file = await errorWorkbook(dropped, outcomesOf(dropped.read, ['failed', 'imported']))
    const sheet = (await opened(file ?? expect.fail('no workbook'))).getWorksheet('Import')
    expect([sheet?.getCell('P4').value, sheet?.getCell('P5').value, sheet?.getCell('Y4').value]).toEqual([
      11,
      12,
      '2026A',
    ])
  })

  it('is none where all is done', async () => {
    const dropped = await drop(await richWorkbook())
    expect(await errorWorkbook(dropped, outcomesOf(dropped.read, ['imported', 'unchanged']))).toBeNull()
  })
})

describe('other files', () => {
  const data = [
    [...headerRow],
    columnKeys.map((key) =>
      key === 'templateCode'
        ? 'CB1_LO_1'
        : key === 'eventTitle'
          ? '=CB1'
          : key === 'classroomStartDate'
            ? 46_035
            : key === 'lmsStartTime'
              ? 2 / 3
              : null,
    ),
  ]
  it.each([
    ['xls', makeXls(data, ['H2'])],
    ['csv', Buffer.from(data.map((row) => row.map((cell) => cell ?? '').join(';')).join('\r\n'))],
  ])('a .%s file comes back as a workbook with the same values', async (kind, bytes) => {
    const dropped = await drop(bytes, `season.${kind}`)
    expect(dropped.content.kind).toBe(kind)
    const again = await drop(await annotate(dropped, outcomesOf(dropped.read, ['imported'])))
    const values = ({ read }: Dropped): unknown =>
      read.events.map(({ row }) => [...row.cells].map(([key, { type, value }]) => [key, type, value]))
    expect(values(again)).toEqual(values(dropped))
    expect(again.content.kind).toBe('xlsx')
  })

  it('a workbook that cannot be written into comes back with its values', async () => {
    const file = makeXlsx({
      sheets: [{ name: 'Import', rows: [headerRow, ...twoSessions] }],
      is1904: true,
      replaced: { 'xl/styles.xml': '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>' },
    })
    const dropped = await drop(file)
    const again = await drop(await annotate(dropped, outcomesOf(dropped.read, ['imported'])))
    expect(again.content.is1904).toBe(true)
    expect(again.read.events.length).toBe(1)
    expect(again.read.events[0]?.row.cells.get('classroomStartDate')?.value).toBe(46_035)
  })
})

/** `From Adm` gains rows, which its own test looks at; everything else of it has to be the same. */
function withoutNewRows(seen: unknown): unknown {
  const { sheets, ...rest } = seen as {
    sheets: readonly { name: string; rows: { number: number }[]; cells: { address: string }[] }[]
  }
  const old = sheets.map((sheet) =>
    sheet.name === 'From Adm'
      ? {
          ...sheet,
          rows: sheet.rows.filter(({ number }) => number <= 3),
          cells: sheet.cells.filter(({ address }) => Number(address.slice(1)) <= 3),
        }
      : sheet,
  )
  return { ...rest, sheets: old }
}

function withoutNewCells(seen: unknown): unknown {
  const { sheets, ...rest } = seen as {
    sheets: readonly { name: string; cells: readonly (readonly [string, unknown])[] }[]
  }
  const old = sheets.map((sheet) =>
    sheet.name === 'From Adm'
      ? { ...sheet, cells: sheet.cells.filter(([place]) => Number(place.slice(1)) <= 3) }
      : sheet,
  )
  return { ...rest, sheets: old }
}

function withoutFormulas<Row extends ReadEvents['events'][number]['row']>(row: Row): Row {
  return { ...row, cells: new Map([...row.cells].map(([key, cell]) => [key, { ...cell, isFormula: false }])) }
}
