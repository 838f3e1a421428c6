// An event of the workbook against what both systems have of it, field by field.
import type { FieldKeys, RemoteEvent, RemoteSession } from '../../ports/import-remote.ts'
import type { LocalEvent, LocalSession } from '../../ports/import-store.ts'
import type { ResolvedEvent, ResolvedSession, WallTime } from '../../ports/imports.ts'
import type { NameOf } from './plan-names.ts'
import type { PlannedChange, PlannedSession } from './planned.ts'
import { shownDate, shownTime } from '../words.ts'
import { wallTimeAt } from '../file/zones.ts'

/** ISO time of a wall time. */
export type Instant = (wall: WallTime) => string

export interface Compared {
  readonly changes: readonly PlannedChange[]
  readonly byHand: readonly PlannedChange[]
  readonly sessions: readonly PlannedSession[]
  readonly extraDays: readonly number[]
  readonly newAdministrators: number
}

/** How times and ids become comparable and readable. */
export interface ComparedBy {
  readonly instant: Instant
  readonly nameOf: NameOf
}

type Where = PlannedChange['where']
type Compare = (where: Where, field: string, before: string | null, after: string | null) => readonly PlannedChange[]

/** Empty and absent are the same. */
const differ: Compare = (where, field, before, after) =>
  (before ?? '') === (after ?? '') ? [] : [{ where, field, before: before ?? '', after: after ?? '' }]

/** Records are compared by their ids and shown by their names. */
function differing(where: Where, nameOf: NameOf) {
  return (field: string, kind: Parameters<NameOf>[0], before: string | null, after: string | null) =>
    before === after ? [] : [{ where, field, before: nameOf(kind, before), after: nameOf(kind, after) }]
}

export function compareEvent(
  event: ResolvedEvent,
  local: LocalEvent | null,
  remote: RemoteEvent,
  fields: FieldKeys,
  by: ComparedBy,
): Compared {
  const { addable, byHand: otherwise } = missingAdministrators(event, remote)
  return {
    changes: [
      ...(local === null ? [] : localChanges(event, local, by.nameOf)),
      ...remoteChanges(event, remote, fields, by.nameOf),
      ...differ('Administrate', 'Administrators', null, namesOf(addable)),
    ],
    byHand: [
      ...byHand(event, remote, by.nameOf),
      ...differ('Administrate', 'Administrators', null, namesOf(otherwise)),
      ...(local === null ? [] : leftBehind(event, local, remote, by.nameOf)),
    ],
    sessions: event.sessions.map((session) =>
      compareSession(
        session,
        event,
        local?.sessions.find(({ day }) => day === session.day) ?? null,
        remote.sessions[session.day - 1] ?? null,
        local !== null,
        fields,
        by,
      ),
    ),
    extraDays: remote.sessions.flatMap((_, index) => (event.sessions.length <= index ? [index + 1] : [])),
    newAdministrators: addable.length,
  }
}

type Administrators = ResolvedEvent['administrators']

/** Who already staffs the event as something else can only be made its administrator by hand. */
export function missingAdministrators(
  { administrators }: ResolvedEvent,
  remote: RemoteEvent,
): { readonly addable: Administrators; readonly byHand: Administrators } {
  const missing = administrators.filter(({ externalId }) => !remote.administratorIds.includes(externalId))
  const staff = new Set(remote.staffIds)
  return {
    addable: missing.filter(({ externalId }) => !staff.has(externalId)),
    byHand: missing.filter(({ externalId }) => staff.has(externalId)),
  }
}

function namesOf(people: readonly { readonly name: string }[]): string {
  return people.map(({ name }) => name).join(', ')
}

function localChanges(event: ResolvedEvent, local: LocalEvent, nameOf: NameOf): readonly PlannedChange[] {
  const here = 'tutorial database'
  const other = differing(here, nameOf)
  const { bridge } = local
  return [
    ...other('Product', 'product', local.productId, event.productId),
    ...other('Location', 'location', local.locationId, event.location.tutorialId),
    ...other('Venue', 'venue', local.venueId, event.venue?.tutorialId ?? null),
    ...differ(here, 'Start', shownDate(local.start), shownDate(event.lmsStart.local)),
    ...differ(here, 'End', shownDate(local.end), shownDate(event.lmsEnd.local)),
    ...differ(here, 'Finalisation date', day(local.finalisation), day(event.finalisation)),
    ...(bridge === null
      ? []
      : [
          // Places left go down as they are booked; what was planned is kept in the `adm` row.
          ...differ(here, 'Max places', String(bridge.maxPlaces), String(event.maxPlaces ?? 0)),
          ...differ(here, 'Sitting', bridge.sitting, event.sitting),
          ...differ(here, 'Web sale', yesNo(bridge.webSale), yesNo(event.webSale)),
          ...differ(here, 'Event url', bridge.url, event.url),
          ...differ(here, 'OCR moodle code', bridge.ocrMoodleCode, event.ocrMoodleCode),
          ...other('Instructor', 'bridge', bridge.primaryInstructorId, event.instructor?.bridgeId ?? null),
        ]),
  ]
}

function remoteChanges(
  event: ResolvedEvent,
  remote: RemoteEvent,
  fields: FieldKeys,
  nameOf: NameOf,
): readonly PlannedChange[] {
  const there = 'Administrate'
  const other = differing(there, nameOf)
  const field = (label: string, after: string) =>
    differ(there, label, remote.fields.get(fields.event.get(label) ?? '') ?? '', after)
  const webSale = isTrue(remote.fields.get(fields.event.get('Web sale') ?? ''))
  return [
    ...differ(there, 'Title', remote.title, event.title),
    ...other('Location', 'external', remote.locationId, event.location.externalId),
    ...differ(there, 'Time zone', remote.zone, event.lmsStart.zone),
    ...differ(there, 'LMS start', time(remote.lmsStart), time(event.lmsStart.local)),
    ...differ(there, 'LMS end', time(remote.lmsEnd), time(event.lmsEnd.local)),
    ...(event.maxPlaces === null
      ? []
      : differ(there, 'Max places', String(remote.maxPlaces ?? ''), String(event.maxPlaces))),
    ...field('Sitting', event.sitting),
    ...differ(there, 'Web sale', yesNo(webSale), yesNo(event.webSale)),
    ...(event.mode === 'lms'
      ? field('OCR Moodle Code', event.ocrMoodleCode)
      : [...field('Finalisation date', event.finalisation ?? ''), ...field('URL', event.url)]),
  ]
}

/** Neither can be changed through the API. Of the classroom times Administrate keeps the date; the hours follow the template. */
function byHand(event: ResolvedEvent, remote: RemoteEvent, nameOf: NameOf): readonly PlannedChange[] {
  if (event.mode === 'lms') return []
  const start = event.classroomStart?.local ?? null
  return [
    ...differing('Administrate', nameOf)('Venue', 'external', remote.venueId, event.venue?.externalId ?? null),
    ...differ('Administrate', 'Classroom start', day(remote.classroomStart), day(start)),
  ]
}

/** Who taught a session until now, and is still among its staff there: nobody is taken off through the API. */
function leftBehind(
  event: ResolvedEvent,
  local: LocalEvent,
  remote: RemoteEvent,
  nameOf: NameOf,
): readonly PlannedChange[] {
  return event.sessions.flatMap(({ day: number, instructors }) => {
    const wanted = new Set([...instructors, ...event.administrators].map(({ externalId }) => externalId))
    const staff = (remote.sessions[number - 1]?.staffIds ?? []).filter((id) => !wanted.has(id))
    const there = new Set(staff.map((id) => nameOf('external', id)))
    const now = new Set(instructors.map(({ tutorialId }) => tutorialId))
    const before = local.sessions.find((session) => session.day === number)?.instructorIds ?? []
    const gone = before.filter((id) => !now.has(id)).map((id) => nameOf('instructor', id))
    const left = gone.filter((name) => there.has(name))
    return differ('Administrate', `Instructor of day ${number}`, left.join(', '), null)
  })
}

function compareSession(
  session: ResolvedSession,
  event: ResolvedEvent,
  local: LocalSession | null,
  remote: RemoteSession | null,
  isLocal: boolean,
  fields: FieldKeys,
  { instant, nameOf }: ComparedBy,
): PlannedSession {
  const changes = [
    ...(local === null ? [] : localSessionChanges(session, local, instant, nameOf)),
    ...(remote === null ? [] : remoteSessionChanges(session, event, remote, fields, nameOf)),
  ]
  const { row, title } = session
  const action =
    remote === null ? 'missing' : local === null && isLocal ? 'create' : changes.length > 0 ? 'update' : 'unchanged'
  return { row, title, day: session.day, action, changes }
}

function localSessionChanges(
  session: ResolvedSession,
  local: LocalSession,
  instant: Instant,
  nameOf: NameOf,
): readonly PlannedChange[] {
  const here = 'tutorial database'
  const moved = (wall: WallTime, before: string): boolean => Date.parse(instant(wall)) !== Date.parse(before)
  const people = session.instructors.map(({ tutorialId }) => tutorialId)
  return [
    ...differ(here, 'Title', local.title, session.title),
    ...(moved(session.start, local.start) ? [change(here, 'Start', local.start, session.start)] : []),
    ...(moved(session.end, local.end) ? [change(here, 'End', local.end, session.end)] : []),
    ...differ(here, 'Session url', local.url, session.url),
    ...(same(local.instructorIds, people)
      ? []
      : [
          {
            where: here,
            field: 'Instructors',
            before: local.instructorIds.map((id) => nameOf('instructor', id)).join(', '),
            after: session.instructors.map(({ name }) => name).join(', '),
          } as const,
        ]),
  ]
}

function remoteSessionChanges(
  session: ResolvedSession,
  event: ResolvedEvent,
  remote: RemoteSession,
  fields: FieldKeys,
  nameOf: NameOf,
): readonly PlannedChange[] {
  const there = 'Administrate'
  const field = (label: string, after: string) =>
    differ(there, label, remote.fields.get(fields.session.get(label) ?? '') ?? '', after)
  const other = differing(there, nameOf)
  const known = new Set(remote.staffIds)
  const missing = session.instructors.filter(({ externalId }) => !known.has(externalId)).map(({ name }) => name)
  return [
    ...differ(there, 'Title', remote.title, session.title),
    ...differ(there, 'Start', time(remote.start), time(session.start.local)),
    ...differ(there, 'End', time(remote.end), time(session.end.local)),
    ...other('Location', 'external', remote.locationId, event.location.externalId),
    ...other('Venue', 'external', remote.venueId, event.venue?.externalId ?? null),
    ...field('Day', String(session.day)),
    ...field('URL', session.url),
    ...differ(there, 'Instructors', null, missing.join(', ')),
  ]
}

/** Both as the clocks of the event show them. */
function change(where: Where, field: string, before: string, after: WallTime): PlannedChange {
  return { where, field, before: shownTime(wallTimeAt(before, after.zone)), after: shownTime(after.local) }
}

function same(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((id) => right.includes(id))
}

function day(value: string | null): string {
  return value === null ? '' : shownDate(value)
}

function time(value: string | null): string {
  return value === null ? '' : shownTime(value)
}

function yesNo(value: boolean): string {
  return value ? 'Y' : 'N'
}

/** As Administrate takes a text for true (administrate-api: 9). */
function isTrue(value: string | undefined): boolean {
  return ['true', '1', 'yes', 'on'].includes((value ?? '').toLowerCase())
}
