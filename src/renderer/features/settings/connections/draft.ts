// What stands in the fields of both cards: how it begins, what of it differs from what is kept, and what is sent of it.
import type {
  AdministrateConnection,
  ConnectedEnvironment,
  ConnectionsInput,
  DatabaseConnection,
  EnvironmentConnections,
} from './connections-model.ts'

/** null: as it is kept; empty: to be removed; else what was typed. */
export type Secret = string | null

export interface DatabaseDraft {
  readonly builtIn: boolean
  readonly host: string
  readonly port: string
  readonly name: string
  readonly role: string
  readonly encryption: DatabaseConnection['encryption']
  readonly certificate: string | null
  /** Of the file it was read from; null: it was kept before. */
  readonly certificateFile: string | null
  readonly password: Secret
}

export interface AdministrateDraft {
  readonly instance: string
  readonly apiUrl: string
  readonly authUrl: string
  readonly method: AdministrateConnection['method']
  readonly clientId: Secret
  readonly clientSecret: Secret
  readonly requestsPerSecond: string
}

/** Never changed, only replaced: whoever holds one knows what was checked. */
export interface Draft {
  readonly database: DatabaseDraft
  readonly administrate: AdministrateDraft
}

const ownAddresses = {
  LIVE: { apiUrl: 'https://api.getadministrate.com/graphql', authUrl: 'https://auth.getadministrate.com/oauth' },
  SANDBOX: {
    apiUrl: 'https://api.stagingadministratehq.com/graphql',
    authUrl: 'https://auth.stagingadministratehq.com/oauth',
  },
} as const

/** The fields as they are before anybody typed. */
export function draftOf(
  environment: ConnectedEnvironment,
  kept: Pick<EnvironmentConnections, 'database' | 'administrate'>,
): Draft {
  return {
    database: {
      builtIn: kept.database?.builtIn ?? false,
      ...serverOf(kept.database),
      certificateFile: null,
      password: null,
    },
    administrate: {
      instance: kept.administrate?.instance ?? '',
      apiUrl: kept.administrate?.apiUrl ?? ownAddresses[environment].apiUrl,
      authUrl: kept.administrate?.authUrl ?? ownAddresses[environment].authUrl,
      method: kept.administrate?.method ?? 'CLIENT_CREDENTIALS',
      clientId: null,
      clientSecret: null,
      requestsPerSecond: String(kept.administrate?.requestsPerSecond ?? 8),
    },
  }
}

function serverOf(kept: DatabaseConnection | null) {
  if (kept === null || kept.builtIn)
    return { host: '', port: '5432', name: '', role: '', encryption: 'CHECKED', certificate: null } as const
  const { host, port, name, role, encryption, certificate } = kept
  return { host, port: String(port), name, role, encryption, certificate }
}

/** Of a draft in which nothing is wrong. */
export function inputOf(environment: ConnectedEnvironment, { database, administrate }: Draft): ConnectionsInput {
  const { builtIn, host, port, name, role, encryption, certificate, password } = database
  const server = {
    host: host.trim(),
    port: Number(port),
    name: name.trim(),
    role: role.trim(),
    encryption,
    certificate: encryption === 'CHECKED' ? certificate : null,
  }
  const none = { host: '', port: 5432, name: '', role: '', encryption: 'OFF', certificate: null } as const
  return {
    environment,
    database: { builtIn, ...(builtIn ? none : server), password },
    administrate: {
      ...administrate,
      instance: tenantOf(administrate.instance),
      apiUrl: administrate.apiUrl.trim(),
      authUrl: addressOf(administrate.authUrl),
      clientId: administrate.clientId?.trim() ?? null,
      clientSecret: administrate.clientSecret?.trim() ?? null,
      requestsPerSecond: Number(administrate.requestsPerSecond),
    },
  }
}

/** The host of the tenant, of what was typed or taken from a browser's address line. */
export function tenantOf(typed: string): string {
  return typed
    .trim()
    .replace(/^https?:\/\//i, '')
    .replace(/[/?#].*$/, '')
    .toLowerCase()
}

/** Of the sign-in, to which `/token` and `/authorize` are added. */
export function addressOf(typed: string): string {
  return typed.trim().replace(/\/+$/, '')
}

/** What differs from what is kept, in words for `Changed: host and password.` */
export function changes(environment: ConnectedEnvironment, kept: EnvironmentConnections, draft: Draft): string[] {
  const before = draftOf(environment, kept)
  const database = draft.database
  const kind = database.builtIn === before.database.builtIn ? [] : ['kind of database']
  const server = database.builtIn ? [] : differences(before.database, database, databaseWords)
  return [...kind, ...server, ...differences(before.administrate, draft.administrate, administrateWords)]
}

const databaseWords: { readonly [field in keyof DatabaseDraft]?: string } = {
  host: 'host',
  port: 'port',
  name: 'database',
  role: 'role',
  password: 'password',
  encryption: 'encryption',
  certificate: 'certificate',
}

const administrateWords: { readonly [field in keyof AdministrateDraft]?: string } = {
  instance: 'address',
  method: 'way to sign in',
  clientId: 'key',
  clientSecret: 'secret',
  requestsPerSecond: 'requests a second',
  apiUrl: 'API address',
  authUrl: 'sign-in address',
}

function differences<Part extends object>(
  before: Part,
  now: Part,
  words: { readonly [field in keyof Part]?: string },
): string[] {
  return (Object.keys(words) as (keyof Part)[]).flatMap((field) =>
    before[field] === now[field] ? [] : [words[field] ?? ''],
  )
}
