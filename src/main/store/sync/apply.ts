// Writes a step's plan, and nothing but the plan, in one transaction.
import { setImmediate } from 'node:timers/promises'
import { throwIfCancelled } from '../../errors.ts'
import type { PlanItem } from '../../ports/plan.ts'
import type { Entity } from '../../ports/records.ts'
import type { ApplyResult, StepClose, SyncStore } from '../../ports/sync-store.ts'
import type { Topic } from '../../ports/change-log.ts'
import { writing } from '../database-errors.ts'
import { applyStatement, type Statement } from './apply-statement.ts'
import { inTransaction } from './apply-transaction.ts'
import { appendNotice } from '../change-log/change-log.ts'
import { signalOf } from '../change-log/change-log-signal.ts'
import type { Database } from '../connection/connect.ts'
import { addFindings } from '../jobs/findings.ts'
import { kindVersions } from '../gather/kind-version.ts'
import { lockOwnLease } from '../lease/lock-lease.ts'
import { rows, run, type Sql } from '../raw.ts'
import { tables } from '../tables.ts'

const CHUNK = 2_000

type Options = Parameters<SyncStore['apply']>[2]

/** See SyncStore.apply. TandemErrors: ENGINE-LOST, CANCELLED, DB-WRITE, DB-CONNECT; after each of them nothing is written. */
export function apply(
  database: Database,
  entity: Entity,
  items: readonly PlanItem[],
  options: Options,
): Promise<ApplyResult> {
  return writing(async () => {
    throwIfCancelled(options.signal)
    const { notice, result } = await inTransaction(database, (sql) => write(sql, entity, items, options))
    signalOf(database).send(notice)
    return result
  })
}

async function write(sql: Sql, entity: Entity, items: readonly PlanItem[], options: Options) {
  await lockOwnLease(sql, options.fence)
  // Whose journal it is; the numbers are not known yet, so they are asked for again at the end.
  const step = options.close([])
  const moved: PlanItem[] = []
  let written = 0
  const waiting = chunks(items).map((chunk) => ({ chunk, prepare: () => applyStatement(entity, chunk, step) }))
  let statement = waiting[0]?.prepare()
  for (const [index, { chunk }] of waiting.entries()) {
    throwIfCancelled(options.signal)
    if (!statement) break
    const landing = writeChunk(sql, statement)
    // The next one is made ready while the server works on this one, once this one is on its way.
    const ready = setImmediate().then(() => waiting[index + 1]?.prepare())
    const [landed, next] = await Promise.all([landing, ready])
    statement = next
    moved.push(...chunk.filter((_, place) => !landed.has(place + 1)))
    written += landed.size
    options.onProgress(written)
  }
  throwIfCancelled(options.signal)
  // Deferred foreign keys are met here, at a statement of ours, and not at the commit.
  if (written > 0) await run(sql, 'set constraints all immediate')
  const close = options.close(moved)
  await closeStep(sql, entity, close)
  const onlyCreated = moved.length === 0 && items.every(({ action }) => action === 'create')
  const versions = written > 0 && onlyCreated ? await kindVersions(sql, entity) : null
  throwIfCancelled(options.signal)
  const topics: Topic[] = [`job:${close.jobId}`, ...(written > 0 ? (['records'] as const) : [])]
  return { result: { written, moved, versions }, notice: { topics, id: await appendNotice(sql, topics) } }
}

/** Releases first, then what is linked otherwise than before: a tutorial record is free before another row takes it. */
function chunks(items: readonly PlanItem[]): readonly (readonly PlanItem[])[] {
  const releases = items.filter((item) => item.action === 'release')
  const others = items.filter((item) => item.action !== 'release')
  const relinked = others.filter((item) => isLinked(item))
  const lists = [releases, [...relinked, ...others.filter((item) => !isLinked(item))]]
  return lists.flatMap((list) =>
    Array.from({ length: Math.ceil(list.length / CHUNK) }, (_, index) =>
      list.slice(index * CHUNK, (index + 1) * CHUNK),
    ),
  )
}

function isLinked({ link }: PlanItem): boolean {
  return link !== undefined && link.before !== null
}

/** The places (from 1) of the items that were written. */
async function writeChunk(sql: Sql, { sql: text, values }: Statement): Promise<ReadonlySet<number>> {
  const [row] = await rows<{ written: string }>(sql, text, ...values)
  return new Set(JSON.parse(row?.written ?? '[]') as readonly number[])
}

/** `linked`: how many active tutorial records are linked after this step, kept beside its counts for the trend. */
async function closeStep(
  sql: Sql,
  entity: Entity,
  { jobId, position, counts, findings, read, progress, finishedAt }: StepClose,
): Promise<void> {
  const { tutorial, name } = tables[entity]
  const linked = tutorial
    ? `(select count(*) from ${tutorial.table} r where ${tutorial.active}
        and exists (select from ${name} b where b.${tutorial.column} = r.id))`
    : 'null::bigint'
  const closed = await run(
    sql,
    `update tandem.steps set status = 'done', counts = $3::jsonb || jsonb_build_object('linked', ${linked}), records_read = $4,
      problem = null, progress = $5::jsonb, finished_at = $6::text::timestamptz where job_id = $1::bigint and position = $2`,
    jobId,
    position,
    JSON.stringify(counts),
    read,
    JSON.stringify(progress),
    finishedAt,
  )
  if (closed !== 1) throw new Error('The step to close is not there.')
  await addFindings(sql, jobId, position, findings)
}
