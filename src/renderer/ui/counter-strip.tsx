// Numbers side by side, always all of them; zero is quiet.
import { formatNumber } from '../format.ts'
import styles from './counter-strip.module.css'

export interface Counter {
  readonly label: string
  /** null: it is not counted here, which is not the same as none. */
  readonly value: number | null
  readonly tone?: 'plain' | 'warn' | 'bad'
}

export function CounterStrip({ label, counters }: { readonly label: string; readonly counters: readonly Counter[] }) {
  return (
    <dl className={styles.strip} aria-label={label}>
      {counters.map(({ label: name, value, tone = 'plain' }) => (
        <div key={name} className={styles.cell}>
          <dt>{name}</dt>
          <dd className={value === 0 || value === null ? styles.zero : styles[tone]}>
            {value === null ? '–' : formatNumber(value)}
          </dd>
        </div>
      ))}
    </dl>
  )
}
