// One question to the backend of this process, as a window would ask it.
import type { TypedDocumentNode } from '@urql/core'
import { print } from 'graphql'
import type { Backend } from '../backend.ts'

/** Never rejects: `failed` says in the backend's words why there is no answer. */
export async function askBackend<Data, Variables>(
  handle: Backend['handle'],
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<{ readonly data: Data } | { readonly failed: string }> {
  try {
    const response = await handle(
      new Request('http://tandem.local/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: print(document), variables }),
      }),
    )
    const { data, errors } = (await response.json()) as {
      readonly data?: Data | null
      readonly errors?: readonly { readonly message: string }[]
    }
    if (data === undefined || data === null || errors !== undefined)
      return { failed: errors?.map(({ message }) => message).join(' ') ?? 'There was no answer.' }
    return { data }
  } catch {
    return { failed: 'The backend could not be asked.' }
  }
}
