// What to say when a run went from one state to the next: its start, steps that ended, the headline at the end.
import { withCode } from '../../format.ts'
import type { Job } from '../../model.ts'
import { headline } from '../sync/headline.ts'
import { isSettled } from '../sync/job-facts.ts'
import { statusWord } from '../sync/step-text.ts'

/** Empty when there is nothing worth saying. */
export function announcement(before: Job | null, after: Job | null): string {
  if (after === null) return ''
  const same = before !== null && before.id === after.id ? before : null
  if (after.status !== 'RUNNING') {
    if (same?.status === after.status) return ''
    const { title, detail, code } = headline(after)
    return withCode(`${title} ${detail}`, code)
  }
  if (same === null) return `${after.title} started.`
  return after.steps
    .filter((step) => isSettled(step) && same.steps.some((old) => old.kind === step.kind && !isSettled(old)))
    .map(
      (step) => `${step.title}: ${statusWord(step)}, ${step.counts.created} created, ${step.counts.updated} updated.`,
    )
    .join(' ')
}
