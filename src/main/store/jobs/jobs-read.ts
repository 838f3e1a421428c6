// Jobs with their steps, out of their two tables.
import type { Problem } from '../../errors.ts'
import type {
  GoneRecord,
  Job,
  JobOptions,
  JobStatus,
  Step,
  StepProgress,
  StepStatus,
  SyncCommand,
} from '../../ports/jobs.ts'
import { noCounts, type StepCounts } from '../../ports/plan.ts'
import { rows, type Sql } from '../raw.ts'

interface JobRow {
  readonly id: bigint
  readonly command: string
  readonly status: JobStatus
  readonly options: JobOptions
  readonly started_by: string
  readonly host: string
  readonly tenant: string
  readonly started_at: Date
  readonly finished_at: Date | null
  readonly problem: Problem | null
  readonly steps: readonly StepRow[] | null
}

/** As JSON gives it: times are text. */
interface StepRow {
  readonly position: number
  readonly command: SyncCommand
  readonly status: StepStatus
  readonly counts: Readonly<Record<string, number>>
  readonly records_read: number
  readonly progress: StepProgress
  readonly problem: Problem | null
  readonly would_go: readonly GoneRecord[]
  readonly started_at: string | null
  readonly finished_at: string | null
}

export async function getJob(sql: Sql, id: string): Promise<Job | null> {
  if (!isId(id)) return null
  return (await readJobs(sql, 'j.id = $1::bigint', id))[0] ?? null
}

/** Syncs, newest first; creations and imports are jobs too, but belong to other screens. */
export async function listJobs(sql: Sql, first: number, before?: string): Promise<readonly Job[]> {
  if (before !== undefined && !isId(before)) return []
  return readJobs(
    sql,
    `j.id < $1::bigint and j.command not in ('create_unmatched', 'import_events') order by j.id desc limit $2::int`,
    before ?? '9223372036854775807',
    first,
  )
}

/** Whether a text can be an id at all; addresses of windows come from outside. */
export function isId(text: string): boolean {
  return /^\d{1,18}$/.test(text)
}

/** Jobs by a condition over `j`, with its order. */
export async function readJobs(sql: Sql, condition: string, ...values: readonly unknown[]): Promise<readonly Job[]> {
  const found = await rows<JobRow>(
    sql,
    `select j.*, (select json_agg(s order by s.position) from tandem.steps s where s.job_id = j.id) as steps
     from tandem.jobs j where ${condition}`,
    ...values,
  )
  return found.map((row) => ({
    id: String(row.id),
    command: row.command,
    status: row.status,
    options: row.options,
    startedBy: row.started_by,
    host: row.host,
    tenant: row.tenant,
    startedAt: row.started_at.toISOString(),
    finishedAt: row.finished_at?.toISOString() ?? null,
    problem: row.problem,
    steps: (row.steps ?? []).map(stepOf),
  }))
}

function stepOf(row: StepRow): Step {
  return {
    position: row.position,
    command: row.command,
    status: row.status,
    counts: countsOf(row.counts),
    read: row.records_read,
    progress: row.progress,
    problem: row.problem,
    wouldGo: row.would_go,
    startedAt: isoOf(row.started_at),
    finishedAt: isoOf(row.finished_at),
  }
}

/** The column keeps more than the eight numbers (see sync/apply.ts). */
function countsOf(kept: StepRow['counts']): StepCounts {
  return {
    created: kept['created'] ?? noCounts.created,
    updated: kept['updated'] ?? noCounts.updated,
    unchanged: kept['unchanged'] ?? noCounts.unchanged,
    deleted: kept['deleted'] ?? noCounts.deleted,
    skipped: kept['skipped'] ?? noCounts.skipped,
    errors: kept['errors'] ?? noCounts.errors,
    unmatchedTutorial: kept['unmatchedTutorial'] ?? noCounts.unmatchedTutorial,
    unmatchedApi: kept['unmatchedApi'] ?? noCounts.unmatchedApi,
  }
}

function isoOf(time: string | null): string | null {
  return time === null ? null : new Date(time).toISOString()
}
