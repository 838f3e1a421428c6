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
  const { moved } = await writeStep(run, step.position, entityOf(step.command), reviewed.ticked, {
    counts: countsOf(step, reviewed),
    read: step.read,
    findings: (unwritten) => unwritten.map(movedFinding),
  })
  await bestEffort(run, 'records that moved could not be brought back for review', () => bringBack(run, step, moved))
}

/** The step is written, and what moved is listed; what can be planned again as it is now comes back instead. */
async function bringBack(run: Run, step: Step, moved: readonly PlanItem[]): Promise<void> {
  const { jobs, store } = run.parts
  await jobs.closePlan(
    run.job.id,
    step.position,
    moved.map((item) => `${item.action} ${item.identity}`),
  )
  const records = moved.flatMap((item) => item.record ?? [])
  if (records.length === 0) return
  const entity = entityOf(step.command)
  const pulled = { records, invalid: [], skipped: [], refused: [] }
  const unstoppable = { ...run, signal: new AbortController().signal }
  const { state } = await store.gather(entity)
  const again = (await planKind(unstoppable, step.position, entity, state, pulled, false)).items
  if (again.length === 0) return
  await jobs.addMovedItems(run.job.id, step.position, again)
  await run.live.settle(step.position, { status: 'planned', counts: stepAt(run, step.position).counts })
}

async function readReviewed(run: Run, position: number): Promise<Reviewed> {
  const ticked: PlanItem[] = []
  const written: PlanItem[] = []
  for (let offset = 0; ; offset += pageSize) {
    const page = await run.parts.jobs.plan(run.job.id, position, pageSize, offset)
    for (const planned of page.items) {
      if (planned.status === 'written') written.push(planned.item)
      else if (planned.status !== 'left' && planned.ticked) ticked.push(planned.item)
    }
    if (offset + pageSize >= page.total) return { ticked, written }
  }
}

/** The step's counters if everything ticked is written: whatever else was read and is not as it should be counts as skipped. */
function countsOf({ counts, read }: Step, { ticked, written }: Reviewed): StepCounts {
  const { created, updated, deleted } = itemCounts([...written, ...ticked])
  return { ...counts, created, updated, deleted, skipped: read - created - updated - counts.unchanged - counts.errors }
}
