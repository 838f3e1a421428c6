// Every number of a finished run: one line per step, all counters, and the sum.
import { formatNumber, formatStopwatch, secondsBetween } from '../../format.ts'
import type { Counts, Job, Kind, Step } from '../../model.ts'
import { Mark } from '../../ui/mark.tsx'
import { isActive, isDone, readOf } from './job-facts.ts'
import type { StepRow } from './rows.ts'
import { spokenCounts } from './spoken-counts.ts'
import { CountCell, StepList } from './step-list.tsx'
import type { StepItem } from './step-list.tsx'
import { StepMenu } from './step-menu.tsx'
import { statusSymbol, statusWord, stepLine, stepSeconds } from './step-text.ts'
import styles from './step-list.module.css'
import colours from './results.module.css'

interface ResultListProps {
  readonly job: Job
  readonly rows: readonly StepRow[]
  readonly selected: Kind['name'] | null
  readonly onSelect: (name: Kind['name']) => void
  readonly onOpen: (name: Kind['name']) => void
}

export function ResultList({ job, rows, selected, onSelect, onOpen }: ResultListProps) {
  return (
    <div className={colours.table}>
      <ResultHead />
      <StepList
        layout="result"
        items={rows.map((row) => resultItem(job, row))}
        selected={selected}
        onSelect={onSelect}
        onOpen={onOpen}
      />
      <ResultTotal job={job} />
    </div>
  )
}

function ResultHead() {
  return (
    <div className={`${styles.head ?? ''} ${styles.result ?? ''}`} aria-hidden="true">
      <span className={styles.stepHead}>Step</span>
      {['Created', 'Updated', 'Unchanged', 'Deleted', 'Skipped', 'Errors', 'Read'].map((name) => (
        <span key={name}>{name}</span>
      ))}
      <span className={`${styles.twoLines ?? ''} ${colours.tutorial ?? ''}`}>
        <span>
          <Mark system="tutorial" /> Not
        </span>
        linked
      </span>
      <span className={`${styles.twoLines ?? ''} ${colours.administrate ?? ''}`}>
        <span>
          <Mark system="administrate" /> Only
        </span>
        there
      </span>
      <span>Time</span>
    </div>
  )
}

function resultItem(job: Job, { kind, step }: StepRow): StepItem {
  const base = { name: kind.name, number: kind.position, title: kind.title }
  if (step === null) {
    return {
      ...base,
      status: 'left-out',
      word: 'left out',
      spoken: 'Not part of this run.',
      below: 'not part of this run',
      cells: null,
      menu: <StepMenu kind={kind} step={null} />,
      quiet: true,
    }
  }
  if (!isDone(step)) return { ...base, ...endedOtherwise(job, kind, step) }
  const seconds = stepSeconds(step, new Date(job.finishedAt ?? job.startedAt))
  return {
    ...base,
    status: statusSymbol(step),
    word: statusWord(step),
    spoken: `${formatNumber(step.read)} read. ${spokenCounts(step)}`,
    below: null,
    cells: (
      <>
        <Cells counts={step.counts} read={step.read} linked={kind.linked} />
        <span className={styles.time} aria-hidden="true">
          {seconds === null ? '' : formatStopwatch(seconds)}
        </span>
      </>
    ),
    menu: <StepMenu kind={kind} step={{ job, step }} />,
  }
}

/** A step that did not get to its end wrote nothing, so words stand where the numbers would be. */
function endedOtherwise(job: Job, kind: Kind, step: Step): Omit<StepItem, 'name' | 'number' | 'title'> {
  const menu = <StepMenu kind={kind} step={{ job, step }} />
  const bare = { cells: null, menu, quiet: true }
  if (step.status === 'WAITING') {
    return { ...bare, status: 'blocked', word: 'did not run', spoken: 'Did not run.', below: 'did not run' }
  }
  if (step.status === 'PLANNED') {
    const words = 'planned, nothing of it was written'
    return { ...bare, status: 'left-out', word: 'planned', spoken: `${words}.`, below: words }
  }
  if (isActive(step)) {
    const words = 'interrupted, nothing of it was written'
    return { ...bare, status: 'warning', word: 'interrupted', spoken: `${words}.`, below: words }
  }
  const { text, attention } = stepLine(step, kind, job.steps, new Date())
  const bad = step.status === 'FAILED' || step.status === 'STOPPED'
  const note = attention ?? text
  return {
    ...bare,
    quiet: !bad,
    status: statusSymbol(step),
    word: statusWord(step),
    spoken: note,
    below: (
      <span className={bad ? styles.bad : undefined} title={note}>
        {note}
      </span>
    ),
  }
}

function Cells({ counts, read, linked }: { readonly counts: Counts; readonly read: number; readonly linked: boolean }) {
  return (
    <>
      <CountCell id="created" value={counts.created} />
      <CountCell id="updated" value={counts.updated} />
      <CountCell id="unchanged" value={counts.unchanged} />
      <CountCell id="deleted" value={counts.deleted} />
      <CountCell id="skipped" value={counts.skipped} />
      <CountCell id="errors" value={counts.errors} tone="bad" />
      <span className={styles.plainCell} data-testid="read" aria-hidden="true">
        {formatNumber(read)}
      </span>
      {linked ? <CountCell id="not-linked" value={counts.unmatchedTutorial} tone="warn" /> : <Dash />}
      {linked ? <CountCell id="only-there" value={counts.unmatchedApi} /> : <Dash />}
    </>
  )
}

function Dash() {
  return (
    <span className={`${styles.count ?? ''} ${styles.none ?? ''}`} aria-hidden="true">
      –
    </span>
  )
}

function ResultTotal({ job }: { readonly job: Job }) {
  return (
    <div className={`${styles.total ?? ''} ${styles.result ?? ''}`} role="group" aria-label="Total">
      <span className={styles.totalText}>
        <strong>Total</strong>
      </span>
      <Cells counts={job.totals} read={readOf(job.steps.filter(isDone))} linked />
      <span className={styles.time}>
        {job.finishedAt === null ? '' : formatStopwatch(secondsBetween(job.startedAt, job.finishedAt))}
      </span>
    </div>
  )
}
