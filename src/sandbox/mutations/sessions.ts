// Changes to sessions.
import { customFieldProblems, withCustomFields } from '../custom-values.ts'
import type { CustomFieldValueInput } from '../custom-values.ts'
import { encodeId } from '../ids.ts'
import { messages, notFound, problem, refuseIf, textProblem } from '../problems.ts'
import type { Problem } from '../problems.ts'
import { isZone } from '../times.ts'
import { nextNumber } from '../world/counters.ts'
import type { LifecycleState, Session, World } from '../world/records.ts'
import { orderProblem } from './event-create.ts'
import { given, lookUp, need, referenceProblem } from './references.ts'

interface SessionInput {
  readonly title?: string | null
  readonly code?: string | null
  readonly start?: string | null
  readonly end?: string | null
  readonly locationId?: string | null
  readonly venueId?: string | null
  readonly timeZoneName?: string | null
  readonly lifecycleState?: LifecycleState | null
  readonly minPlaces?: number | null
  readonly maxPlaces?: number | null
  readonly notes?: string | null
  readonly customFieldValues?: readonly CustomFieldValueInput[] | null
}

type CreateInput = SessionInput & { readonly parentEventId: string; readonly title: string; readonly code: string }

/** `session.update`. */
export function updateSession(
  world: World,
  { sessionId, input }: { readonly sessionId: string; readonly input: SessionInput },
  at: string,
): object {
  const before = need(world.sessions, 'Session', 'sessionId', sessionId)
  refuseIf(problemsOf(world, before, input))
  const record = changed(world, before, input, at)
  world.sessions.set(record.number, record)
  return { session: record }
}

/** `session.create`: the session comes last in its event. */
export function createSession(world: World, { input }: { readonly input: CreateInput }, at: string): object {
  const event = need(world.events, 'Event', 'parentEventId', input.parentEventId)
  const blank = newSession(0, event.number, event.timeZoneName, input)
  refuseIf(problemsOf(world, { ...blank, location: event.location }, input))
  const number = nextNumber(world, 'course')
  const numbered = { ...blank, number, id: encodeId('Session', number), location: event.location, venue: event.venue }
  const record = changed(world, numbered, input, at)
  world.sessions.set(number, record)
  world.events.set(event.number, { ...event, sessions: [...event.sessions, number], updatedAt: at })
  return { session: record }
}

/** `session.delete`: drafts only, with their staff; all of them or none. */
export function deleteSessions(
  world: World,
  { input }: { readonly input: { readonly sessionIds: readonly string[] } },
  at: string,
): object {
  const sessions = input.sessionIds.map((id) => need(world.sessions, 'Session', 'sessionIds', id))
  refuseIf(
    sessions.map(({ id, lifecycleState }) =>
      lifecycleState === 'draft' ? null : problem('sessionIds', messages.sessionNotDraft, id),
    ),
  )
  for (const session of sessions) {
    for (const number of session.staff) world.staff.delete(number)
    world.sessions.delete(session.number)
    const event = world.events.get(session.event)
    if (event === undefined) continue
    const left = event.sessions.filter((number) => number !== session.number)
    world.events.set(event.number, { ...event, sessions: left, updatedAt: at })
  }
  return {}
}

function newSession(number: number, event: number, timeZoneName: string, input: CreateInput): Session {
  return {
    __typename: 'Session',
    number,
    id: encodeId('Session', number),
    event,
    title: input.title,
    code: input.code,
    lifecycleState: 'draft',
    cancelledAt: null,
    start: null,
    end: null,
    timeZoneName,
    location: null,
    venue: null,
    minPlaces: null,
    maxPlaces: null,
    notes: null,
    staff: [],
    customFields: {},
  }
}

function problemsOf(world: World, before: Session, input: SessionInput): readonly (Problem | null)[] {
  const { venueId, timeZoneName } = input
  const venue = lookUp(world.venues, 'Venue', venueId)
  const place = lookUp(world.locations, 'Location', input.locationId)?.number ?? before.location
  const isUnknown = typeof venueId === 'string' && venue === undefined
  const isElsewhere = venue !== undefined && place !== null && venue.location !== place
  const zoneIsWrong = typeof timeZoneName === 'string' && !isZone(timeZoneName)
  return [
    textProblem('title', input.title),
    textProblem('code', input.code),
    referenceProblem(world.locations, 'Location', 'locationId', input.locationId),
    isUnknown ? problem('venueId', notFound('Venue'), venueId) : null,
    isElsewhere ? problem('venueId', messages.venueElsewhere, venueId ?? null) : null,
    zoneIsWrong ? problem('timeZoneName', messages.unknownTimeZone, timeZoneName) : null,
    orderProblem('end', input.start ?? before.start, input.end ?? before.end),
    ...customFieldProblems('Session', input.customFieldValues),
  ]
}

function changed(world: World, before: Session, input: SessionInput, at: string): Session {
  const { start, end, minPlaces, maxPlaces, notes } = input
  const cancelled = input.lifecycleState === 'cancelled' && before.cancelledAt === null
  const clearsVenue = input.venueId === null
  return {
    ...before,
    ...given({ start, end, minPlaces, maxPlaces, notes }),
    title: input.title ?? before.title,
    code: input.code ?? before.code,
    timeZoneName: input.timeZoneName ?? before.timeZoneName,
    lifecycleState: input.lifecycleState ?? before.lifecycleState,
    cancelledAt: cancelled ? at : before.cancelledAt,
    location: lookUp(world.locations, 'Location', input.locationId)?.number ?? before.location,
    venue: clearsVenue ? null : (lookUp(world.venues, 'Venue', input.venueId)?.number ?? before.venue),
    customFields: withCustomFields('Session', before.customFields, input.customFieldValues),
  }
}
