// What is unusual about a workbook that could be read, a plain sentence each; none of it keeps anybody from importing.
import type { WorkbookContent, WorkbookLayout, WorkbookRow } from '../../ports/imports.ts'
import { sheetsNotRead } from './columns.ts'
import { listed, quoted } from '../words.ts'

export interface WorkbookNote {
  readonly code:
    'macros' | 'dates-1904' | 'sheet-hidden' | 'sheets-not-read' | 'rows-hidden' | 'formulas' | 'rows-left-out'
  readonly message: string
}

const rowsNamed = 5

export function workbookNotes(content: WorkbookContent, layout: WorkbookLayout): readonly WorkbookNote[] {
  const sheet = content.sheets.find(({ name }) => name === layout.sheet)
  const skipped = new Set(layout.skipped.map(({ row }) => row))
  const rows = (sheet?.rows ?? []).filter(({ number }) => number > layout.headerRow && !skipped.has(number))
  const hidden = rows.filter(({ isHidden }) => isHidden).map(({ number }) => number)
  const formulas = countFormulas(rows, layout)
  const explained = layout.skipped.filter(({ why }) => why !== 'empty').map(({ row }) => row)
  const others = sheetsNotRead(content, layout.sheet)
  const notes: readonly (WorkbookNote | false)[] = [
    content.hasMacros && {
      code: 'macros',
      message: 'The file carries macros. They are neither run nor read.',
    },
    content.is1904 && {
      code: 'dates-1904',
      message: 'The dates of this file count from 1904, as Excel for Mac once did. They are read accordingly.',
    },
    sheet?.isHidden === true && {
      code: 'sheet-hidden',
      message: `The sheet “${sheet.name}” is hidden in the file. It is read, as the only one with the headers.`,
    },
    others.length > 0 && {
      code: 'sheets-not-read',
      message: `${others.length === 1 ? 'Sheet' : 'Sheets'} ${listed(others.map(quoted))} ${others.length === 1 ? 'has' : 'have'} the headers of the event template too. Only ${quoted(layout.sheet)} is read; save the rest as a workbook of its own.`,
    },
    explained.length > 0 && {
      code: 'rows-left-out',
      message: `${rowList(explained)} ${explained.length === 1 ? 'holds an example or hints' : 'hold examples and hints'} of the template and ${explained.length === 1 ? 'is' : 'are'} left out.`,
    },
    hidden.length > 0 && {
      code: 'rows-hidden',
      message: `${rowList(hidden)} ${hidden.length === 1 ? 'is' : 'are'} hidden in the file and ${hidden.length === 1 ? 'is' : 'are'} imported like all others.`,
    },
    formulas > 0 && {
      code: 'formulas',
      message: `${formulas.toLocaleString('en-GB')} ${formulas === 1 ? 'cell is' : 'cells are'} computed by a formula; read is what was computed when the file was last saved.`,
    },
  ]
  return notes.filter((note) => note !== false)
}

function countFormulas(rows: readonly WorkbookRow[], { columns }: WorkbookLayout): number {
  const indexes = [...columns.values()].map(({ index }) => index)
  let count = 0
  for (const { cells } of rows) for (const index of indexes) if (cells.get(index)?.isFormula === true) count++
  return count
}

/** `Row 5`, `Rows 5 and 6`, `Rows 5, 6, 9, 10, 11 and 40 more`. */
function rowList(rows: readonly number[]): string {
  const named = rows.slice(0, rowsNamed).map(String)
  const more = rows.length - named.length
  if (more > 0) named.push(`${more.toLocaleString('en-GB')} more`)
  const last = named.pop() ?? ''
  return named.length === 0 ? `Row ${last}` : `Rows ${named.join(', ')} and ${last}`
}
