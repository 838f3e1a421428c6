// The plan before anything is written: every change field by field, ticked or not, and the button that writes what is ticked.
import { useMemo, useState } from 'react'
import { useNow } from '../../../clock.ts'
import { formatClock, formatNumber } from '../../../format.ts'
import type { Job, PlanItem } from '../../../model.ts'
import { readOnlyReason } from '../../../read-only.ts'
import { useTandem } from '../../../tandem.tsx'
import { Notice } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { Skeleton } from '../../../ui/late.tsx'
import { say } from '../../frame/speech.ts'
import { StepPanel } from '../step-panel.tsx'
import { SyncHeader } from '../sync-header.tsx'
import { PlanDetail } from './plan-detail.tsx'
import { PlanFilter } from './plan-filter.tsx'
import { PlanList } from './plan-list.tsx'
import { shownWords, tickedWords } from './plan-text.ts'
import { isOpen, movedSentence, shownOf } from './plan-view.ts'
import type { Facet } from './plan-view.ts'
import { useApplyShortcut } from './use-apply-shortcut.ts'
import { usePlan } from './use-plan.ts'
import styles from './review.module.css'

export function ReviewScreen({ job }: { readonly job: Job }) {
  useNow(60_000)
  const { order, workspace } = useTandem()
  const { items, failure, tick, ticksStored } = usePlan(job.id, `${job.status} ${job.finishedAt ?? ''}`)
  const [facet, setFacet] = useState<Facet>('all')
  const [filter, setFilter] = useState('')
  const [chosen, setChosen] = useState<string | null>(null)
  const [opened, setOpened] = useState(false)
  const [busy, setBusy] = useState(false)
  const open = useMemo(() => (items ?? []).filter(isOpen), [items])
  const shown = shownOf(open, facet, filter)
  const ticked = open.filter((item) => item.ticked).length
  const written = (items ?? []).filter((item) => item.status === 'WRITTEN').length
  const item = shown.find((each) => each.id === chosen) ?? shown[0] ?? null
  const moved = movedSentence(open)

  const readOnly = readOnlyReason(workspace)
  const off = readOnly ?? (ticked === 0 && open.length > 0 ? 'nothing is ticked' : null)

  async function apply(): Promise<void> {
    if (busy || items === null || off !== null) return
    setBusy(true)
    if (await ticksStored()) await order((give) => give.apply(job.id))
    setBusy(false)
  }
  useApplyShortcut(() => void apply(), off)

  function show(nextFacet: Facet, nextFilter: string): void {
    setFacet(nextFacet)
    setFilter(nextFilter)
    say(shownWords(shownOf(open, nextFacet, nextFilter), open))
  }

  return (
    <>
      <SyncHeader
        title={`Plan of run ${job.id}`}
        sentence={`${job.title}, made ${formatClock(job.startedAt)} from ${formatNumber(job.read)} records. Valid until something changes; nothing of it is written yet.`}
        actions={
          <>
            {off !== null && <span className={styles.off}>{off}</span>}
            <Button onPress={() => void order((give) => give.discard(job.id))}>Discard plan</Button>
            <Button
              kind="primary"
              keys="Ctrl ↵"
              shortcut="Control+Enter"
              busy={busy}
              isDisabled={items === null || off !== null}
              onPress={() => void apply()}
            >
              {items === null ? 'Apply' : applyWords(ticked, open.length)}
            </Button>
          </>
        }
      />
      {items === null && failure === null && <Skeleton work="Reading the plan…" rows={8} height={32} />}
      {failure !== null && (
        <Notice status="failed">
          <strong>The plan could not be read.</strong> Nothing was written. {failure}
        </Notice>
      )}
      {items !== null && (
        <>
          <PlanFilter
            items={open}
            facet={facet}
            onFacet={(next) => show(next, filter)}
            filter={filter}
            onFilter={(next) => show(facet, next)}
          />
          {moved !== '' && <Notice status="warning">{moved}</Notice>}
          <div className={styles.split}>
            <div className={styles.left}>
              <PlanList
                items={shown}
                chosen={item?.id ?? null}
                onChoose={setChosen}
                onOpen={(id) => {
                  setChosen(id)
                  setOpened(true)
                }}
                onTick={(ids, on) => {
                  tick(ids, on)
                  say(tickedWords(open, ids, on))
                }}
                empty={emptyText(open, filter)}
                onClear={open.length === 0 ? null : () => show('all', '')}
              />
              {written > 0 && (
                <p className={styles.written}>{formatNumber(written)} of this plan are written already.</p>
              )}
            </div>
            {item && <Detail item={item} open={opened} onClose={() => setOpened(false)} />}
          </div>
        </>
      )}
    </>
  )
}

function Detail({
  item,
  open,
  onClose,
}: {
  readonly item: PlanItem
  readonly open: boolean
  readonly onClose: () => void
}) {
  return (
    <StepPanel
      title={item.name}
      over={item.context === '' ? 'This change' : item.context}
      open={open}
      onClose={onClose}
    >
      <PlanDetail item={item} />
    </StepPanel>
  )
}

function applyWords(ticked: number, open: number): string {
  return open === 0 ? 'Finish, nothing to write' : `Apply ${formatNumber(ticked)} of ${formatNumber(open)}`
}

function emptyText(open: readonly PlanItem[], filter: string): string {
  if (open.length === 0) return 'There is nothing to write: everything is as Administrate has it.'
  return filter.trim() === ''
    ? `No change of this sort. ${open.length} hidden.`
    : `No change matches “${filter.trim()}”. ${open.length} hidden.`
}
