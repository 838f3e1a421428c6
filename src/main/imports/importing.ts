// Imports of workbooks that wait: begun as they were seen, followed, gone on with, given back and taken back.
import { createHash } from 'node:crypto'
import { readOnlyProblem, TandemError } from '../errors.ts'
import type { ChangeLog } from '../ports/change-log.ts'
import type { Clock, Log } from '../ports/platform.ts'
import type { WorkbookStore } from '../ports/workbooks.ts'
import type { LeaseHolder } from '../ports/lease.ts'
import type { MissingApproval } from './check/approvals.ts'
import { textOf } from './file/cell-values.ts'
import type { CheckedWorkbook } from './check/checked-workbook.ts'
import { confirmOf, eventsLeftOut, type OpenWorkbook } from './open-workbook.ts'
import { outcomesToRepeat } from './run/outcomes.ts'
import { createPace, type Pace } from './run/pace.ts'
import { type MadeReport, makeReport } from './report/report-thread.ts'
import type { Approval } from './run/approve.ts'
import type { ImportRunner, ImportStart, ImportView, StartedImport } from './run/runner.ts'
import type { UndoEvent } from './run/undo.ts'
import {
  noFileKept,
  notApproved,
  notAsSeen,
  nothingToImport,
  nothingToRepeat,
  notRunningHere,
} from './workbook-refusals.ts'
import type { Workbooks } from './workbooks.ts'

export interface ShownImport {
  readonly view: ImportView
  /** Estimated; null when there is nothing to estimate from. */
  readonly secondsLeft: number | null
  readonly isExportable: boolean
}

export interface UndoShown {
  readonly confirm: string
  readonly events: readonly UndoEvent[]
}

export interface ReportFile extends MadeReport {
  readonly rows: number
}

/** Ids of Administrate. */
export interface ApprovalAsked {
  readonly templateId: string
  readonly instructorId: string
}

/**
 * TandemErrors (exit 2): READ-ONLY for whatever writes, NOT-FOUND for what is not there, PLAN-STALE where it is not as it was
 * confirmed, those of the runner.
 */
export interface Importing {
  start(workbookId: string, confirm: string, startedBy: string, signal: AbortSignal): Promise<ImportStart>
  resume(importId: string, startedBy: string, failed: boolean): Promise<ImportStart>
  /** null: there is none. */
  view(importId: string): Promise<ShownImport | null>
  pause(importId: string, isPaused: boolean): Promise<ShownImport>
  stop(importId: string): Promise<ShownImport>
  undoPlan(importId: string, rows: readonly number[] | null, signal: AbortSignal): Promise<UndoShown>
  undo(
    importId: string,
    rows: readonly number[],
    confirm: string,
    startedBy: string,
    signal: AbortSignal,
  ): Promise<ImportStart>
  report(importId: string, onlyToDo: boolean, signal: AbortSignal): Promise<ReportFile>
  /** Instructors of {@link missingApprovals}, added to the approved ones of their templates; the workbook, checked again. */
  approve(
    workbookId: string,
    asked: readonly ApprovalAsked[],
    confirm: string,
    startedBy: string,
    signal: AbortSignal,
  ): Promise<{ readonly open: OpenWorkbook } | { readonly busy: LeaseHolder }>
  /** Whether the job is of an import that runs in this process. */
  isHere(jobId: string): boolean
  /** Stops the import of this job after its event; false: it does not run here. */
  cancel(jobId: string): boolean
}

export function createImporting(parts: {
  readonly runner: ImportRunner
  readonly workbooks: Workbooks
  readonly store: WorkbookStore
  readonly changeLog: ChangeLog
  /** What confirmations are for. */
  readonly tenant: string
  readonly isReadOnly: boolean
  readonly clock: Clock
  readonly log: Log
}): Importing {
  const { runner, workbooks, store, changeLog, tenant, clock, log } = parts
  const paces = new Map<string, Pace>()
  /** Imports that run here, by their jobs. */
  const running = new Map<string, string>()

  /** `what`: as a sentence begins. */
  function mayWrite(what: string): void {
    if (parts.isReadOnly) throw new TandemError(readOnlyProblem(what), 2)
  }

  /** Told at its beginning and at its end; the run itself tells of its events. */
  function followed(outcome: ImportStart): ImportStart {
    if ('busy' in outcome) return outcome
    const { batchId, jobId, finished } = outcome.started
    paces.set(batchId, createPace(clock))
    running.set(jobId, batchId)
    tell(outcome.started)
    void finished.then(() => {
      paces.delete(batchId)
      running.delete(jobId)
      tell(outcome.started)
    })
    return outcome
  }

  function tell({ batchId, jobId }: StartedImport): void {
    const told = async (): Promise<void> => {
      const batch = await runner.view(batchId)
      // An import that is taken back is followed by the job that made it.
      const own = batch?.batch.jobId ?? jobId
      await changeLog.append(own === jobId ? ['imports', `job:${jobId}`] : ['imports', `job:${own}`, `job:${jobId}`])
    }
    told().catch((error: unknown) => log.debug({ error }, 'An import could not be told of'))
  }

  async function view(importId: string): Promise<ShownImport | null> {
    const [found, kept] = await Promise.all([runner.view(importId), store.ofImport(importId)])
    if (found === null) return null
    const waiting = new Set(found.outcomes.filter(({ status }) => status === 'waiting').map(({ eventRow }) => eventRow))
      .size
    const pace = found.isPaused || found.isUndo ? undefined : paces.get(importId)
    return { view: found, secondsLeft: pace?.secondsLeft(waiting) ?? null, isExportable: kept?.hasFile ?? false }
  }

  async function controlled(importId: string, isHeard: boolean): Promise<ShownImport> {
    const shown = await view(importId)
    if (shown === null || !isHeard) throw notRunningHere()
    const { jobId } = shown.view.batch
    if (jobId !== null) changeLog.nudge([`job:${jobId}`])
    return shown
  }

  async function undoPlan(importId: string, rows: readonly number[] | null, signal: AbortSignal): Promise<UndoShown> {
    const { events } = await runner.undoPlan(importId, rows, signal)
    const seen = [tenant, importId, events]
    return { events, confirm: createHash('sha256').update(JSON.stringify(seen)).digest('base64url').slice(0, 32) }
  }

  return {
    view,
    undoPlan,
    isHere: (jobId) => running.has(jobId),
    cancel: (jobId) => runner.stop(running.get(jobId) ?? ''),
    async start(workbookId, confirm, startedBy, signal) {
      mayWrite('An import')
      const open = await workbooks.again(workbookId, signal, 'local')
      if (confirmOf(open, tenant) !== confirm) throw notAsSeen('What this import would do')
      const { checked } = open
      const leaveOut = eventsLeftOut(open)
      if (checked.check().events.every(({ row }) => leaveOut.has(row))) throw nothingToImport()
      const outcome = await runner.start({ ...requestOf(open), leaveOut, startedBy })
      if ('started' in outcome) await workbooks.imported(workbookId, outcome.started.batchId)
      return followed(outcome)
    },
    async resume(importId, startedBy, failed) {
      mayWrite('Going on with an import')
      return followed(await runner.resume(importId, startedBy, failed))
    },
    pause: (importId, isPaused) => controlled(importId, isPaused ? runner.pause(importId) : runner.goOn(importId)),
    stop: (importId) => controlled(importId, runner.stop(importId)),
    async undo(importId, rows, confirm, startedBy, signal) {
      mayWrite('Taking an import back')
      const plan = await undoPlan(importId, rows, signal)
      if (plan.confirm !== confirm) throw notAsSeen('What would be taken back')
      return followed(await runner.undo(importId, rows, startedBy))
    },
    async approve(workbookId, asked, confirm, startedBy, signal) {
      mayWrite('Approving instructors')
      const open = await workbooks.get(workbookId, signal)
      if (confirmOf(open, tenant) !== confirm) throw notAsSeen('This workbook')
      const end = await runner.approve(approvalsOf(open.checked, asked), startedBy)
      if ('busy' in end) return end
      const failed = end.outcomes.filter(({ outcome }) => outcome !== 'approved')
      if (failed.length > 0) throw notApproved(failed)
      return { open: await workbooks.again(workbookId, signal) }
    },
    async report(importId, onlyToDo, signal) {
      const [shown, kept] = await Promise.all([runner.view(importId), store.ofImport(importId)])
      const bytes = kept === null ? null : await store.bytes(kept.id)
      if (shown === null || kept === null || bytes === null) throw noFileKept()
      const { outcomes } = shown
      const { fileName, corrections } = kept
      const made = await makeReport({ fileName, bytes, outcomes, corrections, onlyToDo }, signal)
      if (made === null) throw nothingToRepeat()
      const rows = (onlyToDo ? outcomesToRepeat(outcomes) : outcomes).length
      return { ...made, rows }
    },
  }
}

function requestOf({ checked }: OpenWorkbook) {
  return {
    check: checked.check(),
    plan: checked.plan(),
    cells: cellTexts(checked),
    fileName: checked.fileName,
    sha256: checked.sha256,
    sheet: checked.layout.sheet,
    rows: checked.rows,
  }
}

/** By template; PLAN-STALE where somebody is not missing (any more). */
function approvalsOf(checked: CheckedWorkbook, asked: readonly ApprovalAsked[]): readonly Approval[] {
  const missing = checked.missingApprovals()
  const byTemplate = new Map<string, MissingApproval[]>()
  for (const { templateId, instructorId } of asked) {
    const found = missing.find((one) => one.templateId === templateId && one.instructorId === instructorId)
    if (found === undefined) throw notAsSeen('Who is not approved')
    byTemplate.set(templateId, [...(byTemplate.get(templateId) ?? []), found])
  }
  return [...byTemplate].map(([templateId, found]) => ({
    templateId,
    template: found[0]?.template ?? '',
    instructors: found.map(({ instructorId: externalId, instructor: name }) => ({ externalId, name })),
  }))
}

/** As they are imported, corrections and what was remembered put in. */
function cellTexts(checked: CheckedWorkbook): ReadonlyMap<number, Readonly<Record<string, string>>> {
  return new Map(
    checked.cells.rows().map((row) => {
      const { number, cells } = checked.lookedUp(row)
      return [number, Object.fromEntries([...cells].map(([key, cell]) => [key, textOf(cell)]))]
    }),
  )
}
