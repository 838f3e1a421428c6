// The facets of the list: which rows each shows, and its count as the backend counts it.
import type { MatchHead, MatchRow } from '../../../model.ts'

export type Facet =
  'all' | 'notLinked' | 'suggested' | 'ambiguous' | 'linked' | 'ignored' | 'onlyInAdministrate' | 'missing' | 'changed'

interface FacetEntry {
  readonly id: Facet
  readonly label: string
  /** The rest of the label, spoken and in the tooltip only: nine chips stand in one line. */
  readonly rest?: string
}

const facets: readonly FacetEntry[] = [
  { id: 'all', label: 'All' },
  { id: 'notLinked', label: 'Not linked' },
  { id: 'suggested', label: 'Suggested' },
  { id: 'ambiguous', label: 'Ambiguous' },
  { id: 'linked', label: 'Linked' },
  { id: 'ignored', label: 'Ignored' },
  { id: 'onlyInAdministrate', label: 'Only in Administrate' },
  { id: 'missing', label: 'Missing', rest: 'in Administrate' },
  { id: 'changed', label: 'Changed', rest: 'since linked' },
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

/** All of them, also those without a row: what is zero is told too. */
export function facetChips(counts: MatchHead['counts']): readonly (FacetEntry & { readonly count: number })[] {
  return facets.map((facet) => ({ ...facet, count: counts[facet.id] }))
}
