// What taking back would remove, and what stays.
import type { UndoPlan } from '../import-orders.ts'

type UndoneEvent = UndoPlan['events'][number]

export interface UndoSides {
  readonly removed: readonly UndoneEvent[]
  readonly kept: readonly UndoneEvent[]
  /** Of what is removed. */
  readonly sessions: number
}

export function undoSides(plan: Pick<UndoPlan, 'events'> | null): UndoSides {
  const events = plan?.events ?? []
  const removed = events.filter(({ stays }) => stays === null)
  return {
    removed,
    kept: events.filter(({ stays }) => stays !== null),
    sessions: removed.reduce((sum, { sessions }) => sum + sessions, 0),
  }
}
