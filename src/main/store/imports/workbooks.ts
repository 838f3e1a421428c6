// Workbooks that wait to be imported and those that were, as they are kept.
import type { Topic } from '../../ports/change-log.ts'
import type { NewWorkbook, StoredWorkbook, WorkbookState, WorkbookStore } from '../../ports/workbooks.ts'
import { appendNotice } from '../change-log/change-log.ts'
import { signalOf } from '../change-log/change-log-signal.ts'
import type { Database } from '../connection/connect.ts'
import { reading, writing } from '../database-errors.ts'
import { isId } from '../jobs/jobs-read.ts'
import { jsonText, rows, run, type Sql } from '../raw.ts'
import { isoTime } from '../times.ts'
import { readRecent } from './workbooks-recent.ts'

/** Imported workbooks whose files are kept, so that they can be given back. */
const filesKept = 20
const topics: readonly Topic[] = ['imports']
/** A file of 20 MB takes its time on the way. */
const TRANSACTION = { maxWait: 30_000, timeout: 60_000 }

export function createWorkbookStore(database: Database): WorkbookStore {
  const { prisma } = database

  function announced<Result>(work: (sql: Sql) => Promise<Result>): Promise<Result> {
    return writing(async () => {
      const { result, id } = await prisma.$transaction(async (sql) => {
        const done = await work(sql)
        return { result: done, id: await appendNotice(sql, topics) }
      }, TRANSACTION)
      signalOf(database).send({ topics, id })
      return result
    })
  }

  return {
    keep: (workbook) => announced((sql) => keep(sql, workbook)),
    find: (id) => reading(() => find(prisma, id)),
    waiting: (sha256) => reading(() => waiting(prisma, sha256)),
    bytes: (id) => reading(() => readBytes(prisma, id)),
    ofImport: (batchId) => reading(() => ofImport(prisma, batchId)),
    save: (id, revision, state, isChecked) => announced((sql) => save(sql, id, revision, state, isChecked)),
    imported: (id, batchId) =>
      announced(async (sql) => {
        await run(
          sql,
          'update tandem.workbooks set batch_id = $2::text::bigint where id = $1::text::bigint and batch_id is null',
          ...[id, batchId],
        )
        await forgetFiles(sql)
      }),
    findImported: () => writing(() => findImported(prisma)),
    remove: (id) =>
      announced(async (sql) => {
        if (!isId(id)) return false
        const removed = await run(
          sql,
          'delete from tandem.workbooks where id = $1::text::bigint and batch_id is null',
          id,
        )
        return removed > 0
      }),
    recent: (first) => reading(() => readRecent(prisma, first)),
  }
}

const selectWorkbooks = `select id::text, file_name as "fileName", sha256, revision, corrections, left_out as "leftOut", summary,
  dropped_by as "droppedBy", ${isoTime('dropped_at', 'MS')} as "droppedAt", ${isoTime('checked_at', 'MS')} as "checkedAt",
  batch_id::text as "batchId" from tandem.workbooks`

async function find(sql: Sql, id: string): Promise<StoredWorkbook | null> {
  if (!isId(id)) return null
  return (await rows<StoredWorkbook>(sql, `${selectWorkbooks} where id = $1::text::bigint`, id))[0] ?? null
}

async function waiting(sql: Sql, sha256: string): Promise<StoredWorkbook | null> {
  return (
    (await rows<StoredWorkbook>(sql, `${selectWorkbooks} where sha256 = $1 and batch_id is null`, sha256))[0] ?? null
  )
}

async function keep(sql: Sql, { fileName, sha256, bytes, droppedBy, summary }: NewWorkbook): Promise<StoredWorkbook> {
  await run(
    sql,
    `insert into tandem.workbooks (file_name, sha256, bytes, summary, dropped_by) values ($1, $2, $3, $4::jsonb, $5)
     on conflict (sha256) where batch_id is null do nothing`,
    ...[fileName, sha256, bytes, jsonText(summary), droppedBy],
  )
  const kept = await waiting(sql, sha256)
  if (kept === null) throw new Error('The workbook that was kept is not there')
  return kept
}

async function readBytes(sql: Sql, id: string): Promise<Uint8Array | null> {
  if (!isId(id)) return null
  const [found] = await rows<{ bytes: Uint8Array | null }>(
    sql,
    'select bytes from tandem.workbooks where id = $1::text::bigint',
    id,
  )
  return found?.bytes ?? null
}

async function ofImport(sql: Sql, batchId: string): ReturnType<WorkbookStore['ofImport']> {
  if (!isId(batchId)) return null
  const [found] = await rows<NonNullable<Awaited<ReturnType<WorkbookStore['ofImport']>>>>(
    sql,
    `select id::text, file_name as "fileName", corrections, bytes is not null as "hasFile" from tandem.workbooks
     where batch_id = $1::text::bigint`,
    batchId,
  )
  return found ?? null
}

async function save(
  sql: Sql,
  id: string,
  revision: number,
  { corrections, leftOut, summary }: WorkbookState,
  isChecked: boolean,
): Promise<StoredWorkbook | null> {
  const saved = await run(
    sql,
    `update tandem.workbooks set revision = revision + 1, corrections = $3::jsonb, left_out = $4::jsonb, summary = $5::jsonb,
      checked_at = case when $6::text = 'true' then now() else checked_at end
     where id = $1::text::bigint and revision = $2 and batch_id is null`,
    ...[id, revision, jsonText(corrections), jsonText(leftOut), jsonText(summary), String(isChecked)],
  )
  return saved === 0 ? null : find(sql, id)
}

async function forgetFiles(sql: Sql): Promise<void> {
  await run(
    sql,
    `update tandem.workbooks set bytes = null where bytes is not null and batch_id is not null and id not in (
       select id from tandem.workbooks where batch_id is not null order by batch_id desc limit ${filesKept})`,
  )
}

/** An import of the same content that began after the workbook was dropped is the workbook's own. */
async function findImported(sql: Sql): Promise<void> {
  await run(
    sql,
    `update tandem.workbooks w set batch_id = b.id
     from (select distinct on (sha256) id, sha256, started_at from tandem.import_batches
       where not exists (select from tandem.workbooks o where o.batch_id = import_batches.id) order by sha256, id desc) b
     where w.batch_id is null and b.sha256 = w.sha256 and b.started_at >= w.dropped_at`,
  )
}
