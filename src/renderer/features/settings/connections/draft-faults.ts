// What is wrong with what stands in the fields, said before anything is sent; whoever gets it looks again.
import { addressOf, tenantOf } from './draft.ts'
import type { AdministrateDraft, DatabaseDraft, Draft, Secret } from './draft.ts'
import type { EnvironmentConnections } from './connections-model.ts'

export const fields = [
  ...(['host', 'port', 'name', 'role', 'password'] as const),
  ...(['instance', 'clientId', 'clientSecret', 'requestsPerSecond', 'apiUrl', 'authUrl'] as const),
] as const
/** In the order in which they stand on the page. */
export type Field = (typeof fields)[number]

export type Faults = { readonly [field in Field]?: string }

/** `kept`: secrets that are kept need not be typed again. */
export function faultsOf(draft: Draft, kept: EnvironmentConnections): Faults {
  return {
    ...(draft.database.builtIn ? {} : serverFaults(draft.database, kept.database)),
    ...administrateFaults(draft.administrate, {
      clientId: kept.administrate?.hasClientId ?? false,
      clientSecret: kept.administrate?.hasClientSecret ?? false,
      isMoved: kept.administrate !== null && isMovedFrom(kept.administrate, draft.administrate),
    }),
  }
}

/** What the sign-in page in the browser cannot be opened without. */
export function signInFaults(faults: Faults): Faults {
  const { instance, clientId, authUrl, apiUrl } = faults
  return filled({ instance, clientId, authUrl, apiUrl })
}

export function isFaultless(faults: Faults): boolean {
  return Object.keys(faults).length === 0
}

export function firstFault(faults: Faults): Field | null {
  return fields.find((field) => faults[field] !== undefined) ?? null
}

function serverFaults(
  { host, port, name, role, password }: DatabaseDraft,
  kept: EnvironmentConnections['database'],
): Faults {
  const place = filled({
    host: hostFault(host.trim()),
    port: isWhole(port, 1, 65_535) ? undefined : 'A whole number from 1 to 65535. PostgreSQL itself proposes 5432.',
    role: role.trim() === '' ? 'Say as whom Tandem signs in to the database.' : undefined,
  })
  const isMoved =
    kept !== null && (kept.host !== host.trim() || kept.port !== Number(port) || kept.role !== role.trim())
  const isForAnother = isFaultless(place) && isMoved && kept.hasPassword && password === null
  return filled({
    ...place,
    name: name.trim() === '' ? 'Say what the tutorial database is called on the server.' : undefined,
    password: isForAnother ? typeAgain : undefined,
  })
}

/** A secret goes only where it was meant to go when it was typed. */
const typeAgain = 'It was typed for another address. Type it again, or remove it.'

function isMovedFrom(
  before: NonNullable<EnvironmentConnections['administrate']>,
  { instance, apiUrl, authUrl }: AdministrateDraft,
): boolean {
  return (
    before.instance !== tenantOf(instance) || before.apiUrl !== apiUrl.trim() || before.authUrl !== addressOf(authUrl)
  )
}

function hostFault(host: string): string | undefined {
  if (host === '') return 'Say on which server the database is, such as db.example.local.'
  if (host.includes('://') || /[\s/@?#]/.test(host)) return 'Only the name of the server: no address around it.'
  // One colon is a port; more of them are an address of IPv6.
  return /^[^:]+:\d+$/.test(host) ? 'The port has a field of its own.' : undefined
}

function administrateFaults(
  { instance, method, clientId, clientSecret, requestsPerSecond, apiUrl, authUrl }: AdministrateDraft,
  kept: { readonly clientId: boolean; readonly clientSecret: boolean; readonly isMoved: boolean },
): Faults {
  const place = filled({
    instance: instanceFault(tenantOf(instance)),
    apiUrl: addressFault(apiUrl.trim()),
    authUrl: addressFault(authUrl.trim()),
  })
  const isForAnother = isFaultless(place) && kept.isMoved && kept.clientSecret && clientSecret === null
  const isMissing = method === 'CLIENT_CREDENTIALS' && !isThere(clientSecret, kept.clientSecret)
  return filled({
    ...place,
    clientId: isThere(clientId, kept.clientId)
      ? undefined
      : 'Administrate gives a key to each application of the tenant. Tandem needs one.',
    clientSecret: isForAnother ? typeAgain : isMissing ? 'The secret that belongs to the key.' : undefined,
    requestsPerSecond: isWhole(requestsPerSecond, 0, 1_000) ? undefined : 'A whole number from 0 (no limit) to 1000.',
  })
}

function instanceFault(host: string): string | undefined {
  if (host === '') return 'Say which Administrate, such as example.administrateapp.com.'
  return /^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$/.test(host)
    ? undefined
    : 'This is no address of an Administrate. It looks like example.administrateapp.com.'
}

/** The secret travels to it: encrypted, or not leaving this computer. */
function addressFault(address: string): string | undefined {
  const url = URL.canParse(address) ? new URL(address) : null
  const isSafe =
    url?.protocol === 'https:' ||
    (url?.protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname))
  return isSafe ? undefined : 'An address that begins with https://.'
}

function isThere(secret: Secret, isKept: boolean): boolean {
  return secret === null ? isKept : secret.trim() !== ''
}

function isWhole(value: string, least: number, most: number): boolean {
  return /^\d{1,6}$/.test(value.trim()) && Number(value) >= least && Number(value) <= most
}

function filled(faults: { readonly [field in Field]?: string | undefined }): Faults {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const sentence = faults[field]
      return sentence === undefined ? [] : [[field, sentence]]
    }),
  )
}
