// The places of the window; beside Sync how far a running one is, beside Match how much waits for a person.
import { FileSpreadsheet, House, Link2, RefreshCw, Settings } from 'lucide-react'
import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { ProgressRing } from '../../ui/progress-bar.tsx'
import { formatNumber } from '../../format.ts'
import type { PlaceName } from '../../place.ts'
import styles from './rail.module.css'

interface RailProps {
  readonly place: PlaceName
  /** 0 to 1 while a sync runs, else null. */
  readonly progress: number | null
  /** Tutorial records that wait for a person; null while the number is being made, or not known. */
  readonly notLinked: number | null
  /** Workbooks that wait for a person; null: not known. */
  readonly workbooksWaiting: number | null
}

export function Rail({ place, progress, notLinked, workbooksWaiting }: RailProps) {
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
        <Item name="match" title="Match" icon={Link2} current={place}>
          {notLinked !== null && notLinked > 0 && (
            <span className={styles.badge}>
              {formatNumber(notLinked)}
              <span className="only-spoken"> not linked</span>
            </span>
          )}
        </Item>
        <Item name="import" title="Import" icon={FileSpreadsheet} current={place}>
          {workbooksWaiting !== null && workbooksWaiting > 0 && (
            <span className={styles.badge}>
              {formatNumber(workbooksWaiting)}
              <span className="only-spoken"> waiting</span>
            </span>
          )}
        </Item>
      </ul>
      <ul>
        <Item name="settings" title="Settings" icon={Settings} current={place} />
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
