// While Administrate takes no more requests for now: that it is no trouble of ours, and when it goes on by itself.
import { useKnownNow } from '../../known-now.ts'
import type { Job } from '../../model.ts'
import { Notice } from '../../ui/banner.tsx'
import { secondsToWait } from '../sync/step-text.ts'

export function SlowedDown({ job }: { readonly job: Job }) {
  const step = job.steps.find(({ waitingUntil }) => waitingUntil !== null)
  return step === undefined ? null : <Countdown step={step} />
}

function Countdown({ step }: { readonly step: Job['steps'][number] }) {
  const seconds = secondsToWait(step, useKnownNow(1_000))
  if (seconds === null) return null
  // Spoken once; whoever wants the seconds finds them at the step.
  return (
    <Notice status="waiting">
      <strong>Administrate asks us to slow down.</strong> <span aria-hidden="true">Continuing in {seconds} s.</span>
      <span className="only-spoken">It goes on by itself.</span>
    </Notice>
  )
}
