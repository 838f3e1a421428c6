// Sends one request and reads its answer whole, within the time limit and through the gate.
import { cancelled, throwIfCancelled } from '../errors.ts'
import type { Clock, Fetch } from '../ports/platform.ts'
import type { Call } from './call.ts'
import { failureOfStatus, failureOfThrown, isAtTheDoor, RemoteFailure } from './failure.ts'
import type { Gate } from './gate.ts'
import { createTimeLimit } from './time-limit.ts'
import type { Traffic } from './traffic.ts'

const timeLimit = 30_000

export interface Received {
  readonly status: number
  readonly body: Uint8Array
}

/**
 * Fills in the call's start and status. Throws {@link RemoteFailure}, or as cancelled when the signal aborts; the request is
 * aborted then too. Redirects are not followed: they would carry the secrets to another address.
 */
export type Send = (url: string, init: RequestInit, call: Call, signal: AbortSignal) => Promise<Received>

export function createSend(ports: {
  readonly fetch: Fetch
  readonly clock: Clock
  readonly gate: Gate
  readonly traffic: Traffic
}): Send {
  const { clock, gate } = ports
  const limit = createTimeLimit(clock, timeLimit)
  return async (url, init, call, signal) => {
    const leave = await gate.enter(signal, call.notBefore)
    const request = new AbortController()
    const abort = () => request.abort()
    const timer = limit.start(abort)
    signal.addEventListener('abort', abort)
    try {
      throwIfCancelled(signal)
      ports.traffic.count()
      call.startedAt = clock.now()
      call.sent = true
      call.status = null
      const response = await ports.fetch(url, { ...init, redirect: 'error', signal: request.signal })
      call.status = response.status
      const body = new Uint8Array(await response.arrayBuffer())
      const failure = failureOfStatus(response.status)
      if (failure?.kind === 'busy') gate.slowDown(retryAfter(response.headers, clock))
      if (failure) throw failure
      gate.easeOff()
      return { status: response.status, body }
    } catch (error) {
      if (error instanceof RemoteFailure) throw notSent(call, error)
      if (signal.aborted) throw cancelled()
      throw timer.passed() ? new RemoteFailure('timeout') : notSent(call, failureOfThrown(error))
    } finally {
      timer.end()
      signal.removeEventListener('abort', abort)
      leave()
    }
  }
}

/** Notes of a failure at the door that nothing was carried out. */
function notSent(call: Call, failure: RemoteFailure): RemoteFailure {
  if (isAtTheDoor(failure.kind)) call.sent = false
  return failure
}

/** The milliseconds of `Retry-After`, in seconds or as a date; null when it is missing or says nothing. */
function retryAfter(headers: Headers, clock: Clock): number | null {
  const text = headers.get('retry-after')?.trim() ?? ''
  if (text === '') return null
  const milliseconds = /^\d+(\.\d+)?$/.test(text) ? Number(text) * 1000 : Date.parse(text) - clock.now().getTime()
  return Number.isNaN(milliseconds) ? null : Math.max(0, milliseconds)
}
