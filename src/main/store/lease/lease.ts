// Only one engine at a time: the lease's row, and on PostgreSQL a lock that dies with its holder.
import type { Lease, LeaseHolder, LeaseStore } from '../../ports/lease.ts'
import type { Database } from '../connection/connect.ts'
import { reading, writing } from '../database-errors.ts'
import { type Hold, holdEmbedded, holdPostgresql } from './lease-hold.ts'
import { isLeaseHeld, readHolder } from './lease-holder.ts'
import { rows, run } from '../raw.ts'

const RENEW_EVERY_MILLISECONDS = 5_000
/** For the moment in which a holder has the lock but has not signed the row yet, or has wiped it but not let go. */
const UNSIGNED_TRIES = 20
const UNSIGNED_WAIT_MILLISECONDS = 50

type Candidate = Parameters<LeaseStore['acquire']>[0]

export function createLeaseStore(database: Database): LeaseStore {
  return {
    acquire: (candidate) => writing(() => acquire(database, candidate)),
    current: () =>
      reading(async () =>
        (await isLeaseHeld(database.prisma, database.prisma, database.kind)) ? readHolder(database.prisma) : null,
      ),
  }
}

async function acquire(database: Database, candidate: Candidate): ReturnType<LeaseStore['acquire']> {
  for (let tries = 0; ; tries++) {
    const hold = database.kind === 'embedded' ? holdEmbedded(database) : await holdPostgresql(database)
    if (hold) return { lease: await sign(database, candidate, hold) }
    const holder = await readHolder(database.prisma)
    if (holder) return { holder }
    if (tries === UNSIGNED_TRIES) return { holder: unknownHolder() }
    await new Promise((resolve) => setTimeout(resolve, UNSIGNED_WAIT_MILLISECONDS))
  }
}

function unknownHolder(): LeaseHolder {
  return { owner: 'Somebody', host: '', command: '', jobId: null, since: new Date().toISOString() }
}

async function sign({ prisma }: Database, candidate: Candidate, hold: Hold): Promise<Lease> {
  const fence = await writeRow()
  const lost = new AbortController()
  let renewing = false
  const timer = setInterval(() => {
    if (!renewing) void renew()
  }, RENEW_EVERY_MILLISECONDS)
  timer.unref()
  hold.ended.then(end, end)

  async function writeRow(): Promise<bigint> {
    try {
      const [row] = await rows<{ fence: bigint }>(
        prisma,
        `update tandem.lease set fence = fence + 1, owner = $1, host = $2, command = $3, job_id = null, since = now(),
          renewed_at = now() returning fence`,
        candidate.owner,
        candidate.host,
        candidate.command,
      )
      if (!row) throw new Error('The row of the lease is not there.')
      return row.fence
    } catch (error) {
      await hold.letGo()
      throw error
    }
  }

  let released = false

  function end(): void {
    clearInterval(timer)
    lost.abort()
  }

  /** Waits as long as a step's transaction has the row; a renewal that fails says nothing about who holds the lease. */
  async function renew(): Promise<void> {
    renewing = true
    try {
      const mine = await run(
        prisma,
        `update tandem.lease set renewed_at = now() where fence = $1::bigint`,
        String(fence),
      )
      if (mine === 0) end()
    } catch {
      return
    } finally {
      renewing = false
    }
  }

  return {
    fence,
    lost: lost.signal,
    async setJob(jobId) {
      await writing(() =>
        run(prisma, 'update tandem.lease set job_id = $2::bigint where fence = $1::bigint', String(fence), jobId),
      )
    },
    async release() {
      if (released) return
      released = true
      clearInterval(timer)
      try {
        await writing(() =>
          run(
            prisma,
            `update tandem.lease set owner = null, host = null, command = null, job_id = null, since = null, renewed_at = null
             where fence = $1::bigint`,
            String(fence),
          ),
        )
      } finally {
        await hold.letGo()
      }
    },
  }
}
