// A run that a guard stopped: what would have happened, why it did not, and the ways out, the safe one first.
import { RefreshCw } from 'lucide-react'
import { useState } from 'react'
import { useNow } from '../../../clock.ts'
import { capitalise, formatNumber } from '../../../format.ts'
import type { Job, Kind } from '../../../model.ts'
import { useTandem } from '../../../tandem.tsx'
import { Banner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { CopyReport } from '../copy-report.tsx'
import { FullSyncButton } from '../full-sync-button.tsx'
import { headline } from '../headline.ts'
import { isFullSync, stoppedStep } from '../job-facts.ts'
import { runSentence } from '../run-text.ts'
import { SyncHeader } from '../sync-header.tsx'
import { ConfirmGone, ConfirmTenant } from './guard-confirm.tsx'
import { guardKind } from './guard-facts.ts'
import { GuardPanel } from './guard-panel.tsx'
import { GuardTable } from './guard-table.tsx'
import { OtherTenant } from './other-tenant.tsx'
import { OtherSteps } from './other-steps.tsx'
import styles from './guard.module.css'

interface GuardScreenProps {
  readonly job: Job
  readonly kinds: readonly Kind[]
  readonly onLeave: () => void
}

export function GuardScreen({ job, kinds, onLeave }: GuardScreenProps) {
  const now = useNow(60_000)
  const { gateFor, start, starting } = useTandem()
  const [asking, setAsking] = useState(false)
  const [why, setWhy] = useState(false)
  const step = stoppedStep(job)
  const kind = kinds.find((each) => each.name === step?.kind)
  if (step === null || kind === undefined) return null
  const { tone, status, title, detail, code } = headline(job)
  const guard = guardKind(step)
  const many = formatNumber(step.wouldGo.length)
  const { reviewFirst, skipErrors } = job
  const gate = gateFor(reviewFirst)
  const again = {
    ...(isFullSync(job) ? { command: 'sync_all', from: step.command } : { command: job.command }),
    reviewFirst,
    skipErrors,
  }
  return (
    <>
      <SyncHeader
        title={job.title}
        sentence={runSentence(job, now)}
        actions={
          <>
            <CopyReport job={job} />
            <FullSyncButton kind="secondary" />
          </>
        }
      />
      <Banner tone={tone} status={status} title={title} code={code}>
        {detail}
      </Banner>
      <div className={styles.split}>
        <div className={styles.left} tabIndex={0} role="group" aria-label="What would have happened">
          {guard === 'gone' && <GuardTable kind={kind} step={step} onWhy={() => setWhy(true)} />}
          {guard === 'tenant' && <OtherTenant />}
          <OtherSteps job={job} stopped={step} />
        </div>
        {guard === 'gone' && <GuardPanel kind={kind} job={job} step={step} open={why} onClose={() => setWhy(false)} />}
      </div>
      <footer className={styles.foot}>
        {guard === 'gone' && (
          <Button isDisabled={!gate.open} onPress={() => setAsking(true)}>
            {step.wouldGo.length === 1 ? 'This 1 is right…' : `These ${many} are right…`}
          </Button>
        )}
        {guard === 'tenant' && (
          <Button isDisabled={!gate.open} onPress={() => setAsking(true)}>
            This instance is right…
          </Button>
        )}
        {guard !== 'other' && (
          <span className={styles.footNote}>asks once more{guard === 'gone' && ', with the names'}</span>
        )}
        <span className={styles.space} />
        <Button onPress={onLeave}>Leave as it is</Button>
        <Button
          kind="primary"
          icon={RefreshCw}
          busy={starting}
          isDisabled={!gate.open}
          onPress={() => void start(again)}
        >
          {`Read ${kind.plural} again`}
        </Button>
      </footer>
      {asking && guard === 'gone' && (
        <ConfirmGone
          step={step}
          kind={kind}
          onClose={() => setAsking(false)}
          onConfirm={() => void start({ ...again, acceptMissing: step.wouldGo.length })}
        />
      )}
      {asking && guard === 'tenant' && (
        <ConfirmTenant
          what={capitalise(kind.plural)}
          onClose={() => setAsking(false)}
          onConfirm={(tenant) => void start({ ...again, acceptTenant: tenant })}
        />
      )}
    </>
  )
}
