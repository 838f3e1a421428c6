// Whether a step of a run ever ran.
import type { Job, Step } from '../../model.ts'

/** Why there is nothing to look at of a step; null: it ran. */
export function notRun(job: Pick<Job, 'status'>, { status }: Pick<Step, 'status'>): string | null {
  if (status !== 'WAITING' && status !== 'BLOCKED') return null
  return job.status === 'RUNNING' && status === 'WAITING' ? 'has not run yet' : 'did not run'
}
