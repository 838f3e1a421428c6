// What became of the other steps of a run that a guard stopped, in one line.
import { formatNumber, joinWords } from '../../../format.ts'
import type { Job, Step } from '../../../model.ts'
import { StatusSymbol } from '../../../ui/status-symbol.tsx'
import { isDone, kindNumber, sumCounts } from '../job-facts.ts'
import styles from './guard.module.css'

export function OtherSteps({ job, stopped }: { readonly job: Job; readonly stopped: Step }) {
  const done = job.steps.filter(isDone)
  const rest = job.steps.filter((step) => !isDone(step) && step.kind !== stopped.kind)
  const { created, updated, deleted } = sumCounts(done)
  const outcome =
    created + updated + deleted === 0
      ? 'read, no change found'
      : `written, ${formatNumber(created)} created, ${formatNumber(updated)} updated`
  return (
    <p className={styles.others}>
      {done.length > 0 && (
        <span>
          <StatusSymbol status="done" decorative />
          {stepWords(done)}: {outcome}
        </span>
      )}
      {rest.length > 0 && (
        <span>
          <StatusSymbol status="blocked" decorative />
          {stepWords(rest)}: did not run
        </span>
      )}
    </p>
  )
}

/** `Step 1`, `Steps 1 and 2`, `Steps 4 to 7` */
function stepWords(steps: readonly Step[]): string {
  const numbers = steps.map((step) => kindNumber(step.kind))
  const first = numbers[0]
  const last = numbers.at(-1)
  if (first === undefined || last === undefined) return 'No step'
  if (numbers.length === 1) return `Step ${first}`
  return numbers.length > 2 && last - first === numbers.length - 1
    ? `Steps ${first} to ${last}`
    : `Steps ${joinWords(numbers.map(String))}`
}
