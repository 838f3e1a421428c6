// A plan in words: what becomes of an event, its dates, and the times of its sessions with their zone and in UTC.
import { formatCount, formatDuration, joinWords } from '../../../format.ts'
import type { BlockedEvent, PlannedChange, PlannedEvent, PlannedSession, Workbook } from '../import-model.ts'

const dayAndMonth = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' })
const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'short', timeZone: 'UTC' })

/** `4 Mar` of `2026-03-04`: a date of the workbook is the same everywhere. */
function shortDate(date: string): string {
  return dayAndMonth.format(new Date(`${date.slice(0, 10)}T00:00:00Z`))
}

/** `Wed 4 Mar` */
export function weekdayDate(date: string): string {
  return `${weekday.format(new Date(`${date.slice(0, 10)}T00:00:00Z`))} ${shortDate(date)}`
}

/** `3, 11 Dec to 4 Mar`; `none` of a self-paced event. */
export function sessionsWords({ selfPaced, sessions, firstDate, lastDate }: PlannedEvent): string {
  if (selfPaced || sessions.length === 0) return 'none'
  const [first, last] = [shortDate(firstDate), shortDate(lastDate)]
  return `${sessions.length}, ${first === last ? first : `${first} to ${last}`}`
}

/** `09:30–17:00 London, from 09:30 UTC`; the UTC date too where it is another one. */
export function timesWords({ start, end, zone, startUtc }: PlannedSession): string {
  const utc = new Date(startUtc).toISOString()
  const day = utc.slice(0, 10) === start.slice(0, 10) ? '' : `${weekdayDate(utc)} `
  const until = end.slice(0, 10) === start.slice(0, 10) ? end.slice(11, 16) : `${shortDate(end)} ${end.slice(11, 16)}`
  return `${start.slice(11, 16)}–${until} ${zoneName(zone)}, from ${day}${utc.slice(11, 16)} UTC`
}

/** `London` of `Europe/London` */
function zoneName(zone: string): string {
  return zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ')
}

/** `17–19`, `213` */
export function rowsWords(row: number, lastRow: number): string {
  return row === lastRow ? String(row) : `${row}–${lastRow}`
}

/** `new, London, 12 places` */
export function newWords({ action, place, selfPaced, maxPlaces }: PlannedEvent): string {
  const what = action === 'LINK' ? 'new in the tutorial database, linked with Administrate’s' : 'new'
  const places = selfPaced ? 'self-paced' : maxPlaces === null ? null : formatCount(maxPlaces, 'place')
  return [what, onePlace(place), places].filter((part) => part !== null && part !== '').join(', ')
}

/** `Live online` of `Live online · Live online`: a venue named like its location is no other place. */
function onePlace(place: string): string {
  const [location, venue] = place.split(' · ')
  return location !== undefined && location === venue ? location : place
}

/** `about 12 requests · 2 s`; without the time where nobody knows it yet. */
export function requestsWords({
  requests,
  seconds,
}: Pick<Workbook['checked']['plan'], 'requests' | 'seconds'>): string {
  const count = `about ${formatCount(requests, 'request')}`
  return seconds === null ? count : `${count} · ${formatDuration(seconds)}`
}

export interface ShownChange {
  /** Where it is of a session: `session 2` */
  readonly of: string | null
  readonly field: string
  readonly before: string
  readonly after: string
  /** Both, where the same change is made in both. */
  readonly systems: readonly ('tutorial' | 'administrate')[]
  readonly byHand: boolean
}

/** Every change of an event and its sessions; the same change in both systems stands once, also where one is made by hand. */
export function changesOf({ changes, byHand, sessions }: PlannedEvent): readonly ShownChange[] {
  return [
    ...merged(changes, byHand, null),
    ...sessions.flatMap((session) => merged(session.changes, [], `session ${session.day}`)),
  ]
}

function merged(
  changes: readonly PlannedChange[],
  byHand: readonly PlannedChange[],
  of: string | null,
): readonly ShownChange[] {
  const shown = new Map<string, ShownChange>()
  for (const change of [...changes, ...byHand]) {
    const { where, field, before, after } = change
    const system = where === 'Administrate' ? 'administrate' : 'tutorial'
    const key = JSON.stringify([field, before, after])
    const same = shown.get(key)
    shown.set(key, {
      ...{ of, before, after },
      field: field.toLowerCase(),
      systems: [...(same?.systems ?? []), system],
      byHand: same?.byHand === true || byHand.includes(change),
    })
  }
  return [...shown.values()]
}

/** What a person has to do in Administrate besides the changes: days that are missing there, days too many. */
export function handWork({ sessions, extraDays }: PlannedEvent): readonly string[] {
  const missing = sessions.filter(({ action }) => action === 'MISSING').map(({ day }) => day)
  return [
    ...(missing.length > 0 ? [`add ${days(missing)} in Administrate`] : []),
    ...(extraDays.length > 0 ? [`remove ${days(extraDays)} in Administrate`] : []),
  ]
}

function days(list: readonly number[]): string {
  return `${list.length === 1 ? 'Day' : 'Days'} ${joinWords(list.map(String))}`
}

/** First and last row of an event that is left out. */
export function blockedRows({ row, by, siblings }: BlockedEvent): string {
  return rowsWords(row, Math.max(row, ...by, ...siblings))
}

/** `left out, row 125 has an error` */
export function blockedWords({ by }: BlockedEvent): string {
  return `left out, ${by.length === 1 ? 'row' : 'rows'} ${joinWords(by.map(String))} ${by.length === 1 ? 'has an error' : 'have errors'}`
}
