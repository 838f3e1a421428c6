// Opens the tutorial database in the background, says why it cannot be used, and tries again when it is asked for later.
import { TandemError, type Problem } from '../errors.ts'
import type { Clock, Log } from '../ports/platform.ts'

export type DatabaseState<Opened> =
  | { readonly status: 'opening' }
  | { readonly status: 'open'; readonly opened: Opened }
  | { readonly status: 'refused'; readonly problem: Problem }

export interface TutorialDatabase<Opened> {
  /** Where the data is, without user and password. */
  readonly description: string
  /** As it is now; waits for nothing, but begins another attempt when the last one failed a while ago. */
  state(): DatabaseState<Opened>
  /** Waits for the attempt that is going on. Rejects with the TandemError that keeps it from being used. */
  open(): Promise<Opened>
  /** Resolves when the state has changed, or when `signal` aborts. */
  changed(signal: AbortSignal): Promise<void>
  close(): Promise<void>
}

/** How long a failure stands before the next question makes another attempt, in milliseconds. */
export const retryAfter = 3_000

/** `open` is called at once, and again after failures; `close` gets what it gave. Other errors than TandemErrors become INTERNAL. */
export function createTutorialDatabase<Opened>(parts: {
  readonly description: string
  readonly open: () => Promise<Opened>
  readonly close: (opened: Opened) => Promise<void>
  readonly clock: Clock
  readonly log: Log
}): TutorialDatabase<Opened> {
  let state: DatabaseState<Opened> = { status: 'opening' }
  let failedAt = 0
  let closed = false
  let watchers: (() => void)[] = []
  let attempt = begin()

  async function begin(): Promise<Opened> {
    state = { status: 'opening' }
    try {
      const opened = await parts.open()
      state = { status: 'open', opened }
      return opened
    } catch (error) {
      const failure = asTandemError(error)
      state = { status: 'refused', problem: failure.problem }
      failedAt = parts.clock.now().getTime()
      parts.log.warn({ code: failure.problem.code, err: error }, 'The tutorial database cannot be used')
      throw failure
    } finally {
      const waiting = watchers
      watchers = []
      for (const tell of waiting) tell()
    }
  }

  function retry(): void {
    if (closed || state.status !== 'refused' || parts.clock.now().getTime() - failedAt < retryAfter) return
    attempt = begin()
    attempt.catch(() => undefined)
  }

  attempt.catch(() => undefined)
  return {
    description: parts.description,
    state() {
      const before = state
      retry()
      return before
    },
    open() {
      retry()
      return attempt
    },
    changed(signal) {
      return new Promise((resolve) => {
        if (signal.aborted) return resolve()
        const tell = () => {
          signal.removeEventListener('abort', tell)
          watchers = watchers.filter((watcher) => watcher !== tell)
          resolve()
        }
        signal.addEventListener('abort', tell, { once: true })
        watchers.push(tell)
      })
    },
    async close() {
      closed = true
      const opened = await attempt.catch(() => null)
      if (opened !== null) await parts.close(opened)
    },
  }
}

function asTandemError(error: unknown): TandemError {
  if (error instanceof TandemError) return error
  return new TandemError(
    {
      code: 'INTERNAL',
      message: 'The tutorial database could not be opened.',
      effect: 'Nothing was changed.',
      next: 'The log says more; start Tandem again.',
    },
    2,
    error,
  )
}
