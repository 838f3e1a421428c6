// The window: title bar, notices, rail, the place we are at, status bar; and what is spoken along the way.
import { useEffect } from 'react'
import { Announcer } from './features/frame/announcer.tsx'
import { Notices } from './features/frame/notices.tsx'
import { Rail } from './features/frame/rail.tsx'
import { useSyncShortcut } from './features/frame/shortcuts.ts'
import { StatusBar } from './features/frame/status-bar.tsx'
import { TitleBar } from './features/frame/title-bar.tsx'
import { HomeScreen } from './features/home/home-screen.tsx'
import { jobShare } from './features/sync/job-facts.ts'
import { SyncScreen } from './features/sync/sync-screen.tsx'
import { usePlace } from './place.ts'
import { useTandem } from './tandem.tsx'
import styles from './features/frame/frame.module.css'

export function App() {
  const { workspace, job, gate, start } = useTandem()
  const place = usePlace()
  useSyncShortcut(gate.open ? () => void start() : null)
  useEffect(() => {
    document.title = place.name === 'home' ? 'Tandem' : 'Sync · Tandem'
  }, [place.name])
  return (
    <div className={styles.frame}>
      <TitleBar workspace={workspace} />
      <div className={styles.notices}>
        <Notices />
      </div>
      <Rail place={place.name} progress={job?.status === 'RUNNING' ? jobShare(job) : null} />
      <main className={styles.main}>{place.name === 'home' ? <HomeScreen /> : <SyncScreen jobId={place.jobId} />}</main>
      <StatusBar />
      <Announcer />
    </div>
  )
}
