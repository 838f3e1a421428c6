// Ticks: which rows have a box, what the box of the head shows, and how many ticked rows the filter hides.
import type { MatchRow } from '../../../model.ts'

/** A box stands only where something can be done with it: linked to its suggestion, or created where this kind can be. */
export function isTickable(row: MatchRow, creatable: boolean): boolean {
  if (row.tutorialId === null || row.missing) return false
  return row.link === 'SUGGESTION' || (creatable && row.link === 'NOT_LINKED')
}

export interface Ticked {
  /** Ticked, shown and still tickable: what is acted on. */
  readonly rows: readonly MatchRow[]
  /** Ticked too, but hidden by the filter or in a closed group: never acted on. */
  readonly hidden: number
  /** Of the box in the head. */
  readonly all: boolean | 'part'
}

/** `every`: all rows of the kind; `shown`: those that stand in the list. */
export function tickedRows(
  every: readonly MatchRow[],
  shown: readonly MatchRow[],
  ticks: ReadonlySet<string>,
  creatable: boolean,
): Ticked {
  const isTicked = (row: MatchRow): boolean => ticks.has(row.id) && isTickable(row, creatable)
  const rows = ticks.size === 0 ? [] : shown.filter(isTicked)
  const hidden = ticks.size === 0 ? 0 : every.filter(isTicked).length - rows.length
  const possible = shown.filter((row) => isTickable(row, creatable)).length
  return { rows, hidden, all: rows.length === 0 ? false : rows.length === possible ? true : 'part' }
}

/** Ticks after pressing the box of the head: all shown, or none of the shown; hidden ones stay as they are. */
export function tickShown(
  ticks: ReadonlySet<string>,
  shown: readonly MatchRow[],
  on: boolean,
  creatable: boolean,
): ReadonlySet<string> {
  const next = new Set(ticks)
  for (const row of shown) {
    if (on && isTickable(row, creatable)) next.add(row.id)
    else next.delete(row.id)
  }
  return next
}

export function tickOne(ticks: ReadonlySet<string>, id: string, on: boolean): ReadonlySet<string> {
  const next = new Set(ticks)
  if (on) next.add(id)
  else next.delete(id)
  return next
}
