// One consistent look at everything the tutorial database knows about a kind.
import type { BridgeRow, Entity, Json, LinkRow, SnapshotRow, TutorialRecord, Verdicts } from '../../ports/records.ts'
import type { Gathered } from '../../ports/sync-store.ts'
import { Prisma } from '../generated/prisma/client.ts'
import { json, optional, required, text } from './gather-fields.ts'
import { type Field, readAll } from './gather-read.ts'
import { tutorialSources } from './gather-tutorial.ts'
import type { Database } from '../connection/connect.ts'
import { kindVersions } from './kind-version.ts'
import { rows, type Sql } from '../raw.ts'
import { type Column, tables } from '../tables.ts'

const TRANSACTION = {
  isolationLevel: Prisma.TransactionIsolationLevel.RepeatableRead,
  maxWait: 30_000,
  timeout: 120_000,
}

/** See SyncStore.gather. */
export function gather(database: Database, entity: Entity): Promise<Gathered> {
  return consistently(database, async (sql) => {
    const [bridge, snapshot, links, tutorial, verdicts, versions] = await Promise.all([
      readBridge(sql, entity),
      readSnapshot(sql, entity),
      tables[entity].tutorial ? readLinks(sql, entity) : [],
      readTutorial(sql, entity),
      tables[entity].tutorial ? readVerdicts(sql, entity) : null,
      kindVersions(sql, entity),
    ])
    const state = { bridge, snapshot, links, tutorial, ...(verdicts ? { verdicts } : {}) }
    return { state, version: versions.whole }
  })
}

/** See SyncStore.version. */
export async function version({ prisma }: Database, entity: Entity): Promise<string> {
  return (await kindVersions(prisma, entity)).whole
}

/** Everything read in `look` is of one moment. The built-in database answers nobody else meanwhile, so nothing but reading happens in it. */
export function consistently<Result>({ prisma }: Database, look: (sql: Sql) => Promise<Result>): Promise<Result> {
  return prisma.$transaction(async (sql) => {
    // Without the two plan settings the joins of a page may go row by row, or be compiled for longer than they run.
    await rows(
      sql,
      `select set_config('transaction_read_only', 'on', true), set_config('enable_nestloop', 'off', true), set_config('jit', 'off', true)`,
    )
    return look(sql)
  }, TRANSACTION)
}

async function readBridge(sql: Sql, entity: Entity): Promise<readonly BridgeRow[]> {
  const { name, joins, identity, columns, tutorial } = tables[entity]
  const named = columns.map(columnField)
  const link = text(tutorial ? `b.${tutorial.column}::text` : 'null::text')
  const externalId = text('b.external_id')
  // What is asked for twice is brought over once.
  const fields = [...new Map([text(identity), externalId, link, ...named].map((field) => [field.sql, field])).values()]
  const placeOf = ({ sql }: Field): number => fields.findIndex((field) => field.sql === sql)
  const [identityAt, externalIdAt, linkAt] = [placeOf(text(identity)), placeOf(externalId), placeOf(link)]
  const columnsAt = named.map((field, index) => ({ name: columns[index]?.name ?? '', at: placeOf(field) }))
  const found: BridgeRow[] = []
  const source = { from: `${name} b`, joins, key: { sql: 'b.id', type: 'bigint' }, fields } as const
  await readAll(sql, source, (page, row) => {
    const values: Record<string, Json> = {}
    for (const { name, at } of columnsAt) values[name] = page[at]?.[row] ?? null
    found.push({
      identity: required(page[identityAt]?.[row]),
      externalId: required(page[externalIdAt]?.[row]),
      columns: values,
      tutorialId: optional(page[linkAt]?.[row]),
    })
  })
  return entity === 'custom_field' ? oldestOnly(found) : found
}

/** Custom fields have no key in the existing system: of rows that stand for the same one the oldest counts. */
function oldestOnly(rows: readonly BridgeRow[]): readonly BridgeRow[] {
  const seen = new Set<string>()
  return rows.filter(({ identity }) => !seen.has(identity) && seen.add(identity))
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
  await readAll(sql, source, ([identity, name, hash, missingSince], row) => {
    found.push({
      identity: required(identity?.[row]),
      name: required(name?.[row]),
      hash: required(hash?.[row]),
      missingSince: optional(missingSince?.[row]),
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
    fields: [
      text('k.identity'),
      text('k.tutorial_id::text'),
      text('k.author'),
      text('k.tutorial_key'),
      text('k.administrate_key'),
    ],
  } as const
  await readAll(sql, source, ([identity, tutorialId, author, tutorialKey, administrateKey], row) => {
    const by = author?.[row]
    found.push({
      identity: required(identity?.[row]),
      tutorialId: required(tutorialId?.[row]),
      author: by === 'person' || by === 'import' ? by : 'rule',
      tutorialKey: optional(tutorialKey?.[row]),
      administrateKey: optional(administrateKey?.[row]),
    })
  })
  return found
}

/** What people decided, of three sorts in one list. */
async function readVerdicts(sql: Sql, entity: Entity): Promise<Verdicts> {
  const ignored = { tutorial: new Map<string, string>(), administrate: new Map<string, string>() }
  const notTheSame = new Set<string>()
  const source = {
    from: `(select side as what, record_id as id, reason from tandem.ignored where entity = $1
      union all select 'apart', tutorial_id || ' ' || identity, '' from tandem.not_the_same where entity = $1) v`,
    values: [entity],
    key: { sql: "v.what || ' ' || v.id", type: 'text' },
    fields: [text('v.what'), text('v.id'), text('v.reason')],
  } as const
  await readAll(sql, source, ([what, id, reason], row) => {
    const side = what?.[row]
    if (side === 'tutorial' || side === 'administrate') ignored[side].set(required(id?.[row]), required(reason?.[row]))
    else notTheSame.add(required(id?.[row]))
  })
  return { ignoredTutorial: ignored.tutorial, ignoredAdministrate: ignored.administrate, notTheSame }
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
  const pages = { from: source.from, joins: source.joins ?? '', key: { sql: 'r.id', type: 'bigint' }, fields } as const
  await readAll(sql, pages, ([id, description, active, locationId, ...names], row) => {
    found.push({
      id: required(id?.[row]),
      names: names.map((name) => optional(name[row]) ?? ''),
      description: optional(description?.[row]) ?? '',
      active: active?.[row] === true,
      locationId: optional(locationId?.[row]),
    })
  })
  return found
}

function columnField({ name, type }: Column): Field {
  if (type === 'text') return text(`b.${name}`)
  return type === 'numeric(10,2)' ? text(`b.${name}::text`) : json(`b.${name}`)
}
