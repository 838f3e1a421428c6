// Everything the engine is given: the two systems, where runs are kept, and the one that is running.
import type { AdministrateClient } from '../administrate/client.ts'
import type { CallStore } from '../ports/calls.ts'
import type { ChangeLog } from '../ports/change-log.ts'
import type { Job, JobStore } from '../ports/jobs.ts'
import type { Lease, LeaseStore } from '../ports/lease.ts'
import type { OriginStore } from '../ports/origin.ts'
import type { CallRecord, Clock, Log } from '../ports/platform.ts'
import type { Entity } from '../ports/records.ts'
import type { GuardSettings } from '../ports/settings.ts'
import type { SyncStore } from '../ports/sync-store.ts'
import type { LiveJob } from './live-job.ts'
import type { ParentRow } from './parents.ts'
import type { ReadAhead } from './read-ahead.ts'
import type { StepMemory } from './step-memory.ts'

export interface SyncParts {
  readonly remote: AdministrateClient
  /** Host of the Administrate instance the remote leads to. */
  readonly tenant: string
  /** This process, for the lease and the list of runs. */
  readonly owner: string
  readonly host: string
  readonly store: SyncStore
  readonly jobs: JobStore
  readonly lease: LeaseStore
  readonly origin: OriginStore
  readonly calls: CallStore
  /** Requests made since it was asked last. */
  readonly drainCalls: () => readonly CallRecord[]
  readonly changeLog: ChangeLog
  readonly clock: Clock
  readonly log: Log
  /** Nothing is written; plans for review may still be made. */
  readonly isReadOnly: boolean
  /** As they are set now. */
  readonly guards: () => GuardSettings
}

/** One run in progress. `after` collects what finished or planned steps leave for the kinds that hang on them. */
export interface Run {
  readonly parts: SyncParts
  readonly job: Job
  readonly live: LiveJob
  readonly lease: Lease
  readonly signal: AbortSignal
  readonly reads: ReadAhead
  /** What the steps of earlier runs came to. */
  readonly memory: StepMemory
  /** What a person confirmed, until a guard has let it through. */
  readonly accepted: { missing: number | null }
  readonly after: Map<Entity, ReadonlyMap<string, ParentRow>>
}
