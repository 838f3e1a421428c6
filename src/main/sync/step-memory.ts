// Remembers what each step came to: the same answers of Administrate on the same rows come to the same, so it is not worked out twice.
import type { Answered } from '../administrate/asking.ts'
import type { Entity } from '../ports/records.ts'
import type { ApplyResult } from '../ports/sync-store.ts'
import type { ParentRow } from './parents.ts'
import type { StepPlan } from './plan.ts'
import { planAgain } from './plan-again.ts'

/** What a plan is made from, by what it is known again: the same objects, the same text. */
export interface PlanBasis {
  readonly answered: Answered | null
  /** Of the kind's rows (KindVersions). */
  readonly version: string
  /** As earlier steps of the run left them; undefined: not in this run. */
  readonly parents: readonly (ReadonlyMap<string, ParentRow> | undefined)[]
}

export interface StepMemory {
  /** Whether anything is kept that these parents do not rule out. */
  holds(entity: Entity, parents: PlanBasis['parents']): boolean
  /** What `planStep` would give; null when that is not known. */
  recall(entity: Entity, basis: PlanBasis): StepPlan | null
  /** After a plan was written. Kept only when it was written whole and nobody else wrote a row of the kind since it was made. */
  keep(entity: Entity, basis: PlanBasis, plan: StepPlan, written: ApplyResult): void
}

/** Lives as long as the connections that it was filled over. */
export function createStepMemory(): StepMemory {
  const kept = new Map<Entity, { readonly basis: PlanBasis; readonly plan: StepPlan }>()
  return {
    holds(entity, parents) {
      const known = kept.get(entity)
      return known !== undefined && haveSameParents(known.basis, parents)
    },
    recall(entity, basis) {
      const known = kept.get(entity)
      return known && isSame(known.basis, basis) ? known.plan : null
    },
    keep(entity, basis, plan, written) {
      // Of a single run nothing can be recalled in a Full Sync, whose own memory may still hold.
      if (basis.answered === null || basis.parents.includes(undefined)) return
      kept.delete(entity)
      const again = planAgain(plan)
      const version = versionLeft(basis, written)
      if (again !== null && version !== null) kept.set(entity, { basis: { ...basis, version }, plan: again })
    },
  }
}

/** The rows on which planning again would do nothing; null when they may not be those that are there. */
function versionLeft({ version }: PlanBasis, { written, moved, versions }: ApplyResult): string | null {
  if (moved.length > 0) return null
  if (written === 0) return version
  if (versions === null) return null
  return versions.theirs === version ? versions.whole : null
}

function isSame(one: PlanBasis, other: PlanBasis): boolean {
  return one.answered === other.answered && one.version === other.version && haveSameParents(one, other.parents)
}

function haveSameParents({ parents }: PlanBasis, others: PlanBasis['parents']): boolean {
  return parents.length === others.length && parents.every((rows, index) => rows === others[index])
}
