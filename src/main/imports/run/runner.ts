// Imports of checked workbooks: one at a time, under the lease, gone on with after a crash.
import { type Problem, TandemError } from '../../errors.ts'
import type { JobOptions } from '../../ports/jobs.ts'
import type { ImportBatch } from '../../ports/import-writes.ts'
import type { Lease, LeaseHolder } from '../../ports/lease.ts'
import { askAdministrate } from '../live.ts'
import { type OutcomeSums, type RowOutcome, summariseOutcomes } from '../outcomes.ts'
import { createNameOf } from '../plan-names.ts'
import { adoptFirst } from '../refusals.ts'
import { instantOf } from '../zones.ts'
import { type Approval, type ApprovalOutcome, approveInstructors } from './approve.ts'
import { around, type At } from './crash-points.ts'
import type { ImportRun, RunParts } from './parts.ts'
import { type Control, type EventsEnd, runEvents } from './run-events.ts'
import { createSwitch } from './switch.ts'
import { planUndo, type UndoPlan, undoEvents } from './undo.ts'
import { type CheckedRows, rowRecords, waitingWork } from './work.ts'

export const importCommand = 'import_events'

export interface ImportRequest extends CheckedRows {
  readonly fileName: string
  readonly sha256: string
  readonly sheet: string
  /** Data rows, as reading counted them. */
  readonly rows: number
  readonly startedBy: string
}

export interface StartedImport {
  readonly batchId: string
  readonly jobId: string
  /** Never rejects. */
  readonly finished: Promise<void>
}

export type ImportStart = { readonly started: StartedImport } | { readonly busy: LeaseHolder }

export type ApprovalEnd = { readonly outcomes: readonly ApprovalOutcome[] } | { readonly busy: LeaseHolder }

export interface ImportView {
  readonly batch: ImportBatch
  readonly outcomes: readonly RowOutcome[]
  readonly sums: OutcomeSums
  readonly isRunning: boolean
  /** It runs in this process. */
  readonly isHere: boolean
  readonly isPaused: boolean
  /** What runs here takes it back. */
  readonly isUndo: boolean
  /** The row that the event begins with which is being written or taken back here. */
  readonly currentRow: number | null
  /** What ended its last run early; null: nothing, or it runs. */
  readonly problem: Problem | null
}

export interface ImportRunner {
  /** TandemErrors: DB-SCHEMA before `migrate --adopt`, what `refusal` gives, those of the database. */
  start(request: ImportRequest): Promise<ImportStart>
  /** Goes on with what is not done; `failed`: also with what failed. NOT-FOUND. */
  resume(batchId: string, startedBy: string, failed: boolean): Promise<ImportStart>
  /** What taking back an import, or only the events that begin with `rows`, would remove and what it would leave. Reads only. */
  undoPlan(batchId: string, rows: readonly number[] | null, signal: AbortSignal): Promise<UndoPlan>
  /** Takes back the events of a plan that are still untouched. */
  undo(batchId: string, rows: readonly number[], startedBy: string): Promise<ImportStart>
  /** A reviewed action of its own: adds instructors to the approved ones of course templates, under the lease, as a job. */
  approve(approvals: readonly Approval[], startedBy: string): Promise<ApprovalEnd>
  /** null: there is none. */
  view(batchId: string): Promise<ImportView | null>
  /** False: it does not run here. */
  pause(batchId: string): boolean
  goOn(batchId: string): boolean
  /** After the event that is being written. */
  stop(batchId: string): boolean
  close(): Promise<void>
}

/** An import has no steps and nothing to choose but its rows. */
const noOptions: JobOptions = {
  pageSize: 100,
  skipErrors: false,
  reviewFirst: false,
  acceptMissing: null,
  acceptTenant: null,
}

interface Active {
  readonly batchId: string
  readonly isUndo: boolean
  readonly control: ReturnType<typeof createSwitch>
  readonly closing: AbortController
  readonly finished: Promise<void>
}

export function createImportRunner(parts: RunParts): ImportRunner {
  const at: At = parts.at ?? (async () => undefined)
  let active: Active | null = null

  async function underLease<Result>(
    begin: (lease: Lease) => Promise<Result>,
  ): Promise<{ readonly started: Result } | { readonly busy: LeaseHolder }> {
    const sql = await parts.store.adoption()
    if (sql.length > 0) throw adoptFirst(sql)
    await around(at, 'interrupted', () => parts.jobs.markInterrupted())
    const outcome = await around(at, 'acquire', () =>
      parts.lease.acquire({ owner: parts.owner, host: parts.host, command: importCommand }),
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
    const command = importCommand
    const job = await around(at, 'job', () =>
      parts.jobs.create({ command, options: noOptions, commands: [], startedBy, host, tenant }),
    )
    await around(at, 'lease', () => lease.setJob(job.id))
    return job.id
  }

  /** A run whose beginning cannot be stored is no run. */
  async function launch(
    lease: Lease,
    startedBy: string,
    store: (jobId: string) => Promise<string>,
    work: (run: ImportRun, control: Control) => Promise<EventsEnd>,
    isUndo = false,
  ): Promise<StartedImport> {
    const references = await parts.store.references()
    const { fields } = await askAdministrate(parts.remote, noQuestions, references, lease.lost)
    const jobId = await newJob(lease, startedBy)
    let batchId: string
    try {
      batchId = await around(at, 'batch', () => store(jobId))
    } catch (error) {
      await bestEffort('the end of an import could not be stored', () =>
        around(at, 'end', () =>
          parts.jobs.finish(jobId, 'failed', error instanceof TandemError ? error.problem : unforeseen),
        ),
      )
      throw error
    }
    const closing = new AbortController()
    const control = createSwitch(closing.signal)
    const compareBy = { instant: instantOf, nameOf: createNameOf(references) }
    const ended = AbortSignal.any([closing.signal, lease.lost])
    const run: ImportRun = { parts, at, lease, jobId, batchId, fields, compareBy, ended }
    const finished = toTheEnd(work(run, control), jobId, batchId, lease).finally(() => {
      if (active?.batchId === batchId) active = null
    })
    active = { batchId, isUndo, control, closing, finished }
    return { batchId, jobId, finished }
  }

  async function toTheEnd(work: Promise<EventsEnd>, jobId: string, batchId: string, lease: Lease): Promise<void> {
    const end = await work.catch((error: unknown): EventsEnd => {
      parts.log.error({ error, jobId }, 'an import ended before all outcomes could be stored')
      return { status: 'failed', problem: error instanceof TandemError ? error.problem : unforeseen }
    })
    await bestEffort('requests could not be remembered', () =>
      around(at, 'calls', () => parts.calls.add(jobId, parts.drainCalls())),
    )
    await bestEffort('the end of an import could not be stored', () =>
      around(at, 'end', () => parts.jobs.finish(jobId, end.status, end.problem)),
    )
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

  async function approve(
    lease: Lease,
    approvals: readonly Approval[],
    startedBy: string,
  ): Promise<readonly ApprovalOutcome[]> {
    const jobId = await newJob(lease, startedBy)
    let end: EventsEnd = { status: 'done', problem: null }
    try {
      const outcomes = await approveInstructors({ parts, at, jobId, ended: lease.lost }, approvals)
      if (outcomes.some(({ outcome }) => outcome !== 'approved')) end = { status: 'failed', problem: null }
      return outcomes
    } catch (error) {
      end = { status: 'failed', problem: error instanceof TandemError ? error.problem : unforeseen }
      throw error
    } finally {
      await bestEffort('requests could not be remembered', () =>
        around(at, 'calls', () => parts.calls.add(jobId, parts.drainCalls())),
      )
      await bestEffort('the end of approvals could not be stored', () =>
        around(at, 'end', () => parts.jobs.finish(jobId, end.status, end.problem)),
      )
    }
  }

  async function bestEffort(message: string, work: () => Promise<void>): Promise<void> {
    try {
      await work()
    } catch (error) {
      parts.log.warn({ error }, message)
    }
  }

  async function batchOf(batchId: string): Promise<ImportBatch> {
    const batch = await parts.writes.batch(batchId)
    if (batch === null) throw noSuchImport()
    return batch
  }

  const here = (batchId: string): Active | null => (active?.batchId === batchId ? active : null)

  return {
    start: (request) =>
      underLease((lease) => {
        const rows = rowRecords(request)
        if (rows.length !== request.rows)
          throw new Error(`${request.rows} rows were read, and ${rows.length} would have an outcome.`)
        const { fileName, sha256, sheet, startedBy, check } = request
        const events = check.events.length + check.blocked.length
        const sessions = check.events.reduce((sum, event) => sum + event.sessions.length, 0)
        return launch(
          lease,
          startedBy,
          (jobId) => parts.writes.begin({ jobId, fileName, sha256, sheet, events, sessions, startedBy, rows }),
          async (run, control) => runEvents(run, waitingWork({ rows: await rowsOf(run) }), control),
        )
      }),
    resume: (batchId, startedBy, failed) =>
      underLease(async (lease) => {
        await batchOf(batchId)
        return launch(
          lease,
          startedBy,
          async (jobId) => {
            await parts.writes.reopen(batchId, jobId, failed)
            return batchId
          },
          async (run, control) => runEvents(run, waitingWork({ rows: await rowsOf(run) }), control),
        )
      }),
    async undoPlan(batchId, rows, signal) {
      const references = await parts.store.references()
      const { fields } = await askAdministrate(parts.remote, noQuestions, references, signal)
      const compareBy = { instant: instantOf, nameOf: createNameOf(references) }
      return planUndo({ parts, fields, compareBy, ended: signal }, await batchOf(batchId), rows)
    },
    undo: (batchId, rows, startedBy) =>
      underLease(async (lease) => {
        const batch = await batchOf(batchId)
        return launch(
          lease,
          startedBy,
          async () => batchId,
          (run, control) => undoEvents(run, batch, rows, startedBy, control),
          true,
        )
      }),
    async approve(approvals, startedBy) {
      const end = await underLease(async (lease) => {
        const outcomes = await approve(lease, approvals, startedBy)
        await around(at, 'release', () => lease.release())
        return outcomes
      })
      return 'busy' in end ? end : { outcomes: end.started }
    },
    async view(batchId) {
      const batch = await parts.writes.batch(batchId)
      if (batch === null) return null
      const outcomes = batch.rows.map(outcomeOf)
      const job = batch.jobId === null ? null : await parts.jobs.get(batch.jobId)
      return {
        batch,
        outcomes,
        sums: summariseOutcomes(batch.rows.length, outcomes),
        isRunning: job?.status === 'running',
        isHere: here(batchId) !== null,
        isPaused: here(batchId)?.control.isPaused() ?? false,
        isUndo: here(batchId)?.isUndo ?? false,
        currentRow: here(batchId)?.control.current() ?? null,
        problem: job?.problem ?? null,
      }
    },
    pause: (batchId) => here(batchId)?.control.pause() ?? false,
    goOn: (batchId) => here(batchId)?.control.goOn() ?? false,
    stop: (batchId) => here(batchId)?.control.stop() ?? false,
    async close() {
      active?.closing.abort()
      active?.control.goOn()
      await active?.finished
    },
  }

  async function rowsOf({ batchId }: ImportRun): Promise<ImportBatch['rows']> {
    return (await batchOf(batchId)).rows
  }
}

const noQuestions = { templates: [], administrators: [], titles: [] } as const

function outcomeOf(row: ImportBatch['rows'][number]): RowOutcome {
  return {
    row: row.row,
    eventRow: row.eventRow,
    eventTitle: row.eventTitle,
    status: row.status,
    messages: row.messages,
    externalId: row.kind === 'event' ? row.eventExternalId : row.sessionExternalId,
    number: row.number,
    tutorialEventId: row.tutorialEventId,
  }
}

function noSuchImport(): TandemError {
  return new TandemError(
    {
      code: 'NOT-FOUND',
      message: 'There is no such import.',
      effect: 'Nothing was changed.',
      next: 'Open the list of imports again.',
    },
    2,
  )
}

const unforeseen = {
  code: 'INTERNAL',
  message: 'Something failed that Tandem does not know.',
  effect: 'Events without an outcome may have been written in part.',
  next: 'Continue the import; the log says more.',
} as const
