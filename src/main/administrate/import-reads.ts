// What the event import asks of Administrate before anything is written: approvals, administrators, events of the same title.
import { z } from 'zod'
import {
  GetAdminByNameDocument,
  GetCourseApprovedInstructorsDocument,
  GetEventsByTitleDocument,
} from '../../../graphql/generated/administrate.ts'
import type { RemoteEvent } from '../ports/import-remote.ts'
import type { AdministrateClient } from './client.ts'
import { idOf } from './envelope.ts'
import type { NestedList, PagedList } from './reads.ts'
import { readWholeList } from './whole-list.ts'

const approvedList: NestedList = { document: GetCourseApprovedInstructorsDocument, connection: 'approvedInstructors' }

/** External ids of everybody approved for a course template, read to the end. */
export async function readApprovedInstructors(
  client: AdministrateClient,
  courseTemplateId: string,
  signal: AbortSignal,
): Promise<ReadonlySet<string>> {
  const nodes = await client.restOf(approvedList, { courseTemplateId, received: 0 }, signal)
  return new Set(nodes.flatMap((node) => idOf(node) ?? []))
}

const person = z.object({ id: z.string(), firstName: z.string().nullish(), lastName: z.string().nullish() })

/** Administrators whose name holds every word of `name`; whether it is really the same name is for the caller. */
export async function findAdministrators(
  client: AdministrateClient,
  name: string,
  signal: AbortSignal,
): Promise<readonly { readonly externalId: string; readonly name: string }[]> {
  const list = { document: GetAdminByNameDocument, connection: 'contacts', variables: { name } } as PagedList
  const nodes = await readWholeList(client, list, signal)
  return nodes.map((node) => {
    const { id, firstName, lastName } = person.parse(node)
    return { externalId: id, name: [firstName, lastName].filter(Boolean).join(' ') }
  })
}

/** Titles asked for at a time. */
const titlesAtOnce = 100
/** Events come with all their sessions. */
const eventsPerPage = 25

/** Events that Administrate takes for equal in title; whether they are is for the caller. Sessions in the order of their numbers. */
export async function findEvents(
  client: AdministrateClient,
  titles: readonly string[],
  signal: AbortSignal,
): Promise<readonly RemoteEvent[]> {
  const found: RemoteEvent[] = []
  for (let at = 0; at < titles.length; at += titlesAtOnce) {
    const variables = { titles: titles.slice(at, at + titlesAtOnce) }
    const list = { document: GetEventsByTitleDocument, connection: 'events', variables } as PagedList
    for (const node of await readWholeList(client, list, signal, eventsPerPage))
      found.push(eventOf(eventNode.parse(node)))
  }
  return found
}

const reference = z.object({ id: z.string() }).nullish()
const values = z.array(z.object({ definitionKey: z.string(), value: z.string().nullish() }))
const staff = z.object({
  edges: z.array(z.object({ node: z.object({ staffType: z.string(), contact: reference }) })),
})

const sessionNode = z.object({
  id: z.string(),
  legacyId: z.string(),
  title: z.string(),
  lifecycleState: z.string(),
  start: z.string().nullish(),
  end: z.string().nullish(),
  location: reference,
  venue: reference,
  customFieldValues: values,
  staff,
})

const eventNode = z.object({
  id: z.string(),
  legacyId: z.string(),
  title: z.string(),
  lifecycleState: z.string(),
  learningMode: z.string(),
  timeZoneName: z.string().nullish(),
  classroomStart: z.string().nullish(),
  classroomEnd: z.string().nullish(),
  lmsStart: z.string().nullish(),
  lmsEnd: z.string().nullish(),
  maxPlaces: z.number().nullish(),
  courseTemplate: reference,
  location: reference,
  venue: reference,
  customFieldValues: values,
  staff,
  sessions: z.object({ edges: z.array(z.object({ node: sessionNode })) }),
})

/** A node with the fields of `get_events_by_title`; null where it is none. */
export function readEvent(node: unknown): RemoteEvent | null {
  const { data } = eventNode.safeParse(node)
  return data === undefined ? null : eventOf(data)
}

function eventOf(node: z.infer<typeof eventNode>): RemoteEvent {
  return {
    externalId: node.id,
    legacyId: node.legacyId,
    title: node.title,
    lifecycleState: node.lifecycleState,
    learningMode: node.learningMode.toLowerCase(),
    zone: node.timeZoneName ?? null,
    templateId: node.courseTemplate?.id ?? null,
    locationId: node.location?.id ?? null,
    venueId: node.venue?.id ?? null,
    classroomStart: wall(node.classroomStart),
    classroomEnd: wall(node.classroomEnd),
    lmsStart: wall(node.lmsStart),
    lmsEnd: wall(node.lmsEnd),
    maxPlaces: node.maxPlaces ?? null,
    fields: fieldsOf(node.customFieldValues),
    administratorIds: staffOf(node.staff, 'administrator'),
    staffIds: staffOf(node.staff),
    sessions: node.sessions.edges
      .map(({ node: session }) => ({
        externalId: session.id,
        legacyId: session.legacyId,
        title: session.title,
        lifecycleState: session.lifecycleState,
        locationId: session.location?.id ?? null,
        venueId: session.venue?.id ?? null,
        start: wall(session.start),
        end: wall(session.end),
        fields: fieldsOf(session.customFieldValues),
        staffIds: staffOf(session.staff),
      }))
      .sort((left, right) => Number(left.legacyId) - Number(right.legacyId)),
  }
}

/** `2026-01-05T09:00:00`, without fractions. */
function wall(time: string | null | undefined): string | null {
  return time === null || time === undefined ? null : time.slice(0, 16).padEnd(16, '0') + ':00'
}

function fieldsOf(all: z.infer<typeof values>): ReadonlyMap<string, string> {
  return new Map(all.map(({ definitionKey, value }) => [definitionKey, value ?? '']))
}

/** `type` absent: as whatever. */
function staffOf({ edges }: z.infer<typeof staff>, type?: string): readonly string[] {
  return edges.flatMap(({ node: { staffType, contact } }) =>
    contact && (type === undefined || staffType.toLowerCase() === type) ? [contact.id] : [],
  )
}
