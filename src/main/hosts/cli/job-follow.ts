// Follows a run of sync steps to its end.
import { CancelJobDocument, JobDocument } from '../../../../graphql/generated/local.ts'
import { follow, type Followed, type Watch } from './follow.ts'
import type { Job } from './output/outcome.ts'

/** `onJob`: each state of the run that was seen, the last one included. */
export function followJob(job: Job, watch: Watch & { readonly onJob: (job: Job) => void }): Promise<Followed<Job>> {
  const { api, onJob } = watch
  const { id } = job
  return follow(job, {
    ...watch,
    jobId: id,
    look: async () => (await api.query(JobDocument, { id })).job,
    isOver: ({ status }) => status !== 'RUNNING',
    onState: onJob,
    stop: () => api.mutate(CancelJobDocument, { id }),
  })
}
