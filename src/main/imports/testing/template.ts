// A small workbook in the layout of the event template, for tests: header, examples, hints, and what a test puts below.
import { columnKeys, type ColumnKey, type WorkbookContent } from '../../ports/imports.ts'
import { headers } from '../file/columns.ts'
import { readWorkbook } from '../file/workbook.ts'
import { makeXlsx, type MadeCell, type MadeRow, type MadeWorkbook } from './xlsx.ts'

export const never = new AbortController().signal

export const headerRow: readonly string[] = columnKeys.map((key) => headers[key])
export const exampleRow: readonly MadeCell[] = columnKeys.map((key) =>
  key === 'templateCode' ? 'e.g. CB1_LO_6' : key.endsWith('Date') ? 'e.g. 13/01/2023' : null,
)
export const hintRow: readonly MadeCell[] = columnKeys.map((key) =>
  key.endsWith('Date') ? 'DD/MM/YYYY' : key.endsWith('Time') ? 'HH:mm' : key === 'location' ? 'free-text' : null,
)

/** A data row of the columns that are named. */
export function dataRow(cells: Readonly<Partial<Record<ColumnKey, MadeCell>>>): readonly MadeCell[] {
  return columnKeys.map((key) => cells[key] ?? null)
}

/** An event of two sessions. */
export const twoSessions: readonly (readonly MadeCell[])[] = [
  dataRow({ templateCode: 'CB1_LO_2', eventTitle: 'CB1-01-26A', day: 1, classroomStartDate: { date: 46035 } }),
  dataRow({ sessionTitle: 'CB1-01-26A-2', day: 2, classroomStartDate: { date: 46042 } }),
]

/** Read as it would be from a person's disk. */
export async function readSheet(
  rows: readonly (MadeRow | readonly MadeCell[])[],
  further: Partial<MadeWorkbook & { readonly merged: readonly string[] }> = {},
): Promise<WorkbookContent> {
  const { merged = [], sheets = [], ...workbook } = further
  const file = makeXlsx({ ...workbook, sheets: [{ name: 'Import', rows, merged }, ...sheets] })
  return readWorkbook(file, 'season.xlsx', never)
}
