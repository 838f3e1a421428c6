// A list that may be long: real list items while short, a virtualised grid with its position spoken when long.
import type { ReactNode } from 'react'
import {
  Collection,
  GridList,
  GridListItem,
  GridListLoadMoreItem,
  ListLayout,
  Virtualizer,
} from 'react-aria-components'
import styles from './long-list.module.css'

interface LongListProps<Item extends { readonly id: string }> {
  readonly label: string
  readonly items: readonly Item[]
  /** All there are, also those not read yet. */
  readonly total: number
  readonly rowHeight: number
  readonly children: (item: Item) => ReactNode
  readonly textOf: (item: Item) => string
  readonly onMore: () => void
  readonly loading: boolean
}

const longFrom = 60

export function LongList<Item extends { readonly id: string }>(props: LongListProps<Item>) {
  const { label, items, total, rowHeight, children, textOf, onMore, loading } = props
  if (total <= longFrom) {
    return (
      <ul className={styles.short} aria-label={label}>
        {items.map((item) => (
          <li key={item.id} className={styles.row} style={{ minHeight: rowHeight }}>
            {children(item)}
          </li>
        ))}
      </ul>
    )
  }
  return (
    <Virtualizer layout={ListLayout} layoutOptions={{ rowHeight }}>
      <GridList className={styles.long ?? ''} aria-label={label}>
        <Collection items={items}>
          {(item) => (
            <GridListItem id={item.id} textValue={textOf(item)} className={styles.row ?? ''}>
              {children(item)}
            </GridListItem>
          )}
        </Collection>
        <GridListLoadMoreItem onLoadMore={onMore} isLoading={loading && items.length < total}>
          <span className={styles.more}>Reading more…</span>
        </GridListLoadMoreItem>
      </GridList>
    </Virtualizer>
  )
}
