// Signing in by a person, whole: the sandbox and the way back on real sockets, and a browser that is `fetch` with redirects.
import { connect } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { GetVenuesDocument } from '../../graphql/generated/administrate.ts'
import { startSandbox } from '../../src/sandbox/server.ts'
import { type AdministratePorts, createAdministrateClient } from '../../src/main/administrate/client.ts'
import { createManualClock } from '../../src/main/administrate/manual-clock.ts'
import { redeemCode } from '../../src/main/administrate/sign-in.ts'
import { signInAddress } from '../../src/main/administrate/sign-in-address.ts'
import { cancelled, TandemError } from '../../src/main/errors.ts'
import { listenForReturn } from '../../src/main/hosts/loopback.ts'
import type { Browser, WayBack } from '../../src/main/ports/browser.ts'
import type { Fetch, Log } from '../../src/main/ports/platform.ts'
import {
  type ConnectionParts,
  createPersonSignIn,
  type PersonSignInOptions,
  type SignIn,
} from '../../src/main/settings/person-sign-in.ts'

const started: { close(): Promise<void> }[] = []

afterEach(async () => {
  for (const each of started.splice(0).reverse()) await each.close()
})

/** `visit`: what the browser does with the address; null: it stays away. */
async function rig(given: {
  readonly visit?: ((address: string) => Promise<unknown>) | null
  readonly options?: Partial<PersonSignInOptions>
  /** What changes on the way to the token service. */
  readonly redeemed?: { readonly fetch?: Fetch; readonly verifier?: string }
  readonly connection?: Partial<ConnectionParts>
}) {
  const { visit = (address: string) => fetch(address), options = {}, redeemed = {} } = given
  const sandbox = await startSandbox()
  const clock = createManualClock({ skips: false })
  const said: unknown[] = []
  const line = (fields: object, message: string) => void said.push(fields, message)
  const log: Log = { debug: line, info: line, warn: line, error: line }
  const ports: AdministratePorts = { fetch, clock, log, onCall: (record) => void said.push(record) }
  const kept: { environment: string; token: string }[] = []
  const history: (SignIn | null)[] = []
  const ways: WayBack[] = []
  const codes: string[] = []
  const pages: Promise<string>[] = []
  const browser: Browser = {
    async open(address) {
      if (visit !== null)
        pages.push(
          visit(address).then(
            (answer) => (answer instanceof Response ? answer.text() : ''),
            () => 'gone',
          ),
        )
    },
    async listen() {
      const way = await listenForReturn()
      ways.push(way)
      return way
    },
  }
  const signIn = createPersonSignIn({
    browser,
    addressOf: (connection, asked) => signInAddress({ ...connection, ...asked }),
    redeem: (connection, returned, signal) => {
      codes.push(returned.code, returned.verifier)
      return redeemCode({ ...connection, ...returned, ...redeemed }, { ...ports, ...redeemed }, signal)
    },
    keep: async (environment, token) => void kept.push({ environment, token }),
    onChange: () => void history.push(signIn.current()),
    clock,
    log,
    ...options,
  })
  const { graphqlUrl: apiUrl, authUrl, clientId, clientSecret, instance } = sandbox
  const connection: ConnectionParts = { apiUrl, authUrl, clientId, clientSecret, instance, ...given.connection }
  started.push(sandbox, signIn)
  const states = () => history.map((each) => each?.state)
  /** Until the last one is over. */
  const over = async () => {
    await expect.poll(() => signIn.current()?.state).not.toBe('WAITING')
    return signIn.current()
  }
  return { signIn, sandbox, clock, said, kept, history, states, ways, codes, pages, connection, ports, over }
}

/** Looks without asking anything, because any request would be the way back. */
function isClosed(way: WayBack | undefined): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(Number(new URL(way?.address ?? '').port), '127.0.0.1')
    socket.once('error', () => resolve(true))
    socket.once('connect', () => {
      socket.destroy()
      resolve(false)
    })
  })
}

const stateIn = (address: string) => new URL(address).searchParams.get('state') ?? ''

test('a person signs in: the token is kept, works, and the browser is told', async () => {
  const { signIn, over, kept, states, history, pages, sandbox, connection, ports, ways, said, codes } = await rig({})
  expect(signIn.current()).toBeNull()
  await signIn.begin('SANDBOX', connection)
  expect(await over()).toEqual({ environment: 'SANDBOX', state: 'DONE', address: '', problem: null })
  expect(states()).toEqual(['WAITING', 'WAITING', 'DONE'])
  const address = new URL(history[1]?.address ?? '')
  expect(`${address.origin}${address.pathname}`).toBe(`${sandbox.authUrl}/authorize`)
  expect(Object.fromEntries(address.searchParams)).toEqual({
    response_type: 'code',
    client_id: sandbox.clientId,
    instance: 'practice.example',
    redirect_uri: ways[0]?.address,
    state: expect.stringMatching(/^[\w-]{43}$/) as string,
    code_challenge: expect.stringMatching(/^[\w-]{43}$/) as string,
    code_challenge_method: 'S256',
  })
  expect(await pages[0]).toContain('You are signed in. You can close this page and go back to Tandem.')
  expect(await isClosed(ways[0])).toBe(true)
  expect(kept).toEqual([{ environment: 'SANDBOX', token: expect.any(String) as string }])

  const told: string[] = []
  const client = createAdministrateClient(
    {
      ...connection,
      apiUrl: sandbox.graphqlUrl,
      requestsPerSecond: 0,
      clientSecret: sandbox.clientSecret,
      refreshToken: kept[0]?.token ?? '',
    },
    { ...ports, onRefreshToken: (token) => void told.push(token) },
  )
  const { signal } = new AbortController()
  expect(await client.read(GetVenuesDocument, { first: 1, offset: 0 }, signal)).toHaveProperty('venues')
  expect(told.length).toBe(1)
  client.close()

  const secrets = [kept[0]?.token, told[0], ...codes, stateIn(address.href), sandbox.clientSecret]
  expect(secrets.length).toBe(6)
  for (const secret of secrets) {
    expect(secret).toMatch(/\S{10,}/)
    expect(JSON.stringify(said)).not.toContain(secret)
  }
  expect(said.length).toBeGreaterThan(4)
})

test('an application without a secret signs in by its verifier', async () => {
  const bodies: string[] = []
  const { signIn, over, connection } = await rig({
    connection: { clientSecret: '' },
    redeemed: {
      fetch: async (_, init) => {
        bodies.push(typeof init?.body === 'string' ? init.body : '')
        return Response.json({ access_token: 'a', refresh_token: 'r' })
      },
    },
  })
  await signIn.begin('LIVE', connection)
  expect((await over())?.state).toBe('DONE')
  expect([...new URLSearchParams(bodies[0]).keys()].sort()).toEqual([
    'client_id',
    'code',
    'code_verifier',
    'grant_type',
    'redirect_uri',
  ])
})

test('a favicon that is asked for first does no harm', async () => {
  const { signIn, over, connection } = await rig({
    visit: async (address) => {
      const back = new URL(address).searchParams.get('redirect_uri') ?? ''
      expect((await fetch(new URL('/favicon.ico', back))).status).toBe(404)
      return fetch(address)
    },
  })
  await signIn.begin('LIVE', connection)
  expect((await over())?.state).toBe('DONE')
})

test.each([
  ['a wrong state', 'state=wrong&code=x'],
  ['no state', 'code=x'],
  ['two states', 'state=RIGHT&state=wrong&code=x'],
  ['a wrong state with an error', 'state=wrong&error=access_denied'],
])('%s is refused, and the code is not even tried', async (_, query) => {
  const { signIn, over, connection, codes, kept, pages, ways } = await rig({
    visit: (address) => {
      const { searchParams } = new URL(address)
      const right = query.replace('RIGHT', stateIn(address))
      return fetch(`${searchParams.get('redirect_uri') ?? ''}?${right}`)
    },
  })
  await signIn.begin('LIVE', connection)
  expect(await over()).toEqual({
    environment: 'LIVE',
    state: 'FAILED',
    address: '',
    problem: {
      code: 'ADM-SIGN-IN',
      message: 'What came back from the browser does not belong to this sign-in, so it was refused.',
      effect: 'Nothing was changed.',
      next: 'Sign in again, and use only the page that Tandem opens.',
    },
  })
  expect(await pages[0]).toContain('The sign-in did not work.')
  expect({ codes, kept }).toEqual({ codes: [], kept: [] })
  expect(await isClosed(ways[0])).toBe(true)
})

test('a person who declines', async () => {
  const { signIn, over, connection, sandbox, pages } = await rig({})
  sandbox.faults.set({ denyAuthorization: true })
  await signIn.begin('LIVE', connection)
  expect((await over())?.problem).toMatchObject({
    code: 'ADM-SIGN-IN',
    message: 'Administrate did not let Tandem in: it was declined in the browser.',
  })
  expect(await pages[0]).toContain('The sign-in did not work.')
})

test.each([
  ['error=server_error', 'Administrate could not sign anybody in just now.'],
  ['error=unauthorized_client&error_description=planted', 'did not allow this application to sign anybody in.'],
  ['', 'did not allow this application to sign anybody in.'],
  ['code=', 'did not allow this application to sign anybody in.'],
])('a way back with %j', async (query, words) => {
  const { signIn, over, connection, said } = await rig({
    visit: (address) => {
      const { searchParams } = new URL(address)
      return fetch(`${searchParams.get('redirect_uri') ?? ''}?state=${stateIn(address)}&${query}`)
    },
  })
  await signIn.begin('LIVE', connection)
  expect((await over())?.problem?.message).toContain(words)
  expect(JSON.stringify([signIn.current(), said])).not.toContain('planted')
})

test('nobody comes within five minutes', async () => {
  const { signIn, clock, connection, ways, states } = await rig({ visit: null })
  const wait = clock.nextWait()
  await signIn.begin('LIVE', connection)
  expect(await wait).toBe(300_000)
  clock.advance(299_999)
  expect(signIn.current()).toMatchObject({
    state: 'WAITING',
    address: expect.stringContaining('/oauth/authorize?') as string,
  })
  clock.advance(1)
  await expect.poll(states).toEqual(['WAITING', 'WAITING', 'FAILED'])
  expect(signIn.current()?.problem?.message).toBe('Nobody signed in to Administrate within 5 minutes.')
  await expect.poll(() => isClosed(ways[0])).toBe(true)
})

test('without a browser the address stays, and can be opened by hand', async () => {
  const { signIn, over, connection, said } = await rig({
    options: {
      browser: { open: () => Promise.reject(new Error('no browser')), listen: listenForReturn },
    },
  })
  await signIn.begin('LIVE', connection)
  await expect.poll(() => said).toContain('No browser came up for the sign-in')
  expect(signIn.current()?.state).toBe('WAITING')
  await fetch(signIn.current()?.address ?? '')
  expect((await over())?.state).toBe('DONE')
})

test('is stopped on request, and the address counts no more', async () => {
  const { signIn, connection, ways, states, clock } = await rig({ visit: null })
  await signIn.cancel()
  expect(signIn.current()).toBeNull()
  await signIn.begin('LIVE', connection)
  await signIn.cancel()
  expect(signIn.current()).toMatchObject({
    state: 'FAILED',
    address: '',
    problem: { code: 'CANCELLED', message: 'The sign-in was stopped.' },
  })
  expect(await isClosed(ways[0])).toBe(true)
  clock.advance(600_000)
  expect(states()).toEqual(['WAITING', 'WAITING', 'FAILED'])
  await signIn.close()
})

test('is stopped while the code is traded in: the request is ended and nothing is kept', async () => {
  let ended = false
  const asked: { now: () => void } = { now: () => undefined }
  const trading = new Promise<void>((resolve) => (asked.now = resolve))
  const { signIn, connection, kept, pages } = await rig({
    options: {
      redeem: (_, __, signal) => {
        asked.now()
        return new Promise((___, reject) => {
          signal.addEventListener('abort', () => {
            ended = true
            reject(cancelled())
          })
        })
      },
    },
  })
  await signIn.begin('LIVE', connection)
  await trading
  await signIn.close()
  expect(ended).toBe(true)
  expect(signIn.current()?.problem?.code).toBe('CANCELLED')
  expect(await pages[0]).toContain('The sign-in did not work.')
  expect(kept).toEqual([])
})

test('what was about to be kept when somebody stopped it is kept, and said', async () => {
  const steps: Record<'go' | 'came', () => void> = { go: () => undefined, came: () => undefined }
  const gate = new Promise<void>((resolve) => (steps.go = resolve))
  const keeping = new Promise<void>((resolve) => (steps.came = resolve))
  const { signIn, connection } = await rig({
    options: {
      keep() {
        steps.came()
        return gate
      },
    },
  })
  await signIn.begin('LIVE', connection)
  await keeping
  const stopping = signIn.cancel()
  steps.go()
  await stopping
  expect(signIn.current()?.state).toBe('DONE')
})

test('a second one ends the first, whose address counts no more', async () => {
  const { signIn, connection, ways, kept, states } = await rig({ visit: null })
  await signIn.begin('LIVE', connection)
  const first = signIn.current()?.address ?? ''
  await signIn.begin('SANDBOX', connection)
  const second = signIn.current()?.address ?? ''
  expect(stateIn(second)).not.toBe(stateIn(first))
  await expect.poll(() => isClosed(ways[0])).toBe(true)
  await expect(fetch(first)).rejects.toThrow('fetch failed')
  expect(signIn.current()).toMatchObject({ environment: 'SANDBOX', state: 'WAITING' })
  await fetch(second)
  expect(kept.map(({ environment }) => environment)).toEqual(['SANDBOX'])
  expect(states()).toEqual(['WAITING', 'WAITING', 'WAITING', 'WAITING', 'DONE'])
})

test('two that are begun at once leave one', async () => {
  const { signIn, connection, ways, kept } = await rig({ visit: null })
  await Promise.all([signIn.begin('LIVE', connection), signIn.begin('SANDBOX', connection)])
  await expect.poll(() => signIn.current()?.address ?? '').not.toBe('')
  expect(ways.length).toBe(2)
  await fetch(signIn.current()?.address ?? '')
  expect(kept.map(({ environment }) => environment)).toEqual(['SANDBOX'])
})

test('a code counts once', async () => {
  const { signIn, over, connection, ports, ways, codes, kept } = await rig({})
  await signIn.begin('LIVE', connection)
  await over()
  const [code = '', verifier = ''] = codes
  const again = redeemCode(
    { ...connection, code, verifier, redirect: ways[0]?.address ?? '' },
    ports,
    new AbortController().signal,
  )
  const error: unknown = await again.catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(TandemError)
  expect((error as TandemError).problem).toMatchObject({
    code: 'ADM-SIGN-IN',
    message: 'Administrate did not take the answer that the browser brought back; it may have come too late.',
  })
  expect(kept.length).toBe(1)
})

test('a code that another process got hold of counts nothing without the verifier', async () => {
  const { signIn, over, connection } = await rig({ redeemed: { verifier: 'guessed'.repeat(7) } })
  await signIn.begin('LIVE', connection)
  expect((await over())?.problem?.code).toBe('ADM-SIGN-IN')
})

test('a wrong secret is called so, without repeating it', async () => {
  const { signIn, over, connection, said } = await rig({ connection: { clientSecret: 'planted-wrong-secret' } })
  await signIn.begin('LIVE', connection)
  expect((await over())?.problem).toEqual({
    code: 'ADM-SIGN-IN',
    message: 'Administrate does not know this application: it refused its key or its secret.',
    effect: 'Nothing was changed.',
    next: 'Correct key and secret, then sign in again.',
  })
  expect(JSON.stringify([signIn.current(), said])).not.toContain('planted')
})

test('a problem of whoever keeps it is shown; what nobody expected is logged, and said without its words', async () => {
  const full = new TandemError({ code: 'CONFIG', message: 'The disk is full.', effect: '', next: '' }, 2)
  const first = await rig({ options: { keep: () => Promise.reject(full) } })
  await first.signIn.begin('LIVE', first.connection)
  expect((await first.over())?.problem).toEqual(full.problem)
  expect(await first.pages[0]).toContain('The sign-in did not work.')
  const second = await rig({ options: { keep: () => Promise.reject(new Error('planted')) } })
  await second.signIn.begin('LIVE', second.connection)
  expect((await second.over())?.problem?.code).toBe('INTERNAL')
  expect(JSON.stringify(second.signIn.current())).not.toContain('planted')
  expect(second.said).toContain('A sign-in to Administrate broke off')
})

test('a listener that does not come up fails it at once', async () => {
  const unheard = new TandemError({ code: 'ADM-SIGN-IN', message: 'No port.', effect: '', next: '' }, 2)
  const { signIn, connection, states } = await rig({
    options: { browser: { open: () => Promise.resolve(), listen: () => Promise.reject(unheard) } },
  })
  await signIn.begin('LIVE', connection)
  expect(signIn.current()).toMatchObject({ state: 'FAILED', problem: unheard.problem })
  expect(states()).toEqual(['WAITING', 'FAILED'])
})
