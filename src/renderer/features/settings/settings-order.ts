// One order to the backend, answered with what came of it or with a problem in words.
import type { AnyVariables, Client, TypedDocumentNode } from 'urql'
import { failureOf } from '../../api.tsx'
import type { Problem } from '../../model.ts'

export type Refused = { readonly problem: Problem }

/** `lost`: what a person is told when no answer came. */
export function createOrder(lost: Pick<Problem, 'effect' | 'next'>) {
  return async function order<Data, Variables extends AnyVariables, Answer>(
    client: Client,
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
    pick: (data: Data) => Answer,
  ): Promise<Answer | Refused> {
    const { data, error } = await client.mutation(document, variables).toPromise()
    if (error === undefined && data !== undefined) return pick(data)
    const message = error === undefined ? 'The answer was empty.' : failureOf(error).message
    return { problem: { code: 'WINDOW', message, ...lost } }
  }
}
