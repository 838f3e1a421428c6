// Stage Import: how far it is, what is being written, every event as it comes in; pause, go on, stop.
import { Crosshair, Pause, Play, Square } from 'lucide-react'
import { useMemo, useRef, useState } from 'react'
import { useApi } from '../../../api.tsx'
import { useNow } from '../../../clock.ts'
import {
  formatClock,
  formatCount,
  formatNumber,
  formatStopwatch,
  formatTimeLeft,
  secondsBetween,
} from '../../../format.ts'
import type { Problem } from '../../../model.ts'
import { Notice } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { FilterChips } from '../../../ui/chips.tsx'
import { CounterStrip } from '../../../ui/counter-strip.tsx'
import { ProgressBar } from '../../../ui/progress-bar.tsx'
import { SearchField } from '../../../ui/search-field.tsx'
import { ProblemText } from '../../match/problem-text.tsx'
import { runChips } from './run-chips.tsx'
import { RunGrid } from './run-grid.tsx'
import { useFilterKey } from '../event-keys.ts'
import { useOpenLines } from '../open-lines.ts'
import { runLines } from './run-list-lines.ts'
import type { Import } from '../import-model.ts'
import { pauseImport, stopImport } from '../import-orders.ts'
import { currentWords, eventMatches, inRunFacet, isUndoable, settledEvents, wantedEvents } from './run-words.ts'
import type { RunFacet } from './run-words.ts'
import styles from './run.module.css'

interface RunViewProps {
  readonly one: Import
  readonly onChanged: () => void
}

export function RunView({ one, onChanged }: RunViewProps) {
  const [facet, setFacet] = useState<RunFacet>('all')
  const [filter, setFilter] = useState('')
  const filterRef = useRef<HTMLInputElement>(null)
  const openLines = useOpenLines(null)
  useFilterKey(filterRef)
  const lines = useMemo(
    () =>
      runLines(
        one.results.filter((event) => inRunFacet(event, facet) && eventMatches(event, filter)),
        openLines.open,
        () => false,
      ),
    [one.results, facet, filter, openLines.open],
  )
  const writing = one.results.find(({ current }) => current)
  const isShown = writing !== undefined && lines.some(({ id }) => id === `e${writing.row}`)
  return (
    <section className={styles.stage} aria-label={one.undoing ? 'Taking an import back' : 'Import under way'}>
      <Progress one={one} onChanged={onChanged} />
      <div className={styles.bar}>
        <FilterChips plain label="Show" chips={runChips(one.results, true)} chosen={facet} onChoose={setFacet} />
        <div className={styles.barEnd}>
          <Button
            small
            icon={Crosshair}
            isDisabled={!isShown}
            onPress={() => {
              if (writing) openLines.setCurrent(`e${writing.row}`)
            }}
          >
            Show current
          </Button>
          <SearchField label="Filter" keyCap="/" inputRef={filterRef} value={filter} onChange={setFilter} />
        </div>
      </div>
      {lines.length === 0 ? (
        <p className={styles.none} role="status">
          No event here yet.
        </p>
      ) : (
        <RunGrid label="Events of the import" lines={lines} openLines={openLines} onUndo={null} />
      )}
      <footer className={styles.footer}>
        <p className={styles.footText}>
          {one.undoing
            ? 'If you stop now: events taken back so far stay removed, all others stay as they are.'
            : 'If you stop now: events imported so far stay, and the one being written is finished. You can go on later.'}
        </p>
      </footer>
    </section>
  )
}

/** How many events of how many; of those that are taken back the most that were ever seen here. */
function useFar(one: Import): { readonly done: number; readonly wanted: number } {
  const there = one.undoing ? one.results.filter(isUndoable).length : 0
  const [most, setMost] = useState(there)
  if (there > most) setMost(there)
  if (!one.undoing) return { done: settledEvents(one.events), wanted: wantedEvents(one) }
  return { done: Math.max(most, there) - there, wanted: Math.max(most, there) }
}

function Progress({ one, onChanged }: RunViewProps) {
  const now = useNow(1_000)
  const { client } = useApi()
  const [asked, setAsked] = useState<'pause' | 'stop' | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const { done, wanted } = useFar(one)
  // An import says when it began; when it began to be taken back it does not.
  const elapsed = one.undoing ? '' : ` · ${formatStopwatch(secondsBetween(one.startedAt, now))} elapsed`
  const left = one.secondsLeft === null || one.paused ? '' : ` · ${formatTimeLeft(one.secondsLeft)}`
  const place = one.undoing
    ? `${formatCount(wanted - done, 'event')} still there`
    : `${formatNumber(done)} of ${formatCount(wanted, 'event')}`

  async function order(name: 'pause' | 'stop'): Promise<void> {
    setAsked(name)
    setProblem(await (name === 'stop' ? stopImport(client, one.id) : pauseImport(client, one.id, !one.paused)))
    // A stop is answered at once and done after the event; its button stays busy until then.
    if (name === 'pause') setAsked(null)
    onChanged()
  }
  return (
    <header className={styles.progress}>
      <div className={styles.progressHead}>
        <div>
          <p className={styles.place}>
            <strong>{place}</strong>
            {elapsed}
            {left}
          </p>
          <p className={styles.writing}>
            {currentWords(one)}
            {!one.here && ' · on another computer; pause and stop it there'}
          </p>
        </div>
        <div className={styles.orders}>
          <Button
            icon={one.paused ? Play : Pause}
            isDisabled={!one.here}
            busy={asked === 'pause'}
            onPress={() => void order('pause')}
          >
            {one.paused ? 'Go on' : 'Pause'}
          </Button>
          <Button
            icon={Square}
            isDisabled={!one.here}
            busy={asked === 'stop' && problem === null}
            onPress={() => void order('stop')}
          >
            {one.undoing ? 'Stop' : 'Stop after this event'}
          </Button>
        </div>
      </div>
      <ProgressBar
        label={`${one.undoing ? 'Taking back' : 'Importing'} ${one.fileName}`}
        share={wanted === 0 ? null : done / wanted}
        text={`${formatNumber(done)} of ${formatCount(wanted, 'event')}`}
      />
      <div className={styles.counters}>
        <CounterStrip
          label="Events so far"
          counters={[
            { label: 'imported', value: one.events.imported },
            { label: 'unchanged', value: one.events.unchanged },
            { label: 'failed', value: one.events.failed, tone: 'bad' },
            { label: 'no answer yet', value: one.events.unknown, tone: 'warn' },
            { label: 'left out', value: one.events.leftOut },
            { label: 'not begun', value: one.events.waiting },
          ]}
        />
        <p className={styles.about}>
          {one.fileName}, started {formatClock(one.startedAt)} by {one.by}. It goes on without this window.
        </p>
      </div>
      {problem !== null && (
        <Notice status="failed" onClose={() => setProblem(null)}>
          <ProblemText problem={problem} />
        </Notice>
      )}
    </header>
  )
}
