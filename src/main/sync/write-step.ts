// Hands a step's items to the store's one transaction and keeps the live picture in step with it.
import type { Finding, PlanItem, StepCounts } from '../ports/plan.ts'
import type { Entity } from '../ports/records.ts'
import type { ApplyResult } from '../ports/sync-store.ts'
import { withoutUnwritten } from './outcome-counts.ts'
import type { Run } from './parts.ts'

export interface PlannedTotals {
  readonly counts: StepCounts
  readonly read: number
  /** What is listed for the step, once it is known which items moved. */
  readonly findings: (moved: readonly PlanItem[]) => readonly Finding[]
}

/** Writes the items wholly or not at all. Those whose base had moved are counted as skipped. */
export async function writeStep(
  run: Run,
  position: number,
  entity: Entity,
  items: readonly PlanItem[],
  planned: PlannedTotals,
): Promise<ApplyResult> {
  const { live, parts, job, lease, signal } = run
  const progress = (done: number) => ({ done, total: items.length, waitingUntil: null })
  await live.settle(position, { status: 'writing', counts: planned.counts, read: planned.read, progress: progress(0) })
  await live.hold()
  const written = await parts.store.apply(entity, items, {
    fence: lease.fence,
    signal,
    onProgress: (done) => live.progress(position, { progress: progress(done) }),
    close: (unwritten) => ({
      jobId: job.id,
      position,
      finishedAt: parts.clock.now().toISOString(),
      progress: progress(items.length),
      read: planned.read,
      counts: withoutUnwritten(planned.counts, unwritten),
      findings: planned.findings(unwritten),
    }),
  })
  live.written(position, {
    status: 'done',
    counts: withoutUnwritten(planned.counts, written.moved),
    read: planned.read,
    progress: progress(items.length),
    finishedAt: parts.clock.now().toISOString(),
  })
  return written
}
