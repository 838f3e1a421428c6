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

/**
 * Chromium fetches dictionaries from its maker for every window whose text can be edited (electron#22995). To be called before the
 * window is made.
 */
export function fetchNoDictionaries(session: Session): void {
  session.setSpellCheckerEnabled(false)
}

/** Pages that open in the person's own browser now, by host, such as the Administrate instance. Nothing else opens at all. */
export type OutsideHosts = () => readonly string[]

export function lockNavigation(app: App, hosts: OutsideHosts): void {
  app.on('web-contents-created', (_event, contents) => lock(contents, hosts))
}

function lock(contents: WebContents, hosts: OutsideHosts): void {
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
    openOutside(url, hosts).catch(() => undefined)
    return { action: 'deny' }
  })
}

/** In the person's own browser. Rejects when the address is not one of those pages, or no browser comes up. */
export async function openOutside(address: string, hosts: OutsideHosts): Promise<void> {
  const allowed = externalAddress(address, hosts())
  if (allowed === null) throw new Error('This address is not opened outside.')
  await shell.openExternal(allowed)
}

/**
 * The address as it is handed to the system, written anew; null when it is not one of the allowed pages: https, and a host of
 * the list. Nothing of this computer is ever among them.
 */
export function externalAddress(address: string, hosts: readonly string[]): string | null {
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  const allowed = url.protocol === 'https:' && hosts.includes(url.host) && url.username === '' && url.password === ''
  return allowed ? url.href : null
}
