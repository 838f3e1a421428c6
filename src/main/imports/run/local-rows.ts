// The rows of an event in the tutorial database. Pure.
import type { BridgeEvent, NumberedBridgeSession, NumberedSession, TutorialEvent } from '../../ports/import-writes.ts'
import type { ResolvedEvent, ResolvedSession } from '../../ports/imports.ts'
import { instantOf } from '../file/zones.ts'

const longestText = 255

/** domain: 5.5, 8: dates are the LMS bounds, places left those planned, the code is the title. */
export function tutorialEventOf(event: ResolvedEvent): TutorialEvent {
  return {
    code: event.title,
    productId: event.productId,
    locationId: event.location.tutorialId,
    venueId: event.venue?.tutorialId ?? null,
    start: dateOf(event.lmsStart.local),
    end: dateOf(event.lmsEnd.local),
    finalisation: event.finalisation,
    places: event.maxPlaces ?? 0,
  }
}

/** Wall times become instants of their zone. */
export function tutorialSessionOf({ day, title, start, end, url, instructors }: ResolvedSession): NumberedSession {
  return {
    ...{ day, title, url },
    start: instantOf(start),
    end: instantOf(end),
    instructorIds: instructors.map(({ tutorialId }) => tutorialId),
  }
}

export function bridgeEventOf(event: ResolvedEvent): BridgeEvent {
  const { zone } = event.lmsStart
  return {
    courseTemplateId: event.template.bridgeId,
    title: event.title,
    sessionTitle: event.sessions[0]?.title ?? '',
    learningMode: event.mode === 'lms' ? 'LMS' : 'BLENDED',
    locationId: event.location.bridgeId,
    venueId: event.venue?.bridgeId ?? null,
    primaryInstructorId: event.instructor?.bridgeId ?? null,
    administrator: event.administrators
      .map(({ name }) => name)
      .join(', ')
      .slice(0, longestText),
    maxPlaces: event.maxPlaces ?? 0,
    lmsStart: instantOf(event.lmsStart),
    lmsEnd: instantOf(event.lmsEnd),
    url: event.url,
    webSale: event.webSale,
    sitting: event.sitting,
    finalisation: event.finalisation === null ? null : instantOf({ local: `${event.finalisation}T00:00:00`, zone }),
    ocrMoodleCode: event.ocrMoodleCode,
    timeZone: zone,
  }
}

export function bridgeSessionOf({ day, title, start, end, url, instructors }: ResolvedSession): NumberedBridgeSession {
  return {
    ...{ day, title, url },
    startDate: dateOf(start.local),
    startTime: timeOf(start.local),
    endDate: dateOf(end.local),
    endTime: timeOf(end.local),
    instructorId: instructors[0]?.bridgeId ?? null,
  }
}

function dateOf(local: string): string {
  return local.slice(0, 10)
}

function timeOf(local: string): string {
  return local.slice(11, 19)
}
