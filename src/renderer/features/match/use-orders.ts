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
import type { Creation } from './creation-words.ts'
import { recordOf } from './decisions.ts'
import type { DecisionOutcome, Decisions } from './decisions.ts'
import { saveExport } from './export.ts'
import { position, rowAfter } from './lines.ts'
import { slugOf } from './match-kinds.ts'
import { actionOfKey } from './row-actions.ts'
import type { RowAction } from './row-actions.ts'
import { isTickable } from './ticks.ts'
import { undoablesOf } from './undoables.ts'
import { useDeciding } from './use-deciding.ts'
import type { Deciding } from './use-deciding.ts'
import type { MatchData } from './use-match.ts'
import { useCreationOrders } from './use-creation.ts'
import type { Review } from './use-review.ts'
import { useFocusAfterSheet, useFocusOnRow } from './use-row-focus.ts'

/** What is open over the list or in the panel. */
export type Task =
  | { readonly type: 'ignore' | 'note' | 'find' | 'remove'; readonly row: MatchRow }
  | { readonly type: 'bulk'; readonly rows: readonly MatchRow[] }
  | { readonly type: 'create' | 'by-hand'; readonly tutorialIds: readonly string[] }
  | { readonly type: 'keys' }

export interface Orders {
  readonly deciding: Deciding
  readonly task: Task | null
  readonly setTask: (task: Task | null) => void
  readonly creation: Creation | null
  readonly setCreation: (creation: Creation | null) => void
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
  readonly perform: (action: RowAction, row: MatchRow) => void
  readonly goToCure: (row: MatchRow) => void
  readonly link: (row: MatchRow, identity: string) => Promise<void>
  readonly linkPair: (tutorialId: string, identity: string, acrossParent: boolean) => Promise<void>
  readonly maybeTheSame: (row: MatchRow, identity: string) => Promise<void>
  readonly saveWords: (row: MatchRow, words: string) => Promise<void>
  readonly accept: (tutorialIds: readonly string[], strength: number) => Promise<void>
  readonly remove: (row: MatchRow) => Promise<void>
  readonly undoNewest: () => Promise<void>
  readonly undoToast: () => Promise<void>
  readonly save: (format: 'XLSX' | 'CSV') => void
}

export function useOrders(kind: Kind, data: MatchData, review: Review): Orders {
  const { client, request } = useApi()
  const { workspace, job } = useTandem()
  const connection = useConnection()
  const wide = useWide()
  const deciding = useDeciding(kind.name, data.refresh)
  const { settle } = useCreationOrders()
  const [task, setTask] = useState<Task | null>(null)
  const [creation, setCreation] = useState<Creation | null>(null)
  const [refusal, setRefusal] = useState<Problem | null>(null)
  const [panelOpen, setPanelOpen] = useState(false)
  const decideOff = readOnlyReason(workspace)
  const { rows, row: current, goOn } = review
  if (panelOpen && (wide || current === null)) setPanelOpen(false)
  useFocusOnRow(current?.id ?? null)
  useFocusAfterSheet(task !== null, current?.id ?? null)

  /** Decides about the row, and goes on to the next of its group when it is done. */
  async function decideAndGoOn(
    row: MatchRow,
    order: (decisions: Decisions) => Promise<DecisionOutcome>,
  ): Promise<void> {
    const next = rowAfter(rows, row.id)
    const done = await deciding.decide(order, row.id)
    // A refusal is told above the list: nothing may lie over it. Words that were typed stay, and so does what was opened since.
    setTask((open) => {
      if (open === null || !('row' in open) || open.row.id !== row.id) return open
      return done || (open.type !== 'ignore' && open.type !== 'note') ? null : open
    })
    if (done && next !== null) goOn(row.id, next.id)
  }
  /** And back to where it was decided, unless the person goes elsewhere meanwhile. */
  async function takeBack(id: string, summary: string): Promise<void> {
    const rowId = await deciding.undo(id, summary)
    if (rowId !== null && current !== null) goOn(current.id, rowId)
  }
  async function settleCreations(): Promise<void> {
    const sent = await settle(kind.name)
    if ('problem' in sent) {
      setRefusal(sent.problem)
      return
    }
    setCreation(sent.creation)
    setTask({ type: 'create', tutorialIds: [] })
  }
  function perform(action: RowAction, row: MatchRow): void {
    if (decideOff !== null) {
      say(`Not now: ${decideOff}.`)
      return
    }
    const { tutorialId, identity } = row
    const record = recordOf(row)
    switch (action) {
      case 'link':
        if (tutorialId !== null && identity !== null) {
          void decideAndGoOn(row, (decisions) => decisions.link(tutorialId, identity))
        }
        return
      case 'notTheSame':
        if (tutorialId !== null && identity !== null) {
          void decideAndGoOn(row, (decisions) => decisions.notTheSame(tutorialId, identity))
        }
        return
      case 'unlink':
        if (identity !== null) void decideAndGoOn(row, (decisions) => decisions.unlink(identity))
        return
      case 'keep':
        if (identity !== null) void decideAndGoOn(row, (decisions) => decisions.keep(identity))
        return
      case 'restore':
        if (record !== null) void decideAndGoOn(row, (decisions) => decisions.restore(record))
        return
      case 'settle':
        void settleCreations()
        return
      case 'create':
        if (tutorialId !== null) setTask({ type: 'create', tutorialIds: [tutorialId] })
        return
      default:
        setTask({ type: action, row })
    }
  }

  return {
    deciding,
    task: taskFor(task, current),
    setTask,
    creation,
    setCreation,
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
      perform(action, current)
      return true
    },
    tickCurrent() {
      if (current !== null && isTickable(current)) review.tick(current.id, !review.ticks.has(current.id))
    },
    perform,
    goToCure(row) {
      const slug = row.cure === null ? null : slugOf(row.cure.kind)
      if (row.cure !== null && slug !== null) go('match', slug, row.cure.rowId)
    },
    async link(row, identity) {
      const { tutorialId } = row
      if (tutorialId !== null) await decideAndGoOn(row, (decisions) => decisions.link(tutorialId, identity))
    },
    async linkPair(tutorialId, identity, acrossParent) {
      if (task?.type !== 'find') return
      await decideAndGoOn(task.row, (decisions) => decisions.link(tutorialId, identity, acrossParent))
    },
    async maybeTheSame({ tutorialId }, identity) {
      if (tutorialId !== null) await deciding.decide((decisions) => decisions.maybeTheSame(tutorialId, identity))
    },
    async saveWords(row, words) {
      const record = recordOf(row)
      if (record === null || task === null) return
      if (task.type === 'ignore') await decideAndGoOn(row, (decisions) => decisions.ignore(record, words))
      else if (await deciding.decide((decisions) => decisions.note(record, words))) setTask(null)
    },
    async accept(tutorialIds, strength) {
      const done = await deciding.decide((decisions) => decisions.accept(tutorialIds, strength))
      setTask(null)
      if (done) review.untick()
    },
    async remove(row) {
      const { identity } = row
      if (identity !== null) await decideAndGoOn(row, (decisions) => decisions.remove(identity))
    },
    async undoNewest() {
      const newest = undoablesOf(client).newest(data.head?.decisions ?? [])
      if (newest === null) say('There is nothing to take back.')
      else await takeBack(newest.id, newest.summary)
    },
    async undoToast() {
      const { toast } = deciding
      if (toast?.decisionId != null) await takeBack(toast.decisionId, toast.text)
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
