// The client towards one Administrate: reads documents and pages lists, and says how hard it is working.
import type { AnyVariables, TypedDocumentNode } from '@urql/core'
import { readOnlyProblem, TandemError } from '../errors.ts'
import type { CallRecord, Clock, Fetch, Log } from '../ports/platform.ts'
import { type Asking, createAsking } from './asking.ts'
import { createRemember } from './call.ts'
import { atOnce, createGate } from './gate.ts'
import type { WriteResult } from './mutation-answer.ts'
import { createProblems } from './problems.ts'
import { type Ask, createReads, nameOf, type Reads } from './reads.ts'
import { createRedactor } from './redact.ts'
import { createRemote } from './remote.ts'
import { createSession } from './session.ts'
import { createTraffic } from './traffic.ts'
import { createSend } from './transport.ts'

export interface Connection {
  /** Where GraphQL is answered. */
  readonly apiUrl: string
  /** Base of `/token`. */
  readonly authUrl: string
  readonly clientId: string
  readonly clientSecret: string
  /** Host of the tenant: lower case, without port. */
  readonly instance: string
  /** 0: no limit. */
  readonly requestsPerSecond: number
  /** Of a person who signed in through the browser, empty when that is over; absent: signing in with key and secret. */
  readonly refreshToken?: string
  /** Every mutation is refused before it is sent. */
  readonly readOnly?: boolean
}

/** Every promise rejects with a TandemError; as cancelled when its signal aborts, and then the request is aborted too. */
export interface AdministrateClient extends Reads {
  /** The same reads, which can be asked again as a whole. */
  asking(): Asking
  /**
   * One mutation, repeated only where it surely did not happen: after 429 or a refused connection. What Administrate answers
   * is a value. Rejects only when nothing was carried out: as cancelled, or with the TandemError of a failure at the door,
   * READ-ONLY (exit 2) for every mutation on a connection that is read only.
   */
  write<Data, Variables extends AnyVariables>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
    signal: AbortSignal,
  ): Promise<WriteResult<Data>>
  /** Requests of the last five minutes; Administrate allows 6,000. */
  requestsInFiveMinutes(): number
  /** Set while Administrate has asked us to slow down: when we go on. */
  waitingUntil(): Date | null
  /** Stops everything under way; later reads are refused as cancelled. */
  close(): void
}

export interface AdministratePorts {
  readonly fetch: Fetch
  readonly clock: Clock
  readonly log: Log
  readonly onCall: (record: CallRecord) => void
  /** A person's sign-in goes on with `token` from now on: keep it, `before` may count no more. Must not throw. */
  readonly onRefreshToken?: (token: string, before: string) => void
  /** The token kept now. Asked when Administrate refuses ours, because another process may have renewed it; null: none. */
  readonly keptRefreshToken?: () => Promise<string | null>
}

export function createAdministrateClient(connection: Connection, ports: AdministratePorts): AdministrateClient {
  const { clock } = ports
  let succeeded = false
  const redactor = createRedactor([connection.clientSecret, connection.clientId, connection.refreshToken ?? ''])
  const problems = createProblems({
    redact: (text) => redactor.redact(text),
    succeeded: () => succeeded,
    byPerson: connection.refreshToken !== undefined,
  })
  const gate = createGate({ requestsPerSecond: connection.requestsPerSecond, atOnce, clock })
  const traffic = createTraffic(clock)
  const send = createSend({ fetch: ports.fetch, clock, gate, traffic })
  const remember = createRemember(ports)
  const session = createSession({
    ...connection,
    send,
    clock,
    log: ports.log,
    problems,
    remember,
    onSecret: (token) => redactor.learn(token),
    onRefreshToken: ports.onRefreshToken,
    keptRefreshToken: ports.keptRefreshToken,
  })
  const remote = createRemote({ url: connection.apiUrl, session, send, clock, problems, remember })

  const ask: Ask = async (document, variables, known, signal) => {
    const answer = await remote.ask(document, variables, nameOf(document), known, signal)
    succeeded = true
    return answer
  }

  return {
    ...createReads(ask, problems),
    asking: () => createAsking(ask, problems),
    async write(document, variables, signal) {
      if (connection.readOnly === true) throw new TandemError(readOnlyProblem('A change in Administrate'), 2)
      const result = await remote.write(document, variables, nameOf(document), signal)
      if (result.outcome !== 'unknown') succeeded = true
      return result
    },
    requestsInFiveMinutes: () => traffic.inFiveMinutes(),
    waitingUntil: () => gate.pausedUntil(),
    close: () => remote.close(),
  }
}
