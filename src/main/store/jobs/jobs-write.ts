// Begins jobs, says how their steps are getting on, and ends them.
import type { Problem } from '../../errors.ts'
import type { Job, JobStatus, NewJob, StepPatch, StepProgress, StepStatus } from '../../ports/jobs.ts'
import { noCounts } from '../../ports/plan.ts'
import type { PrismaClient } from '../generated/prisma/client.ts'
import { readJobs } from './jobs-read.ts'
import { jsonText, rows, run, type Sql } from '../raw.ts'

/** What older syncs found and planned is thrown out; jobs, steps and the journal stay. Creations find and plan nothing. */
const JOBS_WITH_FINDINGS = 50
const notBegun: StepProgress = { done: 0, total: null, waitingUntil: null }

/** Running, all steps waiting. */
export function createJob(prisma: PrismaClient, job: NewJob): Promise<Job> {
  return prisma.$transaction(async (sql) => {
    const [created] = await rows<{ id: bigint }>(
      sql,
      `insert into tandem.jobs (command, status, options, started_by, host, tenant, started_at)
       values ($1, 'running', $2::jsonb, $3, $4, $5, now()) returning id`,
      job.command,
      jsonText(job.options),
      job.startedBy,
      job.host,
      job.tenant,
    )
    const id = String(created?.id)
    await run(
      sql,
      `insert into tandem.steps (job_id, position, command, status, counts, records_read, progress, would_go)
       select $1::bigint, s.position, s.command, 'waiting', $3::jsonb, 0, $4::jsonb, '[]'
       from json_array_elements_text($2::json) with ordinality as s(command, position)`,
      id,
      jsonText(job.commands),
      jsonText(noCounts),
      jsonText(notBegun),
    )
    await throwOutOld(sql)
    const [made] = await readJobs(sql, 'j.id = $1::bigint', id)
    if (!made) throw new Error('The new job is not there.')
    return made
  })
}

/** A plan that still waits for a person is kept, however old. */
async function throwOutOld(sql: Sql): Promise<void> {
  const old = `job_id in (
    select id from tandem.jobs where status <> 'waiting' and id not in (
      select id from tandem.jobs where command not in ('create_unmatched', 'import_events') order by id desc limit ${JOBS_WITH_FINDINGS}))`
  await run(sql, `delete from tandem.findings where ${old}`)
  await run(sql, `delete from tandem.plan_items where ${old}`)
}

/** `waiting` and `running` are no ends: they leave the time of ending open. */
export async function finishJob(sql: Sql, id: string, status: JobStatus, problem: Problem | null): Promise<void> {
  await run(
    sql,
    `update tandem.jobs set status = $2, problem = $3::jsonb,
      finished_at = case when $2 in ('waiting', 'running') then null else now() end where id = $1::bigint`,
    id,
    status,
    problem === null ? null : jsonText(problem),
  )
}

export async function reopenJob(sql: Sql, id: string): Promise<void> {
  await run(
    sql,
    `update tandem.jobs set status = 'running', problem = null, finished_at = null where id = $1::bigint`,
    id,
  )
}

/** Ends that tell of nothing written: never over a step that its own transaction has marked done. */
const ENDS_UNWRITTEN: readonly StepStatus[] = ['failed', 'stopped', 'cancelled']

/** One statement by the primary key, as it happens several times a second. */
export async function patchStep(sql: Sql, id: string, position: number, patch: StepPatch): Promise<void> {
  const values: unknown[] = [id, position]
  const sets: string[] = []
  const set = (assignment: (parameter: string) => string, value: unknown): void => {
    if (value === undefined) return
    values.push(value)
    sets.push(assignment(`$${values.length}`))
  }
  const json = (value: unknown): string | null | undefined =>
    value === undefined ? undefined : value === null ? null : jsonText(value)
  set((value) => `status = ${value}`, patch.status)
  // Merged, because the column keeps the number of linked records beside the counts (see sync/apply.ts).
  set((value) => `counts = counts || ${value}::jsonb`, json(patch.counts))
  set((value) => `records_read = ${value}`, patch.read)
  set((value) => `progress = ${value}::jsonb`, json(patch.progress))
  set((value) => `problem = ${value}::jsonb`, json(patch.problem))
  set((value) => `would_go = ${value}::jsonb`, json(patch.wouldGo))
  set((value) => `started_at = ${value}::text::timestamptz`, patch.startedAt)
  set((value) => `finished_at = ${value}::text::timestamptz`, patch.finishedAt)
  if (sets.length === 0) return
  const open = patch.status !== undefined && ENDS_UNWRITTEN.includes(patch.status) ? "and status <> 'done'" : ''
  await run(
    sql,
    `update tandem.steps set ${sets.join(', ')} where job_id = $1::bigint and position = $2::int ${open}`,
    ...values,
  )
}
