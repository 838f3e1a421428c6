// Starting, stopping and reviewing runs. What a person may expect to be refused comes back as a member of the union.
import type { MutationResolvers, NotPossible, ResolversTypes } from '../../../../graphql/generated/resolvers.ts'
import { TandemError, type Problem } from '../../errors.ts'
import type { Job } from '../../ports/jobs.ts'
import { discard } from '../../sync/discard.ts'
import type { StartOutcome } from '../../sync/request.ts'
import type { Context, Opened } from '../context.ts'
import { findJob, jobParent } from '../job-parent.ts'
import { logCause } from '../log-cause.ts'
import { alreadyEnded, engineBusy, noSuchRun, notUnderReview, runsElsewhere, waitsForReview } from '../problems.ts'
import { syncRequest } from '../sync-request.ts'
import { engineHolder } from './workspace.ts'

type StartResult = Awaited<ResolversTypes['StartSyncResult']>
type JobResult = Awaited<ResolversTypes['JobResult']>

export const syncMutations: MutationResolvers = {
  startSync: (_parent, { input }, context) =>
    start(context, ({ runner }) => runner.start(syncRequest(input, context.facts.person))),

  applyPlan: (_parent, { jobId }, context) =>
    start(context, async (opened) => {
      const found = await findJob(opened, jobId)
      if (found === null) throw new TandemError(noSuchRun(), 2)
      if (found.job.status !== 'waiting') throw new TandemError(notUnderReview(), 2)
      return opened.runner.applyPlan(jobId)
    }),

  cancelJob: (_parent, { id }, context) =>
    change(context, id, async ({ runner, creations, importing, lease }, job) => {
      if (runner.cancel(id) || creations.cancel(id) || importing.cancel(id)) return null
      if (job.status === 'waiting') return waitsForReview()
      if (job.status !== 'running') return alreadyEnded()
      const holder = await lease.current()
      return runsElsewhere(holder?.jobId === id ? holder : { owner: job.startedBy, host: job.host })
    }),

  discardJob: (_parent, { id }, context) =>
    change(context, id, async ({ jobs }, job) => {
      if (job.status !== 'waiting' && job.status !== 'interrupted')
        return job.status === 'running' ? notUnderReview() : alreadyEnded()
      await discard(jobs, job)
      return null
    }),

  tickPlan: (_parent, { jobId, ids, ticked }, context) =>
    change(context, jobId, async ({ jobs }, job) => {
      if (job.status !== 'waiting') return notUnderReview()
      await jobs.tickPlan(jobId, ids ?? null, ticked)
      return null
    }),
}

async function start(context: Context, begin: (opened: Opened) => Promise<StartOutcome>): Promise<StartResult> {
  try {
    const opened = await context.database.open()
    const outcome = await begin(opened)
    if ('started' in outcome) return { __typename: 'JobStarted', job: jobParent(outcome.started.job, opened.runner) }
    const holder = engineHolder(outcome.busy, opened)
    return { __typename: 'EngineBusy', holder, problem: engineBusy(outcome.busy) }
  } catch (error) {
    if (!(error instanceof TandemError)) throw error
    logCause(context.log, error)
    return { __typename: 'NotStarted', problem: error.problem, exitCode: error.exitCode }
  }
}

/** `act` answers with what speaks against it, or null when it is done. */
async function change(
  context: Context,
  id: string,
  act: (opened: Opened, job: Job) => Promise<Problem | null>,
): Promise<JobResult> {
  try {
    const opened = await context.database.open()
    const found = await findJob(opened, id)
    if (found === null) return notPossible(noSuchRun())
    const problem = await act(opened, found.job)
    if (problem !== null) return notPossible(problem)
    return { __typename: 'JobChanged', job: (await findJob(opened, id)) ?? found }
  } catch (error) {
    if (!(error instanceof TandemError)) throw error
    logCause(context.log, error)
    return notPossible(error.problem)
  }
}

function notPossible(problem: Problem): NotPossible {
  return { __typename: 'NotPossible', problem }
}
