// What stands in the way of each record, and what is shown and sent of those that can be created.
import { describe, expect, it } from 'vitest'
import { administrateSide, createCreationRig, reviewState, tutorialSide } from '../../../../tests/creation-rig.ts'
import type { ReviewState } from '../../ports/review.ts'
import { meant, questionsOf } from './questions.ts'

const link = { tutorialId: '1', author: null, tutorialKey: null, administrateKey: null, by: null, at: null }
const verdict = { by: 'Priya', at: '' }

describe('what stands in the way', () => {
  it.each<[string, Partial<ReviewState>, string]>([
    [
      'linked',
      { links: new Map([['a', link]]), administrate: [administrateSide('a', 'Leeds')] },
      'It is linked to “Leeds” already.',
    ],
    [
      'ignored',
      { ignored: [{ side: 'tutorial', id: '1', value: { ...verdict, reason: 'old' } }] },
      'Priya said that it is on purpose in the tutorial database only.',
    ],
    [
      'not active',
      { tutorial: [tutorialSide('1', ['Leeds'], { active: false })] },
      'It is not active in the tutorial database.',
    ],
    ['without a name', { tutorial: [tutorialSide('1', [' \u00a0'])] }, 'It has no name.'],
    [
      'twice',
      { tutorial: [tutorialSide('1', ['Leeds']), tutorialSide('2', [' leeds '])] },
      '2 locations in the tutorial database have this name. Tell them apart there first.',
    ],
  ])('%s', async (_what, more, message) => {
    const rig = createCreationRig(reviewState('location', { tutorial: [tutorialSide('1', ['Leeds'])], ...more }))
    expect((await rig.sheet('1')).records).toMatchObject([{ state: 'blocked', message, input: null }])
  })

  it('a course template without a title, an instructor without half of the name', async () => {
    const template = createCreationRig(reviewState('course_template', { tutorial: [tutorialSide('1', ['CB1'])] }))
    expect((await template.sheet('1')).records).toMatchObject([{ state: 'blocked', message: 'It has no title.' }])
    const person = createCreationRig(reviewState('instructor', { tutorial: [tutorialSide('1', ['Ida', ''])] }))
    expect((await person.sheet('1')).records).toMatchObject([{ state: 'blocked', message: 'It has no name.' }])
  })

  it('a record that is not there', async () => {
    await expect(createCreationRig(reviewState('location')).sheet('7')).rejects.toThrow('NOT-FOUND')
  })

  it('a venue: what to copy, and its location first', async () => {
    const venue = tutorialSide('1', ['Room 9 '], {
      locationId: '5',
      description: 'York',
      fields: { Description: '2nd floor' },
    })
    const locations = new Map([['L', { name: 'York Centre', tutorialId: '5' }]])
    const [there] = (await createCreationRig(reviewState('venue', { tutorial: [venue], locations })).sheet('1')).records
    expect(there).toMatchObject({
      state: 'by-hand',
      fields: [
        { name: 'Name', tutorial: 'Room 9 ', administrate: 'Room 9' },
        { name: 'Location', tutorial: 'York', administrate: 'York Centre' },
        { name: 'Description', tutorial: '2nd floor', administrate: '2nd floor' },
      ],
    })
    const [alone] = (await createCreationRig(reviewState('venue', { tutorial: [venue] })).sheet('1')).records
    expect(alone?.message).toMatch(/Its location York is not linked yet: begin with that\.$/)
  })
})

describe('the sheet', () => {
  const state = reviewState('location', {
    tutorial: [
      tutorialSide('1', [' New  Town '], { fields: { Code: 'NT' } }),
      tutorialSide('2', ['Edinburgh Quayside']),
      tutorialSide('3', ['Cardiff Bay']),
    ],
    administrate: [administrateSide('a', 'Edinburgh Quay-side'), administrateSide('b', 'Cardiff  Bay')],
    notTheSame: [{ tutorialId: '3', identity: 'b', value: verdict }],
  })

  it('shows both sides of what is sent, look-alikes, questions and the price', async () => {
    const sheet = await createCreationRig(state).sheet('1', '2', '3', '1')
    expect(sheet.records.map(({ state, key }) => [state, key])).toEqual([
      ['needs-value', 'New  Town'],
      ['looks-like', 'Edinburgh Quayside'],
      ['needs-value', 'Cardiff Bay'],
    ])
    expect(sheet.records[0]?.fields).toEqual([
      { name: 'Name', tutorial: ' New  Town ', administrate: 'New Town' },
      { name: 'Code', tutorial: 'NT', administrate: 'NT' },
      { name: 'Region', tutorial: null, administrate: null },
    ])
    expect(sheet.records[1]?.lookAlikes).toMatchObject([{ identity: 'a', name: 'Edinburgh Quay-side' }])
    expect(sheet.requests).toBe(9)
    expect(sheet.questions.map(({ name }) => name)).toEqual(['region'])
  })

  it('the token covers what was seen, and leaving one out is no difference', async () => {
    const rig = createCreationRig(state)
    const { confirm } = await rig.sheet('1', '2', '3')
    const ask = { tutorialId: '3', linkTo: null, createAnyway: false, values: new Map() }
    const values = new Map([['region', 'Ireland']])
    const outcome = await rig.creations.start({
      entity: 'location',
      records: [ask],
      values,
      confirm,
      startedBy: 'Tess',
    })
    expect('started' in outcome).toBe(true)
    if ('started' in outcome) await outcome.started.finished
  })
})

describe('answers', () => {
  const list = [
    { id: 'r1', name: 'North' },
    { id: 'r2', name: 'South' },
    { id: 'r3', name: 'south ' },
  ]
  it.each([
    ['r2', 'r2'],
    ['NORTH', 'r1'],
    ['South', null],
    ['East', null],
  ])('the region %s means %s', (answer, value) => {
    const [region] = questionsOf('location', list, new Map())
    expect(region && meant(region, answer)).toBe(value)
  })
  it.each([
    ['@Tutors.example', 'tutors.example'],
    ['', ''],
    ['tutors', null],
    ['a b.example', null],
  ])('the domain %j means %j', (answer, value) => {
    const domain = questionsOf('instructor', list, new Map())[1]
    expect(domain && meant(domain, answer)).toBe(value)
  })
  it('a remembered answer that is not there any more counts for nothing', () => {
    expect(questionsOf('location', list, new Map([['region', 'gone']]))[0]?.remembered).toBeNull()
    expect(questionsOf('location', list, new Map([['region', 'r3']]))[0]?.remembered).toBe('r3')
  })
})
