// What a decision's cells hold at this moment, read under locks, and what else speaks for or against writing them.
import type { Columns, MatchedEntity } from '../../ports/records.ts'
import type { Cell, LinkValue } from '../../ports/review.ts'
import { usesOf } from '../gather/gather-details.ts'
import { isId } from '../jobs/jobs-read.ts'
import { jsonText, rows, type Sql } from '../raw.ts'
import { cellKey, linkChange, valueText } from './review-cells.ts'
import { readRows } from './review-rows.ts'
import { isoTime } from '../times.ts'
import { tables } from '../tables.ts'

const CHUNK = 2_000

export interface Current {
  /** By cell key; a key that is not there stands for a link whose row is gone. */
  readonly values: Map<string, string | null>
  /** Identities by the tutorial record they are linked to. */
  readonly holders: Map<string, Set<string>>
  readonly tutorial: ReadonlySet<string>
  /** Rows of these records are in use. */
  readonly used: ReadonlySet<string>
  /** Locations that are there, for rows of venues that come back. */
  readonly locations: ReadonlySet<string>
  /** When the rows that links stand in were changed last, by identity and column. */
  readonly times: ReadonlyMap<string, Times>
}

export type Times = Readonly<Record<string, string>>

export async function readCurrent(sql: Sql, entity: MatchedEntity, cells: readonly Cell[]): Promise<Current> {
  const values = new Map<string, string | null>()
  const times = new Map<string, Times>()
  for (const cell of cells) if (cell.of !== 'link') values.set(cellKey(cell), null)
  const changes = cells.flatMap((cell) => linkChange(entity, cell) ?? [])
  const identities = unique(cells.flatMap((cell) => (cell.of === 'link' ? [cell.identity] : [])))
  for (const chunk of chunks(identities)) await readLinks(sql, entity, chunk, values, times)
  for (const list of lists) {
    const keys = unique(cells.flatMap((cell) => (cell.of === list.of ? [list.key(cell)] : [])))
    for (const chunk of chunks(keys)) await readList(sql, entity, list, chunk, values)
  }
  const removed = unique(cells.flatMap((cell) => (cell.of === 'row' ? [cell.identity] : [])))
  for (const chunk of chunks(removed))
    for (const [identity, row] of await readRows(sql, entity, chunk, 'for update of b'))
      values.set(`row ${identity}`, valueText(row))
  const ids = unique(changes.flatMap(({ before, after }) => [before, after])).filter(isId)
  return {
    values,
    times,
    holders: await readHolders(sql, entity, ids),
    tutorial: await readTutorial(sql, entity, ids),
    used: new Set(removed.length === 0 ? [] : (await usesOf(sql, entity, removed)).keys()),
    locations: await readLocations(sql, entity, cells),
  }
}

interface LinkFound {
  readonly identity: string
  readonly tutorialId: string | null
  readonly author: LinkValue['author']
  readonly tutorialKey: string | null
  readonly administrateKey: string | null
  readonly by: string | null
  readonly at: string | null
  readonly times: Times
}

async function readLinks(
  sql: Sql,
  entity: MatchedEntity,
  identities: readonly string[],
  values: Map<string, string | null>,
  times: Map<string, Times>,
): Promise<void> {
  const { name, tutorial, touched } = tables[entity]
  const link = `b.${tutorial?.column ?? ''}`
  const found = await rows<LinkFound>(
    sql,
    `select b.external_id as identity, ${link}::text as "tutorialId", k.author, k.tutorial_key as "tutorialKey",
      k.administrate_key as "administrateKey", k.linked_by as by, ${isoTime('k.linked_at', 'US')} as at,
      json_build_object(${touched.map((column) => `'${column}', ${isoTime(`b.${column}`, 'US')}`).join(', ')}) as times
     from ${name} b left join tandem.links k on k.entity = $1 and k.identity = b.external_id and k.tutorial_id = ${link}
     where b.external_id = any(array(select json_array_elements_text($2::json))) order by b.id for update of b`,
    entity,
    jsonText(identities),
  )
  for (const { identity, tutorialId, times: changed, ...more } of found) {
    values.set(`link ${identity}`, tutorialId === null ? null : valueText({ tutorialId, ...more }))
    times.set(identity, changed)
  }
}

/** The three tables of verdicts and notes: what tells a row, and what it holds as JSON. */
const lists = [
  {
    of: 'ignored',
    table: 'tandem.ignored',
    key: (cell: Cell) => (cell.of === 'ignored' ? `${cell.side} ${cell.id}` : ''),
    keySql: `x.side || ' ' || x.record_id`,
    valueSql: `'reason', x.reason, 'by', x.decided_by, 'at', ${isoTime('x.decided_at', 'US')}`,
  },
  {
    of: 'not-the-same',
    table: 'tandem.not_the_same',
    key: (cell: Cell) => (cell.of === 'not-the-same' ? `${cell.tutorialId} ${cell.identity}` : ''),
    keySql: `x.tutorial_id || ' ' || x.identity`,
    valueSql: `'by', x.decided_by, 'at', ${isoTime('x.decided_at', 'US')}`,
  },
  {
    of: 'note',
    table: 'tandem.notes',
    key: (cell: Cell) => (cell.of === 'note' ? `${cell.side} ${cell.id}` : ''),
    keySql: `x.side || ' ' || x.record_id`,
    valueSql: `'text', x.note, 'by', x.written_by, 'at', ${isoTime('x.written_at', 'US')}`,
  },
] as const

async function readList(
  sql: Sql,
  entity: MatchedEntity,
  { of, table, keySql, valueSql }: (typeof lists)[number],
  keys: readonly string[],
  values: Map<string, string | null>,
): Promise<void> {
  const found = await rows<{ key: string; value: Exclude<Cell, { of: 'link' | 'row' }>['before'] }>(
    sql,
    `select ${keySql} as key, json_build_object(${valueSql}) as value from ${table} x
     where x.entity = $1 and ${keySql} = any(array(select json_array_elements_text($2::json))) for update of x`,
    entity,
    jsonText(keys),
  )
  for (const { key, value } of found) values.set(`${of} ${key}`, valueText(value))
}

async function readHolders(sql: Sql, entity: MatchedEntity, ids: readonly string[]) {
  const { name, tutorial } = tables[entity]
  const column = `b.${tutorial?.column ?? ''}`
  const holders = new Map<string, Set<string>>()
  for (const chunk of chunks(ids)) {
    const found = await rows<{ id: string; identity: string }>(
      sql,
      `select ${column}::text as id, b.external_id as identity from ${name} b
       where ${column} = any(array(select json_array_elements_text($1::json)::bigint))`,
      jsonText(chunk),
    )
    for (const { id, identity } of found) holders.set(id, (holders.get(id) ?? new Set()).add(identity))
  }
  return holders
}

async function readTutorial(sql: Sql, entity: MatchedEntity, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const there = new Set<string>()
  for (const chunk of chunks(ids)) {
    const found = await rows<{ id: string }>(
      sql,
      `select r.id::text as id from ${tables[entity].tutorial?.table ?? ''} r
       where r.id = any(array(select json_array_elements_text($1::json)::bigint))`,
      jsonText(chunk),
    )
    for (const { id } of found) there.add(id)
  }
  return there
}

async function readLocations(sql: Sql, entity: MatchedEntity, cells: readonly Cell[]): Promise<ReadonlySet<string>> {
  if (entity !== 'venue') return new Set()
  const parents = unique(cells.map((cell) => (cell.of === 'row' ? parentOf(cell.after?.row) : null)))
  if (parents.length === 0) return new Set()
  const found = await rows<{ id: string }>(
    sql,
    `select external_id as id from adm.locations
     where external_id = any(array(select json_array_elements_text($1::json)))`,
    jsonText(parents),
  )
  return new Set(found.map(({ id }) => id))
}

/** The location that the row of a venue hangs on. */
export function parentOf(row: Columns | undefined): string | null {
  const id = row?.['location_id']
  return typeof id === 'string' ? id : null
}

function unique(values: readonly (string | null)[]): readonly string[] {
  return [...new Set(values)].filter((value) => value !== null)
}

export function chunks<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / CHUNK) }, (_, at) => items.slice(at * CHUNK, (at + 1) * CHUNK))
}
