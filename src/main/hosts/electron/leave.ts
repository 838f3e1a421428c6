// Ends Tandem without tearing a run apart: asks with a countdown, stops the run, waits until it has stopped, then leaves.
import type { Run } from './activity.ts'
import type { Departure } from './update-steps.ts'

export type Choice = 'finish' | 'stay'

export interface LeaveParts {
  /** What runs here now; null: nothing. Rejects when it cannot be told. */
  readonly running: () => Promise<Run | null>
  /** Resolves when the run has stopped, with nothing half-written. */
  readonly stopRun: () => Promise<void>
  /** Shown until the person chose or the signal aborts. */
  readonly choose: (sentence: string, signal: AbortSignal) => Promise<Choice>
  /** Seconds left, each second; null when the countdown is over. */
  readonly count: (seconds: number | null) => void
  /** Ends the process; called once. */
  readonly leave: (departure: Departure) => void
  readonly log: (error: unknown) => void
}

export interface Leaving {
  /** Whether the process may end now. If not, it is on its way, or a person is being asked. */
  mayLeave(): boolean
  /** A person wants to end Tandem. */
  request(): void
  /** The system ends the session: nobody is asked. */
  hurry(): void
}

const countdown = 10

export function createLeaving(parts: LeaveParts): Leaving {
  let state: 'here' | 'asking' | 'stopping' | 'free' = 'here'
  let askedToHurry = new AbortController()

  async function run(asked: boolean): Promise<void> {
    state = asked ? 'asking' : 'stopping'
    let departure: Departure = 'stopped-run'
    try {
      const running = await parts.running()
      if (running === null) departure = 'idle'
      else {
        if (asked && !askedToHurry.signal.aborted && (await ask(running)) === 'stay') {
          state = 'here'
          return
        }
        state = 'stopping'
        await parts.stopRun()
      }
    } catch (error) {
      // Whatever keeps it from being known: closing the backend stops a run too, and waits for it.
      parts.log(error)
    }
    state = 'free'
    parts.leave(askedToHurry.signal.aborted ? 'session' : departure)
  }

  async function ask(running: Run): Promise<Choice> {
    const over = new AbortController()
    askedToHurry = new AbortController()
    askedToHurry.signal.addEventListener('abort', () => over.abort(), { once: true })
    let left = countdown
    parts.count(left)
    const timer = setInterval(() => {
      left -= 1
      if (left === 0) over.abort()
      else parts.count(left)
    }, 1_000)
    const ranOut = new Promise<Choice>((resolve) =>
      over.signal.addEventListener('abort', () => resolve('finish'), { once: true }),
    )
    try {
      return await Promise.race([parts.choose(leaveSentence(running), over.signal), ranOut])
    } finally {
      clearInterval(timer)
      parts.count(null)
    }
  }

  return {
    mayLeave: () => state === 'free',
    request() {
      if (state === 'here') void run(true)
    },
    hurry() {
      askedToHurry.abort()
      if (state === 'here') void run(false)
    },
  }
}

/** What the question says; the countdown stands in the title of the window. */
export function leaveSentence({ now }: Run): string {
  return `${now} Tandem finishes the record it is at, stops and ends, in ${countdown} seconds by itself. What is finished stays as written; nothing is left half-written.`
}
