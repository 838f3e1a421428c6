// The GraphQL endpoint of the sandbox: reads the request, strikes with faults, executes, notes what was asked.
import { execute } from 'graphql'
import type { ExecutionResult, GraphQLSchema } from 'graphql'
import { z } from 'zod'
import { createDocumentCache, describe } from './documents.ts'
import type { Document } from './documents.ts'
import { DroppedConnection, HttpFault } from './faults.ts'
import type { FaultState } from './faults.ts'
import type { Journal } from './journal.ts'
import { unauthorized } from './oauth.ts'
import type { OAuth } from './oauth.ts'
import { Refusal, messages, problem } from './problems.ts'
import { createRateLimit } from './rate-limit.ts'
import type { RequestLog } from './requests.ts'
import { sandboxSchema } from './schema.ts'

export interface GraphqlOptions {
  readonly journal: Journal
  readonly faults: FaultState
  readonly oauth: OAuth
  readonly requests: RequestLog
  /** The clock, in milliseconds. */
  readonly now: () => number
}

const bodySchema = z.object({
  query: z.string(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  operationName: z.string().nullish(),
})

type Body = z.infer<typeof bodySchema>

/** Answers `POST /graphql`. Rejects with `DroppedConnection` when the line is to be cut. */
export function createGraphql({ journal, faults, oauth, requests, now }: GraphqlOptions) {
  // Made when the first question comes: it takes long enough to hold up the start of a process that hosts the sandbox.
  let made: Made | null = null
  const mayPass = createRateLimit(now)

  function refuseByFault(mutation: string): void {
    const { denyMutations, refuseMutation } = faults.current
    if (denyMutations === true) throw new Refusal([problem(null, messages.noPermission)])
    if (refuseMutation?.mutation !== mutation || !faults.strikes('refuseMutation')) return
    throw new Refusal([problem(refuseMutation.label ?? null, refuseMutation.message)])
  }

  function mutate(mutation: string, args: Readonly<Record<string, unknown>>): object {
    refuseByFault(mutation)
    const payload = journal.change({ at: new Date(now()).toISOString().replace(/\.\d+Z$/, 'Z'), mutation, args })
    if (!mutation.includes('.create') || !faults.strikes('createWithWarnings')) return payload
    return { ...payload, errors: [problem(null, 'Some settings of the record could not be applied')] }
  }

  /** The answer to a request that does not get as far as being executed. */
  function turnAway(request: Request): Response | null {
    if (faults.strikes('unauthorizedTimes') || !oauth.accepts(request)) return unauthorized()
    if (faults.strikes('rateLimit')) return tooMany(faults.current.rateLimit?.retryAfterSeconds)
    if (!mayPass(faults.current.requestsPerSecond)) return tooMany(1)
    return faults.strikes('serverErrorTimes') ? serverError() : null
  }

  /** The result; null when a fault turns it into an HTTP error. */
  function run(schema: GraphQLSchema, read: Document, { variables, operationName }: Body): ExecutionResult | null {
    if ('errors' in read) return { errors: read.errors }
    const contextValue = { world: journal.world, faults, mutate }
    const result = execute({ schema, document: read.document, contextValue, variableValues: variables, operationName })
    if ('then' in result) throw new Error('A resolver of the sandbox is asynchronous')
    const { data, errors } = result
    if (errors?.some((error) => error.originalError instanceof HttpFault)) return null
    return errors === undefined ? { data } : { errors, data: data ?? null }
  }

  return async (request: Request): Promise<Response> => {
    const body = await readBody(request)
    if (body === null)
      return Response.json({ errors: [{ message: 'The body is not a GraphQL request' }] }, { status: 400 })
    made ??= make()
    const read = made.readDocument(body.query)
    const operation = body.operationName ?? null
    const described = 'document' in read ? describe(read.document, operation ?? undefined) : null
    const entry = described ?? { operation, type: 'query' as const, fields: [] }
    const answer = (response: Response) => {
      requests.add({ ...entry, status: response.status })
      return response
    }
    const turnedAway = turnAway(request)
    if (turnedAway !== null) return answer(turnedAway)
    const result = run(made.schema, read, body)
    if (result === null) return answer(serverError())
    if (entry.type === 'mutation' && faults.strikes('writeThenDrop')) {
      requests.add({ ...entry, status: 0 })
      throw new DroppedConnection()
    }
    if (faults.strikes('malformedTimes')) return answer(malformed())
    return answer(Response.json(result))
  }
}

interface Made {
  readonly schema: GraphQLSchema
  readonly readDocument: ReturnType<typeof createDocumentCache>
}

function make(): Made {
  const schema = sandboxSchema()
  return { schema, readDocument: createDocumentCache(schema) }
}

async function readBody(request: Request): Promise<Body | null> {
  const text = await request.text()
  const isForm = (request.headers.get('content-type') ?? '').includes('x-www-form-urlencoded')
  try {
    return bodySchema.parse(isForm ? { query: new URLSearchParams(text).get('query') } : JSON.parse(text))
  } catch {
    return null
  }
}

function tooMany(retryAfterSeconds: number | undefined): Response {
  const headers = new Headers(retryAfterSeconds === undefined ? {} : { 'retry-after': String(retryAfterSeconds) })
  return Response.json({ message: 'Too Many Requests' }, { status: 429, headers })
}

function serverError(): Response {
  return Response.json({ message: 'Internal Server Error' }, { status: 500 })
}

/** Promises JSON and is none. */
function malformed(): Response {
  return new Response('<html><body>Bad gateway', { headers: { 'content-type': 'application/json' } })
}
