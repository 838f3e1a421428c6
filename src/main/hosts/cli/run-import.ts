// `import_events`: a workbook from the disk to what is wrong with it, what an import of it does, and what became of it.
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import {
  CheckWorkbookDocument,
  OpenForCommandDocument,
  type OpenForCommandMutation,
  RemoveWorkbookDocument,
  StartImportDocument,
} from '../../../../graphql/generated/local.ts'
import { cancelled, throwIfCancelled } from '../../errors.ts'
import type { LocalApi } from './client.ts'
import type { ExitCode } from './exit-code.ts'
import { LostSightError, ToldError } from './failure.ts'
import { type EndedImport, followImport, progressLine } from './import-follow.ts'
import { liveWord } from './live-word.ts'
import { type CheckedWorkbook, importLines, jsonImport } from './output/import.ts'
import { outcomeLines, type OutcomeSums, sumsOf } from './output/import-outcome.ts'
import { sentenceOf } from './output/problem.ts'
import type { ImportInvocation } from './program-import.ts'
import type { Screen } from './screen.ts'

export interface ImportSurroundings {
  readonly api: LocalApi
  readonly screen: Screen
  /** Aborts when a person wants it to stop: after the event that is being written. */
  readonly signal: AbortSignal
}

export interface Uploaded {
  readonly workbook: CheckedWorkbook
  /** Of data rows; null: nothing was to be written (dry run). */
  readonly outcome: OutcomeSums | null
  /** null: nothing was begun. */
  readonly ended: EndedImport | null
  readonly exitCode: ExitCode
}

/**
 * Rejects with a ToldError or TandemError when nothing could start, such as for a file that cannot be read (exit 2), with a
 * LostSightError when the end of an import could not be seen.
 */
export async function runImport(invocation: ImportInvocation, surroundings: ImportSurroundings): Promise<ExitCode> {
  const { file, dryRun, debug, json } = invocation
  const { screen } = surroundings
  const onChecked = (workbook: CheckedWorkbook): void => {
    if (json) return
    for (const line of importLines(workbook, { everyChange: debug, dryRun })) screen.out(line)
  }
  const { workbook, outcome, ended, exitCode } = await bulkUploadEventsFromExcel(
    file,
    { debug, dryRun, onChecked },
    surroundings,
  )
  if (json) screen.out(JSON.stringify(jsonImport(workbook, outcome), null, 2))
  else if (ended !== null) for (const line of outcomeLines(ended, { everyEvent: debug })) screen.out(line)
  else if (outcome !== null) screen.out('Nothing was imported: every event has an error or is left out.')
  if (ended?.problem) screen.err(sentenceOf(ended.problem))
  else if (ended?.status === 'STOPPED') screen.err('What was imported stays; the same command goes on with the rest.')
  return exitCode
}

export interface UploadOptions {
  readonly debug?: boolean
  readonly dryRun?: boolean
  /** Hears of the check before anything is written. */
  readonly onChecked?: (workbook: CheckedWorkbook) => void
}

/**
 * contract: bulk_upload_events_from_excel. Events with errors are left out, all others imported; rows that are not imported make
 * it exit 1. `debug` is the business of the log, and of how much is printed.
 */
export async function bulkUploadEventsFromExcel(
  filePath: string,
  { dryRun = false, onChecked = () => undefined }: UploadOptions,
  surroundings: ImportSurroundings,
): Promise<Uploaded> {
  const { api, screen, signal } = surroundings
  const bytes = await readFile(filePath).catch((error: unknown) => {
    throw unreadable(filePath, error)
  })
  throwIfCancelled(signal)
  screen.progress('Checking the workbook')
  const file = new File([bytes], basename(filePath))
  if (!dryRun) return run(file, surroundings, onChecked)
  const { checkWorkbook } = await stoppable(api.query(CheckWorkbookDocument, { file }), signal)
  screen.progress(null)
  if (checkWorkbook.__typename === 'NotStarted') throw notStarted(checkWorkbook)
  onChecked(checkWorkbook)
  return { workbook: checkWorkbook, outcome: null, ended: null, exitCode: checkWorkbook.rowsLeftOut > 0 ? 1 : 0 }
}

type Opened = Extract<OpenForCommandMutation['openWorkbook'], { readonly __typename: 'Workbook' }>

async function run(
  file: File,
  surroundings: ImportSurroundings,
  onChecked: (workbook: CheckedWorkbook) => void,
): Promise<Uploaded> {
  const { api, screen, signal } = surroundings
  const { openWorkbook: opened } = await stoppable(api.mutate(OpenForCommandDocument, { file }), signal)
  screen.progress(null)
  if (opened.__typename === 'NotStarted') throw notStarted(opened)
  const { checked: workbook } = opened
  tellOfCorrections(opened, screen)
  onChecked(workbook)
  if (signal.aborted || workbook.rowsLeftOut === workbook.rows) {
    await forget(opened, api)
    throwIfCancelled(signal)
    const outcome = { imported: 0, unchanged: 0, failed: 0, leftOut: workbook.rows }
    return { workbook, outcome, ended: null, exitCode: workbook.rows > 0 ? 1 : 0 }
  }
  const { startImport: started } = await api.mutate(StartImportDocument, {
    id: opened.id,
    confirm: opened.confirm,
    typed: liveWord,
  })
  if (started.__typename !== 'ImportStarted') {
    await forget(opened, api)
    throw new ToldError(started.problem, 2)
  }
  const { last, lost } = await followImport(started.import, {
    ...{ api, signal },
    onProgress: (progress) => screen.progress(progressLine(progress)),
  })
  screen.progress(null)
  const { progress, ended } = last
  if (ended === null) throw endNotSeen(workbook, progress.rows, lost?.cause)
  return { workbook, outcome: sumsOf(ended.rows), ended, exitCode: exitCodeOf(ended, signal) }
}

/** `rows`: as they were counted last; what became of those that waited then is for a person to look up. */
function endNotSeen(workbook: CheckedWorkbook, rows: EndedImport['rows'], cause: unknown): LostSightError {
  const known = { ...rows, unknown: rows.unknown + rows.waiting, waiting: 0 }
  return new LostSightError(cause, {
    report: { out: outcomeLines({ rows: known, status: 'RUNNING', results: [] }, { everyEvent: false }), err: [] },
    document: jsonImport(workbook, sumsOf(known)),
    effect: 'The import was not seen to its end: what it imported stays. The same command goes on with the rest.',
  })
}

/** The same file may wait in the window, with what a person corrected in it. */
function tellOfCorrections({ corrections, eventsLeftOut }: Opened, screen: Screen): void {
  if (corrections.length === 0 && eventsLeftOut.length === 0) return
  const [cells, events] = [corrections.length, eventsLeftOut.length]
  screen.err(
    `This workbook waits in the window: its corrections count (${cells} ${cells === 1 ? 'cell' : 'cells'}, ${events} ${events === 1 ? 'event' : 'events'} left out).`,
  )
}

/** A workbook that nobody but this command opened does not go on waiting. */
async function forget({ id, revision }: Opened, api: LocalApi): Promise<void> {
  if (revision === 1) await api.mutate(RemoveWorkbookDocument, { id })
}

function exitCodeOf({ rows, status, problem }: EndedImport, signal: AbortSignal): ExitCode {
  const { imported, unchanged, failed, leftOut } = sumsOf(rows)
  if (status === 'STOPPED' && signal.aborted) return 3
  if (problem !== null && imported + unchanged + failed === 0) return 2
  return failed + leftOut > 0 || problem !== null ? 1 : 0
}

function notStarted({
  problem,
  exitCode,
}: {
  readonly problem: ToldError['failure']['problem']
  readonly exitCode: number
}): ToldError {
  return new ToldError(problem, exitCode === 3 ? 3 : 2)
}

function unreadable(filePath: string, error: unknown): ToldError {
  const code = error instanceof Error && 'code' in error ? error.code : ''
  const message =
    code === 'ENOENT'
      ? `Excel file not found: ${filePath}.`
      : code === 'EISDIR'
        ? `${filePath} is a folder.`
        : `${filePath} could not be opened.`
  const next = code === 'EACCES' ? 'See that you may read it, and try again.' : 'Check its name, and try again.'
  return new ToldError({ code: 'USAGE', message, effect: 'Nothing was read, and nothing was changed.', next }, 2)
}

/** Whoever waits is free at once; the backend stops its work when it closes. */
function stoppable<Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result> {
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(cancelled())
    if (signal.aborted) abort()
    signal.addEventListener('abort', abort, { once: true })
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort))
  })
}
