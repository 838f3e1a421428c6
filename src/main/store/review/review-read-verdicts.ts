// What people decided about single records and pairs of a kind, as it stands.
import type { Json, MatchedEntity } from '../../ports/records.ts'
import type { ReviewState } from '../../ports/review.ts'
import { readAll } from '../gather/gather-read.ts'
import type { Sql } from '../raw.ts'
import { isoTime } from '../times.ts'

export async function readIgnored(sql: Sql, entity: MatchedEntity): Promise<ReviewState['ignored']> {
  const found: ReviewState['ignored'][number][] = []
  await readList(
    sql,
    entity,
    'tandem.ignored',
    ['side', 'record_id', 'reason', 'decided_by'],
    'decided_at',
    (values) => {
      const [side, id = '', reason = '', by = '', at = ''] = values
      found.push({ side: side === 'tutorial' ? side : 'administrate', id, value: { reason, by, at } })
    },
  )
  return found
}

export async function readNotes(sql: Sql, entity: MatchedEntity): Promise<ReviewState['notes']> {
  const found: ReviewState['notes'][number][] = []
  await readList(sql, entity, 'tandem.notes', ['side', 'record_id', 'note', 'written_by'], 'written_at', (values) => {
    const [side, id = '', text = '', by = '', at = ''] = values
    found.push({ side: side === 'tutorial' ? side : 'administrate', id, value: { text, by, at } })
  })
  return found
}

export async function readNotTheSame(sql: Sql, entity: MatchedEntity): Promise<ReviewState['notTheSame']> {
  const found: ReviewState['notTheSame'][number][] = []
  const columns = ['tutorial_id::text', 'identity', 'decided_by']
  await readList(sql, entity, 'tandem.not_the_same', columns, 'decided_at', (values) => {
    const [tutorialId = '', identity = '', by = '', at = ''] = values
    found.push({ tutorialId, identity, value: { by, at } })
  })
  return found
}

/** The first two columns tell the rows of a kind apart. */
async function readList(
  sql: Sql,
  entity: MatchedEntity,
  table: string,
  columns: readonly string[],
  time: string,
  take: (values: readonly string[]) => void,
): Promise<void> {
  const [first = '', second = ''] = columns
  const source = {
    from: `${table} v`,
    where: 'v.entity = $1',
    values: [entity],
    key: { sql: `v.${first} || ' ' || v.${second}`, type: 'text' },
    fields: [...columns.map((column) => `v.${column}`), isoTime(`v.${time}`, 'US')].map((column) => ({
      sql: column,
      kind: 'text' as const,
    })),
  } as const
  await readAll(sql, source, (page, row) => take(page.map((column) => asText(column[row]))))
}

function asText(value: Json | undefined): string {
  return typeof value === 'string' ? value : ''
}
