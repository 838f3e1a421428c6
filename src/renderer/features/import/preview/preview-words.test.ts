// The plan in words, whatever the zone of the computer is.
import { expect, it } from 'vitest'
import { makePlanned, makeSession } from '../../../testing/import-runs.ts'
import {
  blockedRows,
  blockedWords,
  changesOf,
  handWork,
  newWords,
  requestsWords,
  sessionsWords,
  timesWords,
} from './preview-words.ts'

it('shows wall time, zone and UTC, in summer too', () => {
  expect(timesWords(makeSession(1, 1, '2025-12-11'))).toBe('09:30–17:00 London, from 09:30 UTC')
  expect(timesWords(makeSession(1, 1, '2026-04-11', { startUtc: '2026-04-11T08:30:00.000Z' }))).toBe(
    '09:30–17:00 London, from 08:30 UTC',
  )
})

it('names the day in UTC where it is another one', () => {
  const session = makeSession(1, 1, '2026-01-08', { zone: 'Asia/Kuala_Lumpur', startUtc: '2026-01-07T16:30:00.000Z' })
  expect(timesWords({ ...session, start: '2026-01-08T00:30:00' })).toBe(
    '00:30–17:00 Kuala Lumpur, from Wed 7 Jan 16:30 UTC',
  )
})

it('says how many sessions from when to when', () => {
  expect(sessionsWords(makePlanned(17, 'CB1-14-26A', 3))).toBe('3, 11 Dec to 25 Dec')
  expect(sessionsWords(makePlanned(17, 'CB1-14-26A', 1))).toBe('1, 11 Dec')
  expect(sessionsWords(makePlanned(213, 'SP7-OC-26A', 0))).toBe('none')
})

it('says how long the requests take, and nothing where nobody knows', () => {
  expect(requestsWords({ requests: 1, seconds: 1 })).toBe('about 1 request · 1 s')
  expect(requestsWords({ requests: 960, seconds: 120 })).toBe('about 960 requests · 2 min')
  expect(requestsWords({ requests: 960, seconds: null })).toBe('about 960 requests')
})

it('says what is new', () => {
  expect(newWords(makePlanned(17, 'CB1-14-26A', 3))).toBe('new, London, 12 places')
  expect(newWords(makePlanned(17, 'CB1-14-26A', 3, { place: 'Live online · Live online' }))).toBe(
    'new, Live online, 12 places',
  )
  expect(newWords(makePlanned(213, 'SP7-OC-26A', 0, { place: 'Online' }))).toBe('new, Online, self-paced')
  expect(newWords(makePlanned(17, 'CB1-14-26A', 3, { action: 'LINK', maxPlaces: null }))).toBe(
    'new in the tutorial database, linked with Administrate’s, London',
  )
})

it('shows the same change in both systems once, also where one is made by hand', () => {
  const venue = { field: 'Venue', before: '', after: 'Room 3' }
  const event = makePlanned(117, 'CS1-22-26A', 1, {
    action: 'UPDATE',
    changes: [{ where: 'tutorial database', ...venue }],
    byHand: [{ where: 'Administrate', ...venue }],
  })
  expect(changesOf(event)).toEqual([
    { of: null, field: 'venue', before: '', after: 'Room 3', systems: ['tutorial', 'administrate'], byHand: true },
  ])
})

it('names what is left to do in Administrate', () => {
  const sessions = [1, 2].map((day) => makeSession(day, day, '2026-01-01', { action: 'MISSING' }))
  expect(handWork(makePlanned(1, 'A', 0, { sessions }))).toEqual(['add Days 1 and 2 in Administrate'])
  expect(handWork(makePlanned(1, 'A', 0, { extraDays: [4] }))).toEqual(['remove Day 4 in Administrate'])
})

it('names the rows that keep an event out, and those it takes', () => {
  const event = { row: 56, title: 'CM1-41-26A', by: [57], siblings: [56, 58] }
  expect(blockedWords(event)).toBe('left out, row 57 has an error')
  expect(blockedWords({ ...event, by: [57, 58] })).toBe('left out, rows 57 and 58 have errors')
  expect(blockedRows(event)).toBe('56–58')
})
