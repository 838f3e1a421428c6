// Lines in the gutter of the step list: which step needs which; those of the selected step in accent. The words stand in the rows.
import type { Kind } from '../../model.ts'
import { dependencyArcs } from './arcs.ts'
import styles from './step-list.module.css'

const rowHeight = 56
const lanes = [10, 15, 22]
const end = 28

export function DependencyArcs({
  kinds,
  selected,
}: {
  readonly kinds: readonly Kind[]
  readonly selected: Kind['name'] | null
}) {
  const arcs = dependencyArcs(kinds)
  return (
    <svg className={styles.arcs} width="40" height={kinds.length * rowHeight} aria-hidden="true">
      {arcs.map(({ from, to, lane }) => {
        const x = lanes[lane] ?? 4
        const top = from * rowHeight + rowHeight / 2 + 5
        const bottom = to * rowHeight + rowHeight / 2 - 5
        const path = `M${end} ${top}H${x + 4}Q${x} ${top} ${x} ${top + 4}V${bottom - 4}Q${x} ${bottom} ${x + 4} ${bottom}H${end - 2}`
        return (
          <g key={`${from}-${to}`} data-on={kinds[to]?.name === selected || undefined}>
            <path d={path} />
            <polygon points={`${end - 2},${bottom - 3} ${end + 2},${bottom} ${end - 2},${bottom + 3}`} />
          </g>
        )
      })}
    </svg>
  )
}
