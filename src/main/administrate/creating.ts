// Creating records in Administrate and looking them up by what they are called: documents, filters and answers of each kind.
import { print } from 'graphql'
import {
  CreateCourseTemplateDocument,
  CreateInstructorDocument,
  CreateLocationDocument,
  FindContactsDocument,
  FindCourseTemplatesDocument,
  FindLocationsDocument,
  FindVenuesDocument,
  GetAccountsDocument,
  GetMutationsDocument,
  GetRegionsDocument,
  type ContactCreateInput,
  type CourseTemplateCreateInput,
  type LocationCreateInput,
} from '../../../graphql/generated/administrate.ts'
import type { MatchedEntity } from '../ports/records.ts'
import type { AdministrateClient } from './client.ts'
import { idOf } from './envelope.ts'
import type { WriteResult } from './mutation-answer.ts'
import type { PagedList } from './reads.ts'
import { readWholeList } from './whole-list.ts'

/** Venues have no mutation (administrate-api 10). */
export type CreatableEntity = Exclude<MatchedEntity, 'venue'>

/** What is sent, by kind. */
export interface CreationInputs {
  readonly location: LocationCreateInput
  readonly course_template: CourseTemplateCreateInput
  readonly instructor: ContactCreateInput
}

/** The mutation's name in the API, as introspection and the sandbox's request log know it. */
export const creationMutations: Readonly<Record<CreatableEntity, string>> = {
  location: 'location.create',
  course_template: 'courseTemplate.create',
  instructor: 'contact.create',
}

const documents = {
  location: CreateLocationDocument,
  course_template: CreateCourseTemplateDocument,
  instructor: CreateInstructorDocument,
} as const

/** What {@link sendCreation} sends, for people: the mutation, an empty line, and its variables as JSON. */
export function creationText<Entity extends CreatableEntity>(entity: Entity, input: CreationInputs[Entity]): string {
  return `${print(documents[entity])}\n\n${JSON.stringify({ input }, null, 2)}`
}

export type CreationAnswer =
  | { readonly outcome: 'created'; readonly externalId: string; readonly warnings: readonly string[] }
  | Exclude<WriteResult<never>, { readonly outcome: 'done' }>

/** Sends one creation; what is thrown instead of an answer is told at {@link AdministrateClient.write}. */
export async function sendCreation<Entity extends CreatableEntity>(
  client: AdministrateClient,
  entity: Entity,
  input: CreationInputs[Entity],
  signal: AbortSignal,
): Promise<CreationAnswer> {
  const result = await senders[entity](client, input, signal)
  return result
}

type Senders = {
  readonly [Entity in CreatableEntity]: (
    client: AdministrateClient,
    input: CreationInputs[Entity],
    signal: AbortSignal,
  ) => Promise<CreationAnswer>
}

const senders: Senders = {
  async location(client, input, signal) {
    const result = await client.write(documents.location, { input }, signal)
    return answerOf(result, ({ location }) => location.create.location)
  },
  async course_template(client, input, signal) {
    const result = await client.write(documents.course_template, { input }, signal)
    return answerOf(result, ({ courseTemplate }) => courseTemplate.create.courseTemplate)
  },
  async instructor(client, input, signal) {
    const result = await client.write(documents.instructor, { input }, signal)
    return answerOf(result, ({ contact }) => contact.create.contact)
  },
}

function answerOf<Data>(result: WriteResult<Data>, nodeIn: (data: Data) => unknown): CreationAnswer {
  if (result.outcome !== 'done') return result
  const externalId = idOf(nodeIn(result.data))
  if (externalId !== null) return { outcome: 'created', externalId, warnings: result.warnings }
  return {
    outcome: 'unknown',
    problem: {
      code: 'ADM-BODY',
      message: 'Administrate created it without saying under which id.',
      effect: 'It is in Administrate, and not linked yet.',
      next: 'Look it up.',
    },
  }
}

const finders: Readonly<Record<MatchedEntity, { readonly list: PagedList; readonly fields: readonly string[] }>> = {
  location: { list: { document: FindLocationsDocument, connection: 'locations' } as PagedList, fields: ['name'] },
  venue: { list: { document: FindVenuesDocument, connection: 'venues' } as PagedList, fields: ['name'] },
  course_template: {
    list: { document: FindCourseTemplatesDocument, connection: 'courseTemplates' } as PagedList,
    fields: ['code'],
  },
  instructor: {
    list: { document: FindContactsDocument, connection: 'contacts' } as PagedList,
    fields: ['firstName', 'lastName'],
  },
}

/**
 * The nodes that Administrate takes for equal in name (or code, or first and last name), in the shape a sync reads; people with
 * whether they are instructors. Whether they are really equal is for the caller: Administrate may not mind case or accents.
 */
export function findByNames(
  client: AdministrateClient,
  entity: CreatableEntity,
  names: readonly string[],
  signal: AbortSignal,
): Promise<readonly unknown[]> {
  const { fields } = finders[entity]
  return find(
    client,
    entity,
    fields.map((field, index) => equals(field, names[index] ?? '')),
    signal,
  )
}

/** The node of that id, null when there is none. */
export async function findById(
  client: AdministrateClient,
  entity: MatchedEntity,
  id: string,
  signal: AbortSignal,
): Promise<unknown> {
  return (await find(client, entity, [equals('id', id)], signal)).find((node) => idOf(node) === id) ?? null
}

function equals(field: string, value: string) {
  return { field, operation: 'eq', value }
}

function find(
  client: AdministrateClient,
  entity: MatchedEntity,
  filters: readonly object[],
  signal: AbortSignal,
): Promise<readonly unknown[]> {
  return readWholeList(client, { ...finders[entity].list, variables: { filters } }, signal)
}

export interface NamedRecord {
  readonly id: string
  readonly name: string
}

/** All regions or accounts, by name. */
export async function listNamed(
  client: AdministrateClient,
  connection: 'regions' | 'accounts',
  signal: AbortSignal,
): Promise<readonly NamedRecord[]> {
  const document = connection === 'regions' ? GetRegionsDocument : GetAccountsDocument
  const nodes = await readWholeList(client, { document, connection }, signal)
  return (nodes as readonly { readonly id?: string; readonly name?: string | null }[])
    .flatMap(({ id, name }) => (id === undefined ? [] : [{ id, name: name ?? id }]))
    .sort((left, right) => left.name.localeCompare(right.name, 'en'))
}

/** The mutations that this Administrate has, as `location.create`. */
export async function listMutations(client: AdministrateClient, signal: AbortSignal): Promise<ReadonlySet<string>> {
  const data = await client.read(GetMutationsDocument, {}, signal)
  const namespaces = data.__type?.fields ?? []
  return new Set(
    namespaces.flatMap(({ name, type }) =>
      (type.fields ?? type.ofType?.fields ?? []).map((field) => `${name}.${field.name}`),
    ),
  )
}
