// The window: title bar, notices, rail, the place we are at, status bar; and what is spoken along the way.
import { lazy, Suspense, useEffect } from 'react'
import type { ComponentType } from 'react'
import { Announcer } from './features/frame/announcer.tsx'
import { Notices } from './features/frame/notices.tsx'
import { Rail } from './features/frame/rail.tsx'
import { useSyncShortcut } from './features/frame/shortcuts.ts'
import { StatusBar } from './features/frame/status-bar.tsx'
import { TitleBar } from './features/frame/title-bar.tsx'
import { Unread } from './features/frame/unread.tsx'
import { HomeScreen } from './features/home/home-screen.tsx'
import { jobShare } from './features/sync/job-facts.ts'
import { usePlace } from './place.ts'
import { useTandem } from './tandem.tsx'
import styles from './features/frame/frame.module.css'

const readingLists = { work: 'Reading the seven lists…', rows: 7, height: 56 }
const SyncScreen = lazy(loadSyncScreen)

export function App() {
  const { workspace, job, gate, start } = useTandem()
  const place = usePlace()
  useSyncShortcut(gate.open ? () => void start() : null)
  useEffect(() => {
    document.title = place.name === 'home' ? 'Tandem' : 'Sync · Tandem'
  }, [place.name])
  const answered = workspace !== null
  useEffect(() => {
    // Home can be used without it; whoever goes to the Sync screen then finds it loaded.
    if (answered) void loadSyncScreen()
  }, [answered])
  return (
    <div className={styles.frame}>
      <TitleBar workspace={workspace} />
      <div className={styles.notices}>
        <Notices />
      </div>
      <Rail place={place.name} progress={job?.status === 'RUNNING' ? jobShare(job) : null} />
      <main className={styles.main}>
        {place.name === 'home' ? (
          <HomeScreen />
        ) : (
          <Suspense fallback={<Unread title="Full Sync" {...readingLists} />}>
            <SyncScreen jobId={place.jobId} />
          </Suspense>
        )}
      </main>
      <StatusBar />
      <Announcer />
    </div>
  )
}

/** In a file of its own, so that Home is there sooner. While Tandem does not answer, it is tried again: the notices say so meanwhile. */
async function loadSyncScreen(): Promise<{ readonly default: ComponentType<{ readonly jobId: string | null }> }> {
  for (;;) {
    try {
      return { default: (await import('./features/sync/sync-screen.tsx')).SyncScreen }
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 1_000))
    }
  }
}
