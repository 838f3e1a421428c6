// Who is at work instead of this window, where, since when and at which step.
import { formatClock } from '../../format.ts'
import type { Job, Workspace } from '../../model.ts'
import { commandWords } from './command-words.ts'
import { runningStep, stepNumber } from '../sync/job-facts.ts'

/** null when nobody is, or when it is this window's own run. */
export function lockSentence(workspace: Workspace, job: Job | null): string | null {
  const { engine } = workspace
  if (engine === null || engine.here) return null
  const since = `since ${formatClock(engine.since)}`
  if (job === null || job.id !== engine.jobId || job.status !== 'RUNNING') {
    return `${engine.owner} runs ${commandWords(engine.command)} on ${engine.host} ${since}. Nothing else can start until it ends.`
  }
  const step = runningStep(job)
  const at =
    step === null || job.steps.length === 1 ? '' : `, step ${stepNumber(job, step)} of ${stepNumber(job, null)}`
  return `${engine.owner} is syncing on ${engine.host} ${since}${at}. You see it here as it goes; stop it where it runs.`
}
