// A client for tests: signs in at a sandbox in process and asks it.
import type { Sandbox } from './sandbox.ts'

export interface Answer {
  readonly status: number
  readonly headers: Headers
  /** The parsed body; its text when it is not JSON. */
  readonly body: unknown
}

export type Ask = (query: string, variables?: Readonly<Record<string, unknown>>) => Promise<Answer>

/** Signs in by client credentials; the answer asks GraphQL with that token. */
export async function signIn(sandbox: Sandbox): Promise<Ask> {
  const { clientId, clientSecret } = sandbox
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: clientId,
    client_secret: clientSecret,
  })
  const response = await sandbox.handle(new Request(`${sandbox.authUrl}/token`, { method: 'POST', body }))
  const token = ((await response.json()) as { readonly access_token: string }).access_token
  return async (query, variables) => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` }
    const init = { method: 'POST', headers, body: JSON.stringify({ query, variables }) }
    const answer = await sandbox.handle(new Request(sandbox.graphqlUrl, init))
    const text = await answer.text()
    return { status: answer.status, headers: answer.headers, body: parsed(text) }
  }
}

/** The value at a path of an answer's `data`, such as `venues.pageInfo.totalRecords`; undefined where it ends early. */
export function at(answer: Answer, path: string): unknown {
  let value: unknown = (answer.body as { readonly data?: unknown }).data
  for (const step of path.split('.')) value = (value as Readonly<Record<string, unknown>> | null | undefined)?.[step]
  return value
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
