// The one address of the backend: what it takes, what it refuses, and what it says with every answer.
import type { Log } from '../ports/platform.ts'

const headersOfAll = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
}
/** Of one connection, not of the answer: who hosts the backend says them, or nobody. */
const headersOfHosts = ['connection', 'content-encoding', 'transfer-encoding', 'keep-alive']

/** Takes `POST /graphql` with JSON only, so that no form and no link of another page is ever a request. Never rejects. */
export function createEndpoint(parts: {
  readonly answer: (request: Request) => Promise<Response>
  readonly log: Log
  readonly closing: AbortSignal
}): (request: Request) => Promise<Response> {
  return async (request) => {
    const refusal = refusalOf(request)
    if (refusal !== null) return refusal
    if (parts.closing.aborted) return refused(503, 'Tandem is closing.')
    try {
      return dressed(await parts.answer(request))
    } catch (error) {
      parts.log.error({ err: error }, 'A request could not be answered')
      return refused(500, 'This request could not be answered.')
    }
  }
}

function refusalOf(request: Request): Response | null {
  if (new URL(request.url).pathname !== '/graphql') return refused(404, 'There is nothing here.')
  if (request.method !== 'POST') return refused(405, 'Only POST is answered here.', { allow: 'POST' })
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase()
  return type === 'application/json' ? null : refused(415, 'Only JSON is taken here.')
}

function refused(status: number, message: string, more: { readonly [name: string]: string } = {}): Response {
  const headers = { ...headersOfAll, ...more }
  return Response.json({ errors: [{ message }] }, { status, headers })
}

/** The same answer with our headers; its body goes on streaming. */
function dressed(response: Response): Response {
  const headers = new Headers(response.headers)
  for (const name of headersOfHosts) headers.delete(name)
  for (const [name, value] of Object.entries(headersOfAll)) headers.set(name, value)
  if (!headers.has('content-type')) headers.set('content-type', 'application/json; charset=utf-8')
  return new Response(response.body, { status: response.status, headers })
}
