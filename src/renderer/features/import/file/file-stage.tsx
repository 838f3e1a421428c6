// Stage File: one place to let a workbook go, the workbooks of before with unfinished work first, and what happens next.
import { ArrowDown, X } from 'lucide-react'
import { useNow } from '../../../clock.ts'
import { formatStopwatch, secondsBetween } from '../../../format.ts'
import { useTandem } from '../../../tandem.tsx'
import { Banner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { Card } from '../../../ui/card.tsx'
import { StatusSymbol } from '../../../ui/status-symbol.tsx'
import { SystemName } from '../../../ui/mark.tsx'
import { isApple } from '../../frame/shortcuts.ts'
import { administrateName } from '../../frame/system-words.ts'
import { useNowTold } from '../../frame/now-told.ts'
import { chooseWorkbook } from './file-chooser.tsx'
import { ImportHeader } from '../import-header.tsx'
import { useOpening } from './opening.ts'
import type { OpeningState } from './opening.ts'
import { RecentWorkbooks } from './recent-workbooks.tsx'
import styles from './file.module.css'

export function FileStage() {
  const opening = useOpening()
  const { reading, refused, others } = opening
  useNowTold(
    reading === null
      ? null
      : { status: 'running', what: `Reading ${reading.fileName}`, more: ['checking every cell', 'nothing is written'] },
  )
  return (
    <>
      <ImportHeader stage="file" />
      <div className={styles.page}>
        {refused !== null && (
          <div className={styles.refused}>
            <Banner
              tone="bad"
              status="failed"
              title={refused.problem.message}
              code={refused.problem.code}
              actions={
                <Button icon={X} onPress={opening.clear}>
                  Close
                </Button>
              }
            >
              {refused.problem.effect} {refused.problem.next}
            </Banner>
          </div>
        )}
        {others !== null && <p className={styles.others}>{others}</p>}
        <section className={styles.zone} aria-label="A new workbook">
          {reading === null ? <DropHere /> : <Reading reading={reading} onStop={opening.giveUp} />}
        </section>
        <div className={styles.below}>
          <RecentWorkbooks />
          <NextCard />
        </div>
      </div>
    </>
  )
}

function DropHere() {
  const { offline } = useTandem()
  const keys = isApple() ? '⌘ O' : 'Ctrl O'
  return (
    <>
      <Drawing />
      <h2>Drop a workbook here</h2>
      <p>It is read and checked on this computer. Nothing is written until you say so.</p>
      <Button
        kind="primary"
        keys={keys}
        shortcut={isApple() ? 'Meta+O' : 'Control+O'}
        isDisabled={offline !== null}
        onPress={chooseWorkbook}
      >
        Choose a file…
      </Button>
      <p className={styles.kinds}>{offline ?? '.xlsx, .xls or .csv, up to 50,000 rows'}</p>
    </>
  )
}

/** A sheet with its head and cells, and where it goes. */
function Drawing() {
  return (
    <span className={styles.drawing} aria-hidden="true">
      <svg width="50" height="60" viewBox="0 0 50 60">
        <rect className={styles.sheet} x="1" y="1" width="48" height="58" rx="4" />
        <path className={styles.sheetHead} d="M5 1h40a4 4 0 0 1 4 4v9H1V5a4 4 0 0 1 4-4z" />
        <path className={styles.cells} d="M1 24h48M1 36h48M1 48h48M17 14v45M33 14v45" />
      </svg>
      <span className={styles.arrow}>
        <ArrowDown size={16} strokeWidth={2} />
      </span>
    </span>
  )
}

interface ReadingProps {
  readonly reading: NonNullable<OpeningState['reading']>
  readonly onStop: () => void
}

function Reading({ reading, onStop }: ReadingProps) {
  const now = useNow(1_000)
  return (
    <>
      <StatusSymbol status="running" size={32} />
      <h2>Reading {reading.fileName}</h2>
      <p>Every cell is checked, every code, place and name looked up in both systems. Nothing is written.</p>
      <Button onPress={onStop}>Stop reading</Button>
      <p className={styles.kinds}>{formatStopwatch(secondsBetween(reading.since.toISOString(), now))}</p>
    </>
  )
}

function NextCard() {
  const { workspace } = useTandem()
  return (
    <Card title="What happens next">
      <ol className={styles.next} start={2}>
        <li>
          <span aria-hidden="true">2</span>
          <p>
            <strong>Check.</strong> Every cell. Every code, place and name is looked up in both systems.
          </p>
        </li>
        <li>
          <span aria-hidden="true">3</span>
          <p>
            <strong>Preview.</strong> Event by event: new, changed or unchanged.
          </p>
        </li>
        <li>
          <span aria-hidden="true">4</span>
          <p>
            <strong>Import.</strong> Whole events only: first <SystemName system="tutorial" name="Tutorial database" />,
            then <SystemName system="administrate" name={administrateName(workspace)} />.
          </p>
        </li>
      </ol>
    </Card>
  )
}
