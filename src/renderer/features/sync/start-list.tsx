// The list before the first run: both sides, what was read so far, and never as a state of its own.
import { ArrowLeft } from 'lucide-react'
import { formatMoment, formatNumber } from '../../format.ts'
import type { Kind } from '../../model.ts'
import { useTandem } from '../../tandem.tsx'
import { SystemName } from '../../ui/mark.tsx'
import { StatusSymbol } from '../../ui/status-symbol.tsx'
import { administrateName } from '../frame/system-words.ts'
import { DependencyArcs } from './dependency-arcs.tsx'
import { ruleLine } from './run-text.ts'
import type { StepRow } from './rows.ts'
import { StepList } from './step-list.tsx'
import type { StepItem } from './step-list.tsx'
import { StepMenu } from './step-menu.tsx'
import styles from './step-list.module.css'

interface StartListProps {
  readonly rows: readonly StepRow[]
  readonly selected: Kind['name'] | null
  readonly onSelect: (name: Kind['name']) => void
  readonly onOpen: (name: Kind['name']) => void
}

export function StartList({ rows, selected, onSelect, onOpen }: StartListProps) {
  const { workspace } = useTandem()
  return (
    <>
      <div className={`${styles.head ?? ''} ${styles.start ?? ''}`} aria-hidden="true">
        <span className={styles.stepHead}>Step</span>
        <span>
          <SystemName system="tutorial" name="Tutorial database" />
        </span>
        <span />
        <span className={styles.left}>
          <SystemName system="administrate" name={administrateName(workspace)} />
        </span>
        <span>Last run</span>
      </div>
      <div className={styles.listBox}>
        <DependencyArcs kinds={rows.map(({ kind }) => kind)} selected={selected} />
        <StepList layout="start" items={rows.map(startItem)} selected={selected} onSelect={onSelect} onOpen={onOpen} />
      </div>
    </>
  )
}

function startItem({ kind }: StepRow): StepItem {
  const read = kind.administrateTotal
  const last = kind.lastRun === null ? 'never' : formatMoment(kind.lastRun.at, new Date())
  const administrate = read === null ? 'not read yet' : formatNumber(read)
  const tutorial = kind.tutorialTotal === null ? '' : `${formatNumber(kind.tutorialTotal)} in the tutorial database, `
  return {
    name: kind.name,
    number: kind.position,
    title: kind.title,
    status: kind.lastRun === null ? 'never' : 'waiting',
    word: kind.lastRun === null ? 'never run' : 'waiting',
    spoken: `${ruleLine(kind)}. ${tutorial}Administrate ${administrate}, last run ${last}.`,
    below: ruleLine(kind),
    menu: <StepMenu kind={kind} step={null} />,
    cells: (
      <>
        <span className={kind.tutorialTotal === null ? styles.quietCell : styles.count} aria-hidden="true">
          {kind.tutorialTotal === null ? '–' : formatNumber(kind.tutorialTotal)}
        </span>
        <span className={styles.middle}>
          {kind.linked ? (
            <StatusSymbol status="never" size={14} decorative />
          ) : (
            <ArrowLeft size={14} aria-hidden="true" />
          )}
        </span>
        <span className={styles.fromAdministrate} aria-hidden="true">
          {administrate}
        </span>
        <span className={styles.quietCell} aria-hidden="true">
          {last}
        </span>
      </>
    ),
  }
}
