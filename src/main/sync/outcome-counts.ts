// The counters of a step once it is known which of its planned items were really written.
import { noCounts, type PlanItem, type StepCounts } from '../ports/plan.ts'

/** True for items that stand for a record that was read; missing and release do not. */
function wasRead(item: PlanItem): boolean {
  return item.action !== 'missing' && item.action !== 'release'
}

/** `counts` as planned, with the items that were not written after all moved to `skipped`, so that the sum still holds. */
export function withoutUnwritten(counts: StepCounts, unwritten: readonly PlanItem[]): StepCounts {
  const lost = itemCounts(unwritten)
  return {
    ...counts,
    created: counts.created - lost.created,
    updated: counts.updated - lost.updated,
    deleted: counts.deleted - lost.deleted,
    skipped: counts.skipped + unwritten.filter(wasRead).length,
  }
}

/** What the items add to created, updated and deleted. */
export function itemCounts(items: readonly PlanItem[]): StepCounts {
  const created = items.filter((item) => item.action === 'create').length
  const deleted = items.filter((item) => item.action === 'missing').length
  return { ...noCounts, created, deleted, updated: items.filter(wasRead).length - created }
}

/** Sums of all eight numbers. */
export function totalCounts(steps: readonly StepCounts[]): StepCounts {
  return steps.reduce(
    (sum, counts) => ({
      created: sum.created + counts.created,
      updated: sum.updated + counts.updated,
      unchanged: sum.unchanged + counts.unchanged,
      deleted: sum.deleted + counts.deleted,
      skipped: sum.skipped + counts.skipped,
      errors: sum.errors + counts.errors,
      unmatchedTutorial: sum.unmatchedTutorial + counts.unmatchedTutorial,
      unmatchedApi: sum.unmatchedApi + counts.unmatchedApi,
    }),
    noCounts,
  )
}
