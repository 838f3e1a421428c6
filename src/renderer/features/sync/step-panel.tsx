// The panel at the right that explains the selected step; on a narrow window a sheet.
import type { ReactNode } from 'react'
import { useWide } from '../frame/shortcuts.ts'
import { Sheet } from '../../ui/sheet.tsx'
import styles from './step-panel.module.css'

interface StepPanelProps {
  readonly title: string
  readonly over: string
  readonly chip?: ReactNode
  readonly children: ReactNode
  /** A person opened the step; counts on a narrow window only. */
  readonly open: boolean
  readonly onClose: () => void
  /** 32 px less, where the list beside it needs them. */
  readonly slim?: boolean
}

export function StepPanel({ title, over, chip, children, open, onClose, slim = false }: StepPanelProps) {
  const wide = useWide()
  if (!wide) {
    return open ? (
      <Sheet title={title} intro={over} onClose={onClose} narrow>
        <div className={styles.inSheet}>{children}</div>
      </Sheet>
    ) : null
  }
  return (
    <aside
      className={`${styles.panel ?? ''} ${slim ? (styles.slim ?? '') : ''}`}
      aria-label={`About ${title}`}
      tabIndex={0}
    >
      <header className={styles.head}>
        <div>
          <p className={styles.over}>{over}</p>
          <h2 className={styles.title}>{title}</h2>
        </div>
        {chip}
      </header>
      {children}
    </aside>
  )
}
