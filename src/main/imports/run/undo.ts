// Taking an import back: drafts that it made and nobody touched since, in both systems; everything else is named and stays.
import { isCancelled, type Problem, TandemError } from '../../errors.ts'
import type { RemoteEvent } from '../../ports/import-remote.ts'
import type { LocalEvent } from '../../ports/import-store.ts'
import type { ImportBatch, StoredImportRow } from '../../ports/import-writes.ts'
import type { ResolvedEvent } from '../../ports/imports.ts'
import { type Compared, compareEvent } from '../plan/plan-compare.ts'
import type { PlannedChange } from '../plan/planned.ts'
import { around } from './crash-points.ts'
import type { EventWork, ImportRun } from './parts.ts'
import type { Control, EventsEnd } from './run-events.ts'
import { eventsTitled, sendStep } from './send-step.ts'
import { deletionStep } from './steps.ts'
import { workOf } from './work.ts'
import { undone } from './words.ts'

export interface UndoEvent {
  readonly row: number
  readonly title: string
  readonly sessions: number
  /** Why it stays; null: it is removed. */
  readonly reason: string | null
}

export interface UndoPlan {
  readonly events: readonly UndoEvent[]
}

type Look = Pick<ImportRun, 'parts' | 'fields' | 'compareBy' | 'ended'>

interface Looked {
  readonly event: UndoEvent
  readonly tutorialId: string | null
  /** null: it is not there any more. */
  readonly remote: RemoteEvent | null
}

export async function planUndo(look: Look, batch: ImportBatch, rows: readonly number[] | null): Promise<UndoPlan> {
  const events: UndoEvent[] = []
  for (const row of chosenRows(batch, rows)) events.push((await lookAt(look, batch, row)).event)
  return { events }
}

/** Stops at the first thing that keeps all others from being removed too. */
export async function undoEvents(
  run: ImportRun,
  batch: ImportBatch,
  rows: readonly number[],
  by: string,
  control: Control,
): Promise<EventsEnd> {
  const message = undone(by, run.parts.clock.now().toISOString().slice(0, 10))
  let problem: Problem | null = null
  for (const row of chosenRows(batch, rows)) {
    await control.mayGoOn()
    if (control.isStopped() || run.ended.aborted) return { status: 'cancelled', problem }
    control.work(row.row)
    try {
      problem = (await undoOne(run, batch, row, message)) ?? problem
    } catch (error) {
      if (!(error instanceof TandemError)) throw error
      if (isCancelled(error)) return { status: 'cancelled', problem }
      if (error.problem.code !== 'DB-WRITE') return { status: 'failed', problem: error.problem }
      problem = error.problem
    }
  }
  return { status: problem === null ? 'done' : 'failed', problem }
}

/** What kept this one; null: nothing, or it had to stay. */
async function undoOne(
  run: ImportRun,
  batch: ImportBatch,
  row: StoredImportRow,
  message: string,
): Promise<Problem | null> {
  const { event, tutorialId, remote } = await lookAt(run, batch, row)
  if (event.reason !== null || tutorialId === null) return null
  if (remote !== null) {
    const deleted = await sendStep(run, deletionStep(remote, tutorialId))
    if (deleted.outcome !== 'done') return notDeleted(event.title, deleted.messages.join(' '))
  }
  await around(run.at, 'removal', () =>
    run.parts.writes.removeLocal(run.lease.fence, {
      jobId: run.jobId,
      batchId: batch.id,
      eventRow: row.row,
      tutorialId,
      message,
    }),
  )
  return null
}

/** Events that the import did something to. */
function chosenRows({ rows }: ImportBatch, wanted: readonly number[] | null): readonly StoredImportRow[] {
  const touched = new Set(rows.filter(({ status }) => status !== 'unchanged').map(({ eventRow }) => eventRow))
  const events = rows.filter(
    ({ kind, row, tutorialEventId }) => kind === 'event' && tutorialEventId !== null && touched.has(row),
  )
  return wanted === null ? events : events.filter(({ row }) => wanted.includes(row))
}

async function lookAt(look: Look, batch: ImportBatch, row: StoredImportRow): Promise<Looked> {
  const { parts } = look
  const { eventTitle: title, tutorialEventId: tutorialId } = row
  const work = workOf(row)
  const [remotes, locals, sent] = await Promise.all([
    eventsTitled(look, title),
    parts.store.events([title]),
    tutorialId === null ? [] : parts.writes.creations(tutorialId),
  ])
  const local = locals.find((one) => one.tutorialId === tutorialId) ?? null
  const made = new Set(sent.flatMap(({ externalId }) => externalId ?? []))
  const remote = remotes.find(({ externalId }) => externalId === row.eventExternalId || made.has(externalId)) ?? null
  const reason =
    work === null || !row.isMade || local === null
      ? 'It was there before this import.'
      : remote !== null && !made.has(remote.externalId)
        ? 'It was in Administrate before this import.'
        : remote === null && remotes.length > 0
          ? 'Another event of this title is in Administrate.'
          : (touched(look, work, local, remote) ?? (await used(parts, local)))
  const sessions = batch.rows.filter(
    ({ eventRow, tutorialSessionId }) => eventRow === row.row && tutorialSessionId !== null,
  )
  return { event: { row: row.row, title, sessions: sessions.length, reason }, tutorialId, remote }
}

/** Compared with what was imported, in both systems. */
function touched(look: Look, { event }: EventWork, local: LocalEvent, remote: RemoteEvent | null): string | null {
  if (local.places !== (event.maxPlaces ?? 0)) return 'Its places in the tutorial database changed since.'
  if (local.sessions.length !== event.sessions.length) return 'Its sessions in the tutorial database changed since.'
  const { fields, compareBy } = look
  if (remote === null) return named(changesOf(compareEvent(event, local, asImported(event), noFields, compareBy), true))
  if (remote.lifecycleState !== 'draft' || remote.sessions.some(({ lifecycleState }) => lifecycleState !== 'draft'))
    return 'It is not a draft in Administrate any more.'
  const compared = compareEvent(event, local, remote, fields, compareBy)
  if (compared.extraDays.length > 0) return 'It has more sessions in Administrate than the workbook.'
  if (hasOthers(event, remote)) return 'Other people staff it in Administrate by now.'
  return named(changesOf(compared, false))
}

async function used({ writes }: Look['parts'], { tutorialId }: LocalEvent): Promise<string | null> {
  return (await writes.isRemovable(tutorialId)) ? null : 'Something else in the tutorial database uses it.'
}

function changesOf({ changes, sessions }: Compared, onlyHere: boolean): readonly PlannedChange[] {
  const all = [...changes, ...sessions.flatMap((session) => session.changes)]
  return onlyHere ? all.filter(({ where }) => where === 'tutorial database') : all
}

function named(changes: readonly PlannedChange[]): string | null {
  const fields = [...new Set(changes.map(({ where, field }) => `${field} (${where})`))]
  return fields.length === 0 ? null : `Changed since: ${fields.join(', ')}.`
}

/** Somebody who is not of the workbook. */
function hasOthers({ administrators, sessions }: ResolvedEvent, remote: RemoteEvent): boolean {
  const known = new Set(administrators.map(({ externalId }) => externalId))
  return (
    remote.administratorIds.some((id) => !known.has(id)) ||
    sessions.some(({ day, instructors }) => {
      const own = new Set(instructors.map(({ externalId }) => externalId))
      // Administrate puts an event's administrators into its sessions too.
      return (remote.sessions[day - 1]?.staffIds ?? []).some((id) => !own.has(id) && !known.has(id))
    })
  )
}

const noFields = { event: new Map<string, string>(), session: new Map<string, string>() } as const

/** In place of an event that is not in Administrate, where only the tutorial database is looked at. */
function asImported({ title }: ResolvedEvent): RemoteEvent {
  return {
    ...{ externalId: '', legacyId: '', title, lifecycleState: 'draft', learningMode: '', zone: null, templateId: null },
    ...{ locationId: null, venueId: null, classroomStart: null, classroomEnd: null, lmsStart: null, lmsEnd: null },
    ...{ maxPlaces: null, fields: new Map<string, string>(), administratorIds: [], staffIds: [], sessions: [] },
  }
}

function notDeleted(title: string, words: string): Problem {
  return {
    code: 'ADM-ERRORS',
    message: `Administrate did not remove “${title}”: ${words}`,
    effect: 'It stays in both systems.',
    next: 'Look at it in Administrate, then try again.',
  }
}
