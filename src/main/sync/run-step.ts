// One step of a run: read everything, decide, check the guards, then write it whole or keep it for review.
import type { Step } from '../ports/jobs.ts'
import type { Entity } from '../ports/records.ts'
import { guardStep } from './guard-step.ts'
import { entityOf } from './kinds-text.ts'
import { parentKinds } from './parents.ts'
import type { Run } from './parts.ts'
import { planKind } from './plan-kind.ts'
import { readBoth, type TutorialSide } from './read-both.ts'
import type { WholeRead } from './read-whole.ts'
import { movedFinding } from './shown.ts'
import { writeStep } from './write-step.ts'

/** Runs a step to `done` or, under review, to `planned`. Throws what stopped it; nothing of it is written then. */
export async function runStep(run: Run, step: Step): Promise<void> {
  const entity = entityOf(step.command)
  const { position } = step
  const { live, parts, job } = run
  await live.settle(position, { status: 'reading', startedAt: parts.clock.now().toISOString() })
  const parents = parentKinds(entity).map((needed) => run.after.get(needed))
  const { whole, tutorial } = await readBoth(run, position, entity, parents)
  const basis = { answered: whole.answered, version: tutorial.version, parents }
  const known = run.memory.recall(entity, basis)
  const { plan, version } = known
    ? { plan: known, version: tutorial.version }
    : await decide(run, position, entity, whole, tutorial)
  run.after.set(entity, plan.after)
  if (job.options.reviewFirst) {
    await parts.jobs.savePlan(job.id, position, plan.items)
    await parts.jobs.addFindings(job.id, position, plan.findings)
    await live.settle(position, {
      status: 'planned',
      counts: plan.counts,
      read: plan.read,
      finishedAt: parts.clock.now().toISOString(),
    })
    return
  }
  const written = await writeStep(run, position, entity, plan.items, {
    counts: plan.counts,
    read: plan.read,
    findings: (moved) => [...plan.findings, ...moved.map(movedFinding)],
  })
  run.memory.keep(entity, { ...basis, version }, plan, written)
}

/** Compares both sides and lets the guards see what comes of it. A plan that is recalled has nothing a guard could stop. */
async function decide(run: Run, position: number, entity: Entity, whole: WholeRead, tutorial: TutorialSide) {
  const [pulled, { state, version }] = await Promise.all([
    whole.pulled(),
    tutorial.state ? { state: tutorial.state, version: tutorial.version } : run.parts.store.gather(entity),
  ])
  await run.live.settle(position, {
    status: 'comparing',
    progress: { done: 0, total: pulled.records.length, waitingUntil: null },
  })
  const plan = await planKind(run, position, entity, state, pulled)
  await guardStep(run, position, entity, state, plan)
  return { plan, version }
}
