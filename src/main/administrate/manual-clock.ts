// A clock for tests: time stands still until somebody moves it.
import { cancelled } from '../errors.ts'
import type { Clock } from '../ports/platform.ts'

export interface ManualClock extends Clock {
  advance(milliseconds: number): void
  /** The lengths of all waits begun so far but time limits, in order. */
  readonly waits: readonly number[]
  /** Resolves when the next such wait begins. */
  nextWait(): Promise<number>
}

/** The time limit of requests is a wait too, but one that should not pass; known by its length, and later by its signal. */
const timeLimit = 30_000

interface Sleeper {
  readonly at: number
  readonly wake: () => void
}

/** `skips`: a wait other than a time limit passes at once, taking the time with it. */
export function createManualClock(options: { readonly skips: boolean }): ManualClock {
  let now = Date.parse('2026-03-02T09:00:00Z')
  const waits: number[] = []
  const watchers: ((milliseconds: number) => void)[] = []
  const sleepers = new Set<Sleeper>()
  const limits = new WeakSet<AbortSignal>()

  function advance(milliseconds: number): void {
    now += milliseconds
    for (const sleeper of sleepers) {
      if (sleeper.at > now) continue
      sleepers.delete(sleeper)
      sleeper.wake()
    }
  }

  return {
    now: () => new Date(now),
    advance,
    waits,
    nextWait: () => new Promise((resolve) => watchers.push(resolve)),
    wait(milliseconds, signal) {
      return new Promise((resolve, reject) => {
        const wake = () => {
          signal.removeEventListener('abort', stop)
          resolve()
        }
        const sleeper = { at: now + milliseconds, wake }
        sleepers.add(sleeper)
        const stop = () => {
          sleepers.delete(sleeper)
          reject(cancelled())
        }
        if (signal.aborted) stop()
        else signal.addEventListener('abort', stop, { once: true })
        if (milliseconds === timeLimit) limits.add(signal)
        if (limits.has(signal)) return
        waits.push(milliseconds)
        for (const watcher of watchers.splice(0)) watcher(milliseconds)
        if (options.skips) advance(milliseconds)
      })
    },
  }
}
