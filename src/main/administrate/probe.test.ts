// What people are told of an Administrate, on the practice one with faults; and that nothing is ever written to it.
import { expect, test } from 'vitest'
import { sandboxFetch } from '../../sandbox/fetch.ts'
import type { Faults } from '../../sandbox/faults.ts'
import { createSandbox, type Sandbox } from '../../sandbox/sandbox.ts'
import type { Clock, Fetch } from '../ports/platform.ts'
import type { ConnectionCheck } from '../ports/settings.ts'
import { scripted } from './client-fixture.ts'
import type { AdministratePorts, Connection } from './client.ts'
import { createManualClock } from './manual-clock.ts'
import { probeAdministrate } from './probe.ts'

const log = { debug() {}, info() {}, warn() {}, error() {} }

interface Given {
  readonly sandbox?: Sandbox
  readonly faults?: Faults
  readonly connection?: Partial<Connection>
  readonly wrap?: (fetch: Fetch) => Fetch
  readonly clock?: Clock
  readonly ports?: Partial<AdministratePorts>
  readonly signal?: AbortSignal
}

async function probe(given: Given = {}) {
  const sandbox = given.sandbox ?? createSandbox()
  sandbox.faults.set(given.faults ?? {})
  const { graphqlUrl: apiUrl, authUrl, clientId, clientSecret, instance } = sandbox
  const connection = { apiUrl, authUrl, clientId, clientSecret, instance, requestsPerSecond: 0, ...given.connection }
  const fetch = (given.wrap ?? ((same) => same))(sandboxFetch(sandbox))
  const clock = given.clock ?? patient()
  const ports = { fetch, clock, log, onCall: () => undefined, ...given.ports }
  const checks = await probeAdministrate(connection, ports, given.signal ?? new AbortController().signal)
  expect(checks.map(({ id }) => id)).toEqual([
    'reached',
    'signed-in',
    'instance',
    'clock',
    'may-read',
    'may-create',
    'cannot-create',
  ])
  expect(sandbox.requests.filter(({ type }) => type === 'mutation')).toEqual([])
  return { checks, sandbox, lines: checks.map(lineOf), problem: checks.find((check) => check.problem)?.problem }
}

/** `passed Reached · 0 ms` */
function lineOf({ state, title, detail }: ConnectionCheck): string {
  return `${state} ${title}${detail === '' ? '' : ` · ${detail}`}`
}

/** Waits before a repetition pass at once; the limit of the whole never does. */
function patient(): Clock {
  const clock = createManualClock({ skips: true })
  return {
    now: clock.now,
    wait: (milliseconds, signal) =>
      milliseconds === 20_000 ? new Promise(() => undefined) : clock.wait(milliseconds, signal),
  }
}

/** Answers bear the date of a server whose clock is off by so many milliseconds. */
function dated(clock: Clock, offBy: number): (fetch: Fetch) => Fetch {
  return (fetch) => async (input, init) => {
    const answer = await fetch(input, init)
    const headers = new Headers(answer.headers)
    headers.set('date', new Date(clock.now().getTime() + offBy).toUTCString())
    return new Response(await answer.text(), { status: answer.status, headers })
  }
}

/** Administrate without what `isRefused` knows by the text of the request. */
function refusing(words: string, errors: unknown): (fetch: Fetch) => Fetch {
  return (fetch) => async (input, init) =>
    typeof init?.body === 'string' && init.body.includes(words) ? Response.json({ errors }) : fetch(input, init)
}

test('all is well', async () => {
  const { lines, sandbox } = await probe()
  expect(lines).toEqual([
    'passed Reached · 0 ms',
    'passed Signed in · with key and secret',
    expect.stringMatching(/^note Instance practice\.example · not proven; it names “.+”$/),
    'note Clock not compared · Administrate does not say the time',
    'passed Can read all 7 lists',
    'passed Can create locations, instructors, course templates',
    'note Cannot create venues, price levels · not offered there',
  ])
  expect(sandbox.requests).toHaveLength(11)
})

test('nobody answers', async () => {
  const { lines, problem } = await probe({ connection: { authUrl: 'http://elsewhere.invalid/oauth' } })
  expect(lines).toEqual([
    'failed Not reached',
    'not-checked Signed in',
    'not-checked Instance',
    'not-checked Clock agrees',
    'not-checked Can read all 7 lists',
    'not-checked Can create',
    'not-checked Cannot create',
  ])
  expect(problem).toMatchObject({ code: 'ADM-CONNECT', next: expect.stringContaining('in Settings') as unknown })
})

test('somebody else answers', async () => {
  const { lines, problem } = await probe({ wrap: () => scripted({ token: [{ body: '<h1>Welcome</h1>' }] }) })
  expect(lines[0]).toBe('failed Answers, but not as it should')
  expect(problem?.code).toBe('ADM-BODY')
})

test('the secret is wrong: its clock is compared all the same', async () => {
  const clock = patient()
  const wrap = dated(clock, 420_000)
  const { lines, problem } = await probe({ connection: { clientSecret: 'not-the-secret' }, wrap, clock })
  expect(lines.slice(0, 5)).toEqual([
    'passed Reached · 0 ms',
    'failed Not signed in',
    'not-checked Instance',
    expect.stringMatching(/^failed Clock disagrees · 7 min apart$/),
    'not-checked Can read all 7 lists',
  ])
  expect(problem).toMatchObject({ code: 'ADM-401' })
  expect(JSON.stringify(problem)).not.toContain('not-the-secret')
})

test('a person who signed in stays so: the token that goes on is handed out', async () => {
  const sandbox = createSandbox()
  const body = new URLSearchParams({
    ...{ grant_type: 'client_credentials', client_id: sandbox.clientId, client_secret: sandbox.clientSecret },
  })
  const granted = await sandbox.handle(new Request(`${sandbox.authUrl}/token`, { method: 'POST', body }))
  const { refresh_token: refreshToken } = (await granted.json()) as { readonly refresh_token: string }
  const kept: string[] = []
  const ports = { onRefreshToken: (token: string) => void kept.push(token) }
  expect((await probe({ sandbox, connection: { refreshToken }, ports })).lines[1]).toBe(
    'passed Signed in · through the browser',
  )
  expect(kept).toHaveLength(1)
  expect((await probe({ sandbox, connection: { refreshToken }, ports })).lines[1]).toBe('failed Not signed in')
})

test.each([
  [400, 'passed Clock agrees'],
  [-29_000, 'passed Clock agrees'],
  [-40_000, 'warning Clock is off'],
  [299_000, 'warning Clock is off'],
  [-302_000, 'failed Clock disagrees'],
])('a clock that is off by %d ms', async (offBy, words) => {
  const clock = patient()
  const { lines, problem } = await probe({ clock, wrap: dated(clock, offBy) })
  expect(lines[3]).toMatch(new RegExp(`^${words} · `))
  if (offBy === -302_000)
    expect(problem?.message).toBe('The clock of this computer is 5 min ahead of that of Administrate.')
  if (offBy === 299_000) expect(problem?.message).toMatch(/behind that of Administrate\.$/)
})

test.each([
  [{ instance: 'administrate.invalid' }, /^passed Leads to administrate\.invalid/],
  [
    { apiUrl: 'https://other.tenants.example/graphql', instance: 'own.tenants.example' },
    /^failed Leads to another instance/,
  ],
  [
    { apiUrl: 'https://api.tenants.example/graphql', instance: 'own.tenants.example' },
    /^note Instance own\.tenants\.example/,
  ],
])('where the address of the API leads: %o', async (change, words) => {
  const sandbox = createSandbox()
  const to = (url: string) => (url.endsWith('/graphql') ? sandbox.graphqlUrl : url)
  const wrap =
    (fetch: Fetch): Fetch =>
    (input, init) =>
      fetch(to(input as string), init)
  expect((await probe({ sandbox, connection: change, wrap })).lines[2]).toMatch(words)
})

test('lists that are refused are named', async () => {
  const wrap = refusing('venues(', [{ message: 'You do not have permission' }])
  const { checks } = await probe({ wrap, faults: { refuseCustomFieldType: 'Event' } })
  expect(checks[4]).toMatchObject({
    title: 'Cannot read 2 of 7 lists',
    state: 'failed',
    detail: 'custom fields, venues',
    problem: { code: 'ADM-ERRORS', effect: 'A sync needs them all; it cannot read custom fields, venues.' },
  })
  expect(checks[5]?.state).toBe('passed')
})

test('what is not offered, not known, or not wanted', async () => {
  const fields = [{ name: 'location', type: { fields: [{ name: 'create' }] } }]
  const offering =
    (types: unknown) =>
    (fetch: Fetch): Fetch =>
    async (input, init) =>
      typeof init?.body === 'string' && init.body.includes('GetMutations')
        ? Response.json({ data: { __type: types } })
        : fetch(input, init)
  expect((await probe({ wrap: offering({ fields }) })).lines[5]).toBe(
    'passed Can create locations · not instructors, course templates',
  )
  expect((await probe({ wrap: offering(null) })).lines[5]).toBe(
    'note Cannot create locations, instructors, course templates · not offered there',
  )
  const silent = await probe({ wrap: refusing('GetMutations', [{ message: 'Introspection is off' }]) })
  expect(silent.lines[5]).toBe('warning What can be created is not known')
  expect((await probe({ connection: { readOnly: true } })).lines[5]).toBe('note Creates nothing · read-only mode')
})

test('company names are no condition', async () => {
  const { lines } = await probe({ wrap: refusing('GetCompanies', [{ message: 'No' }]) })
  expect(lines[2]).toBe('note Instance practice.example · the API does not say whose it is')
})

test('an answer that never comes is not waited for', async () => {
  const clock = createManualClock({ skips: true })
  const { lines, problem } = await probe({ clock, wrap: () => scripted({ token: ['never'] }) })
  expect(lines[0]).toBe('failed Not reached')
  expect(problem?.code).toBe('ADM-TIMEOUT')
})

test('stopped on request', async () => {
  const stop = new AbortController()
  const wrap = () => scripted({ token: ['never'] })
  const probed = probe({ wrap, signal: stop.signal })
  stop.abort()
  await expect(probed).rejects.toMatchObject({ problem: { code: 'CANCELLED' } })
})
