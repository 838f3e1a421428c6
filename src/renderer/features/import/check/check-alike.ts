// How far one fix reaches: which cells say the same and are wrong for the same reason, and whether it can be right in other workbooks.
import type { CheckedBook, ProblemGroup, SheetRow } from './check-model.ts'

/** Of these the text alone is to blame: it is wrong wherever it stands. */
const ofText =
  /^((template|location|instructor|administrator)-(unknown|not-linked|ambiguous|inactive|missing)|zone|web-sale|mode-unknown|product-sitting)$/
/** A venue is wrong in its location; elsewhere the same name may be right. */
const ofPlace = /^venue-/

/** `offered`: a person may want it, who knows whether the text is right elsewhere. */
export type Remembering = 'usual' | 'offered' | 'never'

export function rememberingOf({ code, value }: Pick<ProblemGroup, 'code' | 'value'>): Remembering {
  if (value === '') return 'never'
  if (ofText.test(code)) return 'usual'
  return ofPlace.test(code) ? 'offered' : 'never'
}

/** The rows of a group, and those whose cell is wrong for the same reason although only their event is told of. */
export function alikeIn(book: CheckedBook, rows: readonly SheetRow[]): (group: ProblemGroup) => readonly number[] {
  const texts = rowsByText(book, rows)
  const events = new Map(rows.map(({ row, eventRow }) => [row, eventRow]))
  return ({ code, columnKey, value, rows: own }) => {
    const same = texts.get(textKey(columnKey, value)) ?? []
    const known = new Set(own)
    const ofOwn = new Set(own.map((row) => events.get(row) ?? null))
    const also = ofText.test(code)
      ? same
      : ofPlace.test(code)
        ? same.filter((row) => ofOwn.has(events.get(row) ?? null))
        : []
    return [...own, ...also.filter((row) => !known.has(row))]
  }
}

/** Rows by the texts that the groups are about. */
function rowsByText(book: CheckedBook, rows: readonly SheetRow[]): ReadonlyMap<string, readonly number[]> {
  const wanted = new Map<string, number[]>()
  const columns = new Map<string, number>()
  for (const { code, columnKey, value } of book.checked.groups) {
    if (columnKey === null || rememberingOf({ code, value }) === 'never') continue
    wanted.set(textKey(columnKey, value), [])
    columns.set(
      columnKey,
      book.columns.findIndex(({ key }) => key === columnKey),
    )
  }
  for (const { row, cells } of columns.size === 0 ? [] : rows) {
    for (const [key, index] of columns) wanted.get(textKey(key, cells[index] ?? ''))?.push(row)
  }
  return wanted
}

function textKey(column: string | null, text: string): string {
  return `${column ?? ''} ${text.trim().toLowerCase()}`
}
