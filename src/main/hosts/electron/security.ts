// What the window may not do: leave our origin, open others, ask for devices (Electron's security list, architecture §6.1).
import { type App, type Session, shell, type WebContents } from 'electron'
import { isOurs } from './protocol.ts'

const granted = new Set(['clipboard-sanitized-write'])

/** Everything but copying is denied: to requests, to checks and for devices. */
export function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer, { requestingUrl }) =>
    answer(granted.has(permission) && isOurs(requestingUrl)),
  )
  session.setPermissionCheckHandler((_contents, permission, origin) => granted.has(permission) && isOurs(origin))
  session.setDevicePermissionHandler(() => false)
}

/** `hosts`: pages that open in the person's own browser, such as the Administrate instance. Nothing else opens at all. */
export function lockNavigation(app: App, hosts: readonly string[]): void {
  app.on('web-contents-created', (_event, contents) => lock(contents, hosts))
}

function lock(contents: WebContents, hosts: readonly string[]): void {
  contents.on('will-navigate', (event) => {
    if (!isOurs(event.url)) event.preventDefault()
  })
  contents.on('will-frame-navigate', (event) => {
    if (!isOurs(event.url)) event.preventDefault()
  })
  contents.on('will-redirect', (event) => {
    if (!isOurs(event.url)) event.preventDefault()
  })
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(({ url }) => {
    const address = externalAddress(url, hosts)
    if (address !== null) void shell.openExternal(address)
    return { action: 'deny' }
  })
}

/** The address as it is handed to the system, written anew; null when it is not one of the allowed pages. */
export function externalAddress(address: string, hosts: readonly string[]): string | null {
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  const allowed = url.protocol === 'https:' && hosts.includes(url.host) && url.username === '' && url.password === ''
  return allowed ? url.href : null
}
