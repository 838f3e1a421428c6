// Writes to Administrate as they are remembered: written down before they are sent, settled when their outcome is known.
import type { ChangeLog, Topic } from '../ports/change-log.ts'
import type { Intent, IntentStatus, IntentStore, NewIntent } from '../ports/intents.ts'
import type { Json, MatchedEntity } from '../ports/records.ts'
import { appendNotice } from './change-log/change-log.ts'
import { signalOf } from './change-log/change-log-signal.ts'
import type { Database } from './connection/connect.ts'
import { reading, writing } from './database-errors.ts'
import { writeCreated } from './sync/intents-created.ts'
import { isId } from './jobs/jobs-read.ts'
import { lockOwnLease } from './lease/lock-lease.ts'
import { jsonText, rows, run, type Sql } from './raw.ts'

const CHUNK = 2_000
const TRANSACTION = { maxWait: 30_000, timeout: 60_000 }

/** `changes` is told of every write. All errors are TandemErrors; ENGINE-LOST when the lease is somebody else's by now. */
export function createIntentStore(database: Database, changes: ChangeLog): IntentStore {
  const { prisma } = database
  return {
    add: (jobId, intents) =>
      writing(async () => {
        const added = await prisma.$transaction((sql) => add(sql, jobId, intents), TRANSACTION)
        await changes.append([`job:${jobId}`])
        return added
      }),
    list: (jobId) => reading(async () => (isId(jobId) ? readIntents(prisma, 'i.job_id = $1::bigint', jobId) : [])),
    open: (entity) =>
      reading(() =>
        readIntents(prisma, `i.status in ('sent', 'unknown') and ($1::text is null or i.entity = $1)`, entity),
      ),
    send: (id, knownBefore) =>
      writing(async () => {
        await changes.append([`job:${await send(prisma, id, knownBefore)}`])
      }),
    settle: (intent, outcome, fence) => writing(() => settle(database, intent, outcome, fence)),
    values: (entity) => reading(() => readValues(prisma, entity)),
    rememberValues: (entity, values) => writing(() => rememberValues(prisma, entity, values)),
  }
}

async function add(sql: Sql, jobId: string, intents: readonly NewIntent[]): Promise<readonly Intent[]> {
  const added: Intent[] = []
  for (let start = 0; start < intents.length; start += CHUNK) {
    const chunk = intents.slice(start, start + CHUNK)
    const ids = await rows<{ id: bigint }>(
      sql,
      `insert into tandem.intents (job_id, entity, local_id, record_key, operation, request, known_before, status, written_at)
       select $1::bigint, i.entity, i."localId", i.key, i.operation, i.request, '[]', 'waiting', now()
       from rows from (
         json_to_recordset($2::json) as (entity text, "localId" text, key text, operation text, request jsonb)
       ) with ordinality as i(entity, "localId", key, operation, request, ordinal)
       order by i.ordinal returning id`,
      jobId,
      jsonText(chunk),
    )
    // Ids grow in the order of the rows.
    const sorted = ids.map(({ id }) => id).sort((left, right) => (left < right ? -1 : 1))
    for (const [index, intent] of chunk.entries())
      added.push({
        ...intent,
        id: String(sorted[index]),
        jobId,
        knownBefore: [],
        status: 'waiting',
        externalId: null,
        message: null,
      })
  }
  return added
}

interface IntentRow {
  readonly id: bigint
  readonly job_id: bigint
  readonly entity: MatchedEntity
  readonly local_id: string
  readonly record_key: string
  readonly operation: string
  readonly request: Json
  readonly known_before: readonly string[]
  readonly status: IntentStatus
  readonly external_id: string | null
  readonly message: string | null
}

/** In the order they were added. */
async function readIntents(sql: Sql, condition: string, value: string | null): Promise<readonly Intent[]> {
  const found = await rows<IntentRow>(sql, `select i.* from tandem.intents i where ${condition} order by i.id`, value)
  return found.map((row) => ({
    id: String(row.id),
    jobId: String(row.job_id),
    entity: row.entity,
    localId: row.local_id,
    key: row.record_key,
    operation: row.operation,
    request: row.request,
    knownBefore: row.known_before,
    status: row.status,
    externalId: row.external_id,
    message: row.message,
  }))
}

/** Gives the job it belongs to. */
async function send(sql: Sql, id: string, knownBefore: readonly string[]): Promise<string> {
  const [sent] = await rows<{ job: bigint }>(
    sql,
    `update tandem.intents set status = 'sent', known_before = $2::jsonb, external_id = null, message = null, settled_at = null
     where id = $1::bigint and status not in ('created', 'linked') returning job_id as job`,
    id,
    jsonText(knownBefore),
  )
  if (!sent) throw new Error('The write to send is not there, or was done already.')
  return String(sent.job)
}

async function settle(
  database: Database,
  intent: Intent,
  { status, externalId, message, item }: Parameters<IntentStore['settle']>[1],
  fence: bigint,
): Promise<void> {
  const topics: readonly Topic[] = [`job:${intent.jobId}`, ...(item === null ? [] : (['records'] as const))]
  const id = await database.prisma.$transaction(async (sql) => {
    await lockOwnLease(sql, fence)
    const left = item === null ? null : await writeCreated(sql, intent, item)
    const settled = await run(
      sql,
      `update tandem.intents set status = $2, external_id = $3, message = $4, settled_at = now() where id = $1::bigint`,
      intent.id,
      // What was to be linked and is not had no other purpose.
      left !== null && status === 'linked' ? 'blocked' : status,
      externalId,
      [message, left].filter((part) => part !== null).join(' ') || null,
    )
    if (settled !== 1) throw new Error('The write to settle is not there.')
    // Deferred foreign keys are met here, at a statement of ours, and not at the commit.
    await run(sql, 'set constraints all immediate')
    return appendNotice(sql, topics)
  }, TRANSACTION)
  signalOf(database).send({ topics, id })
}

async function readValues(sql: Sql, entity: MatchedEntity): Promise<ReadonlyMap<string, string>> {
  const found = await rows<{ name: string; value: string }>(
    sql,
    'select name, value from tandem.creation_values where entity = $1 order by name',
    entity,
  )
  return new Map(found.map(({ name, value }) => [name, value]))
}

async function rememberValues(sql: Sql, entity: MatchedEntity, values: ReadonlyMap<string, string>): Promise<void> {
  await run(
    sql,
    `insert into tandem.creation_values (entity, name, value, updated_at)
     select $1, i.name, i.value, now() from json_to_recordset($2::json) as i(name text, value text)
     on conflict (entity, name) do update set value = excluded.value, updated_at = now()`,
    entity,
    jsonText([...values].map(([name, value]) => ({ name, value }))),
  )
}
