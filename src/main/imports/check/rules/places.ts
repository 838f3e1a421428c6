// Locations and venues, and that all rows of an event say the same of them.
import { normalise } from '../../../matching/normalise.ts'
import type { EventDraft } from '../draft.ts'
import type { Found } from '../found.ts'
import { type LookedUp, lookUpRules } from './look-ups.ts'
import { eventRule, finding, type Finding, type Rule, when } from './rule.ts'
import { quoted } from '../../words.ts'

export const placeRules: readonly Rule[] = [
  eventRule('fixed', 'location-empty', 'Location is missing', ({ row, location }, { locations }) =>
    when(location.state === 'empty', () =>
      finding(row, 'location', '', 'The event has no location.', locations.slice(0, 3)),
    ),
  ),
  ...lookUpRules({
    code: 'location',
    noun: 'location',
    command: 'sync_locations',
    lookUps: (draft) => inAllRows(draft, 'location', draft.location),
  }),
  ...lookUpRules({
    code: 'venue',
    noun: 'venue',
    command: 'sync_venues',
    where: ({ location }) => (location.state === 'found' ? ` in ${location.value.name}` : ''),
    lookUps: (draft) => (draft.venue === null ? [] : inAllRows(draft, 'venue', draft.venue)),
  }),
  eventRule('warning', 'row-location', 'A session names another location than its event', (draft) =>
    differing(draft, 'location'),
  ),
  eventRule('warning', 'row-venue', 'A session names another venue than its event', (draft) =>
    differing(draft, 'venue'),
  ),
]

type PlaceColumn = 'location' | 'venue'

/** The event's text was looked up once; it is as wrong in each of its rows that says the same. */
function inAllRows(draft: EventDraft, column: PlaceColumn, found: Found<unknown>): readonly LookedUp[] {
  if (found.state === 'found') return []
  const ofEvent = normalise(textOf(draft, column))
  const same = draft.sessions.slice(1).filter((session) => normalise(textOf(session, column)) === ofEvent)
  return [draft.row, ...same.map(({ row }) => row)].map((row) => ({ row, column, found }))
}

function textOf(draft: Pick<EventDraft, 'locationText' | 'venueText'>, column: PlaceColumn): string {
  return column === 'location' ? draft.locationText : draft.venueText
}

function differing(draft: EventDraft, column: PlaceColumn): readonly Finding[] {
  const ofEvent = textOf(draft, column)
  return draft.sessions.slice(1).flatMap((session) => {
    const text = textOf(session, column)
    return when(text !== '' && normalise(text) !== normalise(ofEvent), () => {
      const other = ofEvent === '' ? 'has none' : `has ${quoted(ofEvent)}`
      const message = `This session names the ${column} ${quoted(text)}; its event (row ${draft.row}) ${other}, which counts.`
      return finding(session.row, column, text, message, ofEvent === '' ? [] : [ofEvent])
    })
  })
}
