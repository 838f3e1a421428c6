// A person's sign-in: refresh tokens alone, each new one told, and its end; against the sandbox, time stands still.
import { expect, test } from 'vitest'
import { GetVenuesDocument } from '../../../graphql/generated/administrate.ts'
import { sandboxFetch } from '../../sandbox/fetch.ts'
import { createSandbox, type SandboxOptions } from '../../sandbox/sandbox.ts'
import { isCancelled } from '../errors.ts'
import type { Fetch } from '../ports/platform.ts'
import { type AdministratePorts, type Connection, createAdministrateClient } from './client.ts'
import { type Answer, pathOf, problemOf, scripted, venues, watch } from './client-fixture.ts'
import { createManualClock } from './manual-clock.ts'

const { signal } = new AbortController()
const ended = {
  code: 'ADM-SIGN-IN',
  message: 'The sign-in to Administrate has ended.',
  effect: 'Nothing was changed.',
  next: 'Sign in again in Settings.',
}

/** A person who has signed in, and what Tandem keeps of it. */
async function signedIn(options: SandboxOptions = {}) {
  const clock = createManualClock({ skips: true })
  const sandbox = createSandbox({ now: () => clock.now().getTime(), ...options })
  const { graphqlUrl: apiUrl, authUrl, clientId, clientSecret } = sandbox
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: clientId,
    client_secret: clientSecret,
  })
  const answer = await sandbox.handle(new Request(`${authUrl}/token`, { method: 'POST', body }))
  const first = ((await answer.json()) as { readonly refresh_token: string }).refresh_token
  const connection = { apiUrl, authUrl, clientId, clientSecret, refreshToken: first }
  return { sandbox, ...person(connection, sandboxFetch(sandbox), clock), first, connection }
}

function person(connection: Partial<Connection>, fetch: Fetch, clock = createManualClock({ skips: true })) {
  const told: string[] = []
  const kept = { asked: 0, token: null as string | null }
  const watched = watch(connection, fetch, clock, {
    onRefreshToken(token) {
      told.push(token)
      kept.token = token
    },
    async keptRefreshToken() {
      kept.asked += 1
      return kept.token
    },
  })
  const grants = () => watched.requests.filter(({ path }) => path.endsWith('/token')).map(({ body }) => body)
  const ask = (own = signal) => watched.client.read(GetVenuesDocument, { first: 100, offset: 0 }, own)
  return { ...watched, told, kept, grants, ask }
}

const grantOf = (body: string) => new URLSearchParams(body).get('grant_type')
const tokenOf = (body: string) => new URLSearchParams(body).get('refresh_token')

test('refreshes only, from the first request on, and tells each new token before it is used', async () => {
  const { ask, clock, first, told, grants, calls } = await signedIn()
  expect(await ask()).toHaveProperty('venues')
  for (let renewal = 0; renewal < 3; renewal += 1) {
    clock.advance(3_300_000)
    await Promise.all([ask(), ask()])
  }
  expect(grants().map(grantOf)).toEqual(Array.from({ length: 4 }, () => 'refresh_token'))
  expect(grants().map(tokenOf)).toEqual([first, ...told.slice(0, 3)])
  expect(new Set(told).size).toBe(4)
  expect(calls.every(({ ok }) => ok)).toBe(true)
})

test('says that it has ended, and does not try key and secret, nor the same token again', async () => {
  const { ask, sandbox, grants, kept, first } = await signedIn()
  sandbox.revokeTokens()
  kept.token = first
  const error = await problemOf(ask())
  expect(error.problem).toEqual(ended)
  expect(error.exitCode).toBe(2)
  expect((await problemOf(ask())).problem).toEqual(ended)
  expect(grants().map(tokenOf)).toEqual([first])
})

test('that it ended midway is said for the first of all who ask, with one request', async () => {
  const { ask, sandbox, grants, clock } = await signedIn()
  await ask()
  sandbox.revokeTokens()
  clock.advance(3_300_000)
  const errors = await Promise.all([problemOf(ask()), problemOf(ask()), problemOf(ask())])
  expect(errors.map(({ problem }) => problem.code)).toEqual(['ADM-SIGN-IN', 'ADM-SIGN-IN', 'ADM-SIGN-IN'])
  expect(errors[0].exitCode).toBe(1)
  expect(grants().length).toBe(2)
})

test.each([
  ['400', { status: 400, body: { error: 'invalid_grant' } }],
  ['401', { status: 401, body: { error: 'invalid_client' } }],
])('a refusal with %s is the end', async (_, refusal) => {
  const { ask, grants } = person({ refreshToken: 'r-1' }, scripted({ token: [refusal] }))
  expect((await problemOf(ask())).problem).toEqual(ended)
  expect(grants().length).toBe(1)
})

test('a 403, as of a proxy in between, is not', async () => {
  const token: Answer[] = [{ status: 403, body: 'Blocked' }, { body: { access_token: 'a', expires_in: 3600 } }]
  const { ask, told } = person({ refreshToken: 'r-1' }, scripted({ token }))
  expect((await problemOf(ask())).problem).toMatchObject({
    code: 'ADM-403',
    message: 'Administrate does not allow whoever signed in to sign in.',
  })
  expect(await ask()).toHaveProperty('venues')
  expect(told).toEqual([])
})

test('an empty token means that nobody is signed in: nothing is asked', async () => {
  const { ask, requests } = person({ refreshToken: '' }, scripted({}))
  expect((await problemOf(ask())).problem).toEqual(ended)
  expect(requests).toEqual([])
})

test('takes the token that another process has renewed meanwhile', async () => {
  const mine = await signedIn()
  const other = person(mine.connection, sandboxFetch(mine.sandbox))
  await other.ask()
  mine.kept.token = other.kept.token
  expect(await mine.ask()).toHaveProperty('venues')
  expect(mine.grants().map(tokenOf)).toEqual([mine.first, other.told[0]])
  expect(mine.told.length).toBe(1)
  expect(mine.kept.asked).toBe(1)
})

test('goes on with a token that is not renewed, and tells nothing', async () => {
  const token: Answer[] = [{ body: { access_token: 'a', expires_in: 60 } }]
  const { ask, clock, grants, told } = person({ refreshToken: 'for-ever' }, scripted({ token }))
  await ask()
  clock.advance(60_000)
  await ask()
  expect(grants().map(tokenOf)).toEqual(['for-ever', 'for-ever'])
  expect(told).toEqual([])
})

test('with key and secret a refresh token that comes along is used, but told to nobody', async () => {
  const token: Answer[] = [{ body: { access_token: 'a', refresh_token: 'r', expires_in: 60 } }]
  const { ask, clock, grants, told } = person({}, scripted({ token }))
  await ask()
  clock.advance(60_000)
  await ask()
  expect(grants().map(grantOf)).toEqual(['client_credentials', 'refresh_token'])
  expect(told).toEqual([])
})

test('an application without a secret sends none', async () => {
  const { ask, grants } = person({ clientSecret: '', refreshToken: 'r' }, scripted({}))
  await ask()
  expect([...new URLSearchParams(grants()[0]).keys()].sort()).toEqual(['client_id', 'grant_type', 'refresh_token'])
})

test('works without anybody to tell', async () => {
  const log = { debug() {}, info() {}, warn() {}, error() {} }
  const { sandbox, clock, connection } = await signedIn()
  const ports: AdministratePorts = { fetch: sandboxFetch(sandbox), clock, log, onCall() {} }
  const client = createAdministrateClient({ ...connection, instance: '', requestsPerSecond: 0 }, ports)
  expect(await client.read(GetVenuesDocument, { first: 1, offset: 0 }, signal)).toHaveProperty('venues')
})

/** Waits for a renewal that is on its way when whoever asked goes away. */
async function renewing() {
  const flight = { answer: (_: Response): void => undefined, cut: false }
  const rest = scripted({})
  const fetch: Fetch = (input, init) => {
    if (!pathOf(input).endsWith('/token')) return rest(input, init)
    init?.signal?.addEventListener('abort', () => (flight.cut = true))
    return new Promise((resolve) => (flight.answer = resolve))
  }
  const watched = person({ refreshToken: 'r-1' }, fetch)
  const stop = new AbortController()
  const sent = watched.nextRequest()
  const reading = watched.ask(stop.signal)
  await sent
  stop.abort()
  await expect(reading).rejects.toSatisfy(isCancelled)
  watched.client.close()
  return { ...watched, flight }
}

test('a renewal under way is not cut off when nobody waits any more: its answer is the only copy of the new token', async () => {
  const { flight, told } = await renewing()
  flight.answer(Response.json({ access_token: 'a', refresh_token: 'r-2', expires_in: 3600 }))
  await expect.poll(() => told).toEqual(['r-2'])
  expect(flight.cut).toBe(false)
})

test('a renewal that fails when nobody waits any more is not repeated', async () => {
  const { flight, grants, calls } = await renewing()
  flight.answer(new Response('', { status: 500 }))
  await expect.poll(() => calls.length).toBe(1)
  await new Promise(setImmediate)
  await new Promise(setImmediate)
  expect(grants().length).toBe(1)
})

test('a renewal that still waits to be repeated is given up when nobody waits any more', async () => {
  const clock = createManualClock({ skips: false })
  const { ask, client, grants } = person(
    { refreshToken: 'r-1' },
    scripted({ token: [{ status: 500, body: '' }] }),
    clock,
  )
  const waiting = clock.nextWait()
  const reading = ask()
  await waiting
  client.close()
  await expect(reading).rejects.toSatisfy(isCancelled)
  clock.advance(60_000)
  await new Promise(setImmediate)
  expect(grants().length).toBe(1)
})

test('no token is in any error, log line or record, however often it was renewed', async () => {
  const first = 'planted-first-refresh-token'
  const access = Array.from({ length: 9 }, (_, index) => `planted-access-${index}`)
  const token: Answer[] = access.map((access_token) => ({
    body: { access_token, refresh_token: 'planted-second-refresh-token', expires_in: 60 },
  }))
  const echo = `${first} planted-second-refresh-token ${access.slice(-4).join(' ')}`
  const data: Answer[] = [...access.slice(1).map(() => venues), { body: { errors: [{ message: echo }] } }]
  const { ask, clock, calls, lines } = person({ refreshToken: first }, scripted({ token, data }))
  for (let renewal = 1; renewal < access.length; renewal += 1) {
    await ask()
    clock.advance(60_000)
  }
  const error = await problemOf(ask())
  expect(error.problem.code).toBe('ADM-ERRORS')
  expect(JSON.stringify([error.problem, error.stack, calls, lines])).not.toContain('planted')
})
