// Which of the files that were dropped is opened, and what is said about the others; whether it is a workbook its content decides.
import { formatCount, formatNumber, joinWords } from '../../../format.ts'
import type { Problem } from '../../../model.ts'

export type Choice =
  | { readonly file: File; /** About the other files; null: there were none. */ readonly others: string | null }
  | { readonly problem: Problem }

const workbookName = /\.(xlsx|xlsm|xls|csv)$/i
/** Beyond this nothing is sent at all; smaller ones the reader judges itself. */
const mostBytes = 64 * 1024 * 1024

const next = 'Drop an .xlsx, .xls or .csv file with events.'

/** `folders`: names of folders that were dropped too. */
export function chooseFile(files: readonly File[], folders: readonly string[] = []): Choice {
  const [only, ...more] = files
  // Alone, a file without such a name is read all the same: what it is its content says.
  const isMeant = only !== undefined && more.length + folders.length === 0 && !isHopeless([only.type])
  const file = isMeant ? only : files.find(({ name }) => workbookName.test(name))
  if (file === undefined) return { problem: noWorkbook(files, folders) }
  if (file.size > mostBytes) {
    const size = formatNumber(Math.round(file.size / 1024 / 1024))
    return refusal(`“${file.name}” has ${size} MB; a workbook with events has one or two.`, 'FILE-LIMIT')
  }
  return { file, others: aboutOthers(file, files, folders) }
}

/** What a drag tells before it is let go: the kinds, never the names. True: none of them can be a workbook. */
export function isHopeless(kinds: readonly string[]): boolean {
  return kinds.length > 0 && kinds.every((kind) => /^(image|video|audio|font)\/|^application\/pdf$/.test(kind))
}

function noWorkbook(files: readonly File[], folders: readonly string[]): Problem {
  const [name] = [...files.map((file) => file.name), ...folders]
  if (name === undefined) return refusal('Nothing that is a file was dropped.', 'FILE-KIND').problem
  const count = files.length + folders.length
  if (count > 1) return refusal(`None of the ${count} files is a workbook.`, 'FILE-KIND').problem
  return refusal(files.length === 0 ? `“${name}” is a folder.` : `“${name}” is not a workbook.`, 'FILE-KIND').problem
}

function refusal(message: string, code: string): { readonly problem: Problem } {
  return { problem: { code, message, effect: 'Nothing was read, and nothing was changed.', next } }
}

function aboutOthers(file: File, files: readonly File[], folders: readonly string[]): string | null {
  const names = [...files.filter((each) => each !== file).map(({ name }) => name), ...folders]
  if (names.length === 0) return null
  const shown =
    names.length <= 3 ? joinWords(names.map((name) => `“${name}”`)) : formatCount(names.length, 'other file')
  return `${shown} ${names.length === 1 ? 'was' : 'were'} not opened: one workbook at a time.`
}
