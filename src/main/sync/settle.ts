// How a step ends when it did not go well: the verdict, the reason, and what is true when the database knows better.
import { randomUUID } from 'node:crypto'
import { TandemError, isCancelled, type Problem } from '../errors.ts'
import type { Step } from '../ports/jobs.ts'
import { noCounts } from '../ports/plan.ts'
import type { Run } from './parts.ts'

const attempts = 3

/**
 * Does one thing for a step and settles it whatever happens; never rejects. An error after the step's transaction has
 * committed (the answer to the commit was lost) does not undo it: the step's own row, written in that transaction, decides.
 */
export async function settled(run: Run, position: number, work: () => Promise<void>): Promise<Step['status']> {
  let status: Step['status']
  try {
    await work()
    status = stepAt(run, position).status
  } catch (error) {
    const outcome = await outcomeOf(run, position)
    status = outcome === 'written' ? 'done' : await settleFailure(run, position, problemOf(run, error, outcome), error)
  }
  await rememberCalls(run)
  return status
}

/** Stores the requests made since it was done last. */
export async function rememberCalls(run: Run): Promise<void> {
  const calls = run.parts.drainCalls()
  if (calls.length === 0) return
  await bestEffort(run, 'requests could not be remembered', () => run.parts.calls.add(run.job.id, calls))
}

/** Something that may fail without changing what a run has done. */
export async function bestEffort(run: Run, message: string, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    run.parts.log.warn({ error, jobId: run.job.id }, message)
  }
}

export function stepAt(run: Run, position: number): Step {
  const step = run.live.run.job.steps.find((candidate) => candidate.position === position)
  if (!step) throw new Error(`Run ${run.job.id} has no step ${position}`)
  return step
}

type Outcome = 'written' | 'not written' | 'not known'

/** What the step's own row says; asked more than once, since the connection that broke may be met again. */
async function outcomeOf(run: Run, position: number): Promise<Outcome> {
  if (stepAt(run, position).status !== 'writing') return 'not written'
  for (let asked = 0; asked < attempts; asked += 1) {
    try {
      const stored = (await run.parts.jobs.get(run.job.id))?.steps.find((step) => step.position === position)
      if (stored?.status !== 'done') return 'not written'
      const { status, counts, read, progress, finishedAt } = stored
      run.live.written(position, { status, counts, read, progress, ...(finishedAt === null ? {} : { finishedAt }) })
      return 'written'
    } catch (error) {
      run.parts.log.warn({ error, jobId: run.job.id }, 'it could not be asked whether a step was written')
    }
  }
  return 'not known'
}

async function settleFailure(run: Run, position: number, problem: Problem, error: unknown): Promise<Step['status']> {
  const status = run.lease.lost.aborted ? 'failed' : statusAfter(error)
  await bestEffort(run, 'the end of a step could not be stored', () =>
    run.live.settle(position, {
      status,
      problem,
      counts: noCounts,
      finishedAt: run.parts.clock.now().toISOString(),
    }),
  )
  return status
}

function statusAfter(error: unknown): 'cancelled' | 'stopped' | 'failed' {
  if (isCancelled(error)) return 'cancelled'
  return error instanceof TandemError && error.problem.code.startsWith('GUARD-') ? 'stopped' : 'failed'
}

const notKnown: Pick<Problem, 'effect' | 'next'> = {
  effect:
    'It could not be asked whether this step was written: it is there wholly or not at all. Finished steps stay as written.',
  next: 'Run it again: what was written is found unchanged.',
}

const holdLost: Problem = {
  code: 'ENGINE-LOST',
  message: 'This run lost its hold on the tutorial database: the connection broke, or another Tandem took over.',
  effect: 'The step that was running wrote nothing; finished steps stay as written.',
  next: 'See whether another run is going on; if not, start again.',
}

function problemOf(run: Run, error: unknown, outcome: Outcome): Problem {
  const problem = reasonOf(run, error)
  return outcome === 'not known' ? { ...problem, ...notKnown } : problem
}

function reasonOf(run: Run, error: unknown): Problem {
  if (error instanceof TandemError) {
    if (error.cause !== undefined) run.parts.log.warn({ error, jobId: run.job.id }, error.problem.message)
    return run.lease.lost.aborted && isCancelled(error) ? holdLost : error.problem
  }
  if (run.lease.lost.aborted) return holdLost
  const incident = randomUUID().slice(0, 8)
  run.parts.log.error({ error, incident, jobId: run.job.id }, 'a step failed for a reason that is not known')
  return {
    code: 'INTERNAL',
    message: 'Something failed that Tandem does not know.',
    effect: 'Nothing of this step was written.',
    next: `Run it again; if it fails again, look for ${incident} in the log.`,
  }
}
