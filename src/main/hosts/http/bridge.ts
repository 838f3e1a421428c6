// Requests and responses of node:http as those of the web, with the end of either side told to the other.
import type { IncomingMessage, ServerResponse } from 'node:http'

/** `signal` aborts when the client has gone before the answer was whole. The body is read only when somebody asks for it. */
export function webRequest(incoming: IncomingMessage, origin: string, signal: AbortSignal): Request {
  const method = incoming.method ?? 'GET'
  const headers = new Headers()
  for (const [name, value] of Object.entries(incoming.headers))
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value)
  // A path such as `//other.example/x` must not become another host.
  const url = new URL(`${origin}${incoming.url?.startsWith('/') === true ? incoming.url : '/'}`)
  if (method === 'GET' || method === 'HEAD') return new Request(url, { method, headers, signal })
  const init: RequestInit & { readonly duplex: 'half' } = {
    method,
    headers,
    signal,
    body: bodyOf(incoming),
    duplex: 'half',
  }
  return new Request(url, init)
}

/** `Readable.toWeb` can throw after it was cancelled (nodejs/node#64529); and the connection must outlive a body nobody reads. */
function bodyOf(incoming: IncomingMessage): ReadableStream<Uint8Array> {
  const chunks = incoming.iterator({ destroyOnReturn: false }) as AsyncIterator<Buffer, undefined>
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await chunks.next()
      if (done === true) controller.close()
      else controller.enqueue(new Uint8Array(value))
    },
    async cancel() {
      await chunks.return?.()
    },
  })
}

/** Writes a response to its end, chunk by chunk as they come. When the client goes, its body is cancelled. */
export async function sendResponse(response: Response, outgoing: ServerResponse): Promise<void> {
  outgoing.writeHead(response.status, Object.fromEntries(response.headers))
  if (response.body === null) {
    outgoing.end()
    return
  }
  outgoing.flushHeaders()
  const reader = response.body.getReader()
  // Rejects when the body has failed meanwhile; then there is nothing left to cancel.
  const cancel = () => void reader.cancel().catch(() => undefined)
  outgoing.once('close', cancel)
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done || outgoing.destroyed) break
      if (!outgoing.write(value)) await drained(outgoing)
    }
    outgoing.end()
  } catch {
    // A body that broke off must not look whole.
    outgoing.destroy()
  } finally {
    outgoing.off('close', cancel)
  }
}

function drained(outgoing: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const settle = () => {
      outgoing.off('drain', settle)
      outgoing.off('close', settle)
      resolve()
    }
    outgoing.once('drain', settle)
    outgoing.once('close', settle)
  })
}
