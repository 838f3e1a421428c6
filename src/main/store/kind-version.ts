// By what it is known that nothing of a kind was written since: the place and the transaction of every row a look at it reads.
import type { Entity } from '../ports/records.ts'
import type { KindVersions } from '../ports/sync-store.ts'
import { tutorialSources } from './gather-tutorial.ts'
import { rows, type Sql } from './raw.ts'
import { tables } from './tables.ts'

/**
 * See {@link KindVersions}. A row's place and transaction are another's only in a copy of the whole database, which has a server
 * that was started anew.
 */
export async function kindVersions(sql: Sql, entity: Entity): Promise<KindVersions> {
  const sources = [...relationsOf(entity).map((relation) => `${relation} r`), ...ownOf(entity)]
  const places = sources.map((source) => `select r.tableoid, r.xmin, r.ctid from ${source}`).join(' union all ')
  const [versions] = await rows<KindVersions>(
    sql,
    `select server || ' ' || count(mark) || ' ' || coalesce(bit_xor(mark), 0) as whole,
      server || ' ' || count(mark) filter (where theirs) || ' ' || coalesce(bit_xor(mark) filter (where theirs), 0) as theirs
    from (select pg_postmaster_start_time()::text as server) cluster left join (
      select hash_record_extended(row(places.*), 0) as mark,
        places.xmin is distinct from pg_current_xact_id_if_assigned()::xid as theirs
      from (${places}) places (tableoid, xmin, ctid)) marked on true
    group by server`,
    entity,
  )
  if (!versions) throw new Error('A count that gives no row.')
  return versions
}

/** The tables of the existing system. */
function relationsOf(entity: Entity): readonly string[] {
  const { name, joins } = tables[entity]
  const tutorial = tutorialSources[entity]
  const from = tutorial ? `join ${tutorial.from} ${tutorial.joins ?? ''}` : ''
  return [name, ...[...`${joins} ${from}`.matchAll(/\bjoin (\S+)/g)].map(([, relation]) => relation ?? name)]
}

/** Tandem's own tables, as far as they are about the kind. */
function ownOf(entity: Entity): readonly string[] {
  const decided = tables[entity].tutorial ? ['tandem.links', 'tandem.ignored', 'tandem.not_the_same'] : []
  return ['tandem.snapshot', ...decided].map((table) => `${table} r where r.entity = $1`)
}
