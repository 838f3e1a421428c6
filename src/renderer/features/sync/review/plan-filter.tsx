// Facets of the plan with their counts, and a filter by text.
import type { PlanItem } from '../../../model.ts'
import { ChangeTile } from '../../../ui/change-tile.tsx'
import { FilterChips } from '../../../ui/chips.tsx'
import type { ChipEntry } from '../../../ui/chips.tsx'
import { SearchField } from '../../../ui/search-field.tsx'
import { StatusSymbol } from '../../../ui/status-symbol.tsx'
import { inFacet } from './plan-view.ts'
import type { Facet } from './plan-view.ts'
import styles from './review.module.css'

const facets: readonly Omit<ChipEntry<Facet>, 'count'>[] = [
  { id: 'all', label: 'All' },
  { id: 'new', label: 'New', symbol: <ChangeTile change="new" /> },
  { id: 'changed', label: 'Changed', symbol: <ChangeTile change="changed" /> },
  { id: 'relinked', label: 'Relinked', symbol: <ChangeTile change="relinked" /> },
  { id: 'removed', label: 'Removed', symbol: <ChangeTile change="removed" /> },
  { id: 'warnings', label: 'Only warnings', symbol: <StatusSymbol status="warning" size={14} decorative /> },
]

interface PlanFilterProps {
  readonly items: readonly PlanItem[]
  readonly facet: Facet
  readonly onFacet: (facet: Facet) => void
  readonly filter: string
  readonly onFilter: (filter: string) => void
}

export function PlanFilter({ items, facet, onFacet, filter, onFilter }: PlanFilterProps) {
  const chips = facets.map((entry) => ({
    ...entry,
    count: items.filter((item) => inFacet(item, entry.id)).length,
  }))
  return (
    <div className={styles.bar}>
      <FilterChips label="Which changes" chips={chips} chosen={facet} onChoose={onFacet} plain />
      <SearchField label="Filter" value={filter} onChange={onFilter} />
    </div>
  )
}
