// The numbers of new records: each kind has a counter, events and sessions share one.
import type { World } from './records.ts'

export type Counter = 'course' | 'courseTemplate' | 'contact' | 'account' | 'location' | 'venue' | 'price' | 'staff'

/** The number before the first event; the next event takes the one after it, and its sessions follow. */
export const lastCourseNumber = 12_258

/** The next free number of a kind; it is never given out again, not even after a deletion. */
export function nextNumber(world: World, counter: Counter): number {
  const next = (world.lastNumbers.get(counter) ?? 0) + 1
  world.lastNumbers.set(counter, next)
  return next
}
