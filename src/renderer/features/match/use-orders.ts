// Everything a person can order on the Match screen, and what is being asked for meanwhile.
import { useState } from 'react'
import { flushSync } from 'react-dom'
import { useApi, useConnection } from '../../api.tsx'
import type { Kind, MatchRow, Problem } from '../../model.ts'
import { go } from '../../place.ts'
import { readOnlyReason } from '../../read-only.ts'
import { useTandem } from '../../tandem.tsx'
import { focusRow } from '../../ui/long-grid.tsx'
import { useWide } from '../frame/shortcuts.ts'
import { say } from '../frame/speech.ts'
import type { Creation } from './create/creation-words.ts'
import { saveExport } from './list/export.ts'
import { position } from './list/lines.ts'
import { slugOf } from './match-kinds.ts'
import type { Task } from './match-task.ts'
import { actionOfKey } from './row-actions.ts'
import { isTickable } from './list/ticks.ts'
import { useDeciding } from './use-deciding.ts'
import type { Deciding } from './use-deciding.ts'
import type { MatchData } from './use-match.ts'
import type { Review } from './use-review.ts'
import { useRowOrders } from './use-row-orders.ts'
import type { RowOrders } from './use-row-orders.ts'
import { useFocusAfterSheet, useFocusOnRow } from './list/use-row-focus.ts'

export interface Orders extends RowOrders {
  readonly deciding: Deciding
  readonly task: Task | null
  readonly setTask: (task: Task | null) => void
  readonly creation: Creation | null
  readonly setCreation: (creation: Creation | null) => void
  /** Of the records ticked for the creation: those that were not sent. */
  readonly leftOut: number
  /** A creation was ordered for so many ticked records: its results are shown. */
  readonly follow: (creation: Creation, ticked: number) => void
  /** Why nothing can be decided now; null: it can. */
  readonly decideOff: string | null
  /** Why nothing can be created now; null: it can. */
  readonly createOff: string | null
  readonly problem: Problem | null
  readonly clearProblem: () => void
  /** In a narrow window: the panel lies over the list as a sheet. */
  readonly panelOpen: boolean
  readonly openPanel: () => void
  readonly closePanel: () => void
  readonly move: (step: number) => void
  readonly act: (key: string) => boolean
  readonly tickCurrent: () => void
  readonly goToCure: (row: MatchRow) => void
  readonly save: (format: 'XLSX' | 'CSV') => void
}

export function useOrders(kind: Kind, data: MatchData, review: Review): Orders {
  const { client, request } = useApi()
  const { workspace, job } = useTandem()
  const connection = useConnection()
  const wide = useWide()
  const deciding = useDeciding(kind.name, data.refresh)
  const [task, setTask] = useState<Task | null>(null)
  const [creation, setCreation] = useState<Creation | null>(null)
  const [sent, setSent] = useState<{ readonly jobId: string; readonly leftOut: number } | null>(null)
  const [refusal, setRefusal] = useState<Problem | null>(null)
  const [panelOpen, setPanelOpen] = useState(false)
  const decideOff = readOnlyReason(workspace)
  const { rows, row: current } = review
  const asked = { decideOff, task, setTask, setCreation, refuse: setRefusal }
  const rowOrders = useRowOrders(kind, data, review, deciding, asked)
  if (panelOpen && (wide || current === null)) setPanelOpen(false)
  useFocusOnRow(current?.id ?? null)
  useFocusAfterSheet(task !== null, current?.id ?? null)

  return {
    ...rowOrders,
    deciding,
    task: taskFor(task, current),
    setTask,
    creation,
    setCreation,
    leftOut: sent !== null && sent.jobId === creation?.jobId ? sent.leftOut : 0,
    follow(next, ticked) {
      setCreation(next)
      if (ticked > 0) setSent({ jobId: next.jobId, leftOut: Math.max(0, ticked - next.results.length) })
      setTask({ type: 'create', tutorialIds: [] })
    },
    decideOff,
    createOff:
      decideOff ??
      createOff(connection.failure !== null, workspace?.engine ?? null, job?.status === 'RUNNING', creation),
    problem: refusal ?? deciding.problem,
    clearProblem() {
      setRefusal(null)
      deciding.clearTrouble()
    },
    panelOpen,
    openPanel() {
      if (!wide) setPanelOpen(true)
    },
    closePanel() {
      flushSync(() => {
        setPanelOpen(false)
        setTask(null)
      })
      // Not to the row it was opened from: meanwhile another may have become the current one.
      focusRow(document, current?.id ?? null)
    },
    move(step) {
      const next = flushSync(() => review.move(step))
      if (next === null) return
      focusRow(document, next.id)
      const { at, of } = position(rows, next)
      say(`${at} of ${of}`)
    },
    act(key) {
      if (current === null) return false
      const inView = wide || panelOpen
      // Linking unseen is no decision: the first Enter shows, the second links.
      if (!inView && key === 'Enter') {
        setPanelOpen(true)
        return true
      }
      const creatable = data.head?.creatable.support === 'CREATABLE'
      const action = actionOfKey(key, current, creatable)
      if (action === null) return false
      // Words are asked for in the panel.
      if (!inView && decideOff === null && (action === 'ignore' || action === 'note')) setPanelOpen(true)
      rowOrders.perform(action, current)
      return true
    },
    tickCurrent() {
      const creatable = data.head?.creatable.support === 'CREATABLE'
      if (current !== null && isTickable(current, creatable)) review.tick(current.id, !review.ticks.has(current.id))
    },
    goToCure(row) {
      const slug = row.cure === null ? null : slugOf(row.cure.kind)
      if (row.cure !== null && slug !== null) go('match', slug, row.cure.rowId)
    },
    save(format) {
      const rowIds = review.rows.map(({ id }) => id)
      void saveExport({ client, request, kind: kind.name, rowIds, format }).then(setRefusal)
    },
  }
}

/** A reason or a note is asked for one row; when another becomes the current one nothing is asked any more. */
function taskFor(task: Task | null, current: MatchRow | null): Task | null {
  const aboutRow = task?.type === 'ignore' || task?.type === 'note'
  return aboutRow && task.row.id !== current?.id ? null : task
}

function createOff(
  offline: boolean,
  engine: { readonly owner: string; readonly here: boolean } | null,
  running: boolean,
  creation: Creation | null,
): string | null {
  if (offline) return 'no connection to Tandem'
  if (running) return 'not while a sync runs'
  if (engine !== null) return engine.here ? 'Tandem is at work' : `${engine.owner} is at work`
  return creation?.running === true ? 'records are being created' : null
}
