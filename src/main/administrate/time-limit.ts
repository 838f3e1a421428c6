// One timer for all requests under way, each with the same time limit; a timer each would cost more than the request's own work.
import type { Clock } from '../ports/platform.ts'

export interface TimeLimit {
  /** Calls `stop` when the time is up, unless `end` was called before. */
  start(stop: () => void): Timer
}

export interface Timer {
  passed(): boolean
  end(): void
}

interface Running {
  readonly until: number
  readonly stop: () => void
  passed: boolean
}

export function createTimeLimit(clock: Clock, milliseconds: number): TimeLimit {
  /** In order of their ends, because all have the same time. */
  const running = new Set<Running>()
  let watch: AbortController | null = null

  async function look(signal: AbortSignal): Promise<void> {
    for (;;) {
      const [first] = running
      if (first === undefined) return
      const left = first.until - clock.now().getTime()
      if (left > 0) await clock.wait(left, signal)
      else {
        running.delete(first)
        first.passed = true
        first.stop()
      }
    }
  }

  function begin(): void {
    const own = new AbortController()
    watch = own
    look(own.signal).then(
      () => (watch = watch === own ? null : watch),
      () => undefined,
    )
  }

  return {
    start(stop) {
      const request: Running = { until: clock.now().getTime() + milliseconds, stop, passed: false }
      running.add(request)
      if (watch === null) begin()
      return {
        passed: () => request.passed,
        end() {
          running.delete(request)
          if (running.size > 0) return
          watch?.abort()
          watch = null
        },
      }
    },
  }
}
