// Whole rows of records that are gone from Administrate: what a removal takes away, and who would miss it.
import type { MatchedEntity } from '../../ports/records.ts'
import type { RemovedRow } from '../../ports/review.ts'
import type { Database } from '../connection/connect.ts'
import { usesOf } from '../gather/gather-details.ts'
import { jsonText, rows, type Sql } from '../raw.ts'
import { tables } from '../tables.ts'

/** By identity; see ReviewStore.rows. */
export async function readRows(
  sql: Sql,
  entity: MatchedEntity,
  identities: readonly string[],
  lock: '' | 'for update of b' = '',
): Promise<ReadonlyMap<string, RemovedRow>> {
  const found = await rows<RemovedRow & { identity: string }>(
    sql,
    `select b.external_id as identity, to_jsonb(b) as row, coalesce(to_jsonb(s), '{}') as snapshot, to_jsonb(k) as link
     from ${tables[entity].name} b
     left join tandem.snapshot s on s.entity = $1 and s.identity = b.external_id
     left join tandem.links k on k.entity = $1 and k.identity = b.external_id
     where b.external_id = any(array(select json_array_elements_text($2::json))) order by b.id ${lock}`,
    entity,
    jsonText(identities),
  )
  return new Map(found.map(({ identity, ...row }) => [identity, row]))
}

/** See ReviewStore.uses. */
export async function usesInWords(
  { prisma }: Database,
  entity: MatchedEntity,
  identities: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const uses = await usesOf(prisma, entity, identities)
  return new Map(
    [...uses].map(([identity, list]) => [
      identity,
      list.map(({ what, count }) => `${count} ${count === 1 ? what.slice(0, -1) : what}`).join(', '),
    ]),
  )
}
