// Who may ask the http host: this computer's browser, at our own address, with the token of this start.
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { isBackendPath } from '../backend-path.ts'
import { refuse } from '../static.ts'

/** Gives out an invitation. */
export const invitationPath = '/invitation'
/** Gives the token for an invitation. */
export const tokenPath = '/token'

/** 32 random bytes; new at each start. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/**
 * null, or the refusal. Foreign names (a page that made its own name point here) and foreign pages are refused for everything,
 * a missing token for what gives out data.
 */
export function refusalOf(request: Request, port: number, token: string): Response | null {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`]
  if (!hosts.includes(request.headers.get('host') ?? '')) return refuse(403, 'Tandem is not served under this name.')
  const origin = request.headers.get('origin')
  if (origin !== null && !hosts.some((host) => origin === `http://${host}`))
    return refuse(403, 'Other pages may not use Tandem.')
  const { pathname } = new URL(request.url)
  const isGiven = pathname === '/graphql' || pathname === invitationPath
  if (!isGiven && !isBackendPath(pathname)) return null
  if (isGiven && request.method !== 'POST') return refuse(405, 'Only POST is answered here.', { allow: 'POST' })
  return isBearer(request.headers.get('authorization'), token)
    ? null
    : refuse(401, 'The token is missing or of an earlier start. Open Tandem again.', { 'www-authenticate': 'Bearer' })
}

/** The word of `Authorization: Bearer WORD`; empty without one. */
export function bearerOf(request: Request): string {
  return /^Bearer (\S+)$/.exec(request.headers.get('authorization') ?? '')?.[1] ?? ''
}

/** Compares digests, so that neither content nor length shows in the time it takes. */
function isBearer(header: string | null, token: string): boolean {
  return timingSafeEqual(digest(header ?? ''), digest(`Bearer ${token}`))
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
