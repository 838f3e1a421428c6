// One operation on its way: what its attempts have in common, and how each attempt is remembered.
import type { KnownAnswer } from './answer.ts'
import type { CallRecord, Clock, Log } from '../ports/platform.ts'
import type { FailureKind } from './failure.ts'

export interface Call {
  readonly operation: string
  readonly type: CallRecord['type']
  /** Repetitions so far, by reason. */
  readonly retried: Map<FailureKind, number>
  /** The next attempt starts no earlier; ms since the epoch. */
  notBefore: number
  /** The attempt under way; null before the first was sent. */
  startedAt: Date | null
  /** The last attempt left this machine and may have been carried out. */
  sent: boolean
  /** Ends a mutation that is stopped, also one that still waits for its turn; null for what urql tears down by itself. */
  readonly signal: AbortSignal | null
  status: number | null
  /** The answer of an earlier time, if the same question was asked before. */
  known: KnownAnswer | null
  /** The last answer that could be read; `body` where it is the known one and was not parsed. */
  received: (KnownAnswer & { readonly body: Uint8Array | null }) | null
  /** The token of the last attempt, and whether one was refused already. */
  token: string | null
  refused: boolean
}

export function createCall(
  operation: string,
  type: CallRecord['type'] = 'query',
  signal: AbortSignal | null = null,
): Call {
  return {
    operation,
    type,
    signal,
    retried: new Map(),
    notBefore: 0,
    startedAt: null,
    sent: false,
    status: null,
    known: null,
    received: null,
    token: null,
    refused: false,
  }
}

/** Remembers an attempt that has ended. `problem` null: it went well. Nothing is said of an attempt that was never sent. */
export type Remember = (call: Call, problem: string | null, records: number) => void

export function createRemember(ports: {
  readonly clock: Clock
  readonly log: Log
  readonly onCall: (record: CallRecord) => void
}): Remember {
  return (call, problem, records) => {
    if (call.startedAt === null) return
    const record: CallRecord = {
      operation: call.operation,
      type: call.type,
      startedAt: call.startedAt.toISOString(),
      milliseconds: ports.clock.now().getTime() - call.startedAt.getTime(),
      status: call.status,
      ok: problem === null,
      problem,
      records,
    }
    call.startedAt = null
    ports.onCall(record)
    if (problem === null) ports.log.debug(record, 'Administrate answered')
    else ports.log.warn(record, 'A request to Administrate failed')
  }
}
