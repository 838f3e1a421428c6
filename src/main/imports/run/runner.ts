// Imports of checked workbooks: one at a time, under the lease, gone on with after a crash.
import type { Problem } from '../../errors.ts'
import type { ImportBatch } from '../../ports/import-writes.ts'
import type { Lease, LeaseHolder } from '../../ports/lease.ts'
import { askAdministrate } from '../check/live.ts'
import { type OutcomeSums, type RowOutcome, summariseOutcomes } from './outcomes.ts'
import { createNameOf } from '../plan/plan-names.ts'
import { instantOf } from '../file/zones.ts'
import { type Approval, type ApprovalOutcome, approveInstructors } from './approve.ts'
import { around, type At } from './crash-points.ts'
import { createEngine, problemOf } from './engine.ts'
import type { ImportRun, RunParts } from './parts.ts'
import { madeElsewhere, noSuchImport } from './refusals.ts'
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

interface Active {
  readonly batchId: string
  readonly isUndo: boolean
  readonly control: ReturnType<typeof createSwitch>
  readonly closing: AbortController
  readonly finished: Promise<void>
}

export function createImportRunner(parts: RunParts): ImportRunner {
  const at: At = parts.at ?? (async () => undefined)
  const engine = createEngine(parts, at, importCommand)
  const closed = new AbortController()
  let active: Active | null = null

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
    const jobId = await engine.newJob(lease, startedBy)
    let batchId: string
    try {
      batchId = await around(at, 'batch', () => store(jobId))
    } catch (error) {
      await engine.endJob(jobId, 'failed', problemOf(error))
      throw error
    }
    const closing = new AbortController()
    const control = createSwitch(closing.signal)
    const compareBy = { instant: instantOf, nameOf: createNameOf(references) }
    const ended = AbortSignal.any([closing.signal, lease.lost])
    const run: ImportRun = { parts, at, lease, jobId, batchId, fields, compareBy, ended }
    const finished = engine.toTheEnd(work(run, control), jobId, batchId, lease).finally(() => {
      if (active?.batchId === batchId) active = null
    })
    active = { batchId, isUndo, control, closing, finished }
    return { batchId, jobId, finished }
  }

  async function batchOf(batchId: string): Promise<ImportBatch> {
    const batch = await parts.writes.batch(batchId)
    if (batch === null) throw noSuchImport()
    return batch
  }

  /** What an import wrote is found in the Administrate it wrote to, and nowhere else. GUARD-TENANT (exit 3). */
  async function ownBatchOf(batchId: string): Promise<ImportBatch> {
    const batch = await batchOf(batchId)
    const job = batch.jobId === null ? null : await parts.jobs.get(batch.jobId)
    if (job !== null && job.tenant !== parts.tenant) throw madeElsewhere(job.tenant, parts.tenant)
    return batch
  }

  const here = (batchId: string): Active | null => (active?.batchId === batchId ? active : null)

  return {
    start: (request) =>
      engine.underLease((lease) => {
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
      engine.underLease(async (lease) => {
        await ownBatchOf(batchId)
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
      const batch = await ownBatchOf(batchId)
      const references = await parts.store.references()
      const { fields } = await askAdministrate(parts.remote, noQuestions, references, signal)
      const compareBy = { instant: instantOf, nameOf: createNameOf(references) }
      return planUndo({ parts, fields, compareBy, ended: signal }, batch, rows)
    },
    undo: (batchId, rows, startedBy) =>
      engine.underLease(async (lease) => {
        const batch = await ownBatchOf(batchId)
        return launch(
          lease,
          startedBy,
          async () => batchId,
          (run, control) => undoEvents(run, batch, rows, startedBy, control),
          true,
        )
      }),
    async approve(approvals, startedBy) {
      const end = await engine.underLease(async (lease) => {
        const jobId = await engine.newJob(lease, startedBy)
        const outcomes = await approveInstructors(
          { parts, at, jobId, ended: AbortSignal.any([closed.signal, lease.lost]) },
          approvals,
        ).catch(async (error: unknown) => {
          await engine.endJob(jobId, 'failed', problemOf(error))
          throw error
        })
        const isDone = outcomes.every(({ outcome }) => outcome === 'approved')
        await engine.endJob(jobId, isDone ? 'done' : 'failed', null)
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
      closed.abort()
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
