// Home answers in this order: does anything need me, how well are the two systems linked, what happened.
import { ListChecks } from 'lucide-react'
import { useRef } from 'react'
import type { ReactNode } from 'react'
import { useNow } from '../../clock.ts'
import { go } from '../../place.ts'
import { useTandem } from '../../tandem.tsx'
import { Button } from '../../ui/button.tsx'
import { Skeleton } from '../../ui/late.tsx'
import { FirstStart } from '../frame/first-start.tsx'
import { useOnlyScrolls } from '../../ui/only-scrolls.ts'
import { Unread } from '../frame/unread.tsx'
import { FullSyncButton } from '../sync/full-sync-button.tsx'
import { SyncHeader } from '../sync/sync-header.tsx'
import { greeting, lastSyncSentence } from './home-facts.ts'
import { LinkedCard } from './linked-card.tsx'
import { NeedsCard } from './needs-card.tsx'
import { RecentCard } from './recent-card.tsx'
import styles from './home.module.css'

const skeleton = { work: 'Reading the state of things…', rows: 8, height: 48 }

export function HomeScreen() {
  const { workspace, job, kinds, jobs, starting } = useTandem()
  const now = useNow(30_000)
  const unread = job === undefined || kinds === null
  if (workspace === null || (unread && workspace.databaseProblem !== null)) {
    return <Unread title="Home" {...skeleton} />
  }
  if (unread) {
    // The database is still being opened; an order given now waits for it.
    return (
      <>
        <SyncHeader
          title={greeting(workspace.person, now)}
          sentence={
            starting
              ? 'Your order starts as soon as the tutorial database is open.'
              : 'The tutorial database is being opened.'
          }
          actions={<Actions />}
        />
        <Skeleton {...skeleton} />
      </>
    )
  }
  return (
    <>
      <SyncHeader
        title={greeting(workspace.person, now)}
        sentence={lastSyncSentence(job, workspace.notLinked, now)}
        actions={<Actions />}
      />
      <FirstStart />
      <Cards>
        <NeedsCard job={job} kinds={kinds} now={now} />
        <LinkedCard kinds={kinds} />
        <RecentCard jobs={jobs ?? []} now={now} />
      </Cards>
    </>
  )
}

function Cards({ children }: { readonly children: ReactNode }) {
  const ref = useRef<HTMLDivElement>(null)
  const reachable = useOnlyScrolls(ref)
  return (
    <div ref={ref} className={styles.home} {...(reachable && { tabIndex: 0, role: 'group', 'aria-label': 'Overview' })}>
      {children}
    </div>
  )
}

function Actions() {
  const { job, gateFor, start } = useTandem()
  if (job?.status === 'RUNNING') return <Button onPress={() => go('sync')}>Show the run</Button>
  return (
    <>
      <Button icon={ListChecks} isDisabled={!gateFor(true).open} onPress={() => void start({ reviewFirst: true })}>
        Review changes first
      </Button>
      <FullSyncButton kind="primary" withReview={false} />
    </>
  )
}
