// Locations and venues, and that all rows of an event say the same of them.
import { normalise } from '../../../matching/normalise.ts'
import type { EventDraft } from '../draft.ts'
import { lookUpRules } from './look-ups.ts'
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
    lookUps: ({ row, location }) => [{ row, column: 'location', found: location }],
  }),
  ...lookUpRules({
    code: 'venue',
    noun: 'venue',
    command: 'sync_venues',
    where: ({ location }) => (location.state === 'found' ? ` in ${location.value.name}` : ''),
    lookUps: ({ row, venue }) => (venue === null ? [] : [{ row, column: 'venue', found: venue }]),
  }),
  eventRule('warning', 'row-location', 'A session names another location than its event', (draft) =>
    differing(draft, 'location'),
  ),
  eventRule('warning', 'row-venue', 'A session names another venue than its event', (draft) =>
    differing(draft, 'venue'),
  ),
]

function differing(draft: EventDraft, column: 'location' | 'venue'): readonly Finding[] {
  const ofEvent = column === 'location' ? draft.locationText : draft.venueText
  return draft.sessions.slice(1).flatMap((session) => {
    const text = column === 'location' ? session.locationText : session.venueText
    return when(text !== '' && normalise(text) !== normalise(ofEvent), () => {
      const other = ofEvent === '' ? 'has none' : `has ${quoted(ofEvent)}`
      const message = `This session names the ${column} ${quoted(text)}; its event (row ${draft.row}) ${other}, which counts.`
      return finding(session.row, column, text, message, ofEvent === '' ? [] : [ofEvent])
    })
  })
}
