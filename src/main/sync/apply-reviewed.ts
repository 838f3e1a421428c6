// Writes what a person ticked, exactly as it was shown; what moved since comes back for review as it is now.
import type { Job, Step } from '../ports/jobs.ts'
import type { PlanItem, StepCounts } from '../ports/plan.ts'
import { entityOf } from './kinds-text.ts'
import { itemCounts } from './outcome-counts.ts'
import type { Run } from './parts.ts'
import { planKind } from './plan-kind.ts'
import { endJob, rememberTenant } from './run-job.ts'
import { bestEffort, settled, stepAt } from './settle.ts'
import { movedFinding } from './shown.ts'
import { writeStep } from './write-step.ts'

const pageSize = 1_000

interface Reviewed {
  /** Ticked and waiting. */
  readonly ticked: readonly PlanItem[]
  /** Written in an earlier round. */
  readonly written: readonly PlanItem[]
  /** Not ticked: they stay as they are. */
  readonly left: readonly PlanItem[]
}

/** Applies every planned step of a job under review, in order; stops at the first that fails. */
export async function applyReviewed(run: Run): Promise<Job> {
  for (const step of run.job.steps) {
    if (step.status !== 'planned') continue
    const status = await settled(run, step.position, () => applyStep(run, step))
    if (status !== 'done' && status !== 'planned') break
    await bestEffort(run, 'the tenant could not be remembered', async () => {
      await rememberTenant(run, (await run.parts.origin.read()).tenant)
    })
  }
  return endJob(run)
}

async function applyStep(run: Run, step: Step): Promise<void> {
  const reviewed = await readReviewed(run, step.position)
  const counts = await countsOf(run, step, reviewed)
  const { moved } = await writeStep(run, step.position, entityOf(step.command), reviewed.ticked, {
    counts,
    read: step.read,
    findings: () => [],
  })
  await bestEffort(run, 'records that moved could not be brought back for review', () => bringBack(run, step, moved))
}

/** The step is written; what moved is planned again as it is now, or listed when there is nothing to plan. */
async function bringBack(run: Run, step: Step, moved: readonly PlanItem[]): Promise<void> {
  const { jobs, store } = run.parts
  const entity = entityOf(step.command)
  const records = moved.flatMap((item) => item.record ?? [])
  const pulled = { records, invalid: [], skipped: [], refused: [] }
  const unstoppable = { ...run, signal: new AbortController().signal }
  const again =
    records.length === 0
      ? []
      : (await planKind(unstoppable, step.position, entity, (await store.gather(entity)).state, pulled, false)).items
  const back = new Set(again.map((item) => item.identity))
  await jobs.closePlan(
    run.job.id,
    step.position,
    moved.map((item) => `${item.action} ${item.identity}`),
  )
  await jobs.addFindings(run.job.id, step.position, moved.filter((item) => !back.has(item.identity)).map(movedFinding))
  if (again.length === 0) return
  await jobs.replacePlanItems(run.job.id, step.position, again)
  await run.live.settle(step.position, { status: 'planned', counts: stepAt(run, step.position).counts })
}

async function readReviewed(run: Run, position: number): Promise<Reviewed> {
  const ticked: PlanItem[] = []
  const written: PlanItem[] = []
  const left: PlanItem[] = []
  for (let offset = 0; ; offset += pageSize) {
    const page = await run.parts.jobs.plan(run.job.id, position, pageSize, offset)
    for (const planned of page.items) {
      if (planned.status === 'written') written.push(planned.item)
      else if (planned.status !== 'left' && planned.ticked) ticked.push(planned.item)
      else left.push(planned.item)
    }
    if (offset + pageSize >= page.total) return { ticked, written, left }
  }
}

/** The step's counters if everything ticked is written: what is left counts as skipped, so that the sum holds. */
async function countsOf(run: Run, step: Step, { ticked, written, left }: Reviewed): Promise<StepCounts> {
  const skipped = await run.parts.jobs.findings(run.job.id, step.position, ['skipped'], 1, 0)
  const done = itemCounts([...written, ...ticked])
  const leftRead = left.filter((item) => item.action !== 'missing' && item.action !== 'release').length
  return {
    ...step.counts,
    created: done.created,
    updated: done.updated,
    deleted: done.deleted,
    skipped: skipped.total + leftRead,
  }
}
