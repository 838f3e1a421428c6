// Wall time and time zones: records keep wall time, the zoned fields answer in UTC.
import { Temporal } from 'temporal-polyfill'

/** The moment of a wall time in a zone, in UTC (`2026-04-01T08:30:00Z`); null when either is missing. */
export function toInstant(wallTime: string | null, zone: string): string | null {
  if (wallTime === null) return null
  return Temporal.PlainDateTime.from(wallTime).toZonedDateTime(zone).toInstant().toString({ smallestUnit: 'second' })
}

/** The wall time of a moment in a zone. */
export function toWallTime(moment: string, zone: string): string {
  return Temporal.Instant.from(moment).toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: 'second' })
}

const knownZones = new Set<string>()

/** Whether the zone is known (`Europe/London`). Looking one up is slow, so those that are known are kept. */
export function isZone(zone: string): boolean {
  if (knownZones.has(zone)) return true
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone)
    knownZones.add(zone)
    return true
  } catch {
    return false
  }
}

/** The wall time `days` later. */
export function plusDays(wallTime: string, days: number): string {
  return Temporal.PlainDateTime.from(wallTime).add({ days }).toString({ smallestUnit: 'second' })
}
