// Giving up a run that waits: what is written of it stays and counts, the rest of it never was.
import type { Job, JobStore } from '../ports/jobs.ts'

/** Ends a job as cancelled. A step of which an earlier round wrote a part is done with that; what came back of it is left. */
export async function discard(jobs: Pick<JobStore, 'changes' | 'patchStep' | 'finish'>, job: Job): Promise<void> {
  for (const { status, position } of job.steps) {
    if (status !== 'planned') continue
    const { total } = await jobs.changes(job.id, position, 1, 0)
    if (total > 0) await jobs.patchStep(job.id, position, { status: 'done' })
  }
  await jobs.finish(job.id, 'cancelled', null)
}
