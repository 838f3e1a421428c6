// Everything the creation of records is given, and what one run of it knows.
import type { AdministrateClient } from '../../administrate/client.ts'
import type { TandemError } from '../../errors.ts'
import type { Candidate, NameStyle, Suggestible } from '../../matching/suggest.ts'
import type { CallStore } from '../../ports/calls.ts'
import type { ChangeLog } from '../../ports/change-log.ts'
import type { IntentStore } from '../../ports/intents.ts'
import type { JobStore } from '../../ports/jobs.ts'
import type { Lease, LeaseStore } from '../../ports/lease.ts'
import type { PlanItem } from '../../ports/plan.ts'
import type { CallRecord, Clock, Log } from '../../ports/platform.ts'
import type { MatchedEntity } from '../../ports/records.ts'
import type { ReviewState, ReviewStore } from '../../ports/review.ts'

/** What the next sync would write for a node, or why it could not keep it. */
export type NodeItem = { readonly item: PlanItem } | { readonly reason: string }

export interface CreationParts {
  readonly remote: AdministrateClient
  /** Host of the Administrate instance the remote leads to. */
  readonly tenant: string
  /** This process, for the lease and the list of runs. */
  readonly owner: string
  readonly host: string
  readonly review: Pick<ReviewStore, 'read'>
  readonly intents: IntentStore
  readonly jobs: Pick<JobStore, 'create' | 'get' | 'finish' | 'markInterrupted'>
  readonly lease: LeaseStore
  readonly calls: CallStore
  /** Requests made since it was asked last. */
  readonly drainCalls: () => readonly CallRecord[]
  readonly changeLog: ChangeLog
  readonly clock: Clock
  readonly log: Log
  /** The likest records, strongest first, without holding up whoever else waits. */
  readonly nearest: (
    style: NameStyle,
    tutorial: readonly Suggestible[],
    administrate: readonly Suggestible[],
    signal: AbortSignal,
  ) => Promise<ReadonlyMap<string, readonly Candidate[]>>
  /** The item a sync would plan for a node of Administrate, linked to the tutorial record. */
  readonly itemOf: (entity: MatchedEntity, node: unknown, tutorialId: string, signal: AbortSignal) => Promise<NodeItem>
  readonly isReadOnly: boolean
  /** What keeps anything from being written at all, such as another tenant than last time; null: nothing. */
  readonly refusal: () => Promise<TandemError | null>
}

export interface CreationRun {
  readonly parts: CreationParts
  readonly entity: MatchedEntity
  readonly lease: Lease
  /** As it was when the run began. */
  readonly state: ReviewState
  /** Aborts when a person stops it, and whenever `settling` does. */
  readonly stop: AbortSignal
  /** Aborts when nothing can be settled any more: the lease is lost, or Tandem closes. */
  readonly settling: AbortSignal
}
