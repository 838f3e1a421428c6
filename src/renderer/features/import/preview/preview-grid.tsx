// The list of events a workbook makes; each opens to its changes and its sessions.
import { useCallback } from 'react'
import { LongGrid } from '../../../ui/long-grid.tsx'
import { PreviewCells } from './preview-cells.tsx'
import type { PreviewLine } from './preview-lines.ts'
import { lineKeys } from '../event-keys.ts'
import { currentOf } from '../open-lines.ts'
import type { OpenLines } from '../open-lines.ts'
import styles from './preview.module.css'

interface PreviewGridProps {
  readonly label: string
  readonly lines: readonly PreviewLine[]
  readonly openLines: OpenLines
}

export function PreviewGrid({ label, lines, openLines }: PreviewGridProps) {
  const { open, toggle, setCurrent } = openLines
  const current = currentOf(lines, openLines.current)
  const cells = useCallback((line: PreviewLine) => <PreviewCells line={line} onToggle={toggle} />, [toggle])
  return (
    <div className={styles.box}>
      <LongGrid
        label={label}
        lines={lines}
        columns={7}
        current={current}
        onCurrent={setCurrent}
        onOpen={(id) => {
          const line = lines.find((each) => each.id === id)
          if (line?.type === 'event' && line.openable) toggle(id)
        }}
        onKey={lineKeys({ lines, current, setCurrent, isOpen: (id) => open.has(id), toggle })}
        heightOf={heightOf}
        rowOf={() => ({ selected: null })}
        classOf={classOf}
        cells={cells}
        head={
          <>
            <div role="columnheader" className={styles.opener}>
              <span className="only-spoken">Open</span>
            </div>
            <div role="columnheader">
              <span className="only-spoken">Kind</span>
            </div>
            <div role="columnheader">Event</div>
            <div role="columnheader">Code</div>
            <div role="columnheader">What will happen</div>
            <div role="columnheader">Sessions</div>
            <div role="columnheader" className={styles.rows}>
              Rows
            </div>
          </>
        }
      />
    </div>
  )
}

function heightOf(line: PreviewLine): number {
  return line.type === 'event' ? 32 : 28
}

function classOf(line: PreviewLine): string {
  return (line.type === 'event' ? styles.event : styles.child) ?? ''
}
