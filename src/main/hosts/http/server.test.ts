// The exam of hosts over a real socket, and who is not let in.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { request as nodeRequest } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { watchedBackend } from '../../../../tests/watched-backend.ts'
import type { Log } from '../../ports/platform.ts'
import { type AskInit, checks, type ConformanceHost } from '../conformance.ts'
import { networkChecks, pageChecks } from '../conformance-strangers.ts'
import { contentSecurityPolicy } from '../static.ts'
import { type HttpHost, startHttpHost } from './server.ts'

const log: Log = { debug() {}, info() {}, warn() {}, error() {} }
const folder = join(mkdtempSync(join(tmpdir(), 'tandem-http-')), 'renderer')
mkdirSync(folder)
writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Tandem</title>')
writeFileSync(join(folder, '..', 'package.json'), '{ "name": "outside" }')

let running: (HttpHost & ConformanceHost) | null = null
afterEach(async () => {
  await running?.close()
  running = null
})

async function start(): Promise<HttpHost & ConformanceHost> {
  const backend = watchedBackend()
  await backend.ready()
  const host = await startHttpHost({ handle: backend.handle, rendererFolder: folder, port: 0, log })
  running = {
    ...host,
    backend,
    ask: (path, init) => ask(host, path, { ...init, headers: { ...own(host), ...init.headers } }),
    async close() {
      await backend.close()
      await host.close()
    },
  }
  return running
}

function own({ origin, token }: HttpHost): Record<string, string> {
  return { origin, authorization: `Bearer ${token}` }
}

/** By node:http, which sends paths and headers as they are written; `fetch` would put both in order first. */
function ask({ origin }: HttpHost, path: string, init: AskInit): Promise<Response> {
  const { method, body, isStreamed, signal } = init
  const headers = Object.fromEntries(Object.entries(init.headers ?? {}).filter(([, value]) => value !== ''))
  return new Promise((resolve, reject) => {
    const { port } = new URL(origin)
    const outgoing = nodeRequest({ host: '127.0.0.1', port, path, method, headers, signal }, (incoming) => {
      const chunks = incoming.iterator() as AsyncIterator<Buffer, undefined>
      const content = new ReadableStream<Uint8Array>({
        async pull(controller) {
          const { done, value } = await chunks.next()
          if (done === true) controller.close()
          else controller.enqueue(new Uint8Array(value))
        },
        cancel: () => void incoming.destroy(),
      })
      const received = new Headers()
      for (const [name, value] of Object.entries(incoming.headers)) received.set(name, String(value))
      resolve(new Response(content, { status: incoming.statusCode ?? 0, headers: received }))
    })
    outgoing.once('error', reject)
    if (isStreamed === true) outgoing.write(body)
    outgoing.end(isStreamed === true ? undefined : body)
  })
}

const query = { method: 'POST', body: JSON.stringify({ query: '{ workspace { person } }' }) }
const json = { 'content-type': 'application/json' }

test.each([...checks, ...pageChecks, ...networkChecks])('over http: $name', async ({ run }) => run(await start()))

describe('who is let in', () => {
  test('the page, with the token in its address only', async () => {
    const host = await start()
    expect(host.token).toMatch(/^[\w-]{43}$/)
    const page = await ask(host, '/', { method: 'GET' })
    expect(page.status).toBe(200)
    expect(page.headers.get('content-security-policy')).toBe(contentSecurityPolicy)
    expect(page.headers.get('set-cookie')).toBeNull()
    expect(await page.text()).not.toContain(host.token)
  })

  test('each start has another token', async () => {
    const first = await start()
    await first.close()
    expect((await start()).token).not.toBe(first.token)
  })

  test('localhost is the same place', async () => {
    const host = await start()
    const name = `localhost:${new URL(host.origin).port}`
    const headers = { ...json, ...own(host), host: name, origin: `http://${name}` }
    expect((await ask(host, '/graphql', { ...query, headers })).status).toBe(200)
  })

  test.each([
    ['no token', {}],
    ['a wrong one', { authorization: 'Bearer x' }],
    ['none of its kind', { authorization: 'Basic dGFuZGVt' }],
  ])('not with %s', async (_name, headers) => {
    const host = await start()
    const response = await ask(host, '/graphql', { ...query, headers: { ...json, ...headers } })
    expect(response.status).toBe(401)
    expect(await response.text()).not.toContain('person')
  })

  test('one window per invitation, which only whoever has the token gives out', async () => {
    const host = await start()
    const post = (path: string, word: string, headers = {}) =>
      ask(host, path, { method: 'POST', headers: { authorization: `Bearer ${word}`, ...headers } })
    const invitation = await (await post('/invitation', host.token)).text()
    expect(invitation).toMatch(/^[\w-]{43}$/)
    expect(invitation).not.toBe(host.token)
    expect((await post('/invitation', invitation)).status).toBe(401)
    expect(
      (await ask(host, '/graphql', { ...query, headers: { ...json, authorization: `Bearer ${invitation}` } })).status,
    ).toBe(401)
    expect((await post('/token', host.token)).status).toBe(401)
    expect((await post('/token', invitation, { origin: 'http://evil.example' })).status).toBe(403)
    expect(
      (await ask(host, '/token', { method: 'GET', headers: { authorization: `Bearer ${invitation}` } })).status,
    ).toBe(405)
    expect((await ask(host, '/invitation', { method: 'GET', headers: own(host) })).status).toBe(405)
    const admitted = await post('/token', invitation)
    expect([admitted.headers.get('cache-control'), await admitted.text()]).toEqual(['no-store', host.token])
    const late = await post('/token', invitation)
    expect([late.status, await late.text()]).toEqual([401, expect.stringContaining('another one came first')])
  })

  test('not with the token in the address', async () => {
    const host = await start()
    expect((await ask(host, `/graphql?token=${host.token}`, { ...query, headers: json })).status).toBe(401)
  })

  test.each(['tandem.evil.example', 'tandem.evil.example:80', '127.0.0.1', '127.0.0.1:1', '[::1]:80'])(
    'not under the name %s',
    async (name) => {
      const host = await start()
      const headers = { ...json, authorization: `Bearer ${host.token}`, host: name }
      expect((await ask(host, '/graphql', { ...query, headers })).status).toBe(403)
      expect((await ask(host, '/', { method: 'GET', headers: { host: name } })).status).toBe(403)
    },
  )

  test.each(['http://evil.example', 'null', 'http://127.0.0.1:1', 'http://127.0.0.1', 'https://localhost'])(
    'not from the page %s',
    async (origin) => {
      const host = await start()
      const headers = { ...json, ...own(host), origin }
      expect((await ask(host, '/graphql', { ...query, headers })).status).toBe(403)
    },
  )

  test('not the form of another page, which needs no permission to be sent', async () => {
    const host = await start()
    const headers = { 'content-type': 'text/plain', origin: 'http://evil.example' }
    const response = await ask(host, '/graphql', { ...query, headers })
    expect(response.status).toBe(403)
    expect(response.headers.get('access-control-allow-origin')).toBeNull()
  })

  test('only on the loopback interface', async () => {
    const host = await start()
    expect(new URL(host.origin).hostname).toBe('127.0.0.1')
  })
})

test('a port that is taken is an error', async () => {
  const host = await start()
  const port = Number(new URL(host.origin).port)
  const { handle } = watchedBackend()
  await expect(startHttpHost({ handle, rendererFolder: folder, port, log })).rejects.toThrow('EADDRINUSE')
})

test('after closing nobody answers at the port', async () => {
  const host = await start()
  await host.close()
  running = null
  await expect(ask(host, '/', { method: 'GET' })).rejects.toThrow('ECONNREFUSED')
})
