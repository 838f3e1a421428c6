// The sandbox without a socket: our own Administrate as a function from request to response.
import { setTimeout } from 'node:timers/promises'
import { controlRoute } from './control.ts'
import { createFaults } from './faults.ts'
import type { FaultState, Faults } from './faults.ts'
import { createGraphql } from './graphql.ts'
import { openJournal } from './journal.ts'
import { createOAuth } from './oauth.ts'
import { createRequestLog } from './requests.ts'
import type { RequestEntry } from './requests.ts'
import type { World } from './world/records.ts'

export interface SandboxOptions {
  readonly seed?: number | undefined
  /** Wanted number of synced records; see `createWorld`. */
  readonly size?: number | undefined
  /** Where changes are kept; without it they are gone with the process. */
  readonly logFile?: string | undefined
  readonly clientId?: string | undefined
  readonly clientSecret?: string | undefined
  /** Lifetime of an access token in seconds (3600). */
  readonly tokenSeconds?: number | undefined
  /** The same as the fault of that name. */
  readonly latencyMs?: number | undefined
  readonly faults?: Faults | undefined
  /** The clock, in milliseconds (`Date.now`). */
  readonly now?: (() => number) | undefined
  /** Base address; needed only by `startSandbox`. */
  readonly url?: string | undefined
}

export interface Sandbox {
  readonly url: string
  readonly graphqlUrl: string
  /** Base of `/token` and `/authorize`. */
  readonly authUrl: string
  readonly clientId: string
  readonly clientSecret: string
  /** The tenant's host, as `ADMINISTRATE_INSTANCE_URL` names it. */
  readonly instance: string
  readonly world: World
  readonly faults: FaultState
  readonly requests: readonly RequestEntry[]
  /** How often a root field (`venues`, `event.createBlended`) was asked for. */
  readonly countRequests: (field: string) => number
  readonly clearRequests: () => void
  /** Answers a request as the server would. Rejects with `DroppedConnection` when the line is cut. */
  readonly handle: (request: Request) => Promise<Response>
  /** Makes every token invalid, as if access had been revoked. */
  readonly revokeTokens: () => void
  /** Starts afresh: the world as it was at first, an empty log, no tokens. Faults stay as they are. */
  readonly reset: () => Promise<void>
  readonly close: () => Promise<void>
}

export const practiceClientId = 'practice'
export const practiceClientSecret = 'practice-secret'
const practiceInstance = 'practice.example'

/** A sandbox to be used in process, through `handle` or `sandboxFetch`. Throws when its log cannot be read. */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const { seed = 1, size = 0, now = Date.now, url = 'http://administrate.invalid', tokenSeconds = 3600 } = options
  const { clientId = practiceClientId, clientSecret = practiceClientSecret } = options
  const faults = createFaults({ ...latencyOf(options), ...options.faults })
  const requests = createRequestLog()
  const denies = () => faults.current.denyAuthorization === true
  const oauth = createOAuth({ clientId, clientSecret, tokenSeconds, now, denies })
  const journal = openJournal({ seed, size, logFile: options.logFile })
  const graphql = createGraphql({ journal, faults, oauth, requests, now })
  const closing = new AbortController()

  function reset(): Promise<void> {
    journal.restart()
    oauth.revokeAll()
    requests.clear()
    return Promise.resolve()
  }

  return {
    url,
    graphqlUrl: `${url}/graphql`,
    authUrl: `${url}/oauth`,
    clientId,
    clientSecret,
    instance: practiceInstance,
    get world() {
      return journal.world
    },
    faults,
    requests: requests.entries,
    countRequests: requests.count,
    clearRequests: requests.clear,
    handle: async (request) => {
      const { pathname } = new URL(request.url)
      if (pathname.startsWith('/sandbox/')) return controlRoute(request, { faults, reset })
      const { latencyMs = 0 } = faults.current
      if (latencyMs > 0) await setTimeout(latencyMs, undefined, { signal: closing.signal })
      if (pathname === '/oauth/token') return oauth.token(request)
      if (pathname === '/oauth/authorize') return oauth.authorize(request)
      if (pathname !== '/graphql') return Response.json({ message: 'Not Found' }, { status: 404 })
      if (request.method !== 'POST') return new Response(null, { status: 405, headers: { allow: 'POST' } })
      return graphql(request)
    },
    revokeTokens: oauth.revokeAll,
    reset,
    close: () => {
      closing.abort()
      journal.close()
      return Promise.resolve()
    },
  }
}

function latencyOf({ latencyMs }: SandboxOptions): Faults {
  return latencyMs === undefined ? {} : { latencyMs }
}
