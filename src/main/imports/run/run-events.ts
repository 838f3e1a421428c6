// All events of an import, one after the other, until the last one or until somebody or something stops it.
import { findEvents } from '../../administrate/import-reads.ts'
import { isCancelled, type Problem, TandemError } from '../../errors.ts'
import type { ImportBatchStatus } from '../../ports/import-writes.ts'
import { around } from './crash-points.ts'
import type { EventWork, ImportRun, KnownEvents } from './parts.ts'
import { runEvent } from './run-event.ts'
import { notReached, stopped } from './words.ts'

export interface Control {
  /** Resolves when nobody has paused it. */
  readonly mayGoOn: () => Promise<void>
  readonly isStopped: () => boolean
  /** Which event is being worked on, by the row it begins with. */
  readonly work: (row: number) => void
}

export interface EventsEnd {
  readonly status: 'done' | 'failed' | 'cancelled'
  readonly problem: Problem | null
}

/** Rejects only when an outcome cannot be stored. */
export async function runEvents(run: ImportRun, all: readonly EventWork[], control: Control): Promise<EventsEnd> {
  let problem: Problem | null = null
  let isStopped = false
  const known = await unchangedEvents(run, all)
  for (const work of all) {
    await control.mayGoOn()
    isStopped = control.isStopped() || run.ended.aborted
    if (isStopped) break
    control.work(work.event.row)
    try {
      await runEvent(run, work, known)
    } catch (error) {
      if (!(error instanceof TandemError)) throw error
      if (isCancelled(error)) isStopped = true
      else problem = error.problem
      break
    }
  }
  const status: ImportBatchStatus | null = problem === null ? (isStopped ? 'stopped' : null) : 'failed'
  const message = problem === null ? stopped : notReached(problem)
  await around(run.at, 'close', () => run.parts.writes.finish(run.lease.fence, run.batchId, status, message))
  if (problem !== null) return { status: 'failed', problem }
  return { status: isStopped ? 'cancelled' : 'done', problem: null }
}

/** Their numbers are told, and nothing else of them; without an answer they are not. */
async function unchangedEvents({ parts, ended }: ImportRun, all: readonly EventWork[]): Promise<KnownEvents> {
  const titles = all.flatMap(({ plan, event }) => (plan.action === 'unchanged' ? [event.title] : []))
  if (titles.length === 0) return new Map()
  try {
    const found = await findEvents(parts.remote, titles, ended)
    return new Map(found.map((event) => [event.externalId, event]))
  } catch (error) {
    parts.log.warn({ error }, 'the numbers of unchanged events could not be read')
    return new Map()
  }
}
