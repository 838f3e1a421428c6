// The list: tutorial record, link, Administrate record; groups in order of work.
import { useCallback } from 'react'
import type { KeyboardEvent } from 'react'
import { formatNumber } from '../../../format.ts'
import type { Kind, MatchHead, MatchRow } from '../../../model.ts'
import { TickBox } from '../../../ui/choice.tsx'
import { LongGrid } from '../../../ui/long-grid.tsx'
import { SystemName } from '../../../ui/mark.tsx'
import { GroupHead } from './group-head.tsx'
import type { Line } from './lines.ts'
import { contextHead } from '../match-kinds.ts'
import { MatchCells } from './match-cells.tsx'
import { isTickable } from './ticks.ts'
import type { Review } from '../use-review.ts'
import styles from './grid.module.css'

interface MatchGridProps {
  readonly kind: Kind
  readonly match: MatchHead
  readonly review: Review
  readonly administrate: string
  /** What is shown could not be read again. */
  readonly stale: boolean
  readonly onCure: (row: MatchRow) => void
  readonly onOpen: (id: string) => void
}

const rowHeight = 32
const groupHeight = 28

export function MatchGrid({ kind, match, review, administrate, stale, onCure, onOpen }: MatchGridProps) {
  const { lines, rows, row: current, ticked, ticks, setCurrent, tick, tickAll, toggleGroup } = review
  const context = contextHead(kind.name)
  const creatable = match.creatable.support === 'CREATABLE'
  const tickable = rows.some((row) => isTickable(row, creatable))
  const shape = context === null ? styles.plain : context === 'Title' ? styles.titled : styles.located
  const cells = useCallback(
    (line: Line) =>
      line.type === 'group' ? (
        <GroupHead line={line} match={match} columns={context === null ? 5 : 7} onToggle={toggleGroup} />
      ) : (
        <MatchCells
          row={line.row}
          hasContext={context !== null}
          current={line.id === current?.id}
          ticked={ticks.has(line.id)}
          creatable={creatable}
          onTick={tick}
          onCure={onCure}
        />
      ),
    [match, context, current?.id, ticks, creatable, tick, onCure, toggleGroup],
  )
  return (
    <div className={`${styles.box ?? ''} ${shape ?? ''} ${stale ? (styles.stale ?? '') : ''}`}>
      <LongGrid
        label={`${kind.title}: tutorial database and ${administrate}`}
        lines={lines}
        columns={context === null ? 5 : 7}
        current={current?.id ?? null}
        onCurrent={setCurrent}
        onOpen={onOpen}
        onKey={goToGroup}
        heightOf={heightOf}
        rowOf={(line) => (line.type === 'row' ? { selected: ticks.has(line.id) ? true : null } : null)}
        classOf={classOf}
        cells={cells}
        head={
          <>
            <div role="columnheader" className={styles.tick}>
              {!tickable && <span className="only-spoken">Ticked</span>}
              {tickable && (
                <TickBox
                  label={`All that can be ticked, ${formatNumber(ticked.rows.length)} are`}
                  ticked={ticked.all}
                  onChange={tickAll}
                />
              )}
            </div>
            <div role="columnheader">
              <SystemName system="tutorial" name="Tutorial database" />
            </div>
            {context !== null && <div role="columnheader">{context}</div>}
            <div role="columnheader" className={styles.link}>
              Link
            </div>
            <div role="columnheader">
              <SystemName system="administrate" name={administrate} />
            </div>
            {context !== null && <div role="columnheader">{context}</div>}
            <div role="columnheader" className={styles.number}>
              Id
            </div>
          </>
        }
      />
    </div>
  )
}

function heightOf(line: Line): number {
  return line.type === 'group' ? groupHeight : rowHeight
}

function classOf(line: Line): string {
  return (line.type === 'group' ? styles.group : styles.row) ?? ''
}

/** The left arrow goes from a row to the head of its group, where it can be closed. */
function goToGroup(event: KeyboardEvent<HTMLDivElement>): void {
  if (event.key !== 'ArrowLeft' || !(event.target instanceof HTMLElement) || event.target.dataset['row'] === undefined)
    return
  let before = event.target.previousElementSibling
  while (before !== null && before.hasAttribute('data-row')) before = before.previousElementSibling
  before?.querySelector('button')?.focus()
}
