// Texts to records: what is found, what is not, and why (domain: 5.6; acceptance cases 49 to 77 where they concern checking).
import { describe, expect, it } from 'vitest'
import { createMaps } from './maps.ts'
import { modeOf } from './resolve.ts'
import {
  answers,
  checkEvents,
  faceToFace,
  known,
  liveOnline,
  onlineStudy,
  people,
  references,
  templates,
} from '../testing/season.ts'

const [event] = checkEvents([liveOnline()]).events
const first = (...found: Parameters<typeof checkEvents>) => checkEvents(...found).events[0]
const suggestions = (code: string, ...found: Parameters<typeof checkEvents>) =>
  checkEvents(...found).problems.find((problem) => problem.code === code)?.suggestions

describe('acceptance: looking up', () => {
  it('49, 51, 52: an event gets template, product, location, venue and its LMS dates', () => {
    expect(event).toMatchObject({
      template: { name: 'CB1_LO_2', externalId: templates.lo.externalId },
      productId: 'p1',
      location: { name: 'Live online' },
      venue: { name: 'Live online' },
      lmsStart: { local: '2025-10-22T16:00:00', zone: 'Europe/London' },
      lmsEnd: { local: '2026-04-10T00:00:00', zone: 'Europe/London' },
      finalisation: '2025-10-20',
      maxPlaces: 14,
      webSale: false,
    })
  })

  it('50: a template without a link blocks its event alone', () => {
    const { events, blocked } = checkEvents([liveOnline({ templateCode: 'CB1_LO here' }), faceToFace()])
    expect([events.map(({ row }) => row), blocked.map(({ row }) => row)]).toEqual([[10], [4]])
  })

  it.each(['', 'TBC', 'tbd', ' To be  Confirmed'])('53, 73: a venue %j is none', (venue) => {
    const { events, problems } = checkEvents([faceToFace({ venue })])
    expect([events[0]?.venue, problems]).toEqual([null, []])
  })

  it('54, 55, 56: sessions take title, day, times and instructors from their rows', () => {
    expect(
      event?.sessions.map(({ title, day, start, instructors }) => [
        title,
        day,
        start.local,
        instructors.map(({ name }) => name),
      ]),
    ).toEqual([
      ['CB1-01-26A-1', 1, '2026-01-13T09:30:00', ['Ada Archer']],
      ['CB1-01-26A-2', 2, '2026-01-20T09:30:00', ['Ada Archer']],
    ])
  })

  it('57: without dates there is no session, and no event', () => {
    expect(checkEvents([liveOnline({}, { classroomStartDate: '', classroomEndDate: '' })]).events).toEqual([])
  })

  it('62: an event without instructor is an event', () => {
    expect(first([faceToFace({ sessionInstructor: '' })])).toMatchObject({
      instructor: null,
      sessions: [{ instructors: [] }],
    })
  })

  it('63, 64, 67, 68, 74, 75: found by the link, in any case', () => {
    const shouted = faceToFace({ templateCode: 'cb1_F2F_1', location: ' london', sessionInstructor: 'BEN  barker' })
    expect(first([shouted])).toMatchObject({
      template: { name: 'CB1_f2f_1' },
      location: { name: 'LONDON' },
      instructor: { name: 'Ben Barker' },
    })
  })

  it('71: a venue is looked for inside its location', () => {
    expect(first([faceToFace({ venue: 'bpp WATERLOO' })])?.venue).toMatchObject({ name: 'BPP Waterloo' })
    expect(checkEvents([faceToFace({ venue: 'Canal Hub' })]).problems).toMatchObject([
      { code: 'venue-unknown', message: 'Venue “Canal Hub” is not known in LONDON.' },
    ])
  })

  it('65, 66, 69, 70, 72, 76, 77: what is not linked is an error with the nearest that is', () => {
    expect(suggestions('template-unknown', [liveOnline({ templateCode: 'CB1_L0_2' })])).toContain('CB1_LO_2')
    expect(suggestions('location-unknown', [faceToFace({ location: 'Londn' })])).toEqual(['LONDON'])
    expect(suggestions('venue-unknown', [faceToFace({ venue: 'BPP Waterlo' })])).toEqual(['BPP Waterloo'])
    expect(suggestions('instructor-unknown', [liveOnline({ instructor: 'Ada Archr' })])).toEqual(['Ada Archer'])
    expect(suggestions('instructor-unknown', [liveOnline({ instructor: 'Quite Another' })])).toEqual([])
  })

  it('never takes the likest for the same', () => {
    expect(checkEvents([onlineStudy({ location: 'Onlin' })]).events).toEqual([])
  })
})

describe('people', () => {
  it.each([
    'Ada Archer / Ben Barker',
    'Ada Archer;Ben Barker',
    'Ada Archer, Ben Barker',
    'Ada Archer/Ada Archer/ben barker',
  ])('%s are two, the first of them primary', (sessionInstructor) => {
    const event = first([faceToFace({ sessionInstructor })])
    expect(event?.sessions[0]?.instructors.map(({ externalId }) => externalId)).toEqual([
      people.ada.externalId,
      people.ben.externalId,
    ])
    expect(event?.instructor?.externalId).toBe(people.ada.externalId)
  })

  it('finds surnames of several words, wherever they are split', () => {
    expect(first([faceToFace({ sessionInstructor: 'anna bell  carter' })])?.instructor?.externalId).toBe(
      people.anna.externalId,
    )
  })

  it('takes a name that stands for two as ambiguous, also where only one is linked', () => {
    const twin = known('Ben Barker', { bridgeId: null, externalId: null })
    const instructors = [...references.instructors, twin]
    expect(checkEvents([faceToFace()], { references: { instructors } }).problems).toMatchObject([
      { code: 'instructor-ambiguous', row: 10, value: 'Ben Barker' },
    ])
  })

  it('knows a record that is called otherwise in Administrate by both names', () => {
    const instructors = [
      known('Ben Barker', { administrateName: 'Benjamin Barker', externalId: people.ben.externalId }),
    ]
    for (const sessionInstructor of ['Ben Barker', 'Benjamin Barker'])
      expect(first([faceToFace({ sessionInstructor })], { references: { instructors } })?.instructor?.name).toBe(
        'Ben Barker',
      )
  })

  it('finds administrators by their name, several in a cell', () => {
    const live = {
      administrators: new Map([
        ...answers.administrators,
        ['greta gale', [{ externalId: 'g1', name: 'GRETA Gale' }]] as const,
      ]),
    }
    expect(
      first([liveOnline({ eventAdministrator: 'polly prentice / Greta Gale' })], { live })?.administrators,
    ).toEqual([
      { externalId: 'a1', name: 'Polly Prentice' },
      { externalId: 'g1', name: 'GRETA Gale' },
    ])
  })
})

describe('mode', () => {
  it.each([
    ['OC_CB1', 'lms'],
    ['oc_cb1', 'lms'],
    ['CB1_WAITLIST', 'lms'],
    ['waitlist', 'lms'],
    ['WAITLIST-CB1', 'lms'],
    ['CB1_LO_6', 'blended'],
    ['BLOCK_1', 'blended'],
    ['OCEAN_1', 'blended'],
    ['CB1_OC', 'blended'],
    ['CB1_WAITLISTED', 'blended'],
    ['OC', 'blended'],
  ] as const)('%s is %s', (code, mode) => {
    expect(modeOf(code)).toBe(mode)
  })

  it('a waiting list is an online event without Moodle code', () => {
    const waiting = onlineStudy({ templateCode: 'CB1_WAITLIST', ocrMoodleCode: '' })
    expect(checkEvents([waiting])).toMatchObject({
      problems: [],
      events: [{ mode: 'lms', productId: 'p4', sessions: [], ocrMoodleCode: '' }],
    })
  })
})

describe('maps to the catalogue', () => {
  const maps = createMaps(references.catalogue, [])

  it.each([
    ['subject', 'CB1_LO_6', 'CB1'],
    ['subject', 'oc_cb2', 'CB2'],
    ['subject', 'CB1_CB2', null],
    ['subject', 'CB11_LO_1', null],
    ['sitting', '2026A', '2026-04'],
    ['sitting', '26s', '2026-09'],
    ['sitting', '2026-09', '2026-09'],
    ['sitting', '2026X', null],
    ['location', 'london', 'Lon'],
    ['location', 'Online', 'OC'],
    ['location', 'Paris', null],
    ['format', 'cb1_lo_2', 'CB1_LO_2'],
  ] as const)('%s %s: %s', (kind, from, to) => {
    expect(maps.to(kind, from)).toBe(to)
  })

  it('derives formats that are the same for all subjects, and older codes of exam sessions', () => {
    const catalogue = {
      ...references.catalogue,
      formats: ['LO_6H', 'LO_60H', 'F2F_3F', 'OC', 'LO_4H', 'LO_4F'],
      examSessions: ['26', '26S'],
    }
    const older = createMaps(catalogue, [])
    expect(['CB1_LO_6', 'CB1_f2f_3', 'OC_CB1', 'CB1_LO_4'].map((code) => older.to('format', code))).toEqual([
      'LO_6H',
      'F2F_3F',
      'OC',
      null,
    ])
    expect(['2026A', '26S'].map((sitting) => older.to('sitting', sitting))).toEqual(['26', '26S'])
  })

  it('what a person set goes before', () => {
    const entries = [{ kind: 'location', from: 'London', to: 'Lee' }] as const
    expect(createMaps(references.catalogue, entries).to('location', 'LONDON')).toBe('Lee')
    const set = [{ kind: 'sitting', from: '2031A', to: '2026-04' }] as const
    expect(
      checkEvents([liveOnline({ sitting: '2031A', eventTitle: 'CB1-01' }, { sessionTitle: 'CB1-01-2' })], {
        references: { maps: set },
      }).events,
    ).toHaveLength(1)
  })
})

describe('remembered values', () => {
  const values = [
    { id: '1', column: 'location', from: 'Londn', to: 'London', by: 'Tess', at: '' },
    { id: '2', column: 'sessionInstructor', from: 'Benny', to: 'Ben Barker', by: 'Tess', at: '' },
  ] as const

  it('are put in before anything is looked up, in a list of names for each', () => {
    const event = faceToFace({ location: 'LONDN', sessionInstructor: 'Ada Archer / benny' })
    expect(checkEvents([event]).events).toEqual([])
    expect(checkEvents([event], { references: { values } })).toMatchObject({
      problems: [],
      events: [
        { location: { name: 'LONDON' }, sessions: [{ instructors: [{ name: 'Ada Archer' }, { name: 'Ben Barker' }] }] },
      ],
    })
  })

  it('are for their column only', () => {
    expect(checkEvents([faceToFace({ venue: 'Londn' })], { references: { values } }).problems).toMatchObject([
      { code: 'venue-unknown' },
    ])
  })
})
