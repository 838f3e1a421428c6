// Which requests may reach the local GraphQL server: JSON, and forms with a file that only a page of ours can have sent.

/** A form of another page cannot set it; a script of another page has to ask first, and is refused (OPTIONS). */
const preflightHeader = 'graphql-preflight'

const largestJson = 1_000_000
/** The largest workbook that is read (imports/file/limits.ts), and what a form needs around it. */
const largestForm = 20 * 1024 * 1024 + 500_000

export interface Refusal {
  readonly status: number
  readonly message: string
  readonly headers?: { readonly [name: string]: string }
}

/** null: it may. */
export function refusalOf(request: Request): Refusal | null {
  if (new URL(request.url).pathname !== '/graphql') return { status: 404, message: 'There is nothing here.' }
  if (request.method !== 'POST')
    return { status: 405, message: 'Only POST is answered here.', headers: { allow: 'POST' } }
  const type = typeOf(request)
  if (type !== json && type !== form) return { status: 415, message: 'Only JSON and forms with a file are taken here.' }
  if (type === form && !request.headers.has(preflightHeader))
    return {
      status: 415,
      message: `A form is taken only with the header ${preflightHeader}, which only our own pages set.`,
    }
  return Number(request.headers.get('content-length')) > largestOf(request) ? tooLarge(request) : null
}

export function tooLarge(request: Request): Refusal {
  return typeOf(request) === form
    ? { status: 413, message: 'The file is too large: a workbook may have at most 20 MB.' }
    : { status: 413, message: 'The request is too large.' }
}

/** The same request, whose body fails beyond what its kind may have: lengths are not always said. */
export function limited(request: Request): { readonly whole: Request; readonly isTooLarge: () => boolean } {
  if (request.body === null) return { whole: request, isTooLarge: () => false }
  const most = largestOf(request)
  let bytes = 0
  const counting = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      bytes += chunk.byteLength
      if (bytes <= most) controller.enqueue(chunk)
      else controller.error(new Error('The body is too large.'))
    },
  })
  const init: RequestInit & { readonly duplex: 'half' } = {
    method: request.method,
    headers: request.headers,
    signal: request.signal,
    body: request.body.pipeThrough(counting),
    duplex: 'half',
  }
  return { whole: new Request(request.url, init), isTooLarge: () => bytes > most }
}

const json = 'application/json'
const form = 'multipart/form-data'

function largestOf(request: Request): number {
  return typeOf(request) === form ? largestForm : largestJson
}

function typeOf(request: Request): string {
  return request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? ''
}
