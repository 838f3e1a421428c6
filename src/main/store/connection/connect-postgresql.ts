// Connects to a PostgreSQL server given by its address.
import pg from 'pg'
import type { TandemError } from '../../errors.ts'
import { connectError, describePlace, type Place, refusal } from './connect-errors.ts'
import { beginDedicatedSession, beginSession, type Connection, ignoreIdleErrors } from './connect-pool.ts'
import { isReadable, type Tls, tlsSettings, unreadable } from './connect-tls.ts'

/** The oldest server supported, as PostgreSQL numbers itself (architecture §1, decision 4). */
const OLDEST_VERSION = 150000
const CONNECTIONS = 5
const CONNECT_MILLISECONDS = 10_000

/** A PostgreSQL server as it is given. */
export interface ServerTarget {
  readonly url: string
  readonly tls?: Tls
}

/** How `pg` connects to a server: every connection of Tandem's, pooled or not. Throws DB-TLS for a certificate that is none. */
export function clientSettings({ url, tls }: ServerTarget, place: Place, command: string): pg.ClientConfig {
  if (tls && !isReadable(tls)) {
    const { message, next } = unreadable(`${place.host}:${place.port}`)
    throw refusal('DB-TLS', message, next)
  }
  return {
    connectionString: url,
    application_name: `tandem ${command}`,
    connectionTimeoutMillis: CONNECT_MILLISECONDS,
    keepAlive: true,
    ...tlsSettings(tls),
  }
}

/** TandemErrors: CONFIG, DB-CONNECT, DB-TLS, DB-AUTH, DB-RIGHTS, DB-VERSION. Reads only. */
export async function connectPostgresql(target: ServerTarget, command: string): Promise<Connection> {
  const place = parseAddress(target.url)
  const settings = clientSettings(target, place, command)
  const pool = new pg.Pool({ ...settings, max: CONNECTIONS, onConnect: beginSession })
  ignoreIdleErrors(pool)
  try {
    await checkVersion(pool, place)
  } catch (error) {
    await pool.end()
    throw connectError(error, place)
  }
  return {
    pool,
    kind: 'postgresql',
    description: describePlace(place),
    async dedicated() {
      const client = new pg.Client(settings)
      ignoreIdleErrors(client)
      try {
        await client.connect()
        await beginDedicatedSession(client)
        return client
      } catch (error) {
        throw connectError(error, place)
      }
    },
    backup: () => Promise.resolve(null),
    close: () => pool.end(),
  }
}

/** Host, port and name out of an address like `postgresql://user:password@host:5432/name`; throws CONFIG, never repeating it. */
export function parseAddress(url: string): Place {
  const address = URL.canParse(url) ? new URL(url) : null
  const names = address && decoded([address.pathname.slice(1), address.username])
  if (!address || !names || !/^postgres(ql)?:$/.test(address.protocol))
    throw refusal(
      'CONFIG',
      'The address of the tutorial database is not one of PostgreSQL.',
      'Write DATABASE_URL as postgresql://user:password@host:5432/name; special characters in the password as %-codes.',
    )
  return {
    host: address.searchParams.get('host') ?? (address.hostname.replace(/^\[(.*)\]$/, '$1') || 'localhost'),
    port: address.port || '5432',
    // Without a name, PostgreSQL takes the user's.
    database: names.find((name) => name !== '') ?? '',
  }
}

/** Null when a %-code is broken. */
function decoded(parts: readonly string[]): readonly string[] | null {
  try {
    return parts.map((part) => decodeURIComponent(part))
  } catch {
    return null
  }
}

export interface Version {
  readonly number: number
  readonly text: string
}

async function checkVersion(pool: pg.Pool, place: Place): Promise<void> {
  const problem = versionProblem(await readVersion(pool), place)
  if (problem) throw problem
}

export async function readVersion(client: pg.Pool | pg.ClientBase): Promise<Version> {
  const answer = await client.query<Version>(
    `select current_setting('server_version_num')::int as number, current_setting('server_version') as text`,
  )
  return answer.rows[0] ?? { number: 0, text: 'unknown' }
}

/** DB-VERSION for a server that is too old, else null. */
export function versionProblem(version: Version, place: Place): TandemError | null {
  if (version.number >= OLDEST_VERSION) return null
  return refusal(
    'DB-VERSION',
    `The database server at ${place.host}:${place.port} is PostgreSQL ${version.text}; Tandem needs 15 or newer.`,
    'Ask whoever runs the server, or use another one.',
  )
}
