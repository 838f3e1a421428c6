// One consistent look at everything the tutorial database knows about a kind.
import type { BridgeRow, Entity, Json, KindState, LinkRow, SnapshotRow, TutorialRecord } from '../ports/records.ts'
import { Prisma } from './generated/prisma/client.ts'
import { type Field, readAll } from './gather-read.ts'
import { tutorialSources } from './gather-tutorial.ts'
import type { Database } from './connect.ts'
import { rows, type Sql } from './raw.ts'
import { type Column, tables } from './tables.ts'

const TRANSACTION = {
  isolationLevel: Prisma.TransactionIsolationLevel.RepeatableRead,
  maxWait: 30_000,
  timeout: 120_000,
}

/** See SyncStore.gather. The built-in database answers nobody else meanwhile, so nothing but reading happens in here. */
export function gather({ prisma }: Database, entity: Entity): Promise<KindState> {
  return prisma.$transaction(async (sql) => {
    // Without the two plan settings the joins of a page may go row by row, or be compiled for longer than they run.
    await rows(
      sql,
      `select set_config('transaction_read_only', 'on', true), set_config('enable_nestloop', 'off', true), set_config('jit', 'off', true)`,
    )
    return {
      bridge: await readBridge(sql, entity),
      snapshot: await readSnapshot(sql, entity),
      links: tables[entity].tutorial ? await readLinks(sql, entity) : [],
      tutorial: await readTutorial(sql, entity),
    }
  }, TRANSACTION)
}

async function readBridge(sql: Sql, entity: Entity): Promise<readonly BridgeRow[]> {
  const { name, joins, identity, columns, tutorial } = tables[entity]
  const found = new Map<string, BridgeRow>()
  const named = columns.map(columnField)
  const link = tutorial ? [text(`b.${tutorial.column}::text`)] : []
  // What is asked for twice is brought over once.
  const fields = [
    ...new Map([text(identity), text('b.external_id'), ...link, ...named].map((field) => [field.sql, field])),
  ]
  const places = fields.map(([sql]) => sql)
  const at = (field: Field | undefined): number => (field ? places.indexOf(field.sql) : -1)
  const [identityAt, externalIdAt, linkAt] = [places.indexOf(identity), places.indexOf('b.external_id'), at(link[0])]
  const columnsAt = named.map((field, index) => [columns[index]?.name ?? '', at(field)] as const)
  const source = {
    from: `${name} b`,
    joins,
    key: { sql: 'b.id', type: 'bigint' } as const,
    fields: fields.map(([, field]) => field),
  }
  await readAll(sql, source, (values) => {
    const id = required(values[identityAt])
    // Custom fields have no key: of rows that stand for the same field the oldest counts.
    if (found.has(id)) return
    found.set(id, {
      identity: id,
      externalId: required(values[externalIdAt]),
      columns: Object.fromEntries(columnsAt.map(([column, place]) => [column, values[place] ?? null])),
      tutorialId: optional(values[linkAt]),
    })
  })
  return [...found.values()]
}

async function readSnapshot(sql: Sql, entity: Entity): Promise<readonly SnapshotRow[]> {
  const found: SnapshotRow[] = []
  const source = {
    from: 'tandem.snapshot s',
    where: 's.entity = $1',
    values: [entity],
    key: { sql: 's.identity', type: 'text' },
    fields: [
      text('s.identity'),
      text('s.name'),
      text('s.hash'),
      text(`to_char(s.missing_since at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`),
    ],
  } as const
  await readAll(sql, source, ([identity, name, hash, missingSince]) => {
    found.push({
      identity: required(identity),
      name: required(name),
      hash: required(hash),
      missingSince: optional(missingSince),
    })
  })
  return found
}

async function readLinks(sql: Sql, entity: Entity): Promise<readonly LinkRow[]> {
  const found: LinkRow[] = []
  const source = {
    from: 'tandem.links k',
    where: 'k.entity = $1',
    values: [entity],
    key: { sql: 'k.identity', type: 'text' },
    fields: [text('k.identity'), text('k.tutorial_id::text'), text('k.author')],
  } as const
  await readAll(sql, source, ([identity, tutorialId, author]) => {
    found.push({
      identity: required(identity),
      tutorialId: required(tutorialId),
      author: author === 'person' || author === 'import' ? author : 'rule',
    })
  })
  return found
}

async function readTutorial(sql: Sql, entity: Entity): Promise<readonly TutorialRecord[]> {
  const source = tutorialSources[entity]
  if (!source) return []
  const found: TutorialRecord[] = []
  const fields = [
    text('r.id::text'),
    text(source.description),
    json(source.active),
    text(source.location),
    ...source.names.map(text),
  ]
  await readAll(
    sql,
    { from: source.from, joins: source.joins ?? '', key: { sql: 'r.id', type: 'bigint' }, fields },
    ([id, description, active, locationId, ...names]) => {
      found.push({
        id: required(id),
        names: names.map((name) => optional(name) ?? ''),
        description: optional(description) ?? '',
        active: active === true,
        locationId: optional(locationId),
      })
    },
  )
  return found
}

function columnField({ name, type }: Column): Field {
  if (type === 'text') return text(`b.${name}`)
  return type === 'numeric(10,2)' ? text(`b.${name}::text`) : json(`b.${name}`)
}

function optional(value: Json | undefined): string | null {
  return typeof value === 'string' ? value : null
}

function required(value: Json | undefined): string {
  if (typeof value !== 'string') throw new Error('A column that cannot be empty is empty.')
  return value
}

function text(sql: string): Field {
  return { sql, kind: 'text' }
}

function json(sql: string): Field {
  return { sql, kind: 'json' }
}
