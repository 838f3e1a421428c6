// Numbers side by side, always all of them; zero is quiet.
import { formatNumber } from '../format.ts'
import styles from './counter-strip.module.css'

export interface Counter {
  readonly label: string
  readonly value: number
  readonly tone?: 'plain' | 'warn' | 'bad'
}

export function CounterStrip({ label, counters }: { readonly label: string; readonly counters: readonly Counter[] }) {
  return (
    <dl className={styles.strip} aria-label={label}>
      {counters.map(({ label: name, value, tone = 'plain' }) => (
        <div key={name} className={styles.cell}>
          <dt>{name}</dt>
          <dd className={value === 0 ? styles.zero : styles[tone]}>{formatNumber(value)}</dd>
        </div>
      ))}
    </dl>
  )
}
