// Runs as they are kept in the tutorial database: the job, its steps, and what each step is doing.
import type { Problem } from '../errors.ts'
import type { Finding, PlanItem, StepCounts } from './plan.ts'
import type { GoneUse } from './records.ts'

export const syncCommands = [
  'sync_custom_fields',
  'sync_price_levels',
  'sync_locations',
  'sync_venues',
  'sync_instructors',
  'sync_course_templates',
  'sync_course_template_price_levels',
] as const
export type SyncCommand = (typeof syncCommands)[number]

export type JobStatus = 'running' | 'waiting' | 'done' | 'failed' | 'stopped' | 'cancelled' | 'interrupted'

export type StepStatus =
  'waiting' | 'reading' | 'comparing' | 'writing' | 'planned' | 'done' | 'failed' | 'blocked' | 'stopped' | 'cancelled'

export interface JobOptions {
  readonly pageSize: number
  readonly skipErrors: boolean
  readonly reviewFirst: boolean
  /** The exact number of records a person confirmed as really gone; null: nobody did. */
  readonly acceptMissing: number | null
  /** The tenant a person confirmed as the right one; null: nobody did. */
  readonly acceptTenant: string | null
}

export interface Job {
  readonly id: string
  /** `sync_all`, one of the seven commands; `create_unmatched` or `import_events`, which have no steps. */
  readonly command: string
  readonly status: JobStatus
  readonly options: JobOptions
  readonly startedBy: string
  readonly host: string
  readonly tenant: string
  readonly startedAt: string
  readonly finishedAt: string | null
  /** Why it did not end as done; null otherwise. */
  readonly problem: Problem | null
  readonly steps: readonly Step[]
}

/** How far a step is inside its phase. `total` is null while it is not known. */
export interface StepProgress {
  readonly done: number
  readonly total: number | null
  /** Set while Administrate asked us to slow down: ISO time when reading goes on. */
  readonly waitingUntil: string | null
}

export interface Step {
  readonly position: number
  readonly command: SyncCommand
  readonly status: StepStatus
  readonly counts: StepCounts
  readonly read: number
  readonly progress: StepProgress
  readonly problem: Problem | null
  /** The records that would go, when a guard stopped the step. */
  readonly wouldGo: readonly GoneRecord[]
  readonly startedAt: string | null
  readonly finishedAt: string | null
}

export interface GoneRecord {
  readonly name: string
  readonly context: string
  readonly linkedTo: string | null
  /** Rows of ours that use it: venues in a location, events at it. */
  readonly usedBy: readonly GoneUse[]
}

export interface NewJob {
  readonly command: string
  readonly options: JobOptions
  readonly commands: readonly SyncCommand[]
  readonly startedBy: string
  readonly host: string
  readonly tenant: string
}

export interface StepPatch {
  readonly status?: StepStatus
  readonly counts?: StepCounts
  readonly read?: number
  readonly progress?: StepProgress
  readonly problem?: Problem | null
  readonly wouldGo?: readonly GoneRecord[]
  readonly startedAt?: string
  readonly finishedAt?: string
}

/** Jobs and steps. Every write announces itself in the change log under topic `job:{id}`. Store errors are TandemErrors. */
export interface JobStore {
  create(job: NewJob): Promise<Job>
  /** null: there is none of that id, or no job can have it. */
  get(id: string): Promise<Job | null>
  /** Syncs, newest first; never creations or imports. `before`: only jobs with a smaller id; none when no job can have it. */
  list(first: number, before?: string): Promise<readonly Job[]>
  finish(id: string, status: JobStatus, problem: Problem | null): Promise<void>
  /** Back to running, when a plan under review is applied. */
  reopen(id: string): Promise<void>
  patchStep(id: string, position: number, patch: StepPatch): Promise<void>
  addFindings(id: string, position: number, findings: readonly Finding[]): Promise<void>
  /** Findings in the order they were added, of one step or of all (`position` null). */
  findings(
    id: string,
    position: number | null,
    kinds: readonly Finding['kind'][],
    first: number,
    offset: number,
  ): Promise<FindingPage>
  /** Journalled changes of a step (or all steps), in writing order. */
  changes(id: string, position: number | null, first: number, offset: number): Promise<ChangePage>
  /** Marks jobs that claim to run as interrupted, when nobody holds the lease. Returns them. */
  markInterrupted(): Promise<readonly Job[]>
  savePlan(id: string, position: number, items: readonly PlanItem[]): Promise<void>
  plan(id: string, position: number | null, first: number, offset: number): Promise<PlanPage>
  /** Ticks or unticks; `ids` null means every pending item of the job. */
  tickPlan(id: string, ids: readonly string[] | null, ticked: boolean): Promise<void>
  /** After an apply: ticked items become written, except `moved` (`{action} {identity}`), which are removed; unticked ones become left. */
  closePlan(id: string, position: number, moved: readonly string[]): Promise<void>
  /** Adds items that came back for review, unticked, with status moved; they are no longer among what was left alone. */
  addMovedItems(id: string, position: number, items: readonly PlanItem[]): Promise<void>
}

export interface StepFinding extends Finding {
  readonly position: number
}
export interface FindingPage {
  readonly total: number
  readonly items: readonly StepFinding[]
}

export interface JournalEntry {
  readonly position: number
  /** remove: an event of an import, taken back. */
  readonly action: PlanItem['action'] | 'remove'
  readonly name: string
  readonly context: string
  readonly changes: PlanItem['changes']
  readonly linked: boolean
}
export interface ChangePage {
  readonly total: number
  readonly items: readonly JournalEntry[]
}

export interface PlannedItem {
  readonly id: string
  readonly position: number
  readonly ticked: boolean
  /** pending: waits for a person; written; moved: its base changed and it is back for review; left: not ticked when applied. */
  readonly status: 'pending' | 'written' | 'moved' | 'left'
  readonly item: PlanItem
}
export interface PlanPage {
  readonly total: number
  /** Pending items that are ticked. */
  readonly ticked: number
  readonly pending: number
  readonly moved: number
  readonly items: readonly PlannedItem[]
}
