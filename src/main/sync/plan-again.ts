// What planning the same records again comes to once a plan is written: nothing to do, and the same things to say.
import type { StepPlan } from './plan.ts'

/**
 * Equal to `planStep` on the rows that writing the whole plan left; plan.test.ts holds it against that on generated worlds.
 * Null for a plan that does anything but create.
 */
export function planAgain({ items, findings, counts, read, known, after }: StepPlan): StepPlan | null {
  if (items.some(({ action }) => action !== 'create')) return null
  const unchanged = counts.unchanged + counts.created
  return { items: [], findings, counts: { ...counts, created: 0, unchanged }, read, known: known + items.length, after }
}
