// The places of the window, and beside Sync how far a running one is.
import { House, RefreshCw } from 'lucide-react'
import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { ProgressRing } from '../../ui/progress-bar.tsx'
import type { PlaceName } from '../../place.ts'
import styles from './rail.module.css'

interface RailProps {
  readonly place: PlaceName
  /** 0 to 1 while a sync runs, else null. */
  readonly progress: number | null
}

export function Rail({ place, progress }: RailProps) {
  return (
    <nav className={styles.rail} aria-label="Places">
      <ul>
        <Item name="home" title="Home" icon={House} current={place} />
        <Item name="sync" title="Sync" icon={RefreshCw} current={place}>
          {progress !== null && (
            <>
              <ProgressRing share={progress} />
              <span className="only-spoken">running</span>
            </>
          )}
        </Item>
      </ul>
    </nav>
  )
}

interface ItemProps {
  readonly name: PlaceName
  readonly title: string
  readonly icon: LucideIcon
  readonly current: PlaceName
  readonly children?: ReactNode
}

function Item({ name, title, icon: Icon, current, children }: ItemProps) {
  return (
    <li>
      <a className={styles.item} href={`#${name}`} title={title} aria-current={current === name ? 'page' : undefined}>
        <Icon size={16} aria-hidden="true" />
        <span className={styles.title}>{title}</span>
        {children}
      </a>
    </li>
  )
}
