// How well the two systems are linked, by kind: counts, share, trend, and the difference in words.
import { formatNumber } from '../../format.ts'
import type { Kind } from '../../model.ts'
import { Card } from '../../ui/card.tsx'
import { ShareBar, Trend } from '../../ui/charts.tsx'
import { SystemName } from '../../ui/mark.tsx'
import { linkHealth } from './home-facts.ts'
import type { LinkHealth } from './home-facts.ts'
import styles from './home.module.css'

export function LinkedCard({ kinds }: { readonly kinds: readonly Kind[] }) {
  const lines = linkHealth(kinds)
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
        {lines.map(({ kind, linked, notLinked, ignored, total, share, change, trend }) => {
          const never = notLinked === null
          return (
            <li key={kind.name} className={styles.healthLine}>
              <div>
                <p className={styles.healthHead}>
                  <span>{kind.title}</span>
                  <span>
                    <strong>{never && linked === 0 ? '–' : formatNumber(linked)}</strong> of {formatNumber(total)}
                  </span>
                </p>
                <ShareBar
                  linked={linked}
                  notLinked={notLinked ?? 0}
                  ignored={never ? 0 : ignored}
                  sentence={
                    never
                      ? `${kind.title}: not read yet`
                      : `${formatNumber(linked)} of ${formatNumber(total)} ${kind.plural} linked`
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
      <Legend lines={lines.filter(({ notLinked }) => notLinked !== null)} />
    </Card>
  )
}

/** The sums of the kinds that were read. */
function Legend({ lines }: { readonly lines: readonly LinkHealth[] }) {
  const sum = (of: (line: LinkHealth) => number | null): number => lines.reduce((all, line) => all + (of(line) ?? 0), 0)
  const ignored = sum((line) => line.ignored)
  return (
    <p className={styles.legend} hidden={lines.length === 0}>
      <span className={styles.linkedKey}>linked {formatNumber(sum((line) => line.linked))}</span>
      <span className={styles.notLinkedKey}>not linked {formatNumber(sum((line) => line.notLinked))}</span>
      {ignored > 0 && <span className={styles.ignoredKey}>ignored {formatNumber(ignored)}</span>}
    </p>
  )
}
