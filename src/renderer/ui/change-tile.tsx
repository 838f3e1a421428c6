// What happens to a record, as a tile of 20 px with its word.
import { ArrowLeftRight, Equal, Minus, Plus, Undo2, createLucideIcon } from 'lucide-react'
import type { LucideIcon } from 'lucide-react'
import styles from './change-tile.module.css'

export type Change = 'new' | 'changed' | 'unchanged' | 'removed' | 'relinked' | 'returned'

const Tilde = createLucideIcon('tilde', [['path', { d: 'M4 14c2-4 5-4 8-2s6 2 8-2', key: 'wave' }]])

const tiles: Readonly<Record<Change, LucideIcon>> = {
  new: Plus,
  changed: Tilde,
  unchanged: Equal,
  removed: Minus,
  relinked: ArrowLeftRight,
  returned: Undo2,
}

export function ChangeTile({ change }: { readonly change: Change }) {
  const Icon = tiles[change]
  return (
    <span className={`${styles.tile ?? ''} ${styles[change] ?? ''}`} role="img" aria-label={change} title={change}>
      <Icon size={12} strokeWidth={2.25} aria-hidden="true" />
    </span>
  )
}
