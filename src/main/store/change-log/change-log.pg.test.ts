// Who follows learns of every change: told in this process, found from others, from any cursor on.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { createMigrated, type Kind, kinds, type OpenTestDatabase, tester } from '../../../../tests/databases.ts'
import { applyItems, createItem } from '../../../../tests/plan-items.ts'
import type { ChangeLog, ChangeNotice } from '../../ports/change-log.ts'
import { appendNotice, createChangeLog } from './change-log.ts'
import { openDatabase } from '../connection/connect.ts'

let open: OpenTestDatabase
let log: ChangeLog
let stop: AbortController

function withDatabase(kind: Kind): void {
  beforeAll(async () => {
    open = await createMigrated(kind)
  })
  afterAll(() => open.drop())
}
beforeEach(() => {
  log = createChangeLog(open.database)
  stop = new AbortController()
})
afterEach(() => {
  stop.abort()
})

/** Notices as they come. It listens from here on: what happens after this has returned is told. */
function following(after: string | null): () => Promise<ChangeNotice> {
  const notices = log.follow(after, stop.signal)[Symbol.asyncIterator]()
  const pending = [notices.next()]
  return async () => {
    const result = await (pending.pop() ?? notices.next())
    if (result.done === true) throw new Error('The notices have ended.')
    return result.value
  }
}

async function cursors(): Promise<readonly string[]> {
  const found = await open.database.pool.query<{ id: string }>('select id::text from tandem.change_log order by id')
  return found.rows.map(({ id }) => id)
}

describe.each(kinds)('on %s', (kind) => {
  withDatabase(kind)

  test('an appended change is told, with a cursor to go on from', async () => {
    const next = following(null)
    await log.append(['records', 'job:3'])
    const notice = await next()
    expect([...notice.topics].sort()).toEqual(['job:3', 'records'])
    await log.append(['jobs'])
    expect((await next()).topics).toEqual(['jobs'])
    const again = following(notice.cursor)
    expect((await again()).topics).toEqual(['jobs'])
  })

  test('a nudge is told and not stored; its cursor is the last that is', async () => {
    await log.append(['jobs'])
    const next = following(null)
    log.nudge(['job:1'])
    const stored = await cursors()
    expect(await next()).toEqual({ cursor: stored.at(-1), topics: ['job:1'] })
    expect(await cursors()).toEqual(stored)
  })

  test('a step that was applied is told', async () => {
    const next = following(null)
    const { jobId } = await applyItems(open.database, 'location', [createItem('location', 'a', { legacy_id: null })])
    expect([...(await next()).topics].sort()).toEqual([`job:${jobId}`, 'records'])
  })

  test('what came between is told in one', async () => {
    await log.append(['connection'])
    const first = (await cursors()).at(-1)
    for (const topic of ['jobs', 'records', 'jobs'] as const) await log.append([topic])
    const next = following(first ?? null)
    const notice = await next()
    expect([...notice.topics].sort()).toEqual(['jobs', 'records'])
    expect(notice.cursor).toBe((await cursors()).at(-1))
  })

  test('a cursor nobody knows any more means that everything may have changed', async () => {
    for (const cursor of ['nonsense', '99999']) {
      expect((await following(cursor)()).topics).toEqual(['jobs', 'records', 'imports', 'connection'])
    }
    await log.append(['jobs'])
    await open.database.pool.query(`update tandem.change_log set at = now() - interval '2 days'`)
    // The first append of a process throws out what is old.
    await createChangeLog(open.database).append(['jobs'])
    expect(await cursors()).toHaveLength(1)
    expect((await following('0')()).topics).toEqual(expect.arrayContaining(['records', 'connection']))
  })

  test('waiting ends when it is stopped', async () => {
    const waiting = log.follow(null, stop.signal)[Symbol.asyncIterator]().next()
    await open.database.pool.query('select 1')
    stop.abort()
    expect(await waiting).toEqual({ done: true, value: undefined })
  })
})

describe('between processes', () => {
  withDatabase('postgresql')

  test('changes of another one are found', async () => {
    const other = await openDatabase(open.target, tester)
    const next = following(null)
    await log.append(['connection'])
    await next()
    await createChangeLog(other).append(['records'])
    expect((await next()).topics).toEqual(['records'])
    await other.close()
  })

  test('a change that is committed late is not passed over', async () => {
    const other = await openDatabase(open.target, tester)
    const next = following(null)
    let appended: Promise<void> = Promise.resolve()
    await other.prisma.$transaction(async (sql) => {
      await appendNotice(sql, ['records'])
      appended = log.append(['jobs'])
      await vi.waitFor(async () => {
        const waiting = await sql.$queryRaw<
          readonly object[]
        >`select from pg_locks where not granted and locktype = 'advisory'`
        expect(waiting).toHaveLength(1)
      })
    })
    await appended
    const seen = new Set((await next()).topics)
    while (seen.size < 2) for (const topic of (await next()).topics) seen.add(topic)
    expect([...seen].sort()).toEqual(['jobs', 'records'])
    await other.close()
  })
})
