// The one next thing to do after a run, at the end of its banner.
import { ChevronRight, Play, RotateCw } from 'lucide-react'
import { formatNumber } from '../../format.ts'
import type { Job } from '../../model.ts'
import { go } from '../../place.ts'
import { useTandem } from '../../tandem.tsx'
import { Button } from '../../ui/button.tsx'
import { slugOf } from '../match/match-kinds.ts'
import { isFullSync, isPlanGivenUp, resumeStep, stoppedStep } from './job-facts.ts'

interface ResultActionsProps {
  readonly job: Job
  readonly newest: boolean
  readonly onReopenGuard: (() => void) | null
}

export function ResultActions({ job, newest, onReopenGuard }: ResultActionsProps) {
  if (!newest) return <Button onPress={() => go('sync')}>Show the newest run</Button>
  if (job.status === 'DONE') return <ReviewUnlinked job={job} />
  const stopped = stoppedStep(job)
  if (onReopenGuard !== null && stopped !== null) {
    return <Button kind="primary" onPress={onReopenGuard}>{`See why ${stopped.title} stopped`}</Button>
  }
  return isPlanGivenUp(job) ? null : <GoOn job={job} />
}

function ReviewUnlinked({ job }: { readonly job: Job }) {
  const count = job.totals.unmatchedTutorial
  if (count === 0) return null
  return (
    <Button kind="primary" trailingIcon={ChevronRight} onPress={() => go('match', ...mostUnlinked(job))}>
      {`Review ${formatNumber(count)} not linked`}
    </Button>
  )
}

/** The tab of Match with the most of them, as the address writes it. */
function mostUnlinked({ steps }: Job): readonly string[] {
  const most = [...steps].sort((left, right) => right.counts.unmatchedTutorial - left.counts.unmatchedTutorial)[0]
  const slug = most === undefined ? null : slugOf(most.kind)
  return slug === null ? [] : [slug]
}

function GoOn({ job }: { readonly job: Job }) {
  const { gateFor, start, order } = useTandem()
  const step = resumeStep(job)
  if (step === null) return null
  const { reviewFirst, skipErrors } = job
  const interrupted = job.status === 'INTERRUPTED'
  const again = job.status === 'FAILED'
  const input = isFullSync(job) ? { command: 'sync_all', from: step.command } : { command: job.command }
  return (
    <>
      {interrupted && <Button onPress={() => void order((give) => give.discard(job.id))}>Discard</Button>}
      <Button
        kind="primary"
        icon={again ? RotateCw : Play}
        isDisabled={!gateFor(reviewFirst).open}
        onPress={() => void start({ ...input, reviewFirst, skipErrors })}
      >
        {again ? `Run again from ${step.title}` : interrupted ? 'Continue' : `Continue from ${step.title}`}
      </Button>
    </>
  )
}
