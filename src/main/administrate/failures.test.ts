// Signing in, slowing down, failing and what is said about it; time stands still.
import { expect, test } from 'vitest'
import { GetVenuesDocument } from '../../../graphql/generated/administrate.ts'
import { sandboxFetch } from '../../sandbox/fetch.ts'
import { createSandbox, type SandboxOptions } from '../../sandbox/sandbox.ts'
import { type Answer, pathOf, problemOf, scripted, venues, watch, type Watched } from './client-fixture.ts'
import { createManualClock } from './manual-clock.ts'

const { signal } = new AbortController()

function ask(watched: Watched, own: AbortSignal = signal) {
  return watched.client.read(GetVenuesDocument, { first: 100, offset: 0 }, own)
}

function practice(options: SandboxOptions = {}) {
  const clock = createManualClock({ skips: true })
  const sandbox = createSandbox({ now: () => clock.now().getTime(), ...options })
  const { graphqlUrl: apiUrl, authUrl, clientId, clientSecret } = sandbox
  return { ...watch({ apiUrl, authUrl, clientId, clientSecret }, sandboxFetch(sandbox), clock), sandbox }
}

const status = (number: number, headers: Record<string, string> = {}): Answer => ({ status: number, headers, body: '' })
const cause = (code: string) => new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) })

test('fetches one token for all who ask at once', async () => {
  const watched = practice()
  await Promise.all(Array.from({ length: 12 }, () => ask(watched)))
  expect(watched.tokenRequests()).toBe(1)
})

test('many who share a signal make no fuss about it', async () => {
  const watched = practice()
  const own = new AbortController().signal
  const warnings: Error[] = []
  const listen = (warning: Error) => void warnings.push(warning)
  process.on('warning', listen)
  await Promise.all(Array.from({ length: 18 }, () => ask(watched, own)))
  await new Promise(setImmediate)
  process.off('warning', listen)
  expect(warnings).toEqual([])
})

test('renews a refused token once for all who were refused', async () => {
  const watched = practice()
  await ask(watched)
  watched.sandbox.revokeTokens()
  await Promise.all(Array.from({ length: 12 }, () => ask(watched)))
  // The first sign-in; then the refresh token, which went with the others, and the credentials.
  expect(watched.tokenRequests()).toBe(3)
  expect(grants(watched)).toEqual(['client_credentials', 'refresh_token', 'client_credentials'])
})

test('renews once even when the very first request is refused', async () => {
  const watched = practice({ faults: { unauthorizedTimes: 4 } })
  await Promise.all(Array.from({ length: 4 }, () => ask(watched)))
  expect(watched.tokenRequests()).toBe(2)
})

test('gives up after one renewal, before anything could start', async () => {
  const watched = practice({ faults: { unauthorizedTimes: 2 } })
  const error = await problemOf(ask(watched))
  expect(error.problem).toEqual({
    code: 'ADM-401',
    message: 'Administrate refused the sign-in.',
    effect: 'Nothing was changed.',
    next: 'Check key and secret, in Settings or in ADMINISTRATE_API_KEY and ADMINISTRATE_API_SECRET, then try again.',
  })
  expect(error.exitCode).toBe(2)
  expect(watched.tokenRequests()).toBe(2)
  expect(await ask(watched)).toHaveProperty('venues')
})

test('a refused sign-in midway is another matter than one at the start', async () => {
  const watched = practice()
  await ask(watched)
  watched.sandbox.faults.set({ unauthorizedTimes: 2 })
  expect((await problemOf(ask(watched))).exitCode).toBe(1)
})

test('renews before the token ends, with the refresh token, and keeps the new one', async () => {
  const watched = practice({ tokenSeconds: 3600 })
  await ask(watched)
  watched.clock.advance(3_299_000)
  await ask(watched)
  expect(watched.tokenRequests()).toBe(1)
  for (let renewal = 0; renewal < 3; renewal += 1) {
    watched.clock.advance(3_300_000)
    await Promise.all([ask(watched), ask(watched)])
  }
  expect(grants(watched)).toEqual(['client_credentials', 'refresh_token', 'refresh_token', 'refresh_token'])
  expect(watched.calls.every(({ ok }) => ok)).toBe(true)
})

test('renews a short-lived token when a fifth of its life is left', async () => {
  const watched = practice({ tokenSeconds: 60 })
  await ask(watched)
  watched.clock.advance(47_999)
  await ask(watched)
  expect(watched.tokenRequests()).toBe(1)
  watched.clock.advance(1)
  await ask(watched)
  expect(watched.tokenRequests()).toBe(2)
})

test.each([
  ['a wrong secret', [status(401)], 'ADM-401', 1],
  ['a request it does not take', [status(400)], 'ADM-401', 1],
  ['an answer that is none', [{ body: '<html>Sign in</html>' }], 'ADM-BODY', 1],
  ['a token that cannot be sent', [{ body: { access_token: 'to\nken' } }], 'ADM-BODY', 1],
  ['a service that is down', [status(503)], 'ADM-500', 4],
  ['a service that is gone', [cause('ECONNREFUSED')], 'ADM-CONNECT', 4],
] satisfies [string, Answer[], string, number][])('the sign-in fails with %s', async (_, token, code, times) => {
  const watched = watch({}, scripted({ token }))
  const outcomes = await Promise.all([problemOf(ask(watched)), problemOf(ask(watched))])
  expect(outcomes.map(({ problem }) => problem.code)).toEqual([code, code])
  expect(watched.tokenRequests()).toBe(times)
  expect(watched.requests.length).toBe(times)
})

test('a passing fault of the sign-in is passed over', async () => {
  const token = [status(429, { 'retry-after': '3' }), status(502), { body: { access_token: 'token-2' } }]
  const watched = watch({}, scripted({ token }))
  expect(await ask(watched)).toHaveProperty('venues')
  expect(watched.clock.waits[0]).toBe(3000)
  expect(watched.requests.at(-1)?.headers.get('authorization')).toBe('Bearer token-2')
})

test('waits as long as Administrate says, and shows until when', async () => {
  const clock = createManualClock({ skips: false })
  const data = [status(429, { 'retry-after': '12' }), venues]
  const watched = watch({}, scripted({ data }), clock)
  const reading = ask(watched)
  expect(await clock.nextWait()).toBe(12_000)
  expect(watched.client.waitingUntil()).toEqual(new Date(clock.now().getTime() + 12_000))
  const other = ask(watched)
  clock.advance(11_999)
  await new Promise(setImmediate)
  expect(watched.requests.length).toBe(2)
  clock.advance(1)
  await Promise.all([reading, other])
  expect(watched.requests.length).toBe(4)
  expect(watched.client.waitingUntil()).toBeNull()
})

test('understands a date, and nonsense, in Retry-After', async () => {
  const clock = createManualClock({ skips: true })
  const at = new Date(clock.now().getTime() + 8000).toUTCString()
  const data = [status(429, { 'retry-after': at }), status(429, { 'retry-after': 'soon' }), venues]
  await ask(watch({}, scripted({ data }), clock))
  expect(clock.waits[0]).toBe(8000)
  expect(clock.waits[1]).toBeGreaterThanOrEqual(2000)
  expect(clock.waits[1]).toBeLessThanOrEqual(4000)
})

test('waits longer and longer when not told, and gives up after five times', async () => {
  const watched = practice({ faults: { rateLimit: { times: 100 } } })
  expect((await problemOf(ask(watched))).problem.code).toBe('ADM-429')
  expect(watched.requests.length - watched.tokenRequests()).toBe(6)
  expect(watched.clock.waits.length).toBe(5)
  for (const [index, wait] of watched.clock.waits.entries()) expect(wait).toBeLessThanOrEqual(2000 * 2 ** index)
})

test('stops waiting when told to', async () => {
  const clock = createManualClock({ skips: false })
  const stop = new AbortController()
  const watched = watch({}, scripted({ data: [status(429, { 'retry-after': '60' })] }), clock)
  const reading = ask(watched, stop.signal)
  await clock.nextWait()
  stop.abort()
  expect((await problemOf(reading)).problem.code).toBe('CANCELLED')
  clock.advance(120_000)
  await new Promise(setImmediate)
  expect(watched.requests.length).toBe(2)
})

test.each([
  ['a fault of the server', status(500), 'ADM-500', 4],
  ['a gateway', status(504), 'ADM-500', 4],
  ['a server that is not there', cause('ECONNREFUSED'), 'ADM-CONNECT', 4],
  ['a name that is not known', cause('ENOTFOUND'), 'ADM-CONNECT', 4],
  ['a broken line', cause('UND_ERR_SOCKET'), 'ADM-CONNECT', 4],
  ['a certificate', cause('DEPTH_ZERO_SELF_SIGNED_CERT'), 'ADM-CONNECT', 1],
  ['Electron’s refused connection', new Error('net::ERR_CONNECTION_REFUSED'), 'ADM-CONNECT', 4],
  ['a right that is missing', status(403), 'ADM-403', 1],
  ['a page that is not there', status(404), 'ADM-BODY', 2],
  ['HTML', { body: '<html><body>Bad gateway', headers: { 'content-type': 'text/html' } }, 'ADM-BODY', 2],
  ['JSON that says nothing', { body: {} }, 'ADM-BODY', 2],
  ['no data', { body: { data: null } }, 'ADM-BODY', 2],
  ['a bad document', { status: 400, body: { errors: [{ message: 'Cannot query field' }] } }, 'ADM-ERRORS', 1],
] satisfies [string, Answer, string, number][])('%s ends in %s', async (_, answer, code, attempts) => {
  const watched = watch({}, scripted({ data: [answer] }))
  const error = await problemOf(ask(watched))
  expect(error.problem.code).toBe(code)
  expect(error.problem.effect).toBe('Nothing was changed.')
  expect(watched.requests.length - watched.tokenRequests()).toBe(attempts)
  expect(watched.calls.filter(({ operation, ok }) => operation === 'GetVenues' && !ok).length).toBe(attempts)
})

test('names the address that cannot be reached', async () => {
  const apiUrl = 'https://api.administrate.invalid/graphql'
  const watched = watch({ apiUrl }, scripted({ data: [cause('ECONNREFUSED')] }))
  const error = await problemOf(ask(watched))
  expect(error.problem.message).toBe('Cannot reach Administrate at api.administrate.invalid:443.')
  expect(error.exitCode).toBe(2)
})

test('an unreadable answer of the sandbox is not taken for data', async () => {
  expect((await problemOf(ask(practice({ faults: { malformedTimes: 2 } })))).problem.code).toBe('ADM-BODY')
})

test('gives up on an answer after 30 seconds, twice', async () => {
  const clock = createManualClock({ skips: true })
  const watched = watch({}, scripted({ data: ['never'] }), clock)
  const reading = ask(watched)
  for (let attempt = 0; attempt < 2; attempt += 1) {
    const request = await requestForData(watched)
    clock.advance(29_999)
    expect(request.signal?.aborted).toBe(false)
    clock.advance(1)
    await Promise.resolve()
    expect(request.signal?.aborted).toBe(true)
  }
  const { problem, exitCode } = await problemOf(reading)
  expect(problem.message).toBe('Administrate did not answer the request for venues within 30 seconds.')
  expect({ code: problem.code, exitCode }).toEqual({ code: 'ADM-TIMEOUT', exitCode: 1 })
})

test('the time limit covers the body too', async () => {
  const clock = createManualClock({ skips: true })
  const watched = watch(
    {},
    (input, init) => {
      if (pathOf(input).endsWith('/token')) return scripted({})(input, init)
      const body = new ReadableStream({
        start: (controller) => {
          init?.signal?.addEventListener('abort', () => controller.error(new DOMException('aborted', 'AbortError')))
        },
      })
      return Promise.resolve(new Response(body))
    },
    clock,
  )
  const reading = ask(watched)
  for (let attempt = 0; attempt < 2; attempt += 1) {
    await requestForData(watched)
    await new Promise(setImmediate)
    clock.advance(30_000)
  }
  expect((await problemOf(reading)).problem.code).toBe('ADM-TIMEOUT')
})

test('no secret is in any error, log line or record, whatever goes wrong', async () => {
  const secrets = ['key-of-the-client', 'secret+of/the client', 'planted-access-token', 'planted-refresh-token']
  const [clientId = '', clientSecret = '', access = '', refresh = ''] = secrets
  const echo = `${secrets.join(' ')} ${encodeURIComponent(clientSecret)} Bearer something-else ${'x'.repeat(500)}`
  const token: Answer = { body: { access_token: access, refresh_token: refresh, expires_in: 3600 } }
  const data: Answer[] = [
    { body: { errors: [{ message: echo }] } },
    { status: 400, body: { errors: [{ message: echo }] } },
    { body: echo },
    { body: echo, headers: { 'content-type': 'text/plain' } },
    { status: 500, body: echo },
    { status: 403, body: echo },
    { status: 401, body: echo },
    new TypeError(`Headers.append: "Bearer ${access}" is an invalid header value.`, { cause: new Error(echo) }),
  ]
  const tokens: Answer[] = [{ status: 401, body: echo }, { body: echo }, { status: 500, body: echo }, new Error(echo)]
  const runs = [
    ...data.map((answer) => ({ token: [token], data: [answer] })),
    ...tokens.map((answer) => ({ token: [answer] })),
  ]
  for (const run of runs) {
    const watched = watch({ clientId, clientSecret }, scripted(run))
    const error = await problemOf(ask(watched))
    const said = JSON.stringify([
      error.problem,
      error.message,
      error.stack,
      causes(error),
      watched.calls,
      watched.lines,
    ])
    expect(said).toContain('ADM-')
    for (const secret of [...secrets, encodeURIComponent(clientSecret), 'something-else']) {
      expect(said).not.toContain(secret)
    }
    expect(error.problem.message.length).toBeLessThan(320)
    expect(watched.calls.length).toBeGreaterThan(0)
  }
})

function causes(error: Error): readonly string[] {
  return error.cause instanceof Error ? [String(error.cause.stack), ...causes(error.cause)] : []
}

function grants(watched: Watched): readonly (string | null)[] {
  return watched.requests
    .filter(({ path }) => path.endsWith('/token'))
    .map(({ body }) => new URLSearchParams(body).get('grant_type'))
}

async function requestForData(watched: Watched) {
  for (;;) {
    const request = await watched.nextRequest()
    if (!request.path.endsWith('/token')) return request
  }
}
