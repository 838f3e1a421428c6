// Talks to the backend in this process over the local GraphQL contract.
import { Client, fetchExchange, type AnyVariables, type CombinedError, type TypedDocumentNode } from '@urql/core'
import { ChangedDocument } from '../../../../graphql/generated/local.ts'
import { ToldError } from './failure.ts'
import type { Told } from './output/problem.ts'

export interface LocalApi {
  /** Rejects with a {@link ToldError} (exit 2) that says what the backend said. */
  query<Data, Variables extends AnyVariables>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
  ): Promise<Data>
  mutate<Data, Variables extends AnyVariables>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
  ): Promise<Data>
  /** Calls back with what changed from now on; the returned function ends it. */
  onChange(listener: (topics: readonly string[]) => void): () => void
}

/** The client of a backend, by the function that answers its requests. */
export function createClient(handle: (request: Request) => Promise<Response>): LocalApi {
  const client = new Client({
    url: 'http://tandem.local/graphql',
    exchanges: [fetchExchange],
    fetch: (input, init) => handle(new Request(input, init)),
    fetchSubscriptions: true,
    preferGetMethod: false,
    requestPolicy: 'network-only',
    // Lets files through.
    fetchOptions: { headers: { 'graphql-preflight': '1' } },
  })
  return {
    query: async (document, variables) => dataOf(await client.query(document, variables).toPromise()),
    mutate: async (document, variables) => dataOf(await client.mutation(document, variables).toPromise()),
    onChange: (listener) => {
      const subscription = client
        .subscription(ChangedDocument, { after: null })
        .subscribe(({ data }) => data && listener(data.changed.topics))
      return () => subscription.unsubscribe()
    },
  }
}

function dataOf<Data>(result: { readonly data?: Data | undefined; readonly error?: CombinedError | undefined }): Data {
  if (result.error !== undefined) throw new ToldError(toldBy(result.error), 2)
  if (result.data === undefined) throw new Error('An answer without data and without an error')
  return result.data
}

/** Expected errors carry their problem; of others the backend says an incident number. */
function toldBy({ graphQLErrors: [first] }: CombinedError): Told {
  if (first === undefined) throw new Error('The backend did not answer')
  const problem = first.extensions['problem']
  return isTold(problem) ? problem : { code: 'INTERNAL', message: first.message, effect: '', next: '' }
}

function isTold(value: unknown): value is Told {
  if (typeof value !== 'object' || value === null) return false
  const told: { readonly [field: string]: unknown } = { ...value }
  return ['code', 'message', 'effect', 'next'].every((field) => typeof told[field] === 'string')
}
