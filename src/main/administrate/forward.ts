// How urql's operations reach Administrate: through our own `send`, which keeps gate and time limit, answer read whole.
import { hash } from 'node:crypto'
import { type ExecutionResult, type Operation, subscriptionExchange, type SubscriptionOperation } from '@urql/core'
import type { Call, Remember } from './call.ts'
import { graphqlAnswer, parseJson, recordsIn } from './envelope.ts'
import { RemoteFailure } from './failure.ts'
import { onAbort } from './on-abort.ts'
import type { Send } from './transport.ts'

/**
 * The last exchange. It takes queries and mutations, whatever its name says: `enableAllOperations` is urql's way to bring a transport of
 * one's own, and its fetchExchange takes more time for a page than the page's JSON.
 */
export function forwardExchange(options: {
  readonly url: string
  readonly send: Send
  readonly remember: Remember
  readonly callOf: (operation: Operation) => Call
}) {
  async function ask(body: SubscriptionOperation, call: Call, signal: AbortSignal): Promise<ExecutionResult> {
    const headers = {
      accept: 'application/json',
      'content-type': 'application/json',
      authorization: `Bearer ${call.token ?? ''}`,
    }
    const { query, variables, operationName } = body
    const init = { method: 'POST', headers, body: JSON.stringify({ query, variables, operationName }) }
    const answer = await options.send(options.url, init, call, signal)
    const digest = hash('sha256', answer.body, 'base64')
    if (digest === call.known?.digest) {
      call.received = { ...call.known, body: answer.body }
      return { data: notParsed }
    }
    const result = parse(answer.body, answer.status)
    call.received = { digest, records: recordsIn(result.data), body: null }
    return result
  }

  return subscriptionExchange({
    enableAllOperations: true,
    forwardSubscription: (body, operation) => ({
      subscribe(observer) {
        const call = options.callOf(operation)
        const stop = new AbortController()
        const ignore = call.signal === null ? () => undefined : onAbort(call.signal, () => stop.abort())
        if (call.signal?.aborted === true) stop.abort()
        let settled = false
        ask(body, call, stop.signal)
          .finally(ignore)
          .then(
            (answer) => {
              settled = true
              observer.next(answer)
              observer.complete()
            },
            (error: unknown) => {
              settled = true
              if (!(error instanceof RemoteFailure)) options.remember(call, 'Stopped on request.', 0)
              observer.error(error)
            },
          )
        return {
          unsubscribe() {
            if (!settled) stop.abort()
          },
        }
      },
    }),
  })
}

/** Stands in for the data of an answer that was understood before. */
const notParsed = {}

/** The data of an answer that was understood before. */
export function understood(body: Uint8Array): unknown {
  return parse(body, 200).data
}

/** Only data and errors are handed on; an answer of another shape is one that cannot be read. */
function parse(body: Uint8Array, status: number): ExecutionResult {
  const { data, errors } = graphqlAnswer.safeParse(parseJson(body)).data ?? {}
  if (errors && errors.length > 0)
    return { data, errors: errors.map(({ message, path }) => (path ? { message, path } : { message })) }
  if (data === undefined || data === null) throw new RemoteFailure('body', status)
  return { data }
}
