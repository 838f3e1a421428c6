// What becomes of the rows of an event while it is written.
import type { RemoteEvent } from '../../ports/import-remote.ts'
import type { ImportRowStatus, RowResult } from '../../ports/import-writes.ts'
import type { PlannedEvent } from '../plan/planned.ts'
import type { EventWork } from './parts.ts'
import { byHand, missingSession, notCreated } from './words.ts'

export interface Results {
  /** The event could not be written at all, and so none of its rows. */
  fail(message: string, status?: 'failed' | 'unknown'): void
  failRow(row: number, message: string, status: 'failed' | 'unknown'): void
  note(row: number, messages: readonly string[]): void
  /** Changes that were planned and left alone, by row. */
  leave(messages: ReadonlyMap<number, readonly string[]>): void
  /** What the event is in Administrate, and its sessions by their days. */
  found(there: Pick<RemoteEvent, 'legacyId' | 'sessions'>): void
  rows(): readonly RowResult[]
}

export function createResults({ event, plan }: EventWork): Results {
  const rows = [...new Set([event.row, ...event.sessions.map(({ row }) => row)])]
  const planned = plannedRows(event.row, rows, plan)
  const bad = new Map<number, 'failed' | 'unknown' | 'left'>()
  const messages = new Map<number, string[]>()
  const days = new Map(event.sessions.map(({ row, day }) => [row, day]))
  let there: Pick<RemoteEvent, 'legacyId' | 'sessions'> | null = null
  const note = (row: number, all: readonly string[]) => {
    if (all.length > 0) messages.set(row, [...(messages.get(row) ?? []), ...all])
  }
  note(event.row, plan.byHand.map(byHand))
  for (const { row, day, action } of plan.action === 'unchanged' ? plan.sessions : []) {
    if (action !== 'missing') continue
    bad.set(row, 'failed')
    note(row, [missingSession(day, plan.sessions.filter((each) => each.action !== 'missing').length)])
  }

  function statusOf(row: number): ImportRowStatus {
    return bad.get(row) ?? (planned.has(row) ? 'imported' : 'unchanged')
  }

  return {
    fail(message, status = 'failed') {
      for (const row of rows) {
        bad.set(row, status)
        note(row, [row === event.row ? message : notCreated])
      }
    },
    failRow(row, message, status) {
      if (bad.get(row) !== 'unknown') bad.set(row, status)
      note(row, [message])
    },
    note,
    leave(all) {
      for (const [row, own] of all) {
        if (!bad.has(row)) bad.set(row, 'left')
        note(row, own)
      }
    },
    found(one) {
      there = one
    },
    rows: () =>
      rows.map((row): RowResult => {
        const day = days.get(row)
        const session = day === undefined ? undefined : there?.sessions[day - 1]
        const number = row === event.row ? there?.legacyId : session?.legacyId
        return {
          ...{ row, status: statusOf(row), messages: messages.get(row) ?? [] },
          ...(day === undefined ? {} : { day }),
          ...(session === undefined ? {} : { externalId: session.externalId }),
          ...(number === undefined ? {} : { number }),
        }
      }),
  }
}

/** Rows that are not unchanged once the event is as planned, whichever process brought it there. */
function plannedRows(eventRow: number, rows: readonly number[], plan: PlannedEvent): ReadonlySet<number> {
  if (plan.action === 'create' || plan.action === 'link') return new Set(rows)
  const changed = plan.sessions.filter(({ action }) => action === 'update' || action === 'create').map(({ row }) => row)
  return new Set(plan.changes.length > 0 ? [eventRow, ...changed] : changed)
}
