// Merged cells among the data: only the first of them holds a value, which is told, since a person sees it over all.
import type { ImportProblem, ImportRow, WorkbookLayout } from '../../ports/imports.ts'
import { columnOf } from './sheet-xml.ts'

/** `ranges` as `E4:E6`; those without a data row, or outside the columns that are read, are of no concern. */
export function mergedProblems(
  ranges: readonly string[],
  layout: WorkbookLayout,
  rows: readonly ImportRow[],
): readonly ImportProblem[] {
  const [first, last] = [rows[0]?.number ?? 1, rows.at(-1)?.number ?? 0]
  return ranges.flatMap((range) => {
    const bounds = boundsOf(range)
    if (!bounds || bounds.bottom < first || bounds.top > last) return []
    const column = [...layout.columns].find(([, { index }]) => index >= bounds.left && index <= bounds.right)
    if (!column) return []
    const message = `The cells ${range} are merged: ${range.split(':')[0] ?? range} holds their value, the others are read as empty.`
    const row = Math.max(bounds.top, first)
    return [{ row, column: column[0], level: 'warning', code: 'cells-merged', message, value: range, suggestions: [] }]
  })
}

interface Bounds {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

function boundsOf(range: string): Bounds | null {
  const found = /^\$?([A-Z]+)\$?(\d+):\$?([A-Z]+)\$?(\d+)$/.exec(range)
  if (!found) return null
  const [, left = '', top, right = '', bottom] = found
  return { left: columnOf(left), top: Number(top), right: columnOf(right), bottom: Number(bottom) }
}
