// What a person asks the sync engine to do, and what they get back.
import type { Job, StepStatus } from '../ports/jobs.ts'
import type { LeaseHolder } from '../ports/lease.ts'
import type { JournalEntry, SyncCommand } from '../ports/jobs.ts'

export interface SyncRequest {
  /** `sync_all` runs all seven in the contract's order. */
  readonly command: 'sync_all' | SyncCommand
  /** Only with `sync_all`: start at this step. */
  readonly from: SyncCommand | null
  readonly reviewFirst: boolean
  readonly skipErrors: boolean
  /** 1 to 100; a larger number has been capped by whoever asks. */
  readonly pageSize: number
  readonly acceptMissing: number | null
  readonly acceptTenant: string | null
  /** Who asks, as shown in the list of runs. */
  readonly startedBy: string
}

/** A started run goes on by itself; `finished` settles with the job as it ended and never rejects. */
export interface StartedRun {
  readonly job: Job
  readonly finished: Promise<Job>
}

export type StartOutcome = { readonly started: StartedRun } | { readonly busy: LeaseHolder }

/** One line of the live list of a running step. */
export interface LiveChange extends Omit<JournalEntry, 'action'> {
  readonly action: JournalEntry['action'] | 'unchanged'
}

/** A run in this process as it is this moment: ahead of what the database has stored. */
export interface LiveRun {
  readonly job: Job
  /** Newest first, at most 20, by step position. */
  readonly changes: ReadonlyMap<number, readonly LiveChange[]>
}

export interface SyncRunner {
  /** Takes the lease and starts. Rejects with a TandemError when nothing could start (read only, unmet prerequisite, database). */
  start(request: SyncRequest): Promise<StartOutcome>
  /** Writes the ticked items of a job under review; same outcomes as start. */
  applyPlan(jobId: string): Promise<StartOutcome>
  /** True when the job ran here and is being stopped. */
  cancel(jobId: string): boolean
  /** Of a run that is stored as running: whether it runs in this process, also while it is only beginning. */
  isHere(jobId: string): boolean
  live(jobId: string): LiveRun | null
  /** Cancels what runs and waits for it. */
  close(): Promise<void>
}

/** Steps that have an end: nothing more will be written for them in this run. */
export const settledStatuses: readonly StepStatus[] = ['done', 'failed', 'blocked', 'stopped', 'cancelled']
