// Smaller questions about a kind: its snapshots' payloads, how many rows it has, and who uses some of them.
import type { Columns, Entity, GoneUse } from '../../ports/records.ts'
import type { Database } from '../connection/connect.ts'
import { jsonText, rows, type Sql } from '../raw.ts'
import { tables } from '../tables.ts'

/** See SyncStore.payloads. */
export async function payloads(
  { prisma }: Database,
  entity: Entity,
  identities: readonly string[],
): Promise<ReadonlyMap<string, Columns>> {
  const found = await rows<{ identity: string; payload: Columns }>(
    prisma,
    `select identity, payload from tandem.snapshot
     where entity = $1 and identity = any(array(select json_array_elements_text($2::json)))`,
    entity,
    jsonText(identities),
  )
  return new Map(found.map(({ identity, payload }) => [identity, payload]))
}

/** See SyncStore.count. */
export async function count({ prisma }: Database, entity: Entity, eventOnly = false): Promise<number> {
  const condition = eventOnly && entity === 'custom_field' ? `where b.entity_type = 'Event'` : ''
  const [row] = await rows<{ count: number }>(
    prisma,
    `select count(*)::int as count from ${tables[entity].name} b ${condition}`,
  )
  return row?.count ?? 0
}

/** Tables that refer to a kind: the words people read, and `u.{column}`, joined from the row `b`. */
const users: Readonly<Partial<Record<Entity, readonly { what: string; table: string; on: string }[]>>> = {
  location: [
    { what: 'venues', table: 'adm.venues', on: 'u.location_id = b.external_id' },
    { what: 'events', table: 'adm.events', on: 'u.location_id = b.id' },
  ],
  venue: [{ what: 'events', table: 'adm.events', on: 'u.venue_id = b.id' }],
  instructor: [
    { what: 'events', table: 'adm.events', on: 'u.primary_instructor_id = b.id' },
    { what: 'sessions', table: 'adm.sessions', on: 'u.session_instructor_id = b.id' },
  ],
  course_template: [
    { what: 'events', table: 'adm.events', on: 'u.course_template_id = b.id' },
    { what: 'prices', table: 'adm.course_template_price_levels', on: 'u.course_template_id = b.id' },
  ],
  price_level: [{ what: 'prices', table: 'adm.course_template_price_levels', on: 'u.price_level_id = b.id' }],
}

/** See SyncStore.uses. */
export function uses(
  { prisma }: Database,
  entity: Entity,
  externalIds: readonly string[],
): Promise<ReadonlyMap<string, readonly GoneUse[]>> {
  return usesOf(prisma, entity, externalIds)
}

/** Records that nobody uses are not in the map. */
export async function usesOf(
  sql: Sql,
  entity: Entity,
  externalIds: readonly string[],
): Promise<ReadonlyMap<string, readonly GoneUse[]>> {
  const found = new Map<string, GoneUse[]>()
  for (const { what, table, on } of users[entity] ?? []) {
    const counted = await rows<{ id: string; count: number }>(
      sql,
      `select b.external_id as id, count(*)::int as count from ${tables[entity].name} b join ${table} u on ${on}
       where b.external_id = any(array(select json_array_elements_text($1::json))) group by b.external_id`,
      jsonText(externalIds),
    )
    for (const { id, count } of counted) found.set(id, [...(found.get(id) ?? []), { what, count }])
  }
  return found
}
