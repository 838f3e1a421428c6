// Changes to events that exist. Neither venue nor classroom dates can be changed here: that goes through the sessions.
import { customFieldProblems, withCustomFields } from '../custom-values.ts'
import type { CustomFieldValueInput } from '../custom-values.ts'
import { messages, problem, refuseIf, textProblem } from '../problems.ts'
import { isZone, toWallTime } from '../times.ts'
import type { CourseEvent, LifecycleState, World } from '../world/records.ts'
import { orderProblem } from './event-create.ts'
import { given, lookUp, need, referenceProblem } from './references.ts'

interface EventInput {
  readonly title?: string | null
  readonly code?: string | null
  readonly locationId?: string | null
  readonly taxTypeId?: string | null
  readonly timeZoneName?: string | null
  readonly lifecycleState?: LifecycleState | null
  readonly minPlaces?: number | null
  readonly maxPlaces?: number | null
  readonly lmsStartDateTime?: string | null
  readonly lmsEndDateTime?: string | null
  readonly timeZonedLmsStart?: string | null
  readonly timeZonedLmsEnd?: string | null
  readonly registrationDeadline?: string | null
  readonly registrationOpensAt?: string | null
  readonly remoteMeetingUrl?: string | null
  readonly courseTemplateId?: string | null
  readonly isSoldOut?: boolean | null
  readonly externalNotes?: string | null
  readonly internalNotes?: string | null
  readonly lmsAnnouncements?: string | null
  readonly customFieldValues?: readonly CustomFieldValueInput[] | null
}

/** `event.update`. Publishing an event leaves its sessions as they are. */
export function updateEvent(
  world: World,
  { eventId, input }: { readonly eventId: string; readonly input: EventInput },
  at: string,
): object {
  const before = need(world.events, 'Event', 'eventId', eventId)
  const zone = input.timeZoneName ?? before.timeZoneName
  refuseIf([isZone(zone) ? null : problem('timeZoneName', messages.unknownTimeZone, zone)])
  const lmsStart = wallTime(input.lmsStartDateTime, input.timeZonedLmsStart, zone)
  const lmsEnd = wallTime(input.lmsEndDateTime, input.timeZonedLmsEnd, zone)
  const newTemplate = lookUp(world.courseTemplates, 'CourseTemplate', input.courseTemplateId)
  const isFixed =
    before.lifecycleState !== 'draft' && newTemplate !== undefined && newTemplate.number !== before.courseTemplate
  refuseIf([
    textProblem('title', input.title),
    referenceProblem(world.locations, 'Location', 'locationId', input.locationId),
    referenceProblem(world.taxTypes, 'TaxType', 'taxTypeId', input.taxTypeId),
    referenceProblem(world.courseTemplates, 'CourseTemplate', 'courseTemplateId', input.courseTemplateId),
    isFixed ? problem('courseTemplateId', messages.templateOfPublishedEvent, input.courseTemplateId) : null,
    orderProblem('lmsEnd', lmsStart ?? before.lmsStart, lmsEnd ?? before.lmsEnd),
    ...customFieldProblems('Event', input.customFieldValues),
  ])
  const { minPlaces, maxPlaces, registrationDeadline, registrationOpensAt, remoteMeetingUrl, lmsAnnouncements } = input
  const cancelled = input.lifecycleState === 'cancelled' && before.cancelledAt === null
  const record: CourseEvent = {
    ...before,
    ...given({ minPlaces, maxPlaces, registrationDeadline, registrationOpensAt, remoteMeetingUrl, lmsAnnouncements }),
    ...given({ lmsStart, lmsEnd }),
    title: input.title ?? before.title,
    code: input.code ?? before.code,
    timeZoneName: zone,
    lifecycleState: input.lifecycleState ?? before.lifecycleState,
    cancelledAt: cancelled ? at : before.cancelledAt,
    isSoldOut: input.isSoldOut ?? before.isSoldOut,
    externalNotes: input.externalNotes ?? before.externalNotes,
    internalNotes: input.internalNotes ?? before.internalNotes,
    location: lookUp(world.locations, 'Location', input.locationId)?.number ?? before.location,
    taxType: lookUp(world.taxTypes, 'TaxType', input.taxTypeId)?.number ?? before.taxType,
    courseTemplate: newTemplate?.number ?? before.courseTemplate,
    customFields: withCustomFields('Event', before.customFields, input.customFieldValues),
    updatedAt: at,
  }
  world.events.set(record.number, record)
  return { event: record }
}

/** `event.delete`: drafts only, with their sessions and staff; all of them or none. */
export function deleteEvents(
  world: World,
  { input }: { readonly input: { readonly eventIds: readonly string[] } },
): object {
  const events = input.eventIds.map((id) => need(world.events, 'Event', 'eventIds', id))
  refuseIf(
    events.map((event) =>
      event.lifecycleState === 'draft' ? null : problem('eventIds', messages.eventNotDraft, event.id),
    ),
  )
  for (const event of events) {
    for (const [number, staff] of world.staff) if (staff.event === event.number) world.staff.delete(number)
    for (const number of event.sessions) world.sessions.delete(number)
    world.events.delete(event.number)
  }
  return { events }
}

function wallTime(
  wall: string | null | undefined,
  moment: string | null | undefined,
  zone: string,
): string | null | undefined {
  return typeof moment === 'string' && typeof wall !== 'string' ? toWallTime(moment, zone) : wall
}
