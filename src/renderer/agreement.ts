// A run and the workspace come as two answers, one after the other: what is shown of them must not contradict each other.
import type { Job, Workspace } from './model.ts'

/**
 * The workspace as it can be beside `job`. While it still names that run as the one at work and `job` has ended, it is the older
 * answer: nobody is at work any more, and what is not linked is not known yet.
 */
export function agreeing(workspace: Workspace | null, job: Job | null | undefined): Workspace | null {
  const ended = job != null && job.status !== 'RUNNING' && workspace?.engine?.jobId === job.id
  return workspace !== null && ended ? { ...workspace, engine: null, notLinked: null } : workspace
}
