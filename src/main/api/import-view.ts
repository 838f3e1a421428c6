// An import under way or ended as the contract shows it: counts that add up, and every event with what became of it.
import type {
  Import as ImportShape,
  ImportCounts,
  ImportedEvent,
  ImportRowOutcome,
  ImportStatus,
  SystemState,
} from '../../../graphql/generated/resolvers.ts'
import type { ShownImport } from '../imports/importing.ts'
import type { RowStatus } from '../imports/run/outcomes.ts'
import { isByHand } from '../imports/plan/planned.ts'
import { workOf } from '../imports/run/work.ts'
import type { ImportView } from '../imports/run/runner.ts'
import type { ImportBatch, StoredImportRow } from '../ports/import-writes.ts'

export function importView({ view, secondsLeft, isExportable }: ShownImport): ImportShape & { __typename: 'Import' } {
  const { batch } = view
  const events = eventsOf(batch.rows)
  return {
    __typename: 'Import',
    id: batch.id,
    jobId: batch.jobId ?? '',
    fileName: batch.fileName,
    by: batch.startedBy,
    startedAt: batch.startedAt,
    finishedAt: batch.finishedAt,
    status: statusOf(view),
    here: view.isHere,
    paused: view.isPaused,
    undoing: view.isUndo,
    secondsLeft,
    problem: view.problem,
    rows: countsOf(batch.rows.map(({ status }) => status)),
    events: countsOf(events.map((rows) => outcomeOf(rows))),
    toContinue: events.filter(isOpen).length,
    results: events.flatMap((rows) => eventView(rows, view)),
    exportable: isExportable,
  }
}

const statuses: { readonly [status in ImportBatch['status']]: ImportStatus } = {
  running: 'RUNNING',
  done: 'DONE',
  partial: 'PARTIAL',
  failed: 'FAILED',
  stopped: 'STOPPED',
  interrupted: 'INTERRUPTED',
  undone: 'UNDONE',
}

/** A batch says that it runs until somebody notices that its process died. */
function statusOf({ batch, isRunning }: ImportView): ImportStatus {
  return batch.status === 'running' && !isRunning ? 'INTERRUPTED' : statuses[batch.status]
}

/** Rows by their event, in the order of the workbook; a row of no event stands alone. */
function eventsOf(rows: readonly StoredImportRow[]): readonly (readonly StoredImportRow[])[] {
  const events = new Map<number, StoredImportRow[]>()
  for (const row of rows) events.set(row.eventRow, [...(events.get(row.eventRow) ?? []), row])
  return [...events.values()]
}

/** What an event is called by, of what its rows are: the first of these that one of them is. */
const weight: readonly RowStatus[] = ['waiting', 'unknown', 'failed', 'left', 'imported', 'unchanged']

function outcomeOf(rows: readonly StoredImportRow[]): RowStatus {
  return weight.find((status) => rows.some((row) => row.status === status)) ?? 'unchanged'
}

/** What is kept of its work is taken up again; an event that was left out or taken back has none. */
function isOpen(rows: readonly StoredImportRow[]): boolean {
  const open: readonly RowStatus[] = ['waiting', 'left', 'unknown']
  return rows.some(({ work }) => work !== null) && rows.some(({ status }) => open.includes(status))
}

function countsOf(all: readonly RowStatus[]): ImportCounts {
  const count = (status: RowStatus): number => all.filter((each) => each === status).length
  return {
    total: all.length,
    imported: count('imported'),
    unchanged: count('unchanged'),
    failed: count('failed'),
    leftOut: count('left'),
    unknown: count('unknown'),
    waiting: count('waiting'),
  }
}

const outcomes: { readonly [status in RowStatus]: ImportRowOutcome } = {
  waiting: 'WAITING',
  imported: 'IMPORTED',
  unchanged: 'UNCHANGED',
  failed: 'FAILED',
  left: 'LEFT_OUT',
  unknown: 'UNKNOWN',
}

function eventView(rows: readonly StoredImportRow[], view: ImportView): readonly ImportedEvent[] {
  const [first] = rows
  if (first === undefined) return []
  const own = rows.find(({ kind }) => kind === 'event') ?? first
  const status = outcomeOf(rows)
  return [
    {
      row: own.row,
      lastRow: rows.at(-1)?.row ?? own.row,
      title: own.eventTitle,
      templateCode: own.cells['templateCode'] ?? '',
      outcome: outcomes[status],
      messages: own.messages,
      current: view.currentRow === own.row,
      byHand: isToDoByHand(own),
      inTutorialDatabase: stateIn('tutorial database', own, status),
      inAdministrate: stateIn('Administrate', own, status),
      number: own.number,
      sessions: rows
        .filter((row) => row.kind === 'session' || (row.cells['sessionTitle'] ?? '') !== '')
        .map((row) => ({
          row: row.row,
          title: row.cells['sessionTitle'] ?? '',
          outcome: outcomes[row.status],
          messages: row.messages,
        })),
    },
  ]
}

/** What an import that is not over did so far counts as well. */
function stateIn(system: 'tutorial database' | 'Administrate', row: StoredImportRow, status: RowStatus): SystemState {
  const isHere = system === 'tutorial database'
  const plan = workOf(row)?.plan ?? null
  const written = isHere ? row.tutorialEventId : row.eventExternalId
  const before = isHere ? plan?.tutorialId : plan?.externalId
  if (status === 'unknown' && !isHere && written === null) return 'UNKNOWN'
  if (status === 'unchanged') return 'UNCHANGED'
  if (written === null) return (before ?? null) === null ? 'ABSENT' : 'UNCHANGED'
  if ((before ?? null) === null) return 'WRITTEN'
  const changes = [...(plan?.changes ?? []), ...(plan?.sessions.flatMap((session) => session.changes) ?? [])]
  return changes.some(({ where }) => where === system) ? 'WRITTEN' : 'UNCHANGED'
}

function isToDoByHand(row: StoredImportRow): boolean {
  const work = workOf(row)
  return work !== null && isByHand(work.plan)
}
