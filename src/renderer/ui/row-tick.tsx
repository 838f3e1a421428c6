// The tick box of a row among thousands: the browser's own, drawn like the others.
import styles from './row-tick.module.css'

interface RowTickProps {
  readonly label: string
  readonly ticked: boolean
  readonly onChange: (ticked: boolean) => void
  /** The Tab key stops here; in a long list only at the current row. */
  readonly reachable: boolean
}

export function RowTick({ label, ticked, onChange, reachable }: RowTickProps) {
  return (
    <span className={styles.field}>
      <input
        type="checkbox"
        className={styles.tick}
        aria-label={label}
        checked={ticked}
        tabIndex={reachable ? 0 : -1}
        onChange={(event) => onChange(event.currentTarget.checked)}
        onClick={(event) => event.stopPropagation()}
      />
    </span>
  )
}
