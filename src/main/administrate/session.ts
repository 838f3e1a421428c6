// The access token of a connection: fetched once for everybody who waits, renewed before it ends, never shown.
import { cancelled, TandemError } from '../errors.ts'
import type { Log } from '../ports/platform.ts'
import { RemoteFailure } from './failure.ts'
import { signIn } from './problems.ts'
import { createTokenRequest, type TokenReceived, type TokenRequestOptions, tokenUrl } from './token-request.ts'

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

export interface SessionOptions extends TokenRequestOptions {
  readonly log: Log
  /** Every token that arrives, so that it can be kept out of texts. */
  readonly onSecret: (token: string) => void
  /** Of a person; absent: key and secret are enough. */
  readonly refreshToken?: string | undefined
  /** See AdministratePorts. */
  readonly onRefreshToken?: ((token: string, before: string) => void) | undefined
  readonly keptRefreshToken?: (() => Promise<string | null>) | undefined
}

/** With a person's refresh token nothing else is ever used: what Tandem does is done in that person's name. */
export function createSession(options: SessionOptions): Session {
  const { clock, problems } = options
  const request = createTokenRequest(options)
  const byPerson = options.refreshToken !== undefined
  let current: { readonly token: string; readonly renewAt: number } | null = null
  let refreshToken: string | null = options.refreshToken === '' ? null : (options.refreshToken ?? null)
  let ended: string | null = null
  let flight: { readonly done: Promise<void>; readonly controller: AbortController } | null = null

  const fresh = () => current !== null && clock.now().getTime() < current.renewAt

  /** null: a token is there. Else why the grant was refused. */
  async function grant(
    parameters: Readonly<Record<string, string>>,
    signal: AbortSignal,
  ): Promise<RemoteFailure | null> {
    const received = await request(parameters, { repeatedAs: 'token', awaitsAnswer: byPerson }, signal)
    if (received instanceof RemoteFailure) return received
    keep(received)
    return null
  }

  const refresh = (token: string, signal: AbortSignal) =>
    grant({ grant_type: 'refresh_token', refresh_token: token }, signal)

  function keep({ answer, asked }: TokenReceived): void {
    options.onSecret(answer.access_token)
    const lifetime = (answer.expires_in ?? Infinity) * 1000
    current = { token: answer.access_token, renewAt: asked + lifetime - Math.min(longestMargin, lifetime / 5) }
    const rotated = answer.refresh_token ?? refreshToken
    if (rotated !== null) options.onSecret(rotated)
    if (byPerson && rotated !== null && refreshToken !== null && rotated !== refreshToken)
      options.onRefreshToken?.(rotated, refreshToken)
    refreshToken = rotated
    options.log.info({ secondsLeft: answer.expires_in ?? null }, 'Signed in to Administrate')
  }

  async function fetchToken(signal: AbortSignal): Promise<void> {
    if (refreshToken !== null) {
      if ((await refresh(refreshToken, signal)) === null) return
      refreshToken = null
    }
    const refused = await grant({ grant_type: 'client_credentials' }, signal)
    if (refused !== null) throw problems.ofFailure(new RemoteFailure('unauthorised'), signIn, tokenUrl(options.authUrl))
  }

  async function renewForPerson(signal: AbortSignal): Promise<void> {
    if (refreshToken !== null && (await goOn(refreshToken, signal))) return
    const kept = (await options.keptRefreshToken?.()) ?? null
    if (kept !== null && kept !== ended && (await goOn(kept, signal))) return
    throw problems.ofEndedSignIn()
  }

  /** False: the token counts no more, and is not tried again. */
  async function goOn(token: string, signal: AbortSignal): Promise<boolean> {
    options.onSecret(token)
    refreshToken = token
    const refused = await refresh(token, signal)
    if (refused === null) return true
    // Whoever stands in the way, such as a proxy, says nothing of the sign-in itself.
    if (refused.kind === 'forbidden') throw problems.ofFailure(refused, signIn, tokenUrl(options.authUrl))
    refreshToken = null
    ended = token
    return false
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
        const done = (byPerson ? renewForPerson : fetchToken)(controller.signal)
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
