// One event of an import: the tutorial database, then Administrate, then the rows that link them (domain: 5.7, 8).
import { isCancelled, TandemError } from '../../errors.ts'
import { normalise } from '../../matching/normalise.ts'
import type { RemoteEvent } from '../../ports/import-remote.ts'
import type { LocalBridge, LocalEvent } from '../../ports/import-store.ts'
import type { ImportWriteStore } from '../../ports/import-writes.ts'
import { around } from './crash-points.ts'
import { bridgeEventOf, bridgeSessionOf, tutorialEventOf, tutorialSessionOf } from './local-rows.ts'
import type { EventWork, ImportRun, KnownEvents } from './parts.ts'
import { createResults, type Results } from './results.ts'
import { eventsTitled, lookPatiently, sendStep, type Step, type StepOutcome } from './send-step.ts'
import { administratorStep, creationStep, instructorStep, sessionStep, updateStep } from './steps.ts'
import { wantedLocal, wantedRemote, type WantedSession } from './wanted.ts'
import { appeared, gone, linkedElsewhere, missingSession, severalThere, surplusSessions } from './words.ts'

/**
 * Throws what keeps all others from being written too: a TandemError of Administrate’s door, of the lost lease or of a lost
 * database. What is wrong with this event alone becomes the outcome of its rows.
 */
export async function runEvent(run: ImportRun, work: EventWork, known: KnownEvents): Promise<void> {
  const results = createResults(work)
  const { tutorialId: before, externalId, action } = work.plan
  if (action === 'unchanged') {
    const there = externalId === null ? undefined : known.get(externalId)
    if (there) results.found(there)
    await settle(run, work, results, { tutorialId: before, externalId, bridge: null })
    return
  }
  let tutorialId: string | null = null
  try {
    const events = await eventsTitled(run, work.event.title)
    const local = await localEvent(run, work)
    const remote = await chosenRemote(run, work, local, events, results)
    if (remote === 'refused') {
      await settle(run, work, results, { ...nowhere, tutorialId: local?.tutorialId ?? null })
      return
    }
    tutorialId = await writeLocal(run, work, local, remote, results)
    const now = remote ?? (await createRemote(run, work, tutorialId, events, results))
    if (now !== null) await bringInLine(run, work, tutorialId, now, remote === null, results)
    const bridge = now === null ? null : bridgeOf(work, now, local?.bridge ?? null)
    await settle(run, work, results, { tutorialId, externalId: now?.externalId ?? null, bridge })
  } catch (error) {
    if (!isOfThisEvent(error)) throw error
    results.fail(error.problem.message)
    await settle(run, work, results, { ...nowhere, tutorialId })
  }
}

const nowhere = { externalId: null, bridge: null } as const

/** The tutorial database refused rows of this event; it goes on answering. */
function isOfThisEvent(error: unknown): error is TandemError {
  return error instanceof TandemError && !isCancelled(error) && ['DB-WRITE', 'LINK-TAKEN'].includes(error.problem.code)
}

async function localEvent({ parts }: ImportRun, { event }: EventWork): Promise<LocalEvent | null> {
  const found = await parts.store.events([event.title])
  const key = normalise(event.title)
  const byCode = found.find(({ code }) => normalise(code) === key)
  return byCode ?? found.find(({ bridge }) => bridge !== null && normalise(bridge.title) === key) ?? null
}

/** The event of Administrate that is gone on with; null: it is created. What contradicts the plan is told at its rows. */
async function chosenRemote(
  { parts }: ImportRun,
  { plan }: EventWork,
  local: LocalEvent | null,
  events: readonly RemoteEvent[],
  results: Results,
): Promise<RemoteEvent | null | 'refused'> {
  const refuse = (message: string) => {
    results.fail(message)
    return 'refused' as const
  }
  const sent = local === null ? [] : await parts.writes.creations(local.tutorialId)
  const ours = events.filter(({ externalId }) =>
    sent.some(
      (one) => one.externalId === externalId || (one.externalId === null && !one.knownBefore.includes(externalId)),
    ),
  )
  const [first, ...more] = ours.length > 0 ? ours : events
  if (more.length > 0) return refuse(severalThere)
  const linked = local?.bridge?.externalId ?? null
  if (first && linked !== null && linked !== first.externalId) return refuse(linkedElsewhere)
  if (plan.action === 'create')
    return first && ours.length === 0 && linked === null ? refuse(appeared) : (first ?? null)
  return first ?? refuse(gone)
}

async function writeLocal(
  run: ImportRun,
  { event, plan }: EventWork,
  local: LocalEvent | null,
  remote: RemoteEvent | null,
  results: Results,
): Promise<string> {
  const { parts, at, lease, batchId } = run
  if (local === null) {
    const sessions = event.sessions.map((session) => ({ ...tutorialSessionOf(session), row: session.row }))
    const made = await around(at, 'local', () =>
      parts.writes.createLocal(lease.fence, batchId, event.row, tutorialEventOf(event), sessions),
    )
    return made.tutorialId
  }
  const { changes, moved } = wantedLocal(event, plan, local, remote, run.fields, run.compareBy)
  results.leave(moved)
  if (changes !== null) {
    const rows = new Map(event.sessions.map(({ day, row }) => [day, row]))
    await around(at, 'local', () =>
      parts.writes.changeLocal(lease.fence, batchId, event.row, local.tutorialId, changes, rows),
    )
  }
  return local.tutorialId
}

async function createRemote(
  run: ImportRun,
  { event }: EventWork,
  tutorialId: string,
  before: readonly RemoteEvent[],
  results: Results,
): Promise<RemoteEvent | null> {
  const step = creationStep(run, event, tutorialId, before)
  const sent = await run.parts.writes.creations(tutorialId)
  // A process that died had sent it, and nothing of it is there yet.
  const late = sent.some(({ externalId }) => externalId === null) ? await lookPatiently(run, step) : 'absent'
  const created = late === 'absent' ? await sendStep(run, step) : late
  if (created.outcome !== 'done') {
    results.fail(created.messages.join(' '), created.outcome)
    return null
  }
  results.note(event.row, created.messages)
  return created.event
}

/** Everything of the event that is not yet as the workbook has it; each part by itself. */
async function bringInLine(
  run: ImportRun,
  { event, plan }: EventWork,
  tutorialId: string,
  remote: RemoteEvent,
  isNew: boolean,
  results: Results,
): Promise<void> {
  const wanted = wantedRemote(event, plan, remote, run.fields, run.compareBy)
  results.leave(wanted.moved)
  // A new event was sent whole; what Administrate made of it is told by what it answered.
  if (wanted.event !== null && !isNew)
    await part(run, updateStep(run, event, plan, remote, tutorialId, wanted.event), event.row, results)
  for (const person of wanted.administrators)
    await part(run, administratorStep(event, remote, tutorialId, person), event.row, results)
  for (const session of wanted.sessions) await sessionParts(run, { event, plan }, tutorialId, remote, session, results)
  reportSessions(event.sessions, remote, event.mode === 'lms' ? 0 : event.sessions.length, results, event.row)
  results.found(remote)
}

async function sessionParts(
  run: ImportRun,
  { event, plan }: EventWork,
  tutorialId: string,
  remote: RemoteEvent,
  wanted: WantedSession,
  results: Results,
): Promise<void> {
  const there = remote.sessions[wanted.session.day - 1]
  if (there === undefined) return
  const { row } = wanted.session
  const { input, instructors } = wanted
  if (input !== null)
    await part(run, sessionStep(run, event, plan, remote, tutorialId, { ...wanted, input }, there), row, results)
  if (instructors.length === 0) return
  // All or none: with several, one who is there already would keep the others away.
  for (const id of instructors)
    await part(run, instructorStep(event, remote, tutorialId, { ...wanted, instructors: [id] }, there), row, results)
}

async function part(run: ImportRun, step: Step, row: number, results: Results): Promise<void> {
  const outcome: StepOutcome = await sendStep(run, step)
  if (outcome.outcome === 'done') results.note(row, outcome.messages)
  else results.failRow(row, outcome.messages.join(' '), outcome.outcome)
}

function reportSessions(
  sessions: readonly { readonly row: number; readonly day: number }[],
  remote: RemoteEvent,
  count: number,
  results: Results,
  eventRow: number,
): void {
  for (const { row, day } of sessions)
    if (remote.sessions[day - 1] === undefined)
      results.failRow(row, missingSession(day, remote.sessions.length), 'failed')
  const surplus = remote.sessions.map((_, index) => index + 1).filter((day) => day > count)
  if (surplus.length > 0) results.note(eventRow, [surplusSessions(surplus)])
}

/** The end of an event, whatever it was. */
async function settle(
  { parts, at, lease, batchId }: ImportRun,
  { event }: EventWork,
  results: Results,
  end: Pick<Parameters<ImportWriteStore['settleEvent']>[1], 'tutorialId' | 'externalId' | 'bridge'>,
): Promise<void> {
  await around(at, 'outcome', () =>
    parts.writes.settleEvent(lease.fence, { batchId, eventRow: event.row, ...end, rows: results.rows() }),
  )
}

/** null: nothing is to be written. */
function bridgeOf({ event }: EventWork, remote: RemoteEvent, bridged: LocalBridge | null) {
  const linked = event.sessions.filter(({ day }) => remote.sessions[day - 1] !== undefined)
  if (isBridged(bridged, remote, linked)) return null
  return { event: bridgeEventOf(event), sessions: linked.map(bridgeSessionOf) }
}

/** What a linked event has in the `adm` tables was changed with its tutorial rows, field by field. */
function isBridged(
  bridged: LocalBridge | null,
  { externalId }: RemoteEvent,
  linked: readonly { readonly day: number }[],
): boolean {
  return bridged?.externalId === externalId && linked.every(({ day }) => bridged.days.includes(day))
}
