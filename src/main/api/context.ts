// What every resolver is given: the facts of this process, the tutorial database, and what is known of Administrate.
import type { AdministrateWatch } from '../ports/administrate-watch.ts'
import type { ChangeLog } from '../ports/change-log.ts'
import type { Diagnostics } from '../ports/diagnostics.ts'
import type { Job, JobStore } from '../ports/jobs.ts'
import type { LeaseStore } from '../ports/lease.ts'
import type { Clock, Log } from '../ports/platform.ts'
import type { Environment } from '../ports/settings.ts'
import type { Entity } from '../ports/records.ts'
import type { Imports } from '../imports/check/checked-workbook.ts'
import type { Importing } from '../imports/importing.ts'
import type { ImportSettings } from '../imports/settings.ts'
import type { Workbooks } from '../imports/workbooks.ts'
import type { LiveChange, SyncRunner } from '../sync/request.ts'
import type { FindLive } from '../review/look-up.ts'
import type { Creations } from '../review/creation/request.ts'
import type { MatchReview } from '../review/match-review.ts'
import type { ConnectionsService } from '../settings/connections.ts'
import type { Downloads } from './downloads.ts'
import type { RunMemory } from './run-memory.ts'
import type { TutorialDatabase } from './tutorial-database.ts'

export interface Context {
  readonly facts: Facts
  readonly database: TutorialDatabase<Opened>
  readonly administrate: AdministrateWatch
  /** Asks Administrate for one record, now. */
  readonly findLive: FindLive
  readonly memory: RunMemory
  readonly downloads: Downloads
  /** Settings of how both systems are reached, and of the guards. */
  readonly connections: ConnectionsService
  readonly diagnostics: Diagnostics
  readonly clock: Clock
  readonly log: Log
  /** Aborts when the backend closes; ends every stream. */
  readonly closing: AbortSignal
}

/** What does not change while this process runs. */
export interface Facts {
  readonly environment: Environment
  readonly readOnly: boolean
  /** Host of the Administrate instance; empty in rehearsal. */
  readonly tenant: string
  readonly person: string
  readonly version: string
}

/** The tutorial database once it can be used, and the engine that works on it. */
export interface Opened {
  readonly jobs: JobStore
  readonly lease: LeaseStore
  readonly changes: ChangeLog
  readonly runner: SyncRunner
  readonly review: MatchReview
  readonly creations: Creations
  readonly imports: Imports
  readonly workbooks: Workbooks
  readonly importing: Importing
  readonly importSettings: ImportSettings
  readonly overview: () => Promise<readonly KindNumbers[]>
}

/** The numbers of one kind; their meaning is told at `Kind` in graphql/local.graphql. */
export interface KindNumbers {
  readonly entity: Entity
  readonly tutorialTotal: number | null
  readonly linkedTotal: number | null
  readonly notLinkedTotal: number | null
  readonly ignoredTotal: number | null
  readonly administrateTotal: number | null
  readonly lastRun: KindRunNumbers | null
  readonly trend: readonly KindRunNumbers[]
}

export interface KindRunNumbers {
  readonly jobId: string
  readonly at: string
  readonly read: number
  readonly linkedTotal: number | null
}

/** A run as the resolvers of `Job` get it: this process's own is ahead of what is stored. */
export interface JobParent {
  readonly job: Job
  readonly here: boolean
  /** Newest first, by step position; empty for runs elsewhere. */
  readonly live: ReadonlyMap<number, readonly LiveChange[]>
}
