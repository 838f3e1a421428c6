// Match review as plain data: both sides of a kind, what people decided about them, and how a decision is written and taken back.
import type { Columns, LinkAuthor, MatchedEntity } from './records.ts'

export type Side = 'tutorial' | 'administrate'

/** A tutorial record with everything a person may want to compare. `fields` by the words people read, in the order shown. */
export interface TutorialSide {
  readonly id: string
  /** Key fields as stored: [code], [name] or [first, last]. */
  readonly names: readonly string[]
  /** The title of a course template, the location of a venue, else empty. */
  readonly description: string
  readonly active: boolean
  /** The tutorial location of a venue; null for a venue without one and for all other kinds. */
  readonly locationId: string | null
  readonly fields: Columns
  /** Events of the tutorial database that use it, and the date of the next one from today on (`yyyy-mm-dd`). */
  readonly events: number
  readonly nextEvent: string | null
  /** ISO time of its last change. */
  readonly changedAt: string | null
}

/** A record of Administrate as the last read remembers it. */
export interface AdministrateSide {
  readonly identity: string
  readonly externalId: string
  readonly name: string
  /** What was read of it; field names are those of RemoteRecord.payload. */
  readonly payload: Columns
  /** External id of a venue's location; null for all other kinds. */
  readonly locationId: string | null
  /** ISO time since when it is gone from Administrate; null while it is there. */
  readonly missingSince: string | null
  readonly changedAt: string | null
}

/** Who links an `adm` row to which tutorial record. `author` null: found in the database, made by somebody else. */
export interface LinkValue {
  readonly tutorialId: string
  readonly author: LinkAuthor | null
  /** What both were called when the link was made (matching/kept-names.ts); null when that was not kept. */
  readonly tutorialKey: string | null
  readonly administrateKey: string | null
  readonly by: string | null
  /** ISO time; null for a link that was found. */
  readonly at: string | null
}

export interface Verdict {
  readonly by: string
  /** ISO time. */
  readonly at: string
}
export interface Ignored extends Verdict {
  readonly reason: string
}
export interface Note extends Verdict {
  readonly text: string
}

/** Everything match review knows about one kind, read in one consistent look. */
export interface ReviewState {
  readonly entity: MatchedEntity
  readonly tutorial: readonly TutorialSide[]
  /** Only records with a row in `adm`. */
  readonly administrate: readonly AdministrateSide[]
  /** By identity. */
  readonly links: ReadonlyMap<string, LinkValue>
  readonly ignored: readonly { readonly side: Side; readonly id: string; readonly value: Ignored }[]
  readonly notTheSame: readonly { readonly tutorialId: string; readonly identity: string; readonly value: Verdict }[]
  readonly notes: readonly { readonly side: Side; readonly id: string; readonly value: Note }[]
  /** For venues: by the external id of an Administrate location, its name and the tutorial location it is linked to. */
  readonly locations: ReadonlyMap<string, { readonly name: string; readonly tutorialId: string | null }>
  /** Tutorial records whose creation has no answer yet. */
  readonly unknown: ReadonlySet<string>
  /** The last complete read of this kind; null before the first. */
  readonly readAt: string | null
  readonly readByJob: string | null
}

/**
 * One small piece of state with the value a decision started from and the one it leaves. `null` is "not there". Writing checks
 * `before`; undoing writes the same cells the other way round.
 */
export type Cell =
  | {
      readonly of: 'link'
      readonly identity: string
      readonly before: LinkValue | null
      readonly after: LinkValue | null
    }
  | {
      readonly of: 'ignored'
      readonly side: Side
      readonly id: string
      readonly before: Ignored | null
      readonly after: Ignored | null
    }
  | {
      readonly of: 'not-the-same'
      readonly tutorialId: string
      readonly identity: string
      readonly before: Verdict | null
      readonly after: Verdict | null
    }
  | {
      readonly of: 'note'
      readonly side: Side
      readonly id: string
      readonly before: Note | null
      readonly after: Note | null
    }
  /** The `adm` row of a record that is gone from Administrate, with its snapshot; values are whole rows as JSON. */
  | {
      readonly of: 'row'
      readonly identity: string
      readonly before: RemovedRow | null
      readonly after: RemovedRow | null
    }

/** What a removal takes away and an undo brings back, under the same id. */
export interface RemovedRow {
  /** All columns of the `adm` row, its link to a tutorial record among them. */
  readonly row: Columns
  readonly snapshot: Columns
  /** Its entry in tandem.links; null when it has none. */
  readonly link: Columns | null
}

export type DecisionAction =
  | 'link'
  | 'accept'
  | 'unlink'
  | 'not-the-same'
  | 'maybe-the-same'
  | 'ignore'
  | 'restore'
  | 'note'
  | 'keep-link'
  | 'remove'

/** What is to be written together: all cells of one record or none of them. */
export interface RecordDecision {
  /** What people call the record, for the sentence when it was left alone. */
  readonly name: string
  readonly cells: readonly Cell[]
}

export interface Decision {
  readonly id: string
  readonly entity: MatchedEntity
  readonly action: DecisionAction
  /** `Linked Waterloo Rm 3 to Waterloo Room 3`, `Linked 12 venues`. */
  readonly summary: string
  readonly records: number
  readonly by: string
  readonly at: string
}

export interface DecisionOutcome {
  /** null when nothing could be written. */
  readonly decision: Decision | null
  /** Records that somebody else changed meanwhile; they are as they were found. */
  readonly moved: readonly string[]
}

/** Store errors are TandemErrors; after each of them nothing is written. Every write appends `records` to the change log. */
export interface ReviewStore {
  read(entity: MatchedEntity): Promise<ReviewState>
  /** Writes each record's cells wholly or not at all, and remembers them together as one decision. */
  decide(
    decision: Pick<Decision, 'entity' | 'action' | 'by'> & {
      /** The summary, made of the records that were really written. */
      readonly summarise: (written: readonly RecordDecision[]) => string
    },
    records: readonly RecordDecision[],
  ): Promise<DecisionOutcome>
  /** Newest first, not undone. */
  decisions(first: number): Promise<readonly Decision[]>
  /** Writes the complete state before; refused as a whole (`moved` names why) when somebody changed one of its records since. null: there is none. */
  undo(id: string, by: string): Promise<DecisionOutcome | null>
  /** Who uses the rows of these records, for removals: identity to words like `6 events`. Not in the map: nobody. */
  uses(entity: MatchedEntity, identities: readonly string[]): Promise<ReadonlyMap<string, string>>
  /** The whole rows of these records, as a removal takes them away. */
  rows(entity: MatchedEntity, identities: readonly string[]): Promise<ReadonlyMap<string, RemovedRow>>
}
