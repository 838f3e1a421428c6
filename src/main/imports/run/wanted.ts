// What is still to be done for an event, from what both systems have of it now and what was planned. Pure.
import type { EventInput, SessionInput } from '../../administrate/import-writes.ts'
import type { FieldKeys, RemoteEvent } from '../../ports/import-remote.ts'
import type { LocalEvent } from '../../ports/import-store.ts'
import type { LocalChanges } from '../../ports/import-writes.ts'
import type { FieldChange } from '../../ports/plan.ts'
import type { ResolvedEvent, ResolvedSession } from '../../ports/imports.ts'
import { compareEvent, type ComparedBy, missingAdministrators } from '../plan/plan-compare.ts'
import type { PlannedChange, PlannedEvent } from '../plan/planned.ts'
import { bridgeEventOf, bridgeSessionOf, tutorialEventOf, tutorialSessionOf } from './local-rows.ts'
import { eventInput, sessionInput } from './remote-inputs.ts'
import { changedMeanwhile } from './words.ts'

export interface WantedSession {
  readonly session: ResolvedSession
  readonly input: SessionInput | null
  readonly instructors: readonly string[]
}

export interface WantedRemote {
  readonly event: EventInput | null
  readonly administrators: ResolvedEvent['administrators']
  readonly sessions: readonly WantedSession[]
  /** What people planned and cannot be done any more, by row. */
  readonly moved: ReadonlyMap<number, readonly string[]>
}

type Level = 'event' | 'session'
type Allowed = (row: number, level: Level, change: PlannedChange) => boolean

interface Chosen {
  readonly allowed: Allowed
  readonly moved: Map<number, string[]>
}

/** An event that is created is written whole; of any other only the planned changes whose base is still the same. */
function chooser(event: ResolvedEvent, plan: PlannedEvent): Chosen {
  const moved = new Map<number, string[]>()
  if (plan.action === 'create') return { moved, allowed: () => true }
  const planned = new Map<string, PlannedChange>()
  const add = (row: number, level: Level, all: readonly PlannedChange[]) => {
    for (const change of all) planned.set(keyOf(row, level, change), change)
  }
  add(event.row, 'event', plan.changes)
  for (const session of plan.sessions) add(session.row, 'session', session.changes)
  return {
    moved,
    allowed(row, level, change) {
      const before = planned.get(keyOf(row, level, change))
      if (before === undefined) return false
      if (before.before === change.before) return true
      moved.set(row, [...(moved.get(row) ?? []), changedMeanwhile(change)])
      return false
    },
  }
}

function keyOf(row: number, level: Level, { where, field }: PlannedChange): string {
  return [row, level, where, field].join('|')
}

/** Names of the fields of one system that may be changed. */
function fieldsOf(
  row: number,
  level: Level,
  where: PlannedChange['where'],
  all: readonly PlannedChange[],
  allowed: Allowed,
): ReadonlySet<string> {
  const here = all.filter((change) => change.where === where)
  return new Set(here.filter((change) => allowed(row, level, change)).map(({ field }) => field))
}

export function wantedRemote(
  event: ResolvedEvent,
  plan: PlannedEvent,
  remote: RemoteEvent,
  fields: FieldKeys,
  by: ComparedBy,
): WantedRemote {
  const compared = compareEvent(event, null, remote, fields, by)
  const { allowed, moved } = chooser(event, plan)
  const changed = fieldsOf(event.row, 'event', 'Administrate', compared.changes, allowed)
  const sessions = event.sessions.flatMap((session): readonly WantedSession[] => {
    const there = remote.sessions[session.day - 1]
    const changes = compared.sessions.find(({ day }) => day === session.day)?.changes ?? []
    if (there === undefined) return []
    const own = fieldsOf(session.row, 'session', 'Administrate', changes, allowed)
    const assigned = new Set(there.staffIds)
    const missing = session.instructors.map(({ externalId }) => externalId).filter((id) => !assigned.has(id))
    return [
      {
        session,
        input: sessionInput(session, event, fields, own),
        instructors: own.has('Instructors') ? missing : [],
      },
    ]
  })
  return {
    event: eventInput(event, fields, changed),
    administrators: changed.has('Administrators') ? missingAdministrators(event, remote).addable : [],
    sessions,
    moved,
  }
}

export interface WantedLocal {
  /** null: nothing. */
  readonly changes: LocalChanges | null
  readonly moved: WantedRemote['moved']
}

/** `remote` decides nothing here but is what both sides are compared with. */
export function wantedLocal(
  event: ResolvedEvent,
  plan: PlannedEvent,
  local: LocalEvent,
  remote: RemoteEvent | null,
  fields: FieldKeys,
  by: ComparedBy,
): WantedLocal {
  const days = new Set(local.sessions.map(({ day }) => day))
  const mayAdd = plan.action !== 'update' || plan.sessions.some(({ action }) => action === 'create')
  const added = mayAdd ? event.sessions.filter(({ day }) => !days.has(day)).map(tutorialSessionOf) : []
  // A new event of Administrate finds its tutorial event as it is; only what was planned is changed.
  if (remote === null || plan.action === 'create')
    return { moved: new Map(), changes: added.length > 0 ? { ...nothing, added, journal: addedInWords(added) } : null }
  const compared = compareEvent(event, local, remote, fields, by)
  const { allowed, moved } = chooser(event, plan)
  const here = fieldsOf(event.row, 'event', 'tutorial database', compared.changes, allowed)
  const journal = inWords(compared.changes, here)
  const there = fieldsOf(event.row, 'event', 'Administrate', compared.changes, chooser(event, plan).allowed)
  const changes: LocalChanges = {
    ...eventChanges(event, here, there),
    sessions: compared.sessions.flatMap(({ day, row, changes: all }) => {
      const session = event.sessions.find((each) => each.day === day)
      const own = fieldsOf(row, 'session', 'tutorial database', all, allowed)
      if (session === undefined || own.size === 0) return []
      journal.push(...inWords(all, own, day))
      return [sessionChanges(session, own)]
    }),
    added,
    journal: [...journal, ...addedInWords(added)],
  }
  const sizes = [Object.keys(changes.event), Object.keys(changes.bridge), changes.sessions, changes.added]
  return { moved, changes: sizes.some(({ length }) => length > 0) ? changes : null }
}

const nothing = { event: {}, bridge: {}, sessions: [] } as const

function inWords(all: readonly PlannedChange[], fields: ReadonlySet<string>, day?: number): FieldChange[] {
  return all
    .filter(({ where, field }) => where === 'tutorial database' && fields.has(field))
    .map(({ field, before, after }) => ({ field: day === undefined ? field : `Day ${day} · ${field}`, before, after }))
}

function addedInWords(added: LocalChanges['added']): readonly FieldChange[] {
  return added.map(({ day, title }) => ({ field: `Day ${day}`, before: null, after: title }))
}

function eventChanges(
  event: ResolvedEvent,
  here: ReadonlySet<string>,
  there: ReadonlySet<string>,
): Pick<LocalChanges, 'event' | 'bridge'> {
  const own = tutorialEventOf(event)
  const bridge = bridgeEventOf(event)
  return {
    event: {
      ...(here.has('Product') ? { productId: own.productId } : {}),
      ...(here.has('Location') ? { locationId: own.locationId } : {}),
      ...(here.has('Venue') ? { venueId: own.venueId } : {}),
      ...(here.has('Start') ? { start: own.start } : {}),
      ...(here.has('End') ? { end: own.end } : {}),
      ...(here.has('Finalisation date') ? { finalisation: own.finalisation } : {}),
      ...(here.has('Max places') ? { places: own.places } : {}),
    },
    bridge: {
      ...(there.has('Title') ? { title: bridge.title } : {}),
      ...(here.has('Location') ? { locationId: bridge.locationId } : {}),
      ...(here.has('Venue') ? { venueId: bridge.venueId } : {}),
      ...(here.has('Instructor') ? { primaryInstructorId: bridge.primaryInstructorId } : {}),
      ...(there.has('Administrators') ? { administrator: bridge.administrator } : {}),
      ...(here.has('Max places') ? { maxPlaces: bridge.maxPlaces } : {}),
      ...(here.has('Start') || there.has('LMS start') ? { lmsStart: bridge.lmsStart } : {}),
      ...(here.has('End') || there.has('LMS end') ? { lmsEnd: bridge.lmsEnd } : {}),
      ...(here.has('Event url') ? { url: bridge.url } : {}),
      ...(here.has('Web sale') ? { webSale: bridge.webSale } : {}),
      ...(here.has('Sitting') ? { sitting: bridge.sitting } : {}),
      ...(here.has('Finalisation date') ? { finalisation: bridge.finalisation } : {}),
      ...(here.has('OCR moodle code') ? { ocrMoodleCode: bridge.ocrMoodleCode } : {}),
      ...(there.has('Time zone') ? { timeZone: bridge.timeZone } : {}),
    },
  }
}

function sessionChanges(session: ResolvedSession, own: ReadonlySet<string>): LocalChanges['sessions'][number] {
  const { title, start, end, url, instructorIds } = tutorialSessionOf(session)
  const bridge = bridgeSessionOf(session)
  return {
    day: session.day,
    session: {
      ...(own.has('Title') ? { title } : {}),
      ...(own.has('Start') ? { start } : {}),
      ...(own.has('End') ? { end } : {}),
      ...(own.has('Session url') ? { url } : {}),
      ...(own.has('Instructors') ? { instructorIds } : {}),
    },
    bridge: {
      ...(own.has('Title') ? { title: bridge.title } : {}),
      ...(own.has('Start') ? { startDate: bridge.startDate, startTime: bridge.startTime } : {}),
      ...(own.has('End') ? { endDate: bridge.endDate, endTime: bridge.endTime } : {}),
      ...(own.has('Session url') ? { url: bridge.url } : {}),
      ...(own.has('Instructors') ? { instructorId: bridge.instructorId } : {}),
    },
  }
}
