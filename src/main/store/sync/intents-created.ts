// The row, link, snapshot and journal of a record that was created in Administrate, by the same statement that writes a sync.
import type { Intent } from '../../ports/intents.ts'
import type { PlanItem } from '../../ports/plan.ts'
import { applyStatement } from './apply-statement.ts'
import { rows, run, type Sql } from '../raw.ts'
import { tables } from '../tables.ts'

/** Creations have no steps; their journal stands at the first position. */
const POSITION = 1

/** What was left alone, as a sentence; null when the record is linked as it should be. */
export async function writeCreated(sql: Sql, { entity, jobId }: Intent, item: PlanItem): Promise<string | null> {
  const written = (await land(sql, jobId, item)) || (await land(sql, jobId, linkOnly(item)))
  if (written) {
    await keepNames(sql, item)
    return null
  }
  const { name, tutorial } = tables[entity]
  const [row] = await rows<{ linked: string | null }>(
    sql,
    `select b.${tutorial?.column ?? ''}::text as linked from ${name} b where b.external_id = $1`,
    item.externalId,
  )
  if (row && row.linked === (item.link?.after ?? null)) return null
  if (row && row.linked !== null) return 'It is linked to another tutorial record already; that link stays.'
  return 'It could not be linked, because the tutorial record, or what it stands in, changed meanwhile. The next sync brings it.'
}

async function land(sql: Sql, jobId: string, item: PlanItem): Promise<boolean> {
  const statement = applyStatement(item.entity, [item], { jobId, position: POSITION })
  const [row] = await rows<{ written: string }>(sql, statement.sql, ...statement.values)
  return row?.written === '[1]'
}

/** For a row that a sync brought meanwhile: what it holds stays, and so does a link it has. */
function linkOnly({ row: _row, snapshot: _snapshot, missing: _missing, changes, link, ...item }: PlanItem): PlanItem {
  return { ...item, action: 'relink', changes, ...(link ? { link: { ...link, before: null } } : {}) }
}

async function keepNames(sql: Sql, { entity, identity, link }: PlanItem): Promise<void> {
  if (link?.kept === undefined) return
  await run(
    sql,
    `update tandem.links set tutorial_key = $3, administrate_key = $4, linked_by = $5
     where entity = $1 and identity = $2`,
    entity,
    identity,
    link.kept.tutorialKey,
    link.kept.administrateKey,
    link.kept.by,
  )
}
