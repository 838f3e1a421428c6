// Plan items and the run they belong to, for tests of what the store makes of them.
import type { PlanItem } from '../src/main/ports/plan.ts'
import type { Columns, Entity } from '../src/main/ports/records.ts'
import { noCounts } from '../src/main/ports/plan.ts'
import type { Database } from '../src/main/store/connection/connect.ts'
import { createSyncStore } from '../src/main/store/sync/sync-store.ts'

export interface TestStep {
  readonly jobId: string
  readonly position: number
}

/** A running job with one step that is being written. */
export async function createTestStep(database: Database): Promise<TestStep> {
  const made = await database.pool.query<{ id: string }>(
    `insert into tandem.jobs (command, status, options, started_by, host, tenant, started_at)
     values ('sync_locations', 'running', '{}', 'Test', 'here', 'demo', now()) returning id::text`,
  )
  const jobId = made.rows[0]?.id ?? ''
  await database.pool.query(
    `insert into tandem.steps (job_id, position, command, status, counts, records_read, progress)
     values ($1, 1, 'sync_locations', 'writing', '{}', 0, '{"done":0,"total":null,"waitingUntil":null}')`,
    [jobId],
  )
  return { jobId, position: 1 }
}

export async function fenceOf(database: Database): Promise<bigint> {
  const found = await database.pool.query<{ fence: string }>('select fence::text from tandem.lease')
  return BigInt(found.rows[0]?.fence ?? -1)
}

/** Applies items to a step of their own; `moved` by identity. */
export async function applyItems(
  database: Database,
  entity: Entity,
  items: readonly PlanItem[],
  options: {
    readonly signal?: AbortSignal
    readonly fence?: bigint
    readonly onProgress?: (written: number) => void
  } = {},
): Promise<TestStep & { readonly written: number; readonly moved: readonly string[] }> {
  const step = await createTestStep(database)
  const { written, moved } = await createSyncStore(database).apply(entity, items, {
    fence: options.fence ?? (await fenceOf(database)),
    signal: options.signal ?? new AbortController().signal,
    onProgress: options.onProgress ?? (() => undefined),
    close: (unwritten) => ({
      ...step,
      ...ended,
      read: items.length,
      counts: { ...noCounts, skipped: unwritten.length },
    }),
  })
  return { ...step, written, moved: moved.map((item) => item.identity) }
}

/** How the engine ends a step, as far as it does not matter to a test. */
export const ended = {
  findings: [],
  progress: { done: 0, total: 0, waitingUntil: null },
  finishedAt: '2026-03-02T09:00:00.000Z',
} as const

/** A first record: row, snapshot `{identity} v1` and, where a tutorial id is given, a rule-made link. */
export function createItem(entity: Entity, identity: string, columns: Columns, more: Partial<PlanItem> = {}): PlanItem {
  return {
    action: 'create',
    entity,
    identity,
    externalId: identity,
    name: `Name of ${identity}`,
    context: '',
    parents: [],
    changes: [],
    row: { before: null, after: columns },
    snapshot: { before: null, after: snapshotOf(identity, 'v1') },
    ...more,
  }
}

/** Anything but a creation: only the parts given are written. */
export function changeItem(
  action: PlanItem['action'],
  entity: Entity,
  identity: string,
  more: Partial<PlanItem>,
): PlanItem {
  return {
    action,
    entity,
    identity,
    externalId: identity,
    name: `Name of ${identity}`,
    context: '',
    parents: [],
    changes: [],
    ...more,
  }
}

export function snapshotOf(identity: string, version: string) {
  return { name: `${identity} ${version}`, hash: `${identity} ${version}`, payload: { version } }
}
