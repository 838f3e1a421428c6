// A workbook checked from its bytes to what an import of it would do. Nothing is written anywhere, and nothing sent to
// Administrate but questions.
import { openChecked } from './checked-cells.ts'
import type { ColumnKey, WorkbookContent } from '../../ports/imports.ts'
import type { ImportParts, Imports } from './checked-workbook.ts'
import { findLayout, headers } from '../file/columns.ts'
import { workbookNotes } from '../file/notes.ts'
import { adoptFirst, noLayout } from '../refusals.ts'
import { readRows } from '../file/rows.ts'
import { createSheetCells } from './sheet-cells.ts'
import { readWorkbook } from '../file/workbook.ts'

export function createImports(parts: ImportParts): Imports {
  return {
    async open(file, signal, corrections = []) {
      const sql = await parts.store.adoption()
      if (sql.length > 0) throw adoptFirst(sql)
      const { cells, is1904, ...sheet } = readSheet(await readWorkbook(file.bytes, file.name, signal))
      cells.put(corrections)
      const previous = await parts.store.previous(sheet)
      return { ...sheet, cells, previous, ...(await openChecked(parts, cells, is1904, signal)) }
    },
  }
}

/** All that is needed of a file: what it was read as is let go before the check, which takes as much memory again. */
function readSheet(content: WorkbookContent) {
  const { layout, problems } = findLayout(content)
  if (layout === null) throw noLayout(content.fileName, problems)
  const read = readRows(content, layout)
  const sheet = content.sheets.find(({ name }) => name === layout.sheet)
  return {
    fileName: content.fileName,
    sha256: content.sha256,
    is1904: content.is1904,
    layout,
    cells: createSheetCells(read.rows, read.problems),
    hidden: new Set(sheet?.rows.flatMap(({ number, isHidden }) => (isHidden ? [number] : []))),
    rows: read.rows.length,
    notes: [...problems, ...workbookNotes(content, layout)].map(({ message }) => message),
    headerOf: (column: ColumnKey) => layout.columns.get(column)?.header ?? headers[column],
  }
}
