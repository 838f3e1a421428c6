// The rows of a list as a file: a workbook, or values separated by commas. No cell can start a formula.
import ExcelJS from 'exceljs'
import { administrateContext, numberOf, tutorialName } from './names.ts'
import { keyWord, kindWords } from './reason-words.ts'
import type { Relation, Review, ReviewRow } from './review.ts'

export interface ExportFile {
  readonly fileName: string
  readonly type: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

const relationWords: Readonly<Record<Relation, string>> = {
  rule: 'linked by rule',
  person: 'linked by hand',
  import: 'linked by an import',
  found: 'found linked',
  suggestion: 'suggested',
  blocked: 'blocked',
  'not-linked': 'not linked',
  ignored: 'ignored',
  unknown: 'no answer yet',
}

/** `rows` in the order shown; `today` as `yyyy-mm-dd` for the file's name. Left stays the tutorial database, right Administrate. */
export async function exportRows(
  review: Review,
  rows: readonly ReviewRow[],
  format: 'xlsx' | 'csv',
  today: string,
): Promise<ExportFile> {
  const { plural } = kindWords[review.entity]
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet(plural.charAt(0).toUpperCase() + plural.slice(1), {
    views: [{ state: 'frozen', ySplit: 1 }],
  })
  sheet.columns = columnsOf(review)
  sheet.getRow(1).font = { bold: true }
  for (const row of rows) sheet.addRow(cellsOf(review, row, format))
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: sheet.columns.length } }
  const fileName = `${plural.replaceAll(' ', '-')}-${today}.${format}`
  if (format === 'csv') {
    const text = await book.csv.writeBuffer()
    return { fileName, type: 'text/csv; charset=utf-8', bytes: withByteOrderMark(new Uint8Array(text)) }
  }
  return {
    fileName,
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    bytes: new Uint8Array(await book.xlsx.writeBuffer()),
  }
}

/** Without it Excel takes a list with accents for another alphabet. */
function withByteOrderMark(text: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array([0xef, 0xbb, 0xbf, ...text])
}

function columnsOf({ entity }: Review): readonly Partial<ExcelJS.Column>[] & Partial<ExcelJS.Column>[] {
  const key = keyWord(entity)
  const context = entity === 'venue' ? 'location' : entity === 'course_template' ? 'title' : null
  const side = (name: string) => [
    { header: `${name}: ${key}`, width: 32 },
    ...(context === null ? [] : [{ header: `${name}: ${context}`, width: 28 }]),
  ]
  return [
    ...side('Tutorial database'),
    { header: 'Relation', width: 18 },
    { header: 'Strength', width: 10 },
    ...side('Administrate'),
    { header: 'Administrate: number', width: 20 },
    { header: 'Reason', width: 48 },
    { header: 'Note', width: 40 },
  ]
}

function cellsOf(review: Review, row: ReviewRow, format: 'xlsx' | 'csv'): (string | number | null)[] {
  const { entity, state, index } = review
  const { tutorial, administrate } = row
  const hasContext = entity === 'venue' || entity === 'course_template'
  const notes = [
    tutorial ? index.notes.get(`tutorial ${tutorial.id}`) : undefined,
    administrate ? index.notes.get(`administrate ${administrate.identity}`) : undefined,
  ]
  const cells = [
    tutorial ? tutorialName(tutorial) : '',
    ...(hasContext ? [tutorial?.description ?? ''] : []),
    relationWords[row.relation],
    row.candidate?.strength ?? null,
    administrate?.name ?? '',
    ...(hasContext ? [administrate ? administrateContext(state, administrate) : ''] : []),
    administrate ? numberOf(administrate.externalId) : '',
    row.message,
    notes.flatMap((note) => note?.value.text ?? []).join(' · '),
  ]
  return format === 'csv' ? cells.map((cell) => (typeof cell === 'string' ? harmless(cell) : cell)) : cells
}

/** A text that a spreadsheet would take for a formula gets an apostrophe; in a workbook cells are texts by their type. */
export function harmless(text: string): string {
  return /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text
}
