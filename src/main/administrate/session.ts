// The access token of a connection: fetched once for everybody who waits, renewed before it ends, never shown.
import { cancelled, TandemError } from '../errors.ts'
import type { Clock, Log } from '../ports/platform.ts'
import { createCall, type Remember } from './call.ts'
import { parseJson, tokenAnswer } from './envelope.ts'
import { RemoteFailure } from './failure.ts'
import { type Problems, signIn } from './problems.ts'
import { backoff, mayRetry } from './retry.ts'
import type { Send } from './transport.ts'

const longestMargin = 300_000

export interface Session {
  /** The token to send, null when there is none. */
  token(): string | null
  /** False: a token must be fetched first, because there is none, it was refused, or it is about to end. */
  fresh(): boolean
  /** Administrate did not accept this token. Ignored when a newer one is there already. */
  refuse(token: string | null): void
  /** Fetches a token unless there is a fresh one; all who ask meanwhile share the one request. Rejects with a TandemError. */
  renew(): Promise<void>
  /** Nobody waits any longer: a fetch under way is stopped. */
  abandon(): void
}

export interface SessionOptions {
  readonly authUrl: string
  readonly clientId: string
  readonly clientSecret: string
  readonly send: Send
  readonly clock: Clock
  readonly log: Log
  readonly problems: Problems
  readonly remember: Remember
  /** Every token that arrives, so that it can be kept out of texts. */
  readonly onSecret: (token: string) => void
}

/** The client's credentials travel in the body, as Administrate expects (administrate-api 2). */
export function createSession(options: SessionOptions): Session {
  const { clock, problems } = options
  const url = `${options.authUrl.replace(/\/+$/, '')}/token`
  let current: { readonly token: string; readonly renewAt: number } | null = null
  let refreshToken: string | null = null
  let flight: { readonly done: Promise<void>; readonly controller: AbortController } | null = null

  const fresh = () => current !== null && clock.now().getTime() < current.renewAt

  /** True: a token is there. False: the grant was refused. */
  async function grant(parameters: Readonly<Record<string, string>>, signal: AbortSignal): Promise<boolean> {
    const { clientId, clientSecret } = options
    const body = new URLSearchParams({ ...parameters, client_id: clientId, client_secret: clientSecret }).toString()
    const headers = { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' }
    const call = createCall(signIn)
    for (;;) {
      const asked = clock.now().getTime()
      try {
        const answer = await options.send(url, { method: 'POST', headers, body }, call, signal)
        if (answer.status === 400) throw new RemoteFailure('unauthorised', 400)
        keep(answer.body, answer.status, asked)
        options.remember(call, null, 0)
        return true
      } catch (error) {
        if (!(error instanceof RemoteFailure)) {
          options.remember(call, 'Stopped on request.', 0)
          throw error
        }
        const problem = problems.ofFailure(error, signIn, url)
        options.remember(call, problem.problem.message, 0)
        if (error.kind === 'unauthorised' || error.kind === 'forbidden') return false
        const retried = call.retried.get(error.kind) ?? 0
        if (!mayRetry('token', error.kind, retried)) throw problem
        call.retried.set(error.kind, retried + 1)
        call.notBefore = error.kind === 'busy' ? 0 : clock.now().getTime() + backoff(retried, 500, 8000)
      }
    }
  }

  function keep(body: string, status: number, asked: number): void {
    const answer = tokenAnswer.safeParse(parseJson(body)).data
    if (!answer) throw new RemoteFailure('body', status)
    options.onSecret(answer.access_token)
    if (answer.refresh_token) {
      options.onSecret(answer.refresh_token)
      refreshToken = answer.refresh_token
    }
    const lifetime = (answer.expires_in ?? Infinity) * 1000
    current = { token: answer.access_token, renewAt: asked + lifetime - Math.min(longestMargin, lifetime / 5) }
    options.log.info({ secondsLeft: answer.expires_in ?? null }, 'Signed in to Administrate')
  }

  async function fetchToken(signal: AbortSignal): Promise<void> {
    if (refreshToken !== null) {
      if (await grant({ grant_type: 'refresh_token', refresh_token: refreshToken }, signal)) return
      refreshToken = null
    }
    if (await grant({ grant_type: 'client_credentials' }, signal)) return
    throw problems.ofFailure(new RemoteFailure('unauthorised'), signIn, url)
  }

  return {
    token: () => current?.token ?? null,
    fresh,
    refuse(refused) {
      if (current?.token === refused) current = null
    },
    async renew() {
      if (fresh()) return
      if (flight === null) {
        const controller = new AbortController()
        const done = fetchToken(controller.signal)
          .catch((error: unknown) => {
            throw error instanceof TandemError ? error : cancelled()
          })
          .finally(() => (flight = null))
        flight = { done, controller }
      }
      await flight.done
    },
    abandon: () => flight?.controller.abort(),
  }
}
