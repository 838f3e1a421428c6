// What becomes of the rows of an event while it is written.
import type { ImportRowStatus, RowResult } from '../../ports/import-writes.ts'
import type { PlannedEvent } from '../planned.ts'
import type { EventWork } from './parts.ts'
import { byHand, missingSession, notCreated } from './words.ts'

interface Found {
  readonly externalId: string
  readonly legacyId: string
}

export interface Results {
  /** The event could not be written at all, and so none of its rows. */
  fail(message: string, status?: 'failed' | 'unknown'): void
  failRow(row: number, message: string, status: 'failed' | 'unknown'): void
  note(row: number, messages: readonly string[]): void
  /** Changes that were planned and left alone, by row. */
  leave(messages: ReadonlyMap<number, readonly string[]>): void
  /** What the row is in Administrate. */
  found(row: number, there: Found): void
  rows(): readonly RowResult[]
}

export function createResults({ event, plan }: EventWork): Results {
  const rows = [...new Set([event.row, ...event.sessions.map(({ row }) => row)])]
  const planned = plannedRows(event.row, rows, plan)
  const bad = new Map<number, 'failed' | 'unknown' | 'left'>()
  const messages = new Map<number, string[]>()
  const there = new Map<number, Found>()
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
    found: (row, one) => void there.set(row, one),
    rows: () =>
      rows.map((row) => {
        const found = there.get(row)
        return {
          row,
          status: statusOf(row),
          messages: messages.get(row) ?? [],
          ...(found ? { externalId: found.externalId, number: found.legacyId } : {}),
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
