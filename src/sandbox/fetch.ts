// A `fetch` that reaches an in-process sandbox, so that rehearsal needs no socket.
import { DroppedConnection } from './faults.ts'
import type { Sandbox } from './sandbox.ts'

/**
 * A `fetch` whose requests to the sandbox's address are answered in process. Everything else goes to `otherwise`, or fails
 * like an unreachable host. A cut line rejects with `TypeError('fetch failed')`, an aborted signal with its reason.
 */
export function sandboxFetch(sandbox: Pick<Sandbox, 'url' | 'handle'>, otherwise?: typeof fetch): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init)
    if (new URL(request.url).origin !== sandbox.url) {
      if (otherwise === undefined) throw new TypeError('fetch failed')
      return otherwise(request)
    }
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
    const stop = () => {
      reject(signal.reason instanceof Error ? signal.reason : new DOMException('Aborted', 'AbortError'))
    }
    signal.addEventListener('abort', stop, { once: true })
  })
}
