// After a run: the headline, the proof, the next thing to do; then every number, then what is not linked on either side.
import { useState } from 'react'
import { formatDuration, secondsBetween } from '../../format.ts'
import { useNow } from '../../clock.ts'
import type { Job, Kind } from '../../model.ts'
import { Banner } from '../../ui/banner.tsx'
import { CopyReport } from './copy-report.tsx'
import { FullSyncButton } from './full-sync-button.tsx'
import { headline } from './headline.ts'
import { isPlanGivenUp } from './job-facts.ts'
import { OptionsBar } from './options-bar.tsx'
import { OtherFindings } from './other-findings.tsx'
import { ResultActions } from './result-actions.tsx'
import { ResultList } from './result-list.tsx'
import { runSentence } from './run-text.ts'
import { stepRows } from './rows.ts'
import { StepSheet } from './step-sheet.tsx'
import { SyncHeader } from './sync-header.tsx'
import { Unlinked } from './unlinked.tsx'
import styles from './results.module.css'

interface ResultScreenProps {
  readonly job: Job
  readonly kinds: readonly Kind[]
  readonly newest: boolean
  /** Leads back to what a guard stopped; null when none did. */
  readonly onReopenGuard: (() => void) | null
}

export function ResultScreen({ job, kinds, newest, onReopenGuard }: ResultScreenProps) {
  const now = useNow(60_000)
  const rows = stepRows(kinds, job)
  const [selected, setSelected] = useState<Kind['name'] | null>(null)
  const [opened, setOpened] = useState<Kind['name'] | null>(null)
  const row = rows.find(({ kind }) => kind.name === opened)
  const { tone, status, title, detail, code } = headline(job)
  const took =
    job.finishedAt === null || job.status !== 'DONE'
      ? null
      : formatDuration(secondsBetween(job.startedAt, job.finishedAt))
  return (
    <>
      <SyncHeader
        title={job.title}
        sentence={runSentence(job, now)}
        actions={
          <>
            <CopyReport job={job} />
            <FullSyncButton kind={newest && isPlanGivenUp(job) ? 'primary' : 'secondary'} />
          </>
        }
      />
      <OptionsBar>{took !== null && `this run took ${took}`}</OptionsBar>
      <div className={styles.results}>
        <Banner
          tone={tone}
          status={status}
          title={title}
          code={code}
          actions={<ResultActions job={job} newest={newest} onReopenGuard={onReopenGuard} />}
        >
          {detail}
        </Banner>
        <ResultList job={job} rows={rows} selected={selected} onSelect={setSelected} onOpen={setOpened} />
        <Unlinked job={job} kinds={kinds} />
        {!isPlanGivenUp(job) && <OtherFindings job={job} />}
      </div>
      {row?.step && (
        <StepSheet job={job} step={row.step} kind={row.kind} first="changes" onClose={() => setOpened(null)} />
      )}
    </>
  )
}
