// The columns of the event template, and where they are in a workbook: sheet, header row, examples and hints. (domain: 5.1)
import { shareOfLetterPairs } from '../../matching/letter-pairs.ts'
import type {
  ColumnKey,
  ProblemLevel,
  WorkbookContent,
  WorkbookLayout,
  WorkbookRow,
  WorkbookSheet,
} from '../../ports/imports.ts'
import { columnKeys } from '../../ports/imports.ts'
import { textOf, trimmed } from './cell-values.ts'
import { resultHeaders } from './result-headers.ts'
import { isExample, isHint } from './template-rows.ts'

/** The headers an import needs, as the template writes them. */
export const headers: Readonly<Record<ColumnKey, string>> = {
  templateCode: 'Course template code',
  eventTitle: 'Event title',
  sessionTitle: 'Session title',
  learningMode: 'Learning mode',
  location: 'Location',
  venue: 'Venue',
  timeZone: 'Time Zone',
  classroomStartDate: 'Classroom start date',
  classroomStartTime: 'Classroom start time',
  classroomEndDate: 'Classroom end date',
  classroomEndTime: 'Classroom end time',
  lmsStartDate: 'LMS start date',
  lmsStartTime: 'LMS start time',
  lmsEndDate: 'LMS end date',
  lmsEndTime: 'LMS end time',
  maxPlaces: 'Max places',
  instructor: 'Instructor',
  sessionInstructor: 'Session instructor',
  eventAdministrator: 'Event administrator',
  day: 'Day',
  eventUrl: 'Event url',
  sessionUrl: 'Session url',
  finalisationDate: 'Finalisation date',
  webSale: 'Web sale',
  sitting: 'Sitting',
  ocrMoodleCode: 'OCR moodle code',
}

/** Headers of the template, and of a workbook that was given back, that nothing is read from. */
const ignoredHeaders: readonly string[] = [
  'Access Duration',
  'Recordings',
  'Recording pin',
  'Tutors',
  'Sage code',
  'Cancelled',
  'Extra information',
  'Registration Deadline Date',
  ...resultHeaders,
]

export interface LayoutProblem {
  readonly code: 'no-headers' | 'header-missing' | 'header-twice' | 'no-rows'
  readonly level: ProblemLevel
  readonly sheet: string | null
  readonly row: number | null
  readonly column: ColumnKey | null
  readonly message: string
  /** Headers of the file that may have been meant, likest first. */
  readonly nearest: readonly string[]
}

export interface FoundLayout {
  /** null when a problem is an error. */
  readonly layout: WorkbookLayout | null
  readonly problems: readonly LayoutProblem[]
}

const rowsLookedAt = 20
/** Fewer headers than this make no header row: single words of it may stand anywhere. */
const fewestHeaders = 5
const nearestLikeness = 0.4

interface HeaderRow {
  readonly sheet: WorkbookSheet
  readonly row: WorkbookRow
  /** By what they stand for, all places in the order of the sheet. */
  readonly places: ReadonlyMap<ColumnKey, readonly number[]>
}

const keyByHeader = new Map(columnKeys.map((key) => [likened(headers[key]), key]))
const ignored = new Set(ignoredHeaders.map(likened))

/** Finds the sheet with most headers; of equals the first visible one. */
export function findLayout(content: WorkbookContent): FoundLayout {
  const found = findHeaderRow(content.sheets)
  if (!found) return { layout: null, problems: [noHeaders(content)] }
  const { sheet, row } = found
  const missing = columnKeys.filter((key) => !found.places.has(key))
  const problems = [
    ...missing.map((key) => missingHeader(key, found)),
    ...[...found.places].flatMap(([key, places]) => twice(key, places, found)),
  ]
  const skipped = skippedRows(sheet, row.number, new Set([...found.places.values()].flat()))
  if (!sheet.rows.some(({ number }) => number > (skipped.at(-1)?.row ?? row.number))) problems.push(noRows(found))
  if (problems.some(({ level }) => level === 'error')) return { layout: null, problems }
  const columns = [...found.places].map(
    ([key, [index = 0]]) => [key, { index, header: textOf(row.cells.get(index)) }] as const,
  )
  return { layout: { sheet: sheet.name, headerRow: row.number, skipped, columns: new Map(columns) }, problems }
}

/** Visible sheets with all headers besides the one that is read. */
export function sheetsNotRead({ sheets }: WorkbookContent, read: string): readonly string[] {
  return sheets
    .filter((sheet) => sheet.name !== read && !sheet.isHidden)
    .filter((sheet) => findHeaderRow([sheet])?.places.size === columnKeys.length)
    .map(({ name }) => name)
}

/** Case, white space and underscores make no difference. */
function likened(header: string): string {
  return header
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s_]+/g, '')
}

function findHeaderRow(sheets: readonly WorkbookSheet[]): HeaderRow | null {
  let best: HeaderRow | null = null
  for (const sheet of [...sheets].sort((left, right) => Number(left.isHidden) - Number(right.isHidden)))
    for (const row of sheet.rows) {
      if (row.number > rowsLookedAt) break
      const places = placesOf(row)
      if (places.size >= Math.max(fewestHeaders, (best?.places.size ?? 0) + 1)) best = { sheet, row, places }
    }
  return best
}

function placesOf(row: WorkbookRow): ReadonlyMap<ColumnKey, readonly number[]> {
  const places = new Map<ColumnKey, number[]>()
  for (const [index, cell] of row.cells) {
    const key = cell.type === 'text' ? keyByHeader.get(likened(trimmed(cell.shown))) : undefined
    if (key) places.set(key, [...(places.get(key) ?? []), index])
  }
  return places
}

/** Rows under the header up to the first with data. */
function skippedRows(sheet: WorkbookSheet, headerRow: number, columns: ReadonlySet<number>): WorkbookLayout['skipped'] {
  const skipped: { row: number; why: 'example' | 'hint' | 'empty' }[] = []
  let last = headerRow
  for (const row of sheet.rows) {
    if (row.number <= headerRow) continue
    const texts = [...row.cells].filter(([index]) => columns.has(index)).map(([, cell]) => textOf(cell))
    const why = texts.length === 0 ? 'empty' : isExample(texts) ? 'example' : isHint(texts) ? 'hint' : null
    const isFar = row.number > headerRow + rowsLookedAt
    if (!isFar) for (let empty = last + 1; empty < row.number; empty++) skipped.push({ row: empty, why: 'empty' })
    if (why === null || isFar) break
    skipped.push({ row: row.number, why })
    last = row.number
  }
  return skipped
}

function noHeaders({ fileName }: WorkbookContent): LayoutProblem {
  const some = [headers.templateCode, headers.eventTitle, headers.location].map((header) => `“${header}”`).join(', ')
  return {
    code: 'no-headers',
    level: 'error',
    sheet: null,
    row: null,
    column: null,
    message: `No sheet of “${fileName}” has the headers of the event template (${some} and so on) in its first ${rowsLookedAt} rows.`,
    nearest: [],
  }
}

function missingHeader(key: ColumnKey, { sheet, row }: HeaderRow): LayoutProblem {
  const wanted = likened(headers[key])
  const nearest = [...row.cells.values()]
    .map((cell) => ({ text: textOf(cell), like: likened(textOf(cell)) }))
    .filter(({ like }) => !keyByHeader.has(like) && !ignored.has(like))
    .map(({ text, like }) => ({ text, likeness: shareOfLetterPairs(wanted, like) }))
    .filter(({ likeness }) => likeness >= nearestLikeness)
    .sort((left, right) => right.likeness - left.likeness)
    .slice(0, 3)
    .map(({ text }) => text)
  const meant = nearest.length > 0 ? ` Perhaps ${nearest.map((text) => `“${text}”`).join(' or ')} was meant.` : ''
  return {
    code: 'header-missing',
    level: 'error',
    sheet: sheet.name,
    row: row.number,
    column: key,
    message: `Row ${row.number} of sheet “${sheet.name}” has no header “${headers[key]}”.${meant}`,
    nearest,
  }
}

/** A second column without anything under its header does no harm. */
function twice(key: ColumnKey, places: readonly number[], { sheet, row }: HeaderRow): readonly LayoutProblem[] {
  const [first, ...others] = places
  if (first === undefined || others.length === 0) return []
  const isFilled = (index: number): boolean =>
    sheet.rows.some(({ number, cells }) => number > row.number && cells.has(index))
  const level = others.some(isFilled) ? 'error' : 'warning'
  const then = level === 'error' ? 'Remove all but one.' : 'The first is read; the others are empty.'
  return [
    {
      code: 'header-twice',
      level,
      sheet: sheet.name,
      row: row.number,
      column: key,
      message: `The header “${headers[key]}” stands ${places.length} times in row ${row.number} of sheet “${sheet.name}”. ${then}`,
      nearest: [],
    },
  ]
}

function noRows({ sheet, row }: HeaderRow): LayoutProblem {
  return {
    code: 'no-rows',
    level: 'error',
    sheet: sheet.name,
    row: row.number,
    column: null,
    message: `Sheet “${sheet.name}” has no events under its headers in row ${row.number}.`,
    nearest: [],
  }
}
