// Asks the sign-in service for a token, with patience, by whatever grant; what the tokens are used for is for others.
import { throwIfCancelled } from '../errors.ts'
import type { Clock } from '../ports/platform.ts'
import { createCall, type Remember } from './call.ts'
import { parseJson, type TokenAnswer, tokenAnswer, tokenRefusal } from './envelope.ts'
import { RemoteFailure } from './failure.ts'
import { type Problems, signIn } from './problems.ts'
import { backoff, mayRetry, type RequestType } from './retry.ts'
import type { Send } from './transport.ts'

export interface TokenRequestOptions {
  readonly authUrl: string
  readonly clientId: string
  /** Empty: the application has none, and none is sent. */
  readonly clientSecret: string
  readonly send: Send
  readonly clock: Clock
  readonly problems: Problems
  readonly remember: Remember
}

export interface TokenManner {
  /** Which failures are tried again. */
  readonly repeatedAs: RequestType
  /** What is under way is not cut off when the signal aborts: its answer may be the only copy of a new refresh token. */
  readonly awaitsAnswer: boolean
}

export interface TokenReceived {
  readonly answer: TokenAnswer
  /** When it was asked for; ms since the epoch. */
  readonly asked: number
}

/**
 * The client's credentials travel in the body, as Administrate expects (administrate-api 2). Gives {@link RemoteFailure}
 * `unauthorised` (status 401: the application is not known; 400: the grant is refused) or `forbidden` as a value.
 * Rejects with the TandemError of any other failure, or as cancelled.
 */
export type TokenRequest = (
  parameters: Readonly<Record<string, string>>,
  manner: TokenManner,
  signal: AbortSignal,
) => Promise<TokenReceived | RemoteFailure>

export function createTokenRequest(options: TokenRequestOptions): TokenRequest {
  const { clock, problems } = options
  const url = tokenUrl(options.authUrl)

  return async (parameters, { repeatedAs, awaitsAnswer }, signal) => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' }
    const init = { method: 'POST', headers, body: form(parameters, options) }
    const call = createCall(signIn)
    const own = new AbortController()
    const stop = () => {
      if (!awaitsAnswer || !call.sent) own.abort()
    }
    if (signal.aborted) stop()
    signal.addEventListener('abort', stop)
    try {
      for (;;) {
        const asked = clock.now().getTime()
        try {
          const { status, body } = await options.send(url, init, call, own.signal)
          if (status === 400) throw new RemoteFailure('unauthorised', refusedStatus(body))
          const answer = tokenAnswer.safeParse(parseJson(body)).data
          if (!answer) throw new RemoteFailure('body', status)
          options.remember(call, null, 0)
          return { answer, asked }
        } catch (error) {
          if (!(error instanceof RemoteFailure)) {
            options.remember(call, 'Stopped on request.', 0)
            throw error
          }
          const problem = problems.ofFailure(error, signIn, url)
          options.remember(call, problem.problem.message, 0)
          if (error.kind === 'unauthorised' || error.kind === 'forbidden') return error
          throwIfCancelled(signal)
          const retried = call.retried.get(error.kind) ?? 0
          if (!mayRetry(repeatedAs, error.kind, retried)) throw problem
          call.retried.set(error.kind, retried + 1)
          call.notBefore = error.kind === 'busy' ? 0 : clock.now().getTime() + backoff(retried, 500, 8000)
          call.sent = false
        }
      }
    } finally {
      signal.removeEventListener('abort', stop)
    }
  }
}

export function tokenUrl(authUrl: string): string {
  return `${authUrl.replace(/\/+$/, '')}/token`
}

function form(
  parameters: Readonly<Record<string, string>>,
  { clientId, clientSecret }: { readonly clientId: string; readonly clientSecret: string },
): string {
  const body = new URLSearchParams({ ...parameters, client_id: clientId })
  if (clientSecret !== '') body.set('client_secret', clientSecret)
  return body.toString()
}

/** RFC 6749 lets a server say with 400 that it does not know the application; to us that is a 401. */
function refusedStatus(body: Uint8Array): 400 | 401 {
  const reason = tokenRefusal.safeParse(parseJson(body)).data?.error
  return reason === 'invalid_client' || reason === 'unauthorized_client' ? 401 : 400
}
