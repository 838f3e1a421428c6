// The journal of what an import writes and takes back: creations and removals by reference, changes with what was there before.
import type { FieldChange } from '../../ports/plan.ts'
import { jsonText, run, type Sql } from '../raw.ts'

/** Imports have no steps; their journal stands at the first position. */
const POSITION = 1

export function journalCreation(
  sql: Sql,
  batchId: string,
  entity: 'tutorial_event' | 'event',
  identity: string,
  externalId: string,
  name: string,
): Promise<void> {
  return journal(sql, batchId, [entity, identity, externalId, 'create', name], [])
}

/** Of a tutorial event and the rows that hang on it. */
export async function journalChanges(
  sql: Sql,
  batchId: string,
  tutorialId: string,
  changes: readonly FieldChange[],
): Promise<void> {
  if (changes.length > 0) await journal(sql, batchId, ['tutorial_event', tutorialId, '', 'update', null], changes)
}

/** Of a tutorial event that is about to be removed with everything that hangs on it, by its ids in both systems. */
export async function journalRemoval(sql: Sql, jobId: string, tutorialId: string): Promise<void> {
  await run(
    sql,
    `insert into tandem.journal (job_id, position, entity, identity, external_id, action, name, context, changes, linked)
     select $1::text::bigint, ${POSITION}, 'tutorial_event', e.id::text,
       coalesce((select max(b.external_id) from adm.events b where b.tutorial_event_id = e.id), ''), 'remove', e.code, '', '[]', false
     from acted.tutorial_events e where e.id = $2::text::bigint`,
    jobId,
    tutorialId,
  )
}

async function journal(
  sql: Sql,
  batchId: string,
  [entity, identity, externalId, action, name]: readonly [string, string, string, 'create' | 'update', string | null],
  changes: readonly FieldChange[],
): Promise<void> {
  await run(
    sql,
    `insert into tandem.journal (job_id, position, entity, identity, external_id, action, name, context, changes, linked)
     select b.job_id, ${POSITION}, $2, $3, $4, $5,
       coalesce($6, (select code from acted.tutorial_events where id::text = $3), ''), '', $7::jsonb, $2 = 'event'
     from tandem.import_batches b where b.id = $1::text::bigint and b.job_id is not null`,
    batchId,
    entity,
    identity,
    externalId,
    action,
    name,
    jsonText(changes),
  )
}
