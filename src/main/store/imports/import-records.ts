// The records of both systems that a workbook can name: locations, venues, instructors and course templates, linked or not.
import type { KnownRecord, KnownTemplate, KnownVenue } from '../../ports/import-store.ts'
import type { MatchedEntity } from '../../ports/records.ts'
import { json, optional, text } from '../gather/gather-fields.ts'
import { readAll } from '../gather/gather-read.ts'
import { tutorialSources } from '../gather/gather-tutorial.ts'
import type { Sql } from '../raw.ts'
import { tables } from '../tables.ts'

interface Tutorial {
  readonly id: string
  readonly name: string
  readonly isActive: boolean
  readonly locationId: string | null
}

interface Bridge {
  readonly id: string
  readonly externalId: string
  readonly tutorialId: string | null
  readonly name: string
  readonly isMissing: boolean
  /** What the kind has beside these: the learning mode of a template, the location of a venue. */
  readonly more: string | null
  readonly isActive: boolean
}

interface Pair {
  readonly known: KnownRecord
  readonly tutorial: Tutorial | null
  readonly bridge: Bridge | null
}

export async function readKnown(sql: Sql, entity: 'location' | 'instructor'): Promise<readonly KnownRecord[]> {
  return (await readPairs(sql, entity)).map(({ known }) => known)
}

export async function readTemplates(sql: Sql): Promise<readonly KnownTemplate[]> {
  const pairs = await readPairs(sql, 'course_template')
  return pairs.map(({ known, bridge }) => ({ ...known, learningMode: bridge?.more ?? null }))
}

export async function readVenues(sql: Sql): Promise<readonly KnownVenue[]> {
  const pairs = await readPairs(sql, 'venue')
  return pairs.map(({ known, tutorial, bridge }) => ({
    ...known,
    locationTutorialId: tutorial?.locationId ?? null,
    locationExternalId: bridge?.more ?? null,
  }))
}

/** Every tutorial record with every row linked to it, then the rows that are linked to nothing. */
async function readPairs(sql: Sql, entity: MatchedEntity): Promise<readonly Pair[]> {
  const [tutorials, bridges] = await Promise.all([readTutorial(sql, entity), readBridges(sql, entity)])
  const linked = new Map<string, Bridge[]>()
  for (const bridge of bridges) {
    if (bridge.tutorialId === null) continue
    linked.set(bridge.tutorialId, [...(linked.get(bridge.tutorialId) ?? []), bridge])
  }
  return [
    ...tutorials.flatMap((tutorial) => (linked.get(tutorial.id) ?? [null]).map((bridge) => pair(tutorial, bridge))),
    ...bridges.filter(({ tutorialId }) => tutorialId === null).map((bridge) => pair(null, bridge)),
  ]
}

function pair(tutorial: Tutorial | null, bridge: Bridge | null): Pair {
  const known = {
    tutorialId: tutorial?.id ?? null,
    bridgeId: bridge?.id ?? null,
    externalId: bridge?.externalId ?? null,
    name: tutorial?.name ?? bridge?.name ?? '',
    administrateName: bridge?.name ?? '',
    isActive: (tutorial?.isActive ?? true) && (bridge?.isActive ?? true),
    isMissing: bridge?.isMissing ?? false,
  }
  return { known, tutorial, bridge }
}

async function readTutorial(sql: Sql, entity: MatchedEntity): Promise<readonly Tutorial[]> {
  const source = tutorialSources[entity]
  if (!source) return []
  const found: Tutorial[] = []
  const fields = [text('r.id::text'), json(source.active), text(source.location), ...source.names.map(text)]
  const pages = { from: source.from, joins: source.joins ?? '', key: { sql: 'r.id', type: 'bigint' }, fields } as const
  await readAll(sql, pages, ([id, active, locationId, ...names], row) => {
    const name = names.map((column) => optional(column[row]) ?? '').join(' ')
    // An instructor without staff has no name, and nobody can mean them.
    if (name.trim() === '') return
    found.push({
      id: optional(id?.[row]) ?? '',
      name,
      isActive: active?.[row] === true,
      locationId: optional(locationId?.[row]),
    })
  })
  return found
}

const moreOf: Readonly<Record<MatchedEntity, string>> = {
  location: 'null::text',
  venue: 'b.location_id',
  instructor: 'null::text',
  course_template: 'b.event_learning_mode',
}

async function readBridges(sql: Sql, entity: MatchedEntity): Promise<readonly Bridge[]> {
  const { name, tutorial } = tables[entity]
  const found: Bridge[] = []
  const source = {
    from: `${name} b`,
    joins: 'left join tandem.snapshot s on s.entity = $1 and s.identity = b.external_id',
    values: [entity],
    key: { sql: 'b.id', type: 'bigint' },
    fields: [
      text('b.id::text'),
      text('b.external_id'),
      text(`b.${tutorial?.column ?? ''}::text`),
      text("coalesce(s.name, '')"),
      json('s.missing_since is not null'),
      text(moreOf[entity]),
      json(entity === 'instructor' ? 'b.is_active' : 'true'),
    ],
  } as const
  await readAll(sql, source, ([id, externalId, tutorialId, shown, missing, more, active], row) => {
    found.push({
      id: optional(id?.[row]) ?? '',
      externalId: optional(externalId?.[row]) ?? '',
      tutorialId: optional(tutorialId?.[row]),
      name: optional(shown?.[row]) ?? '',
      isMissing: missing?.[row] === true,
      more: optional(more?.[row]),
      isActive: active?.[row] === true,
    })
  })
  return found
}
