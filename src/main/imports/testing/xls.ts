// Workbooks of Excel 97–2003 made for tests, by the library: nobody writes those by hand.
import { utils, write } from '@e965/xlsx'

/** `dates` are the cells that show one. */
export function makeXls(
  rows: readonly (readonly (string | number | boolean | null)[])[],
  dates: readonly string[] = [],
): Buffer {
  const sheet = utils.aoa_to_sheet(rows.map((row) => [...row]))
  for (const place of dates) {
    const cell = sheet[place] as { z?: string } | undefined
    if (cell) cell.z = 'm/d/yy'
  }
  const workbook = utils.book_new()
  utils.book_append_sheet(workbook, sheet, 'Import')
  return write(workbook, { type: 'buffer', bookType: 'biff8' }) as Buffer
}
