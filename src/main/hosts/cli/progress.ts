// The one line of progress while a run goes on.
import type { Job, Step } from './output/outcome.ts'

type Running = Pick<Step, 'title' | 'status' | 'done' | 'total' | 'waitingUntil'>

const words: { readonly [status in Step['status']]?: string } = {
  READING: 'reading',
  COMPARING: 'comparing',
  WRITING: 'writing',
}

/** `Venues: comparing 34 of 62 · about 9 s left`; null when no step runs. */
export function progressOf(
  job: { readonly steps: readonly Running[]; readonly secondsLeft: Job['secondsLeft'] },
  now: Date,
): string | null {
  const step = job.steps.find(({ status }) => words[status] !== undefined)
  const word = step === undefined ? undefined : words[step.status]
  if (step === undefined || word === undefined) return null
  const { title, done, total, waitingUntil } = step
  if (waitingUntil !== null) {
    const seconds = Math.max(0, Math.ceil((Date.parse(waitingUntil) - now.getTime()) / 1000))
    return `${title}: Administrate asks us to slow down, continuing in ${seconds} s`
  }
  const left = job.secondsLeft === null || job.secondsLeft < 1 ? '' : ` · ${timeLeft(job.secondsLeft)} left`
  return `${title}: ${word}${farOf(done, total)}${left}`
}

function farOf(done: number, total: number | null): string {
  if (total !== null) return ` ${done} of ${total}`
  return done === 0 ? '' : `, ${done} so far`
}

function timeLeft(seconds: number): string {
  return seconds < 90 ? `about ${seconds} s` : `about ${Math.round(seconds / 60)} min`
}
