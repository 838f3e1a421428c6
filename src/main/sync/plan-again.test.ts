// Planning again on what a plan left, of kinds that hang on others, with records that cannot be used: what is said stays the same.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Entity, KindState, RemoteRecord } from '../ports/records.ts'
import type { Parents } from './parents.ts'
import { planAgain } from './plan-again.ts'
import { applied, emptyState, planOf, row, tutorial, venue } from './testing/model.ts'

const place = fc.constantFrom('LON', 'MAN', 'REA', 'nowhere')
const name = fc.constantFrom('Hall', 'HALL', 'To be confirmed', 'Room 1')
const parents: Parents = new Map([
  [
    'location',
    new Map([
      ['LON', { tutorialId: '1', name: 'London' }],
      ['MAN', { tutorialId: '2', name: 'Manchester' }],
      ['REA', { tutorialId: null, name: 'Reading' }],
    ]),
  ],
  ['course_template', new Map(['A', 'B', 'C'].map((id) => [id, { tutorialId: null, name: id }]))],
  ['price_level', new Map(['1', '2'].map((id) => [id, { tutorialId: null, name: id }]))],
])
const unusable = fc.uniqueArray(
  fc.record({
    identity: fc.constantFrom('bad 1', 'bad 2', null),
    name: fc.constant('?'),
    reason: fc.constant('no name'),
  }),
  { selector: ({ identity }) => identity, maxLength: 3 },
)

interface Unusable {
  readonly identity: string | null
  readonly name: string
  readonly reason: string
}

function price(id: number, template: string, level: string): RemoteRecord {
  const identity = `${template}/${level}`
  const columns = { external_id: `P${id}`, amount: '9.00' }
  return {
    identity,
    externalId: `P${id}`,
    name: identity,
    context: '',
    parents: [template, level],
    columns,
    payload: columns,
  }
}

const venues = fc.record({
  tutorial: fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 6 }), name, fc.constantFrom('1', '2', '3', null)), {
    selector: ([id]) => id,
  }),
  records: fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 8 }), name, place), { selector: ([id]) => id }),
})
const prices = fc.uniqueArray(
  fc.tuple(fc.integer({ min: 1, max: 20 }), fc.constantFrom('A', 'B', 'C', 'gone'), fc.constantFrom('1', '2', 'gone')),
  { selector: ([id]) => id },
)
/** Rows that were there before anything was read. */
const stale = fc.uniqueArray(fc.constantFrom('V1', 'V9', 'A/1'))

/** How often the plan was one that can be told ahead. */
function hold(entity: Entity, state: KindState, records: readonly RemoteRecord[], bad: readonly Unusable[]): number {
  const invalid = bad.map((record) => ({ ...record, externalId: record.identity }))
  const reading = { entity, records, parents, pulled: { invalid } }
  const plan = planOf(state, reading)
  const told = planAgain(plan)
  const again = planOf(applied(state, plan.items), reading)
  expect(again.items).toEqual([])
  if (told !== null) expect(again).toEqual(told)
  return told !== null && plan.items.length > 0 ? 1 : 0
}

it('of venues and of prices, whatever the world', () => {
  const held = { venue: 0, course_template_price_level: 0 }
  fc.assert(
    fc.property(venues, prices, unusable, stale, (world, offered, bad, known) => {
      const state: KindState = {
        ...emptyState,
        tutorial: world.tutorial.map(([id, text, locationId]) => tutorial(String(id), text, { locationId })),
        bridge: known.map((identity) =>
          row(identity, null, { location_id: 'LON', external_id: identity, amount: '1.00' }),
        ),
      }
      const places = world.records.map(([id, text, location]) => venue(`V${id}`, text, location))
      held.venue += hold('venue', state, places, bad)
      const flattened = offered.map(([id, template, level]) => price(id, template, level))
      held.course_template_price_level += hold(
        'course_template_price_level',
        { ...state, tutorial: [] },
        flattened,
        bad,
      )
    }),
    { numRuns: 500 },
  )
  expect(held.venue).toBeGreaterThan(20)
  expect(held.course_template_price_level).toBeGreaterThan(20)
})
