// A mutation is a value for whatever Administrate answers, is repeated only where it surely did not happen, and says when nobody knows.
import { Kind, OperationTypeNode } from 'graphql'
import { afterEach, describe, expect, test } from 'vitest'
import * as documents from '../../../graphql/generated/administrate.ts'
import type { Faults } from '../../sandbox/faults.ts'
import { sandboxFetch } from '../../sandbox/fetch.ts'
import { createSandbox } from '../../sandbox/sandbox.ts'
import { isCancelled, TandemError } from '../errors.ts'
import type { Connection } from './client.ts'
import { type Answer, scripted, watch, type Watched } from './client-fixture.ts'
import { createManualClock } from './manual-clock.ts'

const { signal } = new AbortController()
const regionId = 'UmVnaW9uOjE='
const variables = { input: { regionId, name: 'Atlantis' } }
const started: { close(): void | Promise<void> }[] = []

afterEach(async () => {
  for (const each of started.splice(0)) await each.close()
})

function practice(faults: Faults = {}, more: Partial<Connection> = {}) {
  const sandbox = createSandbox({ faults })
  const { graphqlUrl: apiUrl, authUrl, clientId, clientSecret } = sandbox
  const watched = watch({ apiUrl, authUrl, clientId, clientSecret, ...more }, sandboxFetch(sandbox))
  started.push(watched.client, sandbox)
  const made = () => [...sandbox.world.locations.values()].filter(({ name }) => name === 'Atlantis').length
  return { ...watched, sandbox, made }
}

function answered(...data: readonly Answer[]): Watched {
  const watched = watch({}, scripted({ data }))
  started.push(watched.client)
  return watched
}

const write = ({ client }: Pick<Watched, 'client'>, own = signal) =>
  client.write(documents.CreateLocationDocument, variables, own)
const sent = ({ requests }: Watched) => requests.filter(({ path }) => path.endsWith('/graphql')).length
const location = { id: 'location-1' }
const body = (data: unknown, errors?: unknown): Answer => ({ body: errors === undefined ? { data } : { data, errors } })
const created = (node: unknown, errors: readonly object[]) => ({ location: { create: { location: node, errors } } })

describe('against the sandbox', () => {
  test('a record is made once, and the request is remembered as a mutation', async () => {
    const watched = practice()
    expect(await write(watched)).toMatchObject({ outcome: 'done', warnings: [] })
    expect(watched.made()).toBe(1)
    expect(watched.calls.map(({ operation, type, ok }) => [operation, type, ok])).toEqual([
      ['signIn', 'query', true],
      ['CreateLocation', 'mutation', true],
    ])
  })

  test.each<[string, Faults, number, object]>([
    ['429 five times', { rateLimit: { times: 5, retryAfterSeconds: 2 } }, 1, { outcome: 'done' }],
    ['401 once', { unauthorizedTimes: 1 }, 1, { outcome: 'done' }],
    [
      'made with warnings',
      { createWithWarnings: { times: 1 } },
      1,
      { outcome: 'done', warnings: ['Some settings of the record could not be applied'] },
    ],
    ['no permission', { denyMutations: true }, 0, { outcome: 'refused', messages: ['You do not have permission'] }],
    ['written, then the line is cut', { writeThenDrop: { times: 1 } }, 1, { outcome: 'unknown' }],
    ['500', { serverErrorTimes: 1 }, 0, { outcome: 'unknown', problem: { code: 'ADM-500' } }],
    ['written, then nonsense', { malformedTimes: 1 }, 1, { outcome: 'unknown', problem: { code: 'ADM-BODY' } }],
  ])('%s', async (_what, faults, made, result) => {
    const watched = practice(faults)
    expect(await write(watched)).toMatchObject(result)
    expect(watched.made()).toBe(made)
  })
})

describe('what is no answer', () => {
  test.each<[string, Answer, object]>([
    [
      'both lists of errors',
      body(created(location, []), [{ message: 'Slow' }]),
      { outcome: 'done', warnings: ['Slow'] },
    ],
    [
      'errors of the namespace, secrets hidden',
      body(created(null, [{ message: 'Not secret-of-the-client' }, { message: 'No' }])),
      { outcome: 'refused', messages: ['Not [hidden]', 'No'] },
    ],
    [
      'a document that is not understood',
      body(null, [{ message: 'Cannot query field "create"' }]),
      { outcome: 'refused', messages: ['Cannot query field "create"'] },
    ],
    ['an error on the way', body(null, [{ message: 'Boom', path: ['location', 'create'] }]), { outcome: 'unknown' }],
    ['neither record nor error', body(created(null, [])), { outcome: 'unknown', problem: { code: 'ADM-BODY' } }],
    ['an empty answer', { body: '' }, { outcome: 'unknown', problem: { code: 'ADM-BODY' } }],
    ['a line that breaks', new TypeError('fetch failed'), { outcome: 'unknown', problem: { code: 'ADM-CONNECT' } }],
  ])('%s', async (_what, answer, result) => {
    const watched = answered(answer)
    expect(await write(watched)).toMatchObject(result)
    expect(sent(watched)).toBe(1)
  })

  test('nothing of an unknown outcome claims that nothing was changed', async () => {
    const result = await write(answered(new TypeError('fetch failed')))
    expect(result).toMatchObject({
      problem: { effect: 'Whether Administrate has a new location now is not known.' },
    })
  })

  test('nobody listens: sent again three times, then it says so and nothing was written', async () => {
    const refused = Object.assign(new TypeError('fetch failed'), {
      cause: Object.assign(new Error(), { code: 'ECONNREFUSED' }),
    })
    const watched = answered(refused)
    const failure: unknown = await write(watched).catch((error: unknown) => error)
    expect(failure instanceof TandemError && failure.problem.code).toBe('ADM-CONNECT')
    expect(sent(watched)).toBe(4)
  })

  test('not allowed at all: a failure at the door', async () => {
    const failure: unknown = await write(answered({ status: 403, body: '' })).catch((error: unknown) => error)
    expect(failure instanceof TandemError && failure.problem.message).toBe(
      'Administrate does not allow this API key to create a new location.',
    )
  })
})

describe('stopping', () => {
  test('before it was sent: cancelled, and it never goes out', async () => {
    const clock = createManualClock({ skips: false })
    const stop = new AbortController()
    const watched = watch({}, scripted({ data: [{ status: 429, headers: { 'retry-after': '60' }, body: '' }] }), clock)
    started.push(watched.client)
    const waiting = clock.nextWait()
    const writing = write(watched, stop.signal).catch((error: unknown) => error)
    await waiting
    stop.abort()
    expect(isCancelled(await writing)).toBe(true)
    clock.advance(120_000)
    await new Promise((resolve) => setImmediate(resolve))
    expect(sent(watched)).toBe(1)
  })

  test('after it was sent: unknown, at once', async () => {
    const stop = new AbortController()
    const watched = answered('never')
    await watched.client.write(documents.CreateLocationDocument, variables, AbortSignal.abort()).catch(() => undefined)
    expect(sent(watched)).toBe(0)
    const signedIn = watched.nextRequest()
    const writing = write(watched, stop.signal)
    await signedIn
    await watched.nextRequest()
    stop.abort()
    expect(await writing).toMatchObject({ outcome: 'unknown', problem: { code: 'CANCELLED' } })
  })

  test('a client that is closed', async () => {
    const watched = answered('never')
    const signedIn = watched.nextRequest()
    const writing = write(watched)
    await signedIn
    await watched.nextRequest()
    watched.client.close()
    expect(await writing).toMatchObject({ outcome: 'unknown' })
  })
})

test('read only: every mutation there is is refused before anything goes out, reads go on', async () => {
  const watched = practice({}, { readOnly: true })
  const mutations = Object.values(documents).filter(
    (document): document is typeof documents.CreateLocationDocument =>
      typeof document === 'object' &&
      document.definitions.some(
        (definition) =>
          definition.kind === Kind.OPERATION_DEFINITION && definition.operation === OperationTypeNode.MUTATION,
      ),
  )
  expect(mutations.length).toBeGreaterThan(10)
  for (const document of mutations)
    await expect(watched.client.write(document, variables, signal)).rejects.toMatchObject({
      exitCode: 2,
      problem: { code: 'READ-ONLY', effect: 'Nothing was changed in either system.' },
    })
  expect(watched.requests).toEqual([])
  expect(watched.calls).toEqual([])
  expect(watched.sandbox.requests).toEqual([])
  await watched.client.read(documents.GetRegionsDocument, { first: 1, offset: 0 }, signal)
  expect(watched.sandbox.requests.map(({ operation }) => operation)).toEqual(['GetRegions'])
})
