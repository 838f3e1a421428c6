// The event import as plain data: what a workbook holds, what is wrong with it, and what it would do.

/** The columns of the template by what they stand for; see imports/file/columns.ts for their headers (domain: 5.1). */
export const columnKeys = [
  'templateCode',
  'eventTitle',
  'sessionTitle',
  'learningMode',
  'location',
  'venue',
  'timeZone',
  'classroomStartDate',
  'classroomStartTime',
  'classroomEndDate',
  'classroomEndTime',
  'lmsStartDate',
  'lmsStartTime',
  'lmsEndDate',
  'lmsEndTime',
  'maxPlaces',
  'instructor',
  'sessionInstructor',
  'eventAdministrator',
  'day',
  'eventUrl',
  'sessionUrl',
  'finalisationDate',
  'webSale',
  'sitting',
  'ocrMoodleCode',
] as const
export type ColumnKey = (typeof columnKeys)[number]

/**
 * A cell as it stands in the file. Dates and times come as serial numbers, never as dates of a clock: `date` tells that the
 * cell's format shows one. `shown` is the text a person sees.
 */
export interface WorkbookCell {
  readonly type: 'text' | 'number' | 'date' | 'boolean' | 'error'
  readonly value: string | number | boolean
  readonly shown: string
  /** It is computed; `value` is what was computed last. */
  readonly isFormula: boolean
}

/** `number` is the row number of the sheet, as a person sees it. Cells by column index from 0; empty ones are absent. */
export interface WorkbookRow {
  readonly number: number
  readonly isHidden: boolean
  readonly cells: ReadonlyMap<number, WorkbookCell>
}

export interface WorkbookSheet {
  readonly name: string
  readonly isHidden: boolean
  readonly rows: readonly WorkbookRow[]
  /** Cells that hold nothing because they are merged with another, as `A1:B2`. */
  readonly merged: readonly string[]
}

/** A file that could be read. */
export interface WorkbookContent {
  readonly fileName: string
  /** Hex. */
  readonly sha256: string
  readonly kind: 'xlsx' | 'xls' | 'csv'
  /** Serial numbers count from 1904. */
  readonly is1904: boolean
  /** It carries macros; they are never run and never read. */
  readonly hasMacros: boolean
  readonly sheets: readonly WorkbookSheet[]
}

/** Where the data of a workbook is. Column indexes by what they stand for. */
export interface WorkbookLayout {
  readonly sheet: string
  readonly headerRow: number
  /** Rows under the header that are examples or hints, and why they were left out. */
  readonly skipped: readonly { readonly row: number; readonly why: 'example' | 'hint' | 'empty' }[]
  readonly columns: ReadonlyMap<ColumnKey, { readonly index: number; readonly header: string }>
}

export type ProblemLevel = 'error' | 'warning'

/** Something about a cell, a row or an event; `code` is one of the closed list in imports/check/rules.ts. */
export interface ImportProblem {
  readonly row: number
  /** null: it is about the whole row. */
  readonly column: ColumnKey | null
  readonly level: ProblemLevel
  readonly code: string
  readonly message: string
  /** The cell's text, which groups alike problems; empty where the cell is empty. */
  readonly value: string
  /** The nearest right values, best first. */
  readonly suggestions: readonly string[]
}

/** A data row: the texts of its cells, trimmed, and the cells themselves for dates and numbers. */
export interface ImportRow {
  readonly number: number
  readonly cells: ReadonlyMap<ColumnKey, WorkbookCell>
}

/** An event row with the session rows under it; the event row is session 1 of a blended event too (domain: 5.2). */
export interface ImportEvent {
  readonly row: ImportRow
  readonly sessions: readonly ImportRow[]
}

/** A wall time in a zone: `2026-03-29T09:30:00` and `Europe/London`. */
export interface WallTime {
  readonly local: string
  readonly zone: string
}

/** A record of Administrate with its row of ours. */
export interface Reference {
  /** Id in the tutorial database. */
  readonly tutorialId: string
  /** Id of the `adm` row. */
  readonly bridgeId: string
  readonly externalId: string
  readonly name: string
}

/** An event whose every look-up succeeded: what is written, in both systems. */
export interface ResolvedEvent {
  readonly row: number
  readonly mode: 'blended' | 'lms'
  readonly title: string
  readonly template: Reference
  readonly productId: string
  readonly location: Reference
  /** null: to be confirmed, or an event without one. */
  readonly venue: Reference | null
  /** Primary instructor of the bridge; null: none. */
  readonly instructor: Reference | null
  /** External ids of contacts. */
  readonly administrators: readonly { readonly externalId: string; readonly name: string }[]
  readonly lmsStart: WallTime
  readonly lmsEnd: WallTime
  readonly classroomStart: WallTime | null
  readonly classroomEnd: WallTime | null
  readonly maxPlaces: number | null
  readonly sitting: string
  /** `yyyy-mm-dd`. */
  readonly finalisation: string | null
  readonly webSale: boolean
  readonly url: string
  readonly ocrMoodleCode: string
  readonly sessions: readonly ResolvedSession[]
}

export interface ResolvedSession {
  readonly row: number
  readonly title: string
  readonly day: number
  readonly start: WallTime
  readonly end: WallTime
  readonly url: string
  readonly instructors: readonly Reference[]
}
