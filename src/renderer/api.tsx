// The backend as React sees it: live questions that refresh by topic, and commands.
import { createContext, useContext, useEffect, useMemo, useSyncExternalStore } from 'react'
import type { ReactNode } from 'react'
import type { AnyVariables, Client, CombinedError, TypedDocumentNode } from 'urql'
import { createConnection } from './connection.ts'
import type { Connection, ConnectionState } from './connection.ts'
import { createLive } from './live.ts'
import type { Live, LiveState } from './live.ts'
import { createResource } from './resource.ts'
import type { Failure, Loaded, Resource, Snapshot } from './resource.ts'

export interface Api {
  readonly client: Client
  readonly live: Live
  readonly connection: Connection
  /** For files; questions go through `client`. */
  readonly request: typeof fetch
  readonly close: () => void
}

export function createApi(client: Client, request: typeof fetch = fetch): Api {
  const live = createLive(client, request)
  const connection = createConnection()
  return { client, live, connection, request: (...input) => request(...input), close: () => live.close() }
}

const ApiContext = createContext<Api | null>(null)

export function ApiProvider({ api, children }: { readonly api: Api; readonly children: ReactNode }) {
  return <ApiContext value={api}>{children}</ApiContext>
}

export function useApi(): Api {
  const api = useContext(ApiContext)
  if (api === null) throw new Error('ApiProvider is missing')
  return api
}

export function useConnection(): ConnectionState {
  const { connection } = useApi()
  return useSyncExternalStore(connection.subscribe, connection.get)
}

export function useLiveState(): LiveState {
  const { live } = useApi()
  return useSyncExternalStore(live.onState, live.state)
}

export interface Question<Data> extends Snapshot<Data> {
  readonly refresh: () => void
}

/**
 * Asks and keeps asking: at once, when one of `topics` changes (`job:` stands for every job), and as a backstop every
 * `pollEvery` milliseconds (null: never). `key` names the question; the same key always means the same variables.
 */
export function useQuestion<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  topics: readonly string[],
  pollEvery: number | null = null,
): Question<Data> {
  const { client, live, connection } = useApi()
  const key = JSON.stringify(variables ?? {})
  const resource = useMemo(() => {
    const parsed = JSON.parse(key) as Variables
    return createResource(() => ask(client, connection, document, parsed))
  }, [client, connection, document, key])
  const wanted = topics.join(' ')
  useEffect(() => {
    resource.refresh()
    return live.onChange((changed) => {
      if (concerns(changed, wanted.split(' '))) resource.refresh()
    })
  }, [live, resource, wanted])
  usePoll(resource, pollEvery)
  const snapshot = useSyncExternalStore(resource.subscribe, resource.get)
  return { ...snapshot, refresh: resource.refresh }
}

function usePoll(resource: Pick<Resource<unknown>, 'refresh'>, every: number | null): void {
  const down = useLiveState() === 'down'
  const period = down ? Math.min(every ?? 2_000, 2_000) : every
  useEffect(() => {
    if (period === null) return
    const timer = setInterval(() => resource.refresh(), period)
    return () => clearInterval(timer)
  }, [resource, period])
}

/** True when one of the changed topics is wanted; a wanted topic that ends in `:` stands for all that begin so. */
export function concerns(changed: readonly string[], wanted: readonly string[]): boolean {
  return changed.some(
    (topic) => topic === '*' || wanted.some((want) => topic === want || (want.endsWith(':') && topic.startsWith(want))),
  )
}

/** One question, answered once. */
export async function ask<Data, Variables extends AnyVariables>(
  client: Client,
  connection: Connection,
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Loaded<Data>> {
  const { data, error } = await client.query(document, variables, { requestPolicy: 'network-only' }).toPromise()
  const failure = error === undefined ? null : failureOf(error)
  connection.report(failure)
  if (failure !== null) return { failure }
  return data === undefined || data === null
    ? { failure: { kind: 'error', message: 'The answer was empty.' } }
    : { data }
}

/** What a failed request means for this window. */
export function failureOf(error: CombinedError): Failure {
  const response = error.response as { readonly status?: number } | undefined
  if (response?.status === 401 || response?.status === 403) {
    return { kind: 'refused', message: 'This window is not signed in.' }
  }
  const said = error.graphQLErrors.map((each) => each.message).join(' ')
  if (said !== '') return { kind: 'error', message: said }
  return { kind: 'offline', message: 'Tandem does not answer.' }
}
