// One link into the catalogue: from what, to what, and where that comes from.
import { ArrowRight } from 'lucide-react'
import { formatMoment } from '../../format.ts'
import { Button } from '../../ui/button.tsx'
import { StatusSymbol } from '../../ui/status-symbol.tsx'
import { wordShown } from './map-words.ts'
import type { ImportMap, MapEntry } from './settings-model.ts'
import styles from './settings.module.css'

interface MapRowProps {
  readonly map: ImportMap
  readonly entry: MapEntry
  readonly now: Date
  readonly onChange: () => void
}

export function MapRow({ map, entry, now, onChange }: MapRowProps) {
  const { from, to, changedBy, changedAt } = entry
  return (
    <div className={styles.map}>
      <span className={styles.from} title={from}>
        {from}
      </span>
      <ArrowRight size={14} role="img" aria-label="stands for" />
      {to === null ? (
        <span className={styles.open}>
          <StatusSymbol status="warning" size={14} decorative />
          nothing fits, or more than one
        </span>
      ) : (
        <span className={styles.to} title={wordShown(map, to)}>
          {wordShown(map, to)}
        </span>
      )}
      <span className={styles.who}>
        {changedBy === null || changedAt === null
          ? to !== null && 'derived'
          : `set by ${changedBy}, ${formatMoment(changedAt, now)}`}
      </span>
      <Button small kind="quiet" label={`Change ${from}`} onPress={onChange}>
        Change…
      </Button>
    </div>
  )
}
