// The GraphQL client towards one Administrate: sign-in and repetition around every request, one result per request.
import {
  type AnyVariables,
  Client,
  type CombinedError,
  createRequest,
  makeOperation,
  mapExchange,
  type Operation,
  type OperationResult,
  type TypedDocumentNode,
} from '@urql/core'
import { authExchange } from '@urql/exchange-auth'
import { retryExchange } from '@urql/exchange-retry'
import { cancelled, TandemError } from '../errors.ts'
import type { Clock } from '../ports/platform.ts'
import type { Answer, KnownAnswer } from './answer.ts'
import { type Call, createCall, type Remember } from './call.ts'
import { type FailureKind, RemoteFailure } from './failure.ts'
import { forwardExchange, understood } from './forward.ts'
import { answerOf, type WriteResult } from './mutation-answer.ts'
import { onAbort } from './on-abort.ts'
import type { Problems } from './problems.ts'
import { backoff, mayRetry } from './retry.ts'
import type { Session } from './session.ts'
import type { Send } from './transport.ts'

export interface Remote {
  /**
   * `known`: the answer of an earlier time, if there was one. Rejects with a TandemError; aborting the signal aborts the request
   * and rejects as cancelled.
   */
  ask<Data, Variables extends AnyVariables>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
    operation: string,
    known: KnownAnswer | null,
    signal: AbortSignal,
  ): Promise<Answer<Data>>
  /** What Administrate answered to a mutation; see {@link WriteResult} for what is thrown instead. */
  write<Data, Variables extends AnyVariables>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
    operation: string,
    signal: AbortSignal,
  ): Promise<WriteResult<Data>>
  close(): void
}

export interface RemoteOptions {
  readonly url: string
  readonly session: Session
  readonly send: Send
  readonly clock: Clock
  readonly problems: Problems
  readonly remember: Remember
}

export function createRemote(options: RemoteOptions): Remote {
  const { session, problems } = options
  const calls = new Map<number, Call>()
  const stops = new Set<() => void>()
  let sequence = 0
  let closed = false
  // Whoever asked is gone: nothing of it is sent any more.
  const nobody = createCall('unknown', 'query', AbortSignal.abort())
  const client = createUrql(options, (operation) => calls.get(operation.key) ?? nobody)

  return {
    ask(document, variables, operation, known, signal) {
      return new Promise((resolve, reject) => {
        if (closed || signal.aborted) {
          reject(cancelled())
          return
        }
        // A key of its own: two reads never share a request, so that stopping one does not stop or keep the other.
        const key = ++sequence
        const call = createCall(operation)
        call.known = known
        const settle = (outcome: () => void) => {
          if (!calls.delete(key)) return
          stops.delete(stop)
          ignore()
          // Not at once: urql may answer before it has given out the subscription.
          queueMicrotask(() => subscription.unsubscribe())
          if (calls.size === 0) session.abandon()
          outcome()
        }
        const stop = () => settle(() => reject(cancelled()))
        calls.set(key, call)
        stops.add(stop)
        const ignore = onAbort(signal, stop)
        const request = { ...createRequest(document, variables), key }
        const subscription = client.executeQuery(request).subscribe((result) => {
          const problem = problemOf(result, operation, options)
          if (problem) settle(() => reject(problem))
          else if (result.data !== undefined)
            settle(() => resolve(answered(call, result.data as typeof result.data & {})))
        })
      })
    },
    write(document, variables, operation, signal) {
      return new Promise((resolve, reject) => {
        if (closed || signal.aborted) {
          reject(cancelled())
          return
        }
        const key = ++sequence
        // urql never tears a mutation down: it is stopped by its own signal, also while it waits for its turn.
        const own = new AbortController()
        const call = createCall(operation, 'mutation', own.signal)
        const settle = (outcome: () => void) => {
          if (!calls.delete(key)) return
          stops.delete(stop)
          ignore()
          if (calls.size === 0) session.abandon()
          outcome()
        }
        const stop = () =>
          settle(() => {
            if (call.sent) resolve({ outcome: 'unknown', problem: problems.ofLostAnswer(cancelled(), operation) })
            else reject(cancelled())
            own.abort()
          })
        calls.set(key, call)
        stops.add(stop)
        const ignore = onAbort(signal, stop)
        const request = { ...createRequest(document, variables), key }
        client.executeMutation(request).subscribe((result) => {
          const answer = answerOf(result, problems)
          if (answer !== null) settle(() => resolve(answer))
          else {
            const failure = problemOf(result, operation, options) ?? problems.ofBody(operation)
            if (!call.sent) settle(() => reject(failure))
            else settle(() => resolve({ outcome: 'unknown', problem: problems.ofLostAnswer(failure, operation) }))
          }
        })
      })
    },
    close() {
      closed = true
      for (const stop of stops) stop()
    },
  }
}

/** Every read goes to the network; there is no cache to keep in step and no `__typename` to add. */
function createUrql(options: RemoteOptions, callOf: (operation: Operation) => Call): Client {
  return new Client({
    url: options.url,
    requestPolicy: 'network-only',
    exchanges: [
      retryExchange({
        // The gate does the waiting, by the injected clock and for all requests together; see Call.notBefore.
        initialDelayMs: 1,
        maxDelayMs: 1,
        randomDelay: false,
        maxNumberAttempts: 100,
        retryIf(error, operation) {
          const kind = kindOf(error)
          return kind !== null && mayRetry(callOf(operation).type, kind, callOf(operation).retried.get(kind) ?? 0)
        },
        retryWith(error, operation) {
          const kind = kindOf(error)
          if (kind !== null) postpone(callOf(operation), kind, options.clock)
          return operation
        },
      }),
      authExchange(async () => ({
        addAuthToOperation(operation) {
          const call = callOf(operation)
          call.token = options.session.token()
          // Only a refused token uses up the one renewal of a read; having waited for the first token does not.
          return makeOperation(operation.kind, operation, { authAttempt: call.refused })
        },
        willAuthError: () => !options.session.fresh(),
        didAuthError(error, operation) {
          if (kindOf(error) !== 'unauthorised') return false
          const call = callOf(operation)
          call.refused = true
          options.session.refuse(call.token)
          return true
        },
        refreshAuth: () => options.session.renew(),
      })),
      mapExchange({
        onResult(result) {
          const call = callOf(result.operation)
          const problem = problemOf(result, call.operation, options)
          options.remember(call, problem?.problem.message ?? null, problem ? 0 : (call.received?.records ?? 0))
        },
      }),
      forwardExchange({ ...options, callOf }),
    ],
  })
}

function answered<Data>({ received }: Call, data: Data): Answer<Data> {
  if (received === null) throw new Error('An answer that was not received')
  const { digest, records, body } = received
  if (body === null) return { digest, records, isSame: false, data: () => data }
  return { digest, records, isSame: true, data: () => understood(body) as Data }
}

function postpone(call: Call, kind: FailureKind, clock: Clock): void {
  const retried = call.retried.get(kind) ?? 0
  call.retried.set(kind, retried + 1)
  // After 429 the gate's pause says when.
  call.notBefore = kind === 'busy' ? 0 : clock.now().getTime() + backoff(retried, 500, 8000)
}

function kindOf(error: CombinedError): FailureKind | null {
  return error.networkError instanceof RemoteFailure ? error.networkError.kind : null
}

/** What is wrong with a result; null when nothing is. An empty list of errors is no error (administrate-api 3). */
function problemOf(result: OperationResult<unknown>, operation: string, options: RemoteOptions): TandemError | null {
  const { error, data } = result
  const thrown = error?.networkError
  if (thrown instanceof TandemError) return thrown
  if (thrown instanceof RemoteFailure) return options.problems.ofFailure(thrown, operation, options.url)
  if (thrown) return options.problems.ofBody(operation)
  const messages = error?.graphQLErrors.map((each) => each.message) ?? []
  if (messages.length > 0) return options.problems.ofErrors(messages, operation)
  return data === null || data === undefined ? options.problems.ofBody(operation) : null
}
