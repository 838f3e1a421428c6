// What steps changed, as the journal has it.
import type { ChangePage, JournalEntry } from '../../ports/jobs.ts'
import { isId } from './jobs-read.ts'
import { rows, type Sql } from '../raw.ts'

/** In the order of writing. */
export async function changes(
  sql: Sql,
  id: string,
  position: number | null,
  first: number,
  offset: number,
): Promise<ChangePage> {
  if (!isId(id)) return { total: 0, items: [] }
  const condition = 'job_id = $1::bigint and ($2::int is null or position = $2::int)'
  const [counted] = await rows<{ total: number }>(
    sql,
    `select count(*)::int as total from tandem.journal where ${condition}`,
    id,
    position,
  )
  const items = await rows<JournalEntry>(
    sql,
    `select position, action, name, context, changes, linked
     from tandem.journal where ${condition} order by id limit $3::int offset $4::int`,
    id,
    position,
    first,
    offset,
  )
  return { total: counted?.total ?? 0, items }
}
