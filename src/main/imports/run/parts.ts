// Everything the running of imports is given, and what one run of it knows.
import type { AdministrateClient } from '../../administrate/client.ts'
import type { TandemError } from '../../errors.ts'
import type { CallStore } from '../../ports/calls.ts'
import type { ChangeLog } from '../../ports/change-log.ts'
import type { FieldKeys, RemoteEvent } from '../../ports/import-remote.ts'
import type { ImportStore } from '../../ports/import-store.ts'
import type { ImportWriteStore } from '../../ports/import-writes.ts'
import type { ResolvedEvent } from '../../ports/imports.ts'
import type { JobStore } from '../../ports/jobs.ts'
import type { Lease, LeaseStore } from '../../ports/lease.ts'
import type { CallRecord, Clock, Log } from '../../ports/platform.ts'
import type { ComparedBy } from '../plan/plan-compare.ts'
import type { PlannedEvent } from '../plan/planned.ts'
import type { At } from './crash-points.ts'

export interface RunParts {
  readonly remote: AdministrateClient
  /** Host of the Administrate instance the remote leads to. */
  readonly tenant: string
  /** This process, for the lease and the list of runs. */
  readonly owner: string
  readonly host: string
  readonly store: Pick<ImportStore, 'references' | 'events' | 'adoption'>
  readonly writes: ImportWriteStore
  readonly jobs: Pick<JobStore, 'create' | 'get' | 'finish' | 'markInterrupted'>
  readonly lease: LeaseStore
  readonly calls: CallStore
  /** Requests made since it was asked last. */
  readonly drainCalls: () => readonly CallRecord[]
  readonly changeLog: ChangeLog
  readonly clock: Clock
  readonly log: Log
  /** What keeps anything from being written at all, such as another tenant than last time; null: nothing. */
  readonly refusal: () => Promise<TandemError | null>
  /** Named places at which a test may end the process. */
  readonly at?: At
}

export interface ImportRun {
  readonly parts: RunParts
  readonly at: At
  readonly lease: Lease
  readonly jobId: string
  readonly batchId: string
  readonly fields: FieldKeys
  readonly compareBy: ComparedBy
  /** Aborts when nothing can be written any more: the lease is lost, or Tandem closes. */
  readonly ended: AbortSignal
}

/** Events of Administrate by their ids, read before a run begins. */
export type KnownEvents = ReadonlyMap<string, RemoteEvent>

/** What is kept of an event, so that it can be gone on with. */
export interface EventWork {
  readonly event: ResolvedEvent
  readonly plan: PlannedEvent
}
