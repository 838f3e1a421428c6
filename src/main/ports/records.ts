// The plain data that reading, deciding and writing pass to each other.

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/** The seven kinds of reference data, in the contract's order (contract: sync_all). */
export const entities = [
  'custom_field',
  'price_level',
  'location',
  'venue',
  'instructor',
  'course_template',
  'course_template_price_level',
] as const
export type Entity = (typeof entities)[number]

/** The kinds that are linked to a tutorial record; the others are Administrate's own lists. */
export const matchedEntities = ['location', 'venue', 'instructor', 'course_template'] as const
export type MatchedEntity = (typeof matchedEntities)[number]

/** Values of the columns of an `adm` table that follow Administrate, by column name. jsonb stays parsed, numeric is text ("395.00"). */
export type Columns = { readonly [column: string]: Json }

/**
 * One record of Administrate, read and found valid.
 * `identity` tells records of a kind apart in the snapshot: the external id; `{entityType}/{key}` for custom fields;
 * `{template id}/{price level id}` for prices.
 */
export interface RemoteRecord {
  readonly identity: string
  readonly externalId: string
  readonly name: string
  /** What tells it from namesakes when shown: the location of a venue, the entity type of a custom field. Empty if nothing does. */
  readonly context: string
  /** External ids of the records it hangs on: a venue's location; a price's template and level. */
  readonly parents: readonly string[]
  readonly columns: Columns
  /** The fields people see and the snapshot keeps. */
  readonly payload: Columns
}

/** A record that was read but cannot be used. `externalId` null: it has no id, so nothing may be called missing in this read. */
export interface InvalidRecord {
  readonly identity: string | null
  readonly externalId: string | null
  readonly name: string
  readonly reason: string
}

/** A row of an `adm` table as it stands. `tutorialId` is null where nothing is linked or the kind has no tutorial side. */
export interface BridgeRow {
  readonly identity: string
  readonly externalId: string
  readonly columns: Columns
  readonly tutorialId: string | null
}

/** What Tandem remembers of a remote record; `payload` is read only where it is needed. */
export interface SnapshotRow {
  readonly identity: string
  readonly name: string
  readonly hash: string
  readonly missingSince: string | null
}

export type LinkAuthor = 'rule' | 'person' | 'import'

/** Who made a link. A linked `adm` row without one of these was linked by somebody else and is never touched. */
export interface LinkRow {
  readonly identity: string
  readonly tutorialId: string
  readonly author: LinkAuthor
  /** What both were called when a person linked them (matching/kept-names.ts); null where that was not kept. */
  readonly tutorialKey: string | null
  readonly administrateKey: string | null
}

/** A record of the tutorial database that could be linked. `names` are its key fields as stored: [code], [name] or [first, last]. */
export interface TutorialRecord {
  readonly id: string
  readonly names: readonly string[]
  /** Shown in brackets behind the name: the title of a course template, the location of a venue. */
  readonly description: string
  readonly active: boolean
  /** The tutorial location of a venue; null for a venue without one and for all other kinds. */
  readonly locationId: string | null
}

/** Everything the tutorial database knows about one kind, read in one consistent look. */
export interface KindState {
  readonly bridge: readonly BridgeRow[]
  readonly snapshot: readonly SnapshotRow[]
  readonly links: readonly LinkRow[]
  readonly tutorial: readonly TutorialRecord[]
  /** What people decided: never linked by rule. Absent for the kinds that are Administrate's own lists. */
  readonly verdicts?: Verdicts
}

/** `ignored`: on purpose in one system only, the reason by tutorial id and by identity. `notTheSame`: `{tutorial id} {identity}`. */
export interface Verdicts {
  readonly ignoredTutorial: ReadonlyMap<string, string>
  readonly ignoredAdministrate: ReadonlyMap<string, string>
  readonly notTheSame: ReadonlySet<string>
}

/** Rows that use a record: `what` in words ("venues", "events"), for the guard's table. */
export interface GoneUse {
  readonly what: string
  readonly count: number
}
