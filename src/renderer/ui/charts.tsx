// Bars from zero: the share that is linked, the trend of the last runs, and the runs beside one that a guard stopped.
import { formatNumber } from '../format.ts'
import styles from './charts.module.css'

/** Linked, not linked and ignored of one kind; the sentence it proves is its name. */
export function ShareBar({
  linked,
  notLinked,
  ignored,
  sentence,
}: {
  readonly linked: number
  readonly notLinked: number
  readonly ignored: number
  readonly sentence: string
}) {
  return (
    <div className={styles.share} role="img" aria-label={sentence}>
      {linked > 0 && <div className={styles.linked} style={{ flexGrow: linked }} />}
      {notLinked > 0 && <div className={styles.notLinked} style={{ flexGrow: notLinked }} />}
      {ignored > 0 && <div className={styles.ignored} style={{ flexGrow: ignored }} />}
      {linked + notLinked + ignored === 0 && <div className={styles.nothing} />}
    </div>
  )
}

/** Up to eight values, oldest first; the last one is the present. */
export function Trend({ values, sentence }: { readonly values: readonly number[]; readonly sentence: string }) {
  const most = Math.max(...values, 1)
  return (
    <div className={styles.trend} role="img" aria-label={sentence}>
      {values.map((value, index) => (
        <div key={index} style={{ height: `${Math.max(4, (value / most) * 100)}%` }} />
      ))}
    </div>
  )
}

export interface RunBar {
  readonly label: string
  readonly value: number
  readonly bad: boolean
}

/** Runs with their number above or in the bar and their name below. */
export function RunChart({ bars, sentence }: { readonly bars: readonly RunBar[]; readonly sentence: string }) {
  const most = Math.max(...bars.map((bar) => bar.value), 1)
  return (
    <div className={styles.runs} role="img" aria-label={sentence}>
      {bars.map((bar) => (
        <div key={bar.label} className={`${styles.run ?? ''} ${bar.bad ? (styles.bad ?? '') : ''}`}>
          <span className={styles.value}>{formatNumber(bar.value)}</span>
          <div className={styles.bar} style={{ height: `${Math.max(2, (bar.value / most) * 72)}px` }} />
          <span className={styles.label}>{bar.label}</span>
        </div>
      ))}
    </div>
  )
}
