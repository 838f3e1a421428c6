// What every host must do the same way: the exam that the in-process, the http and the Electron host all pass.
import { createHash, randomBytes } from 'node:crypto'
import { expect } from 'vitest'
import { brokenJob, refusedJob, secretOfTheLog, type WatchedBackend } from '../../../tests/watched-backend.ts'

export interface ConformanceHost {
  readonly backend: WatchedBackend
  /** As the page asks: from its own origin and, over http, with the token. `path` goes out exactly as it is written. */
  ask(path: string, init: AskInit): Promise<Response>
  /** The backend first, then the host. */
  close(): Promise<void>
}

export interface AskInit {
  readonly method: string
  readonly headers?: { readonly [name: string]: string }
  readonly body?: string | Uint8Array<ArrayBuffer>
  /** The body goes out piece by piece, without its length in a header. */
  readonly isStreamed?: boolean
  readonly signal?: AbortSignal
}

export interface Check {
  readonly name: string
  run(host: ConformanceHost): Promise<void>
}

const json = { 'content-type': 'application/json' }
const stream = { ...json, accept: 'text/event-stream' }
const subscription = JSON.stringify({ query: 'subscription { changed { cursor topics } }' })

export const checks: readonly Check[] = [
  {
    name: 'answers a query, as JSON that is not kept and not guessed at',
    async run(host) {
      const response = await query(host, '{ workspace { environment databaseReachability } }')
      expect(response.status).toBe(200)
      expect(response.headers.get('content-type')).toMatch(/^application\/json/)
      expect(response.headers.get('x-content-type-options')).toBe('nosniff')
      expect(response.headers.get('cache-control')).toBe('no-store')
      expect(response.headers.get('set-cookie')).toBeNull()
      expect(response.headers.get('access-control-allow-origin')).toBeNull()
      expect(await response.json()).toEqual({
        data: { workspace: { environment: 'REHEARSAL', databaseReachability: 'CONNECTED' } },
      })
    },
  },
  {
    name: 'masks an unexpected error under an incident id, and logs it whole',
    async run(host) {
      const response = await query(host, `{ job(id: "${brokenJob}") { id } }`)
      const text = await response.text()
      expect(text).not.toContain(secretOfTheLog)
      const incident = /incident ([0-9a-f]{8})/.exec(text)?.[1] ?? 'no incident'
      expect(host.backend.logged()).toContain(incident)
      expect(host.backend.logged()).toContain(secretOfTheLog)
    },
  },
  {
    name: 'says an expected error in words, with its code',
    async run(host) {
      const response = await query(host, `{ job(id: "${refusedJob}") { id } }`)
      expect(await response.json()).toMatchObject({
        data: { job: null },
        errors: [{ message: 'It is down. (DB-CONNECT)', extensions: { problem: { code: 'DB-CONNECT' } } }],
      })
    },
  },
  {
    name: 'streams each event when it happens, not when the stream ends',
    async run(host) {
      const { response, next, cancel } = await follow(host, 1)
      expect(response.headers.get('content-type')).toMatch(/^text\/event-stream/)
      expect(response.headers.get('x-content-type-options')).toBe('nosniff')
      // The second is announced only when the first has arrived: a host that keeps events back never gets there.
      host.backend.announce(['jobs'])
      expect(await next()).toEqual({ cursor: '1', topics: ['jobs'] })
      host.backend.announce(['records'])
      expect(await next()).toEqual({ cursor: '2', topics: ['records'] })
      await cancel()
      await host.backend.followed(0)
    },
  },
  {
    name: 'ends the generator when the reader lets go of the stream',
    async run(host) {
      const { cancel } = await follow(host, 1)
      await cancel()
      await host.backend.followed(0)
    },
  },
  {
    name: 'ends the generator when the request is given up',
    async run(host) {
      const gone = new AbortController()
      const { next } = await follow(host, 1, gone.signal)
      const ended = expect(next()).rejects.toThrow()
      gone.abort()
      await host.backend.followed(0)
      await ended
    },
  },
  {
    name: 'keeps several streams apart',
    async run(host) {
      const first = await follow(host, 1)
      const second = await follow(host, 2)
      await first.cancel()
      await host.backend.followed(1)
      host.backend.announce(['connection'])
      expect(await second.next()).toMatchObject({ topics: ['connection'] })
      await second.cancel()
      await host.backend.followed(0)
    },
  },
  {
    name: 'has nothing at other addresses',
    async run(host) {
      for (const path of ['/nothing', '/graphql/', '/graphql.js', '/exports/1', '/health', '/assets/nothing.js'])
        expect((await host.ask(path, { method: 'GET' })).status, path).toBe(404)
      const elsewhere = await host.ask('/nothing', { method: 'POST', headers: json, body: '{}' })
      expect([404, 405]).toContain(elsewhere.status)
    },
  },
  {
    name: 'gives a file out once, byte for byte',
    async run(host) {
      const bytes = new Uint8Array(100_000).map((_, index) => index % 251)
      const path = host.backend.offer({ fileName: 'venues.xlsx', type: 'application/octet-stream', bytes })
      const first = await host.ask(path, { method: 'GET' })
      expect(first.status).toBe(200)
      expect(first.headers.get('content-disposition')).toBe('attachment; filename="venues.xlsx"')
      expect(first.headers.get('x-content-type-options')).toBe('nosniff')
      expect(Buffer.from(await first.arrayBuffer()).equals(bytes)).toBe(true)
      expect((await host.ask(path, { method: 'GET' })).status).toBe(404)
    },
  },
  {
    name: 'gives out a file of any name',
    async run(host) {
      const bytes = new Uint8Array([1])
      const path = host.backend.offer({ fileName: '試験.csv', type: 'text/csv', bytes })
      const given = await host.ask(path, { method: 'GET' })
      expect(given.status).toBe(200)
      expect(given.headers.get('content-disposition')).toContain("filename*=UTF-8''%E8%A9%A6%E9%A8%93.csv")
    },
  },
  {
    name: 'leads no path out of its folder',
    async run(host) {
      const paths = [
        '/../package.json',
        '/../../package.json',
        '/%2e%2e/package.json',
        '/%2e%2e%2fpackage.json',
        '/..%2f..%2fpackage.json',
        '/assets/..%5c..%5cpackage.json',
        '//etc/passwd',
        '/etc/passwd',
        '/C:%5cWindows%5cwin.ini',
        '/%00',
      ]
      for (const path of paths) {
        const response = await host.ask(path, { method: 'GET' })
        expect(response.status, path).toBe(404)
        expect(await response.text(), path).not.toMatch(/"name"|root:/)
      }
    },
  },
  {
    name: 'takes nothing but POST at /graphql',
    async run(host) {
      for (const method of ['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']) {
        const response = await host.ask('/graphql?query=%7B__typename%7D', { method })
        expect(response.status, method).toBe(405)
        expect(await response.text(), method).not.toContain('__typename')
      }
    },
  },
  {
    name: 'takes nothing but JSON, so that no form of another page is a request',
    async run(host) {
      const body = JSON.stringify({ query: '{ workspace { person } }' })
      for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']) {
        const response = await host.ask('/graphql', { method: 'POST', headers: { 'content-type': type }, body })
        expect(response.status, type).toBe(415)
      }
      const form = await host.ask('/graphql', await upload(Buffer.from('code;title'), {}))
      expect(form.status).toBe(415)
      expect(await form.text()).toContain(preflightHeader)
    },
  },
  {
    name: 'takes a file of 20 MB byte for byte in a form of its own pages, and refuses a larger one',
    async run(host) {
      const file = randomBytes(20 * 1024 * 1024)
      const ours = { [preflightHeader]: '1' }
      const response = await host.ask('/graphql', await upload(file, ours))
      expect(await response.json()).toMatchObject({
        data: {
          checkWorkbook: {
            problem: { code: 'USAGE', message: `season.xlsx ${createHash('sha256').update(file).digest('hex')}` },
          },
        },
      })
      const larger = Buffer.concat([file, Buffer.alloc(1024 * 1024)])
      const refused = await host.ask('/graphql', await upload(larger, ours))
      expect(refused.status).toBe(413)
      expect(await refused.text()).toContain('at most 20 MB')
    },
  },
  {
    name: 'refuses a body that is too large, also when its length is not said',
    async run(host) {
      const body = JSON.stringify({ query: '{ workspace { person } }', extensions: { ballast: 'x'.repeat(1_100_000) } })
      for (const isStreamed of [false, true])
        expect((await host.ask('/graphql', { method: 'POST', headers: json, body, isStreamed })).status).toBe(413)
    },
  },
  {
    name: 'refuses batches, depth, length and questions about the schema',
    async run(host) {
      const one = { query: '{ workspace { person } }' }
      const batch = await host.ask('/graphql', { method: 'POST', headers: json, body: JSON.stringify([one, one]) })
      expect(batch.status).toBe(400)
      const deep = '{ latestJob '.concat('{ steps '.repeat(20), '{ read }', '}'.repeat(21))
      const long = `{ ${Array.from({ length: 1_500 }, (_, index) => `a${index}: __typename`).join(' ')} }`
      for (const document of [deep, long, '{ __schema { types { name } } }']) {
        const answer: unknown = await (await query(host, document)).json()
        expect(answer, document.slice(0, 40)).toHaveProperty('errors')
        expect(answer).not.toHaveProperty('data.__schema')
      }
    },
  },
  {
    name: 'ends every stream when it closes, and answers nothing more',
    async run(host) {
      const { next } = await follow(host, 1)
      const ended = expect(next()).rejects.toThrow()
      await host.close()
      await host.backend.followed(0)
      await ended
      const later = await query(host, '{ workspace { person } }').catch(() => null)
      expect(later === null || later.status === 503).toBe(true)
    },
  },
]

function query(host: ConformanceHost, document: string): Promise<Response> {
  return host.ask('/graphql', { method: 'POST', headers: json, body: JSON.stringify({ query: document }) })
}

/** Of our own pages: hosts/cli/client.ts and the window send it with every request. */
const preflightHeader = 'graphql-preflight'

async function upload(file: Buffer<ArrayBuffer>, headers: { readonly [name: string]: string }): Promise<AskInit> {
  const form = new FormData()
  const document =
    'query ($file: File!) { checkWorkbook(file: $file) { ... on NotStarted { problem { code message } } } }'
  form.set('operations', JSON.stringify({ query: document, variables: { file: null } }))
  form.set('map', JSON.stringify({ 0: ['variables.file'] }))
  form.set('0', new File([file], 'season.xlsx'))
  const sent = new Response(form)
  const type = sent.headers.get('content-type') ?? ''
  const body = new Uint8Array(await sent.arrayBuffer())
  return { method: 'POST', headers: { ...headers, 'content-type': type }, body }
}

interface Following {
  readonly response: Response
  /** The payload of the next event; lines that only keep the stream open are passed over. Rejects when it ends. */
  next(): Promise<unknown>
  cancel(): Promise<void>
}

/** Subscribes, and waits until so many streams are followed by the backend. */
async function follow(host: ConformanceHost, streams: number, signal?: AbortSignal): Promise<Following> {
  const init = { method: 'POST', headers: stream, body: subscription, ...(signal && { signal }) }
  const response = await host.ask('/graphql', init)
  const reader = response.body?.getReader()
  if (reader === undefined) throw new Error('There is no stream.')
  const decoder = new TextDecoder()
  let text = ''
  async function more(): Promise<void> {
    const chunk = await reader?.read()
    if (chunk?.value === undefined) throw new Error(`The stream ended after: ${text}`)
    text += decoder.decode(chunk.value, { stream: true })
  }
  // Nothing is asked of the backend before somebody reads.
  await more()
  await host.backend.followed(streams)
  return {
    response,
    async next() {
      for (;;) {
        const event = /event: next\ndata: (.*)\n\n/.exec(text)
        if (event === null) await more()
        else {
          text = text.slice(event.index + event[0].length)
          return (JSON.parse(event[1] ?? '') as { data: { changed: unknown } }).data.changed
        }
      }
    },
    cancel: () => reader.cancel(),
  }
}

/** For the hosts that take a web request as it is: a body in one, or piece by piece. */
export function webInit({ isStreamed, body, ...init }: AskInit): RequestInit {
  if (body === undefined) return init
  if (isStreamed !== true) return { ...init, body }
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body
  const streamed: RequestInit & { readonly duplex: 'half' } = {
    ...init,
    body: new Blob([bytes]).stream(),
    duplex: 'half',
  }
  return streamed
}
