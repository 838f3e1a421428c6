// The facets of the list: which rows each shows, and its count as the backend counts it.
import type { MatchHead, MatchRow } from '../../model.ts'

export type Facet =
  'all' | 'notLinked' | 'suggested' | 'ambiguous' | 'linked' | 'ignored' | 'onlyInAdministrate' | 'missing' | 'changed'

interface FacetEntry {
  readonly id: Facet
  readonly label: string
  /** Seldom anything: offered only while there is something. */
  readonly seldom: boolean
}

const facets: readonly FacetEntry[] = [
  { id: 'all', label: 'All', seldom: false },
  { id: 'notLinked', label: 'Not linked', seldom: false },
  { id: 'suggested', label: 'Suggested', seldom: false },
  { id: 'ambiguous', label: 'Ambiguous', seldom: true },
  { id: 'linked', label: 'Linked', seldom: false },
  { id: 'ignored', label: 'Ignored', seldom: false },
  { id: 'onlyInAdministrate', label: 'Only in Administrate', seldom: false },
  { id: 'missing', label: 'Missing in Administrate', seldom: true },
  { id: 'changed', label: 'Changed since linked', seldom: true },
]

const linkedLinks: readonly MatchRow['link'][] = ['RULE', 'PERSON', 'IMPORT', 'FOUND']

/** The pair of this row is linked, by whom ever. */
export function isLinked(row: Pick<MatchRow, 'link'>): boolean {
  return linkedLinks.includes(row.link)
}

export function inFacet(row: MatchRow, facet: Facet): boolean {
  switch (facet) {
    case 'all':
      return true
    case 'notLinked':
      return row.tutorialId !== null && !isLinked(row) && row.link !== 'IGNORED' && !row.inactive
    case 'suggested':
      return row.link === 'SUGGESTION'
    case 'ambiguous':
      return row.ambiguous
    case 'linked':
      return isLinked(row)
    case 'ignored':
      return row.link === 'IGNORED'
    case 'onlyInAdministrate':
      return row.identity !== null && !isLinked(row) && row.link !== 'IGNORED' && !row.missing
    case 'missing':
      return row.missing
    case 'changed':
      return row.changed
  }
}

/** The chips to offer; a seldom one while it has rows or is chosen. */
export function facetChips(
  counts: MatchHead['counts'],
  chosen: Facet,
): readonly { readonly id: Facet; readonly label: string; readonly count: number }[] {
  return facets
    .filter(({ id, seldom }) => !seldom || counts[id] > 0 || id === chosen)
    .map(({ id, label }) => ({ id, label, count: counts[id] }))
}
