// Writes what a person ticked, exactly as it was shown; what moved since comes back for review as it is now.
import type { Job, Step } from '../ports/jobs.ts'
import type { PlanItem, StepCounts } from '../ports/plan.ts'
import { entityOf } from './kinds-text.ts'
import { itemCounts } from './outcome-counts.ts'
import type { Run } from './parts.ts'
import { endJob, settled, stepAt } from './run-job.ts'
import { compare } from './run-step.ts'
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
    const status = await settled(run, step, () => applyStep(run, step))
    if (status !== 'done' && status !== 'planned') break
  }
  const last = await run.parts.origin.read()
  if (last.tenant !== run.parts.tenant) await run.parts.origin.setTenant(run.parts.tenant)
  return endJob(run)
}

async function applyStep(run: Run, step: Step): Promise<void> {
  const entity = entityOf(step.command)
  const { parts, job } = run
  const reviewed = await readReviewed(run, step.position)
  const counts = await countsOf(run, step, reviewed)
  const moved = await writeStep(run, step.position, entity, reviewed.ticked, { counts, read: step.read })
  const records = moved.flatMap((item) => item.record ?? [])
  await parts.jobs.closePlan(
    job.id,
    step.position,
    moved.map((item) => item.identity),
  )
  if (records.length === 0) return
  const state = await parts.store.gather(entity)
  const again = await compare(
    run,
    step.position,
    entity,
    state,
    { records, invalid: [], skipped: [], refused: [] },
    false,
  )
  if (again.items.length === 0) return
  await parts.jobs.replacePlanItems(job.id, step.position, again.items)
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
