// Facets of the plan with their counts, and a filter by text.
import type { PlanItem } from '../../../model.ts'
import { FilterChips } from '../../../ui/chips.tsx'
import { SearchField } from '../../../ui/search-field.tsx'
import { inFacet } from './plan-view.ts'
import type { Facet } from './plan-view.ts'
import styles from './review.module.css'

const facets: readonly { readonly id: Facet; readonly label: string }[] = [
  { id: 'all', label: 'All' },
  { id: 'new', label: '+ New' },
  { id: 'changed', label: '~ Changed' },
  { id: 'relinked', label: '↔ Relinked' },
  { id: 'removed', label: '− Removed' },
  { id: 'warnings', label: 'Only warnings' },
]

interface PlanFilterProps {
  readonly items: readonly PlanItem[]
  readonly facet: Facet
  readonly onFacet: (facet: Facet) => void
  readonly filter: string
  readonly onFilter: (filter: string) => void
}

export function PlanFilter({ items, facet, onFacet, filter, onFilter }: PlanFilterProps) {
  const chips = facets.map(({ id, label }) => ({ id, label, count: items.filter((item) => inFacet(item, id)).length }))
  return (
    <div className={styles.bar}>
      <FilterChips label="Which changes" chips={chips} chosen={facet} onChoose={onFacet} />
      <SearchField label="Filter" value={filter} onChange={onFilter} />
    </div>
  )
}
