// Time zones as a workbook writes them, and what a wall time means in one: which instant, and whether the clocks have it once.
import { Temporal } from 'temporal-polyfill'
import type { WallTime } from '../../ports/imports.ts'

const known = new Map<string, string | null>()

/** The IANA name of `Europe - London`, `Europe/London` or `europe/london`; null: there is no such zone. */
export function readZone(text: string): string | null {
  const written = text.trim()
  const found = known.get(written)
  if (found !== undefined) return found
  const zone = zoneNamed(
    written
      .replaceAll(/\s+[-–]\s+/g, '/')
      .replaceAll(/\s*\/\s*/g, '/')
      .replaceAll(/\s+/g, '_'),
  )
  known.set(written, zone)
  return zone
}

/** `skipped`: the clocks go forward over this time; `twice`: they go back, and pass it again. */
export function clockChange({ local, zone }: WallTime): 'skipped' | 'twice' | null {
  if (steadyOffset(local.slice(0, 10), zone) !== null) return null
  const plain = Temporal.PlainDateTime.from(local)
  const earlier = plain.toZonedDateTime(zone, { disambiguation: 'earlier' })
  const later = plain.toZonedDateTime(zone, { disambiguation: 'later' })
  if (earlier.epochMilliseconds === later.epochMilliseconds) return null
  return earlier.toPlainDateTime().equals(plain) ? 'twice' : 'skipped'
}

/** In UTC, as `2026-03-30T08:30:00Z`. A time that is skipped moves forward with the clocks; of two, the first is meant. */
export function instantOf({ local, zone }: WallTime): string {
  const offset = steadyOffset(local.slice(0, 10), zone)
  if (offset !== null) return `${new Date(Date.parse(`${local}Z`) - offset).toISOString().slice(0, 19)}Z`
  return Temporal.PlainDateTime.from(local)
    .toZonedDateTime(zone, { disambiguation: 'compatible' })
    .toInstant()
    .toString()
}

/** What the clocks of a zone show at an instant, as `2026-03-30T09:30:00`. */
export function wallTimeAt(instant: string, zone: string): string {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: 'second' })
}

/** Milliseconds by zone and day: a workbook has many times and few days, and asking for one takes long. */
const offsets = new Map<string, Map<string, number | null>>()

/** By how much the zone is ahead on a day (`yyyy-mm-dd`); null: its clocks may change on that day or beside it. */
function steadyOffset(day: string, zone: string): number | null {
  const ofZone = offsets.get(zone) ?? new Map<string, number | null>()
  offsets.set(zone, ofZone)
  const kept = ofZone.get(day)
  if (kept !== undefined) return kept
  const noon = Temporal.PlainDateTime.from(`${day}T12:00:00`)
  const [before, after] = [noon.subtract({ days: 1 }), noon.add({ days: 1 })].map(
    (near) => near.toZonedDateTime(zone).offsetNanoseconds / 1e6,
  )
  const found = before !== undefined && before === after ? before : null
  ofZone.set(day, found)
  return found
}

function zoneNamed(name: string): string | null {
  // Some runtimes take `+01:00` for a zone; it would know nothing of summer.
  if (!/^[A-Za-z]/.test(name)) return null
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone
  } catch {
    return null
  }
}
