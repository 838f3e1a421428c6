// How well the two systems are linked, by kind: counts, share, trend, and the difference in words.
import { formatNumber } from '../../format.ts'
import type { Kind } from '../../model.ts'
import { Card } from '../../ui/card.tsx'
import { ShareBar, Trend } from '../../ui/charts.tsx'
import { SystemName } from '../../ui/mark.tsx'
import { linkHealth } from './home-facts.ts'
import styles from './home.module.css'

export function LinkedCard({ kinds }: { readonly kinds: readonly Kind[] }) {
  const lines = linkHealth(kinds)
  const linked = lines.reduce((sum, line) => sum + line.linked, 0)
  const notLinked = lines.reduce((sum, line) => sum + (line.total - line.linked), 0)
  const runs = Math.max(...lines.map((line) => line.trend.length), 0)
  return (
    <Card
      title="Linked records"
      aside={
        <span className={styles.aside}>
          in the <SystemName system="tutorial" name="Tutorial database" />
          {runs > 1 && ` · last ${runs} runs`}
        </span>
      }
    >
      <ul className={styles.health}>
        {lines.map(({ kind, linked: done, total, share, change, trend }) => {
          const never = kind.lastRun === null
          return (
            <li key={kind.name} className={styles.healthLine}>
              <div>
                <p className={styles.healthHead}>
                  <span>{kind.title}</span>
                  <span>
                    <strong>{formatNumber(done)}</strong> of {formatNumber(total)}
                  </span>
                </p>
                <ShareBar
                  linked={done}
                  notLinked={never ? 0 : total - done}
                  sentence={
                    never
                      ? `${kind.title}: not read yet`
                      : `${formatNumber(done)} of ${formatNumber(total)} ${kind.plural} linked`
                  }
                />
              </div>
              <Trend
                values={trend}
                sentence={trend.length === 0 ? 'no runs yet' : `linked in the last runs: ${trend.join(', ')}`}
              />
              <p className={styles.share}>
                <strong>{never ? '–' : share}</strong>
                <span>{never ? 'never read' : change}</span>
              </p>
            </li>
          )
        })}
      </ul>
      <p className={styles.legend} hidden={lines.every(({ kind }) => kind.lastRun === null)}>
        <span className={styles.linkedKey}>linked {formatNumber(linked)}</span>
        <span className={styles.notLinkedKey}>not linked {formatNumber(notLinked)}</span>
      </p>
    </Card>
  )
}
