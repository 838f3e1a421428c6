// Waits for changes: those of this process are told, those of others are looked for while somebody follows.
import { type ChangeNotice, everyTopic, type Topic } from '../../ports/change-log.ts'
import { signalOf } from './change-log-signal.ts'
import type { Database } from '../connection/connect.ts'
import { reading } from '../database-errors.ts'
import { isId } from '../jobs/jobs-read.ts'
import { rows } from '../raw.ts'

const LOOK_EVERY_MILLISECONDS = 500

/** See ChangeLog.follow. */
export async function* follow(
  database: Database,
  after: string | null,
  aborted: AbortSignal,
): AsyncGenerator<ChangeNotice> {
  const inbox = openInbox(database, aborted)
  try {
    const begin = await reading(() => start(database, after))
    // What was told since this began is news, even where the read above has seen it already.
    let last = after === null ? inbox.before(begin.last) : begin.last
    let topics = new Set<Topic>(begin.missed)
    let look = after !== null
    while (!aborted.aborted) {
      if (look) {
        const from = last
        const found = await reading(() => since(database, from))
        last = found.last
        for (const topic of found.topics) topics.add(topic)
      }
      for (const topic of inbox.topics()) topics.add(topic)
      // The built-in database has one process only, so what is told is all there is, and a read would wait for its transaction.
      if (database.kind === 'embedded') last = inbox.newest(last)
      if (topics.size > 0) {
        yield { cursor: String(last), topics: [...topics] }
        topics = new Set()
      }
      look = (await inbox.wait()) === 'look'
    }
  } finally {
    inbox.close()
  }
}

async function start(database: Database, after: string | null): Promise<{ last: bigint; missed: readonly Topic[] }> {
  const [row] = await rows<{ oldest: bigint | null; newest: bigint | null }>(
    database.prisma,
    'select min(id) as oldest, max(id) as newest from tandem.change_log',
  )
  const newest = row?.newest ?? 0n
  if (after === null) return { last: newest, missed: [] }
  const last = isId(after) ? BigInt(after) : -1n
  const known = last >= 0n && last <= newest && (row?.oldest ?? 1n) <= last + 1n
  return known ? { last, missed: [] } : { last: newest, missed: everyTopic }
}

async function since(database: Database, last: bigint): Promise<{ last: bigint; topics: readonly Topic[] }> {
  const [found] = await rows<{ last: bigint | null; topics: readonly Topic[] | null }>(
    database.prisma,
    `select max(c.id) as last, array_agg(distinct t.topic) as topics
     from tandem.change_log c cross join unnest(c.topics) as t(topic) where c.id > $1::bigint`,
    String(last),
  )
  return { last: found?.last ?? last, topics: found?.topics ?? [] }
}

interface Inbox {
  topics(): readonly Topic[]
  newest(last: bigint): bigint
  /** `last`, or the id before the first stored notice that was told, whichever is lower. */
  before(last: bigint): bigint
  /** `look`: read the table. `told`: what was told is enough. Comes back at once when something was told already, or on abort. */
  wait(): Promise<'look' | 'told'>
  close(): void
}

function openInbox(database: Database, aborted: AbortSignal): Inbox {
  const shared = database.kind === 'postgresql'
  let told: Topic[] = []
  let newest = 0n
  let oldest: bigint | null = null
  let stored = false
  let wake: (() => void) | null = null
  const ring = (): void => wake?.()
  const stop = signalOf(database).listen(({ id, topics }) => {
    // On a shared database a stored notice is read from the table, so that none of another process before it is passed over.
    if (id === null || !shared) told.push(...topics)
    else stored = true
    if (id !== null) oldest ??= id
    if (id !== null && id > newest) newest = id
    ring()
  })
  aborted.addEventListener('abort', ring)
  return {
    topics() {
      const taken = told
      told = []
      return taken
    },
    newest: (last) => (newest > last ? newest : last),
    before: (last) => (oldest !== null && oldest <= last ? oldest - 1n : last),
    async wait() {
      const busy = told.length > 0 || stored || aborted.aborted
      const late = busy
        ? false
        : await new Promise<boolean>((resolve) => {
            const timer = shared ? setTimeout(resolve, LOOK_EVERY_MILLISECONDS, true) : undefined
            wake = () => {
              clearTimeout(timer)
              resolve(false)
            }
          })
      wake = null
      const look = late || stored
      stored = false
      return look ? 'look' : 'told'
    },
    close() {
      stop()
      aborted.removeEventListener('abort', ring)
    },
  }
}
