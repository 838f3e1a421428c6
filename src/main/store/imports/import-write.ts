// The tutorial database as an import writes to it: one transaction for each part of an event, under the lease.
import { TandemError } from '../../errors.ts'
import type { Topic } from '../../ports/change-log.ts'
import type { ImportWriteStore } from '../../ports/import-writes.ts'
import { appendNotice } from '../change-log/change-log.ts'
import { signalOf } from '../change-log/change-log-signal.ts'
import type { Database } from '../connection/connect.ts'
import { reading, writing } from '../database-errors.ts'
import { consistently } from '../gather/gather.ts'
import {
  finishBatch,
  insertBatch,
  keepLocalIds,
  keepRemoval,
  keepResults,
  markBatchesInterrupted,
  readBatch,
  reopenBatch,
} from './import-write-batch.ts'
import { createEventBridgeRecord } from './import-write-bridge.ts'
import { journalChanges, journalCreation, journalRemoval } from './import-write-journal.ts'
import { insertIntent, readCreations, settleIntent, settleOpenIntents } from './import-write-intents.ts'
import {
  changeTutorialEvent,
  createTutorialEvent,
  createTutorialSession,
  readLocalIds,
  removeTutorialEvent,
} from './import-write-local.ts'
import { lockOwnLease } from '../lease/lock-lease.ts'
import { rows, run, type Sql } from '../raw.ts'

const TRANSACTION = { maxWait: 30_000, timeout: 60_000 }
const records: readonly Topic[] = ['records']

export function createImportWriteStore(database: Database): ImportWriteStore {
  const { prisma } = database

  /** One transaction, with its notice. Deferred foreign keys are met at a statement of ours, and not at the commit. */
  function transaction<Result>(topics: readonly Topic[], work: (sql: Sql) => Promise<Result>): Promise<Result> {
    return writing(async () => {
      const { result, id } = await prisma.$transaction(async (sql) => {
        const done = await work(sql)
        await run(sql, 'set constraints all immediate')
        return { result: done, id: topics.length === 0 ? null : await appendNotice(sql, topics) }
      }, TRANSACTION)
      if (id !== null) signalOf(database).send({ topics, id })
      return result
    })
  }

  function underLease<Result>(fence: bigint, batchId: string, work: (sql: Sql) => Promise<Result>): Promise<Result> {
    return writing(async () => {
      const topics = [...records, ...(await jobTopic(prisma, batchId))]
      return transaction(topics, async (sql) => {
        await lockOwnLease(sql, fence)
        return work(sql)
      })
    })
  }

  return {
    begin: (batch) => transaction([`job:${batch.jobId}`], (sql) => insertBatch(sql, batch)),
    batch: (id) => reading(() => consistently(database, (sql) => readBatch(sql, id))),
    reopen: (batchId, jobId, failed) =>
      transaction([`job:${jobId}`], (sql) => reopenBatch(sql, batchId, jobId, failed)),
    markInterrupted: () => transaction([], markBatchesInterrupted),
    createLocal: (fence, batchId, eventRow, event, sessions) =>
      underLease(fence, batchId, async (sql) => {
        const tutorialId = await createTutorialEvent(sql, event)
        const made: { row: number; day: number; id: string }[] = []
        for (const { row, ...session } of sessions)
          made.push({ row, day: session.day, id: await createTutorialSession(sql, tutorialId, event, session) })
        await keepLocalIds(sql, batchId, eventRow, tutorialId, made, true)
        await journalCreation(sql, batchId, 'tutorial_event', tutorialId, '', event.code)
        return { tutorialId, sessions: new Map(made.map(({ day, id }) => [day, id])) }
      }),
    changeLocal: (fence, batchId, eventRow, tutorialId, changes, rowsByDay) =>
      underLease(fence, batchId, async (sql) => {
        await changeTutorialEvent(sql, tutorialId, changes)
        await journalChanges(sql, batchId, tutorialId, changes.journal)
        const ids = await readLocalIds(sql, tutorialId)
        const kept = [...ids.sessions].flatMap(([day, id]) => {
          const row = rowsByDay.get(day)
          return row === undefined ? [] : [{ row, id }]
        })
        await keepLocalIds(sql, batchId, eventRow, tutorialId, kept, false)
        return ids
      }),
    intend: (intent) => transaction([], (sql) => insertIntent(sql, intent)),
    answered: (id, answer) => transaction([], (sql) => settleIntent(sql, id, answer)),
    creations: (tutorialId) => reading(() => readCreations(prisma, tutorialId)),
    settleEvent: (fence, { batchId, eventRow, tutorialId, externalId, bridge, rows: results }) =>
      underLease(fence, batchId, async (sql) => {
        if (bridge !== null && tutorialId !== null && externalId !== null) {
          const isNew = await createEventBridgeRecord(sql, tutorialId, externalId, bridge.event, bridge.sessions)
          if (isNew) await journalCreation(sql, batchId, 'event', externalId, externalId, bridge.event.title)
        }
        if (tutorialId !== null) await settleOpenIntents(sql, tutorialId, externalId !== null)
        await keepResults(sql, batchId, eventRow, tutorialId, externalId, results)
      }),
    finish: (fence, batchId, status, message) =>
      underLease(fence, batchId, (sql) => finishBatch(sql, batchId, status, message)),
    settleApprovals: (templateId) => transaction([], (sql) => settleOpenIntents(sql, templateId, true, ['approval'])),
    isRemovable: (tutorialId) => isRemovable(database, tutorialId),
    removeLocal: (fence, { jobId, batchId, eventRow, tutorialId, message }) =>
      underLease(fence, batchId, async (sql) => {
        await journalRemoval(sql, jobId, tutorialId)
        await removeTutorialEvent(sql, tutorialId)
        await settleOpenIntents(sql, tutorialId, true)
        await keepRemoval(sql, batchId, eventRow, message)
      }),
  }
}

/** Tried and taken back: only the database knows everything that may refer to an event. */
async function isRemovable({ prisma }: Database, tutorialId: string): Promise<boolean> {
  const takenBack = new Error('taken back')
  try {
    await writing(() =>
      prisma.$transaction(async (sql) => {
        await removeTutorialEvent(sql, tutorialId)
        await run(sql, 'set constraints all immediate')
        throw takenBack
      }, TRANSACTION),
    )
  } catch (error) {
    if (error === takenBack || (error instanceof TandemError && error.cause === takenBack)) return true
    if (error instanceof TandemError && error.problem.code === 'DB-WRITE') return false
    throw error
  }
  return true
}

async function jobTopic(sql: Sql, batchId: string): Promise<readonly Topic[]> {
  const [batch] = await rows<{ job: string | null }>(
    sql,
    'select job_id::text as job from tandem.import_batches where id = $1::text::bigint',
    batchId,
  )
  return batch?.job === null || batch === undefined ? [] : [`job:${batch.job}`]
}
