// Opens one session on a PostgreSQL server to look at it, and says how far that came.
import { Socket } from 'node:net'
import pg from 'pg'
import { cancelled, type Problem, throwIfCancelled } from '../../errors.ts'
import type { Clock } from '../../ports/platform.ts'
import type { Who } from '../connection/connect.ts'
import { connectError, errorCode, LOOPBACK } from '../connection/connect-errors.ts'
import { ignoreIdleErrors } from '../connection/connect-pool.ts'
import { clientSettings, parseAddress, type ServerTarget } from '../connection/connect-postgresql.ts'
import { type DatabaseFacts, unseen } from './probe-facts.ts'

const QUERY_MILLISECONDS = 15_000

export interface ServerSession {
  readonly client: pg.Client
  readonly milliseconds: number
  readonly role: string
  /** What of the encryption the server cannot tell. */
  readonly isCertificateChecked: boolean
  readonly isLocal: boolean
}

export interface ProbePorts {
  readonly who: Who
  readonly clock: Clock
  readonly signal: AbortSignal
}

/** `work` on an open session, or the facts of the failure. Rejects as cancelled, and then the connection is cut. */
export async function withServer(
  target: ServerTarget,
  { who, clock, signal }: ProbePorts,
  work: (session: ServerSession) => Promise<DatabaseFacts>,
): Promise<DatabaseFacts> {
  throwIfCancelled(signal)
  const socket = new Socket()
  const cut = (): void => void socket.destroy()
  signal.addEventListener('abort', cut)
  const began = clock.now().getTime()
  const reached: { after?: number } = {}
  socket.once('connect', () => (reached.after = clock.now().getTime() - began))
  try {
    const place = parseAddress(target.url)
    let client: pg.Client
    try {
      const settings = { ...clientSettings(target, place, who.command), query_timeout: QUERY_MILLISECONDS }
      client = new pg.Client({ ...settings, stream: () => socket })
      ignoreIdleErrors(client)
      await client.connect()
    } catch (error) {
      throwIfCancelled(signal)
      return failed(reached.after ?? null, errorCode(error), connectError(error, place).problem)
    }
    const facts = await work({
      client,
      milliseconds: reached.after ?? 0,
      role: client.user ?? '',
      isCertificateChecked: !isUnchecked(client.ssl),
      isLocal: LOOPBACK.test(place.host),
    })
    await client.end()
    return facts
  } catch (error) {
    throw signal.aborted ? cancelled() : error
  } finally {
    signal.removeEventListener('abort', cut)
    socket.destroy()
  }
}

/** Which check a failed connection belongs to. A server that answers without letting anybody in is not reached. */
function failed(milliseconds: number | null, code: string, problem: Problem): DatabaseFacts {
  const reached = milliseconds === null ? null : { value: milliseconds }
  if (problem.code === 'DB-TLS') return { ...unseen, reached, encryption: { problem } }
  if (reached === null) return { ...unseen, reached: { problem } }
  if (['DB-AUTH', 'DB-RIGHTS'].includes(problem.code) || code === '3D000')
    return { ...unseen, reached, signedIn: { problem } }
  return { ...unseen, reached: { problem } }
}

/** As `pg` made it of the settings and of the address, which counts more. */
function isUnchecked(ssl: unknown): boolean {
  return typeof ssl === 'object' && ssl !== null && 'rejectUnauthorized' in ssl && ssl.rejectUnauthorized === false
}
