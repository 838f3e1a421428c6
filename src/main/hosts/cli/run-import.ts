// `import_events`: a workbook from the disk to what is wrong with it and what an import of it does.
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { CheckWorkbookDocument } from '../../../../graphql/generated/local.ts'
import { cancelled, throwIfCancelled } from '../../errors.ts'
import type { LocalApi } from './client.ts'
import type { ExitCode } from './exit-code.ts'
import { ToldError } from './failure.ts'
import { importLines, type CheckedWorkbook, jsonImport } from './output/import.ts'
import type { ImportInvocation } from './program-import.ts'
import type { Screen } from './screen.ts'

export interface ImportSurroundings {
  readonly api: LocalApi
  readonly screen: Screen
  /** Aborts when a person wants it to stop. */
  readonly signal: AbortSignal
}

/** Rejects with a ToldError or TandemError when nothing could start, such as for a file that cannot be read (exit 2). */
export async function runImport(invocation: ImportInvocation, surroundings: ImportSurroundings): Promise<ExitCode> {
  const { file, dryRun, debug, json } = invocation
  const { screen } = surroundings
  const { workbook, exitCode } = await bulkUploadEventsFromExcel(file, { debug, dryRun }, surroundings)
  if (json) screen.out(JSON.stringify(jsonImport(workbook), null, 2))
  else for (const line of importLines(workbook, { everyChange: debug })) screen.out(line)
  return exitCode
}

/**
 * contract: bulk_upload_events_from_excel. Rows that are left out make it exit 1; `debug` is the business of the log, and of
 * how much is printed.
 */
export async function bulkUploadEventsFromExcel(
  filePath: string,
  { dryRun = false }: { readonly debug?: boolean; readonly dryRun?: boolean },
  { api, screen, signal }: ImportSurroundings,
): Promise<{ readonly workbook: CheckedWorkbook; readonly exitCode: ExitCode }> {
  if (!dryRun) throw notYet()
  const bytes = await readFile(filePath).catch((error: unknown) => {
    throw unreadable(filePath, error)
  })
  throwIfCancelled(signal)
  screen.progress('Checking the workbook')
  const file = new File([bytes], basename(filePath))
  const { checkWorkbook } = await stoppable(api.query(CheckWorkbookDocument, { file }), signal)
  screen.progress(null)
  if (checkWorkbook.__typename === 'NotStarted')
    throw new ToldError(checkWorkbook.problem, checkWorkbook.exitCode === 3 ? 3 : 2)
  return { workbook: checkWorkbook, exitCode: checkWorkbook.rowsLeftOut > 0 ? 1 : 0 }
}

/** Goes when importing itself is there. */
function notYet(): ToldError {
  return new ToldError(
    {
      code: 'USAGE',
      message: 'Running an import is not there yet.',
      effect: 'Nothing was written.',
      next: 'Add --dry-run to check the workbook and see what an import would do.',
    },
    2,
  )
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
