// Plans under review: what a person may still tick or untick, and what became of it.
import type { PlannedItem, PlanPage } from '../../ports/jobs.ts'
import type { PlanItem } from '../../ports/plan.ts'
import type { PrismaClient } from '../generated/prisma/client.ts'
import { isId } from './jobs-read.ts'
import { jsonText, rows, run, type Sql } from '../raw.ts'

const CHUNK = 2_000
/** Under review: never decided yet, or back because it moved. */
const OPEN = `status in ('pending', 'moved')`

/** All ticked and pending, in place of what the step had planned before. */
export function savePlan(
  prisma: PrismaClient,
  id: string,
  position: number,
  items: readonly PlanItem[],
): Promise<void> {
  return prisma.$transaction(
    async (sql) => {
      await run(sql, 'delete from tandem.plan_items where job_id = $1::bigint and position = $2::int', id, position)
      await add(sql, id, position, items, 'pending', true)
    },
    { timeout: 120_000 },
  )
}

export function addMovedItems(
  prisma: PrismaClient,
  id: string,
  position: number,
  items: readonly PlanItem[],
): Promise<void> {
  return prisma.$transaction(
    async (sql) => {
      await add(sql, id, position, items, 'moved', false)
      await run(
        sql,
        `delete from tandem.findings where job_id = $1::bigint and position = $2::int and kind = 'moved'
          and (record_id, record_key) in (select b.id, b.name from json_to_recordset($3::json) as b(id text, name text))`,
        id,
        position,
        jsonText(items.map(({ externalId, name }) => ({ id: externalId, name }))),
      )
    },
    { timeout: 120_000 },
  )
}

async function add(
  sql: Sql,
  id: string,
  position: number,
  items: readonly PlanItem[],
  status: PlannedItem['status'],
  ticked: boolean,
): Promise<void> {
  for (let start = 0; start < items.length; start += CHUNK) {
    await run(
      sql,
      `insert into tandem.plan_items (job_id, position, item, ticked, status)
       select $1::bigint, $2::int, i.item, $4::boolean, $5
       from json_array_elements($3::json) with ordinality as i(item, ordinal) order by i.ordinal`,
      id,
      position,
      jsonText(items.slice(start, start + CHUNK)),
      ticked,
      status,
    )
  }
}

/** In the order of planning; counted over all of the step or job, not the page. */
export async function plan(
  sql: Sql,
  id: string,
  position: number | null,
  first: number,
  offset: number,
): Promise<PlanPage> {
  if (!isId(id)) return { total: 0, ticked: 0, pending: 0, moved: 0, items: [] }
  const condition = 'job_id = $1::bigint and ($2::int is null or position = $2::int)'
  const [counted] = await rows<Omit<PlanPage, 'items'>>(
    sql,
    `select count(*)::int as total, (count(*) filter (where ticked and ${OPEN}))::int as ticked,
      (count(*) filter (where status = 'pending'))::int as pending, (count(*) filter (where status = 'moved'))::int as moved
     from tandem.plan_items where ${condition}`,
    id,
    position,
  )
  const items = await rows<Omit<PlannedItem, 'id'> & { readonly id: bigint }>(
    sql,
    `select id, position, ticked, status, item
     from tandem.plan_items where ${condition} order by position, id limit $3::int offset $4::int`,
    id,
    position,
    first,
    offset,
  )
  return {
    ...(counted ?? { total: 0, ticked: 0, pending: 0, moved: 0 }),
    items: items.map((item) => ({ ...item, id: String(item.id) })),
  }
}

/** Only what is still under review can be ticked, and only until its run goes on. */
export async function tickPlan(sql: Sql, id: string, ids: readonly string[] | null, ticked: boolean): Promise<void> {
  await run(
    sql,
    `update tandem.plan_items set ticked = $3::boolean where job_id = $1::bigint and ${OPEN} and ticked <> $3::boolean
      and exists (select from tandem.jobs j where j.id = $1::bigint and j.status = 'waiting' for share)
      and ($2::text is null or id in (select json_array_elements_text($2::json)::bigint))`,
    id,
    ids === null ? null : JSON.stringify(ids.filter(isId)),
    ticked,
  )
}

/** After an apply: see JobStore.closePlan. */
export function closePlan(prisma: PrismaClient, id: string, position: number, moved: readonly string[]): Promise<void> {
  return prisma.$transaction(async (sql) => {
    await run(
      sql,
      `delete from tandem.plan_items where job_id = $1::bigint and position = $2::int and ${OPEN} and ticked
        and (item ->> 'action') || ' ' || (item ->> 'identity') in (select json_array_elements_text($3::json))`,
      id,
      position,
      jsonText(moved),
    )
    await run(
      sql,
      `update tandem.plan_items set status = case when ticked then 'written' else 'left' end
       where job_id = $1::bigint and position = $2::int and ${OPEN}`,
      id,
      position,
    )
  })
}
