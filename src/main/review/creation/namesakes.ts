// Records of Administrate that are called exactly like one of ours, as the look-ups before and after sending need them.
import type { AdministrateClient } from '../../administrate/client.ts'
import { type CreatableEntity, findByNames } from '../../administrate/creating.ts'
import { comparableKey } from '../../matching/match-records.ts'
import type { Json } from '../../ports/records.ts'

export interface Namesake {
  readonly externalId: string
  readonly name: string
  /** In the shape a sync reads. */
  readonly node: unknown
  /** False for a person who is not an instructor: no sync ever reads them. */
  readonly isOfKind: boolean
}

interface NodeLook {
  readonly id?: unknown
  readonly name?: unknown
  readonly code?: unknown
  readonly firstName?: unknown
  readonly lastName?: unknown
  readonly isInstructor?: unknown
}

/** Administrate may not mind case or accents: what it takes for equal is compared once more by the exact rule. */
export async function namesakesOf(
  remote: AdministrateClient,
  entity: CreatableEntity,
  names: readonly string[],
  signal: AbortSignal,
): Promise<readonly Namesake[]> {
  const key = comparableKey(names)
  const nodes = await findByNames(remote, entity, names, signal)
  return nodes.flatMap((node): readonly Namesake[] => {
    const look = node as NodeLook
    const own = namesOf(entity, look)
    if (typeof look.id !== 'string' || comparableKey(own) !== key) return []
    const isOfKind = entity !== 'instructor' || look.isInstructor === true
    return [{ externalId: look.id, name: own.join(' '), node, isOfKind }]
  })
}

function namesOf(entity: CreatableEntity, { name, code, firstName, lastName }: NodeLook): readonly string[] {
  const fields = { location: [name], course_template: [code], instructor: [firstName, lastName] }[entity]
  return fields.map((field) => (typeof field === 'string' ? field : ''))
}

/** The names in an input that was sent, by which it is looked up. */
export function namesIn(entity: CreatableEntity, request: Json): readonly string[] {
  const input = fieldsOf(request)
  if (entity === 'location') return [textOf(input['name'])]
  if (entity === 'course_template') return [textOf(input['code'])]
  const person = fieldsOf(input['personalName'] ?? null)
  return [textOf(person['firstName']), textOf(person['lastName'])]
}

function fieldsOf(value: Json): { readonly [field: string]: Json | undefined } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as { readonly [field: string]: Json })
    : {}
}

function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : ''
}
