// The review of one kind: list, panel and footer; every order goes through here.
import { useEffect, useRef } from 'react'
import { useNow } from '../../clock.ts'
import type { Kind, MatchRow } from '../../model.ts'
import { useTandem } from '../../tandem.tsx'
import { Notice } from '../../ui/banner.tsx'
import { Toast } from '../../ui/toast.tsx'
import { administrateName } from '../frame/system-words.ts'
import { CreationLine, KindSheets } from './kind-sheets.tsx'
import { MatchBar } from './list/match-bar.tsx'
import { MatchFooter } from './list/match-footer.tsx'
import { MatchGrid } from './list/match-grid.tsx'
import { MatchPanel } from './panel/match-panel.tsx'
import { AllLinked, NeverRead, NotRead, NothingPasses, OldList, ReadingList, SyncState } from './match-states.tsx'
import { position } from './list/lines.ts'
import { ProblemText } from './problem-text.tsx'
import type { MatchData } from './use-match.ts'
import { useMatchKeys } from './use-match-keys.ts'
import { useOrders } from './use-orders.ts'
import { useReview } from './use-review.ts'
import { stayAt } from '../../place.ts'
import { slugOf } from './match-kinds.ts'
import styles from './match.module.css'

interface KindReviewProps {
  readonly kind: Kind
  readonly data: MatchData
  readonly rowId: string | null
}

export function KindReview({ kind, data, rowId }: KindReviewProps) {
  const { workspace, trouble, clearTrouble } = useTandem()
  const now = useNow(60_000)
  const { head, rows: every, failure } = data
  const creatable = head?.creatable.support === 'CREATABLE'
  const review = useReview(every, rowId, creatable)
  const orders = useOrders(kind, data, review)
  const { deciding, task, setTask } = orders
  const filterRef = useRef<HTMLInputElement>(null)
  const { row } = review
  useRowInAddress(kind.name, review.chosen ? (row?.id ?? null) : null)
  useMatchKeys({
    move: orders.move,
    act: orders.act,
    tick: orders.tickCurrent,
    filter: () => filterRef.current?.focus(),
    undo: () => void orders.undoNewest(),
    help: () => setTask({ type: 'keys' }),
  })

  if (head === null) {
    return failure === null ? <ReadingList kind={kind} /> : <NotRead failure={failure} onAgain={data.refresh} />
  }
  if (head.readAt === null && every.every(({ identity }) => identity === null)) return <NeverRead kind={kind} />
  const place = row === null ? null : position(review.rows, row)
  const asking = task?.type === 'ignore' || task?.type === 'note' ? task.type : null
  return (
    <>
      <MatchBar kind={kind} match={head} review={review} filterRef={filterRef} onExport={orders.save} />
      {trouble !== null && (
        <Notice status="failed" onClose={clearTrouble}>
          <ProblemText problem={trouble.problem} />
        </Notice>
      )}
      {orders.problem !== null && (
        <Notice status="failed" onClose={orders.clearProblem}>
          <ProblemText problem={orders.problem} />
        </Notice>
      )}
      {deciding.left.length > 0 && (
        <Notice status="warning" onClose={deciding.clearTrouble}>
          <Left left={deciding.left} />
        </Notice>
      )}
      <CreationLine
        creation={orders.creation}
        task={task}
        leftOut={orders.leftOut}
        onCreation={orders.setCreation}
        onShow={() => setTask({ type: 'create', tutorialIds: [] })}
      />
      {failure !== null && <OldList failure={failure} onAgain={data.refresh} />}
      <SyncState kind={kind} />
      <div className={styles.split}>
        <div className={styles.left}>
          {head.counts.notLinked === 0 && head.counts.linked > 0 && <AllLinked kind={kind} match={head} now={now} />}
          {review.lines.length === 0 ? (
            <NothingPasses
              kind={kind}
              filter={review.filter}
              hidden={every.length}
              onClear={() => {
                review.setFilter('')
                review.setFacet('all')
              }}
            />
          ) : (
            <MatchGrid
              kind={kind}
              match={head}
              review={review}
              administrate={administrateName(workspace)}
              stale={failure !== null}
              onCure={orders.goToCure}
              onOpen={(id) => {
                review.setCurrent(id)
                orders.openPanel()
              }}
            />
          )}
        </div>
        {row !== null && place !== null && (
          <MatchPanel
            kind={kind}
            row={row}
            place={`${place.at} of ${place.of}`}
            open={orders.panelOpen}
            onClose={orders.closePanel}
            asking={asking}
            creatable={creatable}
            decideOff={orders.decideOff}
            createOff={orders.createOff}
            busy={deciding.busy}
            onAction={orders.perform}
            onCure={orders.goToCure}
            onLinkWith={(pair) => void orders.link(row, pair)}
            onMaybeTheSame={(pair) => void orders.maybeTheSame(pair)}
            onWords={(words) => void orders.saveWords(row, words)}
            onCancelWords={() => setTask(null)}
          />
        )}
      </div>
      <MatchFooter
        kind={kind}
        match={head}
        review={review}
        decideOff={orders.decideOff}
        createOff={orders.createOff}
        administrate={administrateName(workspace)}
        onBulk={(rows) => setTask({ type: 'bulk', rows })}
        onCreate={(rows) => setTask({ type: 'create', tutorialIds: idsOf(rows) })}
        onByHand={(rows) => setTask({ type: 'by-hand', tutorialIds: idsOf(rows) })}
        onKeys={() => setTask({ type: 'keys' })}
      />
      <KindSheets kind={kind} match={head} rows={every} orders={orders} />
      {deciding.toast !== null && (
        <Toast
          key={deciding.toast.key}
          text={deciding.toast.text}
          onUndo={deciding.toast.decisionId === null ? null : () => void orders.undoToast()}
          onClose={deciding.clearToast}
        />
      )}
    </>
  )
}

function Left({ left }: { readonly left: readonly { readonly name: string; readonly message: string }[] }) {
  const [first] = left
  if (first === undefined) return null
  const others = left.length - 1
  return (
    <>
      <strong>
        {left.length === 1 ? `“${first.name}” was left as it is.` : `${left.length} records were left as they are.`}
      </strong>{' '}
      {left.length === 1
        ? first.message
        : `“${first.name}”: ${first.message}${others > 0 ? ` And ${others} more.` : ''}`}
    </>
  )
}

function idsOf(rows: readonly MatchRow[]): readonly string[] {
  return rows.flatMap(({ tutorialId }) => tutorialId ?? [])
}

/** A reload finds the same row; only one that was chosen is written down. */
function useRowInAddress(kind: Kind['name'], rowId: string | null): void {
  useEffect(() => {
    const slug = slugOf(kind)
    if (slug !== null && rowId !== null) stayAt('match', slug, rowId)
  }, [kind, rowId])
}
