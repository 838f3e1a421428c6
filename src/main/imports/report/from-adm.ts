// The sheet `From Adm`: the title of each event and its number in Administrate, which people used to paste there. (domain: 5.1)
import type { WorkbookContent } from '../../ports/imports.ts'
import { textOf, trimmed } from '../file/cell-values.ts'
import type { RowOutcome } from '../run/outcomes.ts'
import { asNumber } from './result-columns.ts'

export interface FromAdmCell {
  readonly column: number
  readonly value: string | number
  /** It looks like a link, as the number people click does. */
  readonly isLink: boolean
}

export interface FromAdm {
  /** As the workbook writes it; null: it has no such sheet. */
  readonly sheet: string | null
  /** What is written, by row number; rows of events that this import did not touch are left as they are. */
  readonly cells: ReadonlyMap<number, readonly FromAdmCell[]>
  /** What is written has the look of this row and those below. */
  readonly firstRow: number
}

export const fromAdmName = 'From Adm'

/** null: no event has a number in Administrate. An event that stands there already keeps its row; others follow at the end. */
export function fillFromAdm(content: WorkbookContent, outcomes: readonly RowOutcome[]): FromAdm | null {
  const events = outcomes.filter(({ row, eventRow, number }) => row === eventRow && number !== null)
  if (events.length === 0) return null
  const sheet = content.sheets.find(({ name }) => likened(name) === likened(fromAdmName))
  const rows = sheet?.rows ?? []
  const header = rows.find(({ cells }) => [...cells.values()].some((cell) => likened(textOf(cell)) === 'xname'))
  const columnOf = (text: string): number | undefined =>
    [...(header?.cells ?? [])].find(([, cell]) => likened(textOf(cell)) === text)?.[0]
  const name = columnOf('xname') ?? 0
  const locator = columnOf('xlocator') ?? name + 2
  const link = locator === name + 1 ? null : name + 1

  const headerRow = header?.number ?? 0
  const places = new Map(
    rows.filter((row) => row.number > headerRow).map((row) => [textOf(row.cells.get(name)), row.number]),
  )
  const cells = new Map<number, readonly FromAdmCell[]>()
  let next = (rows.at(-1)?.number ?? 0) + 1
  if (next === 1) cells.set(next++, [text(name, 'xname'), text(locator, 'xlocator')])
  for (const { eventTitle, number } of events) {
    const value = asNumber(number) ?? ''
    const known = places.get(trimmed(eventTitle))
    const row = known ?? next++
    places.set(trimmed(eventTitle), row)
    cells.set(row, [
      ...(known === undefined ? [text(name, eventTitle)] : []),
      ...(link === null ? [] : [{ column: link, value, isLink: true }]),
      { column: locator, value, isLink: false },
    ])
  }
  return { sheet: sheet?.name ?? null, cells, firstRow: headerRow + 1 }
}

function text(column: number, value: string): FromAdmCell {
  return { column, value, isLink: false }
}

function likened(name: string): string {
  return name.toLowerCase().replaceAll(/\s+/g, '')
}
