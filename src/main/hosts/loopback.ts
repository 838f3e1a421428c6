// Where the browser comes back to after a person signed in: one address on this computer, for one request.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { cancelled, TandemError } from '../errors.ts'
import type { WayBack } from '../ports/browser.ts'

const path = '/signed-in'

/** Listens on 127.0.0.1, on any free port. Rejects with ADM-SIGN-IN when this computer does not let us. */
export async function listenForReturn(): Promise<WayBack> {
  const server = createServer()
  const port = await listen(server)
  const host = `127.0.0.1:${port}`
  let asking: ServerResponse | null = null
  let came = false
  let arrive: (query: URLSearchParams) => void
  const arrival = new Promise<URLSearchParams>((resolve) => (arrive = resolve))

  async function tell(worked: boolean): Promise<void> {
    const response = asking
    asking = null
    if (response === null || response.destroyed) return
    await new Promise<void>((resolve) => {
      response.once('close', resolve)
      answer(response, 200, page(worked))
    })
  }

  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const query = came ? null : queryOf(request, host)
    if (query === null) {
      answer(response, request.headers.host === host ? 404 : 421, 'Nothing is here.')
      return
    }
    came = true
    asking = response
    arrive(query)
  })

  return {
    address: `http://${host}${path}`,
    arrived: (signal) =>
      new Promise((resolve, reject) => {
        const stop = () => reject(cancelled())
        if (signal.aborted) stop()
        signal.addEventListener('abort', stop, { once: true })
        void arrival.then(resolve).finally(() => signal.removeEventListener('abort', stop))
      }),
    tell,
    async close() {
      if (!server.listening) return
      const closed = new Promise((resolve) => server.close(resolve))
      await tell(false)
      server.closeAllConnections()
      await closed
    },
  }
}

async function listen(server: Server): Promise<number> {
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen(0, '127.0.0.1', resolve)
    })
  } catch (error) {
    throw unheard(error)
  }
  const address = server.address()
  if (address === null || typeof address === 'string') throw unheard(null)
  return address.port
}

/** null: not the way back, or under a name that somebody else made point here. */
function queryOf(request: IncomingMessage, host: string): URLSearchParams | null {
  if (request.method !== 'GET' || request.headers.host !== host) return null
  const target = request.url ?? ''
  const [place = ''] = target.split('?', 1)
  return place === path ? new URLSearchParams(target.slice(place.length)) : null
}

/** The address of the page holds the code: it is neither stored nor told to anybody. */
function answer(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, {
    'content-type': status === 200 ? 'text/html; charset=utf-8' : 'text/plain; charset=utf-8',
    'content-security-policy':
      "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox",
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    connection: 'close',
  })
  response.end(text)
}

function page(worked: boolean): string {
  const [title, text] = worked
    ? ['Signed in', 'You are signed in. You can close this page and go back to Tandem.']
    : ['Not signed in', 'The sign-in did not work. You can close this page; Tandem says why.']
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title} – Tandem</title><p>${text}</p></html>\n`
}

function unheard(cause: unknown): TandemError {
  return new TandemError(
    {
      code: 'ADM-SIGN-IN',
      message: 'This computer does not let Tandem wait for the browser to come back.',
      effect: 'Nothing was changed.',
      next: 'Allow Tandem to listen on 127.0.0.1, or let it sign in by itself, with key and secret.',
    },
    2,
    cause,
  )
}
