// Signing in to Administrate by a person: from the browser that is sent away to the refresh token that is kept.
import type { AdministrateConnection } from '../config.ts'
import { cancelled, isCancelled, type Problem, TandemError, throwIfCancelled } from '../errors.ts'
import type { Browser, WayBack } from '../ports/browser.ts'
import type { Clock, Log } from '../ports/platform.ts'
import type { ConnectedEnvironment } from '../ports/settings.ts'
import { calledOff, codeOf, newAttempt, nobodyCame, type SignInAttempt, unexpected } from './sign-in-attempt.ts'

const minutes = 5

/** What signing in needs to know of a connection; it may not be kept yet. */
export type ConnectionParts = Pick<
  AdministrateConnection,
  'apiUrl' | 'authUrl' | 'clientId' | 'clientSecret' | 'instance'
>

export interface SignIn {
  readonly environment: ConnectedEnvironment
  readonly state: 'WAITING' | 'DONE' | 'FAILED'
  /** To be opened by hand where the browser did not come up; empty when it is over. */
  readonly address: string
  readonly problem: Problem | null
}

export interface PersonSignInOptions {
  readonly browser: Browser
  /** Administrate's page; `redirect` is where the browser is sent back to. */
  addressOf(
    connection: ConnectionParts,
    asked: { readonly redirect: string; readonly state: string; readonly challenge: string },
  ): string
  /** Trades the code in. Rejects with a TandemError, or as cancelled when the signal aborts. */
  redeem(
    connection: ConnectionParts,
    returned: { readonly code: string; readonly redirect: string; readonly verifier: string },
    signal: AbortSignal,
  ): Promise<{ readonly refreshToken: string }>
  keep(environment: ConnectedEnvironment, refreshToken: string, connection: ConnectionParts): Promise<void>
  /** After each change of `current()`. */
  onChange(): void
  readonly clock: Clock
  readonly log: Log
}

export interface PersonSignIn {
  /** The last one since Tandem was started; null: there was none. */
  current(): SignIn | null
  /** Ends the one before, if it still waits. Resolves when the new one waits for the person, or has failed already; never rejects. */
  begin(environment: ConnectedEnvironment, connection: ConnectionParts): Promise<void>
  /** Resolves when it is over; what was about to be kept is kept. */
  cancel(): Promise<void>
  /** Ends it and its listener. */
  close(): Promise<void>
}

interface Run {
  readonly controller: AbortController
  readonly over: Promise<void>
}

/** One at a time. No token, code, state or address is ever logged or put in a problem. */
export function createPersonSignIn(options: PersonSignInOptions): PersonSignIn {
  const { browser, clock, log } = options
  const runs = new Set<Run>()
  let latest: object | null = null
  let shown: SignIn | null = null

  function show(attempt: object, next: SignIn): void {
    if (attempt !== latest) return
    shown = next
    options.onChange()
  }

  async function run(
    attempt: SignInAttempt,
    environment: ConnectedEnvironment,
    connection: ConnectionParts,
    signal: AbortSignal,
    ready: () => void,
  ): Promise<void> {
    let wayBack: WayBack | null = null
    try {
      wayBack = await browser.listen()
      throwIfCancelled(signal)
      const redirect = wayBack.address
      const address = options.addressOf(connection, { redirect, state: attempt.state, challenge: attempt.challenge })
      show(attempt, { environment, state: 'WAITING', address, problem: null })
      ready()
      browser.open(address).catch(() => log.warn({ environment }, 'No browser came up for the sign-in'))
      const code = codeOf(await inTime(wayBack, clock, signal), attempt.state)
      const { refreshToken } = await options.redeem(connection, { code, redirect, verifier: attempt.verifier }, signal)
      throwIfCancelled(signal)
      await options.keep(environment, refreshToken, connection)
      log.info({ environment }, 'A person signed in to Administrate')
      show(attempt, { environment, state: 'DONE', address: '', problem: null })
      await wayBack.tell(true)
    } catch (error) {
      const problem = problemOf(error)
      if (problem.code === 'INTERNAL') log.error({ err: error, environment }, 'A sign-in to Administrate broke off')
      else log.warn({ environment, code: problem.code }, 'A sign-in to Administrate failed')
      show(attempt, { environment, state: 'FAILED', address: '', problem })
    } finally {
      ready()
      await wayBack?.close()
    }
  }

  async function cancel(): Promise<void> {
    const waiting = [...runs]
    for (const { controller } of waiting) controller.abort()
    await Promise.all(waiting.map(({ over }) => over))
  }

  return {
    current: () => shown,
    async begin(environment, connection) {
      for (const { controller } of runs) controller.abort()
      const attempt = newAttempt()
      latest = attempt
      show(attempt, { environment, state: 'WAITING', address: '', problem: null })
      const controller = new AbortController()
      await new Promise<void>((ready) => {
        const over = run(attempt, environment, connection, controller.signal, ready)
          .catch((error: unknown) => log.error({ err: error }, 'The listener of a sign-in could not be closed'))
          .finally(() => runs.delete(entry))
        const entry: Run = { controller, over }
        runs.add(entry)
      })
    },
    cancel,
    close: cancel,
  }
}

/** What the browser brings back; ADM-SIGN-IN when nobody comes, cancelled when the signal aborts. */
async function inTime(wayBack: WayBack, clock: Clock, signal: AbortSignal): Promise<URLSearchParams> {
  throwIfCancelled(signal)
  const either = new AbortController()
  const stop = () => either.abort()
  signal.addEventListener('abort', stop, { once: true })
  try {
    const late = clock.wait(minutes * 60_000, either.signal).then(() => {
      throw nobodyCame(minutes)
    })
    return await Promise.race([wayBack.arrived(either.signal), late])
  } catch (error) {
    throw signal.aborted ? cancelled() : error
  } finally {
    signal.removeEventListener('abort', stop)
    either.abort()
  }
}

function problemOf(error: unknown): Problem {
  if (isCancelled(error)) return calledOff
  return error instanceof TandemError ? error.problem : unexpected
}
