// The sandbox on a loopback port of its own.
import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { DroppedConnection } from './faults.ts'
import { createSandbox } from './sandbox.ts'
import type { Sandbox, SandboxOptions } from './sandbox.ts'

export interface ServerOptions extends Omit<SandboxOptions, 'url'> {
  /** 0 or none: any free port. */
  readonly port?: number | undefined
  /** Says aloud that the server is reachable from this machine only; there is no other way. */
  readonly requireLoopback?: true
}

const maximumBody = 16 * 1024 * 1024

/** Starts the sandbox on 127.0.0.1 and answers once it listens. `close()` ends it and cuts open connections. */
export async function startSandbox(options: ServerOptions = {}): Promise<Sandbox> {
  let sandbox: Sandbox | undefined
  const server = createServer((incoming, outgoing) => {
    if (sandbox !== undefined) void serve(sandbox, incoming, outgoing)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port ?? 0, '127.0.0.1', resolve)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The sandbox has no port')
  try {
    sandbox = createSandbox({ ...options, url: `http://127.0.0.1:${address.port}` })
  } catch (error) {
    server.close()
    throw error
  }
  const { close } = sandbox
  return Object.defineProperty(sandbox, 'close', {
    value: async () => {
      await close()
      await new Promise((resolve) => {
        server.close(resolve)
        server.closeAllConnections()
      })
    },
  })
}

async function serve(sandbox: Sandbox, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  try {
    const request = await requestOf(sandbox, incoming)
    const response = request instanceof Request ? await sandbox.handle(request) : request
    outgoing.writeHead(response.status, Object.fromEntries(response.headers))
    outgoing.end(Buffer.from(await response.arrayBuffer()))
  } catch (error) {
    if (!(error instanceof DroppedConnection) && !outgoing.headersSent && !incoming.destroyed) {
      outgoing.writeHead(500).end()
      return
    }
    incoming.socket.destroy()
  }
}

/** The request as the web knows it, or the answer to one that is refused before it is read. */
async function requestOf(sandbox: Sandbox, incoming: IncomingMessage): Promise<Request | Response> {
  const { port } = new URL(sandbox.url)
  if (![`127.0.0.1:${port}`, `localhost:${port}`].includes(incoming.headers.host ?? '')) {
    return new Response(null, { status: 421 })
  }
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length > maximumBody) return new Response(null, { status: 413 })
    chunks.push(chunk)
  }
  const headers = new Headers()
  for (const [name, value] of Object.entries(incoming.headers)) if (typeof value === 'string') headers.set(name, value)
  const method = incoming.method ?? 'GET'
  const body = method === 'GET' || method === 'HEAD' ? {} : { body: Buffer.concat(chunks) }
  return new Request(new URL(incoming.url ?? '/', sandbox.url), { method, headers, ...body })
}
