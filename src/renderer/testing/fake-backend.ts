// A backend for tests of the window: answers the operations by name from what a test holds, and takes orders.
import { Client, fetchExchange } from 'urql'
import type { Finding, Job, Kind, PastJob, PlanItem, Problem, Workspace } from '../model.ts'
import { answerConnections, createFakeConnections, orderConnections } from './fake-connections.ts'
import type { FakeConnections } from './fake-connections.ts'
import { answerImportRuns, createFakeImportRuns, orderImportRuns } from './fake-import-runs.ts'
import type { FakeImportRuns } from './fake-import-runs.ts'
import { answerWorkbooks, createFakeWorkbooks, orderWorkbooks } from './fake-imports.ts'
import type { FakeWorkbooks } from './fake-imports.ts'
import { answerMatch, createFakeMatch, orderMatch } from './fake-match.ts'
import type { FakeMatch } from './fake-match.ts'
import { answerSettings, createFakeSettings, orderSettings } from './fake-settings.ts'
import type { FakeSettings } from './fake-settings.ts'
import { kinds, workspace } from './runs.ts'

export interface FakeBackend {
  job: Job | null
  kinds: readonly Kind[]
  workspace: Workspace
  jobs: readonly PastJob[]
  findings: readonly Finding[]
  plan: readonly PlanItem[]
  readonly match: FakeMatch
  readonly imports: FakeImportRuns
  readonly books: FakeWorkbooks
  readonly settings: FakeSettings
  readonly connections: FakeConnections
  /** What startSync answers instead of starting. */
  refusal: { readonly kind: 'NotStarted' | 'EngineBusy'; readonly problem: Problem } | null
  /** Every request fails as if nobody listened, or with this status. */
  down: boolean | number
  /** Mutations by name with their variables, in order. */
  readonly orders: { readonly name: string; readonly variables: Readonly<Record<string, unknown>> }[]
  /** Orders are carried out at once and answered after this. */
  answersAfter: Promise<void>
  /** How often each query was asked. */
  readonly asked: Map<string, number>
  readonly client: Client
  readonly request: typeof fetch
  /** Tells the window that something changed, as the one subscription does. */
  poke(...topics: readonly string[]): void
  /** Ends the stream as a dying connection would. */
  drop(): void
}

interface Request {
  readonly operationName: string
  readonly variables: Readonly<Record<string, unknown>>
}

export function createFakeBackend(
  change: Partial<Pick<FakeBackend, 'job' | 'kinds' | 'workspace' | 'jobs' | 'plan' | 'findings'>> = {},
): FakeBackend {
  let stream: ReadableStreamDefaultController<Uint8Array> | null = null
  let cursor = 0
  async function answer(_input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
    if (backend.down === true) throw new TypeError('Failed to fetch')
    if (typeof backend.down === 'number') return Response.json({}, { status: backend.down })
    if (init?.body == null) return new Response('a file')
    const request = requestOf(init.body)
    if (request.operationName === 'Changed') return openStream()
    const ordered = backend.orders.length
    const data = respond(backend, request)
    if (backend.orders.length > ordered) await backend.answersAfter
    return Response.json({ data }, { headers: { 'content-type': 'application/json' } })
  }
  function openStream(): Response {
    const body = new ReadableStream<Uint8Array>({ start: (controller) => void (stream = controller) })
    return new Response(body, { headers: { 'content-type': 'text/event-stream' } })
  }
  const backend: FakeBackend = {
    job: null,
    kinds,
    workspace,
    jobs: [],
    findings: [],
    plan: [],
    ...change,
    match: createFakeMatch(),
    imports: createFakeImportRuns(),
    books: createFakeWorkbooks(),
    settings: createFakeSettings(),
    connections: createFakeConnections(),
    refusal: null,
    down: false,
    orders: [],
    answersAfter: Promise.resolve(),
    asked: new Map(),
    request: answer,
    client: new Client({
      url: 'http://tandem.test/graphql',
      exchanges: [fetchExchange],
      fetch: answer,
      fetchSubscriptions: true,
      preferGetMethod: false,
    }),
    poke(...topics) {
      cursor += 1
      const data = JSON.stringify({ data: { changed: { cursor: String(cursor), topics, __typename: 'Change' } } })
      stream?.enqueue(new TextEncoder().encode(`event: next\ndata: ${data}\n\n`))
    },
    drop() {
      stream?.error(new TypeError('network error'))
    },
  }
  return backend
}

/** Files come as parts of a form; the variables name them then. */
function requestOf(body: BodyInit): Request {
  if (!(body instanceof FormData)) return JSON.parse(body as string) as Request
  const request = JSON.parse(body.get('operations') as string) as Request
  const file = body.get('0') ?? body.get('1')
  return file instanceof File ? { ...request, variables: { ...request.variables, file: file.name } } : request
}

function respond(backend: FakeBackend, { operationName: name, variables }: Request): unknown {
  backend.asked.set(name, (backend.asked.get(name) ?? 0) + 1)
  const { job } = backend
  const offset = Number(variables['offset'] ?? 0)
  const first = Number(variables['first'] ?? 100)
  const page = <Item>(items: readonly Item[]) => ({ total: items.length, items: items.slice(offset, offset + first) })
  switch (name) {
    case 'Workspace':
      return { workspace: backend.workspace }
    case 'Kinds':
      return { kinds: backend.kinds }
    case 'LatestJob':
      return { latestJob: job }
    case 'Jobs':
      return { jobs: backend.jobs }
    case 'Job':
      return { job: backend.jobs.find((past) => past.id === variables['id']) ?? null }
    case 'JobFindings': {
      const wanted = variables['kinds'] as readonly string[]
      const position = variables['position'] ?? null
      const found = backend.findings.filter(
        (each) => wanted.includes(each.kind) && (position === null || each.position === position),
      )
      return { job: { id: job?.id, findings: page(found) } }
    }
    case 'JobChanges':
      return { job: { id: job?.id, changes: page([]) } }
    case 'JobPlan':
      return {
        job: { id: job?.id, status: job?.status, plan: { ticked: 0, pending: 0, moved: 0, ...page(backend.plan) } },
      }
    default: {
      const answer =
        answerMatch(backend.match, name, variables) ??
        answerWorkbooks(backend.books, name, variables) ??
        answerSettings(backend.settings, name) ??
        answerConnections(backend.connections, name) ??
        answerImportRuns(backend.imports, name)
      if (answer !== undefined) return answer
      backend.orders.push({ name, variables })
      return (
        orderImportRuns(backend.imports, name, variables) ??
        orderWorkbooks(backend.books, name, variables) ??
        orderSettings(backend.settings, name, variables) ??
        orderConnections(backend.connections, name, variables) ??
        orderMatch(backend.match, name) ??
        orderAnswer(backend, name)
      )
    }
  }
}

function orderAnswer(backend: FakeBackend, name: string): unknown {
  const { job, refusal } = backend
  const changed = { __typename: 'JobChanged', job }
  switch (name) {
    case 'StartSync':
      return {
        startSync: refusal
          ? { __typename: refusal.kind, problem: refusal.problem, exitCode: 2, holder: null }
          : { __typename: 'JobStarted', job },
      }
    case 'ApplyPlan':
      return { applyPlan: { __typename: 'JobStarted', job } }
    case 'CancelJob':
      return { cancelJob: changed }
    case 'DiscardJob':
      return { discardJob: changed }
    default:
      return { tickPlan: changed }
  }
}
