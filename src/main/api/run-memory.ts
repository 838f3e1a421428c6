// What the resolvers look up once for a run and not at each question: while a step is written, the built-in database answers late.
import type { Job, JobStore } from '../ports/jobs.ts'
import { type EarlierDurations, earlierDurations } from './seconds-left.ts'

export interface RunMemory {
  /** How long steps took in the runs before this one. */
  durations(job: Job, jobs: JobStore): Promise<EarlierDurations>
  /** Positions of the steps that left out records because somebody else had changed them meanwhile. */
  moved(job: Job, jobs: JobStore): Promise<ReadonlySet<number>>
}

/** How many earlier runs tell how long a step takes. */
const remembered = 20
const mostMoved = 10_000

/** Remembers the answers for the run asked about last. */
export function createRunMemory(): RunMemory {
  const durations = lastAnswer(async (_job, jobs) => earlierDurations(await jobs.list(remembered)))
  const moved = lastAnswer(async (job, jobs): Promise<ReadonlySet<number>> => {
    const { items } = await jobs.findings(job.id, null, ['moved'], mostMoved, 0)
    return new Set(items.map(({ position }) => position))
  })
  return {
    durations: (job, jobs) => durations(job.id, job, jobs),
    async moved(job, jobs) {
      const done = job.steps.filter((step) => step.status === 'done').length
      // Only what a step has written can have been kept back, and nothing is added to a step that is done.
      return done === 0 ? new Set() : moved(`${job.id}/${job.status}/${done}`, job, jobs)
    },
  }
}

function lastAnswer<Answer>(ask: (job: Job, jobs: JobStore) => Promise<Answer>) {
  let last: { readonly key: string; readonly answer: Promise<Answer> } | null = null
  return (key: string, job: Job, jobs: JobStore): Promise<Answer> => {
    if (last?.key === key) return last.answer
    const answer = ask(job, jobs)
    last = { key, answer }
    // A failure is not remembered.
    answer.catch(() => (last = null))
    return answer
  }
}
