// How long what is left of an import takes, from how long what is done took.
import type { Clock } from '../../ports/platform.ts'

export interface Pace {
  /** Whole seconds for so many events that wait; null before one is done. */
  secondsLeft(waiting: number): number | null
}

/** Nothing is said before: the first events say little. */
const sayNothingFor = 3_000

export function createPace({ now }: Pick<Clock, 'now'>): Pace {
  const begun = now().getTime()
  let first: number | null = null
  return {
    secondsLeft(waiting) {
      first ??= waiting
      const [done, taken] = [first - waiting, now().getTime() - begun]
      if (done <= 0 || taken < sayNothingFor) return null
      return Math.ceil(((taken / done) * waiting) / 1000)
    },
  }
}
