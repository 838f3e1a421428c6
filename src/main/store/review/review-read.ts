// Both sides of a kind with everything people may compare, and what was decided about them, in one consistent look.
import { syncCommands } from '../../ports/jobs.ts'
import { type Columns, entities, type Json, type MatchedEntity } from '../../ports/records.ts'
import type { AdministrateSide, LinkValue, ReviewState, TutorialSide } from '../../ports/review.ts'
import type { Database } from '../connection/connect.ts'
import { json, optional, required, text } from '../gather/gather-fields.ts'
import { type Field, readAll } from '../gather/gather-read.ts'
import { tutorialSources } from '../gather/gather-tutorial.ts'
import { consistently } from '../gather/gather.ts'
import { readIgnored, readNotes, readNotTheSame } from './review-read-verdicts.ts'
import { isoTime } from '../times.ts'
import { tutorialDetails } from './review-tutorial.ts'
import { rows, type Sql } from '../raw.ts'
import { tables } from '../tables.ts'

/** Rows here are ten times as large as those a sync looks at. */
const PAGE = 1_000

/** See ReviewStore.read. */
export function readReview(database: Database, entity: MatchedEntity): Promise<ReviewState> {
  return consistently(database, async (sql) => {
    const [tutorial, { administrate, links }, ignored, notTheSame, notes, locations, unknown, last] = await Promise.all(
      [
        readTutorial(sql, entity),
        readAdministrate(sql, entity),
        readIgnored(sql, entity),
        readNotTheSame(sql, entity),
        readNotes(sql, entity),
        entity === 'venue' ? readLocations(sql) : new Map<string, never>(),
        readUnknown(sql, entity),
        readLast(sql, entity),
      ],
    )
    return { entity, tutorial, administrate, links, ignored, notTheSame, notes, locations, unknown, ...last }
  })
}

/** Columns to ask for, each once; gives the place of each. */
function createFields() {
  const fields: Field[] = []
  return {
    fields,
    at(field: Field): number {
      const known = fields.findIndex(({ sql }) => sql === field.sql)
      return known >= 0 ? known : fields.push(field) - 1
    },
  }
}

async function readTutorial(sql: Sql, entity: MatchedEntity): Promise<readonly TutorialSide[]> {
  const source = tutorialSources[entity]
  if (!source) return []
  const details = tutorialDetails[entity]
  const { fields, at } = createFields()
  const idAt = at(text('r.id::text'))
  const descriptionAt = at(text(source.description))
  const activeAt = at(json(source.active))
  const locationAt = at(text(source.location))
  const changedAt = at(text(isoTime('r.updated_at', 'MS')))
  const namesAt = source.names.map((name) => at(text(name)))
  const eventsAt = at(json(details.events === null ? '0' : 'coalesce(e.events, 0)'))
  const nextAt = at(text(details.events === null ? 'null::text' : 'e.next::text'))
  const shownAt = Object.entries(details.fields).map(([name, field]) => ({ name, at: at(field) }))
  const found: TutorialSide[] = []
  const pages = {
    from: source.from,
    joins: `${source.joins ?? ''} ${details.events ?? ''}`,
    key: { sql: 'r.id', type: 'bigint' },
    page: PAGE,
    fields,
  } as const
  await readAll(sql, pages, (page, row) => {
    const shown: Record<string, Json> = {}
    for (const { name, at } of shownAt) shown[name] = page[at]?.[row] ?? null
    found.push({
      id: required(page[idAt]?.[row]),
      names: namesAt.map((at) => optional(page[at]?.[row]) ?? ''),
      description: optional(page[descriptionAt]?.[row]) ?? '',
      active: page[activeAt]?.[row] === true,
      locationId: optional(page[locationAt]?.[row]),
      fields: shown,
      events: Number(page[eventsAt]?.[row] ?? 0),
      nextEvent: optional(page[nextAt]?.[row]),
      changedAt: optional(page[changedAt]?.[row]),
    })
  })
  return found
}

interface AdministrateFound {
  readonly administrate: readonly AdministrateSide[]
  readonly links: ReadonlyMap<string, LinkValue>
}

async function readAdministrate(sql: Sql, entity: MatchedEntity): Promise<AdministrateFound> {
  const { name, tutorial } = tables[entity]
  const link = `b.${tutorial?.column ?? ''}`
  const administrate: AdministrateSide[] = []
  const links = new Map<string, LinkValue>()
  const source = {
    from: `${name} b`,
    joins: `left join tandem.snapshot s on s.entity = $1 and s.identity = b.external_id
      left join tandem.links k on k.entity = $1 and k.identity = b.external_id and k.tutorial_id = ${link}`,
    values: [entity],
    key: { sql: 'b.id', type: 'bigint' },
    page: PAGE,
    fields: [
      text('b.external_id'),
      text("coalesce(s.name, '')"),
      json("coalesce(s.payload, '{}')"),
      text(entity === 'venue' ? 'b.location_id' : 'null::text'),
      text(isoTime('s.missing_since', 'MS')),
      text(isoTime('s.changed_at', 'MS')),
      text(`${link}::text`),
      text('k.author'),
      text('k.tutorial_key'),
      text('k.administrate_key'),
      text('k.linked_by'),
      text(isoTime('k.linked_at', 'US')),
    ],
  } as const
  await readAll(sql, source, (page, row) => {
    const [externalId, name, payload, locationId, missingSince, changedAt, ...linked] = page
    const identity = required(externalId?.[row])
    administrate.push({
      identity,
      externalId: identity,
      name: optional(name?.[row]) ?? '',
      payload: (payload?.[row] ?? {}) as Columns,
      locationId: optional(locationId?.[row]),
      missingSince: optional(missingSince?.[row]),
      changedAt: optional(changedAt?.[row]),
    })
    const [tutorialId, author, tutorialKey, administrateKey, by, at] = linked.map((column) => optional(column[row]))
    if (tutorialId === null || tutorialId === undefined) return
    links.set(identity, {
      tutorialId,
      author: author === 'rule' || author === 'person' || author === 'import' ? author : null,
      tutorialKey: tutorialKey ?? null,
      administrateKey: administrateKey ?? null,
      by: by ?? null,
      at: at ?? null,
    })
  })
  return { administrate, links }
}

async function readLocations(sql: Sql): Promise<ReviewState['locations']> {
  const found = new Map<string, { name: string; tutorialId: string | null }>()
  const source = {
    from: 'adm.locations b',
    joins: `left join tandem.snapshot s on s.entity = 'location' and s.identity = b.external_id`,
    key: { sql: 'b.id', type: 'bigint' },
    fields: [text('b.external_id'), text("coalesce(s.name, '')"), text('b.tutorial_location_id::text')],
  } as const
  await readAll(sql, source, ([externalId, name, tutorialId], row) => {
    found.set(required(externalId?.[row]), {
      name: optional(name?.[row]) ?? '',
      tutorialId: optional(tutorialId?.[row]),
    })
  })
  return found
}

async function readUnknown(sql: Sql, entity: MatchedEntity): Promise<ReadonlySet<string>> {
  const found = await rows<{ id: string }>(
    sql,
    `select distinct local_id as id from tandem.intents where entity = $1 and status in ('sent', 'unknown')`,
    entity,
  )
  return new Set(found.map(({ id }) => id))
}

async function readLast(sql: Sql, entity: MatchedEntity): Promise<Pick<ReviewState, 'readAt' | 'readByJob'>> {
  const [last] = await rows<{ job: bigint; at: Date }>(
    sql,
    `select job_id as job, finished_at as at from tandem.steps
     where command = $1 and status = 'done' and finished_at is not null order by job_id desc limit 1`,
    syncCommands[entities.indexOf(entity)],
  )
  return { readAt: last?.at.toISOString() ?? null, readByJob: last === undefined ? null : String(last.job) }
}
