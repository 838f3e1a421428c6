// The tutorial database as somebody wants it, checked before anything is asked of it.
import type { DatabaseSettings } from '../ports/settings.ts'
import { notUsable, refused } from './connection-problems.ts'

/** Nothing of a server stays beside a built-in one: what is kept for one server must not find its way to another through it. */
const builtIn: DatabaseSettings = {
  ...{ builtIn: true, host: '', port: 5432, name: '', role: '' },
  ...{ encryption: 'off', certificate: null },
}

export const longestHost = 253
const longestName = 255
const longestCertificate = 256 * 1024

/** With names tidied, and of a certificate only certificates. TandemError CONFIG (exit 2) for what could never work. */
export function tidiedDatabase(database: DatabaseSettings): DatabaseSettings {
  if (database.builtIn) return builtIn
  const host = database.host.trim()
  if (!isHost(host)) throw refused(notUsable('The host of the tutorial database is not the name of a computer'))
  if (database.port < 1 || database.port > 65_535) throw refused(notUsable('The port is not from 1 to 65535'))
  const [name, role] = [database.name.trim(), database.role.trim()]
  for (const [what, text] of [
    ['The name of the database', name],
    ['The role', role],
  ] as const) {
    if (text === '') throw refused(notUsable(`${what} is missing`))
    if (!isName(text)) throw refused(notUsable(`${what} is not one that a server can have`))
  }
  return { ...database, host, name, role, certificate: certificatesOf(database.certificate) }
}

/** As it stands in an address: one with colons is of IPv6. */
export function hostInAddress(host: string): string {
  return host.includes(':') ? `[${host}]` : host
}

function isHost(host: string): boolean {
  return (
    /^[\w.:-]+$/.test(host) && host.length <= longestHost && URL.canParse(`postgresql://${hostInAddress(host)}:5432/`)
  )
}

/** Dots alone would be a way up in an address; a server takes no control characters, and half a character is none. */
function isName(text: string): boolean {
  return text.length <= longestName && text !== '.' && text !== '..' && !/[\p{Cc}\p{Cs}]/u.test(text)
}

/** Whatever else came along, such as a private key, is not kept. */
function certificatesOf(text: string | null): string | null {
  if (text === null) return null
  const found = text.match(/-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]+-----END CERTIFICATE-----/g)
  if (found === null || text.length > longestCertificate)
    throw refused(notUsable('The certificate is not a text with a line "-----BEGIN CERTIFICATE-----", or too long'))
  return `${found.join('\n')}\n`
}
