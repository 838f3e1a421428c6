// The events of a workbook that are in the tutorial database already, with their sessions and their `adm` rows.
import type { LocalBridge, LocalEvent, LocalSession, PreviousImport } from '../../ports/import-store.ts'
import type { Database } from '../connection/connect.ts'
import { consistently } from '../gather/gather.ts'
import { jsonText, rows, type Sql } from '../raw.ts'
import { isoTime } from '../times.ts'

/** Titles at a time; with their sessions they stay below 5,000 rows. */
const chunk = 400

/** See ImportStore.events. */
export function readLocalEvents(database: Database, titles: readonly string[]): Promise<readonly LocalEvent[]> {
  return consistently(database, async (sql) => {
    const found: LocalEvent[] = []
    for (let at = 0; at < titles.length; at += chunk)
      found.push(...(await readChunk(sql, titles.slice(at, at + chunk))))
    return [...new Map(found.map((event) => [event.tutorialId, event])).values()]
  })
}

type EventRow = Omit<LocalEvent, 'sessions' | 'bridge'> & { readonly bridge: LocalBridge | null }

async function readChunk(sql: Sql, titles: readonly string[]): Promise<readonly LocalEvent[]> {
  const events = await rows<EventRow>(sql, selectEvents, jsonText(titles))
  if (events.length === 0) return []
  const sessions = await rows<LocalSession & { readonly eventId: string }>(
    sql,
    selectSessions,
    jsonText(events.map(({ tutorialId }) => tutorialId)),
  )
  const byEvent = new Map<string, LocalSession[]>()
  for (const { eventId, ...session } of sessions) byEvent.set(eventId, [...(byEvent.get(eventId) ?? []), session])
  return events.map((event) => ({ ...event, sessions: byEvent.get(event.tutorialId) ?? [] }))
}

const given = 'array(select json_array_elements_text($1::json))'

/** Of several `adm` rows of one event the oldest that has an id of Administrate counts. */
const selectEvents = `
  select v.id::text as "tutorialId", v.code, v.product_id::text as "productId", v.location_id::text as "locationId",
    v.venue_id::text as "venueId", v.start_date::text as start, v.end_date::text as "end",
    v.finalisation_date::text as finalisation, v.remain_space as places, b.bridge
  from acted.tutorial_events v
  left join lateral (
    select json_build_object('bridgeId', b.id::text, 'externalId', b.external_id, 'title', b.title,
      'templateId', b.course_template_id::text, 'primaryInstructorId', b.primary_instructor_id::text, 'sitting', b.sitting,
      'webSale', b.web_sale, 'maxPlaces', b.max_places, 'url', b.event_url, 'ocrMoodleCode', b.ocr_moodle_code,
      'administrator', b.administrator,
      'days', (select coalesce(json_agg(n.day_number order by n.day_number), '[]') from adm.sessions n where n.event_id = b.id)
    ) as bridge
    from adm.events b where b.tutorial_event_id = v.id order by b.external_id is null, b.id limit 1) b on true
  where v.code = any(${given})
    or v.id in (select e.tutorial_event_id from adm.events e where e.title = any(${given}))
  order by v.id`

const selectSessions = `
  select s.tutorial_event_id::text as "eventId", s.id::text as "tutorialId", s.sequence as day, s.title,
    ${isoTime('s.start_date', 'MS')} as start, ${isoTime('s.end_date', 'MS')} as "end", coalesce(s.url, '') as url,
    array(select i.tutorialinstructor_id::text from acted.tutorial_session_instructors i
      where i.tutorialsessions_id = s.id order by i.id) as "instructorIds"
  from acted.tutorial_sessions s
  where s.tutorial_event_id = any(array(select (json_array_elements_text($1::json))::bigint))
  order by s.tutorial_event_id, s.sequence`

/** See ImportStore.previous. */
export function readPrevious(
  { prisma }: Database,
  { sha256, fileName }: { readonly sha256: string; readonly fileName: string },
): Promise<readonly PreviousImport[]> {
  return rows<PreviousImport>(
    prisma,
    `select id::text, file_name as "fileName", sha256 = $1 as "isSame", started_by as by,
      ${isoTime('started_at', 'MS')} as at, status, row_count as rows
     from tandem.import_batches where sha256 = $1 or file_name = $2 order by import_batches.id desc limit 10`,
    sha256,
    fileName,
  )
}
