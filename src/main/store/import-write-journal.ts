// The journal of what an import writes: creations by reference, changes with what was there before.
import type { FieldChange } from '../ports/plan.ts'
import { jsonText, run, type Sql } from './raw.ts'

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
