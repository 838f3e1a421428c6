// Orders about records, one at a time: their result as a toast that can be taken back, what was left, or a problem.
import { useMemo, useRef, useState } from 'react'
import { useApi } from '../../api.tsx'
import type { Kind, Problem } from '../../model.ts'
import { say } from '../frame/speech.ts'
import { createDecisions } from './decisions.ts'
import type { DecisionOutcome, Decisions, Made } from './decisions.ts'
import { undoablesOf } from './undoables.ts'

interface Told {
  readonly key: number
  readonly text: string
  /** The decision to take back; null: nothing can be. */
  readonly decisionId: string | null
}

export interface Deciding {
  readonly busy: boolean
  readonly toast: Told | null
  readonly clearToast: () => void
  readonly problem: Problem | null
  readonly left: Made['left']
  readonly clearTrouble: () => void
  /** `rowId`: where the person stands. True when it was done. */
  readonly decide: (order: (decisions: Decisions) => Promise<DecisionOutcome>, rowId?: string) => Promise<boolean>
  /** Where the person stood when it was decided; null: it was not taken back, or nobody knows. */
  readonly undo: (id: string, summary: string) => Promise<string | null>
}

export function useDeciding(kind: Kind['name'], refresh: () => void): Deciding {
  const { client } = useApi()
  const decisions = useMemo(() => createDecisions(client, kind), [client, kind])
  const undoables = undoablesOf(client)
  const rowOf = useRef(new Map<string, string>())
  const [busy, setBusy] = useState(false)
  const [toast, setToast] = useState<Told | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [left, setLeft] = useState<Made['left']>([])

  async function order(give: (decisions: Decisions) => Promise<DecisionOutcome>): Promise<Made | null> {
    if (busy) return null
    setBusy(true)
    const outcome = await give(decisions)
    setBusy(false)
    refresh()
    if ('problem' in outcome) {
      setProblem(outcome.problem)
      return null
    }
    setProblem(null)
    setLeft(outcome.left)
    return outcome
  }
  function tell(text: string, decisionId: string | null): void {
    setToast((before) => ({ key: (before?.key ?? 0) + 1, text, decisionId }))
    say(text)
  }
  return {
    busy,
    toast,
    clearToast: () => setToast(null),
    problem,
    left,
    clearTrouble: () => {
      setProblem(null)
      setLeft([])
    },
    async decide(give, rowId) {
      const made = await order(give)
      if (made === null) return false
      if (made.decision !== null) {
        undoables.made(made.decision)
        if (rowId !== undefined) rowOf.current.set(made.decision.id, rowId)
        tell(made.decision.summary, made.decision.id)
      } else if (made.left.length === 0) tell('Nothing was left to do.', null)
      return true
    },
    async undo(id, summary) {
      const made = await order(async (give) => {
        const outcome = await give.undo(id)
        undoables['problem' in outcome ? 'refused' : 'undone'](id)
        return outcome
      })
      if (made === null) return null
      tell(`Taken back: ${summary}`, null)
      return rowOf.current.get(id) ?? null
    },
  }
}
