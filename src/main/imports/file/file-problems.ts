// Why a file could not be read, as sentences a person can act on.
import type { Problem } from '../../errors.ts'

/** Closed list; `what` is said of the file (`a PDF document`), `limit` is what it goes beyond (`20 MB`). */
export type FileFault =
  | { readonly fault: 'empty' | 'blank' | 'password' | 'damaged' | 'memory' }
  | { readonly fault: 'wrong'; readonly what: string }
  | { readonly fault: 'large' | 'unpacked' | 'cells' | 'rows'; readonly limit: number }
  | { readonly fault: 'slow'; readonly limit: number }

/** Thrown while reading; {@link fileProblem} puts it into words. */
export class FileError extends Error {
  readonly fault: FileFault

  constructor(fault: FileFault, cause?: unknown) {
    super(fault.fault, { cause })
    this.name = 'FileError'
    this.fault = fault
  }
}

const effect = 'Nothing was read, and nothing was changed.'
const smaller = 'Save the sheet with the events alone as a new workbook, and choose that one.'

/** Of a name that promises what can be read. */
const namedLikeOne = /\.(xlsx|xlsm|xls|csv)$/i

export function fileProblem(fileName: string, fault: FileFault): Problem {
  const name = `“${fileName}”`
  switch (fault.fault) {
    case 'empty':
      return problem('FILE-EMPTY', `${name} is empty.`, 'Choose the workbook that holds the events.')
    case 'blank':
      return problem('FILE-EMPTY', `No cell of ${name} is filled.`, 'Choose the workbook that holds the events.')
    case 'password':
      return problem(
        'FILE-PASSWORD',
        `${name} is protected by a password, so it cannot be read.`,
        'Open it in Excel, take the password off (File, Info, Protect Workbook), save it, and choose it again.',
      )
    case 'damaged':
      return problem(
        'FILE-DAMAGED',
        `${name} is damaged or was not copied to its end.`,
        'Open it in Excel and save it again, or take another copy of it.',
      )
    case 'wrong':
      return problem(
        'FILE-TYPE',
        `${name} is ${fault.what}${namedLikeOne.test(fileName) ? ', whatever its name says,' : ''} and not a workbook that can be read.`,
        'Choose an Excel workbook (.xlsx or .xls) or a list with commas (.csv); Excel saves other kinds as one of these.',
      )
    case 'large':
      return problem('FILE-LARGE', `${name} is larger than ${megabytes(fault.limit)}.`, smaller)
    case 'unpacked':
      return problem('FILE-LARGE', `${name} unpacks to more than ${megabytes(fault.limit)}.`, smaller)
    case 'cells':
    case 'rows':
      return problem('FILE-LARGE', `${name} has more than ${count(fault.limit)} filled ${fault.fault}.`, smaller)
    case 'memory':
      return problem('FILE-LARGE', `Reading ${name} takes more memory than one file may take.`, smaller)
    case 'slow':
      return problem('FILE-SLOW', `Reading ${name} was stopped after ${count(fault.limit)} seconds.`, smaller)
  }
}

function problem(code: Problem['code'], message: string, next: string): Problem {
  return { code, message, effect, next }
}

function megabytes(bytes: number): string {
  return `${count(Math.round(bytes / 1024 / 1024))} MB`
}

function count(value: number): string {
  return value.toLocaleString('en-GB')
}
