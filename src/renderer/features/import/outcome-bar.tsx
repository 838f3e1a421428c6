// One bar whose parts are everything there is; the sum stands beside it.
import { formatNumber } from '../../format.ts'
import styles from './outcome-bar.module.css'

export interface OutcomePart {
  readonly tone: 'done' | 'changed' | 'unchanged' | 'failed' | 'leftOut' | 'unknown' | 'waiting'
  readonly count: number
  readonly word: string
}

export function OutcomeBar({ parts, sentence }: { readonly parts: readonly OutcomePart[]; readonly sentence: string }) {
  return (
    <div className={styles.bar} role="img" aria-label={sentence}>
      {parts
        .filter(({ count }) => count > 0)
        .map(({ tone, count }) => (
          <div key={tone} className={styles[`part-${tone}`]} style={{ flexGrow: count }} />
        ))}
    </div>
  )
}

/** `212 = 186 imported + 14 unchanged + 6 failed + 6 left out` */
export function sumSentence(total: number, parts: readonly OutcomePart[]): string {
  return `${formatNumber(total)} = ${parts.map(({ count, word }) => `${formatNumber(count)} ${word}`).join(' + ')}`
}
