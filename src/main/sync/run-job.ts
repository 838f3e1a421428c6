// The steps of a run in order: what is blocked, what fails, where it stops, and how the run ends.
import type { Problem } from '../errors.ts'
import { syncCommands, type Job, type JobStatus, type Step } from '../ports/jobs.ts'
import { dependenciesOf, unmetProblem, validateDependencies } from './dependencies.ts'
import { stoppedBy, tenantProblem } from './guard.ts'
import { entityOf, textOf } from './kinds-text.ts'
import type { Run } from './parts.ts'
import { runStep } from './run-step.ts'
import { bestEffort, rememberCalls, settled, stepAt } from './settle.ts'

/** Runs every step of a new job; how it ended is in the job it returns. Rejects only when that cannot be stored. */
export async function runJob(run: Run): Promise<Job> {
  const { job } = run
  for (const { position } of job.steps) {
    const step = stepAt(run, position)
    const status = await attempt(run, step)
    if (status === 'cancelled') break
    if ((status === 'failed' || status === 'stopped') && !job.options.skipErrors) break
  }
  await run.reads.stop()
  await rememberCalls(run)
  return endJob(run)
}

/** Stores how the run ended, with the problem of the step that decided it. */
export async function endJob(run: Run): Promise<Job> {
  const { parts, live, job } = run
  const { steps } = live.run.job
  const status = jobStatus(job, steps)
  await parts.jobs.finish(job.id, status, problemBehind(status, steps))
  // Before anybody hears of the end: who asks then must find the engine free.
  await run.lease.release()
  await parts.changeLog.append(['jobs', 'records'])
  const finished = await parts.jobs.get(job.id)
  if (!finished) throw new Error(`Run ${job.id} is not there any more`)
  live.end(finished)
  return finished
}

/** How a run ended, from how its steps did. What is planned can still be applied beside a step that failed. */
function jobStatus({ options }: Job, steps: readonly Step[]): JobStatus {
  const has = (...statuses: readonly Step['status'][]) => steps.some((step) => statuses.includes(step.status))
  if (has('cancelled')) return 'cancelled'
  if (has('stopped')) return 'stopped'
  if (has('planned') && (options.skipErrors || !has('failed', 'blocked'))) return 'waiting'
  return has('failed', 'blocked') ? 'failed' : 'done'
}

function problemBehind(status: JobStatus, steps: readonly Step[]): Problem | null {
  if (status === 'done' || status === 'waiting') return null
  const deciding = steps.find((step) => step.status === status) ?? steps.find((step) => step.status === 'blocked')
  return deciding?.problem ?? null
}

function attempt(run: Run, step: Step): Promise<Step['status']> {
  return settled(run, step.position, async () => {
    const blocked = await blockage(run, step)
    if (blocked) {
      const finishedAt = run.parts.clock.now().toISOString()
      await run.live.settle(step.position, { status: 'blocked', problem: blocked, finishedAt })
      return
    }
    const { tenant: last } = await run.parts.origin.read()
    const problem = tenantProblem(last, run.parts.tenant, run.job.options.acceptTenant)
    if (problem) throw stoppedBy(problem)
    await runStep(run, step)
    if (!run.job.options.reviewFirst) await rememberTenant(run, last)
  })
}

/** After something was written: the tenant that the next run is compared with. */
export async function rememberTenant(run: Run, last: string | null): Promise<void> {
  const { origin, tenant } = run.parts
  if (last !== tenant) await bestEffort(run, 'the tenant could not be remembered', () => origin.setTenant(tenant))
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
      effect: 'Nothing was written for it.',
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

/** The commands of a request, in the contract's order. */
export function commandsOf(command: string, from: string | null): readonly (typeof syncCommands)[number][] {
  if (command !== 'sync_all') return syncCommands.filter((candidate) => candidate === command)
  const start = syncCommands.findIndex((candidate) => candidate === from)
  return syncCommands.slice(Math.max(0, start))
}
