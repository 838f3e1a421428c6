// What an import would do: everything once, nothing the second time, and of an edited copy the edits.
import { describe, expect, it } from 'vitest'
import { normalise } from '../../matching/normalise.ts'
import type { RemoteEvent } from '../../ports/import-remote.ts'
import type { LocalEvent } from '../../ports/import-store.ts'
import type { ImportEvent } from '../../ports/imports.ts'
import { createNameOf } from './plan-names.ts'
import { type ImportPlan, planImport } from './plan.ts'
import {
  checkEvents,
  faceToFace,
  fields,
  liveOnline,
  onlineStudy,
  readers,
  references,
  type Texts,
} from '../testing/season.ts'
import { localOf, remoteOf } from '../testing/written.ts'

const season = (first: Texts = {}, second: Texts = {}) => [liveOnline(first, second), faceToFace(), onlineStudy()]

interface There {
  readonly local?: readonly LocalEvent[]
  readonly remote?: readonly RemoteEvent[]
  readonly requestsPerSecond?: number
}

function plan(
  events: readonly ImportEvent[],
  { local = [], remote = [], requestsPerSecond = 8 }: There = {},
): ImportPlan {
  const byTitle = new Map(remote.map((event) => [normalise(event.title), [event]]))
  const live = { events: byTitle, fields }
  const check = checkEvents(events, { live })
  return planImport({
    check,
    local,
    live,
    instant: readers.instant,
    nameOf: createNameOf(references),
    requestsPerSecond,
  })
}

const resolved = checkEvents(season()).events
const written: There = { local: resolved.map(localOf), remote: resolved.map(remoteOf) }
const only = <Item>(items: readonly Item[]): Item => {
  expect(items).toHaveLength(1)
  return items[0]!
}

describe('a first import', () => {
  it('creates every event with its sessions', () => {
    const { events, counts } = plan(season())
    expect(counts).toEqual({ create: 3, link: 0, update: 0, unchanged: 0, blocked: 0 })
    expect(events.map(({ row, action, sessions }) => [row, action, sessions.map((session) => session.action)])).toEqual(
      [
        [4, 'create', ['create', 'create']],
        [10, 'create', ['create']],
        [14, 'create', []],
      ],
    )
  })

  it('says how many requests, and how long they take', () => {
    // Each event a look-up and a creation; each session its facts and its people; one administrator.
    const events = season({ eventAdministrator: 'Polly Prentice' })
    expect(plan(events)).toMatchObject({ requests: 2 + 4 + 1 + (2 + 2) + 2, seconds: 2 })
    expect(plan(events, { requestsPerSecond: 1 }).seconds).toBe(13)
    // Without a limit nobody knows before the first answers.
    expect(plan(events, { requestsPerSecond: 0 }).seconds).toBeNull()
  })

  it('leaves out what is blocked', () => {
    const { counts, blocked } = plan([liveOnline({ location: 'Londn' }), faceToFace()])
    expect(counts).toMatchObject({ create: 1, blocked: 1 })
    expect(blocked).toMatchObject([{ row: 4, by: [4], siblings: [5] }])
  })
})

describe('a second import', () => {
  it('of the same file plans nothing', () => {
    const again = plan(season(), written)
    expect(again.counts).toEqual({ create: 0, link: 0, update: 0, unchanged: 3, blocked: 0 })
    expect([again.requests, again.byHand]).toEqual([0, 0])
  })

  it('is not misled by places that were booked, nor by codes of another making', () => {
    const local = resolved.map(localOf).map((event, index) => ({ ...event, places: 3, code: `CB1-2026A-${index}` }))
    expect(plan(season(), { ...written, local }).counts).toMatchObject({ unchanged: 3 })
  })

  it('of an edited copy plans the edits, in both systems', () => {
    const edited = plan(
      season({ maxPlaces: '16' }, { classroomStartTime: '10:00', sessionInstructor: 'Ben Barker' }),
      written,
    )
    expect(edited.counts).toEqual({ create: 0, link: 0, update: 1, unchanged: 2, blocked: 0 })
    const { changes, sessions, byHand, requests } = only(edited.events.filter(({ action }) => action === 'update'))
    expect(changes).toEqual([
      { where: 'tutorial database', field: 'Max places', before: '14', after: '16' },
      { where: 'Administrate', field: 'Max places', before: '14', after: '16' },
    ])
    expect(sessions).toMatchObject([
      { day: 1, action: 'unchanged' },
      {
        day: 2,
        action: 'update',
        changes: [
          { where: 'tutorial database', field: 'Start', before: '20 Jan 2026 09:30', after: '20 Jan 2026 10:00' },
          { where: 'tutorial database', field: 'Instructors', before: 'Ada Archer', after: 'Ben Barker' },
          { where: 'Administrate', field: 'Start', before: '20 Jan 2026 09:30', after: '20 Jan 2026 10:00' },
          { where: 'Administrate', field: 'Instructors', before: '', after: 'Ben Barker' },
        ],
      },
    ])
    // Looked at once more, the event, the session, its people.
    expect(requests).toBe(4)
    expect(byHand).toEqual([{ where: 'Administrate', field: 'Instructor of day 2', before: 'Ada Archer', after: '' }])
  })

  it('says what only a person can change in Administrate, and does the rest', () => {
    const moved = plan(
      [faceToFace({ venue: 'BPP Waterloo', classroomStartDate: '14/01/2026', classroomEndDate: '14/01/2026' })],
      written,
    )
    expect(only(moved.events).byHand).toEqual([
      { where: 'Administrate', field: 'Venue', before: '', after: 'BPP Waterloo' },
      { where: 'Administrate', field: 'Classroom start', before: '13 Jan 2026', after: '14 Jan 2026' },
    ])
    expect(moved.byHand).toBe(1)
    expect(only(moved.events).changes).toContainEqual({
      where: 'tutorial database',
      field: 'Venue',
      before: '',
      after: 'BPP Waterloo',
    })
    expect(only(only(moved.events).sessions).changes.map(({ field }) => field)).toContain('Venue')
  })

  it('counts a summer time as the same moment in both systems', () => {
    const summer = [faceToFace({ classroomStartDate: '30/03/2026', classroomEndDate: '30/03/2026' })]
    const events = checkEvents(summer).events
    const [local] = events.map(localOf)
    expect(local?.sessions[0]?.start).toBe('2026-03-30T08:30:00.000Z')
    expect(plan(summer, { local: events.map(localOf), remote: events.map(remoteOf) }).counts).toMatchObject({
      unchanged: 1,
    })
  })

  it('shows a summer time that moves as the clocks there show it, in both systems alike', () => {
    const on = (time: string) => [
      faceToFace({
        classroomStartDate: '30/03/2026',
        classroomEndDate: '30/03/2026',
        classroomStartTime: time,
      }),
    ]
    const before = checkEvents(on('09:30')).events
    const moved = plan(on('10:00'), { local: before.map(localOf), remote: before.map(remoteOf) })
    const times = { field: 'Start', before: '30 Mar 2026 09:30', after: '30 Mar 2026 10:00' }
    expect(only(only(moved.events).sessions).changes).toEqual([
      { where: 'tutorial database', ...times },
      { where: 'Administrate', ...times },
    ])
  })

  it('shows records by their names, never by their ids', () => {
    const leeds = references.locations.find(({ name }) => name === 'Leeds')
    const elsewhere = { productId: 'p1', locationId: leeds?.tutorialId ?? null, venueId: 'unknown' }
    const local = resolved.map(localOf).map((event) => ({ ...event, ...elsewhere }))
    expect(plan(season(), { ...written, local }).events[1]?.changes).toEqual([
      {
        where: 'tutorial database',
        field: 'Product',
        before: 'CB1/TLiveCB1_LO_2/2026-04',
        after: 'CB1/TLonCB1_f2f_1/2026-04',
      },
      { where: 'tutorial database', field: 'Location', before: 'Leeds', after: 'LONDON' },
      { where: 'tutorial database', field: 'Venue', before: 'another one', after: '' },
    ])
  })
})

describe('what is in one system only', () => {
  it('in Administrate: it is linked, with what differs', () => {
    const found = plan(season(), { remote: resolved.map(remoteOf).map((event) => ({ ...event, maxPlaces: 1 })) })
    expect(found.counts).toMatchObject({ create: 0, link: 3 })
    expect(found.events[0]?.changes).toEqual([{ where: 'Administrate', field: 'Max places', before: '1', after: '14' }])
  })

  it('in both without a link: linked too', () => {
    const local = resolved.map(localOf).map((event) => ({ ...event, bridge: null }))
    const found = plan(season(), { ...written, local })
    expect(found.counts).toMatchObject({ link: 3 })
    expect(found.requests).toBe(0)
  })

  it('in the tutorial database: it is still to be created in Administrate', () => {
    const local = resolved.map(localOf).map((event) => ({ ...event, bridge: null }))
    const [event] = plan(season(), { local }).events
    expect(event).toMatchObject({ action: 'create', tutorialId: 't4', externalId: null })
  })
})

describe('sessions that do not fit', () => {
  it('fewer in Administrate: told per session; the others go on', () => {
    const remote = resolved.map(remoteOf).map((event) => ({ ...event, sessions: event.sessions.slice(0, 1) }))
    const [event] = plan(season(), { ...written, remote }).events
    expect(event).toMatchObject({ action: 'unchanged', sessions: [{ action: 'unchanged' }, { action: 'missing' }] })
  })

  it('more in Administrate: their days are named', () => {
    const remote = resolved
      .map(remoteOf)
      .map((event) => ({ ...event, sessions: event.sessions.flatMap((one) => [one, one]) }))
    expect(plan(season(), { ...written, remote }).events[0]?.extraDays).toEqual([3, 4])
  })

  it('one lacks here: it is created', () => {
    const local = resolved.map(localOf).map((event) => ({ ...event, sessions: event.sessions.slice(0, 1) }))
    const [event] = plan(season(), { ...written, local }).events
    expect(event).toMatchObject({ action: 'update', sessions: [{ action: 'unchanged' }, { action: 'create' }] })
  })
})
