// Administrate for measuring: every answer is rendered once and then served from memory, so that its cost is not measured.
import { createServer, type IncomingMessage } from 'node:http'
import { createSandbox } from '../../src/sandbox/sandbox.ts'

const { size } = JSON.parse(process.argv[2] ?? '{}') as { readonly size?: number }
const answers = new Map<string, { readonly status: number; readonly type: string; readonly body: Buffer }>()

const server = createServer((request, response) => {
  void answer(request).then(({ status, type, body }) => {
    response.writeHead(status, { 'content-type': type, 'content-length': body.length })
    response.end(body)
  })
})
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as { readonly port: number }
  process.send?.({ url: `http://127.0.0.1:${port}` })
})
const sandbox = createSandbox({ ...(size === undefined ? {} : { size }), url: 'http://127.0.0.1' })

async function answer(request: IncomingMessage) {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const body = Buffer.concat(chunks).toString()
  if (request.url === '/bodies') {
    const bodies = [...answers.keys()]
      .map((key) => JSON.parse(key) as [string, string])
      .filter(([path]) => path === '/graphql')
    return { status: 200, type: 'application/json', body: Buffer.from(JSON.stringify(bodies.map(([, text]) => text))) }
  }
  const key = JSON.stringify([request.url, body])
  const known = answers.get(key)
  if (known) return known
  const rendered = await sandbox.handle(
    new Request(`http://127.0.0.1${request.url ?? ''}`, {
      method: 'POST',
      body,
      headers: {
        authorization: request.headers.authorization ?? '',
        'content-type': request.headers['content-type'] ?? 'application/json',
      },
    }),
  )
  const kept = {
    status: rendered.status,
    type: rendered.headers.get('content-type') ?? 'application/json',
    body: Buffer.from(await rendered.arrayBuffer()),
  }
  if (request.url === '/graphql') answers.set(key, kept)
  return kept
}
