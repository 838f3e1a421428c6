// Every fault, switched on and counted down.
import { expect, test } from 'vitest'
import { sandboxFetch } from './fetch.ts'
import type { Faults } from './faults.ts'
import { at, signIn } from './practice-client.ts'
import type { Answer, Ask } from './practice-client.ts'
import { createSandbox } from './sandbox.ts'

const names = '{ locations(first: 5) { pageInfo { totalRecords } edges { node { name } } } }'

async function afflicted(faults: Faults) {
  const sandbox = createSandbox()
  const ask = await signIn(sandbox)
  sandbox.faults.set(faults)
  return { sandbox, ask }
}

async function statuses(ask: Ask, query = '{ hello }', times = 3): Promise<readonly number[]> {
  const found: number[] = []
  for (let index = 0; index < times; index += 1) found.push((await ask(query)).status)
  return found
}

function messages(answer: Answer): readonly string[] {
  const { errors = [] } = answer.body as { readonly errors?: readonly { readonly message: string }[] }
  return errors.map((error) => error.message)
}

test('without faults everything is answered', async () => {
  const { ask } = await afflicted({})
  expect(await statuses(ask)).toEqual([200, 200, 200])
})

test('401 and 500 strike as often as asked', async () => {
  const first = await afflicted({ unauthorizedTimes: 2 })
  expect(await statuses(first.ask)).toEqual([401, 401, 200])
  const second = await afflicted({ serverErrorTimes: 1 })
  expect(await statuses(second.ask)).toEqual([500, 200, 200])
})

test('429 comes with and without Retry-After', async () => {
  const silent = await afflicted({ rateLimit: { times: 2 } })
  expect((await silent.ask('{ hello }')).headers.get('retry-after')).toBeNull()
  expect(await statuses(silent.ask)).toEqual([429, 200, 200])
  const spoken = await afflicted({ rateLimit: { times: 1, retryAfterSeconds: 7 } })
  expect((await spoken.ask('{ hello }')).headers.get('retry-after')).toBe('7')
})

test('a rate limit lets through what comes slowly enough', async () => {
  let clock = 0
  const sandbox = createSandbox({ now: () => clock, faults: { requestsPerSecond: 2 } })
  const ask = await signIn(sandbox)
  expect(await statuses(ask, '{ hello }', 4)).toEqual([200, 200, 429, 429])
  clock += 500
  expect(await statuses(ask)).toEqual([200, 429, 429])
})

test('a malformed body is not JSON', async () => {
  const { ask } = await afflicted({ malformedTimes: 1 })
  expect(typeof (await ask('{ hello }')).body).toBe('string')
  expect(at(await ask('{ hello }'), 'hello')).toBe('Hello from the sandbox')
})

test('one page of one connection fails', async () => {
  const page = (offset: number) => `{ venues(first: 10, offset: ${offset}) { edges { node { id } } } }`
  const { ask, sandbox } = await afflicted({ failPage: { connection: 'venues', page: 2, times: 1 } })
  expect([(await ask(page(0))).status, (await ask(page(10))).status, (await ask(page(10))).status]).toEqual([
    200, 500, 200,
  ])
  sandbox.faults.set({ failPage: { connection: 'venues', page: 2, as: 'graphql' } })
  const answer = await ask(page(10))
  expect(answer.status).toBe(200)
  expect(messages(answer)).toEqual(['Page 2 of venues could not be read'])
})

test('records vanish between requests', async () => {
  const { ask } = await afflicted({ shrinkingPages: { connection: 'locations', by: 3 } })
  const found: unknown[] = []
  for (let index = 0; index < 3; index += 1) found.push(at(await ask(names), 'locations.pageInfo.totalRecords'))
  expect(found).toEqual([11, 8, 5])
})

test('only the first records are left', async () => {
  const { ask, sandbox } = await afflicted({ keepOnly: { connection: 'locations', count: 4 } })
  expect(at(await ask(names), 'locations.pageInfo.totalRecords')).toBe(4)
  sandbox.faults.set({ keepOnly: { connection: 'locations', count: 0 } })
  expect(at(await ask(names), 'locations')).toEqual({ pageInfo: { totalRecords: 0 }, edges: [] })
  sandbox.faults.clear()
  expect(at(await ask(names), 'locations.pageInfo.totalRecords')).toBe(11)
})

test('one kind of custom field is refused', async () => {
  const { ask } = await afflicted({ refuseCustomFieldType: 'Session' })
  const query = (type: string) => `{ customFieldTemplate(type: ${type}) { customFieldDefinitions { label } } }`
  expect(messages(await ask(query('Session')))).toEqual([
    'You do not have permission to read the custom fields of Session',
  ])
  expect(messages(await ask(query('Event')))).toEqual([])
})

test('names are missing and doubled', async () => {
  const { ask, sandbox } = await afflicted({ nullNames: 2 })
  const people = '{ contacts(first: 3) { edges { node { firstName lastName } } } }'
  expect(at(await ask(people), 'contacts.edges.0.node')).toEqual({ firstName: null, lastName: null })
  expect(at(await ask(people), 'contacts.edges.2.node')).toEqual({ firstName: 'Beth', lastName: 'Bramley' })
  sandbox.faults.set({ duplicateNames: 1 })
  expect(at(await ask(names), 'locations.edges.1.node.name')).toBe('Live online')
  expect(at(await ask(names), 'locations.edges.3.node.name')).toBe('Dublin')
})

const create =
  'mutation { account { create(input: { name: "Quayside" }) { account { name } errors { label message } } } }'

test('changes are denied, refused one by one, and made with warnings', async () => {
  const { ask, sandbox } = await afflicted({ denyMutations: true })
  const denied = { account: null, errors: [{ label: null, message: 'You do not have permission' }] }
  expect(at(await ask(create), 'account.create')).toEqual(denied)
  sandbox.faults.set({ refuseMutation: { mutation: 'account.create', label: 'name', message: 'No', times: 1 } })
  expect(at(await ask(create), 'account.create.errors')).toEqual([{ label: 'name', message: 'No' }])
  expect(sandbox.world.accounts.size).toBe(5)
  sandbox.faults.set({ createWithWarnings: { times: 1 } })
  const warned = await ask(create)
  expect(at(warned, 'account.create.account.name')).toBe('Quayside')
  expect(at(warned, 'account.create.errors.0.message')).toBe('Some settings of the record could not be applied')
  expect(sandbox.world.accounts.size).toBe(6)
})

test('written, then dropped: fetch fails and the record is there', async () => {
  const { ask, sandbox } = await afflicted({ writeThenDrop: { times: 1 } })
  expect((await ask('{ hello }')).status).toBe(200)
  const token = await tokenOf(sandbox)
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` }
  const init = { method: 'POST', headers, body: JSON.stringify({ query: create }) }
  await expect(sandboxFetch(sandbox)(sandbox.graphqlUrl, init)).rejects.toThrow(new TypeError('fetch failed'))
  expect(sandbox.world.accounts.get(6)?.name).toBe('Quayside')
  expect((await sandboxFetch(sandbox)(sandbox.graphqlUrl, init)).status).toBe(200)
  await expect(sandboxFetch(sandbox)('http://elsewhere.invalid/')).rejects.toThrow('fetch failed')
})

test('a late answer can be given up', async () => {
  const { sandbox } = await afflicted({ latencyMs: 60_000 })
  const controller = new AbortController()
  const answer = sandboxFetch(sandbox)(sandbox.graphqlUrl, { method: 'POST', body: '{}', signal: controller.signal })
  controller.abort()
  await expect(answer).rejects.toMatchObject({ name: 'AbortError' })
  await sandbox.close()
})

test('notes what was asked', async () => {
  const { ask, sandbox } = await afflicted({ serverErrorTimes: 1 })
  sandbox.clearRequests()
  await ask('query Names { locations { edges { node { id } } } venues { edges { node { id } } } }')
  await ask(create)
  expect(sandbox.requests).toEqual([
    { operation: 'Names', type: 'query', fields: ['locations', 'venues'], status: 500 },
    { operation: null, type: 'mutation', fields: ['account.create'], status: 200 },
  ])
  expect(sandbox.countRequests('account.create')).toBe(1)
})

async function tokenOf({ authUrl, clientId, clientSecret, handle }: ReturnType<typeof createSandbox>): Promise<string> {
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: clientId,
    client_secret: clientSecret,
  })
  const response = await handle(new Request(`${authUrl}/token`, { method: 'POST', body }))
  return ((await response.json()) as { readonly access_token: string }).access_token
}
