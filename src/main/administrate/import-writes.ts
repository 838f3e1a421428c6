// What the event import changes in Administrate: events, their sessions and staff (contract: create_blended_event and the others).
import {
  AddEventStaffDocument,
  type AddEventStaffMutationVariables,
  AddSessionStaffDocument,
  type AddSessionStaffMutationVariables,
  ApproveInstructorsDocument,
  CreateBlendedEventDocument,
  type CreateBlendedEventMutationVariables,
  CreateLmsEventDocument,
  type CreateLmsEventMutationVariables,
  DeleteEventDocument,
  UpdateEventDocument,
  type UpdateEventMutationVariables,
  UpdateSessionDocument,
  type UpdateSessionMutationVariables,
} from '../../../graphql/generated/administrate.ts'
import type { RemoteEvent } from '../ports/import-remote.ts'
import type { AdministrateClient } from './client.ts'
import { idOf } from './envelope.ts'
import { readEvent } from './import-reads.ts'
import type { WriteResult } from './mutation-answer.ts'

export type BlendedInput = CreateBlendedEventMutationVariables['input']
export type LmsInput = CreateLmsEventMutationVariables['input']
export type EventInput = UpdateEventMutationVariables['input']
export type SessionInput = UpdateSessionMutationVariables['input']
export type EventStaffInput = AddEventStaffMutationVariables['input']
export type SessionStaffInput = AddSessionStaffMutationVariables['input']

/** A write by the name of its mutation in the API, with what it sends. */
export type ImportWrite =
  | { readonly mutation: 'event.createBlended'; readonly input: BlendedInput }
  | { readonly mutation: 'event.createLMS'; readonly input: LmsInput }
  | { readonly mutation: 'event.update'; readonly eventId: string; readonly input: EventInput }
  | { readonly mutation: 'session.update'; readonly sessionId: string; readonly input: SessionInput }
  | { readonly mutation: 'event.addStaff'; readonly input: EventStaffInput }
  | { readonly mutation: 'session.addStaff'; readonly input: SessionStaffInput }
  | { readonly mutation: 'event.delete'; readonly eventId: string }
  /** Replaces the whole list. */
  | {
      readonly mutation: 'courseTemplate.update'
      readonly courseTemplateId: string
      readonly approvedInstructors: readonly string[]
    }

/** done: `externalId` of what was written; `event`, read with its sessions, of one that was created. */
export type ImportWriteAnswer =
  | {
      readonly outcome: 'done'
      readonly externalId: string | null
      readonly event: RemoteEvent | null
      readonly warnings: readonly string[]
    }
  | Exclude<WriteResult<never>, { readonly outcome: 'done' }>

/** Sends one write; what is thrown instead of an answer is told at {@link AdministrateClient.write}. */
export async function sendImportWrite(
  client: AdministrateClient,
  write: ImportWrite,
  signal: AbortSignal,
): Promise<ImportWriteAnswer> {
  switch (write.mutation) {
    case 'event.createBlended': {
      const result = await client.write(CreateBlendedEventDocument, { input: write.input }, signal)
      return answerOf(result, ({ event }) => event.createBlended.event)
    }
    case 'event.createLMS': {
      const result = await client.write(CreateLmsEventDocument, { input: write.input }, signal)
      return answerOf(result, ({ event }) => event.createLMS.event)
    }
    case 'event.update': {
      const { eventId, input } = write
      return answerOf(
        await client.write(UpdateEventDocument, { eventId, input }, signal),
        ({ event }) => event.update.event,
      )
    }
    case 'session.update': {
      const { sessionId, input } = write
      const result = await client.write(UpdateSessionDocument, { sessionId, input }, signal)
      return answerOf(result, ({ session }) => session.update.session)
    }
    case 'event.addStaff': {
      const result = await client.write(AddEventStaffDocument, { input: write.input }, signal)
      return answerOf(result, ({ event }) => event.addStaff.event)
    }
    case 'session.addStaff': {
      const result = await client.write(AddSessionStaffDocument, { input: write.input }, signal)
      return answerOf(result, ({ session }) => session.addStaff.session)
    }
    case 'courseTemplate.update': {
      const { courseTemplateId, approvedInstructors } = write
      return answerOf(
        await client.write(ApproveInstructorsDocument, { courseTemplateId, approvedInstructors }, signal),
        ({ courseTemplate }) => courseTemplate.update.courseTemplate,
      )
    }
    case 'event.delete':
      return deletion(client, write.eventId, signal)
  }
}

/** A list of what was deleted is there whether it was or not; only without errors was it. */
async function deletion(client: AdministrateClient, eventId: string, signal: AbortSignal): Promise<ImportWriteAnswer> {
  const result = await client.write(DeleteEventDocument, { input: { eventIds: [eventId] } }, signal)
  if (result.outcome !== 'done') return result
  if (result.warnings.length > 0) return { outcome: 'refused', messages: result.warnings }
  return { outcome: 'done', externalId: eventId, event: null, warnings: [] }
}

function answerOf<Data>(result: WriteResult<Data>, nodeIn: (data: Data) => unknown): ImportWriteAnswer {
  if (result.outcome !== 'done') return result
  const node = nodeIn(result.data)
  return { outcome: 'done', externalId: idOf(node), event: readEvent(node), warnings: result.warnings }
}
