// How everything that an import does to both systems begins and ends: under the lease, as a job, and with the engine given back.
import { type Problem, TandemError } from '../../errors.ts'
import type { JobOptions } from '../../ports/jobs.ts'
import type { Lease, LeaseHolder } from '../../ports/lease.ts'
import { adoptFirst } from '../refusals.ts'
import { around, type At } from './crash-points.ts'
import type { RunParts } from './parts.ts'
import type { EventsEnd } from './run-events.ts'

export interface Engine {
  /** TandemErrors: DB-SCHEMA before `migrate --adopt`, what `refusal` gives, those of the database. The lease stays taken. */
  underLease<Result>(
    begin: (lease: Lease) => Promise<Result>,
  ): Promise<{ readonly started: Result } | { readonly busy: LeaseHolder }>
  newJob(lease: Lease, startedBy: string): Promise<string>
  /** With the requests that were made for it. Never rejects. */
  endJob(jobId: string, status: EventsEnd['status'], problem: Problem | null): Promise<void>
  /** After `work`, whatever came of it. Never rejects. */
  toTheEnd(work: Promise<EventsEnd>, jobId: string, batchId: string, lease: Lease): Promise<void>
}

/** An import has no steps and nothing to choose but its rows. */
const noOptions: JobOptions = {
  pageSize: 100,
  skipErrors: false,
  reviewFirst: false,
  acceptMissing: null,
  acceptTenant: null,
}

/** `command`: what others see running. */
export function createEngine(parts: RunParts, at: At, command: string): Engine {
  async function underLease<Result>(
    begin: (lease: Lease) => Promise<Result>,
  ): Promise<{ readonly started: Result } | { readonly busy: LeaseHolder }> {
    const sql = await parts.store.adoption()
    if (sql.length > 0) throw adoptFirst(sql)
    await around(at, 'interrupted', () => parts.jobs.markInterrupted())
    const outcome = await around(at, 'acquire', () =>
      parts.lease.acquire({ owner: parts.owner, host: parts.host, command }),
    )
    if ('holder' in outcome) return { busy: outcome.holder }
    try {
      const refusal = await parts.refusal()
      if (refusal) throw refusal
      await around(at, 'interrupted', () => parts.writes.markInterrupted())
      return { started: await begin(outcome.lease) }
    } catch (error) {
      await around(at, 'release', () => outcome.lease.release())
      throw error
    }
  }

  async function newJob(lease: Lease, startedBy: string): Promise<string> {
    const { host, tenant } = parts
    const job = await around(at, 'job', () =>
      parts.jobs.create({ command, options: noOptions, commands: [], startedBy, host, tenant }),
    )
    await around(at, 'lease', () => lease.setJob(job.id))
    return job.id
  }

  async function toTheEnd(work: Promise<EventsEnd>, jobId: string, batchId: string, lease: Lease): Promise<void> {
    const end = await work.catch((error: unknown): EventsEnd => {
      parts.log.error({ error, jobId }, 'an import ended before all outcomes could be stored')
      return { status: 'failed', problem: problemOf(error) }
    })
    await endJob(jobId, end.status, end.problem)
    // What could not be closed is offered for going on with.
    await bestEffort('an import could not be marked', () =>
      around(at, 'interrupted', () => parts.writes.markInterrupted()),
    )
    // Before anybody hears of the end: who asks then must find the engine free.
    await bestEffort('the engine could not be given back; the database frees it by itself', () =>
      around(at, 'release', () => lease.release()),
    )
    await bestEffort('the end of an import could not be told', () =>
      parts.changeLog.append([`job:${jobId}`, 'jobs', 'records']),
    )
    parts.log.info({ jobId, batchId, status: end.status }, 'an import ended')
  }

  async function endJob(jobId: string, status: EventsEnd['status'], problem: Problem | null): Promise<void> {
    await bestEffort('requests could not be remembered', () =>
      around(at, 'calls', () => parts.calls.add(jobId, parts.drainCalls())),
    )
    await bestEffort('the end of an import could not be stored', () =>
      around(at, 'end', () => parts.jobs.finish(jobId, status, problem)),
    )
  }

  async function bestEffort(message: string, work: () => Promise<void>): Promise<void> {
    try {
      await work()
    } catch (error) {
      parts.log.warn({ error }, message)
    }
  }

  return { underLease, newJob, endJob, toTheEnd }
}

export function problemOf(error: unknown): Problem {
  return error instanceof TandemError ? error.problem : unforeseen
}

const unforeseen = {
  code: 'INTERNAL',
  message: 'Something failed that Tandem does not know.',
  effect: 'Events without an outcome may have been written in part.',
  next: 'Continue the import; the log says more.',
} as const
