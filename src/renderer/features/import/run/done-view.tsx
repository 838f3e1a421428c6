// Stage Done: the outcome, sums that add up, each event in both systems, and what can be done next.
import { FileDown, FileSpreadsheet, Play, RefreshCw, Undo2 } from 'lucide-react'
import { useCallback, useMemo, useRef, useState } from 'react'
import { useApi, useConnection } from '../../../api.tsx'
import { environmentOf } from '../../../environment.ts'
import { formatCount } from '../../../format.ts'
import type { Problem } from '../../../model.ts'
import { useTandem } from '../../../tandem.tsx'
import { Banner, Notice } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { FilterChips } from '../../../ui/chips.tsx'
import { EnvironmentTag } from '../../../ui/environment-tag.tsx'
import { SearchField } from '../../../ui/search-field.tsx'
import { say } from '../../frame/speech.ts'
import { ProblemText } from '../../match/problem-text.tsx'
import { DoneCards } from './done-cards.tsx'
import { importHeadline, inOneSystem } from './done-headline.ts'
import { runChips } from './run-chips.tsx'
import { writeReason } from '../write-gate.ts'
import { RunGrid } from './run-grid.tsx'
import { useFilterKey } from '../event-keys.ts'
import { useOpenLines } from '../open-lines.ts'
import { runLines } from './run-list-lines.ts'
import type { Import, ImportedEvent } from '../import-model.ts'
import { continueImport, saveWorkbook } from '../import-orders.ts'
import { eventMatches, failedFirst, inRunFacet, isUndoable, openEvents } from './run-words.ts'
import type { RunFacet } from './run-words.ts'
import { UndoSheet } from './undo-sheet.tsx'
import styles from './run.module.css'

interface DoneViewProps {
  readonly one: Import
  readonly onChanged: () => void
}

export function DoneView({ one, onChanged }: DoneViewProps) {
  const [facet, setFacet] = useState<RunFacet>('all')
  const [filter, setFilter] = useState('')
  /** Rows of the events to be taken back; `all`: the whole import. */
  const [undoing, setUndoing] = useState<readonly number[] | 'all' | null>(null)
  const filterRef = useRef<HTMLInputElement>(null)
  const openLines = useOpenLines(null)
  useFilterKey(filterRef)
  const ordered = useMemo(() => failedFirst(one.results), [one.results])
  const lines = useMemo(
    () =>
      runLines(
        ordered.filter((event) => inRunFacet(event, facet) && eventMatches(event, filter)),
        openLines.open,
        isUndoable,
      ),
    [ordered, facet, filter, openLines.open],
  )
  const undoOne = useCallback(({ row }: ImportedEvent) => setUndoing([row]), [])
  return (
    <section className={styles.stage} aria-label="Result of the import">
      <div className={styles.done}>
        <Outcome one={one} onChanged={onChanged} onUndo={setUndoing} />
        <DoneCards one={one} />
        <div className={styles.bar}>
          <FilterChips
            plain
            label="Show"
            chips={runChips(one.results, false)}
            chosen={facet}
            onChoose={(next) => {
              setFacet(next)
              say(`${formatCount(one.results.filter((event) => inRunFacet(event, next)).length, 'event')} shown`)
            }}
          />
          <div className={styles.barEnd}>
            <span className={styles.order}>failed first</span>
            <SearchField label="Filter" keyCap="/" inputRef={filterRef} value={filter} onChange={setFilter} />
          </div>
        </div>
        <div className={styles.list}>
          {lines.length === 0 ? (
            <p className={styles.none} role="status">
              No event matches{filter.trim() === '' ? ' this choice' : ` “${filter.trim()}”`}.{' '}
              <Button
                small
                onPress={() => {
                  setFilter('')
                  setFacet('all')
                }}
              >
                Show all
              </Button>
            </p>
          ) : (
            <RunGrid label="Events of the import" lines={lines} openLines={openLines} onUndo={undoOne} />
          )}
        </div>
      </div>
      <Footer one={one} onUndo={() => setUndoing('all')} />
      {undoing !== null && (
        <UndoSheet
          one={one}
          rows={undoing === 'all' ? null : undoing}
          onStarted={() => {
            setUndoing(null)
            onChanged()
          }}
          onClose={() => setUndoing(null)}
        />
      )}
    </section>
  )
}

function Outcome({ one, onChanged, onUndo }: DoneViewProps & { readonly onUndo: (rows: readonly number[]) => void }) {
  const { workspace } = useTandem()
  const { client } = useApi()
  const off = useOff()
  const [busy, setBusy] = useState<'go on' | 'retry' | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const { tone, status, title, detail, code } = importHeadline(one)
  const open = openEvents(one)
  const { failed } = one.events
  const half = one.results.filter((event) => event.outcome === 'FAILED' && inOneSystem(event))
  const isUndone = one.status === 'UNDONE'

  async function goOn(withFailed: boolean): Promise<void> {
    setBusy(withFailed ? 'retry' : 'go on')
    const answer = await continueImport(client, one.id, withFailed)
    setBusy(null)
    setProblem('problem' in answer ? answer.problem : null)
    onChanged()
  }
  return (
    <>
      <div className={styles.banner}>
        <Banner
          tone={tone}
          status={status}
          title={title}
          code={code}
          actions={
            isUndone ? undefined : (
              <>
                {off !== null && (open > 0 || failed > 0) && <span className={styles.reason}>{off}</span>}
                {half.length > 0 && open === 0 && (
                  <Button isDisabled={off !== null} onPress={() => onUndo(half.map(({ row }) => row))}>
                    {half.length === 1 ? 'Remove it there…' : 'Remove them there…'}
                  </Button>
                )}
                {failed > 0 && (
                  <Button
                    kind={open > 0 ? 'secondary' : 'primary'}
                    icon={RefreshCw}
                    isDisabled={off !== null}
                    busy={busy === 'retry'}
                    onPress={() => void goOn(true)}
                  >
                    {open > 0 ? `Continue and retry ${failed} failed` : `Retry ${formatCount(failed, 'event')}`}
                    {open === 0 && <EnvironmentTag environment={environmentOf(workspace)} />}
                  </Button>
                )}
                {open > 0 && (
                  <Button
                    kind="primary"
                    icon={Play}
                    isDisabled={off !== null}
                    busy={busy === 'go on'}
                    onPress={() => void goOn(false)}
                  >
                    Continue with {formatCount(open, 'event')}
                    <EnvironmentTag environment={environmentOf(workspace)} />
                  </Button>
                )}
              </>
            )
          }
        >
          {detail}
        </Banner>
      </div>
      {problem !== null && (
        <Notice status="failed" onClose={() => setProblem(null)}>
          <ProblemText problem={problem} />
        </Notice>
      )}
    </>
  )
}

function Footer({ one, onUndo }: { readonly one: Import; readonly onUndo: () => void }) {
  const api = useApi()
  const off = useOff()
  const [saving, setSaving] = useState<'all' | 'to do' | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const undoable = one.results.some(isUndoable)
  const toDo = one.events.failed + one.events.leftOut + one.events.waiting + one.events.unknown
  async function download(onlyToDo: boolean): Promise<void> {
    setSaving(onlyToDo ? 'to do' : 'all')
    const trouble = await saveWorkbook(api, one.id, onlyToDo)
    setSaving(null)
    setProblem(trouble)
    if (trouble === null) say('The workbook is being saved.')
  }
  return (
    <>
      {problem !== null && (
        <Notice status="failed" onClose={() => setProblem(null)}>
          <ProblemText problem={problem} />
        </Notice>
      )}
      <footer className={styles.footer}>
        <Button icon={Undo2} isDisabled={!undoable || off !== null} onPress={onUndo}>
          Undo this import…
        </Button>
        <p className={styles.footText}>
          {!undoable ? 'nothing of it is there to be taken back' : (off ?? 'shows first what can be undone')}
        </p>
        {!one.exportable && <span className={styles.reason}>the dropped file is not kept any more</span>}
        {toDo > 0 && (
          <Button
            icon={FileDown}
            isDisabled={!one.exportable}
            busy={saving === 'to do'}
            onPress={() => void download(true)}
          >
            Download what is left to do
          </Button>
        )}
        <Button
          icon={FileSpreadsheet}
          isDisabled={!one.exportable}
          busy={saving === 'all'}
          onPress={() => void download(false)}
        >
          Download annotated workbook
        </Button>
      </footer>
    </>
  )
}

/** Why nothing can be written now; null: it can. */
function useOff(): string | null {
  const { workspace, job } = useTandem()
  return writeReason(workspace, job, useConnection())
}
