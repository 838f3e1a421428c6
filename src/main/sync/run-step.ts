// One step of a run: read everything, decide, check the guards, then write it whole or keep it for review.
import { syncCommands, type GoneRecord, type Step } from '../ports/jobs.ts'
import type { PlanItem } from '../ports/plan.ts'
import type { Columns, Entity, KindState } from '../ports/records.ts'
import { fingerprints } from './fingerprint.ts'
import { guardProblem, stoppedBy } from './guard.ts'
import { entityOf } from './kinds-text.ts'
import { parentRows, type Parents } from './parents.ts'
import type { Run } from './parts.ts'
import { planStep, type StepPlan } from './plan.ts'
import { liveChange, movedFinding } from './shown.ts'
import type { Pulled } from './pulled.ts'
import { settledStatuses } from './request.ts'
import { inSlices } from './slices.ts'
import { textOf } from './kinds-text.ts'
import { writeStep } from './write-step.ts'

/** Runs a step to `done` or, under review, to `planned`. Throws what stopped it; nothing of it is written then. */
export async function runStep(run: Run, step: Step): Promise<void> {
  const entity = entityOf(step.command)
  const { position } = step
  const { live, parts, job } = run
  await live.settle(position, { status: 'reading', startedAt: parts.clock.now().toISOString() })
  const { pulled, state } = await readBoth(run, position, entity)
  await live.settle(position, {
    status: 'comparing',
    progress: { done: 0, total: pulled.records.length, waitingUntil: null },
  })
  const plan = await compare(run, position, entity, state, pulled)
  await guard(run, position, entity, state, plan)
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
  await writeStep(run, position, entity, plan.items, {
    counts: plan.counts,
    read: plan.read,
    findings: (moved) => [...plan.findings, ...moved.map(movedFinding)],
  })
}

/** Both sides at once; when one cannot be read, nothing of the other goes on. */
async function readBoth(run: Run, position: number, entity: Entity) {
  const reading = new AbortController()
  try {
    const signal = AbortSignal.any([run.signal, reading.signal])
    const [pulled, state] = await Promise.all([read(run, position, entity, signal), run.parts.store.gather(entity)])
    return { pulled, state }
  } finally {
    reading.abort()
  }
}

async function read(run: Run, position: number, entity: Entity, signal: AbortSignal): Promise<Pulled> {
  const { live, parts, job } = run
  let progress = { done: 0, total: null as number | null }
  const show = () =>
    live.progress(position, {
      read: progress.done,
      progress: { ...progress, waitingUntil: parts.remote.waitingUntil()?.toISOString() ?? null },
    })
  const waiting = setInterval(show, 250)
  try {
    const onProgress = (done: number, total: number | null) => {
      progress = { done, total }
      show()
    }
    return await run.reads.take(entity, { pageSize: job.options.pageSize, signal, onProgress }, nextKind(run, position))
  } finally {
    clearInterval(waiting)
  }
}

/** The kind of the step after this one; null when there is none or when it hangs on a step that did not end well. */
function nextKind(run: Run, position: number): Entity | null {
  const { steps } = run.live.run.job
  const next = steps.find((step) => step.position > position && step.status === 'waiting')
  if (!next) return null
  const entity = entityOf(next.command)
  const lost = steps.some(
    (step) =>
      textOf(entity).needs.includes(entityOf(step.command)) &&
      settledStatuses.includes(step.status) &&
      !['done', 'planned'].includes(step.status),
  )
  return lost ? null : entity
}

/** Decides what to write; the same function serves a whole read and records that are planned again. */
export async function compare(
  run: Run,
  position: number,
  entity: Entity,
  state: KindState,
  pulled: Pulled,
  whole = true,
): Promise<StepPlan> {
  const { live, parts, signal } = run
  const hashes = await inSlices(fingerprints(pulled.records), signal, () => undefined)
  const changed: string[] = []
  for (const { identity, hash } of state.snapshot) if ((hashes.get(identity) ?? hash) !== hash) changed.push(identity)
  const payloads = changed.length > 0 ? await parts.store.payloads(entity, changed) : new Map<string, Columns>()
  const parents = await parentsOf(run, entity)
  return inSlices(planStep({ entity, state, pulled, hashes, payloads, parents, whole }), signal, (slice) => {
    if (!slice || !whole) return
    live.show(
      position,
      slice.latest.slice(-20).map((latest) => liveChange(position, latest)),
    )
    live.progress(position, {
      counts: slice.counts,
      progress: { done: slice.compared, total: slice.total, waitingUntil: null },
    })
  })
}

/** What the kinds that `entity` hangs on look like after their steps of this run, or else in the database. */
async function parentsOf(run: Run, entity: Entity): Promise<Parents> {
  const parents = new Map<Entity, ReturnType<typeof parentRows>>()
  for (const needed of textOf(entity).needs) {
    if (needed === 'custom_field') continue
    parents.set(needed, run.after.get(needed) ?? parentRows(await run.parts.store.gather(needed)))
  }
  return parents
}

async function guard(run: Run, position: number, entity: Entity, state: KindState, plan: StepPlan): Promise<void> {
  const missing = plan.items.filter((item) => item.action === 'missing')
  const problem = guardProblem({
    entity,
    known: plan.known,
    read: plan.read,
    newlyMissing: missing.length,
    accepted: acceptedFor(run, position),
    guards: run.parts.guards(),
  })
  if (!problem) {
    if (missing.length === run.accepted.missing) run.accepted.missing = null
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
