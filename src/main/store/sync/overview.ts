// How well each kind is linked now, and over its last runs.
import { syncCommands } from '../../ports/jobs.ts'
import { type Entity, entities } from '../../ports/records.ts'
import type { Database } from '../connection/connect.ts'
import { reading } from '../database-errors.ts'
import { rows, type Sql } from '../raw.ts'
import { tables } from '../tables.ts'

/** Tutorial numbers are null where the kind has no tutorial side; see `Kind` in graphql/local.graphql. */
export interface KindOverview {
  readonly entity: Entity
  /** Active tutorial records. */
  readonly tutorialTotal: number | null
  readonly linkedTotal: number | null
  /** Without a link, and nobody ignores them; null before the kind was read, when nobody knows. */
  readonly notLinkedTotal: number | null
  readonly ignoredTotal: number | null
  /** Records that were there in the last complete read; null before the first. */
  readonly administrateTotal: number | null
  readonly lastRun: KindRunOverview | null
  /** The last nine finished runs, oldest first. */
  readonly trend: readonly KindRunOverview[]
}

export interface KindRunOverview {
  readonly jobId: string
  /** ISO time of its end. */
  readonly at: string
  readonly read: number
  readonly linkedTotal: number | null
}

const RUNS = 9

/** One entry per kind, in the contract's order. Errors are TandemErrors. */
export function overview({ prisma }: Database): Promise<readonly KindOverview[]> {
  return reading(async () => {
    const totals = await readTotals(prisma)
    const remembered = await readRemembered(prisma)
    const runs = await readRuns(prisma)
    return entities.map((entity): KindOverview => {
      const total = totals.get(entity)
      const trend = runs.get(entity) ?? []
      return {
        entity,
        tutorialTotal: total?.active ?? null,
        linkedTotal: total?.linked ?? null,
        notLinkedTotal: total && trend.length > 0 ? total.active - total.linked - total.ignored : null,
        ignoredTotal: total?.ignored ?? null,
        administrateTotal: trend.length === 0 ? null : (remembered.get(entity) ?? 0),
        lastRun: trend.at(-1) ?? null,
        trend,
      }
    })
  })
}

interface Totals {
  readonly active: number
  readonly linked: number
  readonly ignored: number
}

async function readTotals(sql: Sql): Promise<ReadonlyMap<string, Totals>> {
  const parts = entities.flatMap((entity) => {
    const { tutorial, name } = tables[entity]
    if (!tutorial) return []
    return `select '${entity}' as entity, count(*)::int as active, count(b.id)::int as linked,
        count(*) filter (where b.id is null and i.record_id is not null)::int as ignored
      from ${tutorial.table} r left join (select distinct ${tutorial.column} as id from ${name}) b on b.id = r.id
      left join tandem.ignored i on i.entity = '${entity}' and i.side = 'tutorial' and i.record_id = r.id::text
      where ${tutorial.active}`
  })
  const found = await rows<Totals & { readonly entity: string }>(sql, parts.join(' union all '))
  return new Map(found.map(({ entity, ...totals }) => [entity, totals]))
}

async function readRemembered(sql: Sql): Promise<ReadonlyMap<string, number>> {
  const found = await rows<{ entity: string; count: number }>(
    sql,
    'select entity, count(*)::int as count from tandem.snapshot where missing_since is null group by entity',
  )
  return new Map(found.map(({ entity, count }) => [entity, count]))
}

/** Both lists are in the contract's order. */
const entityOfCommand = new Map<string, Entity | undefined>(syncCommands.map((command, at) => [command, entities[at]]))

/** Oldest first. `linked` is kept beside the counts by the step's own transaction (see apply.ts). */
async function readRuns(sql: Sql): Promise<ReadonlyMap<Entity, readonly KindRunOverview[]>> {
  const found = await rows<{ command: string; job: bigint; at: Date; read: number; linked: number | null }>(
    sql,
    `select command, job, at, read, linked from (
      select command, job_id as job, finished_at as at, records_read as read, (counts ->> 'linked')::int as linked,
        row_number() over (partition by command order by job_id desc) as back
      from tandem.steps where status = 'done' and finished_at is not null) s
     where back <= ${RUNS} order by job`,
  )
  const runs = new Map<Entity, KindRunOverview[]>()
  for (const { command, job, at, read, linked } of found) {
    const entity = entityOfCommand.get(command)
    if (!entity) continue
    const run = { jobId: String(job), at: at.toISOString(), read, linkedTotal: linked }
    runs.set(entity, [...(runs.get(entity) ?? []), run])
  }
  return runs
}
