// An event of a workbook with everything it says looked up: what the rules judge, and what is written when they find no fault.
import type { KnownTemplate } from '../../ports/import-store.ts'
import type { ColumnKey, ImportEvent, ImportRow, Reference, WallTime } from '../../ports/imports.ts'
import type { Found, Parsed } from './found.ts'
import type { ProductFound } from './product.ts'

/** A date and a time that belong together, and the columns they stand in. */
export interface Moment {
  readonly dateColumn: ColumnKey
  readonly timeColumn: ColumnKey
  readonly date: Parsed<string>
  readonly time: Parsed<string>
  /** Both could be read, and the zone is known. */
  readonly wall: WallTime | null
}

export interface Contact {
  readonly externalId: string
  readonly name: string
}

/** One name of a cell that may hold several. */
export type PersonFound = Found<Reference>

export interface SessionDraft {
  readonly source: ImportRow
  readonly row: number
  readonly title: string
  readonly day: Parsed<number>
  readonly start: Moment
  readonly end: Moment
  readonly url: string
  readonly instructors: readonly PersonFound[]
  /** As written; an event's own row repeats the event's. */
  readonly locationText: string
  readonly venueText: string
}

export interface EventDraft {
  readonly source: ImportEvent
  readonly row: number
  /** All rows of the event, its own first. */
  readonly rows: readonly number[]
  readonly mode: 'blended' | 'lms'
  readonly code: string
  readonly title: string
  readonly template: Found<{ readonly reference: Reference; readonly known: KnownTemplate }>
  readonly modeText: string
  readonly location: Found<Reference>
  readonly locationText: string
  /** null: to be confirmed, or none given. */
  readonly venue: Found<Reference> | null
  readonly venueText: string
  readonly zone: string | null
  readonly zoneText: string
  readonly product: ProductFound
  readonly instructors: readonly PersonFound[]
  readonly administrators: readonly Found<Contact>[]
  readonly lmsStart: Moment
  readonly lmsEnd: Moment
  readonly maxPlaces: Parsed<number>
  readonly sitting: string
  readonly finalisation: Parsed<string>
  readonly webSale: Parsed<boolean>
  readonly url: string
  readonly ocrMoodleCode: string
  /** In the order of the rows; none for an LMS event. */
  readonly sessions: readonly SessionDraft[]
  /** Rows under an LMS event, which has no sessions. */
  readonly extraRows: readonly ImportRow[]
}
