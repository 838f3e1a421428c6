// The one statement that writes a chunk of plan items: checks every base under row locks, writes what stands, journals it.
import { inputSql, inputValues } from './apply-input.ts'
import type { PlanItem } from '../../ports/plan.ts'
import type { Entity } from '../../ports/records.ts'
import { type Column, type Table, type Tutorial, tables } from '../tables.ts'

export interface Statement {
  readonly sql: string
  readonly values: readonly (string | number)[]
}

/**
 * Gives one row, `written`: a JSON array of the ordinals (from 1) of the items that were written. An item is written wholly or
 * not at all: the row, the snapshot and the link are compared with the plan first, locked, and only then written.
 */
export function applyStatement(
  entity: Entity,
  items: readonly PlanItem[],
  step: { readonly jobId: string; readonly position: number },
): Statement {
  const table = tables[entity]
  const values = inputValues(table, items)
  const at = values.length
  const parameters = { entity: `$${at + 1}::text`, job: `$${at + 2}::bigint`, position: `$${at + 3}::int` }
  return { sql: applySql(table, parameters), values: [...values, entity, step.jobId, step.position] }
}

interface Parameters {
  readonly entity: string
  readonly job: string
  readonly position: string
}

function applySql(table: Table, { entity, job, position }: Parameters): string {
  return `with recursive ${inputSql(table)},
${lockSql(table, entity)},
${standingSql(table, entity)},
${rowSql(table)},
written as materialized (
  select i.* from standing i
  left join inserted n on n.landed = ${table.landed.item}
  left join updated u on u.identity = i.identity
  where case when i.row_part = 'insert' then n.landed is not null
    when i.row_part = 'update' or i.link_part <> 'none' then u.identity is not null else true end
),
remembered as (
  insert into tandem.snapshot (entity, identity, external_id, name, context, payload, hash, missing_since, changed_at)
  select ${entity}, i.identity, i.external_id, coalesce(i.snapshot_name, i.name), i.context,
    coalesce(nullif(i.snapshot_payload::jsonb, 'null'), '{}'), coalesce(i.snapshot_hash, ''), case when i.missing = 'true' then now() end, now()
  from written i where not i.known and (i.snapshot_part = 'insert' or i.missing is not null)
),
refreshed as (
  update tandem.snapshot s set
    external_id = case when i.snapshot_part = 'update' then i.external_id else s.external_id end,
    name = case when i.snapshot_part = 'update' then i.snapshot_name else s.name end,
    context = case when i.snapshot_part = 'update' then i.context else s.context end,
    payload = case when i.snapshot_part = 'update' then i.snapshot_payload::jsonb else s.payload end,
    hash = case when i.snapshot_part = 'update' then i.snapshot_hash else s.hash end,
    missing_since = case i.missing when 'true' then now() when 'false' then null else s.missing_since end,
    changed_at = now()
  from written i where s.entity = ${entity} and s.identity = i.identity and i.known
    and (i.snapshot_part = 'update' or i.missing is not null)
),
untied as (
  delete from tandem.links k using written i
  where k.entity = ${entity} and k.identity = i.identity and i.link_part = 'clear'
),
retied as (
  update tandem.links k set tutorial_id = i.link_after::bigint, author = i.link_author, linked_at = now(),
    tutorial_key = null, administrate_key = null, linked_by = null
  from written i where k.entity = ${entity} and k.identity = i.identity and i.link_part = 'set' and i.tied
),
tied as (
  insert into tandem.links (entity, identity, tutorial_id, author, linked_at)
  select ${entity}, i.identity, i.link_after::bigint, i.link_author, now()
  from written i where i.link_part = 'set' and not i.tied
),
journalled as (
  insert into tandem.journal (job_id, position, entity, identity, external_id, action, name, context, changes, linked, written_at)
  select ${job}, ${position}, ${entity}, i.identity, i.external_id, i.action, i.name, i.context, i.changes::jsonb,
    case i.link_part when 'set' then true when 'clear' then false else i.linked_to is not null end, now()
  from written i order by i.ordinal
)
select coalesce(json_agg(ordinal order by ordinal), '[]')::text as written from written`
}

/** The rows a chunk is about, as they are now, locked until the end of the transaction. */
function lockSql({ name, joins, identity, candidates, columns, tutorial }: Table, entity: string): string {
  const own = columns.map((column) => `b.${column.name}`).join(', ')
  return `bridge as materialized (
  select b.id, ${identity} as identity, ${tutorial ? `b.${tutorial.column}` : 'null::bigint'} as tutorial_id, ${own}
  from ${name} b ${joins} where ${candidates} for update of b
),
memory as materialized (
  select s.identity, s.hash, s.missing_since from tandem.snapshot s
  where s.entity = ${entity} and s.identity in (select identity from item) for update of s
),
tie as materialized (
  select k.identity, k.tutorial_id, k.author from tandem.links k
  where k.entity = ${entity} and k.identity in (select identity from item) for update of k
)`
}

/** The items whose every base still stands and whose parents are there. */
function standingSql({ name, columns, parents, tutorial }: Table, entity: string): string {
  const target = tutorial ? `left join ${tutorial.table} r on r.id = i.link_after::bigint` : ''
  return `unmoved as materialized (
  select i.*, b.id as row_id, b.tutorial_id as linked_to, s.identity is not null as known, k.identity is not null as tied${parents.ids}
  from item i
  left join bridge b on b.identity = i.identity
  left join memory s on s.identity = i.identity
  left join tie k on k.identity = i.identity
  ${parents.joins} ${target}
  where case i.row_part when 'insert' then b.id is null
    when 'update' then b.id is not null and ${columns.map(stillSql).join(' and ')} else true end
  and case when i.link_part = 'none' then true when i.row_part = 'insert' then i.link_before is null
    else b.id is not null and b.tutorial_id is not distinct from i.link_before::bigint end
  and ${tutorial ? "(i.link_part <> 'set' or r.id is not null)" : "i.link_part = 'none'"}
  and (i.link_part = 'none' or i.link_author <> 'rule' or i.link_before is null
    or (k.author = 'rule' and k.tutorial_id = i.link_before::bigint))
  and (i.link_part <> 'set' or i.link_author <> 'rule' or ${undecidedSql(entity)})
  and case i.snapshot_part when 'insert' then s.identity is null when 'update' then s.hash is not distinct from i.snapshot_before
    else true end
  and case i.missing when 'true' then s.missing_since is null when 'false' then s.identity is null or s.missing_since is not null
    else true end
  and ${parents.found}
),
${tutorial ? heldSql(name, tutorial) : ''}
standing as materialized (
  select i.* from unmoved i ${tutorial ? 'where i.ordinal not in (select ordinal from held)' : ''}
)`
}

/** Nobody decided meanwhile that the rule must not link these two. Each list is read once, not per item. */
function undecidedSql(entity: string): string {
  const ignored = (side: string) =>
    `(select g.record_id from tandem.ignored g where g.entity = ${entity} and g.side = '${side}')`
  return `(i.link_after not in ${ignored('tutorial')} and i.identity not in ${ignored('administrate')}
    and i.link_after || ' ' || i.identity not in
      (select d.tutorial_id || ' ' || d.identity from tandem.not_the_same d where d.entity = ${entity}))`
}

/**
 * Items whose tutorial record another row keeps: one that this chunk does not link otherwise, or whose own item is held in turn.
 * Those that exchange their links with each other hold nobody.
 */
function heldSql(name: string, { column }: Tutorial): string {
  return `kept as materialized (
  select i.ordinal, j.ordinal as until from unmoved i
  join ${name} o on o.${column} = i.link_after::bigint and o.id is distinct from i.row_id
  left join unmoved j on j.row_id = o.id and j.link_part <> 'none'
),
held (ordinal) as (
  select ordinal from kept where until is null
  union
  select k.ordinal from kept k join held h on h.ordinal = k.until
),`
}

function rowSql({ name, fixed, columns, tutorial, times, touched, landed }: Table): string {
  const inserted = {
    ...fixed,
    ...Object.fromEntries(columns.map((column) => [column.name, valueSql(column)])),
    ...(tutorial ? { [tutorial.column]: 'i.link_after::bigint' } : {}),
    ...Object.fromEntries(times.map((column) => [column, 'now()'])),
  }
  const updated = [
    ...columns.map(
      (column) => `${column.name} = case when i.row_part = 'update' then ${valueSql(column)} else b.${column.name} end`,
    ),
    ...(tutorial
      ? [`${tutorial.column} = case when i.link_part = 'none' then b.${tutorial.column} else i.link_after::bigint end`]
      : []),
    ...touched.map((column) => `${column} = now()`),
  ]
  return `inserted as (
  insert into ${name} (${Object.keys(inserted).join(', ')})
  select ${Object.values(inserted).join(', ')} from standing i where i.row_part = 'insert' order by i.ordinal
  on conflict do nothing returning ${landed.row} as landed
),
updated as (
  update ${name} b set ${updated.join(', ')}
  from standing i where b.id = i.row_id and (i.row_part = 'update' or (i.row_part = 'none' and i.link_part <> 'none'))
  returning i.identity
)`
}

/** A column still holds what the plan started from; in optional text null and empty are the same. */
function stillSql({ name, type, nullable }: Column): string {
  if (type === 'jsonb') return `coalesce(b.${name}, 'null'::jsonb) = coalesce(i.before_${name}::jsonb, 'null'::jsonb)`
  if (type === 'text' && nullable) return `coalesce(b.${name}, '') = coalesce(i.before_${name}, '')`
  return `b.${name} is not distinct from i.before_${name}::${type}`
}

function valueSql({ name, type }: Column): string {
  return type === 'jsonb' ? `nullif(i.after_${name}::jsonb, 'null'::jsonb)` : `i.after_${name}::${type}`
}
