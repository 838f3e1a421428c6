// What an import sends to Administrate, written down before it is sent; see ports/intents.ts for the statuses.
import type { ImportWriteStore, NewImportIntent, SentCreation } from '../../ports/import-writes.ts'
import { jsonText, rows, run, type Sql } from '../raw.ts'

export async function insertIntent(sql: Sql, intent: NewImportIntent): Promise<string> {
  const [made] = await rows<{ id: bigint }>(
    sql,
    `insert into tandem.intents (job_id, entity, local_id, record_key, operation, request, known_before, status, written_at)
     values ($1::text::bigint, $2, $3, $4, $5, $6::jsonb, $7::jsonb, 'sent', now()) returning id`,
    intent.jobId,
    intent.entity,
    intent.tutorialId,
    intent.key,
    intent.operation,
    jsonText(intent.request),
    jsonText(intent.knownBefore),
  )
  return String(made?.id)
}

/** `created` also stands for a change that was made. */
export async function settleIntent(
  sql: Sql,
  id: string,
  { status, externalId, message }: Parameters<ImportWriteStore['answered']>[1],
): Promise<void> {
  await run(
    sql,
    `update tandem.intents set status = $2, external_id = $3, message = $4, settled_at = now() where id = $1::text::bigint`,
    id,
    status,
    externalId,
    message,
  )
}

export function readCreations(sql: Sql, tutorialId: string): Promise<readonly SentCreation[]> {
  return rows<SentCreation>(
    sql,
    `select external_id as "externalId", known_before as "knownBefore" from tandem.intents
     where entity = 'event' and local_id = $1 and operation in ('event.createBlended', 'event.createLMS')
       and status in ('sent', 'created', 'unknown') order by id`,
    tutorialId,
  )
}

/** What had no answer when its process died, now that the event was read again. */
export async function settleOpenIntents(
  sql: Sql,
  tutorialId: string,
  isThere: boolean,
  entities: readonly NewImportIntent['entity'][] = ['event', 'session', 'staff'],
): Promise<void> {
  await run(
    sql,
    `update tandem.intents set status = $2, settled_at = now(), message = 'Settled by what Administrate has now.'
     where entity = any(array(select json_array_elements_text($3::json))) and local_id = $1 and status = 'sent'`,
    tutorialId,
    isThere ? 'created' : 'unknown',
    jsonText(entities),
  )
}
