// How many rows each facet of the list has. A row may count in several.
import type { Review, ReviewRow } from './review.ts'

export interface ReviewCounts {
  readonly all: number
  readonly notLinked: number
  readonly suggested: number
  readonly ambiguous: number
  readonly linked: number
  readonly ignored: number
  readonly onlyInAdministrate: number
  readonly missing: number
  readonly changed: number
}

/** Of a kind that has nothing to match. */
export const noRows: ReviewCounts = {
  all: 0,
  notLinked: 0,
  suggested: 0,
  ambiguous: 0,
  linked: 0,
  ignored: 0,
  onlyInAdministrate: 0,
  missing: 0,
  changed: 0,
}

export function countRows({ rows }: Review): ReviewCounts {
  const count = (is: (row: ReviewRow) => boolean): number => rows.filter(is).length
  return {
    all: rows.length,
    notLinked: count((row) => row.tutorial !== null && isOpen(row)),
    suggested: count((row) => row.group === 'suggested'),
    ambiguous: count((row) => row.ambiguous),
    linked: count((row) => row.link !== null),
    ignored: count((row) => row.group === 'ignored'),
    onlyInAdministrate: count((row) => row.administrate !== null && isOpen(row)),
    missing: count((row) => row.group === 'missing'),
    changed: count((row) => row.changed),
  }
}

/** Neither linked, ignored nor gone. */
function isOpen({ link, group }: ReviewRow): boolean {
  return link === null && group !== 'ignored' && group !== 'missing'
}
