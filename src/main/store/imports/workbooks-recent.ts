// The list of workbooks: those that wait, and imports, whether their workbook is kept or not.
import type { RecentWorkbook } from '../../ports/workbooks.ts'
import { rows, type Sql } from '../raw.ts'
import { isoTime } from '../times.ts'

/** Newest first. Events are imported when all of their rows are there, and failed when one of them is not. */
export function readRecent(sql: Sql, first: number): Promise<readonly RecentWorkbook[]> {
  return rows<RecentWorkbook>(
    sql,
    `with recent as (
       select w.id::text as id, null::bigint as batch_id, w.file_name, (w.summary->>'rows')::int as row_count,
         (w.summary->>'events')::int as event_count, w.dropped_by as by, w.dropped_at as at, null::text as status,
         (w.summary->>'errors')::int as errors, (w.summary->>'errorRows')::int as error_rows
       from tandem.workbooks w where w.batch_id is null
       union all
       select coalesce(w.id::text, 'import-' || b.id), b.id, b.file_name, b.row_count, b.event_count, b.started_by, b.started_at,
         b.status, 0, 0
       from tandem.import_batches b left join tandem.workbooks w on w.batch_id = b.id
       order by at desc limit $1::int)
     select r.id, r.batch_id::text as "batchId", r.file_name as "fileName", r.row_count as rows, r.event_count as events, r.by,
       ${isoTime('r.at', 'MS')} as at, r.status, r.errors, r.error_rows as "errorRows",
       coalesce(e.imported, 0)::int as "eventsImported", coalesce(e.failed, 0)::int as "eventsFailed"
     from recent r left join lateral (
       select count(*) filter (where good) as imported, count(*) filter (where bad) as failed
       from (select bool_and(i.status in ('imported', 'unchanged')) as good, bool_or(i.status in ('failed', 'unknown')) as bad
         from tandem.import_rows i where i.batch_id = r.batch_id group by i.event_row) s) e on true
     order by r.at desc`,
    first,
  )
}
