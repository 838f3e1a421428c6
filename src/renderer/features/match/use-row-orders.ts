// What a person can order about rows of the Match screen: every decision, and taking it back.
import type { Dispatch, SetStateAction } from 'react'
import { useApi } from '../../api.tsx'
import type { Kind, MatchRow, Problem } from '../../model.ts'
import { say } from '../frame/speech.ts'
import type { Creation } from './create/creation-words.ts'
import { recordOf } from './decisions.ts'
import type { DecisionOutcome, Decisions } from './decisions.ts'
import { rowAfter } from './list/lines.ts'
import type { Task } from './match-task.ts'
import type { Pair, RowAction } from './row-actions.ts'
import { undoablesOf } from './undoables.ts'
import { useCreationOrders } from './create/use-creation.ts'
import type { Deciding } from './use-deciding.ts'
import type { MatchData } from './use-match.ts'
import type { Review } from './use-review.ts'

export interface RowOrders {
  readonly perform: (action: RowAction, row: MatchRow) => void
  readonly link: (row: MatchRow, pair: Pair) => Promise<void>
  readonly linkPair: (tutorialId: string, identity: string, acrossParent: boolean) => Promise<void>
  readonly maybeTheSame: (pair: Pair) => Promise<void>
  readonly saveWords: (row: MatchRow, words: string) => Promise<void>
  readonly accept: (tutorialIds: readonly string[], strength: number) => Promise<void>
  readonly remove: (row: MatchRow) => Promise<void>
  readonly undoNewest: () => Promise<void>
  readonly undoToast: () => Promise<void>
}

interface Asked {
  /** Why nothing can be decided now; null: it can. */
  readonly decideOff: string | null
  readonly task: Task | null
  readonly setTask: Dispatch<SetStateAction<Task | null>>
  readonly setCreation: (creation: Creation | null) => void
  readonly refuse: (problem: Problem) => void
}

export function useRowOrders(
  kind: Kind,
  data: MatchData,
  review: Review,
  deciding: Deciding,
  { decideOff, task, setTask, setCreation, refuse }: Asked,
): RowOrders {
  const { client } = useApi()
  const { settle } = useCreationOrders()
  const { rows, row: current, goOn } = review

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
      refuse(sent.problem)
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
    perform,
    async link(row, { tutorialId, identity }) {
      await decideAndGoOn(row, (decisions) => decisions.link(tutorialId, identity))
    },
    async linkPair(tutorialId, identity, acrossParent) {
      if (task?.type !== 'find') return
      await decideAndGoOn(task.row, (decisions) => decisions.link(tutorialId, identity, acrossParent))
    },
    async maybeTheSame({ tutorialId, identity }) {
      await deciding.decide((decisions) => decisions.maybeTheSame(tutorialId, identity))
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
  }
}
