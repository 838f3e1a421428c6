// By what it is known that nothing of a kind was written since: the place and the transaction of every row a look at it reads.
import type { Entity } from '../../ports/records.ts'
import type { KindVersions } from '../../ports/sync-store.ts'
import { tutorialSources } from './gather-tutorial.ts'
import { rows, type Sql } from '../raw.ts'
import { tables } from '../tables.ts'

/** See {@link KindVersions}. The server's start is a part of it: a copy put back may hold other rows at the same places. */
export async function kindVersions(sql: Sql, entity: Entity): Promise<KindVersions> {
  const marks = [...[...relationsOf(entity)].map((relation) => markOf(relation)), ...ownOf(entity)]
  const [versions] = await rows<KindVersions>(
    sql,
    `select server || ' ' || count(mark) || ' ' || coalesce(bit_xor(mark), 0) as whole,
      server || ' ' || count(mark) filter (where theirs) || ' ' || coalesce(bit_xor(mark) filter (where theirs), 0) as theirs
    from (select pg_postmaster_start_time()::text as server) cluster
    left join (${marks.join(' union all ')}) marks on true group by server`,
    entity,
  )
  if (!versions) throw new Error('A count that gives no row.')
  return versions
}

/** The tables of the existing system. */
function relationsOf(entity: Entity): ReadonlySet<string> {
  const { name, joins } = tables[entity]
  const tutorial = tutorialSources[entity]
  const from = tutorial ? `join ${tutorial.from} ${tutorial.joins ?? ''}` : ''
  return new Set([name, ...[...`${joins} ${from}`.matchAll(/\bjoin (\S+)/g)].map(([, relation]) => relation ?? name)])
}

function markOf(relation: string, condition = ''): string {
  // Of accounts a role may be granted no more than these columns, and each login writes others. No step writes one.
  if (relation === 'public.auth_user')
    return `select hash_record_extended(row(r.id, r.first_name::text, r.last_name::text), 0) as mark, true as theirs from ${relation} r`
  return `select hash_record_extended(row(r.tableoid, r.xmin, r.ctid), 0) as mark,
    r.xmin is distinct from pg_current_xact_id_if_assigned()::xid as theirs from ${relation} r ${condition}`
}

/** Tandem's own tables, as far as they are about the kind. */
function ownOf(entity: Entity): readonly string[] {
  const decided = tables[entity].tutorial ? ['tandem.links', 'tandem.ignored', 'tandem.not_the_same'] : []
  return ['tandem.snapshot', ...decided].map((table) => markOf(table, 'where r.entity = $1'))
}
