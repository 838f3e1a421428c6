// Paging, and what stopping means, against the sandbox.
import { afterEach, expect, test } from 'vitest'
import {
  GetAllCourseTemplatesDocument,
  GetAllInstructorsDocument,
  GetAllLocationDocument,
  GetCustomFieldDefinitionsDocument,
  GetPublicPricesOfCourseTemplateDocument,
  GetVenuesDocument,
} from '../../../graphql/generated/administrate.ts'
import type { Faults } from '../../sandbox/faults.ts'
import { sandboxFetch } from '../../sandbox/fetch.ts'
import { createSandbox, type Sandbox } from '../../sandbox/sandbox.ts'
import { startSandbox } from '../../sandbox/server.ts'
import { isCancelled } from '../errors.ts'
import { problemOf, scripted, venues, watch, type Watched } from './client-fixture.ts'
import { maxPageSize, type PagesOptions } from './pages.ts'
import type { PagedList } from './reads.ts'
import { createManualClock } from './manual-clock.ts'

const templates: PagedList = { document: GetAllCourseTemplatesDocument, connection: 'courseTemplates' }
const contacts: PagedList = { document: GetAllInstructorsDocument, connection: 'contacts' }
const { signal } = new AbortController()
const started: { close(): void | Promise<void> }[] = []

afterEach(async () => {
  for (const each of started.splice(0)) await each.close()
})

function practice(faults: Faults = {}, size = 0): Watched & { readonly sandbox: Sandbox } {
  const sandbox = createSandbox({ size })
  sandbox.faults.set(faults)
  const { graphqlUrl: apiUrl, authUrl, clientId, clientSecret } = sandbox
  const watched = watch({ apiUrl, authUrl, clientId, clientSecret }, sandboxFetch(sandbox))
  started.push(watched.client, sandbox)
  return { ...watched, sandbox }
}

async function readAll(watched: Watched, list: PagedList, options: Partial<PagesOptions> = {}) {
  const pages = watched.client.pages(list, { pageSize: maxPageSize, signal, ...options })
  const nodes: unknown[] = []
  for await (const page of pages) nodes.push(...page)
  return { nodes, ...pages.result() }
}

test('reads a list of many pages whole, with one token', async () => {
  const watched = practice({}, 3000)
  const { nodes, total, complete } = await readAll(watched, templates)
  expect(total).toBe(watched.sandbox.world.courseTemplates.size)
  expect(total).toBeGreaterThan(500)
  expect(complete).toBe(true)
  expect(new Set(nodes.map((node) => (node as { id: string }).id)).size).toBe(total)
  expect(watched.sandbox.countRequests('courseTemplates')).toBe(Math.ceil(total / 100))
  expect(watched.tokenRequests()).toBe(1)
  expect(watched.client.requestsInFiveMinutes()).toBe(watched.requests.length)
  const records = watched.calls.filter(({ operation }) => operation === 'GetAllCourseTemplates')
  expect(records.every(({ ok, status, type }) => ok && status === 200 && type === 'query')).toBe(true)
  expect(records.reduce((sum, record) => sum + record.records, 0)).toBe(total)
})

test('is not misled by a server that caps what is asked at 100', async () => {
  const watched = practice({}, 3000)
  const { total, received, complete } = await readAll(watched, templates, { pageSize: 500 })
  expect({ received, complete }).toEqual({ received: total, complete: true })
})

test('says that a list which shrinks while it is read is not complete', async () => {
  const watched = practice({ shrinkingPages: { connection: 'courseTemplates' } }, 3000)
  const { received, complete } = await readAll(watched, templates)
  expect(complete).toBe(false)
  expect(received).toBeGreaterThan(0)
})

test('says that an empty answer is a complete one; whether to believe it is for others', async () => {
  const watched = practice({ keepOnly: { connection: 'venues', count: 0 } })
  const list: PagedList = { document: GetVenuesDocument, connection: 'venues' }
  expect(await readAll(watched, list)).toEqual({ nodes: [], received: 0, total: 0, complete: true })
})

test('a page that fails once is asked for again', async () => {
  const watched = practice({ failPage: { connection: 'courseTemplates', page: 3, times: 1 } }, 3000)
  expect((await readAll(watched, templates)).complete).toBe(true)
  expect(watched.clock.waits.length).toBe(1)
  expect(watched.calls.filter(({ ok }) => !ok)).toMatchObject([{ status: 500, records: 0 }])
})

test.each(['http', 'graphql'] as const)('a page that keeps failing (%s) fails the list', async (as) => {
  const watched = practice({ failPage: { connection: 'courseTemplates', page: 3, as } }, 3000)
  const pages = watched.client.pages(templates, { pageSize: 100, signal })
  const seen: unknown[] = []
  const reading = (async () => {
    for await (const nodes of pages) seen.push(...nodes)
  })()
  const error = await problemOf(reading)
  expect(error.problem).toMatchObject({
    code: as === 'http' ? 'ADM-500' : 'ADM-ERRORS',
    effect: 'Nothing was changed.',
  })
  expect(error.exitCode).toBe(1)
  if (as === 'graphql') expect(error.problem.message).toContain('“Page 3 of courseTemplates could not be read”')
  expect(seen.length).toBe(200)
  expect(pages.result().complete).toBe(false)
})

test('reads the rest of a list inside a record, and notices when it moved', async () => {
  const watched = practice({}, 3000)
  const { sandbox, client } = watched
  const first = await client.read(GetAllCourseTemplatesDocument, { first: 1, offset: 0 }, signal)
  const courseTemplateId = first.courseTemplates.edges[0]?.node.id ?? ''
  const list = { document: GetPublicPricesOfCourseTemplateDocument, connection: 'publicPrices' } as const
  const whole = await client.restOf(list, { courseTemplateId, received: 0 }, signal)
  expect(whole.length).toBeGreaterThan(1)
  const rest = await client.restOf(list, { courseTemplateId, received: 1, total: whole.length }, signal)
  expect(rest).toEqual(whole.slice(1))
  sandbox.faults.set({ shrinkingPages: { connection: 'publicPrices', by: 1 } })
  await client.restOf(list, { courseTemplateId, received: 0 }, signal)
  const moved = await problemOf(client.restOf(list, { courseTemplateId, received: 1, total: whole.length }, signal))
  expect(moved.problem.code).toBe('ADM-INCOMPLETE')
  const gone = await problemOf(client.restOf(list, { courseTemplateId: 'gone', received: 1 }, signal))
  expect(gone.problem.code).toBe('ADM-BODY')
})

test('pages a nested list beyond its first hundred', async () => {
  const price = (index: number) => ({ node: { id: `price-${index}` } })
  const page = (from: number, to: number) => ({
    body: {
      data: {
        courseTemplates: {
          edges: [
            {
              node: {
                id: 'template',
                publicPrices: {
                  pageInfo: { hasNextPage: to < 230, totalRecords: 230 },
                  edges: Array.from({ length: to - from }, (_, index) => price(from + index)),
                },
              },
            },
          ],
        },
      },
    },
  })
  const watched = watch({}, scripted({ data: [page(100, 200), page(200, 230)] }))
  const rest = await watched.client.restOf(
    { document: GetPublicPricesOfCourseTemplateDocument, connection: 'publicPrices' },
    { courseTemplateId: 'template', received: 100 },
    signal,
  )
  expect(rest.length).toBe(130)
  const asked = watched.requests.slice(1).map(({ body }) => (JSON.parse(body) as { variables: unknown }).variables)
  expect(asked).toEqual([
    { courseTemplateId: 'template', first: 100, offset: 100 },
    { courseTemplateId: 'template', first: 100, offset: 200 },
  ])
})

test('four requests at most are under way, whoever asks', async () => {
  const watched = watch({}, scripted({ data: ['never'] }))
  started.push(watched.client)
  const stop = new AbortController()
  const reads = Array.from({ length: 9 }, () =>
    watched.client.read(GetVenuesDocument, { first: 100, offset: 0 }, stop.signal),
  )
  while (watched.requests.length < 5) await watched.nextRequest()
  await new Promise(setImmediate)
  expect(watched.requests.length - watched.tokenRequests()).toBe(4)
  stop.abort()
  const outcomes = await Promise.allSettled(reads)
  expect(outcomes.every((outcome) => outcome.status === 'rejected' && isCancelled(outcome.reason))).toBe(true)
  await new Promise(setImmediate)
  expect(watched.requests.length).toBe(5)
})

test('stopping midway aborts the requests on the wire and sends no more', async () => {
  const sandbox = await startSandbox({ size: 3000 })
  started.push(sandbox)
  const { graphqlUrl: apiUrl, authUrl, clientId, clientSecret } = sandbox
  const watched = watch({ apiUrl, authUrl, clientId, clientSecret }, fetch)
  const stop = new AbortController()
  const reading = readAll(watched, templates, {
    signal: stop.signal,
    onPage: (received) => {
      if (received === 200) sandbox.faults.set({ latencyMs: 60_000 })
      if (received >= 200) queueMicrotask(() => stop.abort())
    },
  })
  expect(isCancelled(await reading.catch((error: unknown) => error))).toBe(true)
  const sent = watched.requests.length
  expect(watched.requests.filter((request) => request.signal?.aborted).length).toBeGreaterThan(0)
  await new Promise(setImmediate)
  expect(watched.requests.length).toBe(sent)
  expect(watched.calls.some(({ problem }) => problem === 'Stopped on request.')).toBe(true)
})

test('one who stops does not stop another who asked the same', async () => {
  const watched = practice()
  const stop = new AbortController()
  const ask = (own: AbortSignal) => watched.client.read(GetVenuesDocument, { first: 100, offset: 0 }, own)
  const [stopped, other] = [ask(stop.signal), ask(signal)]
  stop.abort()
  expect(isCancelled(await stopped.catch((error: unknown) => error))).toBe(true)
  expect((await other).venues.edges.length).toBeGreaterThan(0)
})

test('an aborted signal and a closed client send nothing', async () => {
  const watched = practice()
  const ask = (own: AbortSignal) => watched.client.read(GetVenuesDocument, { first: 1, offset: 0 }, own)
  expect(isCancelled(await ask(AbortSignal.abort()).catch((error: unknown) => error))).toBe(true)
  watched.client.close()
  expect(isCancelled(await ask(signal).catch((error: unknown) => error))).toBe(true)
  expect(watched.requests.length).toBe(0)
})

test('close stops what is under way, a sign-in too', async () => {
  const watched = watch({}, scripted({ token: ['never'] }))
  const reading = watched.client.read(GetVenuesDocument, { first: 1, offset: 0 }, signal)
  const request = await watched.nextRequest()
  watched.client.close()
  expect(isCancelled(await reading.catch((error: unknown) => error))).toBe(true)
  expect(request.signal?.aborted).toBe(true)
})

test('sends documents by POST, without additions, and follows no redirect', async () => {
  const inits: (RequestInit | undefined)[] = []
  const answer = scripted({})
  const watched = watch({}, (input, init) => {
    inits.push(init)
    return answer(input, init)
  })
  await watched.client.read(GetAllLocationDocument, { first: 100, offset: 0 }, signal).catch(() => undefined)
  expect(inits.every((init) => init?.method === 'POST' && init.redirect === 'error')).toBe(true)
  const body = JSON.parse(watched.requests[1]?.body ?? '') as {
    query: string
    variables: unknown
    operationName: string
  }
  expect(body.operationName).toBe('GetAllLocation')
  expect(body.variables).toEqual({ first: 100, offset: 0 })
  expect(body.query).not.toContain('__typename')
  expect(watched.requests[1]?.headers.get('authorization')).toBe('Bearer token-1')
})

test('an empty list of errors is none, and errors beside data are some', async () => {
  const read = (body: unknown) =>
    watch({}, scripted({ data: [{ body }] })).client.read(GetVenuesDocument, { first: 1, offset: 0 }, signal)
  const { body } = venues as { body: { data: object } }
  expect(await read({ ...body, errors: [] })).toEqual(body.data)
  expect((await problemOf(read({ ...body, errors: [{ message: 'No venues\n today' }] }))).problem.message).toBe(
    'Administrate did not give out venues. It says: “No venues today”.',
  )
})

test('spaces requests as the connection says', async () => {
  const clock = createManualClock({ skips: true })
  const watched = watch({ requestsPerSecond: 8 }, scripted({}), clock)
  for (let read = 0; read < 4; read += 1) await watched.client.read(GetVenuesDocument, { first: 1, offset: 0 }, signal)
  expect(clock.waits).toEqual([125, 125, 125, 125])
})

test('reads custom field definitions', async () => {
  const watched = practice()
  const data = await watched.client.read(GetCustomFieldDefinitionsDocument, { type: 'Event' }, signal)
  const { customFieldDefinitions } = data.customFieldTemplate
  expect(customFieldDefinitions.map(({ label }) => label)).toContain('Web sale')
  expect(watched.calls.at(-1)).toMatchObject({ records: customFieldDefinitions.length })
  expect((await readAll(watched, contacts)).complete).toBe(true)
})
