// Every change that the sandbox knows, by its name in the API. Applying is synchronous and depends on nothing but world,
// arguments and time, so that the log can be replayed.
import type { World } from '../world/records.ts'
import { createAccount } from './accounts.ts'
import { createContact, deleteContact, updateContact } from './contacts.ts'
import { createEvent } from './event-create.ts'
import { deleteEvents, updateEvent } from './events.ts'
import { removeExternalId, storeExternalId } from './external-ids.ts'
import { createLocation, deleteLocation, updateLocation } from './locations.ts'
import { createSession, deleteSessions, updateSession } from './sessions.ts'
import { addEventStaff, addSessionStaff, removeEventStaff } from './staff.ts'
import { addPublicPrices, deletePrices, updatePrices } from './template-prices.ts'
import { createTemplate, deleteTemplate, updateTemplate } from './templates.ts'

/** Applies a change made at `at` (ISO, UTC) and answers with the payload. Throws `Refusal` before anything is written. */
export type Mutation = (world: World, args: never, at: string) => object

export const mutations: Readonly<Record<string, Mutation>> = {
  'account.create': createAccount,
  'contact.create': createContact,
  'contact.update': updateContact,
  'contact.delete': deleteContact,
  'courseTemplate.create': createTemplate,
  'courseTemplate.update': updateTemplate,
  'courseTemplate.delete': deleteTemplate,
  'courseTemplate.addPublicPrices': addPublicPrices,
  'courseTemplate.updatePrices': updatePrices,
  'courseTemplate.deletePrices': deletePrices,
  'event.createClassroom': createEvent('classroom'),
  'event.createBlended': createEvent('blended'),
  'event.createLMS': createEvent('lms'),
  'event.update': updateEvent,
  'event.delete': deleteEvents,
  'event.addStaff': addEventStaff,
  'event.removeStaff': removeEventStaff,
  'externalId.store': storeExternalId,
  'externalId.remove': removeExternalId,
  'location.create': createLocation,
  'location.update': updateLocation,
  'location.delete': deleteLocation,
  'session.create': createSession,
  'session.update': updateSession,
  'session.addStaff': addSessionStaff,
  'session.delete': deleteSessions,
}
