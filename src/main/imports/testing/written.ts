// What both systems hold after an event was imported, for tests: the same facts from the other side.
import type { RemoteEvent } from '../../ports/import-remote.ts'
import type { LocalEvent } from '../../ports/import-store.ts'
import type { ResolvedEvent } from '../../ports/imports.ts'
import { readers } from './season.ts'

export function localOf(event: ResolvedEvent): LocalEvent {
  const id = `t${event.row}`
  return {
    ...{ tutorialId: id, code: event.title, productId: event.productId },
    locationId: event.location.tutorialId,
    venueId: event.venue?.tutorialId ?? null,
    start: event.lmsStart.local.slice(0, 10),
    end: event.lmsEnd.local.slice(0, 10),
    finalisation: event.finalisation,
    places: event.maxPlaces ?? 0,
    sessions: event.sessions.map((session) => ({
      ...{ tutorialId: `${id}-${session.day}`, day: session.day, title: session.title, url: session.url },
      // As the database writes it: with milliseconds.
      start: new Date(readers.instant(session.start)).toISOString(),
      end: new Date(readers.instant(session.end)).toISOString(),
      instructorIds: session.instructors.map(({ tutorialId }) => tutorialId).reverse(),
    })),
    bridge: {
      ...{ bridgeId: `b${event.row}`, externalId: `e${event.row}`, title: event.title },
      templateId: event.template.bridgeId,
      primaryInstructorId: event.instructor?.bridgeId ?? null,
      ...{ sitting: event.sitting, webSale: event.webSale, maxPlaces: event.maxPlaces ?? 0, url: event.url },
      ...{ ocrMoodleCode: event.ocrMoodleCode, administrator: '', days: event.sessions.map(({ day }) => day) },
    },
  }
}

export function remoteOf(event: ResolvedEvent): RemoteEvent {
  const blended: readonly [string, string][] = [
    ['k36', event.finalisation ?? ''],
    ['k39', event.url],
  ]
  const own = event.mode === 'lms' ? [['k37', event.ocrMoodleCode] as [string, string]] : blended
  return {
    ...{ externalId: `e${event.row}`, legacyId: String(event.row), title: event.title, lifecycleState: 'draft' },
    ...{ learningMode: event.mode, zone: event.lmsStart.zone, templateId: event.template.externalId },
    locationId: event.location.externalId,
    venueId: event.venue?.externalId ?? null,
    // Administrate takes the hours from the template, and the end from its last session.
    classroomStart: event.classroomStart === null ? null : `${event.classroomStart.local.slice(0, 10)}T09:00:00`,
    classroomEnd: event.classroomStart === null ? null : '2026-12-31T17:00:00',
    ...{ lmsStart: event.lmsStart.local, lmsEnd: event.lmsEnd.local, maxPlaces: event.maxPlaces ?? 20 },
    fields: new Map([['k35', event.sitting], ['k24', event.webSale ? 'True' : 'False'], ...own]),
    administratorIds: event.administrators.map(({ externalId }) => externalId),
    staffIds: [...event.administrators, ...event.sessions.flatMap(({ instructors }) => instructors)].map(
      ({ externalId }) => externalId,
    ),
    sessions: event.sessions.map((session) => ({
      ...{
        externalId: `s${session.row}`,
        legacyId: String(session.row),
        title: session.title,
        lifecycleState: 'draft',
      },
      locationId: event.location.externalId,
      venueId: event.venue?.externalId ?? null,
      start: session.start.local,
      end: session.end.local,
      fields: new Map([
        ['k57', String(session.day)],
        ['k39', session.url],
      ]),
      staffIds: [...event.administrators, ...session.instructors].map(({ externalId }) => externalId),
    })),
  }
}
