// Lets the guard see what a plan would mark as gone, and names those records when it stops the step.
import { syncCommands, type GoneRecord } from '../ports/jobs.ts'
import type { PlanItem } from '../ports/plan.ts'
import type { Entity, KindState } from '../ports/records.ts'
import { guardProblem, stoppedBy } from './guard.ts'
import type { Run } from './parts.ts'
import type { StepPlan } from './plan.ts'

/** Throws what stops the step; nothing was written then. */
export async function guardStep(
  run: Run,
  position: number,
  entity: Entity,
  state: KindState,
  plan: StepPlan,
): Promise<void> {
  const missing = plan.items.filter((item) => item.action === 'missing')
  const guarded = (accepted: number | null) =>
    guardProblem({
      entity,
      known: plan.known,
      read: plan.read,
      newlyMissing: missing.length,
      accepted,
      guards: run.parts.guards(),
    })
  const problem = guarded(acceptedFor(run, position))
  if (!problem) {
    if (guarded(null) !== null) run.accepted.missing = null
    return
  }
  await run.live.settle(position, { read: plan.read, wouldGo: await wouldGo(run, entity, state, missing) })
  throw stoppedBy(problem)
}

/** One confirmation opens one guard: that of the step a run was started from, or in a whole Full Sync the first it fits. */
function acceptedFor({ job, accepted }: Run, position: number): number | null {
  const whole = job.steps[0]?.command === syncCommands[0] && job.steps.length > 1
  return whole || position === job.steps[0]?.position ? accepted.missing : null
}

async function wouldGo(
  run: Run,
  entity: Entity,
  state: KindState,
  missing: readonly PlanItem[],
): Promise<readonly GoneRecord[]> {
  const uses = await run.parts.store.uses(
    entity,
    missing.map((item) => item.externalId),
  )
  const rows = new Map(state.bridge.map((row) => [row.identity, row.tutorialId]))
  const names = new Map(state.tutorial.map((record) => [record.id, record.names.join(' ')]))
  return missing
    .map((item) => ({
      name: item.name,
      context: item.context,
      linkedTo: names.get(rows.get(item.identity) ?? '') ?? null,
      usedBy: uses.get(item.externalId) ?? [],
    }))
    .sort((left, right) => left.name.localeCompare(right.name, 'en'))
}
