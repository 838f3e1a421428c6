// How many requests went out lately, for the screen that shows the distance to Administrate's limit.
import type { Clock } from '../ports/platform.ts'

const fiveMinutes = 300

export interface Traffic {
  count(): void
  /** Requests of the last five minutes; Administrate allows 6,000 from one address. */
  inFiveMinutes(): number
}

/** Counts by the second: at most 300 numbers, however many requests. */
export function createTraffic(clock: Clock): Traffic {
  const bySecond = new Map<number, number>()
  function forget(second: number): void {
    for (const old of bySecond.keys()) {
      if (old > second - fiveMinutes) return
      bySecond.delete(old)
    }
  }
  function now(): number {
    const second = Math.floor(clock.now().getTime() / 1000)
    forget(second)
    return second
  }
  return {
    count() {
      const second = now()
      bySecond.set(second, (bySecond.get(second) ?? 0) + 1)
    },
    inFiveMinutes() {
      now()
      return [...bySecond.values()].reduce((sum, count) => sum + count, 0)
    },
  }
}
