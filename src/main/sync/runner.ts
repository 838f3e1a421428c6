// Starts runs, one at a time, and knows the one that is going on in this process.
import { readOnlyProblem, TandemError } from '../errors.ts'
import type { Job, JobOptions } from '../ports/jobs.ts'
import type { Lease } from '../ports/lease.ts'
import { applyReviewed } from './apply-reviewed.ts'
import { dependenciesOf, unmetDependency, validateDependencies } from './dependencies.ts'
import { stoppedBy, tenantProblem } from './guard.ts'
import { entityOf } from './kinds-text.ts'
import { createLiveJob } from './live-job.ts'
import type { Run, SyncParts } from './parts.ts'
import { createReadWhole } from './read-whole.ts'
import { createReadAhead } from './read-ahead.ts'
import type { StartedRun, SyncRequest, SyncRunner } from './request.ts'
import { commandsOf, runJob } from './run-job.ts'
import { createStepMemory } from './step-memory.ts'

interface Active {
  readonly run: Run
  readonly stop: AbortController
  readonly finished: Promise<Job>
}

export function createSyncRunner(parts: SyncParts): SyncRunner {
  const readWhole = createReadWhole(parts.remote)
  const memory = createStepMemory()
  let active: Active | null = null
  /** The lease is held here and its run not yet made: a run that is stored as running is this one. */
  let beginning = false

  async function underLease(command: string, begin: (lease: Lease) => Promise<StartedRun>) {
    await parts.jobs.markInterrupted()
    const outcome = await parts.lease.acquire({ owner: parts.owner, host: parts.host, command })
    if ('holder' in outcome) return { busy: outcome.holder }
    beginning = true
    try {
      return { started: await begin(outcome.lease) }
    } catch (error) {
      await outcome.lease.release()
      throw error
    } finally {
      beginning = false
    }
  }

  /** Lets the run go on by itself; the lease is given back when it has ended, however it ended. */
  function launch(job: Job, lease: Lease, work: (run: Run) => Promise<Job>): StartedRun {
    const stop = new AbortController()
    const signal = AbortSignal.any([stop.signal, lease.lost])
    const run: Run = {
      parts,
      job,
      lease,
      live: createLiveJob(job, parts.jobs, parts.changeLog, parts.log),
      signal,
      reads: createReadAhead(job.options.pageSize, signal, readWhole),
      memory,
      accepted: { missing: job.options.acceptMissing },
      after: new Map(),
    }
    const finished = work(run)
      .catch((error: unknown) => {
        parts.log.error({ error, jobId: job.id }, 'a run ended without being able to store how')
        return run.live.run.job
      })
      .finally(async () => {
        if (active?.run === run) active = null
        await lease.release().catch((error: unknown) => {
          parts.log.warn(
            { error, jobId: job.id },
            'the engine could not be given back; the database frees it by itself',
          )
        })
      })
    active = { run, stop, finished }
    return { job, finished }
  }

  return {
    async start(request) {
      // A plan for review is kept in Tandem's own tables alone.
      if (parts.isReadOnly && !request.reviewFirst) throw readOnly('A sync')
      return underLease(request.command, async (lease) => {
        if (request.command !== 'sync_all') await requireDependencies(parts, request.command)
        const job = await parts.jobs.create({
          command: request.command,
          options: optionsOf(request),
          commands: commandsOf(request.command, request.from),
          startedBy: request.startedBy,
          host: parts.host,
          tenant: parts.tenant,
        })
        await lease.setJob(job.id)
        return launch(job, lease, runJob)
      })
    },
    async applyPlan(jobId) {
      if (parts.isReadOnly) throw readOnly('Applying a plan')
      return underLease('apply', async (lease) => {
        const job = await parts.jobs.get(jobId)
        if (job?.status !== 'waiting') throw planIsStale()
        const { tenant: last } = await parts.origin.read()
        const problem =
          tenantProblem(job.tenant, parts.tenant, null) ?? tenantProblem(last, parts.tenant, job.options.acceptTenant)
        if (problem) throw stoppedBy(problem)
        await parts.jobs.reopen(jobId)
        await lease.setJob(jobId)
        return launch({ ...job, status: 'running' }, lease, applyReviewed)
      })
    },
    cancel(jobId) {
      if (active?.run.job.id !== jobId) return false
      active.stop.abort()
      return true
    },
    isHere: (jobId) => beginning || active?.run.job.id === jobId,
    live: (jobId) => (active?.run.job.id === jobId ? active.run.live.run : null),
    async close() {
      active?.stop.abort()
      await active?.finished
    },
  }
}

async function requireDependencies(
  parts: SyncParts,
  command: Exclude<SyncRequest['command'], 'sync_all'>,
): Promise<void> {
  const dependencies = dependenciesOf(entityOf(command), (entity, eventOnly) => parts.store.count(entity, eventOnly))
  const unmet = await validateDependencies(dependencies)
  if (unmet.length > 0) throw unmetDependency(unmet)
}

function optionsOf(request: SyncRequest): JobOptions {
  const { pageSize, skipErrors, reviewFirst, acceptMissing, acceptTenant } = request
  return { pageSize, skipErrors, reviewFirst, acceptMissing, acceptTenant }
}

function readOnly(what: string): TandemError {
  return new TandemError(readOnlyProblem(what), 2)
}

function planIsStale(): TandemError {
  return new TandemError(
    {
      code: 'PLAN-STALE',
      message: 'This plan is not waiting for review any more.',
      effect: 'Nothing was written.',
      next: 'Make a new plan.',
    },
    2,
  )
}
