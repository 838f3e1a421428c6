// Imports as they are kept: the workbook, its rows, and what became of each.
import type {
  ImportBatch,
  ImportBatchStatus,
  NewImportBatch,
  RowResult,
  StoredImportRow,
} from '../../ports/import-writes.ts'
import { isId } from '../jobs/jobs-read.ts'
import { jsonText, rows, run, type Sql } from '../raw.ts'
import { isoTime } from '../times.ts'

const CHUNK = 2_000

export async function insertBatch(sql: Sql, batch: NewImportBatch): Promise<string> {
  const [made] = await rows<{ id: bigint }>(
    sql,
    `insert into tandem.import_batches (job_id, file_name, sha256, sheet, row_count, event_count, session_count, status, started_by)
     values ($1::text::bigint, $2, $3, $4, $5::int, $6::int, $7::int, 'running', $8) returning id`,
    batch.jobId,
    batch.fileName,
    batch.sha256,
    batch.sheet,
    batch.rows.length,
    batch.events,
    batch.sessions,
    batch.startedBy,
  )
  const id = String(made?.id)
  for (let at = 0; at < batch.rows.length; at += CHUNK)
    await run(
      sql,
      `insert into tandem.import_rows (batch_id, sheet_row, kind, event_row, event_title, raw, status, messages)
       select $1::text::bigint, r.row, r.kind, r."eventRow", r."eventTitle",
         jsonb_build_object('cells', r.cells, 'work', r.work), r.status, r.messages
       from json_to_recordset($2::json) as r(row int, kind text, "eventRow" int, "eventTitle" text, cells jsonb, work jsonb,
         status text, messages jsonb)`,
      id,
      jsonText(batch.rows.slice(at, at + CHUNK)),
    )
  return id
}

export async function readBatch(sql: Sql, id: string): Promise<ImportBatch | null> {
  if (!isId(id)) return null
  const [batch] = await rows<Omit<ImportBatch, 'rows'>>(
    sql,
    `select id::text, job_id::text as "jobId", file_name as "fileName", sha256, sheet, event_count as events,
      session_count as sessions, started_by as "startedBy", status, ${isoTime('started_at', 'MS')} as "startedAt",
      case when finished_at is not null then ${isoTime('finished_at', 'MS')} end as "finishedAt"
     from tandem.import_batches where id = $1::text::bigint`,
    id,
  )
  if (!batch) return null
  const found = await rows<StoredImportRow>(
    sql,
    `select sheet_row as row, kind, event_row as "eventRow", event_title as "eventTitle", raw->'cells' as cells,
      raw->'work' as work, status, messages, coalesce((raw->>'made')::boolean, false) as "isMade", raw->>'number' as number,
      tutorial_event_id::text as "tutorialEventId", tutorial_session_id::text as "tutorialSessionId",
      event_external_id as "eventExternalId", session_external_id as "sessionExternalId"
     from tandem.import_rows where batch_id = $1::text::bigint order by sheet_row`,
    id,
  )
  return { ...batch, rows: found }
}

/** Ids in the tutorial database; `sessions`: by the row of the sheet. */
export async function keepLocalIds(
  sql: Sql,
  batchId: string,
  eventRow: number,
  tutorialId: string,
  sessions: readonly { readonly row: number; readonly id: string }[],
  isMade: boolean,
): Promise<void> {
  await run(
    sql,
    `update tandem.import_rows r set tutorial_event_id = $3::text::bigint,
      tutorial_session_id = (select s.id from json_to_recordset($4::json) as s(row int, id bigint) where s.row = r.sheet_row),
      raw = case when $5::text = 'true' and r.kind = 'event' then r.raw || '{"made": true}' else r.raw end
     where r.batch_id = $1::text::bigint and r.event_row = $2::int`,
    batchId,
    eventRow,
    tutorialId,
    jsonText(sessions),
    String(isMade),
  )
}

/** The event's own row has the event's ids, those of its sessions have theirs. */
export async function keepResults(
  sql: Sql,
  batchId: string,
  eventRow: number,
  tutorialId: string | null,
  eventExternalId: string | null,
  results: readonly RowResult[],
): Promise<void> {
  await run(
    sql,
    `update tandem.import_rows r set status = n.status, messages = n.messages,
      event_external_id = coalesce($3, r.event_external_id),
      session_external_id = coalesce(n."externalId", r.session_external_id),
      tutorial_event_id = coalesce($5::text::bigint, r.tutorial_event_id),
      tutorial_session_id = coalesce((select s.id from acted.tutorial_sessions s
        where s.tutorial_event_id = $5::text::bigint and s.sequence = n.day), r.tutorial_session_id),
      raw = case when n.number is null then r.raw else r.raw || jsonb_build_object('number', n.number) end
     from json_to_recordset($4::json) as n(row int, status text, messages jsonb, day int,
       "externalId" text, number text)
     where r.batch_id = $1::text::bigint and r.event_row = $2::int and r.sheet_row = n.row`,
    batchId,
    eventRow,
    eventExternalId,
    jsonText(results),
    tutorialId,
  )
}

/**
 * Rows of events with work that is not done wait again; so do, with `failed`, those that failed. Neither question looks at
 * the row that is changed: asked for every row anew, a season takes minutes.
 */
export async function reopenBatch(sql: Sql, batchId: string, jobId: string, failed: boolean): Promise<void> {
  await run(
    sql,
    `update tandem.import_batches set job_id = $2::text::bigint, status = 'running', finished_at = null where id = $1::text::bigint`,
    batchId,
    jobId,
  )
  await run(
    sql,
    `update tandem.import_rows r set status = 'waiting', messages = '[]'
     where r.batch_id = $1::text::bigint and r.event_row in (
       select e.event_row from tandem.import_rows e
       where e.batch_id = $1::text::bigint and e.kind = 'event' and jsonb_typeof(e.raw->'work') = 'object'
         and e.event_row in (select o.event_row from tandem.import_rows o where o.batch_id = $1::text::bigint
           and (o.status in ('waiting', 'left', 'unknown') or ($2::text = 'true' and o.status = 'failed'))))`,
    batchId,
    String(failed),
  )
}

/** What waits is left. `status` null: as the rows are. */
export async function finishBatch(
  sql: Sql,
  batchId: string,
  status: ImportBatchStatus | null,
  message: string,
): Promise<void> {
  await run(
    sql,
    `update tandem.import_rows set status = 'left', messages = jsonb_build_array($2::text)
     where batch_id = $1::text::bigint and status = 'waiting'`,
    batchId,
    message,
  )
  await run(
    sql,
    `update tandem.import_batches b set finished_at = now(), counts = c.counts,
      status = coalesce($2, case when c.bad = 0 then 'done' when c.good = 0 then 'failed' else 'partial' end)
     from (select jsonb_object_agg(status, n) as counts,
        coalesce(sum(n) filter (where status not in ('imported', 'unchanged')), 0) as bad,
        coalesce(sum(n) filter (where status in ('imported', 'unchanged')), 0) as good
       from (select status, count(*) as n from tandem.import_rows where batch_id = $1::text::bigint group by status) s) c
     where b.id = $1::text::bigint`,
    batchId,
    status,
  )
}

export async function markBatchesInterrupted(sql: Sql): Promise<void> {
  await run(
    sql,
    `update tandem.import_batches b set status = 'interrupted', finished_at = now()
     where b.status = 'running' and not exists (select from tandem.jobs j where j.id = b.job_id and j.status = 'running')`,
  )
}

/** The rows of an event that was taken back; the import itself is undone when nothing of it is left. */
export async function keepRemoval(sql: Sql, batchId: string, eventRow: number, message: string): Promise<void> {
  await run(
    sql,
    `update tandem.import_rows set status = 'left', messages = jsonb_build_array($3::text), tutorial_event_id = null,
      tutorial_session_id = null, event_external_id = null, session_external_id = null,
      raw = (raw - 'made' - 'number') || '{"work": null}'
     where batch_id = $1::text::bigint and event_row = $2::int`,
    batchId,
    eventRow,
    message,
  )
  await run(
    sql,
    `update tandem.import_batches b set status = 'undone' where b.id = $1::text::bigint and not exists (
       select from tandem.import_rows r where r.batch_id = b.id and r.status <> 'left')`,
    batchId,
  )
}
