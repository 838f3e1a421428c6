// Workbooks that come from outside the window: by the command line, "Open with", or a drop on the icon.
import { resolve } from 'node:path'

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

/** The last workbook among the arguments, as an absolute path, or null. Switches and the app's own path are none. */
export function workbookIn(argv: readonly string[], folder: string): string | null {
  const file = argv.slice(1).findLast((argument) => !argument.startsWith('-') && isWorkbook(argument))
  return file === undefined ? null : resolve(folder, file)
}

/** What a second start told the first; anything else than an absolute workbook is not listened to. */
export function workbookTold(data: unknown): string | null {
  if (typeof data !== 'object' || data === null || !('workbook' in data)) return null
  const { workbook } = data
  return typeof workbook === 'string' && isWorkbook(workbook) && resolve(workbook) === workbook ? workbook : null
}

function isWorkbook(file: string): boolean {
  return endings.some((ending) => file.toLowerCase().endsWith(ending))
}
