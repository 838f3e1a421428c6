// Who staffs events and sessions. A person has one assignment per event and one per session of it.
import { encodeId } from '../ids.ts'
import { messages, problem, refuseIf } from '../problems.ts'
import { nextNumber } from '../world/counters.ts'
import type { CourseEvent, Session, Staff, World } from '../world/records.ts'
import { need } from './references.ts'

interface Assignment {
  readonly staffType?: Staff['staffType'] | null
  readonly notes?: string | null
}

type EventStaffInput = Assignment & { readonly eventId: string; readonly contactId: string }
type SessionStaffInput = Assignment & { readonly sessionId: string; readonly contactIds: readonly string[] }

/** `event.addStaff`: on classroom and blended events the person also staffs every session. */
export function addEventStaff(world: World, { input }: { readonly input: EventStaffInput }, at: string): object {
  const event = need(world.events, 'Event', 'eventId', input.eventId)
  const contact = need(world.contacts, 'Contact', 'contactId', input.contactId)
  const isThere = isAssigned(world, event.staff, contact.number)
  refuseIf([isThere ? problem('contactId', messages.alreadyStaff, input.contactId) : null])
  const assigned = assignToEvent(world, event, contact.number, input, at)
  for (const number of event.sessions) {
    const session = world.sessions.get(number)
    if (session === undefined || isAssigned(world, session.staff, contact.number)) continue
    assignToSession(world, session, contact.number, input, at)
  }
  return { event: assigned }
}

/** `session.addStaff`: all of the contacts or none. The event lists them too. */
export function addSessionStaff(world: World, { input }: { readonly input: SessionStaffInput }, at: string): object {
  const session = need(world.sessions, 'Session', 'sessionId', input.sessionId)
  const contacts = input.contactIds.map((id) => need(world.contacts, 'Contact', 'contactIds', id))
  refuseIf(
    contacts.map((contact) =>
      isAssigned(world, session.staff, contact.number)
        ? problem('contactIds', messages.alreadyStaff, contact.id)
        : null,
    ),
  )
  let record = session
  for (const { number } of contacts) {
    const event = world.events.get(session.event)
    if (event !== undefined && !isAssigned(world, event.staff, number)) assignToEvent(world, event, number, input, at)
    record = assignToSession(world, record, number, input, at)
  }
  return { session: record }
}

/** `event.removeStaff`: from the event and its sessions, or from the one session the assignment is for. */
export function removeEventStaff(
  world: World,
  { input }: { readonly input: { readonly staffId: string } },
  at: string,
): object {
  const staff = need(world.staff, 'Staff', 'staffId', input.staffId)
  const isGone = (entry: Staff) =>
    staff.session === null
      ? entry.event === staff.event && entry.contact === staff.contact
      : entry.number === staff.number
  const gone = new Set([...world.staff.values()].filter(isGone).map((entry) => entry.number))
  const left = (numbers: readonly number[]) => numbers.filter((number) => !gone.has(number))
  for (const number of gone) world.staff.delete(number)
  const before = world.events.get(staff.event)
  if (before === undefined) return { event: null }
  const event = { ...before, staff: left(before.staff), updatedAt: at }
  world.events.set(event.number, event)
  for (const number of event.sessions) {
    const session = world.sessions.get(number)
    if (session !== undefined) world.sessions.set(number, { ...session, staff: left(session.staff) })
  }
  return { event }
}

function isAssigned(world: World, staff: readonly number[], contact: number): boolean {
  return staff.some((number) => world.staff.get(number)?.contact === contact)
}

function assignToEvent(world: World, event: CourseEvent, contact: number, input: Assignment, at: string): CourseEvent {
  const staff = newStaff(world, event.number, null, contact, event.staff.length === 0, input, at)
  const record = { ...event, staff: [...event.staff, staff.number], updatedAt: at }
  world.events.set(event.number, record)
  return record
}

function assignToSession(world: World, session: Session, contact: number, input: Assignment, at: string): Session {
  const staff = newStaff(world, session.event, session.number, contact, session.staff.length === 0, input, at)
  const record = { ...session, staff: [...session.staff, staff.number] }
  world.sessions.set(session.number, record)
  return record
}

function newStaff(
  world: World,
  event: number,
  session: number | null,
  contact: number,
  isPrimary: boolean,
  input: Assignment,
  at: string,
): Staff {
  const number = nextNumber(world, 'staff')
  const staff: Staff = {
    __typename: 'Staff',
    number,
    id: encodeId('Staff', number),
    event,
    session,
    contact,
    staffType: input.staffType ?? 'instructor',
    isPrimary,
    notes: input.notes ?? null,
    createdAt: at,
    updatedAt: at,
  }
  world.staff.set(number, staff)
  return staff
}
