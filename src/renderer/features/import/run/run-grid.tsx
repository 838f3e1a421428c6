// The list of an import, under way or ended; rows stay where they are while results come in.
import { useCallback } from 'react'
import { useTandem } from '../../../tandem.tsx'
import { LongGrid } from '../../../ui/long-grid.tsx'
import { SystemName } from '../../../ui/mark.tsx'
import { administrateName } from '../../frame/system-words.ts'
import { RunCells } from './run-cells.tsx'
import { lineKeys } from '../event-keys.ts'
import { currentOf } from '../open-lines.ts'
import type { OpenLines } from '../open-lines.ts'
import { lineHeight } from './run-list-lines.ts'
import type { RunLine } from './run-list-lines.ts'
import type { ImportedEvent } from '../import-model.ts'
import styles from './run.module.css'

interface RunGridProps {
  readonly label: string
  readonly lines: readonly RunLine[]
  readonly openLines: OpenLines
  readonly onUndo: ((event: ImportedEvent) => void) | null
}

export function RunGrid({ label, lines, openLines, onUndo }: RunGridProps) {
  const { workspace } = useTandem()
  const { open, toggle, setCurrent } = openLines
  const current = currentOf(lines, openLines.current)
  const cells = useCallback(
    (line: RunLine) => <RunCells line={line} onToggle={toggle} onUndo={onUndo} />,
    [toggle, onUndo],
  )
  return (
    <div className={styles.box}>
      <LongGrid
        label={label}
        lines={lines}
        columns={8}
        current={current}
        onCurrent={setCurrent}
        onOpen={(id) => {
          if (lines.find((each) => each.id === id)?.type === 'event') toggle(id)
        }}
        onKey={lineKeys({ lines, current, setCurrent, isOpen: (id) => open.has(id), toggle })}
        heightOf={lineHeight}
        rowOf={rowOf}
        classOf={classOf}
        cells={cells}
        head={
          <>
            <div role="columnheader">
              <span className="only-spoken">State</span>
            </div>
            <div role="columnheader">Event</div>
            <div role="columnheader">Code</div>
            <div role="columnheader">Result</div>
            <div role="columnheader">
              <SystemName system="tutorial" name="Tutorial database" />
            </div>
            <div role="columnheader">
              <SystemName system="administrate" name={administrateName(workspace)} />
            </div>
            <div role="columnheader" className={styles.rows}>
              Rows
            </div>
            <div role="columnheader">
              <span className="only-spoken">Open</span>
            </div>
          </>
        }
      />
    </div>
  )
}

function rowOf(): { readonly selected: null } {
  return { selected: null }
}

function classOf(line: RunLine): string {
  return (line.type === 'event' ? styles.event : styles.child) ?? ''
}
