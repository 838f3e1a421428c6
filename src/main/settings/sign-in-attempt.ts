// One attempt to sign in through the browser: its secrets, and what the browser brought back for it.
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { type Problem, TandemError } from '../errors.ts'

export interface SignInAttempt {
  /** 32 random bytes: only the browser that was sent away knows it. */
  readonly state: string
  /** 32 random bytes: only this process can trade in the code (PKCE, RFC 7636). */
  readonly verifier: string
  /** SHA-256 of the verifier, which may be seen. */
  readonly challenge: string
}

export function newAttempt(): SignInAttempt {
  const verifier = randomText()
  return { state: randomText(), verifier, challenge: digest(verifier).toString('base64url') }
}

/**
 * The code in the query of a way back. The state is looked at first: nothing else of a query is believed without it.
 * @throws TandemError ADM-SIGN-IN; nothing of the query is ever repeated.
 */
export function codeOf(query: URLSearchParams, state: string): string {
  if (query.getAll('state').length !== 1 || !isSame(query.get('state') ?? '', state)) throw foreign()
  const error = query.get('error')
  if (error !== null) throw refusals.get(error)?.() ?? refused()
  const code = query.get('code') ?? ''
  if (code === '') throw refused()
  return code
}

/** Nobody came back in time. */
export function nobodyCame(minutes: number): TandemError {
  return signInProblem(
    `Nobody signed in to Administrate within ${minutes} minutes.`,
    'Sign in again. If the browser showed an error: ask whoever manages Administrate to allow the address that it names.',
  )
}

/** A person called it off. */
export const calledOff: Problem = {
  code: 'CANCELLED',
  message: 'The sign-in was stopped.',
  effect: 'Nothing was changed.',
  next: 'Sign in again when you are ready.',
}

export const unexpected: Problem = {
  code: 'INTERNAL',
  message: 'The sign-in could not be finished, for a reason that Tandem did not expect.',
  effect: 'Nothing was changed.',
  next: 'Sign in again. If it says the same, send the diagnostics.',
}

const refusals: ReadonlyMap<string, () => TandemError> = new Map([
  [
    'access_denied',
    () =>
      signInProblem(
        'Administrate did not let Tandem in: it was declined in the browser.',
        'Sign in again, and allow it there.',
      ),
  ],
  ['server_error', () => later()],
  ['temporarily_unavailable', () => later()],
])

function later(): TandemError {
  return signInProblem('Administrate could not sign anybody in just now.', 'Try again in a few minutes.')
}

function refused(): TandemError {
  return signInProblem(
    'Administrate did not allow this application to sign anybody in.',
    'Check address and key of the connection; if they are right, ask whoever manages Administrate.',
  )
}

function foreign(): TandemError {
  return signInProblem(
    'What came back from the browser does not belong to this sign-in, so it was refused.',
    'Sign in again, and use only the page that Tandem opens.',
  )
}

function signInProblem(message: string, next: string): TandemError {
  return new TandemError({ code: 'ADM-SIGN-IN', message, effect: 'Nothing was changed.', next }, 2)
}

/** Compares digests, so that neither content nor length shows in the time it takes. */
function isSame(one: string, other: string): boolean {
  return timingSafeEqual(digest(one), digest(other))
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}

function randomText(): string {
  return randomBytes(32).toString('base64url')
}
