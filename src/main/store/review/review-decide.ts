// One decision in one transaction: what still stands is written and remembered together, and can be taken back together.
import type { MatchedEntity } from '../../ports/records.ts'
import type { Decision, DecisionOutcome, RecordDecision, ReviewStore } from '../../ports/review.ts'
import { appendNotice } from '../change-log/change-log.ts'
import { signalOf } from '../change-log/change-log-signal.ts'
import type { Database } from '../connection/connect.ts'
import { isId } from '../jobs/jobs-read.ts'
import { lockLease } from '../lease/lock-lease.ts'
import { jsonText, rows, run, type Sql } from '../raw.ts'
import { storable, turnedRound } from './review-cells.ts'
import { readCurrent, type Times } from './review-current.ts'
import { judge, type Judged } from './review-judge.ts'
import { isoTime } from '../times.ts'
import { type TakenBack, writeCells } from './review-write.ts'

const TRANSACTION = { maxWait: 30_000, timeout: 120_000 }

/** What is kept of a decision: the cells really written, and what putting them back needs. */
interface Kept {
  readonly records: readonly RecordDecision[]
  /** When rows that were linked anew were changed last before it, by identity. */
  readonly times: Readonly<Record<string, Times>>
  readonly beside: Judged['beside']
}

/** See ReviewStore.decide. */
export function decide(
  database: Database,
  decision: Parameters<ReviewStore['decide']>[0],
  records: readonly RecordDecision[],
): Promise<DecisionOutcome> {
  return transaction(database, async (sql) => {
    const { now } = await lockLease(sql)
    const wanted = records.map(({ name, cells }) => ({ name, cells: cells.map((cell) => storable(cell, now)) }))
    const current = await readCurrent(
      sql,
      decision.entity,
      wanted.flatMap(({ cells }) => cells),
    )
    const { standing, moved, beside } = await judge(decision.entity, wanted, current)
    if (standing.length === 0) return { decision: null, moved }
    await write(sql, decision.entity, standing, null)
    const times = Object.fromEntries(current.times)
    return { decision: await remember(sql, decision, { records: standing, times, beside }), moved }
  })
}

/** See ReviewStore.undo. */
export function undo(database: Database, id: string, by: string): Promise<DecisionOutcome | null> {
  return transaction(database, async (sql) => {
    if (!isId(id)) return null
    await lockLease(sql)
    const [found] = await rows<DecisionRow & { cells: Kept; written: string }>(
      sql,
      `select ${decisionColumns}, d.cells, ${isoTime('d.decided_at', 'US')} as written
       from tandem.decisions d where d.id = $1::bigint and d.undone_at is null for update`,
      id,
    )
    if (!found) return null
    const { entity } = found
    const back = turnedRound(found.cells.records)
    const current = await readCurrent(
      sql,
      entity,
      back.flatMap(({ cells }) => cells),
    )
    const { standing, moved } = await judge(entity, back, current, found.cells.beside)
    if (moved.length > 0) return { decision: null, moved: moved.toReversed() }
    await write(sql, entity, standing, { at: found.written, times: new Map(Object.entries(found.cells.times)) })
    await run(sql, 'update tandem.decisions set undone_by = $2, undone_at = now() where id = $1::bigint', id, by)
    return { decision: decisionOf(found), moved }
  })
}

/** See ReviewStore.decisions. */
export async function decisions(sql: Sql, first: number): Promise<readonly Decision[]> {
  const found = await rows<DecisionRow>(
    sql,
    `select ${decisionColumns} from tandem.decisions d where d.undone_at is null order by d.id desc limit $1::int`,
    first,
  )
  return found.map(decisionOf)
}

/** What wrote something is told to everybody, in the same transaction. */
async function transaction<Outcome extends DecisionOutcome | null>(
  database: Database,
  work: (sql: Sql) => Promise<Outcome>,
): Promise<Outcome> {
  const topics = ['records'] as const
  const { outcome, id } = await database.prisma.$transaction(async (sql) => {
    const outcome = await work(sql)
    return { outcome, id: outcome?.decision ? await appendNotice(sql, topics) : null }
  }, TRANSACTION)
  if (id !== null) signalOf(database).send({ topics, id })
  return outcome
}

async function write(
  sql: Sql,
  entity: MatchedEntity,
  standing: readonly RecordDecision[],
  takenBack: TakenBack | null,
): Promise<void> {
  await writeCells(sql, entity, standing, takenBack)
  // Deferred foreign keys are met here, at a statement of ours, and not at the commit.
  await run(sql, 'set constraints all immediate')
}

async function remember(sql: Sql, decision: Parameters<ReviewStore['decide']>[0], kept: Kept): Promise<Decision> {
  const { entity, action, by } = decision
  const summary = decision.summarise(kept.records)
  const [row] = await rows<{ id: bigint; at: Date }>(
    sql,
    `insert into tandem.decisions (entity, action, summary, records, cells, decided_by, decided_at)
     values ($1, $2, $3, $4::int, $5::jsonb, $6, now()) returning id, decided_at as at`,
    entity,
    action,
    summary,
    kept.records.length,
    jsonText(kept),
    by,
  )
  if (!row) throw new Error('The decision is not there.')
  return { id: String(row.id), entity, action, summary, by, records: kept.records.length, at: row.at.toISOString() }
}

interface DecisionRow extends Omit<Decision, 'id' | 'at'> {
  readonly id: bigint
  readonly at: Date
}

const decisionColumns = 'd.id, d.entity, d.action, d.summary, d.records, d.decided_by as by, d.decided_at as at'

function decisionOf({ id, entity, action, summary, records, by, at }: DecisionRow): Decision {
  return { id: String(id), entity, action, summary, records, by, at: at.toISOString() }
}
