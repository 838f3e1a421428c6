// Who runs the engine at this moment, as others see it.
import type { LeaseHolder } from '../../ports/lease.ts'
import type { Database } from '../connection/connect.ts'
import type { PrismaClient } from '../generated/prisma/client.ts'
import { rows, type Sql } from '../raw.ts'

/** The advisory lock of the engine; a database has its own. */
export const LEASE_LOCK = 7_263_341_905n

/** On the built-in database, which has one process only: whether this one runs the engine. */
export const heldHere = new WeakSet<PrismaClient>()

/** Whether somebody who is alive holds the lease; the row alone may speak of the dead. */
export async function isLeaseHeld(sql: Sql, prisma: PrismaClient, kind: Database['kind']): Promise<boolean> {
  if (kind === 'embedded') return heldHere.has(prisma)
  const [row] = await rows<{ held: boolean }>(
    sql,
    `select exists (
      select from pg_locks l where l.locktype = 'advisory' and l.granted and l.objsubid = 1
      and (l.classid::bigint << 32 | l.objid::bigint) = $1::bigint
      and l.database = (select oid from pg_database where datname = current_database())) as held`,
    String(LEASE_LOCK),
  )
  return row?.held === true
}

/** Who the lease's row names; null when nobody. */
export async function readHolder(sql: Sql): Promise<LeaseHolder | null> {
  const [row] = await rows<{
    owner: string | null
    host: string | null
    command: string | null
    job_id: bigint | null
    since: Date | null
  }>(sql, 'select owner, host, command, job_id, since from tandem.lease')
  if (!row || row.owner === null || row.since === null) return null
  return {
    owner: row.owner,
    host: row.host ?? '',
    command: row.command ?? '',
    jobId: row.job_id === null ? null : String(row.job_id),
    since: row.since.toISOString(),
  }
}
