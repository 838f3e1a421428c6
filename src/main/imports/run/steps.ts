// The writes to Administrate that an event takes, each with how it is recognised when its answer was lost.
import type { ImportWrite } from '../../administrate/import-writes.ts'
import type { RemoteEvent, RemoteSession } from '../../ports/import-remote.ts'
import type { ResolvedEvent } from '../../ports/imports.ts'
import { normalise } from '../../matching/normalise.ts'
import type { ImportRun } from './parts.ts'
import { blendedInput, lmsInput } from './remote-inputs.ts'
import { among, type Step } from './send-step.ts'
import { type WantedSession, wantedRemote } from './wanted.ts'
import type { PlannedEvent } from '../plan/planned.ts'

export function creationStep(
  { fields }: ImportRun,
  event: ResolvedEvent,
  tutorialId: string,
  before: readonly RemoteEvent[],
): Step {
  const knownBefore = before.map(({ externalId }) => externalId)
  const write: ImportWrite =
    event.mode === 'lms'
      ? { mutation: 'event.createLMS', input: lmsInput(event, fields) }
      : { mutation: 'event.createBlended', input: blendedInput(event, fields) }
  return {
    ...{ entity: 'event', tutorialId, key: event.title, knownBefore, write },
    look: among(event.title, (events) => events.find(({ externalId }) => !knownBefore.includes(externalId)) ?? null),
  }
}

export function updateStep(
  run: ImportRun,
  event: ResolvedEvent,
  plan: PlannedEvent,
  remote: RemoteEvent,
  tutorialId: string,
  input: Extract<ImportWrite, { readonly mutation: 'event.update' }>['input'],
): Step {
  return {
    ...{ entity: 'event', tutorialId, key: event.title, knownBefore: [remote.externalId] },
    write: { mutation: 'event.update', eventId: remote.externalId, input },
    look: among(event.title, (events) => {
      const now = sameAs(events, remote)
      if (now === null) return null
      return wantedRemote(event, plan, now, run.fields, run.compareBy).event === null ? now : null
    }),
  }
}

export function administratorStep(
  event: ResolvedEvent,
  remote: RemoteEvent,
  tutorialId: string,
  administrator: ResolvedEvent['administrators'][number],
): Step {
  const contactId = administrator.externalId
  return {
    ...{
      entity: 'staff',
      tutorialId,
      key: `${event.title} · ${administrator.name}`,
      knownBefore: [],
    },
    write: { mutation: 'event.addStaff', input: { eventId: remote.externalId, contactId, staffType: 'administrator' } },
    look: among(event.title, (events) => {
      const now = sameAs(events, remote)
      return now?.administratorIds.includes(contactId) ? now : null
    }),
  }
}

export function sessionStep(
  run: ImportRun,
  event: ResolvedEvent,
  plan: PlannedEvent,
  remote: RemoteEvent,
  tutorialId: string,
  { session, input }: WantedSession & { readonly input: object },
  there: RemoteSession,
): Step {
  return {
    ...{
      entity: 'session',
      tutorialId,
      key: `${event.title} · Day ${session.day}`,
      knownBefore: [],
    },
    write: { mutation: 'session.update', sessionId: there.externalId, input },
    look: among(event.title, (events) => {
      const now = sameAs(events, remote)
      if (now === null) return null
      const left = wantedRemote(event, plan, now, run.fields, run.compareBy).sessions
      return left.some((each) => each.session.day === session.day && each.input !== null) ? null : now
    }),
  }
}

export function instructorStep(
  event: ResolvedEvent,
  remote: RemoteEvent,
  tutorialId: string,
  { session, instructors }: Pick<WantedSession, 'session' | 'instructors'>,
  there: RemoteSession,
): Step {
  const names = session.instructors
    .filter(({ externalId }) => instructors.includes(externalId))
    .map(({ name }) => name)
    .join(', ')
  return {
    ...{ entity: 'staff', tutorialId, knownBefore: [] },
    key: `${event.title} · Day ${session.day} · ${names}`,
    write: {
      mutation: 'session.addStaff',
      input: { sessionId: there.externalId, contactIds: instructors, staffType: 'instructor' },
    },
    look: among(event.title, (events) => {
      const now = sameAs(events, remote)
      const own = now?.sessions.find(({ externalId }) => externalId === there.externalId)
      return now !== null && own && instructors.every((id) => own.staffIds.includes(id)) ? now : null
    }),
  }
}

export function deletionStep(remote: RemoteEvent, tutorialId: string): Step {
  return {
    ...{ entity: 'event', tutorialId, key: normalise(remote.title), knownBefore: [] },
    write: { mutation: 'event.delete', eventId: remote.externalId },
    // It is done when the event is there no more.
    look: among(remote.title, (events) => (sameAs(events, remote) === null ? remote : null)),
  }
}

function sameAs(events: readonly RemoteEvent[], { externalId }: RemoteEvent): RemoteEvent | null {
  return events.find((event) => event.externalId === externalId) ?? null
}
