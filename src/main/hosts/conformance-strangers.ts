// Who is not let in: what hosts must refuse that other pages, or other programs on this computer, could reach.
import { expect } from 'vitest'
import type { Check, ConformanceHost } from './conformance.ts'

const json = { 'content-type': 'application/json' }
const body = JSON.stringify({ query: '{ workspace { person } }' })

/** `headers` take the place of those that our own page sends; an empty one is not sent. */
function ask(host: ConformanceHost, headers: { readonly [name: string]: string }): Promise<Response> {
  return host.ask('/graphql', { method: 'POST', headers: { ...json, ...headers }, body })
}

async function expectRefused(response: Response, status: number, why: string): Promise<void> {
  expect(response.status, why).toBe(status)
  expect(response.headers.get('access-control-allow-origin'), why).toBeNull()
  expect(await response.text(), why).not.toContain('person')
}

/** For hosts that serve a page: another page that says where it comes from gets nothing. */
export const pageChecks: readonly Check[] = [
  {
    name: 'refuses the pages of another origin, and look-alikes of its own',
    async run(host) {
      for (const origin of ['http://evil.example', 'https://tandem.evil.example', 'http://127.0.0.1:1', 'app://evil'])
        await expectRefused(await ask(host, { origin }), 403, origin)
    },
  },
  {
    name: 'refuses the streams and the files that another origin asks for',
    async run(host) {
      const headers = { ...json, accept: 'text/event-stream', origin: 'http://evil.example' }
      const following = JSON.stringify({ query: 'subscription { changed { cursor } }' })
      const stream = await host.ask('/graphql', { method: 'POST', headers, body: following })
      await expectRefused(stream, 403, 'a stream')
      await host.backend.followed(0)
      const path = host.backend.offer({
        fileName: 'a.csv',
        type: 'text/csv',
        bytes: new TextEncoder().encode('person'),
      })
      const foreign = { origin: 'http://evil.example' }
      await expectRefused(await host.ask(path, { method: 'GET', headers: foreign }), 403, 'a file')
      expect((await host.ask(path, { method: 'GET' })).status).toBe(200)
    },
  },
]

/** For hosts at a socket, which every program of this computer can reach. */
export const networkChecks: readonly Check[] = [
  {
    name: 'refuses a foreign Host, whatever else is right',
    async run(host) {
      for (const name of ['tandem.evil.example', '127.0.0.1', '127.0.0.1:1', '[::1]:80'])
        await expectRefused(await ask(host, { host: name }), 403, name)
      const page = await host.ask('/', { method: 'GET', headers: { host: 'tandem.evil.example' } })
      expect(page.status).toBe(403)
    },
  },
  {
    name: 'refuses a question, a stream, an upload and a file without the token or with a wrong one',
    async run(host) {
      for (const authorization of ['', 'Bearer x', 'Basic dGFuZGVt']) {
        await expectRefused(await ask(host, { authorization }), 401, authorization)
        await expectRefused(await ask(host, { authorization, accept: 'text/event-stream' }), 401, 'a stream')
        const form = { authorization, 'content-type': 'multipart/form-data; boundary=x', 'graphql-preflight': '1' }
        await expectRefused(await ask(host, form), 401, 'an upload')
        const bytes = new TextEncoder().encode('person')
        const path = host.backend.offer({ fileName: 'a.csv', type: 'text/csv', bytes })
        await expectRefused(await host.ask(path, { method: 'GET', headers: { authorization } }), 401, 'a file')
      }
    },
  },
]
