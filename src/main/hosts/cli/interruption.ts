// Ctrl-C: the first asks for a clean stop, the second ends the process at once.
import type { EventEmitter } from 'node:events'

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** A terminal and npm may both pass on the same keystroke; a second signal within this many milliseconds is the first. */
const sameKeystroke = 500

interface Interruptible extends Pick<EventEmitter, 'on' | 'off'> {
  readonly pid: number
  kill(pid: number, signal: NodeJS.Signals): unknown
}

export interface Interruption {
  /** Aborts at the first signal. */
  readonly signal: AbortSignal
  /** Leaves signals to the system again. */
  release(): void
}

/** Listens to the signals of a process; `now` in milliseconds. */
export function listenForInterruption(process: Interruptible, now: () => number = Date.now): Interruption {
  const stop = new AbortController()
  let since = 0
  const release = (): void => {
    for (const [signal, listener] of listeners) process.off(signal, listener)
  }
  const listeners = signals.map((signal) => {
    const listener = (): void => {
      if (!stop.signal.aborted) {
        since = now()
        stop.abort()
      } else if (now() - since >= sameKeystroke) {
        release()
        process.kill(process.pid, signal)
      }
    }
    process.on(signal, listener)
    return [signal, listener] as const
  })
  return { signal: stop.signal, release }
}
