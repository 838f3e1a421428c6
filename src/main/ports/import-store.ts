// What the event import reads of the tutorial database in one look, and what people decided about values, maps and rules.
import type { ColumnKey } from './imports.ts'

/**
 * A record of either system by what it is called. Both ids: linked. Only `tutorialId`: not linked. Only `externalId`: known in
 * Administrate alone. A record linked twice comes twice.
 */
export interface KnownRecord {
  readonly tutorialId: string | null
  readonly bridgeId: string | null
  readonly externalId: string | null
  /** As the tutorial database has it; Administrate's where that is all there is. */
  readonly name: string
  /** What Administrate called it when it was last read; empty where that is not known. */
  readonly administrateName: string
  readonly isActive: boolean
  /** It was gone from Administrate when it was last read. */
  readonly isMissing: boolean
}

/** `name` is the code. */
export interface KnownTemplate extends KnownRecord {
  /** As Administrate wrote it, whatever the case; null: not said. */
  readonly learningMode: string | null
}

export interface KnownVenue extends KnownRecord {
  readonly locationTutorialId: string | null
  readonly locationExternalId: string | null
}

/** A product that can be bought, with the four things it is found by (domain: 5.6, correct chain). */
export interface KnownProduct {
  readonly id: string
  readonly code: string
  readonly subject: string
  readonly examSession: string
  /** Code of the catalogue product that stands for a location. */
  readonly location: string
  /** Code of the tutorial variation, its name where it has none. */
  readonly format: string
  /** The product and its exam session subject both are. */
  readonly isActive: boolean
}

/** The words of the catalogue, also those that no product uses. */
export interface Catalogue {
  readonly subjects: readonly string[]
  readonly examSessions: readonly string[]
  readonly places: readonly { readonly code: string; readonly names: readonly string[] }[]
  readonly formats: readonly string[]
  readonly products: readonly KnownProduct[]
}

export interface KnownCustomField {
  readonly entityType: 'Event' | 'Session'
  readonly label: string
  readonly key: string
}

export const mapKinds = ['subject', 'format', 'sitting', 'location'] as const
/** Template code → subject, template code → format, sitting → exam session, location name → catalogue product code. */
export type MapKind = (typeof mapKinds)[number]

export interface MapEntry {
  readonly kind: MapKind
  readonly from: string
  readonly to: string
}

/** A replacement a person wanted remembered. `from` is compared as matching/normalise.ts compares. */
export interface ValueMapEntry {
  readonly id: string
  readonly column: ColumnKey
  readonly from: string
  readonly to: string
  readonly by: string
  /** ISO time. */
  readonly at: string
}

export type RuleLevel = 'error' | 'warning' | 'off'

/** Who set something, and when. */
interface SetBy {
  readonly by: string
  /** ISO time. */
  readonly at: string
}

/** What people set for all workbooks, and who did. */
export interface ImportDecisions {
  readonly maps: readonly (MapEntry & SetBy)[]
  /** Newest first. */
  readonly values: readonly ValueMapEntry[]
  readonly levels: readonly (SetBy & { readonly code: string; readonly level: RuleLevel })[]
}

/** Everything of the tutorial database that a workbook can refer to, of one moment. */
export interface ImportReferences {
  readonly templates: readonly KnownTemplate[]
  readonly locations: readonly KnownRecord[]
  readonly venues: readonly KnownVenue[]
  /** `name` and `administrateName` are whole names. */
  readonly instructors: readonly KnownRecord[]
  readonly catalogue: Catalogue
  readonly customFields: readonly KnownCustomField[]
  /** What people set; the rest is derived from the catalogue. */
  readonly maps: readonly MapEntry[]
  readonly values: readonly ValueMapEntry[]
  /** Where people changed the level of a rule, by code. */
  readonly levels: ReadonlyMap<string, RuleLevel>
}

/** An event as the tutorial database has it, found by its code or by the title of its `adm` row. */
export interface LocalEvent {
  readonly tutorialId: string
  readonly code: string
  readonly productId: string
  readonly locationId: string | null
  readonly venueId: string | null
  /** `yyyy-mm-dd`. */
  readonly start: string
  readonly end: string
  readonly finalisation: string | null
  readonly places: number
  readonly sessions: readonly LocalSession[]
  readonly bridge: LocalBridge | null
}

export interface LocalSession {
  readonly tutorialId: string
  readonly day: number
  readonly title: string
  /** ISO times in UTC. */
  readonly start: string
  readonly end: string
  readonly url: string
  /** Tutorial ids, in order. */
  readonly instructorIds: readonly string[]
}

export interface LocalBridge {
  readonly bridgeId: string
  /** null: a row that waits for Administrate. */
  readonly externalId: string | null
  readonly title: string
  readonly templateId: string
  readonly primaryInstructorId: string | null
  readonly sitting: string
  readonly webSale: boolean
  readonly maxPlaces: number
  readonly url: string
  readonly ocrMoodleCode: string
  readonly administrator: string
  /** Days that have an `adm` row. */
  readonly days: readonly number[]
}

/** An earlier import of the same file, or of one of the same name. */
export interface PreviousImport {
  readonly id: string
  readonly fileName: string
  /** The file was the same, byte for byte. */
  readonly isSame: boolean
  readonly by: string
  /** ISO time. */
  readonly at: string
  readonly status: string
  readonly rows: number
}

export interface ImportStore {
  /** One consistent look. Reads only. */
  references(): Promise<ImportReferences>
  /** Events whose code, or the title of whose `adm` row, is one of `titles`; compared as stored. */
  events(titles: readonly string[]): Promise<readonly LocalEvent[]>
  /** Newest first, at most ten. */
  previous(file: { readonly sha256: string; readonly fileName: string }): Promise<readonly PreviousImport[]>
  /** The SQL that an existing database still needs before anything can be imported into it; empty: none. */
  adoption(): Promise<readonly string[]>
  decisions(): Promise<ImportDecisions>
  /** Replaces what was remembered for the same text of that column. */
  remember(value: Pick<ValueMapEntry, 'column' | 'from' | 'to' | 'by'>): Promise<ValueMapEntry>
  /** False: there was nothing to revoke. */
  revoke(id: string, by: string): Promise<boolean>
  /** `to` null: what is derived from the catalogue counts again. */
  setMap(entry: Pick<MapEntry, 'kind' | 'from'> & { readonly to: string | null; readonly by: string }): Promise<void>
  /** `level` null: the rule's own. */
  setLevel(rule: { readonly code: string; readonly level: RuleLevel | null; readonly by: string }): Promise<void>
}
