// What the tests of the client share: a client whose every request, record, log line and wait can be looked at.
import { TandemError } from '../errors.ts'
import type { CallRecord, Fetch, Log } from '../ports/platform.ts'
import { type AdministrateClient, type AdministratePorts, type Connection, createAdministrateClient } from './client.ts'
import { createManualClock, type ManualClock } from './manual-clock.ts'

export interface Request {
  readonly path: string
  readonly headers: Headers
  readonly body: string
  readonly signal: AbortSignal | null
}

export interface Watched {
  readonly client: AdministrateClient
  readonly clock: ManualClock
  readonly requests: readonly Request[]
  readonly calls: readonly CallRecord[]
  readonly lines: readonly { readonly level: string; readonly fields: object; readonly message: string }[]
  /** Requests for a token so far. */
  tokenRequests(): number
  /** The next request that goes out. */
  nextRequest(): Promise<Request>
}

/** `skips` false: waits pass only when the test moves the clock. */
export function watch(
  connection: Partial<Connection>,
  fetch: Fetch,
  clock: ManualClock = createManualClock({ skips: true }),
  ports: Pick<AdministratePorts, 'onRefreshToken' | 'keptRefreshToken'> = {},
): Watched {
  const requests: Request[] = []
  const calls: CallRecord[] = []
  const lines: { level: string; fields: object; message: string }[] = []
  const watchers: ((request: Request) => void)[] = []
  const line = (level: string) => (fields: object, message: string) => void lines.push({ level, fields, message })
  const log: Log = { debug: line('debug'), info: line('info'), warn: line('warn'), error: line('error') }
  const watchedFetch: Fetch = (input, init) => {
    const request: Request = {
      path: pathOf(input),
      headers: new Headers(init?.headers),
      body: typeof init?.body === 'string' ? init.body : '',
      signal: init?.signal ?? null,
    }
    requests.push(request)
    for (const watcher of watchers.splice(0)) watcher(request)
    return fetch(input, init)
  }
  const whole: Connection = {
    apiUrl: 'http://administrate.invalid/graphql',
    authUrl: 'http://administrate.invalid/oauth',
    clientId: 'key-of-the-client',
    clientSecret: 'secret-of-the-client',
    instance: 'practice.example',
    requestsPerSecond: 0,
    ...connection,
  }
  const onCall = (record: CallRecord) => void calls.push(record)
  return {
    client: createAdministrateClient(whole, { fetch: watchedFetch, clock, log, onCall, ...ports }),
    clock,
    requests,
    calls,
    lines,
    tokenRequests: () => requests.filter(({ path }) => path.endsWith('/token')).length,
    nextRequest: () => new Promise((resolve) => watchers.push(resolve)),
  }
}

/** A server that answers each request for a token or for data from a list, the last answer for ever. */
export function scripted(answers: { readonly token?: readonly Answer[]; readonly data?: readonly Answer[] }): Fetch {
  const left = {
    token: [...(answers.token ?? [{ body: { access_token: 'token-1', expires_in: 3600 } }])],
    data: [...(answers.data ?? [venues])],
  }
  return async (input, init) => {
    const queue = pathOf(input).endsWith('/token') ? left.token : left.data
    const answer = (queue.length > 1 ? queue.shift() : queue[0]) ?? venues
    if (answer === 'never') return never(init?.signal)
    if (answer instanceof Error) throw answer
    const body = typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body)
    return new Response(body, { status: answer.status ?? 200, headers: answer.headers ?? {} })
  }
}

/** An error is what `fetch` throws; `never`: no answer until the request is aborted. */
export type Answer =
  Error | 'never' | { readonly status?: number; readonly headers?: Record<string, string>; readonly body: unknown }

/** The answer to a question for venues: one venue, and no more. */
export const venues: Answer = {
  body: {
    data: {
      venues: {
        pageInfo: { hasNextPage: false, totalRecords: 1, endCursor: '' },
        edges: [{ node: { id: 'venue-1', name: 'Quayside' } }],
      },
    },
  },
}

export function pathOf(input: string | URL | globalThis.Request): string {
  return new URL(input instanceof globalThis.Request ? input.url : input).pathname
}

function never(signal: AbortSignal | null | undefined): Promise<never> {
  return new Promise((_, reject) => {
    signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')), { once: true })
  })
}

/** What a promise was rejected with; it must be a problem that is told. */
export async function problemOf(promise: Promise<unknown>): Promise<TandemError> {
  const error = await promise.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof TandemError)) throw new Error(`Not a TandemError: ${String(error)}`)
  return error
}
