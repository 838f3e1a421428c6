// While a run goes on: how far it is, each step's own truth, and what stopping would leave behind.
import { Square } from 'lucide-react'
import { useState } from 'react'
import { formatStopwatch, formatTimeLeft, secondsBetween } from '../../format.ts'
import type { Job, Kind } from '../../model.ts'
import { useKnownNow } from '../../known-now.ts'
import { useTandem } from '../../tandem.tsx'
import { Button } from '../../ui/button.tsx'
import { PartedProgressBar } from '../../ui/progress-bar.tsx'
import { jobShare, runningStep, stepNumber, stepShare } from './job-facts.ts'
import { defaultRow, stepRows } from './rows.ts'
import { RunList } from './run-list.tsx'
import { RunPanel } from './run-panel.tsx'
import { runSentence, stopSentence, writtenSoFar } from './run-text.ts'
import { SyncHeader } from './sync-header.tsx'
import styles from './sync.module.css'

export function RunScreen({ job, kinds }: { readonly job: Job; readonly kinds: readonly Kind[] }) {
  const now = useKnownNow(1_000)
  const rows = stepRows(kinds, job)
  const [picked, setPicked] = useState<Kind['name'] | null>(null)
  const [open, setOpen] = useState(false)
  const selected = picked ?? defaultRow(rows, runningStep(job))
  const row = rows.find(({ kind }) => kind.name === selected)
  return (
    <>
      <SyncHeader title={job.title} sentence={runSentence(job, now)} actions={<StopButton job={job} />} />
      <RunProgress job={job} now={now} />
      <div className={styles.split}>
        <div className={styles.scroll}>
          <RunList
            job={job}
            rows={rows}
            selected={selected}
            onSelect={setPicked}
            onOpen={() => setOpen(true)}
            now={now}
          />
          <p className={styles.hint}>{stopSentence(job)}</p>
        </div>
        {row && <RunPanel job={job} row={row} rows={rows} now={now} open={open} onClose={() => setOpen(false)} />}
      </div>
    </>
  )
}

function RunProgress({ job, now }: { readonly job: Job; readonly now: Date }) {
  const step = runningStep(job)
  const elapsed = formatStopwatch(secondsBetween(job.startedAt, now))
  const left = job.secondsLeft === null ? '' : ` · ${formatTimeLeft(job.secondsLeft)}`
  const where =
    step === null
      ? 'Ending'
      : job.steps.length === 1
        ? step.title
        : `Step ${stepNumber(job, step)} of ${stepNumber(job, null)}`
  return (
    <div className={styles.progress}>
      <div className={styles.progressWords}>
        <span>
          <strong>{where}</strong> · {elapsed} elapsed{left}
        </span>
        <span>{writtenSoFar(job)}</span>
      </div>
      <PartedProgressBar
        label={job.title}
        parts={job.steps.map(stepShare)}
        text={`${where}, ${Math.round(jobShare(job) * 100)} percent`}
      />
    </div>
  )
}

function StopButton({ job }: { readonly job: Job }) {
  const { order, offline } = useTandem()
  const [asked, setAsked] = useState(false)
  const off = offline ?? (job.here ? null : `runs on ${job.host}, stop it there`)
  return (
    <>
      {off !== null && <span className={styles.reason}>{off}</span>}
      <Button
        icon={Square}
        isDisabled={off !== null}
        busy={asked}
        onPress={() => {
          setAsked(true)
          void order((give) => give.cancel(job.id)).then((done) => setAsked(done))
        }}
      >
        Stop
      </Button>
    </>
  )
}
