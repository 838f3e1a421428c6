// Stage Preview: what importing the workbook would do, event by event, and the button that does it. Writes nothing itself.
import { ListChecks } from 'lucide-react'
import { useMemo, useRef, useState } from 'react'
import { useApi, useConnection } from '../../../api.tsx'
import { useNow } from '../../../clock.ts'
import { environmentOf } from '../../../environment.ts'
import { formatClock, formatCount, formatMoment, formatNumber } from '../../../format.ts'
import type { Problem } from '../../../model.ts'
import { useTandem } from '../../../tandem.tsx'
import { Notice } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { FilterChips } from '../../../ui/chips.tsx'
import { EnvironmentTag } from '../../../ui/environment-tag.tsx'
import { SearchField } from '../../../ui/search-field.tsx'
import { Sheet } from '../../../ui/sheet.tsx'
import { useNowTold } from '../../frame/now-told.ts'
import { useWide } from '../../frame/shortcuts.ts'
import { say } from '../../frame/speech.ts'
import { approvalGroups } from './preview-approvals.ts'
import { ApproveSheet } from './preview-approve-sheet.tsx'
import { previewChips } from './preview-chips.tsx'
import { PreviewConfirm } from './preview-confirm.tsx'
import { eventsToWrite, inPreviewFacet, matchesFilter, previewEvents, rowSums, systemSums } from './preview-facts.ts'
import type { PreviewFacet } from './preview-facts.ts'
import { FileLine } from './preview-file-line.tsx'
import { PreviewGrid } from './preview-grid.tsx'
import { eventId, previewLines } from './preview-lines.ts'
import { PreviewPanel } from './preview-panel.tsx'
import { requestsWords } from './preview-words.ts'
import { writeReason } from '../write-gate.ts'
import { useFilterKey } from '../event-keys.ts'
import { useOpenLines } from '../open-lines.ts'
import type { Workbook } from '../import-model.ts'
import { approveInstructors, startImport } from '../import-orders.ts'
import styles from './preview.module.css'

interface PreviewStageProps {
  readonly workbook: Workbook
  readonly onBack: () => void
  readonly onStarted: (importId: string) => void
  /** The workbook as it is after an approval. */
  readonly onWorkbook?: (workbook: Workbook) => void
}

type Task = { readonly type: 'import' | 'panel' } | { readonly type: 'approve'; readonly templateId: string }

export function PreviewStage({ workbook: given, onBack, onStarted, onWorkbook }: PreviewStageProps) {
  const { client } = useApi()
  const connection = useConnection()
  const { workspace, job } = useTandem()
  const wide = useWide()
  const [approved, setApproved] = useState<Workbook | null>(null)
  const workbook = approved !== null && approved.revision >= given.revision ? approved : given
  const { checked } = workbook
  const [facet, setFacet] = useState<PreviewFacet>('all')
  const [filter, setFilter] = useState('')
  const [task, setTask] = useState<Task | null>(null)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const filterRef = useRef<HTMLInputElement>(null)
  useFilterKey(filterRef)

  const events = useMemo(() => previewEvents(workbook), [workbook])
  const [first] = events
  const openLines = useOpenLines(first === undefined ? null : eventId(first), true)
  const shown = useMemo(
    () => events.filter((each) => inPreviewFacet(each, facet) && matchesFilter(each, filter)),
    [events, facet, filter],
  )
  const lines = useMemo(() => previewLines(shown, openLines.open), [shown, openLines.open])
  const sums = useMemo(() => systemSums(events), [events])
  const rows = useMemo(() => rowSums(workbook, events), [workbook, events])
  const approvals = useMemo(() => approvalGroups(workbook.missingApprovals), [workbook.missingApprovals])
  const count = eventsToWrite(events)
  const reason = writeReason(workspace, job, connection)
  const off = count === 0 ? 'nothing of this workbook is to be written' : reason
  const group = task?.type === 'approve' ? approvals.find((each) => each.templateId === task.templateId) : undefined

  useNowTold({
    status: 'done',
    what: `Preview made ${formatClock(workbook.checkedAt)}`,
    more: ['nothing is written yet'],
  })

  function ask(next: Task | null): void {
    setProblem(null)
    setTask(next)
  }
  async function run(typed: string | null): Promise<void> {
    if (busy || count === 0) return
    setBusy(true)
    const answer = await startImport(client, workbook.id, { confirm: workbook.confirm, typed })
    setBusy(false)
    if ('problem' in answer) setProblem(answer.problem)
    else onStarted(answer.value.id)
  }
  async function approve(typed: string | null): Promise<void> {
    if (busy || group === undefined) return
    setBusy(true)
    const answer = await approveInstructors(client, workbook.id, group.approvals, { confirm: workbook.confirm, typed })
    setBusy(false)
    if ('problem' in answer) {
      setProblem(answer.problem)
      return
    }
    setApproved(answer.value)
    onWorkbook?.(answer.value)
    ask(null)
    say(
      `${formatCount(group.instructors.length, 'instructor')} approved for ${group.template}. The workbook was checked again.`,
    )
  }
  function show(next: PreviewFacet): void {
    setFacet(next)
    say(`${formatCount(events.filter((each) => inPreviewFacet(each, next)).length, 'event')} shown`)
  }
  const panel = (
    <PreviewPanel
      sums={sums}
      rows={rows}
      notChecked={checked.plan.notChecked}
      approvals={approvals}
      onApprove={({ templateId }) => ask({ type: 'approve', templateId })}
    />
  )
  return (
    <section className={styles.stage} aria-label="Preview">
      <FileLine workbook={workbook} rows={rows} events={events} />
      <div className={styles.bar}>
        <FilterChips plain label="Show" chips={previewChips(events)} chosen={facet} onChoose={show} />
        <div className={styles.barEnd}>
          {!wide && (
            <Button small icon={ListChecks} onPress={() => ask({ type: 'panel' })}>
              What will be written
            </Button>
          )}
          <SearchField label="Filter" keyCap="/" inputRef={filterRef} value={filter} onChange={setFilter} />
        </div>
      </div>
      <SameAgain workbook={workbook} />
      <div className={styles.split}>
        <div className={styles.left}>
          {lines.length > 0 ? (
            <PreviewGrid label="Events of the workbook" lines={lines} openLines={openLines} />
          ) : (
            <NothingShown
              filter={filter}
              hidden={events.length}
              onClear={() => {
                setFilter('')
                setFacet('all')
              }}
            />
          )}
        </div>
        {wide && (
          <aside className={styles.panel} aria-label="About this import" tabIndex={0}>
            {panel}
          </aside>
        )}
      </div>
      <footer className={styles.footer}>
        <p className={styles.toWrite}>
          {count === 0
            ? 'Nothing to write: both systems have what the workbook says.'
            : `${formatCount(count, 'event')} to write · ${requestsWords(checked.plan)}`}
        </p>
        {off !== null && count > 0 && <span className={styles.reason}>{off}</span>}
        <Button onPress={onBack}>Back</Button>
        <Button kind="primary" isDisabled={off !== null} onPress={() => ask({ type: 'import' })}>
          {count === 0 ? 'Nothing to import' : `Import ${formatCount(count, 'event')} into both systems`}
          {count > 0 && <EnvironmentTag environment={environmentOf(workspace)} />}
        </Button>
      </footer>
      {task?.type === 'panel' && !wide && (
        <Sheet title="About this import" narrow onClose={() => ask(null)}>
          <div className={styles.inSheet}>{panel}</div>
        </Sheet>
      )}
      {task?.type === 'import' && (
        <PreviewConfirm
          fileName={checked.fileName}
          count={count}
          requests={requestsWords(checked.plan)}
          sums={sums}
          rows={rows}
          off={off}
          busy={busy}
          problem={problem}
          onImport={(typed) => void run(typed)}
          onClose={() => ask(null)}
        />
      )}
      {group !== undefined && (
        <ApproveSheet
          group={group}
          off={reason}
          busy={busy}
          problem={problem}
          onApprove={(typed) => void approve(typed)}
          onClose={() => ask(null)}
        />
      )}
    </section>
  )
}

/** The same file was imported before. */
function SameAgain({ workbook }: { readonly workbook: Workbook }) {
  const now = useNow(null)
  const [closed, setClosed] = useState(false)
  const same = workbook.checked.previous.find((previous) => previous.same)
  if (same === undefined || closed) return null
  return (
    <Notice status="info" onClose={() => setClosed(true)}>
      <strong>
        This file was imported {formatMoment(same.at, now)} by {same.by}.
      </strong>{' '}
      Only what differs now is written.
    </Notice>
  )
}

function NothingShown({
  filter,
  hidden,
  onClear,
}: {
  readonly filter: string
  readonly hidden: number
  readonly onClear: () => void
}) {
  return (
    <div className={styles.nothing} role="status">
      {hidden === 0 ? (
        <p>No event of this workbook can be imported as it stands. Go back and correct it.</p>
      ) : (
        <>
          <p>
            No event matches{filter.trim() === '' ? ' this choice' : ` “${filter.trim()}”`}. {formatNumber(hidden)}{' '}
            hidden.
          </p>
          <Button small onPress={onClear}>
            Show all
          </Button>
        </>
      )}
    </div>
  )
}
