// What Home says of runs and links.
import { expect, test } from 'vitest'
import { doneJob, doneStep, guardJob, kinds, makeJob, makeKind, neverRead } from '../../testing/runs.ts'
import { pastLine } from '../sync/past.ts'
import { greeting, lastSyncSentence, linkHealth, needs } from './home-facts.ts'

const now = new Date('2025-11-06T12:00:00.000Z')

test('greets by the hour of this place', () => {
  expect([4, 9, 14, 20].map((hour) => greeting('Priya', new Date(2025, 10, 6, hour)))).toEqual([
    'Good evening, Priya',
    'Good morning, Priya',
    'Good afternoon, Priya',
    'Good evening, Priya',
  ])
})

test('how the last sync went', () => {
  expect(lastSyncSentence(null, null, now)).toBe('No sync has run yet. Nothing has been read from Administrate.')
  expect(lastSyncSentence(doneJob, 11, now)).toMatch(
    /^Last full sync .* at \d\d:\d\d\. All 7 steps complete, 11 tutorial records are not linked\.$/,
  )
  expect(lastSyncSentence(doneJob, 0, now)).toMatch(/All 7 steps complete, everything is linked\.$/)
  expect(lastSyncSentence(guardJob(), 11, now)).toMatch(/Nothing was written\. Locations would drop from 11 to 2\.$/)
})

test('what needs a person: the run first, then the most work', () => {
  expect(needs(guardJob(), kinds).map((need) => need.title)).toEqual([
    'Nothing was written. Locations would drop from 11 to 2.',
    '6 venues are not linked',
    '3 course templates are not linked',
    '1 location is not linked',
    '1 instructor is not linked',
  ])
  expect(needs(null, neverRead)).toEqual([])
})

test('a run that was stopped goes on from Home; a plan that was given up waits for nobody', () => {
  const three = (['CUSTOM_FIELDS', 'PRICE_LEVELS', 'LOCATIONS'] as const).map((name) => doneStep(name))
  const stopped = makeJob('CANCELLED', three)
  expect(needs(stopped, neverRead)).toMatchObject([
    { title: 'Stopped. Steps 1 to 3 are complete.', action: 'Continue', match: null },
  ])
  expect(pastLine(stopped)).toMatch(/^Run 42 · stopped on request · \d/)
  expect(needs(makeJob('CANCELLED', [], { reviewFirst: true }), neverRead)).toEqual([])
})

test('difference to the run before in words', () => {
  const run = (linkedTotal: number) => ({ jobId: '1', at: now.toISOString(), read: 62, linkedTotal })
  const change = (...linked: number[]): string | undefined =>
    linkHealth([makeKind('VENUES', { trend: linked.map(run) })])[0]?.change
  expect([change(48), change(48, 57), change(57, 57), change(57, 55)]).toEqual(['', '+9', 'no change', '−2'])
})
