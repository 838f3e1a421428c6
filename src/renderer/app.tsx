// The window: title bar, notices, rail, the place we are at, status bar; and what is spoken along the way.
import { lazy, Suspense, useEffect } from 'react'
import { Announcer } from './features/frame/announcer.tsx'
import { Notices } from './features/frame/notices.tsx'
import { Rail } from './features/frame/rail.tsx'
import { useSyncShortcut } from './features/frame/shortcuts.ts'
import { StatusBar } from './features/frame/status-bar.tsx'
import { TitleBar } from './features/frame/title-bar.tsx'
import { Unread } from './features/frame/unread.tsx'
import { HomeScreen } from './features/home/home-screen.tsx'
import { kindOfSlug } from './features/match/match-kinds.ts'
import { jobShare } from './features/sync/job-facts.ts'
import { usePlace } from './place.ts'
import type { Place } from './place.ts'
import { useTandem } from './tandem.tsx'
import styles from './features/frame/frame.module.css'

const readingLists = { work: 'Reading the seven lists…', rows: 7, height: 56 }
const readingMatches = { work: 'Reading what is linked…', rows: 16, height: 32 }
// In files of their own, so that Home is there sooner.
const loadSyncScreen = keepTrying(async () => ({
  default: (await import('./features/sync/sync-screen.tsx')).SyncScreen,
}))
const loadMatchScreen = keepTrying(async () => ({
  default: (await import('./features/match/match-screen.tsx')).MatchScreen,
}))
const SyncScreen = lazy(loadSyncScreen)
const MatchScreen = lazy(loadMatchScreen)

export function App() {
  const { workspace, job, gate, start } = useTandem()
  const place = usePlace()
  useSyncShortcut(gate.open ? () => void start() : null)
  useEffect(() => {
    document.title = titleOf(place.name, place.part)
  }, [place.name, place.part])
  const answered = workspace !== null
  const running = job?.status === 'RUNNING'
  useEffect(() => {
    // Home can be used without them; whoever goes to another screen then finds it loaded.
    if (answered) void loadSyncScreen().then(loadMatchScreen)
  }, [answered])
  return (
    <div className={styles.frame}>
      <TitleBar workspace={workspace} />
      <div className={styles.notices}>
        <Notices />
      </div>
      <Rail
        place={place.name}
        progress={running ? jobShare(job) : null}
        notLinked={running ? null : (workspace?.notLinked ?? null)}
      />
      <main className={styles.main}>
        <Screen place={place} />
      </main>
      <StatusBar />
      <Announcer />
    </div>
  )
}

function Screen({ place }: { readonly place: Place }) {
  switch (place.name) {
    case 'home':
      return <HomeScreen />
    case 'sync':
      return (
        <Suspense fallback={<Unread title="Full Sync" {...readingLists} />}>
          <SyncScreen jobId={place.part} />
        </Suspense>
      )
    case 'match':
      return (
        <Suspense fallback={<Unread title="Match" {...readingMatches} />}>
          <MatchScreen slug={place.part} rowId={place.row} />
        </Suspense>
      )
  }
}

function titleOf(name: Place['name'], part: string | null): string {
  if (name === 'home') return 'Tandem'
  if (name === 'sync') return 'Sync · Tandem'
  const kind = kindOfSlug(part)
  return kind === null ? 'Match · Tandem' : `Match ${kind.title.toLowerCase()} · Tandem`
}

/** While Tandem does not answer, a screen is asked for again: the notices say so meanwhile. */
function keepTrying<Loaded>(load: () => Promise<Loaded>): () => Promise<Loaded> {
  return async () => {
    for (;;) {
      try {
        return await load()
      } catch {
        await new Promise((resolve) => setTimeout(resolve, 1_000))
      }
    }
  }
}
