// What a sync step intends to write, record by record, and what it found but leaves alone.
import type { Columns, Entity, Json, LinkAuthor, RemoteRecord } from './records.ts'

export interface FieldChange {
  readonly field: string
  readonly before: Json
  readonly after: Json
}

/** A value as it is now and as it will be; apply refuses the whole item when `before` no longer stands. */
export interface Change<Value> {
  readonly before: Value
  readonly after: Value
}

export interface SnapshotValue {
  readonly name: string
  readonly hash: string
  readonly payload: Columns
}

/** What both were called when a person linked them (matching/kept-names.ts), and who that was. A sync writes none. */
export interface KeptNames {
  readonly tutorialKey: string | null
  readonly administrateKey: string | null
  readonly by: string | null
}

/**
 * One record's intended writes; written wholly or not at all.
 * create/update/relink/return count as created or updated, missing as deleted; `release` frees a rule-made link that moves
 * to a reappeared twin and counts nowhere, because no record was read for it.
 */
export interface PlanItem {
  readonly action: 'create' | 'update' | 'relink' | 'return' | 'missing' | 'release'
  readonly entity: Entity
  readonly identity: string
  readonly externalId: string
  readonly name: string
  readonly context: string
  /** External ids the row hangs on; apply resolves them and holds the item back when one is not there. */
  readonly parents: readonly string[]
  /** What people see of the change; empty for create. */
  readonly changes: readonly FieldChange[]
  /** The `adm` row: `before` null inserts it, `after` holds all columns. Absent: the row stays as it is. */
  readonly row?: Change<Columns | null> & { readonly after: Columns }
  /** `adm.*.tutorial_*_id`, as tutorial record ids. Absent: the link stays as it is. */
  readonly link?: Change<string | null> & { readonly author: LinkAuthor; readonly kept?: KeptNames }
  /** The snapshot row; `before` is the old hash, null inserts. Absent: stays. */
  readonly snapshot?: { readonly before: string | null; readonly after: SnapshotValue }
  /** Missing-since is set (true) or cleared (false). Absent: stays. */
  readonly missing?: boolean
  /** The record as read, kept so that an item whose base moved can be planned again. Absent for missing and release. */
  readonly record?: RemoteRecord
}

export type Reason =
  | 'no-such-key'
  | 'stands-twice'
  | 'location-not-linked'
  | 'no-location'
  | 'no-name'
  | 'inactive'
  | 'linked-elsewhere'
  | 'gone-from-administrate'

/**
 * Something a step found and left alone, with its reason.
 * unmatched-*: not linked, either side; inactive and changed-since-linked: linked, shown for information, counted nowhere;
 * ignored-*: not linked because a person decided so, counted nowhere;
 * skipped and invalid are the counters `skipped` and `errors`; moved: planned but changed by somebody else meanwhile.
 */
export interface Finding {
  readonly kind:
    | 'unmatched-tutorial'
    | 'unmatched-api'
    | 'inactive'
    | 'changed-since-linked'
    | 'ignored-tutorial'
    | 'ignored-api'
    | 'skipped'
    | 'invalid'
    | 'moved'
  /** Tutorial record id or external id; whichever side the finding is about. */
  readonly id: string
  /** The value as stored: code; name; venue name or `Location/Name` where that is ambiguous; `First Last`. */
  readonly key: string
  readonly description: string
  /** A closed code for unmatched findings, else null. */
  readonly reason: Reason | null
  /** The reason as a sentence. */
  readonly message: string
}

/** The eight numbers of a step (contract: SyncStats); lists are kept as findings. */
export interface StepCounts {
  readonly created: number
  readonly updated: number
  readonly unchanged: number
  readonly deleted: number
  readonly skipped: number
  readonly errors: number
  readonly unmatchedTutorial: number
  readonly unmatchedApi: number
}

export const noCounts: StepCounts = {
  created: 0,
  updated: 0,
  unchanged: 0,
  deleted: 0,
  skipped: 0,
  errors: 0,
  unmatchedTutorial: 0,
  unmatchedApi: 0,
}
