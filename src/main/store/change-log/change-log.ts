// The list of what changed: stored, so that other processes see it too, and told at once to whoever follows in this one.
import type { ChangeLog, ChangeNotice, Topic } from '../../ports/change-log.ts'
import { follow } from './change-log-follow.ts'
import { signalOf } from './change-log-signal.ts'
import type { Database } from '../connection/connect.ts'
import { rows, run, type Sql } from '../raw.ts'

/** Of every so many appends one throws out what is older than a day. */
const APPENDS_PER_PRUNE = 200

/**
 * Under a lock until its transaction ends: ids must appear in growing order, else a follower that has seen a higher one would
 * never see a lower one that was committed after it.
 */
const APPEND = `with turn as materialized (select pg_advisory_xact_lock(hashtextextended('tandem.change_log', 0)))
  insert into tandem.change_log (topics, at) select array(select jsonb_array_elements_text($1::jsonb)), now() from turn
  returning id`

export function createChangeLog(database: Database): ChangeLog {
  const signal = signalOf(database)
  let appends = 0
  return {
    async append(topics) {
      const id = await appendNotice(database.prisma, topics)
      signal.send({ id, topics })
      if (appends++ % APPENDS_PER_PRUNE === 0) await prune(database)
    },
    nudge(topics) {
      signal.send({ id: null, topics })
    },
    follow: (after: string | null, aborted: AbortSignal): AsyncIterable<ChangeNotice> =>
      follow(database, after, aborted),
  }
}

/** The last statement of a transaction, when it is part of one: others wait with theirs until it ends. */
export async function appendNotice(sql: Sql, topics: readonly Topic[]): Promise<bigint> {
  const [row] = await rows<{ id: bigint }>(sql, APPEND, JSON.stringify(topics))
  if (!row) throw new Error('The change log took no notice.')
  return row.id
}

async function prune({ prisma }: Database): Promise<void> {
  // The newest stays: it says how far the ids have come.
  await run(
    prisma,
    `delete from tandem.change_log where at < now() - interval '1 day' and id < (select max(id) from tandem.change_log)`,
  )
}
