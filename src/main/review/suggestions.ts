// Where suggestions are looked for: few records in place, many in a worker thread that is started when first needed.
import { Worker } from 'node:worker_threads'
import { cancelled, TandemError, throwIfCancelled } from '../errors.ts'
import { type Candidate, nearest, type NameStyle, type Suggestible } from '../matching/suggest.ts'

export interface SuggestionsRequest {
  readonly call: number
  readonly style: NameStyle
  readonly tutorial: readonly Suggestible[]
  readonly api: readonly Suggestible[]
}
export interface SuggestionsAnswer {
  readonly call: number
  readonly found: Found
}
type Found = ReadonlyMap<string, readonly Candidate[]>

export interface Suggestions {
  /** As {@link nearest} of matching. Rejects as cancelled when `signal` is aborted, or when closed. */
  nearest(
    style: NameStyle,
    tutorial: readonly Suggestible[],
    api: readonly Suggestible[],
    signal: AbortSignal,
  ): Promise<Found>
  /** Ends the worker; whoever still waits is rejected as cancelled. For good. */
  close(): Promise<void>
}

/** Up to so many pairs are compared in place: starting a thread and copying the records would take longer. */
const inPlace = 100 * 100

interface Waiting {
  readonly resolve: (found: Found) => void
  readonly reject: (error: Error) => void
}

/** `start` is for tests that need a worker that fails. */
export function createSuggestions(start: () => Worker = startWorker): Suggestions {
  const waiting = new Map<number, Waiting>()
  let worker: Worker | null = null
  let calls = 0
  let isClosed = false

  /** An idle worker must not keep the process alive; one that somebody waits for must, or the answer would be lost. */
  const settle = (call: number): Waiting | undefined => {
    const one = waiting.get(call)
    waiting.delete(call)
    if (waiting.size === 0) worker?.unref()
    return one
  }
  const rejectAll = (error: Error): void => {
    for (const call of [...waiting.keys()]) settle(call)?.reject(error)
  }
  const started = (): Worker => {
    if (worker) return worker
    const next = start()
    next.on('message', ({ call, found }: SuggestionsAnswer) => settle(call)?.resolve(found))
    const gone = (cause?: unknown): void => {
      if (worker !== next) return
      worker = null
      rejectAll(stopped(cause))
    }
    next.on('error', gone)
    next.on('exit', () => {
      gone()
    })
    return (worker = next)
  }

  return {
    async nearest(style, tutorial, api, signal) {
      throwIfCancelled(signal)
      if (isClosed) throw cancelled()
      if (tutorial.length * api.length <= inPlace) return nearest(style, tutorial, api)
      const call = calls++
      const abort = (): void => settle(call)?.reject(cancelled())
      signal.addEventListener('abort', abort, { once: true })
      const answered = new Promise<Found>((resolve, reject) => waiting.set(call, { resolve, reject }))
      try {
        const thread = started()
        thread.ref()
        thread.postMessage({ call, style, tutorial, api } satisfies SuggestionsRequest)
        return await answered
      } finally {
        settle(call)
        signal.removeEventListener('abort', abort)
      }
    },
    async close() {
      isClosed = true
      const last = worker
      worker = null
      rejectAll(cancelled())
      await last?.terminate()
    },
  }
}

function stopped(cause: unknown): TandemError {
  return new TandemError(
    {
      code: 'INTERNAL',
      message: 'Looking for suggestions stopped unexpectedly.',
      effect: 'Nothing was changed, and what is linked stays linked.',
      next: 'Look again; links can be made by hand in the meantime.',
    },
    2,
    cause,
  )
}

/**
 * The worker's file lies beside this one: as TypeScript in the sources, where the worker itself must register tsx (its
 * `--import` does nothing in worker threads of Node 20), and as `suggestions.worker.js` in a build, which makes it an entry.
 */
function startWorker(): Worker {
  const built = !import.meta.url.endsWith('.ts')
  const file = new URL(`suggestions.worker.${built ? 'js' : 'ts'}`, import.meta.url)
  if (built) return new Worker(file)
  const tsx = import.meta.resolve('tsx/esm/api')
  return new Worker(`import('${tsx}').then(({ register }) => { register(); return import('${file.href}') })`, {
    eval: true,
  })
}
