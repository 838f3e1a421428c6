// All records of a creation, one after the other. Whatever happens, every one of them ends with exactly one outcome.
import { isCancelled, type Problem, TandemError } from '../../errors.ts'
import type { Intent } from '../../ports/intents.ts'
import { createOne } from './create-one.ts'
import { settled, type Settlement, write } from './keep.ts'
import type { CreationRun } from './parts.ts'
import type { PlannedCreation } from './request.ts'
import { notReached, stoppedBefore } from './words.ts'

/** A ticked record with its intent. */
export interface Ticked {
  readonly intent: Intent
  readonly record: PlannedCreation
}

export interface RunEnd {
  readonly status: 'done' | 'failed' | 'cancelled'
  readonly problem: Problem | null
}

/** Rejects only when an outcome cannot be stored; it is looked up later then. */
export async function runCreations(run: CreationRun, ticked: readonly Ticked[]): Promise<RunEnd> {
  let problem: Problem | null = null
  for (const each of ticked) {
    const known = knownBefore(each.record)
    if (known !== null) await write(run, each.intent, known)
    else if (run.stop.aborted) await write(run, each.intent, settled('left', stoppedBefore))
    else if (problem !== null) await write(run, each.intent, settled('left', notReached(problem)))
    else problem = await createAndSettle(run, each)
  }
  await requireWhole(run, ticked)
  if (problem !== null) return { status: 'failed', problem }
  return { status: run.stop.aborted ? 'cancelled' : 'done', problem: null }
}

/** As many outcomes as records were ticked, none of them open. */
async function requireWhole({ parts }: CreationRun, ticked: readonly Ticked[]): Promise<void> {
  const jobId = ticked[0]?.intent.jobId ?? ''
  const intents = await parts.intents.list(jobId)
  const open = intents.filter(({ status }) => status === 'waiting' || status === 'sent')
  if (intents.length !== ticked.length || open.length > 0)
    throw new Error(
      `${ticked.length} records were ticked, ${intents.length} have outcomes, ${open.length} of them open`,
    )
}

/** What keeps the rest from being created too; null when there is nothing. */
async function createAndSettle(run: CreationRun, { intent, record }: Ticked): Promise<Problem | null> {
  let settlement: Settlement
  let problem: Problem | null = null
  try {
    settlement = await createOne(run, intent, record)
  } catch (error) {
    if (!(error instanceof TandemError) || error.problem.code.startsWith('DB-')) throw error
    problem = isCancelled(error) ? null : error.problem
    settlement = settled('left', problem === null ? stoppedBefore : notReached(problem))
  }
  await write(run, intent, settlement)
  return problem
}

/** The outcome of a record that is not sent at all. */
function knownBefore({ state, message }: PlannedCreation): Settlement | null {
  switch (state) {
    case 'ready':
      return null
    case 'by-hand':
      return settled('unsupported', message)
    case 'blocked':
    case 'looks-like':
    case 'needs-value':
      return settled('blocked', message)
  }
}
