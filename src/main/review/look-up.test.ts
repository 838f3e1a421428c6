// Ids as people type and paste them, and what is said of the record they lead to.
import { describe, expect, it } from 'vitest'
import { buildReview } from './build-review.ts'
import { externalIdOf, lookUp } from './look-up.ts'
import { administrateSide, linkValue, reviewState, tutorialSide } from './testing/state.ts'

const id = (text: string) => Buffer.from(text).toString('base64')

it.each([
  ['90', id('Venue:90')],
  [' Ven-90 ', id('Venue:90')],
  ['Venue:90', id('Venue:90')],
  ['https://example.administrateapp.com/venues/90/', id('Venue:90')],
  [id('Venue:90'), id('Venue:90')],
  ['nonsense', 'nonsense'],
  ['', ''],
])('reads %j', (typed, expected) => {
  expect(externalIdOf('venue', typed)).toBe(expected)
})

it('knows the old type names of the other kinds', () => {
  const kinds = ['location', 'instructor', 'course_template'] as const
  expect(kinds.map((kind) => externalIdOf(kind, '7'))).toEqual([
    id('Location:7'),
    id('Person:7'),
    id('CourseTemplate:7'),
  ])
})

describe('lookUp', () => {
  const locations = new Map([
    ['L1', { name: 'London', tutorialId: '1' }],
    ['L2', { name: 'Oxford', tutorialId: '2' }],
  ])
  const review = buildReview(
    reviewState('venue', {
      locations,
      tutorial: [
        tutorialSide('7', 'Room 9', { locationId: '1', description: 'London' }),
        tutorialSide('8', 'Room 8', { locationId: '1', description: 'London' }),
      ],
      administrate: [
        administrateSide(id('Venue:90'), 'Room 9', { locationId: 'L2' }),
        administrateSide(id('Venue:91'), 'Room Nine', { locationId: 'L1' }),
        administrateSide(id('Venue:92'), 'Room Eight', { locationId: 'L1' }),
      ],
      links: new Map([[id('Venue:92'), linkValue('8', 'person')]]),
    }),
    new Map(),
    '1',
  )
  const { signal } = new AbortController()
  const ask = (typed: string, node: unknown = {}) => lookUp(review, typed, '7', async () => node, signal)

  it('gives the record that fits', async () => {
    expect(await ask('91')).toMatchObject({
      name: 'Room Nine',
      number: '91',
      free: true,
      warning: '',
      otherParent: false,
    })
  })
  it('warns of another location', async () => {
    expect(await ask('90')).toMatchObject({
      free: true,
      otherParent: true,
      warning: '“Room 9” is in Oxford, which is another location than London.',
    })
  })
  it('says to whom it is linked', async () => {
    expect(await ask('92')).toMatchObject({ free: false, warning: '“Room Eight” is already linked to “Room 8”.' })
  })
  it('knows the id of another kind, and asks nobody for it', async () => {
    const asked: string[] = []
    const live = async (_entity: string, asking: string) => asked.push(asking)
    const messages = [id('Location:91'), 'Loc-91', 'Person:91', id('CourseTemplate:91')].map(async (typed) =>
      lookUp(review, typed, '7', live, signal),
    )
    expect(await Promise.all(messages)).toEqual([
      expect.objectContaining({ message: `${id('Location:91')} is the id of a location, not of a venue.` }),
      expect.objectContaining({ message: 'Loc-91 is the id of a location, not of a venue.' }),
      expect.objectContaining({ message: 'Person:91 is the id of an instructor, not of a venue.' }),
      expect.objectContaining({
        message: `${id('CourseTemplate:91')} is the id of a course template, not of a venue.`,
      }),
    ])
    expect(asked).toEqual([])
    expect(await ask('Ven-91')).toMatchObject({ name: 'Room Nine' })
  })
  it('does not believe an id that Administrate does not know, or one that was never read', async () => {
    expect(await ask('91', null)).toMatchObject({
      code: 'NOT-FOUND',
      message: 'Administrate has no venue with the id 91.',
    })
    expect(await ask('99')).toMatchObject({ code: 'NOT-FOUND', next: 'Check again, then link it.' })
  })
})
