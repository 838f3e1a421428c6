// Every rule: silent on right events, and found in the row and column where it is broken.
import { describe, expect, it } from 'vitest'
import type { RemoteEvent } from '../../ports/import-remote.ts'
import type { ColumnKey, ImportEvent } from '../../ports/imports.ts'
import { importRules, levelOf } from './rules.ts'
import { checkEvents, faceToFace, fields, liveOnline, onlineStudy, templates, withCell } from '../testing/season.ts'

type Changed = Parameters<typeof checkEvents>[1]
type Wrong = readonly [
  code: string,
  events: readonly ImportEvent[],
  row: number,
  column: ColumnKey | null,
  message: RegExp,
  changed?: Changed,
]

const remote = (more: Partial<RemoteEvent>): RemoteEvent => ({
  ...{ externalId: 'e1', legacyId: '1', title: 'CB1-01-26A', lifecycleState: 'draft', learningMode: 'blended' },
  ...{ zone: 'Europe/London', templateId: templates.lo.externalId, locationId: null, venueId: null },
  ...{ classroomStart: null, classroomEnd: null, lmsStart: null, lmsEnd: null, maxPlaces: null },
  ...{ fields: new Map(), administratorIds: [], staffIds: [], sessions: [], ...more },
})
const inAdministrate = (...events: readonly RemoteEvent[]): Changed => ({
  live: { events: new Map([['cb1-01-26a', events]]) },
})

const states = {
  unknown: 'else',
  'not-linked': 'here',
  ambiguous: 'twice',
  inactive: 'closed',
  missing: 'gone',
} as const
const words = {
  unknown: /is not known/,
  'not-linked': /is in the tutorial database but not linked to Administrate\. Link it under Match/,
  ambiguous: /There is more than one .* it cannot be told which is meant\./,
  inactive: /is not active any more\./,
  missing: /was gone from Administrate when it was last read\./,
} as const

const lookUps: readonly Wrong[] = Object.entries(states).flatMap(([state, name]): readonly Wrong[] => {
  const message = words[state as keyof typeof words]
  return [
    [`template-${state}`, [liveOnline({ templateCode: `CB1_LO ${name}` })], 4, 'templateCode', message],
    [`location-${state}`, [faceToFace({ location: `City ${name}` })], 10, 'location', message],
    [`venue-${state}`, [faceToFace({ venue: `Room ${name}` })], 10, 'venue', message],
    [`instructor-${state}`, [liveOnline({}, { sessionInstructor: `Nora ${name}` })], 5, 'sessionInstructor', message],
  ]
})

const clock = (date: string, time: string, end: string): readonly ImportEvent[] => [
  faceToFace({ classroomStartDate: date, classroomEndDate: date, classroomStartTime: time, classroomEndTime: end }),
]

const wrong: readonly Wrong[] = [
  ...lookUps,
  [
    'administrator-unknown',
    [liveOnline({ eventAdministrator: 'No Body' })],
    4,
    'eventAdministrator',
    /“No Body” is not known/,
  ],
  [
    'administrator-ambiguous',
    [liveOnline({ eventAdministrator: 'Greta Gale' })],
    4,
    'eventAdministrator',
    /more than one administrator/,
  ],
  ['mode-classroom', [liveOnline({ learningMode: 'Classroom' })], 4, 'learningMode', /not imported/],
  ['mode-unknown', [liveOnline({ learningMode: 'Hybrid' })], 4, 'learningMode', /“Hybrid” is not a learning mode/],
  ['mode-differs', [liveOnline({ learningMode: 'LMS' })], 4, 'learningMode', /By its code CB1_LO_2 is blended/],
  [
    'template-mode',
    [liveOnline()],
    4,
    'templateCode',
    /as classroom; the event would be blended/,
    { references: { templates: [{ ...templates.lo, learningMode: 'CLASSROOM' }] } },
  ],
  [
    'format-location',
    [liveOnline({ location: 'London', venue: '' }, { location: '', venue: '' })],
    4,
    'location',
    /belongs to the location Live online/,
  ],
  ['format-location', [onlineStudy({ location: 'London' })], 14, 'location', /belongs to the location Online/],
  ['format-location', [faceToFace({ location: 'Live online' })], 10, 'location', /belongs to a city/],
  [
    'session-count',
    [{ ...liveOnline(), sessions: [] }],
    4,
    'templateCode',
    /CB1_LO_2 has 2 sessions; the workbook gives 1/,
  ],
  ['lms-rows', [{ ...onlineStudy(), sessions: liveOnline().sessions }], 5, null, /without sessions/],
  ['title-empty', [liveOnline({ eventTitle: '' })], 4, 'eventTitle', /no title/],
  ['title-twice', [liveOnline(), faceToFace({ eventTitle: ' cb1-01-26a' })], 10, 'eventTitle', /stands in row 4 too/],
  ['title-sitting', [liveOnline({ sitting: '2027A' })], 4, 'eventTitle', /ends in 26A; the sitting is 2027A/],
  ['session-title-empty', [liveOnline({}, { sessionTitle: '' })], 5, 'sessionTitle', /no title/],
  [
    'session-title',
    [liveOnline({}, { sessionTitle: 'CB1-01-26A-3' })],
    5,
    'sessionTitle',
    /For day 2 the title would be CB1-01-26A-2/,
  ],
  ['event-url', [liveOnline({ eventUrl: 'rooms' })], 4, 'eventUrl', /“rooms” is not a web address/],
  ['session-url', [liveOnline({}, { sessionUrl: 'javascript:alert(1)' })], 5, 'sessionUrl', /not a web address/],
  ['url-empty', [liveOnline({ eventUrl: '' })], 4, 'eventUrl', /usually has a web address/],
  ['too-long', [liveOnline({ eventTitle: 'x'.repeat(101) })], 4, 'eventTitle', /101 characters; at most 100 fit/],
  [
    'cell-error',
    [withCell(liveOnline(), 'sitting', { type: 'error', value: '#REF!', shown: '#REF!', isFormula: true })],
    4,
    'sitting',
    /error #REF!/,
  ],
  ['location-empty', [liveOnline({ location: '' })], 4, 'location', /no location/],
  [
    'row-location',
    [liveOnline({}, { location: 'London' })],
    5,
    'location',
    /its event \(row 4\) has “Live online”, which counts/,
  ],
  [
    'row-venue',
    [liveOnline({}, { venue: 'BPP Waterloo' })],
    5,
    'venue',
    /its event \(row 4\) has “Live online”, which counts/,
  ],
  [
    'instructor-not-approved',
    [liveOnline({ instructor: 'Cleo Cole' })],
    4,
    'instructor',
    /“Cleo Cole” is not approved for CB1_LO_2 in Administrate/,
  ],
  [
    'instructor-overlap',
    [liveOnline(), faceToFace({ sessionInstructor: 'Ada Archer' })],
    10,
    'sessionInstructor',
    /Ada Archer is booked twice: also for CB1-01-26A-1 \(row 4\), 13 Jan 2026 09:30/,
  ],
  ['sitting-empty', [liveOnline({ sitting: '' })], 4, 'sitting', /no sitting/],
  [
    'product-subject',
    [liveOnline({ templateCode: 'ZZ9_LO_1' })],
    4,
    'templateCode',
    /No subject of the catalogue fits the course template “ZZ9_LO_1”/,
  ],
  [
    'product-sitting',
    [liveOnline({ sitting: '2031A' })],
    4,
    'sitting',
    /No exam session of the catalogue fits the sitting “2031A”/,
  ],
  ['product-location', [faceToFace({ location: 'York' })], 10, 'location', /no product for tutorials in “York”/],
  [
    'product-format',
    [faceToFace({ templateCode: 'CB1_XX_1' })],
    10,
    'templateCode',
    /No tutorial variation .* “CB1_XX_1”/,
  ],
  [
    'product-none',
    [liveOnline({ sitting: '2027A' })],
    4,
    'sitting',
    /CB1 as CB1_LO_2 for “Live online” is not sold in 2027-04/,
  ],
  ['product-none', [faceToFace({ templateCode: 'CB1_f2f_3' })], 10, 'templateCode', /CB1 is not sold as CB1_f2f_3/],
  ['product-inactive', [faceToFace({ location: 'Leeds' })], 10, 'templateCode', /is not active/],
  [
    'product-ambiguous',
    [liveOnline({ templateCode: 'CB1_LO_1' })],
    4,
    'templateCode',
    /More than one product fits: CB1\/TLiveCB1_LO_1\/2026-04 and CB1\/other/,
  ],
  ['day-empty', [liveOnline({}, { day: '' })], 5, 'day', /no day/],
  ['day', [liveOnline({}, { day: 'two' })], 5, 'day', /“two” is not a day/],
  ['day', [liveOnline({}, { day: '0' })], 5, 'day', /“0” is not a day/],
  ['day-order', [liveOnline({}, { day: '1' })], 5, 'day', /Day 1 stands in row 4 already/],
  ['day-order', [liveOnline({}, { day: '3' })], 5, 'day', /The event has 2 sessions, so there is no day 3/],
  ['max-places', [liveOnline({ maxPlaces: '14.5' })], 4, 'maxPlaces', /“14.5” is not a number of places/],
  ['max-places', [liveOnline({ maxPlaces: '-1' })], 4, 'maxPlaces', /“-1” is not a number of places/],
  ['max-places-empty', [liveOnline({ maxPlaces: '' })], 4, 'maxPlaces', /how many places/],
  ['web-sale', [liveOnline({ webSale: 'maybe' })], 4, 'webSale', /“maybe” is neither Y nor N/],
  ['zone', [liveOnline({ timeZone: 'Europe - Atlantis' })], 4, 'timeZone', /“Europe - Atlantis” is not a time zone/],
  [
    'date-empty',
    [liveOnline({}, { classroomStartDate: '' })],
    5,
    'classroomStartDate',
    /date of the session’s start is missing/,
  ],
  [
    'date',
    [liveOnline({}, { classroomEndDate: '31/02/2026' })],
    5,
    'classroomEndDate',
    /“31\/02\/2026” is a day that the calendar does not have/,
  ],
  ['date', [liveOnline({ lmsStartDate: 'soon' })], 4, 'lmsStartDate', /“soon” is not a date/],
  ['time-empty', [liveOnline({ lmsEndTime: '' })], 4, 'lmsEndTime', /time of the LMS end is missing/],
  ['time', [liveOnline({ classroomStartTime: '25:00' })], 4, 'classroomStartTime', /“25:00” is not a time/],
  [
    'end-before-start',
    [liveOnline({}, { classroomEndTime: '09:30' })],
    5,
    'classroomEndTime',
    /ends 20 Jan 2026 09:30, not after its start 20 Jan 2026 09:30/,
  ],
  ['end-before-start', [onlineStudy({ lmsEndDate: '01/10/2025' })], 14, 'lmsEndDate', /The LMS window ends/],
  ['finalisation', [liveOnline({ finalisationDate: '20/10/25' })], 4, 'finalisationDate', /year of two digits/],
  ['finalisation-empty', [liveOnline({ finalisationDate: '' })], 4, 'finalisationDate', /no finalisation date/],
  [
    'chronology',
    [liveOnline({}, { classroomStartDate: '20/01/2025', classroomEndDate: '20/01/2025' })],
    5,
    'classroomStartDate',
    /Day 2 is on 20 Jan 2025, not after day 1 on 13 Jan 2026/,
  ],
  [
    'lms-window',
    [liveOnline({}, { classroomStartDate: '20/04/2026', classroomEndDate: '20/04/2026' })],
    5,
    'classroomStartDate',
    /20 Apr 2026 09:30 lies outside the LMS window, 22 Oct 2025 16:00 to 10 Apr 2026 00:00/,
  ],
  ['past', [faceToFace()], 10, null, /lie in the past/, { now: '2026-05-01T00:00:00.000Z' }],
  ['weekend', clock('17/01/2026', '09:30', '12:30'), 10, 'classroomStartDate', /17 Jan 2026 is a Saturday/],
  [
    'clock-skipped',
    clock('29/03/2026', '01:30', '12:30'),
    10,
    'classroomStartTime',
    /29 Mar 2026 01:30 does not exist/,
  ],
  ['clock-twice', clock('26/10/2025', '01:30', '12:30'), 10, 'classroomStartTime', /26 Oct 2025 01:30 comes twice/],
  [
    'custom-field',
    [liveOnline()],
    4,
    null,
    /no custom field Day \(Session\) and URL \(Session\)/,
    {
      live: {
        fields: {
          ...fields,
          session: new Map([
            ['Day', null],
            ['URL', null],
          ]),
        },
      },
    },
  ],
  [
    'title-ambiguous',
    [liveOnline()],
    4,
    'eventTitle',
    /Administrate has 2 events called “CB1-01-26A”/,
    inAdministrate(remote({}), remote({ externalId: 'e2' })),
  ],
  [
    'title-taken',
    [liveOnline()],
    4,
    'eventTitle',
    /of another course template/,
    inAdministrate(remote({ templateId: 'other' })),
  ],
]

describe('right events', () => {
  it('are right in every respect', () => {
    const { problems, events, blocked, found } = checkEvents([liveOnline(), faceToFace(), onlineStudy()])
    expect(problems).toEqual([])
    expect(blocked).toEqual([])
    expect(events.map(({ mode, sessions }) => [mode, sessions.length])).toEqual([
      ['blended', 2],
      ['blended', 1],
      ['lms', 0],
    ])
    expect(found).toEqual({ rows: 4, events: 3, sessions: 3 })
  })

  it('may be in Administrate already', () => {
    expect(checkEvents([liveOnline()], inAdministrate(remote({}))).problems).toEqual([])
  })
})

describe('each rule', () => {
  it.each(wrong.map((one) => ({ code: one[0], one })))(
    '$code',
    ({ one: [code, events, row, column, message, changed] }) => {
      const check = checkEvents(events, changed)
      const found = check.problems.filter((problem) => problem.code === code)
      const rule = importRules.find((one) => one.code === code)
      const here = found.find((problem) => problem.row === row && problem.column === column)
      expect(here?.message).toMatch(message)
      expect(here?.message).toMatch(/^[A-Z“0-9].*\.$/)
      expect(here?.level).toBe(rule?.level)
      expect(check.blocked.length > 0).toBe(check.problems.some(({ level }) => level === 'error'))
    },
  )

  it('is tried above, all of them', () => {
    // Administrators are asked for each time: they can only be unknown or stand twice.
    const never = ['administrator-not-linked', 'administrator-inactive', 'administrator-missing']
    const tried = new Set(wrong.map(([code]) => code))
    expect(importRules.map(({ code }) => code).filter((code) => !tried.has(code))).toEqual(never)
    expect(new Set(importRules.map(({ code }) => code)).size).toBe(importRules.length)
  })

  it('says what is known only in Administrate', () => {
    const { problems } = checkEvents([faceToFace({ location: 'City there' })])
    expect(problems.map(({ message }) => message)).toContain(
      'Location “City there” is in Administrate but not linked to the tutorial database. Link it under Match.',
    )
  })
})

describe('levels', () => {
  const wrongTwice = [
    liveOnline({ maxPlaces: '' }, { classroomStartDate: '24/01/2026', classroomEndDate: '24/01/2026' }),
  ]

  it('can be changed, and switched off', () => {
    const levels = new Map([
      ['weekend', 'error'],
      ['max-places-empty', 'off'],
    ] as const)
    const { problems, blocked } = checkEvents(wrongTwice, { references: { levels } })
    expect(problems.map(({ code, level }) => [code, level])).toEqual([['weekend', 'error']])
    expect(blocked).toEqual([{ row: 4, title: 'CB1-01-26A', by: [5], siblings: [4] }])
  })

  it('stay where nothing could be written otherwise', () => {
    const rule = importRules.find(({ code }) => code === 'location-unknown')
    expect(rule && levelOf(rule, new Map([['location-unknown', 'off']]))).toBe('error')
  })
})
