// Runs as the resolvers get them: what this process knows goes before what is stored.
import type { Job } from '../ports/jobs.ts'
import type { SyncRunner } from '../sync/request.ts'
import type { JobParent, Opened } from './context.ts'

export function jobParent(job: Job, runner: SyncRunner): JobParent {
  const live = runner.live(job.id)
  if (live === null) return { job, here: job.status === 'running' && runner.isHere(job.id), live: new Map() }
  return { job: live.job, here: live.job.status === 'running', live: live.changes }
}

/** null: there is none of that id. */
export async function findJob(opened: Opened, id: string): Promise<JobParent | null> {
  const live = opened.runner.live(id)
  const job = live?.job ?? (await opened.jobs.get(id))
  return job === null ? null : jobParent(job, opened.runner)
}
