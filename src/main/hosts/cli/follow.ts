// Follows a run to its end: nudged by the backend, and asking now and then all the same.
import { CancelJobDocument, JobDocument } from '../../../../graphql/generated/local.ts'
import type { LocalApi } from './client.ts'
import { ToldError } from './failure.ts'
import { createNudge, pause } from './nudge.ts'
import type { Job } from './output/outcome.ts'

export interface Following {
  readonly api: LocalApi
  /** Each state of the run that was seen, the last one included. */
  readonly onJob: (job: Job) => void
  /** Aborts when a person wants the run to stop. */
  readonly signal: AbortSignal
  /** Asks again after this many milliseconds even if nothing was reported, and rests `gap` between two questions. */
  readonly patience?: number
  readonly gap?: number
}

/** Questions in a row that may go wrong before it gives up. */
const mostFailures = 5

/** The run as it ended. Rejects (exit 1) when it cannot be seen any more. */
export async function followJob(job: Job, following: Following): Promise<Job> {
  const { api, onJob, signal, patience = 1_000, gap = 100 } = following
  const nudge = createNudge()
  const unsubscribe = api.onChange((topics) => {
    if (topics.includes(`job:${job.id}`) || topics.includes('jobs')) nudge.give()
  })
  const ask = (): void => nudge.give()
  const cancel = (): void => void api.mutate(CancelJobDocument, { id: job.id }).then(ask, ask)
  if (signal.aborted) cancel()
  signal.addEventListener('abort', cancel, { once: true })
  try {
    let current = job
    let failures = 0
    for (;;) {
      onJob(current)
      if (current.status !== 'RUNNING') return current
      await pause(gap)
      await nudge.taken(patience)
      try {
        current = (await api.query(JobDocument, { id: job.id })).job ?? current
        failures = 0
      } catch (error) {
        failures += 1
        if (failures < mostFailures) continue
        throw error instanceof ToldError ? new ToldError(error.failure.problem, 1) : error
      }
    }
  } finally {
    signal.removeEventListener('abort', cancel)
    unsubscribe()
  }
}
