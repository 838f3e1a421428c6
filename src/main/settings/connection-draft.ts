// Connections as somebody wants them, checked before anything is asked of them; secrets only where they were typed.
import { isSafeAddress } from '../config.ts'
import { tenantOf } from '../ports/tenant.ts'
import type { ConnectedEnvironment, ConnectionSettings } from '../ports/settings.ts'
import { notUsable, refused, typeAgain } from './connection-problems.ts'
import { longestHost, tidiedDatabase } from './database-draft.ts'
import { noSecrets, type Secrets } from './resolve.ts'

export interface ConnectionDraft {
  readonly environment: ConnectedEnvironment
  readonly connections: ConnectionSettings
  /** null: as it is kept; empty: none from now on. */
  readonly typed: { readonly [name in 'databasePassword' | 'clientId' | 'clientSecret']: string | null }
}

const longestAddress = 2_000
const longestSecret = 10_000

/** The same with names tidied. TandemError CONFIG (exit 2) for what could never work. */
export function tidied(draft: ConnectionDraft): ConnectionDraft {
  const { database, administrate } = draft.connections
  if (Object.values(draft.typed).some((secret) => (secret ?? '').length > longestSecret))
    throw refused(notUsable('A key, a secret or a password is too long'))
  const instance = tenantOf(administrate.instance.trim())
  if (instance === null || instance.length > longestHost)
    throw refused(notUsable('The tenant is not a host such as example.administrateapp.com'))
  for (const [what, address] of [
    ['The API address', administrate.apiUrl],
    ['The sign-in address', administrate.authUrl],
  ] as const)
    if (!isSafeAddress(address.trim()) || address.length > longestAddress)
      throw refused(notUsable(`${what} does not begin with https://, holds a name and password, or is too long`))
  if (administrate.requestsPerSecond < 0 || administrate.requestsPerSecond > 1_000)
    throw refused(notUsable('The number of requests a second is not from 0 to 1000'))
  return {
    ...draft,
    connections: {
      database: tidiedDatabase(database),
      administrate: {
        ...administrate,
        instance,
        apiUrl: administrate.apiUrl.trim(),
        authUrl: administrate.authUrl.trim(),
      },
    },
  }
}

/**
 * What goes along with a draft: what was typed, else what is kept, but only to where it was entered for: with another address
 * nothing kept is ever sent. `before` null: nothing was saved, and what is left of one before does not count; a person may have
 * signed in already. TandemError SECRETS when something would have to be typed again.
 */
export function secretsFor(draft: ConnectionDraft, before: ConnectionSettings | null, kept: Secrets): Secrets {
  const { typed, connections } = draft
  if (before !== null) {
    const moved = movedFrom(before, connections)
    if (moved.database && typed.databasePassword === null && kept.databasePassword !== null)
      throw refused(typeAgain('The tutorial database’s address or role'))
    // A person's sign-in counts only where it is of (`signedInAt`): they sign in there, and nobody needs to type.
    if (moved.administrate && typed.clientSecret === null && kept.clientSecret !== null)
      throw refused(typeAgain('Administrate’s address'))
  }
  const own = before === null ? noSecrets : kept
  const chosen = (name: keyof typeof typed) =>
    typed[name] === null ? own[name] : typed[name] === '' ? null : typed[name]
  return {
    databasePassword: chosen('databasePassword'),
    clientId: chosen('clientId'),
    clientSecret: chosen('clientSecret'),
    refreshToken: kept.refreshToken,
    signedInAt: kept.signedInAt,
  }
}

/** Whether something that was entered for `before` would be sent elsewhere. */
export function isMoved(before: ConnectionSettings | null, now: ConnectionSettings): boolean {
  if (before === null) return true
  const moved = movedFrom(before, now)
  return moved.database || moved.administrate
}

function movedFrom(
  before: ConnectionSettings,
  now: ConnectionSettings,
): { readonly database: boolean; readonly administrate: boolean } {
  const [was, is] = [before.database, now.database]
  const [from, to] = [before.administrate, now.administrate]
  return {
    database: !is.builtIn && (was.host !== is.host || was.port !== is.port || was.role !== is.role),
    administrate: from.apiUrl !== to.apiUrl || from.authUrl !== to.authUrl || from.instance !== to.instance,
  }
}
