// Over generated worlds of homonymous venues: nobody is forgotten, and bulk actions keep to their parents and to decisions.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nearest } from '../matching/suggest.ts'
import type { ReviewState } from '../ports/review.ts'
import { buildReview, comparables } from './build-review.ts'
import { acceptSuggestions, notTheSame } from './decide.ts'
import { administrateWithin, tutorialWithin } from './names.ts'
import type { Review } from './review.ts'
import { administrateSide, linkValue, reviewState, tutorialSide, written } from './testing/state.ts'

const verdict = { by: 'Priya', at: '2026-01-05T10:00:00.000Z' }
const locations = new Map<string, { name: string; tutorialId: string | null }>([
  ['L1', { name: 'London', tutorialId: '1' }],
  ['L2', { name: 'Leeds', tutorialId: '2' }],
  ['L3', { name: 'Cardiff', tutorialId: null }],
])

function look(state: ReviewState): Review {
  const { tutorial, administrate } = comparables(state)
  return buildReview(state, nearest('name', tutorial, administrate), '1')
}

describe('whatever the world', () => {
  const name = fc.constantFrom(
    'Room 1',
    'Rm 1',
    'Room 2',
    'To be confirmed',
    'Westgate Ctr',
    'Westgate Centre',
    'Canal St Hub',
    'Canal Street Hub',
    '',
  )
  const city = fc.constantFrom('1', '2', '9')
  const apiCity = fc.constantFrom('L1', 'L2', 'L3')
  const worlds = fc
    .record({
      here: fc.array(fc.record({ name, city, active: fc.boolean() }), { maxLength: 12 }),
      there: fc.array(fc.record({ name, city: apiCity, gone: fc.boolean() }), { maxLength: 12 }),
      links: fc.array(fc.tuple(fc.nat(11), fc.nat(11), fc.constantFrom('rule', 'person', null)), { maxLength: 5 }),
      ignored: fc.array(fc.tuple(fc.constantFrom('tutorial', 'administrate'), fc.nat(11)), { maxLength: 4 }),
      apart: fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 6 }),
    })
    .map(({ here, there, links, ignored, apart }): ReviewState => {
      const made = new Map<string, ReturnType<typeof linkValue>>()
      const taken = new Set<number>()
      for (const [one, other, author] of links) {
        if (one >= here.length || other >= there.length || taken.has(one) || made.has(`V${other}`)) continue
        taken.add(one)
        made.set(`V${other}`, linkValue(String(one), author))
      }
      const refs = [...new Map(ignored.map(([side, at]) => [`${side} ${at}`, [side, at] as const])).values()]
      const pairs = [...new Map(apart.map((pair) => [pair.join(' '), pair])).values()]
      return reviewState('venue', {
        locations,
        tutorial: here.map((each, at) =>
          tutorialSide(String(at), each.name, { locationId: each.city, active: each.active }),
        ),
        administrate: there.map((each, at) =>
          administrateSide(`V${at}`, each.name, { locationId: each.city, missingSince: each.gone ? verdict.at : null }),
        ),
        links: made,
        ignored: refs.map(([side, at]) => ({
          side: side,
          id: side === 'tutorial' ? String(at) : `V${at}`,
          value: { reason: 'on purpose', ...verdict },
        })),
        notTheSame: pairs.map(([one, other]) => ({ tutorialId: String(one), identity: `V${other}`, value: verdict })),
      })
    })

  it('lists every record exactly once', () => {
    fc.assert(
      fc.property(worlds, (state) => {
        const review = look(state)
        const identities = review.rows.flatMap((row) => row.administrate?.identity ?? [])
        expect(identities.sort()).toEqual(state.administrate.map((record) => record.identity).sort())
        const linked = new Set([...state.links.values()].map((link) => link.tutorialId))
        const expected = state.tutorial.filter((record) => record.active || linked.has(record.id))
        expect(review.rows.flatMap((row) => row.tutorial?.id ?? []).sort()).toEqual(expected.map(({ id }) => id).sort())
        expect(review.byId.size).toBe(review.rows.length)
        for (const row of review.rows) expect(row.link !== null || row.reason !== null).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
  it('accepting everything never links across cities, twice, or against a decision', () => {
    fc.assert(
      fc.property(worlds, fc.integer({ min: 0, max: 100 }), (state, strength) => {
        const review = look(state)
        const ids = state.tutorial.map(({ id }) => id)
        const { records, left } = acceptSuggestions(review, ids, strength, verdict)
        expect(records.length + left.length).toBe(new Set(ids).size)
        const after = written(
          state,
          records.flatMap(({ cells }) => cells),
        )
        for (const [identity, link] of state.links) expect(after.links.get(identity)).toEqual(link)
        expect([after.ignored, after.notTheSame]).toEqual([state.ignored, state.notTheSame])
        const partners = [...after.links.values()].map((link) => link.tutorialId)
        expect(new Set(partners).size).toBe(partners.length)
        for (const [identity, link] of after.links) {
          if (state.links.has(identity)) continue
          const one = state.tutorial.find(({ id }) => id === link.tutorialId)
          const other = state.administrate.find((record) => record.identity === identity)
          if (!one || !other) throw new Error('A link to nobody.')
          expect(tutorialWithin(state, one)).toBe(administrateWithin(state, other))
          expect(other.missingSince).toBeNull()
          expect(state.notTheSame.some((pair) => pair.tutorialId === one.id && pair.identity === identity)).toBe(false)
          expect(review.byId.get(`t${one.id}`)?.candidate?.strength).toBeGreaterThanOrEqual(strength)
        }
      }),
      { numRuns: 500 },
    )
  })
  it('"not the same" is never suggested again', () => {
    fc.assert(
      fc.property(worlds, (state) => {
        for (const row of look(state).rows) {
          if (row.group !== 'suggested' || !row.tutorial || !row.administrate) continue
          const { records } = notTheSame(look(state), row.tutorial.id, row.administrate.identity, verdict)
          const after = look(
            written(
              state,
              records.flatMap(({ cells }) => cells),
            ),
          )
          expect(after.byId.get(row.id)?.administrate?.identity).not.toBe(row.administrate.identity)
        }
      }),
      { numRuns: 200 },
    )
  })
})
