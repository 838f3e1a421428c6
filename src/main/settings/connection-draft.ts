// Connections as somebody wants them, checked before anything is asked of them; secrets only where they were typed.
import { isSafeAddress, tenantOf } from '../config.ts'
import { type Problem, TandemError } from '../errors.ts'
import type { ConnectedEnvironment, ConnectionSettings } from '../ports/settings.ts'
import { notUsable, typeAgain } from './connection-problems.ts'
import type { Secrets } from './resolve.ts'

export interface ConnectionDraft {
  readonly environment: ConnectedEnvironment
  readonly connections: ConnectionSettings
  /** null: as it is kept; empty: none from now on. */
  readonly typed: { readonly [name in 'databasePassword' | 'clientId' | 'clientSecret']: string | null }
}

/** The same with names tidied. TandemError CONFIG (exit 2) for what could never work. */
export function tidied(draft: ConnectionDraft): ConnectionDraft {
  const { database, administrate } = draft.connections
  const instance = tenantOf(administrate.instance.trim())
  if (instance === null) throw refused(notUsable('The tenant is not a host such as example.administrateapp.com'))
  for (const [what, address] of [
    ['The API address', administrate.apiUrl],
    ['The sign-in address', administrate.authUrl],
  ] as const)
    if (!isSafeAddress(address.trim())) throw refused(notUsable(`${what} does not begin with https://`))
  if (administrate.requestsPerSecond < 0 || administrate.requestsPerSecond > 1_000)
    throw refused(notUsable('The number of requests a second is not from 0 to 1000'))
  const host = database.host.trim()
  if (!database.builtIn) {
    if (!/^[\w.:-]+$/.test(host))
      throw refused(notUsable('The host of the tutorial database is not the name of a computer'))
    if (database.port < 1 || database.port > 65_535) throw refused(notUsable('The port is not from 1 to 65535'))
    for (const [what, text] of [
      ['The name of the database', database.name],
      ['The role', database.role],
    ] as const)
      if (text.trim() === '') throw refused(notUsable(`${what} is missing`))
  }
  return {
    ...draft,
    connections: {
      database: { ...database, host, name: database.name.trim(), role: database.role.trim() },
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
 * nothing kept is ever sent. `before` null: nothing was saved. TandemError SECRETS when something would have to be typed again.
 */
export function secretsFor(draft: ConnectionDraft, before: ConnectionSettings | null, kept: Secrets): Secrets {
  const { typed, connections } = draft
  if (before !== null) {
    const moved = movedFrom(before, connections)
    if (moved.database && typed.databasePassword === null && kept.databasePassword !== null)
      throw refused(typeAgain('The tutorial database’s address or role'))
    if (moved.administrate && typed.clientSecret === null && (kept.clientSecret ?? kept.refreshToken) !== null)
      throw refused(typeAgain('Administrate’s address'))
  }
  const chosen = (name: keyof typeof typed) =>
    typed[name] === null ? kept[name] : typed[name] === '' ? null : typed[name]
  return {
    databasePassword: chosen('databasePassword'),
    clientId: chosen('clientId'),
    clientSecret: chosen('clientSecret'),
    refreshToken: kept.refreshToken,
  }
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

export function refused(problem: Problem): TandemError {
  return new TandemError(problem, 2)
}
