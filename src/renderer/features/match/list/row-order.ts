// The order of rows inside their group: as the backend gives them (best first), by name or by location.
import type { MatchRow } from '../../../model.ts'

export type Order = 'best' | 'name' | 'location'

const collator = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' })

function nameOf(row: MatchRow): string {
  return row.tutorialName ?? row.administrateName ?? ''
}

function contextOf(row: MatchRow): string {
  return row.tutorialName === null ? row.administrateContext : row.tutorialContext
}

/** A new list, or the same one for `best`. */
export function inOrder(rows: readonly MatchRow[], order: Order): readonly MatchRow[] {
  if (order === 'best') return rows
  const byName = (left: MatchRow, right: MatchRow): number => collator.compare(nameOf(left), nameOf(right))
  if (order === 'name') return rows.toSorted(byName)
  return rows.toSorted((left, right) => collator.compare(contextOf(left), contextOf(right)) || byName(left, right))
}
