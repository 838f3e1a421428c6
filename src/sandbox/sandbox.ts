// The sandbox without a socket: takes requests, keeps the world and its log, strikes with the faults that are on.
import { setTimeout } from 'node:timers/promises'
import { execute } from 'graphql'
import type { ExecutionResult } from 'graphql'
import { z } from 'zod'
import type { Context } from './context.ts'
import { controlRoute } from './control.ts'
import { createDocumentCache, describe } from './documents.ts'
import type { Document } from './documents.ts'
import { HttpFault, createFaults } from './faults.ts'
import type { Faults, FaultState } from './faults.ts'
import { openLog, withoutLog } from './log.ts'
import type { LogEntry } from './log.ts'
import { mutations } from './mutations/mutations.ts'
import { createOAuth, unauthorized } from './oauth.ts'
import { Refusal, messages, problem } from './problems.ts'
import { createRateLimit } from './rate-limit.ts'
import { createRequestLog } from './requests.ts'
import type { RequestEntry } from './requests.ts'
import { sandboxSchema } from './schema.ts'
import type { World } from './world/records.ts'
import { createWorld } from './world/world.ts'

export interface SandboxOptions {
  readonly seed?: number | undefined
  /** Wanted number of synced records; see `createWorld`. */
  readonly size?: number | undefined
  /** Where changes are kept; without it they are gone with the process. */
  readonly logFile?: string | undefined
  readonly clientId?: string | undefined
  readonly clientSecret?: string | undefined
  /** Lifetime of an access token in seconds (3600). */
  readonly tokenSeconds?: number | undefined
  /** The same as the fault of that name. */
  readonly latencyMs?: number | undefined
  readonly faults?: Faults | undefined
  /** The clock, in milliseconds (`Date.now`). */
  readonly now?: (() => number) | undefined
  /** Base address; needed only by `startSandbox`. */
  readonly url?: string | undefined
}

export interface Sandbox {
  readonly url: string
  readonly graphqlUrl: string
  /** Base of `/token` and `/authorize`. */
  readonly authUrl: string
  readonly clientId: string
  readonly clientSecret: string
  /** The tenant's host, as `ADMINISTRATE_INSTANCE_URL` names it. */
  readonly instance: string
  readonly world: World
  readonly faults: FaultState
  readonly requests: readonly RequestEntry[]
  /** How often a root field (`venues`, `event.createBlended`) was asked for. */
  countRequests(field: string): number
  clearRequests(): void
  /** Answers a request as the server would. Rejects with `DroppedConnection` when the line is cut. */
  handle(request: Request): Promise<Response>
  /** Makes every token invalid, as if access had been revoked. */
  revokeTokens(): void
  /** Starts afresh: the world as it was at first, an empty log, no tokens. Faults stay as they are. */
  reset(): Promise<void>
  close(): Promise<void>
}

/** The line was cut without an answer. */
export class DroppedConnection extends Error {
  constructor() {
    super('The connection was cut')
    this.name = 'DroppedConnection'
  }
}

export const practiceClientId = 'practice'
export const practiceClientSecret = 'practice-secret'
export const practiceInstance = 'practice.example'

const bodySchema = z.object({
  query: z.string(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  operationName: z.string().nullish(),
})

/** A sandbox to be used in process, through `handle` or `sandboxFetch`. Throws when its log cannot be read. */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const seed = options.seed ?? 1
  const size = options.size ?? 0
  const now = options.now ?? Date.now
  const url = options.url ?? 'http://administrate.invalid'
  const clientId = options.clientId ?? practiceClientId
  const clientSecret = options.clientSecret ?? practiceClientSecret
  const schema = sandboxSchema()
  const readDocument = createDocumentCache(schema)
  const latency = options.latencyMs === undefined ? {} : { latencyMs: options.latencyMs }
  const faults = createFaults({ ...latency, ...options.faults })
  const requests = createRequestLog()
  const mayPass = createRateLimit(now)
  const closing = new AbortController()
  const oauth = createOAuth({ clientId, clientSecret, tokenSeconds: options.tokenSeconds ?? 3600, now })
  const log = options.logFile === undefined ? withoutLog() : openLog(options.logFile, { seed, size })
  let world = replayed(createWorld({ seed, size }), log.entries)

  function mutate(mutation: string, args: Readonly<Record<string, unknown>>): object {
    if (faults.current.denyMutations === true) throw new Refusal([problem(null, messages.noPermission)])
    const { refuseMutation } = faults.current
    if (refuseMutation?.mutation === mutation && faults.strikes('refuseMutation')) {
      throw new Refusal([problem(refuseMutation.label ?? null, refuseMutation.message)])
    }
    const entry = { at: new Date(now()).toISOString().replace(/\.\d+Z$/, 'Z'), mutation, args }
    log.append(entry)
    const payload = apply(world, entry)
    if (!/\.create/.test(mutation) || !faults.strikes('createWithWarnings')) return payload
    return { ...payload, errors: [problem(null, 'Some settings of the record could not be applied')] }
  }

  async function graphql(request: Request): Promise<Response> {
    const body = await readBody(request)
    if (body === null)
      return Response.json({ errors: [{ message: 'The body is not a GraphQL request' }] }, { status: 400 })
    const read = readDocument(body.query)
    const operationName = body.operationName ?? undefined
    const described = 'document' in read ? describe(read.document, operationName) : null
    const entry = described ?? { operation: operationName ?? null, type: 'query' as const, fields: [] }
    const answer = (response: Response) => {
      requests.add({ ...entry, status: response.status })
      return response
    }
    const struck = before(request)
    if (struck !== null) return answer(struck)
    const result = run(read, body, { world, faults, mutate })
    if (result === null) return answer(Response.json({ message: 'Internal Server Error' }, { status: 500 }))
    if (entry.type === 'mutation' && faults.strikes('writeThenDrop')) {
      requests.add({ ...entry, status: 0 })
      throw new DroppedConnection()
    }
    if (faults.strikes('malformedTimes')) return answer(new Response('<html><body>Bad gateway', { headers: json }))
    return answer(Response.json(result))
  }

  function before(request: Request): Response | null {
    if (faults.strikes('unauthorizedTimes') || !oauth.accepts(request)) return unauthorized()
    if (faults.strikes('rateLimit')) return tooMany(faults.current.rateLimit?.retryAfterSeconds)
    if (!mayPass(faults.current.requestsPerSecond)) return tooMany(1)
    if (faults.strikes('serverErrorTimes')) return Response.json({ message: 'Internal Server Error' }, { status: 500 })
    return null
  }

  function run(read: Document, body: z.infer<typeof bodySchema>, contextValue: Context): ExecutionResult | null {
    if ('errors' in read) return { errors: read.errors }
    const { variables: variableValues, operationName } = body
    const result = execute({ schema, document: read.document, contextValue, variableValues, operationName })
    if (result instanceof Promise) throw new Error('A resolver of the sandbox is asynchronous')
    const { data, errors } = result as ExecutionResult
    if (errors?.some((error) => error.originalError instanceof HttpFault)) return null
    return errors === undefined ? { data } : { errors, data: data ?? null }
  }

  const sandbox: Sandbox = {
    url,
    graphqlUrl: `${url}/graphql`,
    authUrl: `${url}/oauth`,
    clientId,
    clientSecret,
    instance: practiceInstance,
    get world() {
      return world
    },
    faults,
    requests: requests.entries,
    countRequests: requests.count,
    clearRequests: requests.clear,
    async handle(request) {
      const { pathname } = new URL(request.url)
      if (pathname.startsWith('/sandbox/')) return controlRoute(request, sandbox)
      const { latencyMs = 0 } = faults.current
      if (latencyMs > 0) await setTimeout(latencyMs, undefined, { signal: closing.signal })
      if (pathname === '/oauth/token') return oauth.token(request)
      if (pathname === '/oauth/authorize') return oauth.authorize(request)
      if (pathname !== '/graphql') return Response.json({ message: 'Not Found' }, { status: 404 })
      if (request.method !== 'POST') return new Response(null, { status: 405, headers: { allow: 'POST' } })
      return graphql(request)
    },
    revokeTokens: oauth.revokeAll,
    async reset() {
      log.restart()
      world = createWorld({ seed, size })
      oauth.revokeAll()
      requests.clear()
    },
    async close() {
      closing.abort()
      log.close()
    },
  }
  return sandbox
}

const json = { 'content-type': 'application/json' }

function tooMany(retryAfterSeconds: number | undefined): Response {
  const headers = new Headers(retryAfterSeconds === undefined ? {} : { 'retry-after': String(retryAfterSeconds) })
  return Response.json({ message: 'Too Many Requests' }, { status: 429, headers })
}

async function readBody(request: Request): Promise<z.infer<typeof bodySchema> | null> {
  const text = await request.text()
  const isForm = (request.headers.get('content-type') ?? '').includes('x-www-form-urlencoded')
  try {
    return bodySchema.parse(isForm ? { query: new URLSearchParams(text).get('query') } : JSON.parse(text))
  } catch {
    return null
  }
}

function apply(world: World, entry: LogEntry): object {
  const mutation = mutations[entry.mutation]
  if (mutation === undefined) throw new Error(`The log names an unknown mutation: ${entry.mutation}`)
  return { errors: [], ...mutation(world, entry.args as never, entry.at) }
}

/** The world after the logged changes. Refused ones stand in the log too and are refused again. */
function replayed(world: World, entries: readonly LogEntry[]): World {
  for (const entry of entries) {
    try {
      apply(world, entry)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
    }
  }
  return world
}
