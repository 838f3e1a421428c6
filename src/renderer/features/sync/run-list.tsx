// The list while a run goes on: done ones are final, waiting ones say what for, the running one shows planned numbers.
import { formatNumber, formatStopwatch, secondsBetween } from '../../format.ts'
import type { Job, Kind, Step } from '../../model.ts'
import { DependencyArcs } from './dependency-arcs.tsx'
import { isActive, isDone, isSettled, readOf, sumCounts } from './job-facts.ts'
import type { StepRow } from './rows.ts'
import { CountCell, StepList } from './step-list.tsx'
import type { StepItem } from './step-list.tsx'
import { StepMenu } from './step-menu.tsx'
import { spokenCounts } from './spoken-counts.ts'
import { statusSymbol, statusWord, stepLine, stepSeconds } from './step-text.ts'
import styles from './step-list.module.css'

interface RunListProps {
  readonly job: Job
  readonly rows: readonly StepRow[]
  readonly selected: Kind['name'] | null
  readonly onSelect: (name: Kind['name']) => void
  readonly onOpen: (name: Kind['name']) => void
  readonly now: Date
}

export function RunList({ job, rows, selected, onSelect, onOpen, now }: RunListProps) {
  return (
    <>
      <div className={`${styles.head ?? ''} ${styles.run ?? ''}`} aria-hidden="true">
        <span className={styles.stepHead}>Step</span>
        <span>Created</span>
        <span>Updated</span>
        <span>Unchanged</span>
        <span>Errors</span>
        <span>Time</span>
      </div>
      <div className={styles.listBox}>
        <DependencyArcs kinds={rows.map(({ kind }) => kind)} selected={selected} />
        <StepList
          layout="run"
          items={rows.map((row) => runItem(job, row, now))}
          selected={selected}
          onSelect={onSelect}
          onOpen={onOpen}
        />
      </div>
      <RunTotal job={job} now={now} />
    </>
  )
}

function runItem(job: Job, { kind, step }: StepRow, now: Date): StepItem {
  const base = { name: kind.name, number: kind.position, title: kind.title }
  if (step === null) {
    return {
      ...base,
      status: 'left-out',
      word: 'left out',
      spoken: 'Not part of this run.',
      below: 'not part of this run',
      cells: null,
      menu: null,
      quiet: true,
    }
  }
  const line = stepLine(step, kind, job.steps, now)
  const seconds = stepSeconds(step, now)
  return {
    ...base,
    status: statusSymbol(step),
    word: statusWord(step),
    spoken: `${[line.text, line.attention].filter(Boolean).join(', ')}. ${step.status === 'WAITING' ? '' : spokenCounts(step)}`,
    below: (
      <>
        {line.text}
        {line.attention !== null && (
          <>
            {line.text !== '' && ' · '}
            <em className={step.status === 'FAILED' || step.status === 'STOPPED' ? styles.bad : undefined}>
              {line.attention}
            </em>
          </>
        )}
      </>
    ),
    quiet: step.status === 'WAITING',
    cells: <RunCells step={step} time={seconds === null ? '' : formatStopwatch(seconds)} />,
    menu: isSettled(step) ? <StepMenu kind={kind} step={{ job, step }} /> : null,
  }
}

function RunCells({ step, time }: { readonly step: Step; readonly time: string }) {
  const shown = step.status === 'WAITING' || step.status === 'BLOCKED' ? null : step.counts
  const tone = isDone(step) ? 'plain' : 'planned'
  return (
    <>
      <CountCell id="created" value={shown?.created ?? null} tone={tone} />
      <CountCell id="updated" value={shown?.updated ?? null} tone={tone} />
      <CountCell id="unchanged" value={shown?.unchanged ?? null} tone={tone} />
      <CountCell id="errors" value={shown?.errors ?? null} tone="bad" />
      <span className={styles.time} aria-hidden="true">
        {time}
      </span>
    </>
  )
}

function RunTotal({ job, now }: { readonly job: Job; readonly now: Date }) {
  const finished = readOf(job.steps.filter(isSettled))
  const planned = sumCounts(job.steps.filter((step) => isActive(step) || step.status === 'PLANNED'))
  const inPlan = planned.created + planned.updated + planned.unchanged
  const all = sumCounts(job.steps)
  return (
    <div className={`${styles.total ?? ''} ${styles.run ?? ''}`} role="group" aria-label="So far">
      <span className={styles.totalText}>
        <strong>So far</strong> {formatNumber(finished)} finished, {formatNumber(inPlan)} planned
      </span>
      <CountCell id="total-created" value={all.created} />
      <CountCell id="total-updated" value={all.updated} />
      <CountCell id="total-unchanged" value={all.unchanged} />
      <CountCell id="total-errors" value={all.errors} tone="bad" />
      <span className={styles.time}>{formatStopwatch(secondsBetween(job.startedAt, now))}</span>
    </div>
  )
}
