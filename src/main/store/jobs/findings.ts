// What steps found and left alone.
import type { FindingPage, StepFinding } from '../../ports/jobs.ts'
import type { Finding } from '../../ports/plan.ts'
import { isId } from './jobs-read.ts'
import { jsonText, rows, run, type Sql } from '../raw.ts'

const CHUNK = 2_000

export async function addFindings(sql: Sql, id: string, position: number, found: readonly Finding[]): Promise<void> {
  for (let start = 0; start < found.length; start += CHUNK) {
    await run(
      sql,
      `insert into tandem.findings (job_id, position, kind, record_id, record_key, description, reason, message)
       select $1::bigint, $2::int, f.kind, f.id, f.key, f.description, f.reason, f.message
       from json_to_recordset($3::json) as f(kind text, id text, key text, description text, reason text, message text)`,
      id,
      position,
      jsonText(found.slice(start, start + CHUNK)),
    )
  }
}

/** In the order they were added; no `kinds` means all of them. */
export async function findings(
  sql: Sql,
  id: string,
  position: number | null,
  kinds: readonly Finding['kind'][],
  first: number,
  offset: number,
): Promise<FindingPage> {
  if (!isId(id)) return { total: 0, items: [] }
  const condition = `job_id = $1::bigint and ($2::int is null or position = $2::int)
    and ($3::text = '[]' or kind in (select json_array_elements_text($3::json)))`
  const values = [id, position, JSON.stringify(kinds)]
  const [counted] = await rows<{ total: number }>(
    sql,
    `select count(*)::int as total from tandem.findings where ${condition}`,
    ...values,
  )
  const items = await rows<StepFinding>(
    sql,
    `select position, kind, record_id as id, record_key as key, description, reason, message
     from tandem.findings where ${condition} order by findings.id limit $4::int offset $5::int`,
    ...values,
    first,
    offset,
  )
  return { total: counted?.total ?? 0, items }
}
