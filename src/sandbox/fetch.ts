// A `fetch` that reaches an in-process sandbox, so that rehearsal needs no socket.
import { DroppedConnection } from './sandbox.ts'
import type { Sandbox } from './sandbox.ts'

/**
 * A `fetch` whose requests to the sandbox's address are answered in process; all others go to `otherwise`. A cut line
 * rejects with `TypeError('fetch failed')`, an aborted signal with its reason, as the real `fetch` does.
 */
export function sandboxFetch(sandbox: Pick<Sandbox, 'url' | 'handle'>, otherwise: typeof fetch = fetch): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init)
    if (new URL(request.url).origin !== sandbox.url) return otherwise(request)
    request.signal.throwIfAborted()
    try {
      return await Promise.race([sandbox.handle(request), aborted(request.signal)])
    } catch (error) {
      if (error instanceof DroppedConnection) throw new TypeError('fetch failed', { cause: error })
      throw error
    }
  }
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true })
  })
}
