// From the texts of an event's rows to the records they mean. Pure: everything that is known is given, nothing is asked for.
import { normalise } from '../../matching/normalise.ts'
import type { LiveAnswers } from '../../ports/import-remote.ts'
import type { ImportReferences, KnownVenue } from '../../ports/import-store.ts'
import type { ColumnKey, ImportEvent, ImportRow, Reference } from '../../ports/imports.ts'
import type { CellReaders } from '../file/cell-readers.ts'
import type { Contact, EventDraft, Moment, PersonFound, SessionDraft } from './draft.ts'
import { type Found, parsedOf } from './found.ts'
import { createMaps, type Maps } from './maps.ts'
import { createNames, suggestNames } from './names.ts'
import { createProducts } from './product.ts'
import { splitNames } from './value-map.ts'

const usualZone = 'Europe/London'

const toBeConfirmed = new Set(['to be confirmed', 'tbc', 'tbd'])

/** LMS: online study, and waiting lists. A part of the code, never a piece of a word (domain: 8, mode). */
export function modeOf(code: string): EventDraft['mode'] {
  const parts = normalise(code).split(/[^\p{L}\p{N}]+/u)
  return (parts[0] === 'oc' && parts.length > 1) || parts.includes('waitlist') ? 'lms' : 'blended'
}

export interface Resolver {
  resolve(event: ImportEvent): EventDraft
  readonly maps: Maps
}

export function createResolver(
  references: ImportReferences,
  live: Pick<LiveAnswers, 'administrators'>,
  readers: CellReaders,
): Resolver {
  const maps = createMaps(references.catalogue, references.maps)
  const products = createProducts(references.catalogue, maps)
  const templates = createNames('code', references.templates)
  const locations = createNames('name', references.locations)
  const instructors = createNames('person', references.instructors)
  const venuesAt = createVenues(references.venues)

  function person(name: string): PersonFound {
    const found = instructors.find(name)
    return found.state === 'found' ? { ...found, value: found.value.reference } : found
  }

  function administrator(name: string): Found<Contact> {
    const same = (live.administrators.get(normalise(name)) ?? []).filter(
      (contact) => normalise(contact.name) === normalise(name),
    )
    const [one] = same
    if (one === undefined) {
      const known = [...live.administrators.values()].flat()
      return { state: 'unknown', text: name, suggestions: suggestNames('person', name, known) }
    }
    if (same.length > 1) return { state: 'ambiguous', text: name, among: same.map((contact) => contact.name) }
    return { state: 'found', text: name, value: one }
  }

  function moment(row: ImportRow, dateColumn: ColumnKey, timeColumn: ColumnKey, zone: string | null): Moment {
    const date = readers.date(row.cells.get(dateColumn))
    const time = readers.time(row.cells.get(timeColumn))
    const [day, hour] = [parsedOf(date), parsedOf(time)]
    const wall = day === null || hour === null || zone === null ? null : { local: `${day}T${hour}`, zone }
    return { dateColumn, timeColumn, date, time, wall }
  }

  function session(row: ImportRow, zone: string | null): SessionDraft {
    const text = (column: ColumnKey) => readers.text(row.cells.get(column))
    return {
      source: row,
      row: row.number,
      title: text('sessionTitle'),
      day: readers.whole(row.cells.get('day')),
      start: moment(row, 'classroomStartDate', 'classroomStartTime', zone),
      end: moment(row, 'classroomEndDate', 'classroomEndTime', zone),
      url: text('sessionUrl'),
      instructors: splitNames(text('sessionInstructor')).map(person),
      locationText: text('location'),
      venueText: text('venue'),
    }
  }

  function venue(text: string, location: Found<Reference>): EventDraft['venue'] {
    if (text === '' || toBeConfirmed.has(normalise(text))) return null
    return location.state === 'found' ? venuesAt(location.value, text) : { state: 'waiting', text }
  }

  return {
    maps,
    resolve(event) {
      const { row } = event
      const text = (column: ColumnKey) => readers.text(row.cells.get(column))
      const code = text('templateCode')
      const mode = modeOf(code)
      const [locationText, venueText, zoneText, sitting] = [
        text('location'),
        text('venue'),
        text('timeZone'),
        text('sitting'),
      ]
      const zone = zoneText === '' ? usualZone : readers.zone(zoneText)
      const template = templates.find(code)
      const place = locations.find(locationText)
      const location = place.state === 'found' ? { ...place, value: place.value.reference } : place
      const isComplete = template.state === 'found' && location.state === 'found' && sitting !== ''
      return {
        source: event,
        row: row.number,
        rows: [row, ...event.sessions].map(({ number }) => number),
        mode,
        code,
        title: text('eventTitle'),
        template,
        modeText: text('learningMode'),
        location,
        locationText,
        venue: venue(venueText, location),
        venueText,
        zone,
        zoneText,
        product: isComplete
          ? products.find({ template: template.value.reference.name, sitting, location: location.value.name })
          : { state: 'waiting' },
        instructors: splitNames(text('instructor')).map(person),
        administrators: splitNames(text('eventAdministrator')).map(administrator),
        lmsStart: moment(row, 'lmsStartDate', 'lmsStartTime', zone),
        lmsEnd: moment(row, 'lmsEndDate', 'lmsEndTime', zone),
        maxPlaces: readers.whole(row.cells.get('maxPlaces')),
        sitting,
        finalisation: readers.date(row.cells.get('finalisationDate')),
        webSale: readers.yesNo(row.cells.get('webSale')),
        url: text('eventUrl'),
        ocrMoodleCode: text('ocrMoodleCode'),
        sessions: mode === 'lms' ? [] : [row, ...event.sessions].map((one) => session(one, zone)),
        extraRows: mode === 'lms' ? event.sessions : [],
      }
    },
  }
}

/** Venues are looked for inside their location, on either side of the link. */
function createVenues(venues: readonly KnownVenue[]): (location: Reference, text: string) => Found<Reference> {
  const byLocation = new Map<string, ReturnType<typeof createNames<KnownVenue>>>()
  return (location, text) => {
    const known =
      byLocation.get(location.externalId) ??
      createNames(
        'name',
        venues.filter((venue) =>
          venue.locationTutorialId === null
            ? venue.locationExternalId === location.externalId
            : venue.locationTutorialId === location.tutorialId,
        ),
      )
    byLocation.set(location.externalId, known)
    const found = known.find(text)
    return found.state === 'found' ? { ...found, value: found.value.reference } : found
  }
}
