// What the sync engine needs of the tutorial database: one consistent look per kind, and one transaction per step.
import type { StepProgress } from './jobs.ts'
import type { Finding, StepCounts, PlanItem } from './plan.ts'
import type { Columns, Entity, GoneUse, KindState } from './records.ts'

/** What a step's transaction writes besides its records, so that "done" and the rows commit together. */
export interface StepClose {
  readonly jobId: string
  readonly position: number
  readonly read: number
  readonly counts: StepCounts
  /** Added to what is listed for the step. */
  readonly findings: readonly Finding[]
  readonly progress: StepProgress
  /** ISO time by the engine's clock, as the step's start is. */
  readonly finishedAt: string
}

export interface ApplyResult {
  /** How many items were written; an item is never written in part. */
  readonly written: number
  readonly moved: readonly PlanItem[]
  /** As the transaction leaves the kind, told when it created and did nothing else; null otherwise. */
  readonly versions: KindVersions | null
}

/**
 * By what a kind's rows are known again: equal texts, the same rows, none written since. `whole`: of every row that `gather`
 * reads. `theirs`: of those that the transaction which asks did not write itself.
 */
export interface KindVersions {
  readonly whole: string
  readonly theirs: string
}

/** A look at a kind; `version`: of the rows it was read from. */
export interface Gathered {
  readonly state: KindState
  readonly version: string
}

export interface SyncStore {
  /** The whole state of a kind, read at most 5,000 rows at a time, awaiting the event loop between reads. */
  gather(entity: Entity): Promise<Gathered>
  /** The version of the rows that `gather` would read now. */
  version(entity: Entity): Promise<string>
  /** Snapshot payloads of the named records, for showing what changed. */
  payloads(entity: Entity, identities: readonly string[]): Promise<ReadonlyMap<string, Columns>>
  /** How many `adm` rows a kind has; for custom fields only those of entity type `Event` when `eventOnly`. (contract: dependencies) */
  count(entity: Entity, eventOnly?: boolean): Promise<number>
  /** Who uses the named records (venues in a location, events, prices), for the guard's table. */
  uses(entity: Entity, externalIds: readonly string[]): Promise<ReadonlyMap<string, readonly GoneUse[]>>
  /**
   * Writes exactly these items in one transaction: checks the lease's fencing number FOR UPDATE, writes in chunks of at most
   * 2,000, journals in the same statements, sets constraints immediate, closes the step and commits. An item whose `before`
   * no longer stands, or whose parent is not there, is not written and comes back as moved; `close` is
   * called with them just before the commit and says what the step's row will hold. It only answers: it is also asked once
   * before the first item, with none, because the journal names its job and step.
   * Aborting `signal` before the commit rolls back; nothing is written.
   */
  apply(
    entity: Entity,
    items: readonly PlanItem[],
    options: {
      readonly fence: bigint
      readonly signal: AbortSignal
      readonly close: (moved: readonly PlanItem[]) => StepClose
      readonly onProgress: (written: number) => void
    },
  ): Promise<ApplyResult>
}
