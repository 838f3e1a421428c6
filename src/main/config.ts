// Which environment, database and Administrate instance this process uses: read from the environment, checked whole.
import { posix, win32 } from 'node:path'
import { z } from 'zod'
import { TandemError } from './errors.ts'
import { type Environment, type GuardSettings, ownGuards } from './ports/settings.ts'
import { tenantOf } from './ports/tenant.ts'

/** How Administrate is reached. */
export interface AdministrateConnection {
  /** Where queries go, e.g. `https://api.getadministrate.com/graphql`. */
  readonly apiUrl: string
  /** Base of `/token` and `/authorize`. */
  readonly authUrl: string
  readonly clientId: string
  readonly clientSecret: string
  /** The tenant's identity: the lower-case host of the instance, without scheme and port. */
  readonly instance: string
  /** 0: no limit. */
  readonly requestsPerSecond: number
  /** Of a person who signed in through the browser; absent: Tandem signs in by itself, with key and secret. */
  readonly refreshToken?: string
  /** Nothing is ever written: every mutation is refused before it is sent. */
  readonly readOnly?: boolean
}

/** How the way to a PostgreSQL server is protected where its address does not say it. */
export interface Tls {
  /** The server's certificate must be one that is believed. */
  readonly isChecked: boolean
  /** Whose certificates are believed, as PEM; null: those the system believes. */
  readonly certificate: string | null
}

/** A PostgreSQL server, or the embedded database in the data folder. */
export type DatabaseChoice = { readonly url: string; readonly tls?: Tls } | { readonly dataFolder: string }

export type LogLevel = (typeof logLevels)[number]

export interface Configuration {
  /** LIVE when the variables name Administrate, else REHEARSAL, until Settings say otherwise. */
  readonly environment: Environment
  /** Variables say how the systems are reached: Settings cannot change it. */
  readonly isFixed: boolean
  /** Nothing is written to either system. */
  readonly readOnly: boolean
  readonly guards: GuardSettings
  readonly database: DatabaseChoice
  /** null in rehearsal: the host brings a connection to the stand-in. */
  readonly administrate: AdministrateConnection | null
  /** Where Tandem keeps its own files. */
  readonly dataFolder: string
  readonly logLevel: LogLevel
  /** Of the http host; 0: any free one. */
  readonly port: number
}

/** The variables Tandem reads (architecture §2); empty counts as absent. */
export type Variables = { readonly [name: string]: string | undefined }

export interface Machine {
  readonly platform: NodeJS.Platform
  /** The home folder of the person. */
  readonly home: string
}

const logLevels = ['debug', 'info', 'warn', 'error', 'silent'] as const

const required = [
  'ADMINISTRATE_API_URL',
  'ADMINISTRATE_AUTH_URL',
  'ADMINISTRATE_API_KEY',
  'ADMINISTRATE_API_SECRET',
  'ADMINISTRATE_INSTANCE_URL',
] as const

// Every message is said of the variable's name; none may repeat the value, which may be a secret.
const schema = z.object({
  DATABASE_URL: z
    .string()
    .refine(
      (value) => hasScheme(value, ['postgresql:', 'postgres:']),
      'must look like postgresql://user@host:5432/name',
    )
    .refine(
      (value) => isDecodable(value, ({ username, password }) => username + password),
      'has a % in its user or password that is no %-code; a % itself is written %25',
    )
    .refine(
      (value) => isDecodable(value, ({ pathname }) => pathname),
      'must not have a % in the name of its database that is no %-code; a % itself is written %25',
    )
    .optional(),
  TANDEM_DATA_DIR: z.string().optional(),
  TANDEM_PORT: z
    .string()
    .refine((value) => isWhole(value, 65_535), 'must be a whole number from 0 to 65535')
    .optional(),
  TANDEM_LOG_LEVEL: z.enum(logLevels, `must be one of ${logLevels.join(', ')}`).optional(),
  TANDEM_READ_ONLY: z.enum(['0', '1'], 'must be 1 (nothing is written) or 0').optional(),
  TANDEM_REQUESTS_PER_SECOND: z
    .string()
    .refine((value) => isWhole(value, 1_000), 'must be a whole number from 0 (no limit) to 1000')
    .optional(),
  ADMINISTRATE_API_URL: address(),
  ADMINISTRATE_AUTH_URL: address(),
  ADMINISTRATE_API_KEY: z.string().optional(),
  ADMINISTRATE_API_SECRET: z.string().optional(),
  ADMINISTRATE_INSTANCE_URL: z
    .string()
    .refine((value) => tenantOf(value) !== null, 'must be a host such as example.administrateapp.com')
    .optional(),
})

/**
 * What this process runs on.
 * @throws TandemError CONFIG (exit 2) with one sentence for each bad or missing variable; values are never repeated.
 */
export function readConfiguration(environment: Variables, machine: Machine): Configuration {
  const parsed = schema.safeParse(given(environment))
  if (!parsed.success) throw refused(parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}.`))
  const variables = parsed.data
  const missing = required.filter((name) => variables[name] === undefined)
  if (missing.length > 0 && missing.length < required.length)
    throw refused([`To work with Administrate, ${listed(missing)} must be given too.`])
  const dataFolder = variables.TANDEM_DATA_DIR ?? defaultDataFolder(given(environment), machine)
  const names = ['DATABASE_URL', ...required] as const
  return {
    environment: missing.length === 0 ? 'LIVE' : 'REHEARSAL',
    isFixed: names.some((name) => variables[name] !== undefined),
    readOnly: variables.TANDEM_READ_ONLY === '1',
    guards: ownGuards,
    database: variables.DATABASE_URL === undefined ? { dataFolder } : { url: variables.DATABASE_URL },
    administrate: missing.length === 0 ? connection(variables) : null,
    dataFolder,
    logLevel: variables.TANDEM_LOG_LEVEL ?? 'info',
    port: Number(variables.TANDEM_PORT ?? 0),
  }
}

/** Where Tandem keeps its files unless TANDEM_DATA_DIR says otherwise: each system's own place for them. */
export function defaultDataFolder(environment: Variables, { platform, home }: Machine): string {
  if (platform === 'win32')
    return win32.join(environment['APPDATA'] ?? win32.join(home, 'AppData', 'Roaming'), 'Tandem')
  if (platform === 'darwin') return posix.join(home, 'Library', 'Application Support', 'Tandem')
  return posix.join(environment['XDG_DATA_HOME'] ?? posix.join(home, '.local', 'share'), 'tandem')
}

function connection(variables: z.infer<typeof schema>): AdministrateConnection {
  return {
    apiUrl: variables.ADMINISTRATE_API_URL ?? '',
    authUrl: (variables.ADMINISTRATE_AUTH_URL ?? '').replace(/\/+$/, ''),
    clientId: variables.ADMINISTRATE_API_KEY ?? '',
    clientSecret: variables.ADMINISTRATE_API_SECRET ?? '',
    instance: tenantOf(variables.ADMINISTRATE_INSTANCE_URL ?? '') ?? '',
    requestsPerSecond: Number(variables.TANDEM_REQUESTS_PER_SECOND ?? 8),
    readOnly: variables.TANDEM_READ_ONLY === '1',
  }
}

function address() {
  return z.string().refine(isSafeAddress, 'must be an address that begins with https://').optional()
}

/** The secret travels to it: encrypted, or not leaving this computer. It holds none itself, because addresses are shown. */
export function isSafeAddress(value: string): boolean {
  if (URL.canParse(value) && new URL(value).username + new URL(value).password !== '') return false
  if (hasScheme(value, ['https:'])) return true
  return hasScheme(value, ['http:']) && ['localhost', '127.0.0.1', '[::1]'].includes(new URL(value).hostname)
}

function hasScheme(value: string, schemes: readonly string[]): boolean {
  return URL.canParse(value) && schemes.includes(new URL(value).protocol)
}

/** Bad addresses are not its business. */
function isDecodable(value: string, part: (address: URL) => string): boolean {
  if (!URL.canParse(value)) return true
  try {
    decodeURIComponent(part(new URL(value)))
    return true
  } catch {
    return false
  }
}

function isWhole(value: string, most: number): boolean {
  return /^\d+$/.test(value) && Number(value) <= most
}

function given(variables: Variables): { readonly [name: string]: string } {
  const entries = Object.entries(variables).flatMap(([name, value]) =>
    value === undefined || value.trim() === '' ? [] : [[name, value.trim()] as const],
  )
  return Object.fromEntries(entries)
}

function listed(names: readonly string[]): string {
  return names.length === 1 ? String(names[0]) : `${names.slice(0, -1).join(', ')} and ${String(names.at(-1))}`
}

function refused(sentences: readonly string[]): TandemError {
  return new TandemError(
    {
      code: 'CONFIG',
      message: sentences.join(' '),
      effect: 'Nothing was started.',
      next: 'Correct it in the environment and start again.',
    },
    2,
  )
}
