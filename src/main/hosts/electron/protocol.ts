// `app://tandem`: the backend and the built renderer as the one origin of the window.
import { protocol, type Session } from 'electron'
import type { Backend } from '../../backend.ts'
import { isBackendPath } from '../backend-path.ts'
import { refuse, serveStatic } from '../static.ts'

const scheme = 'app'
const host = 'tandem'
export const startPage = `${scheme}://${host}/`

/** Whether an address is ours. Parsed, never matched; Node knows no `origin` for a scheme of one's own. */
export function isOurs(address: string): boolean {
  if (!URL.canParse(address)) return false
  const url = new URL(address)
  return url.protocol === `${scheme}:` && url.host === host && url.username === '' && url.password === ''
}

/** Whether a page of somebody else's asks. That no page says where it comes from is not held against it: ours may not either. */
function isForeign(origin: string | null): boolean {
  return origin !== null && URL.canParse(origin) && !isOurs(origin)
}

/** Once, before the app is ready: a second call would replace the first. Nothing more than these four is granted. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])
}

/** Serves a session. Responses are made in this process; relaying one of `net.fetch` would leave its stream open (electron#47097). */
export function serveScheme(
  session: Session,
  parts: { readonly handle: Backend['handle']; readonly rendererFolder: string },
): void {
  session.protocol.handle(scheme, async (request) => {
    if (!isOurs(request.url)) return refuse(404, 'There is nothing here.')
    if (isForeign(request.headers.get('origin'))) return refuse(403, 'Other pages may not use Tandem.')
    if (!isBackendPath(new URL(request.url).pathname)) return serveStatic(parts.rendererFolder, request)
    return parts.handle(request)
  })
}
