// A workbook checked from its bytes to what an import of it would do. Nothing is written anywhere, and nothing sent to
// Administrate but questions.
import { openChecked } from './checked-cells.ts'
import type { ImportParts, Imports } from './checked-workbook.ts'
import { findLayout, headers } from './columns.ts'
import { workbookNotes } from './notes.ts'
import { adoptFirst, noLayout } from './refusals.ts'
import { readRows } from './rows.ts'
import { createSheetCells } from './sheet-cells.ts'
import { readWorkbook } from './workbook.ts'

export function createImports(parts: ImportParts): Imports {
  return {
    async open(file, signal, corrections = []) {
      const sql = await parts.store.adoption()
      if (sql.length > 0) throw adoptFirst(sql)
      const content = await readWorkbook(file.bytes, file.name, signal)
      const { layout, problems } = findLayout(content)
      if (layout === null) throw noLayout(file.name, problems)
      const read = readRows(content, layout)
      const cells = createSheetCells(read.rows, read.problems)
      cells.put(corrections)
      const previous = await parts.store.previous({ sha256: content.sha256, fileName: content.fileName })
      const opened = await openChecked(parts, cells, content.is1904, signal)
      const sheet = content.sheets.find(({ name }) => name === layout.sheet)
      return {
        fileName: content.fileName,
        sha256: content.sha256,
        layout,
        cells,
        hidden: new Set(sheet?.rows.flatMap(({ number, isHidden }) => (isHidden ? [number] : []))),
        rows: read.rows.length,
        notes: [...problems, ...workbookNotes(content, layout)].map(({ message }) => message),
        previous,
        headerOf: (column) => layout.columns.get(column)?.header ?? headers[column],
        ...opened,
      }
    },
  }
}
