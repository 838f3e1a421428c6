// The steps of a run in order: what is blocked, what fails, where it stops, and how the run ends.
import { randomUUID } from 'node:crypto'
import { TandemError, isCancelled, type Problem } from '../errors.ts'
import { syncCommands, type Job, type JobStatus, type Step } from '../ports/jobs.ts'
import { noCounts } from '../ports/plan.ts'
import { dependenciesOf, unmetProblem, validateDependencies } from './dependencies.ts'
import { stoppedBy, tenantProblem } from './guard.ts'
import { entityOf, textOf } from './kinds-text.ts'
import type { Run } from './parts.ts'
import { runStep } from './run-step.ts'

/** Runs every step of a new job. Never rejects: how it ended is in the job it returns. */
export async function runJob(run: Run): Promise<Job> {
  const { job, live } = run
  for (const { position } of job.steps) {
    const step = stepAt(run, position)
    const blocked = await blockage(run, step)
    if (blocked) {
      await live.settle(position, {
        status: 'blocked',
        problem: blocked,
        finishedAt: run.parts.clock.now().toISOString(),
      })
      continue
    }
    const status = await attempt(run, step)
    if (status === 'cancelled') break
    if ((status === 'failed' || status === 'stopped') && !job.options.skipErrors) break
  }
  return endJob(run)
}

/** Stores how the run ended, with the problem of the step that decided it. */
export async function endJob(run: Run): Promise<Job> {
  const { parts, live } = run
  const { steps } = live.run.job
  const status = jobStatus(steps)
  const problem = steps.find((step) => step.status === status || step.status === 'failed')?.problem ?? null
  await parts.jobs.finish(run.job.id, status, status === 'done' || status === 'waiting' ? null : problem)
  // Before anybody hears of the end: who asks then must find the engine free.
  await run.lease.release()
  await parts.changeLog.append(['jobs', 'records'])
  const finished = await parts.jobs.get(run.job.id)
  if (!finished) throw new Error(`Run ${run.job.id} is not there any more`)
  live.end(finished)
  return finished
}

/** How a run ended, from how its steps did. */
function jobStatus(steps: readonly Step[]): JobStatus {
  const has = (...statuses: readonly Step['status'][]) => steps.some((step) => statuses.includes(step.status))
  if (has('cancelled')) return 'cancelled'
  if (has('stopped')) return 'stopped'
  if (has('failed', 'blocked')) return 'failed'
  return has('planned') ? 'waiting' : 'done'
}

/** Does one thing for a step and settles it whatever happens. */
export async function settled(run: Run, step: Step, work: () => Promise<void>): Promise<Step['status']> {
  const { parts, live, job } = run
  try {
    await work()
    await parts.calls.add(job.id, parts.drainCalls())
    return stepAt(run, step.position).status
  } catch (error) {
    const problem = problemOf(run, error)
    const status = run.lease.lost.aborted ? 'failed' : statusAfter(error)
    await live.settle(step.position, {
      status,
      problem,
      counts: noCounts,
      finishedAt: parts.clock.now().toISOString(),
    })
    await parts.calls.add(job.id, parts.drainCalls())
    return status
  }
}

function attempt(run: Run, step: Step): Promise<Step['status']> {
  return settled(run, step, async () => {
    const { tenant: last } = await run.parts.origin.read()
    const problem = tenantProblem(last, run.parts.tenant, run.job.options.acceptTenant)
    if (problem) throw stoppedBy(problem)
    await runStep(run, step)
    if (last !== run.parts.tenant && !run.job.options.reviewFirst) await run.parts.origin.setTenant(run.parts.tenant)
  })
}

/** Why a step cannot run: a step it needs did not end well in this run, or there are no records to hang on. */
async function blockage(run: Run, step: Step): Promise<Problem | null> {
  const { needs } = textOf(entityOf(step.command))
  const inThisRun = run.live.run.job.steps
  const bad = needs.filter((needed) =>
    inThisRun.some((other) => entityOf(other.command) === needed && !['done', 'planned'].includes(other.status)),
  )
  if (bad.length > 0) {
    const names = bad.map((needed) => textOf(needed).plural).join(' and ')
    return {
      code: 'DEP-UNMET',
      message: `It needs ${names}, and ${bad.length === 1 ? 'that step' : 'those steps'} did not finish.`,
      effect: 'Nothing was read or written for it.',
      next: `Run it again after ${names}.`,
    }
  }
  const unmet = await validateDependencies(
    dependenciesOf(entityOf(step.command), async (entity, eventOnly) => {
      const planned = run.after.get(entity)
      return planned && run.job.options.reviewFirst ? planned.size : run.parts.store.count(entity, eventOnly)
    }),
  )
  return unmet.length > 0 ? unmetProblem(unmet) : null
}

export function stepAt(run: Run, position: number): Step {
  const step = run.live.run.job.steps.find((candidate) => candidate.position === position)
  if (!step) throw new Error(`Run ${run.job.id} has no step ${position}`)
  return step
}

const engineLost: Problem = {
  code: 'ENGINE-LOST',
  message: 'Another Tandem has taken over while this run was going on.',
  effect: 'The step that was running wrote nothing; finished steps stay as written.',
  next: 'Follow the other run, or start again when it has ended.',
}

function statusAfter(error: unknown): 'cancelled' | 'stopped' | 'failed' {
  if (isCancelled(error)) return 'cancelled'
  return error instanceof TandemError && error.problem.code.startsWith('GUARD-') ? 'stopped' : 'failed'
}

function problemOf(run: Run, error: unknown): Problem {
  if (run.lease.lost.aborted) return engineLost
  if (error instanceof TandemError) return error.problem
  const incident = randomUUID().slice(0, 8)
  run.parts.log.error({ error, incident, jobId: run.job.id }, 'a step failed for a reason that is not known')
  return {
    code: 'INTERNAL',
    message: 'Something failed that Tandem does not know.',
    effect: 'Nothing of this step was written.',
    next: `Run it again; if it fails again, look for ${incident} in the log.`,
  }
}

/** The commands of a request, in the contract's order. */
export function commandsOf(command: string, from: string | null): readonly (typeof syncCommands)[number][] {
  if (command !== 'sync_all') return syncCommands.filter((candidate) => candidate === command)
  const start = syncCommands.findIndex((candidate) => candidate === from)
  return syncCommands.slice(Math.max(0, start))
}
