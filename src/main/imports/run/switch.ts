// What a person at the window may do to an import while it runs: pause it, let it go on, stop it after the current event.
import type { Control } from './run-events.ts'

export interface Switch extends Control {
  readonly isPaused: () => boolean
  readonly current: () => number | null
  /** Each gives true, for being heard. */
  readonly pause: () => true
  readonly goOn: () => true
  readonly stop: () => true
}

export function createSwitch(closing: AbortSignal): Switch {
  let isStopped = false
  let isPaused = false
  let current: number | null = null
  let release = (): void => undefined
  let paused = Promise.resolve()
  const goOn = () => {
    isPaused = false
    release()
    return true as const
  }
  closing.addEventListener('abort', goOn, { once: true })
  return {
    mayGoOn: () => paused,
    isStopped: () => isStopped,
    isPaused: () => isPaused,
    work(row) {
      current = row
    },
    current: () => current,
    pause() {
      if (isPaused) return true
      isPaused = true
      paused = new Promise((resolve) => {
        release = resolve
      })
      return true
    },
    goOn,
    stop() {
      isStopped = true
      return goOn()
    },
  }
}
