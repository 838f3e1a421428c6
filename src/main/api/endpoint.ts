// The one address of the backend: what it takes, what it refuses, and what it says with every answer.
import type { Log } from '../ports/platform.ts'
import type { Download } from './downloads.ts'
import { attachmentOf } from './attachment.ts'
import { limited, type Refusal, refusalOf, tooLarge } from './request-guard.ts'

const headersOfAll = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
}
/** Of one connection, not of the answer: who hosts the backend says them, or nobody. */
const headersOfHosts = ['connection', 'content-encoding', 'transfer-encoding', 'keep-alive']

/**
 * Takes `POST /graphql` as request-guard.ts allows, so that no form and no link of another page is ever a request, and gives
 * out files at `GET /exports/{id}`. Never rejects.
 */
export function createEndpoint(parts: {
  readonly answer: (request: Request) => Promise<Response>
  readonly download: (id: string) => Download | null
  readonly log: Log
  readonly closing: AbortSignal
}): (request: Request) => Promise<Response> {
  return async (request) => {
    const exported = exportOf(request)
    if (exported !== null) return fileOf(parts.download(exported))
    const refusal = refusalOf(request)
    if (refusal !== null) return refused(refusal)
    if (parts.closing.aborted) return refused({ status: 503, message: 'Tandem is closing.' })
    const { whole, isTooLarge } = limited(request)
    try {
      const answer = await parts.answer(whole)
      return isTooLarge() ? refused(tooLarge(request)) : dressed(answer, request.signal)
    } catch (error) {
      if (isTooLarge()) return refused(tooLarge(request))
      parts.log.error({ err: error }, 'A request could not be answered')
      return refused({ status: 500, message: 'This request could not be answered.' })
    }
  }
}

/** The id of the file that is asked for; null when something else is. */
function exportOf(request: Request): string | null {
  if (request.method !== 'GET') return null
  return /^\/exports\/([\w-]{1,64})$/.exec(new URL(request.url).pathname)?.[1] ?? null
}

function fileOf(file: Download | null): Response {
  if (file === null) return refused({ status: 404, message: 'This file was fetched already, or waited too long.' })
  const headers = {
    ...headersOfAll,
    'content-type': file.type,
    'content-disposition': attachmentOf(file.fileName),
  }
  return new Response(file.bytes, { headers })
}

function refused({ status, message, headers: more }: Refusal): Response {
  const headers = { ...headersOfAll, ...more }
  return Response.json({ errors: [{ message }] }, { status, headers })
}

/** The same answer with our headers; a stream of events ends when the request is given up. */
function dressed(response: Response, signal: AbortSignal): Response {
  const headers = new Headers(response.headers)
  for (const name of headersOfHosts) headers.delete(name)
  for (const [name, value] of Object.entries(headersOfAll)) headers.set(name, value)
  if (!headers.has('content-type')) headers.set('content-type', 'application/json; charset=utf-8')
  const isStream = headers.get('content-type')?.startsWith('text/event-stream') === true
  const body = isStream && response.body !== null ? endingWith(response.body, signal) : response.body
  return new Response(body, { status: response.status, headers })
}

/**
 * The same bytes until `signal` aborts. May be cancelled at any time: where the cancellation of a body that has failed meanwhile
 * rejects, nobody may be there to hear it (Electron cancels the body of a request that was given up).
 */
function endingWith(body: ReadableStream<Uint8Array>, signal: AbortSignal): ReadableStream<Uint8Array> {
  const reader = body.getReader()
  const cancel = (reason?: unknown) => reader.cancel(reason).catch(() => undefined)
  return new ReadableStream<Uint8Array>({
    start(controller) {
      const end = () => {
        controller.error(signal.reason)
        void cancel()
      }
      if (signal.aborted) end()
      else signal.addEventListener('abort', end, { once: true })
    },
    async pull(controller) {
      const { done, value } = await reader.read()
      if (signal.aborted) return
      if (done) controller.close()
      else controller.enqueue(value)
    },
    cancel,
  })
}
