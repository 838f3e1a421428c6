// Workbooks that come from outside the window: by the command line, "Open with", or a drop on the icon.
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const endings = ['.xlsx', '.xlsm', '.xls', '.csv']

export interface Incoming {
  give(file: string): void
  /** What came before is handed over now, what comes later at once. */
  serve(open: (file: string) => void): void
}

/** Paths come at any time, on macOS before there is a window; the last one counts, as one is shown at a time. */
export function createIncoming(): Incoming {
  let waiting: string | null = null
  let take: ((file: string) => void) | null = null
  return {
    give(file) {
      if (take === null) waiting = file
      else take(file)
    },
    serve(open) {
      take = open
      if (waiting !== null) open(waiting)
      waiting = null
    },
  }
}

/**
 * The last workbook among the arguments, as an absolute path, or null. Switches and the app's own path are none. Desktops of Linux
 * give a file as its address where the entry of an app says `%U`, which electron-builder writes.
 */
export function workbookIn(argv: readonly string[], folder: string): string | null {
  const files = argv.slice(1).flatMap((argument) => (argument.startsWith('-') ? [] : fileNamed(argument)))
  const file = files.findLast(isWorkbook)
  return file === undefined ? null : resolve(folder, file)
}

/** What a second start told the first; anything else than an absolute workbook is not listened to. */
export function workbookTold(data: unknown): string | null {
  if (typeof data !== 'object' || data === null || !('workbook' in data)) return null
  const { workbook } = data
  return typeof workbook === 'string' && isWorkbook(workbook) && resolve(workbook) === workbook ? workbook : null
}

function fileNamed(argument: string): readonly string[] {
  if (!argument.startsWith('file:')) return [argument]
  try {
    return [fileURLToPath(argument)]
  } catch {
    // Of another computer, or no address at all.
    return []
  }
}

function isWorkbook(file: string): boolean {
  return endings.some((ending) => file.toLowerCase().endsWith(ending))
}
