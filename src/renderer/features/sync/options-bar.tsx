// How the next run is to go: straight through or with a look at the changes first, and whether an error stops it.
import type { ReactNode } from 'react'
import { useTandem } from '../../tandem.tsx'
import { Segments, TickBox } from '../../ui/choice.tsx'
import styles from './sync.module.css'

const modes = [
  { value: 'straight', label: 'Straight through' },
  { value: 'review', label: 'Review changes first' },
] as const

export function OptionsBar({ children }: { readonly children?: ReactNode }) {
  const { options, setOptions } = useTandem()
  return (
    <div className={styles.options}>
      <Segments
        label="How to run"
        value={options.reviewFirst ? 'review' : 'straight'}
        options={modes}
        onChange={(mode) => setOptions({ ...options, reviewFirst: mode === 'review' })}
      />
      <TickBox ticked={options.skipErrors} onChange={(skipErrors) => setOptions({ ...options, skipErrors })}>
        Continue after an error
      </TickBox>
      <span className={styles.optionsAside}>{children}</span>
    </div>
  )
}
