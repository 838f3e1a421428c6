// Zones as workbooks write them; wall times in winter, in summer, in the hour that is missing and in the one that comes twice.
import { expect, it } from 'vitest'
import { clockChange, instantOf, readZone } from './zones.ts'

const london = (local: string): { local: string; zone: string } => ({ local, zone: 'Europe/London' })

it.each([
  ['Europe - London', 'Europe/London'],
  [' Europe - London\u00a0', 'Europe/London'],
  ['Europe/London', 'Europe/London'],
  ['europe / london', 'Europe/London'],
  ['America - New York', 'America/New_York'],
  ['America - Port-au-Prince', 'America/Port-au-Prince'],
  ['UTC', 'UTC'],
  ['Europe - Londn', null],
  ['London', null],
  ['+01:00', null],
  ['', null],
])('%j is %j', (text, zone) => {
  expect(readZone(text)).toBe(zone)
})

it.each([
  ['2026-01-13T09:30:00', null, '2026-01-13T09:30:00Z'],
  ['2026-03-30T09:30:00', null, '2026-03-30T08:30:00Z'],
  ['2026-03-29T00:59:59', null, '2026-03-29T00:59:59Z'],
  ['2026-03-29T01:00:00', 'skipped', '2026-03-29T01:00:00Z'],
  ['2026-03-29T01:59:59', 'skipped', '2026-03-29T01:59:59Z'],
  ['2026-03-29T02:00:00', null, '2026-03-29T01:00:00Z'],
  ['2025-10-26T01:00:00', 'twice', '2025-10-26T00:00:00Z'],
  ['2025-10-26T01:59:59', 'twice', '2025-10-26T00:59:59Z'],
  ['2025-10-26T02:00:00', null, '2025-10-26T02:00:00Z'],
])('London %s', (local, change, instant) => {
  expect(clockChange(london(local))).toBe(change)
  expect(instantOf(london(local))).toBe(instant)
})

it('other zones have other rules', () => {
  expect(instantOf({ local: '2026-03-09T09:30:00', zone: 'America/New_York' })).toBe('2026-03-09T13:30:00Z')
  expect(instantOf({ local: '2026-03-09T09:30:00', zone: 'Asia/Kolkata' })).toBe('2026-03-09T04:00:00Z')
})

it('a day beside a change is no steady one, wherever the clocks change', () => {
  const beirut = (local: string) => ({ local, zone: 'Asia/Beirut' })
  // They go forward at midnight: the day begins at one.
  expect(clockChange(beirut('2022-03-27T00:30:00'))).toBe('skipped')
  expect(instantOf(beirut('2022-03-27T01:00:00'))).toBe('2022-03-26T22:00:00Z')
  // And back at midnight: the hour before it comes twice.
  expect(clockChange(beirut('2022-10-29T23:30:00'))).toBe('twice')
  expect(instantOf(beirut('2022-10-29T23:30:00'))).toBe('2022-10-29T20:30:00Z')
  expect(instantOf(beirut('2022-10-30T00:00:00'))).toBe('2022-10-29T22:00:00Z')
})

it('every hour around a change is what the clocks of the runtime say', () => {
  const shown = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London', dateStyle: 'short', timeStyle: 'medium' })
  for (let hour = 0; hour < 24 * 5; hour++) {
    const local = new Date(Date.UTC(2026, 2, 27, hour)).toISOString().slice(0, 19)
    if (clockChange(london(local)) === null)
      expect(shown.format(new Date(instantOf(london(local)))).replace(' ', 'T')).toBe(local)
  }
})
