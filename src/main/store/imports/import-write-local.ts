// Events and sessions of the tutorial database, written as an import plans them. All inside a transaction of the caller's.
import type { LocalChanges, LocalIds, NumberedSession, TutorialEvent } from '../../ports/import-writes.ts'
import {
  bridgeEventColumns,
  bridgeSessionColumns,
  cellsOf,
  insertRow,
  tutorialEventColumns,
  tutorialSessionColumns,
  updateRow,
} from './import-write-columns.ts'
import { rows, run, type Sql } from '../raw.ts'

/** contract: create_tutorial_event. Gives its id; a code that is there already is refused by the table. */
export function createTutorialEvent(sql: Sql, event: TutorialEvent): Promise<string> {
  return insertRow(sql, 'acted.tutorial_events', [
    ...cellsOf(tutorialEventColumns, event),
    ['is_soldout', 'boolean', false],
  ])
}

/** contract: create_tutorial_session. It takes place where its event does; its instructors are linked in their order. */
export async function createTutorialSession(
  sql: Sql,
  tutorialEventId: string,
  { locationId, venueId }: Pick<TutorialEvent, 'locationId' | 'venueId'>,
  session: NumberedSession,
): Promise<string> {
  const id = await insertRow(sql, 'acted.tutorial_sessions', [
    ['tutorial_event_id', 'bigint', tutorialEventId],
    ['sequence', 'integer', session.day],
    ['location_id', 'bigint', locationId],
    ['venue_id', 'bigint', venueId],
    ...cellsOf(tutorialSessionColumns, session),
  ])
  await linkInstructors(sql, id, session.instructorIds)
  return id
}

async function linkInstructors(sql: Sql, sessionId: string, instructorIds: readonly string[]): Promise<void> {
  for (const id of instructorIds)
    await run(
      sql,
      `insert into acted.tutorial_session_instructors (tutorialsessions_id, tutorialinstructor_id)
       values ($1::text::bigint, $2::text::bigint) on conflict do nothing`,
      sessionId,
      id,
    )
}

/** Only what the changes name. */
export async function changeTutorialEvent(sql: Sql, tutorialId: string, changes: LocalChanges): Promise<void> {
  const { places, ...event } = changes.event
  await updateRow(sql, 'acted.tutorial_events', tutorialId, cellsOf(tutorialEventColumns, event))
  const bridge = await bridgeOf(sql, tutorialId)
  if (places !== undefined) await growPlaces(sql, tutorialId, places - (bridge?.places ?? 0))
  if (bridge) await updateRow(sql, 'adm.events', bridge.id, cellsOf(bridgeEventColumns, changes.bridge))
  const moved = cellsOf(tutorialEventColumns, {
    ...(event.locationId === undefined ? {} : { locationId: event.locationId }),
    ...(event.venueId === undefined ? {} : { venueId: event.venueId }),
  })
  const { sessions } = await readLocalIds(sql, tutorialId)
  for (const id of sessions.values()) await updateRow(sql, 'acted.tutorial_sessions', id, moved)
  for (const change of changes.sessions) {
    const id = sessions.get(change.day)
    if (id === undefined) continue
    await updateRow(sql, 'acted.tutorial_sessions', id, cellsOf(tutorialSessionColumns, change.session))
    if (change.session.instructorIds !== undefined) await replaceInstructors(sql, id, change.session.instructorIds)
    if (bridge) await changeBridgeSession(sql, bridge.id, change)
  }
  if (changes.added.length === 0) return
  const [place] = await rows<{ locationId: string; venueId: string | null }>(
    sql,
    `select location_id::text as "locationId", venue_id::text as "venueId" from acted.tutorial_events where id = $1::text::bigint`,
    tutorialId,
  )
  if (!place) throw new Error('The tutorial event is not there.')
  for (const session of changes.added) await createTutorialSession(sql, tutorialId, place, session)
}

async function growPlaces(sql: Sql, tutorialId: string, more: number): Promise<void> {
  await run(
    sql,
    `update acted.tutorial_events set remain_space = greatest(0, remain_space + $2::text::integer), updated_at = now()
     where id = $1::text::bigint`,
    tutorialId,
    String(more),
  )
}

async function replaceInstructors(sql: Sql, sessionId: string, instructorIds: readonly string[]): Promise<void> {
  await run(
    sql,
    'delete from acted.tutorial_session_instructors where tutorialsessions_id = $1::text::bigint',
    sessionId,
  )
  await linkInstructors(sql, sessionId, instructorIds)
}

async function changeBridgeSession(
  sql: Sql,
  bridgeId: string,
  { day, bridge }: LocalChanges['sessions'][number],
): Promise<void> {
  const [row] = await rows<{ id: bigint }>(
    sql,
    'select id from adm.sessions where event_id = $1::text::bigint and day_number = $2',
    bridgeId,
    day,
  )
  if (row) await updateRow(sql, 'adm.sessions', String(row.id), cellsOf(bridgeSessionColumns, bridge))
}

async function bridgeOf(sql: Sql, tutorialId: string) {
  const [row] = await rows<{ id: string; places: number }>(
    sql,
    `select id::text, max_places as places from adm.events where tutorial_event_id = $1::text::bigint
     order by external_id is null, id limit 1`,
    tutorialId,
  )
  return row
}

export async function readLocalIds(sql: Sql, tutorialId: string): Promise<LocalIds> {
  const sessions = await rows<{ id: string; day: number }>(
    sql,
    `select id::text, sequence as day from acted.tutorial_sessions where tutorial_event_id = $1::text::bigint order by sequence`,
    tutorialId,
  )
  return { tutorialId, sessions: new Map(sessions.map(({ day, id }) => [day, id])) }
}

/** Everything of an event; what else refers to it refuses this. */
export async function removeTutorialEvent(sql: Sql, tutorialId: string): Promise<void> {
  const own = 'where tutorial_event_id = $1::text::bigint'
  for (const statement of [
    `delete from adm.sessions where event_id in (select id from adm.events ${own})`,
    `delete from adm.events ${own}`,
    `delete from acted.tutorial_session_instructors where tutorialsessions_id in (select id from acted.tutorial_sessions ${own})`,
    `delete from acted.tutorial_sessions ${own}`,
    `delete from acted.tutorial_events where id = $1::text::bigint`,
  ])
    await run(sql, statement, tutorialId)
}
