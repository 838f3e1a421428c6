// The columns that a workbook gets when it is given back: where they stand, and what stands in them. (domain: 8, result file)
import type { WorkbookContent, WorkbookLayout } from '../../ports/imports.ts'
import { type RowOutcome, statusWords } from '../run/outcomes.ts'
import { resultHeaders } from '../file/result-headers.ts'
import { columnOf } from '../file/sheet-xml.ts'

/** In characters, as a workbook counts widths. */
export const resultWidths: readonly number[] = [12, 70, 28, 20, 18]

/**
 * Index of the first: right of everything that is filled or merged on the sheet; or where they stand already, in a workbook
 * that was given back before.
 */
export function firstResultColumn(content: WorkbookContent, { sheet: name, headerRow }: WorkbookLayout): number {
  const sheet = content.sheets.find((each) => each.name === name)
  const header = sheet?.rows.find(({ number }) => number === headerRow)
  const before = [...(header?.cells.keys() ?? [])].find((start) =>
    resultHeaders.every((text, at) => header?.cells.get(start + at)?.value === text),
  )
  if (before !== undefined) return before
  let last = -1
  for (const { cells } of sheet?.rows ?? []) for (const column of cells.keys()) last = Math.max(last, column)
  for (const range of sheet?.merged ?? []) last = Math.max(last, columnOf(/:\$?([A-Z]+)/.exec(range)?.[1] ?? 'A'))
  return last + 1
}

/** A cell for each of the columns, in their order; null: empty. */
export function resultValues(outcome: RowOutcome): readonly (string | number | null)[] {
  const { status, messages, externalId, number, tutorialEventId } = outcome
  return [
    statusWords[status],
    messages.length > 0 ? messages.join(' · ') : null,
    externalId,
    asNumber(number),
    asNumber(tutorialEventId),
  ]
}

/** A number where the text is one that a spreadsheet keeps exactly. */
export function asNumber(text: string | null): string | number | null {
  return text !== null && /^(0|[1-9]\d{0,14})$/.test(text) ? Number(text) : text
}
