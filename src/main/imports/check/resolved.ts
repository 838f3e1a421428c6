// What is written of an event whose every look-up succeeded.
import type { Reference, ResolvedEvent, ResolvedSession, WallTime } from '../../ports/imports.ts'
import type { EventDraft, SessionDraft } from './draft.ts'
import { type Found, parsedOf, valueOf } from './found.ts'

/** null: something that must be there is not. Whether the rules are content is not asked here. */
export function resolvedOf(draft: EventDraft): ResolvedEvent | null {
  const template = valueOf(draft.template)?.reference
  const location = valueOf(draft.location)
  const [lmsStart, lmsEnd] = [draft.lmsStart.wall, draft.lmsEnd.wall]
  const instructors = allFound(draft.instructors)
  const administrators = allFound(draft.administrators)
  if (!template || !location || lmsStart === null || lmsEnd === null || draft.product.state !== 'found') return null
  if (draft.venue !== null && draft.venue.state !== 'found') return null
  if (instructors === null || administrators === null || draft.title === '' || draft.sitting === '') return null
  if (draft.webSale.state === 'wrong' || draft.finalisation.state === 'wrong' || draft.maxPlaces.state === 'wrong')
    return null
  const sessions = draft.sessions.flatMap((session) => sessionOf(session) ?? [])
  if (sessions.length !== draft.sessions.length || draft.extraRows.length > 0) return null
  const [own] = draft.sessions
  return {
    row: draft.row,
    mode: draft.mode,
    title: draft.title,
    template,
    productId: draft.product.id,
    location,
    venue: draft.venue === null ? null : draft.venue.value,
    instructor: instructors[0] ?? sessions.flatMap((session) => session.instructors)[0] ?? null,
    administrators,
    lmsStart,
    lmsEnd,
    classroomStart: own?.start.wall ?? null,
    classroomEnd: own?.end.wall ?? null,
    maxPlaces: draft.mode === 'lms' ? null : parsedOf(draft.maxPlaces),
    sitting: draft.sitting,
    finalisation: parsedOf(draft.finalisation),
    webSale: parsedOf(draft.webSale) ?? false,
    url: draft.url,
    ocrMoodleCode: draft.ocrMoodleCode,
    sessions,
  }
}

function sessionOf(draft: SessionDraft): ResolvedSession | null {
  const [day, start, end]: readonly [number | null, WallTime | null, WallTime | null] = [
    parsedOf(draft.day),
    draft.start.wall,
    draft.end.wall,
  ]
  const instructors = allFound(draft.instructors)
  if (day === null || start === null || end === null || draft.title === '' || instructors === null) return null
  return { row: draft.row, title: draft.title, day, start, end, url: draft.url, instructors: different(instructors) }
}

function different(people: readonly Reference[]): readonly Reference[] {
  return [...new Map(people.map((person) => [person.externalId, person])).values()]
}

function allFound<Value>(all: readonly Found<Value>[]): readonly Value[] | null {
  const values = all.flatMap((found) => (found.state === 'found' ? [found.value] : []))
  return values.length === all.length ? values : null
}
