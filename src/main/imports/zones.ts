// Time zones as a workbook writes them, and what a wall time means in one: which instant, and whether the clocks have it once.
import { Temporal } from 'temporal-polyfill'
import type { WallTime } from '../ports/imports.ts'

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
  const plain = Temporal.PlainDateTime.from(local)
  const earlier = plain.toZonedDateTime(zone, { disambiguation: 'earlier' })
  const later = plain.toZonedDateTime(zone, { disambiguation: 'later' })
  if (earlier.epochMilliseconds === later.epochMilliseconds) return null
  return earlier.toPlainDateTime().equals(plain) ? 'twice' : 'skipped'
}

/** In UTC, as `2026-03-30T08:30:00Z`. A time that is skipped moves forward with the clocks; of two, the first is meant. */
export function instantOf({ local, zone }: WallTime): string {
  return Temporal.PlainDateTime.from(local)
    .toZonedDateTime(zone, { disambiguation: 'compatible' })
    .toInstant()
    .toString()
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
