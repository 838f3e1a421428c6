// The rows of an import as they are kept, and the work that is kept with them.
import type { ImportBatch, ImportRowRecord, StoredImportRow } from '../../ports/import-writes.ts'
import type { Json } from '../../ports/records.ts'
import type { BlockedEvent, Check } from '../check/check.ts'
import type { ImportPlan } from '../plan/plan.ts'
import type { EventWork } from './parts.ts'
import { blockedBy, leftByPerson, withoutEvent } from './words.ts'

export interface CheckedRows {
  readonly check: Pick<Check, 'events' | 'blocked' | 'problems'>
  readonly plan: Pick<ImportPlan, 'events'>
  /** Texts by row and column. */
  readonly cells: ReadonlyMap<number, Readonly<Record<string, string>>>
  /** Rows that events begin with and that a person left out. */
  readonly leaveOut: ReadonlySet<number>
}

/** One record for every data row, sorted. */
export function rowRecords({ check, plan, cells, leaveOut }: CheckedRows): readonly ImportRowRecord[] {
  const plans = new Map(plan.events.map((planned) => [planned.row, planned]))
  const record = (
    row: number,
    eventRow: number,
    title: string,
  ): Omit<ImportRowRecord, 'status' | 'messages' | 'work'> => ({
    row,
    kind: row === eventRow ? 'event' : 'session',
    eventRow,
    eventTitle: title,
    cells: cells.get(row) ?? {},
  })
  const running = check.events.flatMap((event): readonly ImportRowRecord[] => {
    const planned = plans.get(event.row)
    if (planned === undefined) throw new Error(`Row ${event.row} has no plan.`)
    const isLeft = leaveOut.has(event.row)
    const work: EventWork = { event, plan: planned }
    return [...new Set([event.row, ...event.sessions.map(({ row }) => row)])].map((row) => ({
      ...record(row, event.row, event.title),
      work: row === event.row && !isLeft ? (work as unknown as Json) : null,
      status: isLeft ? 'left' : 'waiting',
      messages: isLeft ? [leftByPerson] : [],
    }))
  })
  const blocked = check.blocked.flatMap((event) => blockedRecords(event, check.problems, record))
  const known = new Set([...running, ...blocked].map(({ row }) => row))
  const orphans = check.problems.filter(({ code, row }) => code === 'row-without-event' && !known.has(row))
  return [
    ...running,
    ...blocked,
    ...orphans.map(({ row, message }): ImportRowRecord => ({
      ...record(row, row, ''),
      kind: 'session',
      work: null,
      status: 'left',
      messages: [message === '' ? withoutEvent : message],
    })),
  ].sort((left, right) => left.row - right.row)
}

function blockedRecords(
  { row: eventRow, title, by, siblings }: BlockedEvent,
  problems: CheckedRows['check']['problems'],
  record: (row: number, eventRow: number, title: string) => Omit<ImportRowRecord, 'status' | 'messages' | 'work'>,
): readonly ImportRowRecord[] {
  return [...new Set([eventRow, ...by, ...siblings])].map((row) => {
    const own = problems.filter((problem) => problem.row === row && problem.level === 'error')
    const messages = own.length > 0 ? own.map(({ message }) => message) : [blockedBy(by)]
    return { ...record(row, eventRow, title), work: null, status: 'left', messages }
  })
}

/** Events that wait, in the order of the workbook. */
export function waitingWork({ rows }: Pick<ImportBatch, 'rows'>): readonly EventWork[] {
  const waiting = new Set(rows.filter(({ status }) => status === 'waiting').map(({ eventRow }) => eventRow))
  return rows.filter(({ kind, row }) => kind === 'event' && waiting.has(row)).flatMap((row) => workOf(row) ?? [])
}

/** Written by {@link rowRecords} and read by nobody else. */
export function workOf({ work }: Pick<StoredImportRow, 'work'>): EventWork | null {
  return work === null ? null : (work as unknown as EventWork)
}
