// The Sync screen: before, during and after a run, the plan under review, and the stop by a guard.
import { useState } from 'react'
import { JobDocument } from '../../../../graphql/generated/local.ts'
import { useQuestion } from '../../api.tsx'
import type { Job, Kind } from '../../model.ts'
import { useTandem } from '../../tandem.tsx'
import { Unread } from '../frame/unread.tsx'
import { GuardScreen } from './guard/guard-screen.tsx'
import { useHeadlineFocus } from './headline-focus.ts'
import { stoppedStep } from './job-facts.ts'
import { ResultScreen } from './result-screen.tsx'
import { ReviewScreen } from './review/review-screen.tsx'
import { RunScreen } from './run-screen.tsx'
import { StartScreen } from './start-screen.tsx'
import { UnreadSync } from './unread-sync.tsx'
import styles from './sync.module.css'

/** @param jobId an earlier run to show; null: the newest */
export function SyncScreen({ jobId }: { readonly jobId: string | null }) {
  const { workspace, job, kinds } = useTandem()
  // Without the workspace nobody knows what can be started.
  if (workspace === null || job === undefined || kinds === null) return <UnreadSync />
  if (jobId !== null && jobId !== job?.id) return <EarlierRun key={jobId} id={jobId} kinds={kinds} />
  return <ShownRun job={job} kinds={kinds} newest />
}

function EarlierRun({ id, kinds }: { readonly id: string; readonly kinds: readonly Kind[] }) {
  const { data } = useQuestion(JobDocument, { id }, [`job:${id}`])
  if (data === null) return <Unread title={`Run ${id}`} work={`Reading run ${id}…`} rows={7} height={32} />
  if (data.job === null) return <p className={styles.hint}>There is no run {id} in this database.</p>
  return <ShownRun job={data.job} kinds={kinds} newest={false} />
}

interface ShownRunProps {
  readonly job: Job | null
  readonly kinds: readonly Kind[]
  /** Orders that go on from a run are offered for the newest only. */
  readonly newest: boolean
}

function ShownRun({ job, kinds, newest }: ShownRunProps) {
  // The run whose guard a person has put aside with "Leave as it is".
  const [left, setLeft] = useState<string | null>(null)
  useHeadlineFocus(`${job?.id ?? ''} ${job?.status ?? ''} ${left ?? ''}`)
  if (job === null) return <StartScreen kinds={kinds} />
  if (job.status === 'RUNNING') return <RunScreen job={job} kinds={kinds} />
  if (job.status === 'WAITING' && newest) return <ReviewScreen key={job.id} job={job} />
  if (job.status === 'STOPPED' && newest && left !== job.id && stoppedStep(job) !== null) {
    return <GuardScreen key={job.id} job={job} kinds={kinds} onLeave={() => setLeft(job.id)} />
  }
  const onReopen = newest && job.status === 'STOPPED' && stoppedStep(job) !== null ? () => setLeft(null) : null
  return <ResultScreen key={job.id} job={job} kinds={kinds} newest={newest} onReopenGuard={onReopen} />
}
