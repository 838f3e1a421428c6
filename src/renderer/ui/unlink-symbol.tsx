// The symbol of records that are not linked.
import { Unlink2 } from 'lucide-react'
import styles from './status-symbol.module.css'

export function UnlinkSymbol() {
  return (
    <span className={styles.warn} role="img" aria-label="not linked" title="not linked">
      <Unlink2 size={16} aria-hidden="true" />
    </span>
  )
}
