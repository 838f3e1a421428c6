// The client towards one Administrate: reads documents and pages lists, and says how hard it is working.
import { type AnyVariables, getOperationName, type TypedDocumentNode } from '@urql/core'
import { readOnlyProblem, TandemError } from '../errors.ts'
import type { CallRecord, Clock, Fetch, Log } from '../ports/platform.ts'
import { createRemember } from './call.ts'
import { connectionIn, type ConnectionPage, nestedConnectionIn } from './envelope.ts'
import { createGate } from './gate.ts'
import type { WriteResult } from './mutation-answer.ts'
import { createPages, maxPageSize, type Pages, type PagesOptions, type PageVariables } from './pages.ts'
import { createProblems } from './problems.ts'
import { createRedactor } from './redact.ts'
import { createRemote } from './remote.ts'
import { createSession } from './session.ts'
import { createTraffic } from './traffic.ts'
import { createSend } from './transport.ts'

const atOnce = 4

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

export interface PagedList {
  readonly document: TypedDocumentNode<unknown, PageVariables>
  readonly connection:
    'locations' | 'venues' | 'contacts' | 'courseTemplates' | 'priceLevels' | 'regions' | 'accounts' | 'events'
  /** What the document asks for beside the page. */
  readonly variables?: Readonly<Record<string, unknown>>
}

/** A list inside a course template; its document asks for that one template. */
export interface NestedList {
  readonly document: TypedDocumentNode<unknown, PageVariables & { readonly courseTemplateId: string }>
  readonly connection: 'publicPrices' | 'learningCategories' | 'approvedInstructors'
}

/** Every promise rejects with a TandemError; as cancelled when its signal aborts, and then the request is aborted too. */
export interface AdministrateClient {
  /** One read. Repeated with patience while that may help; any error Administrate reports fails it, also beside data. */
  read<Data, Variables extends AnyVariables>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
    signal: AbortSignal,
  ): Promise<Data>
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
  /** A whole list, nodes as they came. Leaving the loop early stops the requests under way. */
  pages(list: PagedList, options: PagesOptions): Pages
  /**
   * The nodes of a nested list behind the `received` ones that came with their course template.
   * ADM-INCOMPLETE when the list moved meanwhile, so that it may not be taken for whole; `total` is what the first part said
   * of it, without which a record that went missing in between stays unnoticed.
   */
  restOf(
    list: NestedList,
    from: { readonly courseTemplateId: string; readonly received: number; readonly total?: number },
    signal: AbortSignal,
  ): Promise<readonly unknown[]>
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

  async function read<Data, Variables extends AnyVariables>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
    signal: AbortSignal,
  ): Promise<Data> {
    const data = await remote.read(document, variables, nameOf(document), signal)
    succeeded = true
    return data
  }

  async function readPage(
    list: PagedList | NestedList,
    connectionOf: (data: unknown, field: string) => ConnectionPage | null,
    more: Readonly<Record<string, unknown>>,
    variables: PageVariables,
    signal: AbortSignal,
  ): Promise<ConnectionPage> {
    const data = await read(
      list.document as TypedDocumentNode<unknown, AnyVariables>,
      { ...more, ...variables },
      signal,
    )
    const page = connectionOf(data, list.connection)
    if (page === null) throw problems.ofBody(nameOf(list.document))
    return page
  }

  return {
    read,
    async write(document, variables, signal) {
      if (connection.readOnly === true) throw new TandemError(readOnlyProblem('A change in Administrate'), 2)
      const result = await remote.write(document, variables, nameOf(document), signal)
      if (result.outcome !== 'unknown') succeeded = true
      return result
    },
    pages: (list, options) =>
      createPages(
        (variables, signal) => readPage(list, connectionIn, list.variables ?? {}, variables, signal),
        options,
      ),
    async restOf(list, { courseTemplateId, received, total }, signal) {
      const pages = createPages(
        (variables, inner) => readPage(list, nestedConnectionIn, { courseTemplateId }, variables, inner),
        { pageSize: maxPageSize, signal },
        received,
      )
      const rest: unknown[] = []
      for await (const nodes of pages) rest.push(...nodes)
      const result = pages.result()
      if (!result.complete || (total ?? result.total) !== result.total)
        throw problems.ofIncomplete(nameOf(list.document))
      return rest
    },
    requestsInFiveMinutes: () => traffic.inFiveMinutes(),
    waitingUntil: () => gate.pausedUntil(),
    close: () => remote.close(),
  }
}

function nameOf(document: TypedDocumentNode<unknown, never>): string {
  return getOperationName(document) ?? ''
}
