// How events and sessions are read.
import { connect, one, pick } from '../context.ts'
import type { Context } from '../context.ts'
import type { ConnectionArguments } from '../connections.ts'
import { valueNodes } from '../custom-values.ts'
import { toInstant } from '../times.ts'
import type { CourseEvent, Session } from '../world/records.ts'
import { eventFields, sessionFields, staffFields } from './fields.ts'
import type { Reader } from './wiring.ts'

const statusOf = { draft: 'Draft', published: 'Active', cancelled: 'Cancelled' }

function zoned(read: (event: CourseEvent) => string | null) {
  return (event: CourseEvent) => toInstant(read(event), event.timeZoneName)
}

function start(event: CourseEvent): string | null {
  return event.classroomStart ?? event.lmsStart
}

function end(event: CourseEvent): string | null {
  return event.classroomEnd ?? event.lmsEnd
}

const event: Reader = {
  displayId: (record: CourseEvent) => String(record.number),
  status: (record: CourseEvent) => statusOf[record.lifecycleState],
  isActive: (record: CourseEvent) => record.lifecycleState === 'published',
  courseTemplate: (record: CourseEvent, _: unknown, { world }: Context) =>
    one(world.courseTemplates, record.courseTemplate),
  company: (_: CourseEvent, __: unknown, { world }: Context) => one(world.companies, 1),
  region: (record: CourseEvent, _: unknown, { world }: Context) =>
    one(world.regions, world.locations.get(record.location ?? 0)?.region ?? null),
  location: (record: CourseEvent, _: unknown, { world }: Context) => one(world.locations, record.location),
  venue: (record: CourseEvent, _: unknown, { world }: Context) => one(world.venues, record.venue),
  start,
  end,
  timeZonedStart: zoned(start),
  timeZonedEnd: zoned(end),
  timeZonedClassroomStart: zoned((record) => record.classroomStart),
  timeZonedClassroomEnd: zoned((record) => record.classroomEnd),
  timeZonedLmsStart: zoned((record) => record.lmsStart),
  timeZonedLmsEnd: zoned((record) => record.lmsEnd),
  bookedPlaces: () => 0,
  reserved: () => 0,
  interested: () => 0,
  remainingPlaces: (record: CourseEvent) => record.maxPlaces,
  hasPlacesRemaining: (record: CourseEvent) => !record.isSoldOut,
  defaultTaxType: (record: CourseEvent, _: unknown, { world }: Context) => one(world.taxTypes, record.taxType),
  prices: (_: CourseEvent, args: ConnectionArguments, context: Context) => connect(context, 'prices', [], {}, args),
  learners: (_: CourseEvent, args: ConnectionArguments, context: Context) => connect(context, 'learners', [], {}, args),
  sessions: (record: CourseEvent, args: ConnectionArguments, context: Context) =>
    connect(context, 'sessions', pick(context.world.sessions, record.sessions), sessionFields, args),
  staff: (record: CourseEvent, args: ConnectionArguments, context: Context) =>
    connect(context, 'staff', pick(context.world.staff, record.staff), staffFields(context.world), args),
  requiredStaff: () => [],
  remoteMeeting: ({ remoteMeetingUrl }: CourseEvent) =>
    remoteMeetingUrl === null ? null : { id: null, type: 'custom', url: remoteMeetingUrl },
  customFieldValues: (record: CourseEvent) => valueNodes('Event', record.customFields),
}

const session: Reader = {
  parentEvent: (record: Session, _: unknown, { world }: Context) => one(world.events, record.event),
  event: (record: Session, _: unknown, { world }: Context) => one(world.events, record.event),
  timeZonedStart: (record: Session) => toInstant(record.start, record.timeZoneName),
  timeZonedEnd: (record: Session) => toInstant(record.end, record.timeZoneName),
  location: (record: Session, _: unknown, { world }: Context) => one(world.locations, record.location),
  locationName: (record: Session, _: unknown, { world }: Context) =>
    one(world.locations, record.location)?.name ?? null,
  venue: (record: Session, _: unknown, { world }: Context) => one(world.venues, record.venue),
  staff: (record: Session, args: ConnectionArguments, context: Context) =>
    connect(context, 'staff', pick(context.world.staff, record.staff), staffFields(context.world), args),
  customFieldValues: (record: Session) => valueNodes('Session', record.customFields),
}

export const events: Readonly<Record<string, Reader>> = { Event: event, Session: session }

/** The root field of events; sessions are reached through them. */
export const eventRoots: Reader = {
  events: (_: unknown, args: ConnectionArguments, context: Context) =>
    connect(context, 'events', context.world.events.values(), eventFields(context.world), args),
}
