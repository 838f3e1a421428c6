// Trades the code that a person's browser brought back for a refresh token.
import { TandemError } from '../errors.ts'
import { createRemember } from './call.ts'
import type { AdministratePorts } from './client.ts'
import { RemoteFailure } from './failure.ts'
import { createGate } from './gate.ts'
import { createProblems } from './problems.ts'
import { createTokenRequest } from './token-request.ts'
import { createTraffic } from './traffic.ts'
import { createSend } from './transport.ts'

export interface CodeReturned {
  /** Base of `/token`. */
  readonly authUrl: string
  readonly clientId: string
  /** Empty: the application has none, and none is sent. */
  readonly clientSecret: string
  readonly code: string
  /** The very address the code was asked for. */
  readonly redirect: string
  /** Behind the challenge of the address. */
  readonly verifier: string
}

/**
 * A code counts once: it is sent again only where it surely did not arrive. Rejects with a TandemError: ADM-SIGN-IN when
 * Administrate does not take it, the code of the failure when it cannot be asked, CANCELLED when the signal aborts.
 */
export async function redeemCode(
  returned: CodeReturned,
  ports: Pick<AdministratePorts, 'fetch' | 'clock' | 'log' | 'onCall'>,
  signal: AbortSignal,
): Promise<{ readonly refreshToken: string }> {
  const { authUrl, clientId, clientSecret, code, redirect, verifier } = returned
  const { fetch, clock } = ports
  const gate = createGate({ requestsPerSecond: 0, atOnce: 1, clock })
  const send = createSend({ fetch, clock, gate, traffic: createTraffic(clock) })
  // Nothing that Administrate says is repeated here, so there is nothing to hide in it.
  const problems = createProblems({ redact: () => '', succeeded: () => false, byPerson: true })
  const remember = createRemember(ports)
  const request = createTokenRequest({ authUrl, clientId, clientSecret, send, clock, problems, remember })
  const received = await request(
    { grant_type: 'authorization_code', code, redirect_uri: redirect, code_verifier: verifier },
    { repeatedAs: 'mutation', awaitsAnswer: false },
    signal,
  )
  if (received instanceof RemoteFailure) throw refused(received)
  const refreshToken = received.answer.refresh_token ?? ''
  if (refreshToken === '') throw passing()
  return { refreshToken }
}

function refused({ kind, status }: RemoteFailure): TandemError {
  if (kind === 'forbidden')
    return problem(
      'Administrate does not allow this application to sign people in.',
      'Ask whoever manages Administrate to allow it, then sign in again.',
    )
  return status === 400
    ? problem(
        'Administrate did not take the answer that the browser brought back; it may have come too late.',
        'Sign in again. If it says the same, check key and secret.',
      )
    : problem(
        'Administrate does not know this application: it refused its key or its secret.',
        'Correct key and secret, then sign in again.',
      )
}

function passing(): TandemError {
  return problem(
    'Administrate let you in this once, but gave nothing to sign in with again.',
    'Ask whoever manages Administrate to let this application stay signed in, or let Tandem sign in by itself, with key and secret.',
  )
}

function problem(message: string, next: string): TandemError {
  return new TandemError({ code: 'ADM-SIGN-IN', message, effect: 'Nothing was changed.', next }, 2)
}
