// What makes a holder the only one for as long as its process lives.
import type { Database } from '../connection/connect.ts'
import { heldHere, LEASE_LOCK } from './lease-holder.ts'

export interface Hold {
  /** Resolves or rejects when the hold ends without being let go; never after that. */
  readonly ended: Promise<void>
  letGo(): Promise<void>
}

/** The folder lock keeps other processes away; within this one a mark is enough. null: taken. */
export function holdEmbedded({ prisma }: Database): Hold | null {
  if (heldHere.has(prisma)) return null
  heldHere.add(prisma)
  return {
    ended: new Promise(() => undefined),
    letGo() {
      heldHere.delete(prisma)
      return Promise.resolve()
    },
  }
}

/**
 * An advisory lock on a session of its own that runs nothing else: the server frees it within milliseconds when this process
 * dies, because it is never in the middle of a statement. null: taken.
 */
export async function holdPostgresql(database: Database): Promise<Hold | null> {
  const client = await database.dedicated()
  try {
    // A machine that vanishes without a word is noticed within half a minute, not after hours.
    await client.query('set tcp_keepalives_idle = 10; set tcp_keepalives_interval = 5; set tcp_keepalives_count = 4')
    const answer = await client.query<{ mine: boolean }>('select pg_try_advisory_lock($1) as mine', [
      String(LEASE_LOCK),
    ])
    if (answer.rows[0]?.mine !== true) {
      await client.end()
      return null
    }
  } catch (error) {
    await client.end().catch(() => undefined)
    throw error
  }
  let letGo = false
  const ended = new Promise<void>((resolve) => {
    client.once('end', () => {
      if (!letGo) resolve()
    })
  })
  return {
    ended,
    async letGo() {
      letGo = true
      await client.end()
    },
  }
}
