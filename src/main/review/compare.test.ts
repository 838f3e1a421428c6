// What the panel compares: every field of both sides, when each changed, and the nearest records of the other side with what differs.
import { expect, it } from 'vitest'
import { nearest } from '../matching/suggest.ts'
import type { ReviewState } from '../ports/review.ts'
import { buildReview, comparables } from './build-review.ts'
import { type Detail, detailOf, nameStyles } from './compare.ts'
import { administrateSide, linkValue, reviewState, tutorialSide } from './testing/state.ts'

const id = (text: string) => Buffer.from(text).toString('base64')
const london = { locationId: '1', description: 'London' }

function detail(state: ReviewState, rowId: string): Detail {
  const { tutorial, administrate } = comparables(state)
  const review = buildReview(state, nearest(nameStyles[state.entity], tutorial, administrate), '1')
  const row = review.byId.get(rowId)
  if (!row) throw new Error(`There is no row ${rowId}.`)
  return detailOf(review, row)
}

const state = reviewState('venue', {
  locations: new Map([
    ['L1', { name: 'London', tutorialId: '1' }],
    ['L2', { name: 'Oxford', tutorialId: '2' }],
  ]),
  tutorial: [
    tutorialSide('7', 'Waterloo Annexe', { ...london, changedAt: '2025-05-12T08:00:00.000Z' }),
    tutorialSide('8', 'Waterloo Room 4', london),
    tutorialSide('9', 'Waterloo Room 3', { locationId: '2', description: 'Oxford' }),
  ],
  administrate: [
    administrateSide(id('Venue:88'), 'Waterloo Room 3', {
      locationId: 'L1',
      changedAt: '2025-11-06T09:10:00.000Z',
    }),
    administrateSide(id('Venue:89'), 'Waterloo Room 4', { locationId: 'L1' }),
  ],
  links: new Map([[id('Venue:89'), linkValue('8')]]),
})

it('says of a tutorial record which records of Administrate are nearest, and what differs', () => {
  const { candidates } = detail(state, 't7')
  expect(candidates.map(({ name, tutorialId }) => [name, tutorialId])).toEqual([])
  const near = detail({ ...state, tutorial: [tutorialSide('7', 'Waterloo Room 2', london)] }, 't7').candidates
  expect(near.map(({ name, tutorialId }) => [name, tutorialId])).toEqual([
    ['Waterloo Room 3', '7'],
    ['Waterloo Room 4', '7'],
  ])
  expect(near[0]?.why).toContainEqual({ text: 'Different number: “2” and “3”', alike: false })
})

it('says of a record only in Administrate which tutorial records are nearest, never one of another place', () => {
  const open = { ...state, tutorial: [...state.tutorial, tutorialSide('10', 'Waterloo Room 2', london)] }
  expect(detail(open, `a${id('Venue:88')}`).candidates).toEqual([
    expect.objectContaining({
      tutorialId: '10',
      identity: id('Venue:88'),
      name: 'Waterloo Room 2',
      context: 'London',
      number: '',
      obstacle: '',
      free: true,
      why: expect.arrayContaining([{ text: 'Different number: “2” and “3”', alike: false }]) as unknown,
    }),
  ])
})

it('shows those that are free before those that are linked already, where both are equally near', () => {
  const codes = ['CB1_LO_1', 'CB2_LO_1', 'CP3_LO_1', 'CB3_LO_2']
  const templates = reviewState('course_template', {
    tutorial: [tutorialSide('1', 'CB3_LO_1'), ...codes.slice(0, 3).map((code) => tutorialSide(`t-${code}`, code))],
    administrate: codes.map((code) => administrateSide(code, code)),
    links: new Map(codes.slice(0, 3).map((code) => [code, linkValue(`t-${code}`)])),
  })
  const [first, ...others] = detail(templates, 't1').candidates
  expect(first).toMatchObject({ name: 'CB3_LO_2', free: true })
  expect(others.map(({ strength, obstacle }) => [strength, obstacle])).toEqual(
    others.map(() => [first?.strength, 'linked already']),
  )
  expect(detail(templates, 'aCB3_LO_2').candidates).toMatchObject([{ name: 'CB3_LO_1', tutorialId: '1' }])
})

it('shows the id as the list does, and when each side changed', () => {
  const fields = (rowId: string) =>
    new Map(detail(state, rowId).fields.map(({ name, tutorial, administrate }) => [name, [tutorial, administrate]]))
  expect(fields(`a${id('Venue:88')}`).get('Id')).toEqual([null, '88'])
  expect(fields(`a${id('Venue:88')}`).get('Changed')).toEqual([null, '6 Nov 2025'])
  expect(fields('t7').get('Changed')).toEqual(['12 May 2025', null])
})

it('says a learning mode as the sheet of creation does', () => {
  const template = administrateSide('c1', 'CB1', { payload: { code: 'CB1', learningMode: 'BLENDED' } })
  const fields = detail(reviewState('course_template', { administrate: [template] }), 'ac1').fields
  expect(fields.find(({ name }) => name === 'Learning mode')?.administrate).toBe('Blended')
})
