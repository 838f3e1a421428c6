// All events of an import, one after the other, until the last one or until somebody or something stops it.
import { isCancelled, type Problem, TandemError } from '../../errors.ts'
import type { ImportBatchStatus } from '../../ports/import-writes.ts'
import { around } from './crash-points.ts'
import type { EventWork, ImportRun } from './parts.ts'
import { runEvent } from './run-event.ts'
import { notReached, stopped } from './words.ts'

export interface Control {
  /** Resolves when nobody has paused it. */
  readonly mayGoOn: () => Promise<void>
  readonly isStopped: () => boolean
}

export interface EventsEnd {
  readonly status: 'done' | 'failed' | 'cancelled'
  readonly problem: Problem | null
}

/** Rejects only when an outcome cannot be stored. */
export async function runEvents(run: ImportRun, all: readonly EventWork[], control: Control): Promise<EventsEnd> {
  let problem: Problem | null = null
  let isStopped = false
  for (const work of all) {
    await control.mayGoOn()
    isStopped = control.isStopped() || run.ended.aborted
    if (isStopped) break
    try {
      await runEvent(run, work)
    } catch (error) {
      if (!(error instanceof TandemError)) throw error
      if (isCancelled(error)) isStopped = true
      else problem = error.problem
      break
    }
  }
  const status: ImportBatchStatus | null = problem === null ? (isStopped ? 'stopped' : null) : 'failed'
  const message = problem === null ? stopped : notReached(problem)
  await around(run.at, 'close', () => run.parts.writes.finish(run.batchId, status, message))
  if (problem !== null) return { status: 'failed', problem }
  return { status: isStopped ? 'cancelled' : 'done', problem: null }
}
