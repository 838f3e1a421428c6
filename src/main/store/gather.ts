// One consistent look at everything the tutorial database knows about a kind.
import type {
  BridgeRow,
  Columns,
  Entity,
  Json,
  KindState,
  LinkRow,
  SnapshotRow,
  TutorialRecord,
} from '../ports/records.ts'
import { Prisma } from './generated/prisma/client.ts'
import { type Field, readAll } from './gather-read.ts'
import { tutorialSources } from './gather-tutorial.ts'
import type { Database } from './connect.ts'
import { run, type Sql } from './raw.ts'
import { type Column, tables } from './tables.ts'

const TRANSACTION = {
  isolationLevel: Prisma.TransactionIsolationLevel.RepeatableRead,
  maxWait: 30_000,
  timeout: 120_000,
}

/** See SyncStore.gather. The built-in database answers nobody else meanwhile, so nothing but reading happens in here. */
export function gather({ prisma }: Database, entity: Entity): Promise<KindState> {
  return prisma.$transaction(async (sql) => {
    await run(sql, 'set transaction read only')
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
  const source = {
    from: `${name} b ${joins}`,
    key: { sql: 'b.id', type: 'bigint' },
    fields: [
      text(identity),
      text('b.external_id'),
      text(tutorial ? `b.${tutorial.column}::text` : 'null::text'),
      ...columns.map(columnField),
    ],
  } as const
  await readAll(sql, source, ([identity, externalId, tutorialId, ...values]) => {
    const id = String(identity)
    // Custom fields have no key: of rows that stand for the same field the oldest counts.
    if (found.has(id)) return
    found.set(id, {
      identity: id,
      externalId: String(externalId),
      columns: columnsOf(columns, values),
      tutorialId: optional(tutorialId),
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
      identity: String(identity),
      name: String(name),
      hash: String(hash),
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
      identity: String(identity),
      tutorialId: String(tutorialId),
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
    { from: source.from, key: { sql: 'r.id', type: 'bigint' }, fields },
    ([id, description, active, locationId, ...names]) => {
      found.push({
        id: String(id),
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

function columnsOf(columns: readonly Column[], values: readonly Json[]): Columns {
  const named: Record<string, Json> = {}
  for (const [index, { name }] of columns.entries()) named[name] = values[index] ?? null
  return named
}

function optional(value: Json | undefined): string | null {
  return value === null || value === undefined ? null : String(value)
}

function text(sql: string): Field {
  return { sql, kind: 'text' }
}

function json(sql: string): Field {
  return { sql, kind: 'json' }
}
