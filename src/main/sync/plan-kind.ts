// Makes a kind's plan from what was read: gathers what the decision still needs, and shows it while it is made.
import type { Columns, Entity, KindState } from '../ports/records.ts'
import { fingerprints } from './fingerprint.ts'
import { parentKinds, parentRows, type Parents } from './parents.ts'
import type { Run } from './parts.ts'
import { planStep, type StepPlan } from './plan.ts'
import type { Pulled } from './pulled.ts'
import { liveChange } from './shown.ts'
import { inSlices } from './slices.ts'

/** Decides what to write; the same function serves a whole read and records that are planned again. */
export async function planKind(
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
  for (const needed of parentKinds(entity))
    parents.set(needed, run.after.get(needed) ?? parentRows((await run.parts.store.gather(needed)).state))
  return parents
}
