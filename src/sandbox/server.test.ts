// The sandbox over real HTTP: signing in, reading, the control route, and what it refuses.
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { afterEach, expect, test } from 'vitest'
import { startSandbox } from './server.ts'
import type { ServerOptions } from './server.ts'
import type { Sandbox } from './sandbox.ts'

const started: Sandbox[] = []

afterEach(async () => {
  for (const sandbox of started.splice(0)) await sandbox.close()
})

async function start(options: ServerOptions = {}): Promise<Sandbox> {
  const sandbox = await startSandbox(options)
  started.push(sandbox)
  return sandbox
}

async function signIn(sandbox: Sandbox): Promise<string> {
  const { clientId, clientSecret } = sandbox
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: clientId,
    client_secret: clientSecret,
  })
  const response = await fetch(`${sandbox.authUrl}/token`, { method: 'POST', body })
  const { access_token: token } = (await response.json()) as { access_token: string }
  return token
}

async function ask(sandbox: Sandbox, token: string, query: string): Promise<Response> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` }
  return fetch(sandbox.graphqlUrl, { method: 'POST', headers, body: JSON.stringify({ query }) })
}

test('answers a signed-in client with a page and no errors key', async () => {
  const sandbox = await start()
  const response = await ask(sandbox, await signIn(sandbox), '{ locations { pageInfo { totalRecords } } }')
  expect(response.status).toBe(200)
  expect(await response.json()).toEqual({ data: { locations: { pageInfo: { totalRecords: 11 } } } })
})

test('answers 401 without a token and with one that ran out', async () => {
  const sandbox = await start({ tokenSeconds: 0 })
  expect((await ask(sandbox, 'nonsense', '{ hello }')).status).toBe(401)
  expect((await ask(sandbox, await signIn(sandbox), '{ hello }')).status).toBe(401)
})

test('answers GraphQL mistakes with 200 and errors', async () => {
  const sandbox = await start()
  const response = await ask(sandbox, await signIn(sandbox), '{ nonsense }')
  expect(response.status).toBe(200)
  const body = (await response.json()) as { errors: { message: string }[] }
  expect(body.errors[0]?.message).toContain('Cannot query field "nonsense"')
  expect('data' in body).toBe(false)
})

test('takes faults from a person, and refuses what is none', async () => {
  const sandbox = await start()
  const set = (body: unknown, type = 'application/json') =>
    fetch(`${sandbox.url}/sandbox/faults`, {
      method: 'POST',
      headers: { 'content-type': type },
      body: JSON.stringify(body),
    })
  expect((await set({ serverErrorTimes: 1 })).status).toBe(200)
  expect(await (await fetch(`${sandbox.url}/sandbox/faults`)).json()).toEqual({ serverErrorTimes: 1 })
  const token = await signIn(sandbox)
  expect((await ask(sandbox, token, '{ hello }')).status).toBe(500)
  expect((await ask(sandbox, token, '{ hello }')).status).toBe(200)
  const wrong = await set({ serverErrors: 1 })
  expect(wrong.status).toBe(400)
  expect(await wrong.text()).toContain('serverErrors')
  expect((await set({}, 'text/plain')).status).toBe(415)
})

test('cuts the line without an answer after the change was written', async () => {
  const sandbox = await start({ faults: { writeThenDrop: { times: 1 } } })
  const token = await signIn(sandbox)
  const create = 'mutation { account { create(input: { name: "Quayside" }) { errors { message } } } }'
  await expect(ask(sandbox, token, create)).rejects.toThrow('fetch failed')
  expect([...sandbox.world.accounts.values()].at(-1)?.name).toBe('Quayside')
  expect(sandbox.requests.at(-1)).toMatchObject({ type: 'mutation', fields: ['account.create'], status: 0 })
  expect((await ask(sandbox, token, create)).status).toBe(200)
})

test('sends a browser on at once, with a code or with the reason why not', async () => {
  const sandbox = await start()
  const query = new URLSearchParams({
    response_type: 'code',
    client_id: sandbox.clientId,
    redirect_uri: 'http://127.0.0.1:9/signed-in',
    state: 'of this test',
  })
  const ask = async () => {
    const answer = await fetch(`${sandbox.authUrl}/authorize?${query}`, { redirect: 'manual' })
    expect(answer.status).toBe(302)
    return new URL(answer.headers.get('location') ?? '')
  }
  const sent = await ask()
  expect(sent.origin + sent.pathname).toBe('http://127.0.0.1:9/signed-in')
  expect(sent.searchParams.get('state')).toBe('of this test')
  expect(sent.searchParams.get('code')).toMatch(/^\S{20,}$/)
  sandbox.faults.set({ denyAuthorization: true })
  const declined = await ask()
  expect([...declined.searchParams]).toEqual([
    ['error', 'access_denied'],
    ['state', 'of this test'],
  ])
})

test('refuses other hosts and starts afresh on request', async () => {
  const sandbox = await start()
  const token = await signIn(sandbox)
  await ask(sandbox, token, 'mutation { account { create(input: { name: "Quayside" }) { errors { message } } } }')
  const headers = { 'content-type': 'application/json' }
  expect((await fetch(`${sandbox.url}/sandbox/reset`, { method: 'POST', headers })).status).toBe(200)
  expect(sandbox.world.accounts.size).toBe(5)
  expect((await ask(sandbox, token, '{ hello }')).status).toBe(401)
  const { request } = await import('node:http')
  const status = await new Promise((resolve) => {
    request(`${sandbox.url}/graphql`, { headers: { host: 'evil.example' } }, (answer) => {
      answer.resume()
      resolve(answer.statusCode)
    }).end()
  })
  expect(status).toBe(421)
})

test('ends with close, even while an answer is late', async () => {
  const sandbox = await startSandbox({ faults: { latencyMs: 60_000 } })
  const begun = new Promise<void>((resolve) => {
    subscribe('http.server.request.start', function seen() {
      unsubscribe('http.server.request.start', seen)
      resolve()
    })
  })
  const late = fetch(`${sandbox.authUrl}/token`, { method: 'POST' })
  await Promise.all([begun, expect(late).rejects.toThrow('fetch failed'), begun.then(() => sandbox.close())])
  await expect(fetch(sandbox.url)).rejects.toThrow('fetch failed')
})
