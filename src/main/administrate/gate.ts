// The one way out to Administrate: at most so many requests at once, so far apart, and none while it asked us to wait.
import { cancelled, throwIfCancelled } from '../errors.ts'
import type { Clock } from '../ports/platform.ts'
import { backoff } from './retry.ts'

/** Administrate counts per five minutes; nothing is gained by waiting longer at a time. */
const longestPause = 300_000

export interface Gate {
  /**
   * Waits for a free place, for the pause to end and, if given, for `notBefore` (ms since the epoch).
   * Gives the function that frees the place. Rejects as cancelled when the signal aborts.
   */
  enter(signal: AbortSignal, notBefore: number): Promise<() => void>
  /** Administrate asked for a pause of so many milliseconds; null: it did not say how long. */
  slowDown(milliseconds: number | null): void
  /** A request went well: the next pause of unknown length starts small again. */
  easeOff(): void
  /** The end of the pause, null when there is none. */
  pausedUntil(): Date | null
}

/** Requests under way at a time, of one connection. */
export const atOnce = 4

/** `requestsPerSecond` 0: no spacing. Spacing is even, without bursts, so that no window of any length is exceeded. */
export function createGate(options: {
  readonly requestsPerSecond: number
  readonly atOnce: number
  readonly clock: Clock
}): Gate {
  const { clock } = options
  const interval = options.requestsPerSecond > 0 ? 1000 / options.requestsPerSecond : 0
  const queue: (() => void)[] = []
  let free = options.atOnce
  let nextTurn = 0
  let pause = 0
  let pauses = 0
  const now = () => clock.now().getTime()

  async function place(signal: AbortSignal): Promise<void> {
    throwIfCancelled(signal)
    if (free > 0) {
      free -= 1
      return
    }
    await new Promise<void>((resolve, reject) => {
      const turn = () => {
        signal.removeEventListener('abort', leave)
        resolve()
      }
      const leave = () => {
        queue.splice(queue.indexOf(turn), 1)
        reject(cancelled())
      }
      queue.push(turn)
      signal.addEventListener('abort', leave, { once: true })
    })
  }

  function release(): void {
    const next = queue.shift()
    if (next) next()
    else free += 1
  }

  async function waitUntil(time: () => number, signal: AbortSignal): Promise<void> {
    for (let left = time() - now(); left > 0; left = time() - now()) await clock.wait(Math.ceil(left), signal)
  }

  async function turn(signal: AbortSignal): Promise<void> {
    if (interval === 0) return
    const mine = Math.max(now(), nextTurn)
    nextTurn = mine + interval
    await waitUntil(() => mine, signal)
  }

  return {
    async enter(signal, notBefore) {
      for (;;) {
        await waitUntil(() => Math.max(pause, notBefore), signal)
        await place(signal)
        try {
          if (pause <= now()) await turn(signal)
        } catch (error) {
          release()
          throw error
        }
        if (pause <= now()) return release
        release()
      }
    },
    slowDown(milliseconds) {
      const paused = pause > now()
      if (milliseconds === null && paused) return
      const length = milliseconds ?? backoff(pauses, 2000, 60_000)
      if (!paused) pauses += 1
      pause = Math.max(pause, now() + Math.min(length, longestPause))
    },
    easeOff() {
      pauses = 0
    },
    pausedUntil: () => (pause > now() ? new Date(pause) : null),
  }
}
