// New events: classroom and blended ones come with the sessions of their template, online ones without any.
import { customFieldProblems, sharedCustomFields, withCustomFields } from '../custom-values.ts'
import type { CustomFieldValueInput } from '../custom-values.ts'
import { encodeId } from '../ids.ts'
import { messages, notFound, problem, refuseIf, textProblem } from '../problems.ts'
import type { Problem } from '../problems.ts'
import { isZone, plusDays, toWallTime } from '../times.ts'
import { nextNumber } from '../world/counters.ts'
import type { CourseEvent, CourseTemplate, LearningMode, LifecycleState, Session, World } from '../world/records.ts'
import { lookUp, referenceProblem } from './references.ts'

interface EventInput {
  readonly eventType: 'public' | 'private'
  readonly timeZoneName: string
  readonly title?: string | null
  readonly code?: string | null
  readonly courseTemplateId?: string | null
  readonly location?: string | null
  readonly locationId?: string | null
  readonly venueId?: string | null
  readonly taxType?: string | null
  readonly taxTypeId?: string | null
  readonly lifecycle?: LifecycleState | null
  readonly lifecycleState?: LifecycleState | null
  readonly minPlaces?: number | null
  readonly maxPlaces?: number | null
  readonly classroomStartDateTime?: string | null
  readonly classroomEndDateTime?: string | null
  readonly timeZonedClassroomStart?: string | null
  readonly timeZonedClassroomEnd?: string | null
  readonly lmsStartDateTime?: string | null
  readonly lmsEndDateTime?: string | null
  readonly timeZonedLmsStart?: string | null
  readonly timeZonedLmsEnd?: string | null
  readonly lmsAnnouncements?: string | null
  readonly registrationDeadline?: string | null
  readonly registrationOpensAt?: string | null
  readonly externalNotes?: string | null
  readonly internalNotes?: string | null
  readonly customFieldValues?: readonly CustomFieldValueInput[] | null
}

/** Session templates give the times of day; what the client sends beyond the first date is ignored. */
const templateDay = { start: 'T09:30:00', end: 'T17:00:00' }

/** `event.createClassroom`, `createBlended` and `createLMS`. Events and sessions take consecutive numbers. */
export function createEvent(learningMode: LearningMode) {
  return (world: World, { input }: { readonly input: EventInput }, at: string): object => {
    refuseIf(problemsOf(world, input))
    const template = lookUp(world.courseTemplates, 'CourseTemplate', input.courseTemplateId)
    const number = nextNumber(world, 'course')
    const event = newEvent(world, number, learningMode, input, template, at)
    const sessions = learningMode === 'lms' ? [] : newSessions(world, event, template, input)
    const record: CourseEvent = {
      ...event,
      ...(template === undefined ? {} : classroomOf(sessions)),
      sessions: sessions.map((session) => session.number),
    }
    for (const session of sessions) world.sessions.set(session.number, session)
    world.events.set(number, record)
    return { event: record }
  }
}

function problemsOf(world: World, input: EventInput): readonly (Problem | null)[] {
  const { timeZoneName, title, courseTemplateId, venueId } = input
  if (!isZone(timeZoneName)) return [problem('timeZoneName', messages.unknownTimeZone, timeZoneName)]
  const { classroomStart, classroomEnd, lmsStart, lmsEnd } = timesOf(input)
  const locationId = input.locationId ?? input.location
  const place = lookUp(world.locations, 'Location', locationId)
  const venue = lookUp(world.venues, 'Venue', venueId)
  const isElsewhere = venue !== undefined && place !== undefined && venue.location !== place.number
  const isNameless = (title ?? null) === null && (courseTemplateId ?? null) === null
  return [
    isNameless ? problem('title', messages.required) : textProblem('title', title),
    referenceProblem(world.courseTemplates, 'CourseTemplate', 'courseTemplateId', courseTemplateId),
    referenceProblem(world.locations, 'Location', 'locationId', locationId),
    referenceProblem(world.taxTypes, 'TaxType', 'taxTypeId', input.taxTypeId ?? input.taxType),
    (venueId ?? null) !== null && venue === undefined ? problem('venueId', notFound('Venue'), venueId) : null,
    isElsewhere ? problem('venueId', messages.venueElsewhere, venueId) : null,
    orderProblem('classroomEnd', classroomStart, classroomEnd),
    orderProblem('lmsEnd', lmsStart, lmsEnd),
    ...customFieldProblems('Event', input.customFieldValues),
  ]
}

/** The problem of an end that is not after its start. */
export function orderProblem(label: string, start: string | null, end: string | null): Problem | null {
  return start !== null && end !== null && end <= start ? problem(label, messages.endBeforeStart, end) : null
}

function timesOf(input: EventInput) {
  const pick = (wall: string | null | undefined, moment: string | null | undefined) =>
    wall ?? (typeof moment === 'string' ? toWallTime(moment, input.timeZoneName) : null)
  return {
    classroomStart: pick(input.classroomStartDateTime, input.timeZonedClassroomStart),
    classroomEnd: pick(input.classroomEndDateTime, input.timeZonedClassroomEnd),
    lmsStart: pick(input.lmsStartDateTime, input.timeZonedLmsStart),
    lmsEnd: pick(input.lmsEndDateTime, input.timeZonedLmsEnd),
  }
}

function newEvent(
  world: World,
  number: number,
  learningMode: LearningMode,
  input: EventInput,
  template: CourseTemplate | undefined,
  at: string,
): CourseEvent {
  const prefilled = sharedCustomFields(template?.customFields ?? {}, 'Event')
  return {
    __typename: 'Event',
    number,
    id: encodeId('Event', number),
    title: input.title ?? template?.title ?? '',
    code: input.code ?? `${template?.code ?? 'EVENT'}-${number}`,
    type: input.eventType,
    learningMode,
    lifecycleState: input.lifecycleState ?? input.lifecycle ?? 'draft',
    isSoldOut: false,
    cancelledAt: null,
    courseTemplate: template?.number ?? null,
    location: lookUp(world.locations, 'Location', input.locationId ?? input.location)?.number ?? null,
    venue: lookUp(world.venues, 'Venue', input.venueId)?.number ?? null,
    taxType: lookUp(world.taxTypes, 'TaxType', input.taxTypeId ?? input.taxType)?.number ?? null,
    timeZoneName: input.timeZoneName,
    ...timesOf(input),
    registrationDeadline: input.registrationDeadline ?? null,
    registrationOpensAt: input.registrationOpensAt ?? null,
    minPlaces: input.minPlaces ?? template?.minPlaces ?? null,
    maxPlaces: input.maxPlaces ?? template?.maxPlaces ?? null,
    externalNotes: input.externalNotes ?? '',
    internalNotes: input.internalNotes ?? '',
    lmsAnnouncements: input.lmsAnnouncements ?? null,
    remoteMeetingUrl: null,
    sessions: [],
    staff: [],
    customFields: withCustomFields('Event', prefilled, input.customFieldValues),
    createdAt: at,
    updatedAt: at,
  }
}

/** One session per session template, a day apart; one when the template has none or there is no template. */
function newSessions(
  world: World,
  event: CourseEvent,
  template: CourseTemplate | undefined,
  input: EventInput,
): readonly Session[] {
  const { classroomStart, classroomEnd } = timesOf(input)
  const day = classroomStart?.slice(0, 10) ?? null
  return Array.from({ length: Math.max(1, template?.sessions ?? 1) }, (_, index) => {
    const number = nextNumber(world, 'course')
    const byTemplate = template !== undefined && day !== null
    return {
      __typename: 'Session',
      number,
      id: encodeId('Session', number),
      event: event.number,
      title: `Session ${index + 1}`,
      code: `${event.code}-${index + 1}`,
      lifecycleState: 'draft',
      cancelledAt: null,
      start: byTemplate ? plusDays(day + templateDay.start, index) : classroomStart,
      end: byTemplate ? plusDays(day + templateDay.end, index) : classroomEnd,
      timeZoneName: event.timeZoneName,
      location: event.location,
      venue: event.venue,
      minPlaces: event.minPlaces,
      maxPlaces: event.maxPlaces,
      notes: null,
      staff: [],
      customFields: {},
    }
  })
}

function classroomOf(sessions: readonly Session[]): Pick<CourseEvent, 'classroomStart' | 'classroomEnd'> {
  return { classroomStart: sessions[0]?.start ?? null, classroomEnd: sessions.at(-1)?.end ?? null }
}
