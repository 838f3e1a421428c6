// Every row of the list: its group, its relation, its reason, and that nobody is listed twice or forgotten.
import { describe, expect, it } from 'vitest'
import { keepNames } from '../matching/kept-names.ts'
import { nearest } from '../matching/suggest.ts'
import type { ReviewState } from '../ports/review.ts'
import { buildReview, comparables } from './build-review.ts'
import { nameStyles } from './compare.ts'
import { countRows } from './count.ts'
import { ignore, linkPair, unlink } from './decide.ts'
import type { Review } from './review.ts'
import { administrateSide, linkValue, reviewState, tutorialSide, written } from './testing/state.ts'

const verdict = { by: 'Priya', at: '2026-01-05T10:00:00.000Z' }

function look(state: ReviewState): Review {
  const { tutorial, administrate } = comparables(state)
  return buildReview(state, nearest(nameStyles[state.entity], tutorial, administrate), '1')
}

const london = { name: 'London', tutorialId: '1' }
const leeds = { name: 'Leeds', tutorialId: '2' }
const locations = new Map<string, { name: string; tutorialId: string | null }>([
  ['L1', london],
  ['L2', leeds],
  ['L3', { name: 'Cardiff', tutorialId: null }],
])
const inLondon = { locationId: '1', description: 'London' }
const atLondon = { locationId: 'L1' }

describe('why a venue is not linked', () => {
  const one = (state: Partial<ReviewState>, id: string) => {
    const row = look(reviewState('venue', { locations, ...state })).byId.get(id)
    return row && [row.group, row.relation, row.reason, row.message]
  }
  const here = (name: string, more = {}) => tutorialSide('7', name, { ...inLondon, ...more })
  const there = (name: string, more = {}) => administrateSide('V7', name, { ...atLondon, ...more })

  it.each<readonly [string, Partial<ReviewState>, string, readonly string[]]>([
    [
      'nothing like it',
      { tutorial: [here('Old Library')] },
      't7',
      ['not-linked', 'not-linked', 'no-such-key', 'no venue of this name in Administrate'],
    ],
    ['no name', { tutorial: [here(' ')] }, 't7', ['blocked', 'blocked', 'no-name', 'it has no name']],
    [
      'no location',
      { tutorial: [here('Taff House', { locationId: null })] },
      't7',
      ['blocked', 'blocked', 'no-location', 'it has no location'],
    ],
    [
      'its location is not linked',
      { tutorial: [here('Taff House', { locationId: '9', description: 'Cardiff' })] },
      't7',
      ['blocked', 'blocked', 'location-not-linked', 'Link the location Cardiff first'],
    ],
    [
      'the other side: its location is not linked',
      { administrate: [there('Taff House', { locationId: 'L3' })] },
      'aV7',
      ['only-in-administrate', 'not-linked', 'location-not-linked', 'Link the location Cardiff first'],
    ],
    [
      'it stands twice here',
      { tutorial: [here('Room 1'), tutorialSide('8', 'room  1', inLondon)], administrate: [there('Room 1')] },
      't7',
      ['blocked', 'blocked', 'stands-twice', '2 venues have this name in the tutorial database'],
    ],
    [
      'it stands twice there',
      { tutorial: [here('Room 1')], administrate: [there('Room 1'), administrateSide('V8', 'ROOM 1', atLondon)] },
      't7',
      ['blocked', 'blocked', 'stands-twice', '2 venues have this name in Administrate'],
    ],
    [
      'the same name in another city',
      { tutorial: [here('Room 1')], administrate: [there('Room 1', { locationId: 'L2' })] },
      't7',
      ['not-linked', 'not-linked', 'no-such-key', 'no venue of this name in Administrate'],
    ],
    [
      'its name is linked to another',
      {
        tutorial: [here('Room 1'), tutorialSide('8', 'Room One', inLondon)],
        administrate: [there('Room 1')],
        links: new Map([['V7', linkValue('8', 'person')]]),
      },
      't7',
      ['not-linked', 'not-linked', 'linked-elsewhere', 'the venue of this name is linked to another record'],
    ],
    [
      'somebody ignores it',
      { tutorial: [here('Room 1')], ignored: [{ side: 'tutorial', id: '7', value: { reason: 'closed', ...verdict } }] },
      't7',
      ['ignored', 'ignored', 'ignored', 'closed · Priya'],
    ],
    [
      'somebody said they differ',
      {
        tutorial: [here('Room 1')],
        administrate: [there('Room 1')],
        notTheSame: [{ tutorialId: '7', identity: 'V7', value: verdict }],
      },
      't7',
      ['not-linked', 'not-linked', 'not-the-same', 'not the same as Room 1'],
    ],
    [
      'the tutorial record of its name is asleep',
      { tutorial: [here('Room 1', { active: false })], administrate: [there('Room 1')] },
      'aV7',
      ['only-in-administrate', 'not-linked', 'inactive', 'the tutorial venue of this name is not active'],
    ],
    [
      'it is gone',
      { administrate: [there('Room 1', { missingSince: '2026-01-04T00:00:00.000Z' })] },
      'aV7',
      ['missing', 'not-linked', 'gone-from-administrate', 'gone from Administrate'],
    ],
    [
      'it was created and nobody answered',
      { tutorial: [here('Room 1')], unknown: new Set(['7']) },
      't7',
      ['not-linked', 'unknown', 'no-such-key', 'no venue of this name in Administrate'],
    ],
  ])('%s', (_what, state, id, expected) => {
    expect(one(state, id)).toEqual(expected)
  })

  it('suggests the one that is nearly the same, and shows it in one row', () => {
    const review = look(
      reviewState('venue', { locations, tutorial: [here('Waterloo Rm 3')], administrate: [there('Waterloo Room 3')] }),
    )
    expect(review.rows).toHaveLength(1)
    expect(review.rows[0]).toMatchObject({ id: 't7', group: 'suggested', reason: 'differs-only-by' })
    expect(review.rows[0]?.message).toContain('Rm')
    expect(countRows(review)).toMatchObject({ all: 1, notLinked: 1, suggested: 1, onlyInAdministrate: 1 })
  })
  it('suggests nobody when two are equally near', () => {
    const twins = [there('Holborn Room 1'), administrateSide('V8', 'Holborn ROOM 1', atLondon)]
    const review = look(reviewState('venue', { locations, tutorial: [here('Holborn Rm 1')], administrate: twins }))
    expect(review.byId.get('t7')?.group).toBe('not-linked')
  })
})

describe('links', () => {
  const pair = (link: ReturnType<typeof linkValue>, name = 'Room 3', more = {}) =>
    look(
      reviewState('venue', {
        locations,
        tutorial: [tutorialSide('7', 'Rm 3', { ...inLondon, ...more })],
        administrate: [administrateSide('V7', name, atLondon)],
        links: new Map([['V7', link]]),
      }),
    ).rows[0]
  const kept = { tutorialKey: keepNames('1', ['Rm 3']), administrateKey: keepNames('L1', ['Room 3']) }

  it('a link by hand of different names is not changed, until one of them is', () => {
    expect(pair({ ...linkValue('7', 'person'), ...kept })?.changed).toBe(false)
    expect(pair({ ...linkValue('7', 'person'), ...kept }, 'ROOM  3')?.changed).toBe(false)
    expect(pair({ ...linkValue('7', 'person'), ...kept }, 'Room 4')?.changed).toBe(true)
    expect(pair({ ...linkValue('7', 'person'), ...kept }, 'Room 3', { locationId: '2' })?.changed).toBe(true)
  })
  it('a found link is changed while the names differ; one made by rule never is', () => {
    expect(pair(linkValue('7', null))?.changed).toBe(true)
    expect(pair(linkValue('7', 'rule'))?.changed).toBe(false)
  })
  it('one tutorial record links to one record of Administrate', () => {
    const state = reviewState('location', {
      tutorial: [tutorialSide('1', 'Leeds'), tutorialSide('2', 'York')],
      administrate: [administrateSide('A', 'Leeds North'), administrateSide('B', 'York')],
      links: new Map([['A', linkValue('1', 'person')]]),
    })
    expect(linkPair(look(state), '1', 'B', false, verdict)).toMatchObject({ code: 'LINK-TAKEN' })
    expect(linkPair(look(state), '2', 'A', false, verdict)).toMatchObject({ code: 'LINK-TAKEN' })
    expect(linkPair(look(state), '2', 'B', false, verdict)).toHaveProperty('cells')
  })
  it('linking by hand takes back what stood against it', () => {
    const state = reviewState('location', {
      tutorial: [tutorialSide('1', 'Leeds')],
      administrate: [administrateSide('A', 'Leeds')],
      ignored: [{ side: 'tutorial', id: '1', value: { reason: 'closed', ...verdict } }],
      notTheSame: [{ tutorialId: '1', identity: 'A', value: verdict }],
    })
    const pair = linkPair(look(state), '1', 'A', false, verdict)
    if (!('cells' in pair)) throw new Error('It was refused.')
    const after = written(state, pair.cells)
    expect([after.links.get('A')?.tutorialId, after.ignored, after.notTheSame]).toEqual(['1', [], []])
  })
  it('unlinking remembers that they are not the same', () => {
    const state = reviewState('location', {
      tutorial: [tutorialSide('1', 'Leeds')],
      administrate: [administrateSide('A', 'Leeds')],
      links: new Map([['A', linkValue('1')]]),
    })
    const [record] = unlink(look(state), ['A'], verdict).records
    const after = written(state, record?.cells ?? [])
    expect(after.links.size).toBe(0)
    expect(look(after).byId.get('t1')?.reason).toBe('not-the-same')
  })
  it('ignoring a linked record is refused by name', () => {
    const state = reviewState('location', {
      tutorial: [tutorialSide('1', 'Leeds')],
      administrate: [administrateSide('A', 'Leeds')],
      links: new Map([['A', linkValue('1')]]),
    })
    expect(ignore(look(state), [{ side: 'tutorial', id: '1' }], 'no', verdict)).toEqual({
      records: [],
      left: [{ name: 'Leeds', message: 'It is linked; unlink it first.' }],
    })
  })
})
