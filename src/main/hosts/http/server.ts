// Serves the backend and the built renderer on the loopback interface.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { Backend } from '../../backend.ts'
import type { Log } from '../../ports/platform.ts'
import { isBackendPath } from '../backend-path.ts'
import { refuse, securityHeaders, serveStatic } from '../static.ts'
import { sendResponse, webRequest } from './bridge.ts'
import { bearerOf, invitationPath, newToken, refusalOf, tokenPath } from './guards.ts'
import { createInvitations } from './invitations.ts'

export interface HttpHost {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string
  readonly token: string
  /** Stops listening and cuts every connection. */
  close(): Promise<void>
}

/** `port` 0: any free one. Rejects when the port cannot be had. */
export async function startHttpHost(options: {
  readonly handle: Backend['handle']
  readonly rendererFolder: string
  readonly port: number
  readonly log: Log
}): Promise<HttpHost> {
  const token = newToken()
  const invitations = createInvitations(() => performance.now())
  let port = options.port
  const server = createServer((incoming, outgoing) => void serve(incoming, outgoing))

  async function serve(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const gone = new AbortController()
    outgoing.once('close', () => gone.abort())
    try {
      const request = webRequest(incoming, `http://127.0.0.1:${port}`, gone.signal)
      const response = await answer(request)
      // What was sent and not read would keep the connection from its next request.
      incoming.resume()
      await sendResponse(response, outgoing)
    } catch (error) {
      options.log.error({ err: error }, 'A request could not be answered')
      if (outgoing.headersSent) outgoing.destroy()
      else await sendResponse(refuse(400, 'This request cannot be read.'), outgoing)
    }
  }

  async function answer(request: Request): Promise<Response> {
    const refusal = refusalOf(request, port, token)
    if (refusal !== null) return refusal
    const { pathname } = new URL(request.url)
    if (pathname === invitationPath) return secret(invitations.issue())
    if (pathname === tokenPath) return admit(request)
    if (isBackendPath(pathname)) return options.handle(request)
    return serveStatic(options.rendererFolder, request)
  }

  function admit(request: Request): Response {
    if (request.method !== 'POST') return refuse(405, 'Only POST is answered here.', { allow: 'POST' })
    if (invitations.redeem(bearerOf(request))) return secret(token)
    options.log.warn(
      {},
      'A window came with an invitation that counts no more: it was late, or somebody else came first',
    )
    return refuse(401, 'This window was not invited, or another one came first. Open Tandem again.')
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port, '127.0.0.1', () => {
      server.off('error', reject)
      resolve()
    })
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The http host has no port.')
  port = address.port
  return {
    origin: `http://127.0.0.1:${port}`,
    token,
    async close() {
      await new Promise((resolve) => {
        server.close(resolve)
        server.closeAllConnections()
      })
    },
  }
}

function secret(word: string): Response {
  return new Response(word, {
    headers: { ...securityHeaders, 'content-type': 'text/plain', 'cache-control': 'no-store' },
  })
}
