// Stage Check: what is wrong, the workbook itself, and the cure of each cell. Nothing is written to either system here.
import {
  Check as Tick,
  ChevronRight,
  CircleX,
  FileSpreadsheet,
  Keyboard,
  Pencil,
  RefreshCw,
  TriangleAlert,
} from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useConnection } from '../../../api.tsx'
import { useNow } from '../../../clock.ts'
import { formatClock, formatCount, formatNumber } from '../../../format.ts'
import { go } from '../../../place.ts'
import { Notice } from '../../../ui/banner.tsx'
import { Button, IconButton } from '../../../ui/button.tsx'
import { FilterChips } from '../../../ui/chips.tsx'
import type { ChipEntry } from '../../../ui/chips.tsx'
import { KeyCap } from '../../../ui/key-cap.tsx'
import { useNowTold } from '../../frame/now-told.ts'
import { say } from '../../frame/speech.ts'
import { ProblemText } from '../../match/problem-text.tsx'
import { CellBar } from './check-cell-bar.tsx'
import { CheckGrid } from './check-grid.tsx'
import type { CheckFacet } from './check-lines.ts'
import type { CheckedBook } from './check-model.ts'
import { CheckKeysSheet } from './check-keys-sheet.tsx'
import { CheckPanel } from './check-panel.tsx'
import { GoneWorkbook, NothingInFacet, ReadingCheck, UnreadCheck } from './check-states.tsx'
import { previousWords, rowsInEvents, waitingWords } from './check-words.ts'
import { ImportHeader } from '../import-header.tsx'
import { useOpening } from '../file/opening.ts'
import { useCheck } from './use-check.ts'
import type { Check } from './use-check.ts'
import { useCheckKeys } from './use-check-keys.ts'
import { useCheckOrders } from './use-check-orders.ts'
import { useCheckReview } from './use-check-review.ts'
import type { CheckReview } from './use-check-review.ts'
import styles from './check.module.css'

export function CheckStage({ id }: { readonly id: string }) {
  const check = useCheck(id)
  const { book, refusal, failure, store } = check
  if (refusal === null && book !== null) return <Checked book={book} check={check} />
  return (
    <>
      <ImportHeader stage="check" workbookId={id} />
      {refusal !== null ? (
        <GoneWorkbook problem={refusal} onAgain={store.refresh} />
      ) : failure !== null ? (
        <UnreadCheck failure={failure} onAgain={store.refresh} />
      ) : (
        <ReadingCheck />
      )}
    </>
  )
}

function Checked({ book, check }: { readonly book: CheckedBook; readonly check: Check }) {
  const review = useCheckReview(book, check.rows)
  const orders = useCheckOrders(book, check, review)
  const { failure: lost } = useConnection()
  const { facts } = review
  const { checked } = book
  useCheckKeys({ next: orders.next })
  useNowTold(
    check.checking
      ? { status: 'running', what: `Checking ${checked.fileName} again`, more: ['nothing is written'] }
      : {
          status: 'done',
          what: `Checked ${formatCount(checked.rows, 'row')} at ${formatClock(book.checkedAt)}`,
          more: ['nothing is written yet'],
        },
  )
  const [keysShown, setKeysShown] = useState(false)
  const events = facts.ready.events
  const off = lost !== null ? 'no connection to Tandem' : events === 0 ? 'no event is ready yet' : null
  return (
    <>
      <ImportHeader stage="check" workbookId={book.id}>
        <span className={styles.hint}>
          <KeyCap>F8</KeyCap> next problem
        </span>
        <IconButton label="All keys" icon={Keyboard} onPress={() => setKeysShown(true)} />
        <Button icon={RefreshCw} busy={check.checking} isDisabled={lost !== null} onPress={orders.again}>
          Check again
        </Button>
      </ImportHeader>
      <FileLine book={book} />
      <Lines book={book} check={check} />
      <div className={styles.split}>
        <CheckPanel book={book} review={review} orders={orders} />
        <div className={styles.right}>
          <Facets book={book} check={check} review={review} />
          {review.lines.length === 0 && check.complete ? (
            <NothingInFacet hidden={checked.rows} onClear={() => review.setFacet('all')} />
          ) : (
            <CheckGrid key={review.facet} fileName={checked.fileName} check={check} review={review} orders={orders} />
          )}
          <CellBar check={check} review={review} orders={orders} />
        </div>
      </div>
      <footer className={styles.footer}>
        <p role="status">
          <strong>{rowsInEvents(facts.ready)}</strong> {facts.ready.rows === 1 ? 'is' : 'are'} ready.{' '}
          {waitingWords(facts)}
        </p>
        {off !== null && <span className={styles.reason}>{off}</span>}
        <Button onPress={() => go('import')}>Back</Button>
        <Button
          kind="primary"
          trailingIcon={ChevronRight}
          isDisabled={off !== null}
          onPress={() => go('import', book.id, 'preview')}
        >
          {`Preview ${formatCount(events, 'event')}`}
        </Button>
      </footer>
      {keysShown && <CheckKeysSheet onClose={() => setKeysShown(false)} />}
    </>
  )
}

function FileLine({ book: { checked } }: { readonly book: CheckedBook }) {
  const [note] = checked.notes
  const where = `sheet “${checked.sheet}”, header in row ${checked.headerRow}`
  return (
    <div className={styles.file}>
      <FileSpreadsheet size={16} aria-hidden="true" />
      <strong title={checked.fileName}>{checked.fileName}</strong>
      <span className={styles.fileNote} title={checked.notes.join(' ')}>
        {note === undefined ? where : `${where}. ${note}`}
      </span>
      <span className={styles.fileEnd}>
        {formatCount(checked.rows, 'row')}, {formatCount(checked.events, 'event')}, template known
        <Tick size={14} className={styles.ok} aria-hidden="true" />
      </span>
    </div>
  )
}

/** What is to be known before anything is corrected: a refusal, an earlier import, files that were not opened. */
function Lines({ book, check }: { readonly book: CheckedBook; readonly check: Check }) {
  const now = useNow(60_000)
  const { others, clear } = useOpening()
  const [closed, setClosed] = useState<string | null>(null)
  const [previous] = book.checked.previous
  useSpokenProblem(check)
  return (
    <>
      {check.problem !== null && (
        <Notice status="failed" onClose={check.store.clearProblem}>
          <ProblemText problem={check.problem} />
        </Notice>
      )}
      {check.failure !== null && (
        <Notice
          status="warning"
          actions={
            <Button small onPress={check.store.refresh}>
              Try again
            </Button>
          }
        >
          <strong>The workbook could not be read again.</strong> What you see is from {formatClock(book.checkedAt)}.
        </Notice>
      )}
      {others !== null && (
        <Notice status="info" onClose={clear}>
          {others}
        </Notice>
      )}
      {previous !== undefined && closed !== previous.id && (
        <Notice status="info" onClose={() => setClosed(previous.id)}>
          {previousWords(previous, book, now)}
        </Notice>
      )}
    </>
  )
}

function useSpokenProblem({ problem }: Check): void {
  const before = useRef(problem)
  useEffect(() => {
    if (problem !== null && problem !== before.current) say(`${problem.message} ${problem.effect} ${problem.next}`)
    before.current = problem
  }, [problem])
}

function Facets({
  book,
  check,
  review,
}: {
  readonly book: CheckedBook
  readonly check: Check
  readonly review: CheckReview
}) {
  const { facts, facet, setFacet, lines } = review
  const chips: readonly ChipEntry<CheckFacet>[] = [
    { id: 'all', label: 'All', rest: 'rows', count: book.checked.rows },
    {
      id: 'errors',
      label: 'Errors',
      symbol: <CircleX size={14} className={styles.bad} />,
      count: facts.errors.problems,
    },
    {
      id: 'warnings',
      label: 'Warnings',
      symbol: <TriangleAlert size={14} className={styles.warn} />,
      count: facts.warnings.problems,
    },
    { id: 'changed', label: 'Changed by you', symbol: <Pencil size={14} />, count: facts.changed },
  ]
  const read = check.rows.length
  return (
    <div className={styles.facets}>
      <FilterChips
        plain
        label="Show"
        chips={chips}
        chosen={facet}
        onChoose={(next) => {
          setFacet(next)
          const chip = chips.find(({ id }) => id === next)
          say(`${chip?.label ?? ''}, ${formatNumber(chip?.count ?? 0)}`)
        }}
      />
      <span className={styles.whole}>
        {check.complete
          ? lines.length > 0 && facet !== 'all'
            ? 'whole events are shown'
            : ''
          : `${formatNumber(read)} of ${formatNumber(book.checked.rows)} rows read`}
      </span>
    </div>
  )
}
