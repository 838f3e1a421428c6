// What an import writes into the tutorial database, as plain data, and the record it keeps of what it sends to Administrate.
import type { FieldChange } from './plan.ts'
import type { Json } from './records.ts'

/** A row of `acted.tutorial_sessions` with its instructors. Times in UTC, ISO. */
export interface TutorialSession {
  readonly title: string
  readonly start: string
  readonly end: string
  readonly url: string
  /** Tutorial ids, in order. */
  readonly instructorIds: readonly string[]
}

export interface NumberedSession extends TutorialSession {
  readonly day: number
}

/** A row of `acted.tutorial_events`. Dates as `yyyy-mm-dd`. Its sessions take place where it does. */
export interface TutorialEvent {
  readonly code: string
  readonly productId: string
  readonly locationId: string
  readonly venueId: string | null
  readonly start: string
  readonly end: string
  readonly finalisation: string | null
  readonly places: number
}

/** A row of `adm.events`; ids are those of `adm` rows. Times in UTC, ISO (domain: 2.2). */
export interface BridgeEvent {
  readonly courseTemplateId: string
  readonly title: string
  readonly sessionTitle: string
  readonly learningMode: 'BLENDED' | 'LMS'
  readonly locationId: string
  readonly venueId: string | null
  readonly primaryInstructorId: string | null
  readonly administrator: string
  readonly maxPlaces: number
  readonly lmsStart: string
  readonly lmsEnd: string
  readonly url: string
  readonly webSale: boolean
  readonly sitting: string
  readonly finalisation: string | null
  readonly ocrMoodleCode: string
  readonly timeZone: string
}

/** A row of `adm.sessions`. Wall times. */
export interface BridgeSession {
  readonly title: string
  readonly startDate: string
  readonly startTime: string
  readonly endDate: string
  readonly endTime: string
  readonly instructorId: string | null
  readonly url: string
}

export interface NumberedBridgeSession extends BridgeSession {
  readonly day: number
}

/** What of an event that is there already becomes different; what is absent stays. */
export interface LocalChanges {
  /** Places left grow and shrink with those planned. */
  readonly event: Partial<TutorialEvent>
  readonly bridge: Partial<BridgeEvent>
  readonly sessions: readonly {
    readonly day: number
    readonly session: Partial<TutorialSession>
    readonly bridge: Partial<BridgeSession>
  }[]
  readonly added: readonly NumberedSession[]
  /** The same in words, for the journal. */
  readonly journal: readonly FieldChange[]
}

/** Ids of an event in the tutorial database, its sessions by day. */
export interface LocalIds {
  readonly tutorialId: string
  readonly sessions: ReadonlyMap<number, string>
}

export type ImportRowStatus = 'waiting' | 'imported' | 'unchanged' | 'failed' | 'left' | 'unknown'
export type ImportBatchStatus = 'running' | 'done' | 'partial' | 'failed' | 'stopped' | 'interrupted' | 'undone'

/** A data row of a workbook. `work` is kept at the row an event begins with, and is what continues it after a crash. */
export interface ImportRowRecord {
  readonly row: number
  readonly kind: 'event' | 'session'
  readonly eventRow: number
  readonly eventTitle: string
  /** Texts of its cells by column. */
  readonly cells: Readonly<Record<string, string>>
  readonly work: Json
  readonly status: ImportRowStatus
  readonly messages: readonly string[]
}

export interface StoredImportRow extends ImportRowRecord {
  /** This import made the event in the tutorial database. */
  readonly isMade: boolean
  readonly tutorialEventId: string | null
  readonly tutorialSessionId: string | null
  readonly eventExternalId: string | null
  readonly sessionExternalId: string | null
  /** What people know it by in Administrate (`legacyId`). */
  readonly number: string | null
}

export interface NewImportBatch {
  readonly jobId: string
  readonly fileName: string
  readonly sha256: string
  readonly sheet: string
  readonly events: number
  readonly sessions: number
  readonly startedBy: string
  readonly rows: readonly ImportRowRecord[]
}

export interface ImportBatch extends Omit<NewImportBatch, 'jobId' | 'rows'> {
  readonly id: string
  readonly jobId: string | null
  readonly status: ImportBatchStatus
  /** ISO times. */
  readonly startedAt: string
  readonly finishedAt: string | null
  readonly rows: readonly StoredImportRow[]
}

/** What became of a row; ids that are absent stay as they are. */
export interface RowResult {
  readonly row: number
  readonly status: ImportRowStatus
  readonly messages: readonly string[]
  /** The session it is, by its day; absent: it is none. */
  readonly day?: number
  /** Of its session in Administrate. */
  readonly externalId?: string
  /** The event's number on its own row, the session's on any other. */
  readonly number?: string
}

/** A write to Administrate, as it is written down before it is sent. */
export interface NewImportIntent {
  readonly jobId: string
  readonly entity: 'event' | 'session' | 'staff' | 'approval'
  /** Of the tutorial event; of an approval the id of its course template in Administrate. */
  readonly tutorialId: string
  /** In words: `CB1-01-26A · Day 3`. */
  readonly key: string
  readonly operation: string
  readonly request: Json
  /** External ids of namesakes that were there before. */
  readonly knownBefore: readonly string[]
}

export interface SentCreation {
  readonly externalId: string | null
  readonly knownBefore: readonly string[]
}

/**
 * Each function is one transaction. Those that take a fence check it, and throw ENGINE-LOST when the lease is somebody else's by
 * now. Store errors are TandemErrors.
 */
export interface ImportWriteStore {
  begin(batch: NewImportBatch): Promise<string>
  batch(id: string): Promise<ImportBatch | null>
  /** For a run that goes on: what waits, is left, or is not known; with `failed` also that. */
  reopen(batchId: string, jobId: string, failed: boolean): Promise<void>
  /** Batches whose job does not run any more. */
  markInterrupted(): Promise<void>
  /** A new event with its sessions and their instructors (contract: create_tutorial_event, create_tutorial_session). */
  createLocal(
    fence: bigint,
    batchId: string,
    eventRow: number,
    event: TutorialEvent,
    sessions: readonly (NumberedSession & { readonly row: number })[],
  ): Promise<LocalIds>
  changeLocal(
    fence: bigint,
    batchId: string,
    eventRow: number,
    tutorialId: string,
    changes: LocalChanges,
    rows: ReadonlyMap<number, number>,
  ): Promise<LocalIds>
  /** Written down as sent; gives its id. */
  intend(intent: NewImportIntent): Promise<string>
  answered(
    intentId: string,
    answer: {
      readonly status: 'created' | 'failed' | 'unknown' | 'left'
      readonly externalId: string | null
      readonly message: string | null
    },
  ): Promise<void>
  /** Creations that were sent for a tutorial event and may have been carried out. */
  creations(tutorialId: string): Promise<readonly SentCreation[]>
  /**
   * The end of an event: its `adm` rows (contract: create_event_bridge_record) and what became of its rows, in one. Writes that
   * were left open are settled too: what Administrate has was read before.
   */
  settleEvent(
    fence: bigint,
    end: {
      readonly batchId: string
      readonly eventRow: number
      readonly tutorialId: string | null
      /** Of the event in Administrate; null: it is not there, or that is not known. */
      readonly externalId: string | null
      /** null: the `adm` rows stay as they are. */
      readonly bridge: {
        readonly event: BridgeEvent
        readonly sessions: readonly NumberedBridgeSession[]
      } | null
      readonly rows: readonly RowResult[]
    },
  ): Promise<void>
  /** What waits is left from now on, for `message`. */
  finish(fence: bigint, batchId: string, status: ImportBatchStatus | null, message: string): Promise<void>
  /** Approvals for a course template that were sent and had no answer, now that everybody is approved. */
  settleApprovals(templateId: string): Promise<void>
  /** False: something else in the tutorial database uses the event, so that it cannot be removed. Changes nothing. */
  isRemovable(tutorialId: string): Promise<boolean>
  /** Removes an event that an import made, with everything of it, and journals that. DB-WRITE when something else uses it. */
  removeLocal(fence: bigint, removal: LocalRemoval): Promise<void>
}

export interface LocalRemoval {
  /** The job that takes it back; the import has one of its own. */
  readonly jobId: string
  readonly batchId: string
  readonly eventRow: number
  readonly tutorialId: string
  /** What its rows say from now on. */
  readonly message: string
}
