// The window: title bar, notices, rail, the place we are at, status bar; and what is spoken along the way.
import { useEffect } from 'react'
import { Announcer } from './features/frame/announcer.tsx'
import { palette } from './features/frame/command-field.tsx'
import { Notices } from './features/frame/notices.tsx'
import { Rail } from './features/frame/rail.tsx'
import { useSyncShortcut } from './features/frame/shortcuts.ts'
import { StatusBar } from './features/frame/status-bar.tsx'
import { TitleBar } from './features/frame/title-bar.tsx'
import { Unread } from './features/frame/unread.tsx'
import { FileChooser } from './features/import/file/file-chooser.tsx'
import { waits } from './features/import/file/recent-words.ts'
import { HomeScreen } from './features/home/home-screen.tsx'
import { kindOfSlug } from './features/match/match-kinds.ts'
import { jobShare } from './features/sync/job-facts.ts'
import { UnreadSync } from './features/sync/unread-sync.tsx'
import { createLateScreen } from './late-screen.tsx'
import { usePlace } from './place.ts'
import type { Place } from './place.ts'
import { useTandem } from './tandem.tsx'
import styles from './features/frame/frame.module.css'

const sync = createLateScreen(async () => (await import('./features/sync/sync-screen.tsx')).SyncScreen, <UnreadSync />)
const match = createLateScreen(
  async () => (await import('./features/match/match-screen.tsx')).MatchScreen,
  <Unread title="Match" work="Reading what is linked…" rows={16} height={32} />,
)
const imports = createLateScreen(
  async () => (await import('./features/import/import-screen.tsx')).ImportScreen,
  <Unread title="Import" work="Reading the workbooks…" rows={8} height={44} />,
)
const settings = createLateScreen(
  async () => (await import('./features/settings/settings-screen.tsx')).SettingsScreen,
  <Unread title="Settings" work="Reading the settings…" rows={10} height={32} />,
)

export function App() {
  const { workspace, job, workbooks, offline, gate, start } = useTandem()
  const place = usePlace()
  useSyncShortcut(gate.open ? () => void start() : null)
  useEffect(() => {
    document.title = titleOf(place.name, place.part)
  }, [place.name, place.part])
  const answered = workspace !== null
  const running = job?.status === 'RUNNING'
  useEffect(() => {
    // Home can be used without them; whoever goes to another screen then finds it loaded.
    if (answered) void palette.load().then(sync.load).then(match.load).then(imports.load).then(settings.load)
  }, [answered])
  return (
    <div className={styles.frame} data-offline={offline === null ? undefined : ''}>
      <TitleBar workspace={workspace} />
      <div className={styles.notices}>
        <Notices />
      </div>
      <Rail
        place={place.name}
        progress={running && offline === null ? jobShare(job) : null}
        notLinked={running ? null : (workspace?.notLinked ?? null)}
        workbooksWaiting={workbooks?.filter(waits).length ?? null}
      />
      <main className={styles.main}>
        <Screen place={place} />
      </main>
      <StatusBar />
      <Announcer />
      <FileChooser />
    </div>
  )
}

function Screen({ place }: { readonly place: Place }) {
  switch (place.name) {
    case 'home':
      return <HomeScreen />
    case 'sync':
      return <sync.Screen jobId={place.part} />
    case 'match':
      return <match.Screen slug={place.part} rowId={place.row} />
    case 'import':
      return <imports.Screen part={place.part} row={place.row} />
    case 'settings':
      return <settings.Screen part={place.part} />
  }
}

function titleOf(name: Place['name'], part: string | null): string {
  if (name === 'home') return 'Tandem'
  if (name === 'sync') return 'Sync · Tandem'
  if (name === 'import') return 'Import · Tandem'
  if (name === 'settings') return 'Settings · Tandem'
  const kind = kindOfSlug(part)
  return kind === null ? 'Match · Tandem' : `Match ${kind.title.toLowerCase()} · Tandem`
}
