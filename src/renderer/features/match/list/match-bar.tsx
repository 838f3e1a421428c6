// Above the list: facets with their counts, the order, the filter, and the list as a file.
import { ArrowDownUp, Download } from 'lucide-react'
import type { RefObject } from 'react'
import type { Kind, MatchHead } from '../../../model.ts'
import { focusRow } from '../../../ui/long-grid.tsx'
import { FilterChips } from '../../../ui/chips.tsx'
import { ChoiceMenu } from '../../../ui/choice-menu.tsx'
import { SearchField } from '../../../ui/search-field.tsx'
import { facetChips } from './facets.ts'
import { contextHead } from '../match-kinds.ts'
import type { Order } from './row-order.ts'
import type { Review } from '../use-review.ts'
import styles from '../match.module.css'

interface MatchBarProps {
  readonly kind: Kind
  readonly match: MatchHead
  readonly review: Review
  readonly filterRef: RefObject<HTMLInputElement | null>
  readonly onExport: (format: 'XLSX' | 'CSV') => void
}

export function MatchBar({ kind, match, review, filterRef, onExport }: MatchBarProps) {
  const context = contextHead(kind.name)
  const orders: readonly (readonly [Order, string])[] = [
    ['best', 'Best first'],
    ['name', 'By name'],
    ...(context === null ? [] : ([['location', `By ${context.toLowerCase()}`]] as const)),
  ]
  return (
    <div className={styles.bar}>
      <FilterChips
        plain
        label="Show"
        chips={facetChips(match.counts)}
        chosen={review.facet}
        onChoose={review.setFacet}
      />
      <div className={styles.barEnd}>
        <ChoiceMenu
          label="Order"
          icon={ArrowDownUp}
          entries={orders.map(([id, label]) => ({ id, label }))}
          chosen={review.order}
          onChoose={review.setOrder}
        />
        <ChoiceMenu
          label={`Save ${review.rows.length} rows as a file`}
          icon={Download}
          entries={[
            { id: 'XLSX', label: 'Excel workbook (.xlsx)' },
            { id: 'CSV', label: 'Text with commas (.csv)' },
          ]}
          chosen={null}
          onChoose={onExport}
        />
        <SearchField
          label="Filter"
          keyCap="/"
          inputRef={filterRef}
          value={review.filter}
          onChange={review.setFilter}
          onLeave={() => focusRow(document, review.row?.id ?? null)}
        />
      </div>
    </div>
  )
}
