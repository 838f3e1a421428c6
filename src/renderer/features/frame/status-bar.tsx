// The bottom line: what is happening now, how many requests of ours, and how the two systems are.
import { useConnection } from '../../api.tsx'
import { useNow } from '../../clock.ts'
import { formatNumber } from '../../format.ts'
import type { Workspace } from '../../model.ts'
import { useTandem } from '../../tandem.tsx'
import { ProgressBar } from '../../ui/progress-bar.tsx'
import { StatusSymbol } from '../../ui/status-symbol.tsx'
import { SystemState } from '../../ui/system-state.tsx'
import { nowSentence } from './now-sentence.ts'
import { useToldNow } from './now-told.ts'
import { administrateName, administrateState, databaseState, stateNotKnown } from './system-words.ts'
import styles from './status-bar.module.css'

export function StatusBar() {
  const { workspace, job, offline } = useTandem()
  const connection = useConnection()
  const now = useNow(job?.status === 'RUNNING' ? 1_000 : 30_000)
  const { status, what, more, share, timeLeft } = nowSentence(workspace, job, connection, now, useToldNow())
  return (
    <footer className={styles.bar}>
      <div className={styles.now}>
        <StatusSymbol status={status} size={14} decorative />
        {share === null ? (
          <>
            <strong title={what}>{what}</strong>
            {more.length > 0 && <span className={styles.more} title={more.join(' · ')}>{`· ${more.join(' · ')}`}</span>}
          </>
        ) : (
          <>
            <span className={styles.going}>
              <strong title={what}>{what}</strong>
              <span className={styles.phase}>{more.join(' · ')}</span>
            </span>
            <span className={styles.progress}>
              <ProgressBar label="This step" share={share} />
            </span>
            <span className={styles.left}>{timeLeft}</span>
          </>
        )}
      </div>
      {workspace && <Systems workspace={workspace} known={offline === null} />}
    </footer>
  )
}

/** Nothing of what was known last is said of now, except which systems they are. */
function Systems({ workspace, known }: { readonly workspace: Workspace; readonly known: boolean }) {
  const { requestsInFiveMinutes: made, requestLimitInFiveMinutes: limit } = workspace
  const requests = limit > 0 ? `${formatNumber(made)} of ${formatNumber(limit)}` : formatNumber(made)
  return (
    <div className={styles.systems}>
      {known && <span className={styles.requests}>{requests} requests in 5 min</span>}
      <SystemState system="tutorial" name="Tutorial database" {...(known ? databaseState(workspace) : stateNotKnown)} />
      <SystemState
        system="administrate"
        name={administrateName(workspace)}
        {...(known ? administrateState(workspace) : stateNotKnown)}
      />
    </div>
  )
}
