// A record of Administrate by the id that a person typed or pasted: looked up live, never believed.
import type { Problem } from '../errors.ts'
import type { MatchedEntity } from '../ports/records.ts'
import { standTogether } from './decide.ts'
import { administrateContext, administrateNames, numberOf, tutorialName } from './names.ts'
import { noSuchId, notReadYet, otherKind } from './refusals.ts'
import { kindWords } from './reason-words.ts'
import type { Review } from './review.ts'

export interface Found {
  readonly identity: string
  readonly name: string
  readonly context: string
  readonly number: string
  readonly free: boolean
  readonly warning: string
  readonly otherParent: boolean
}

/** The node of that id as Administrate has it now; null when there is none. */
export type FindLive = (entity: MatchedEntity, externalId: string, signal: AbortSignal) => Promise<unknown>

/** The names under which ids hide their numbers (administrate-api 7). */
const typeNames: Readonly<Record<MatchedEntity, string>> = {
  location: 'Location',
  venue: 'Venue',
  instructor: 'Person',
  course_template: 'CourseTemplate',
}

const kinds = Object.keys(typeNames) as readonly MatchedEntity[]

const longestId = 200

/** `90`, `Ven-90`, `Venue:90`, the address of a page that ends in the number, or the id as Administrate writes it. */
export function externalIdOf(entity: MatchedEntity, typed: string): string {
  const text = typed.trim().slice(0, longestId)
  const isWritten = /^[A-Za-z]+:\d+$/.test(Buffer.from(text, 'base64').toString('latin1'))
  const number = /(?:^|[^\d])(\d+)\D*$/.exec(text)?.[1]
  return isWritten || number === undefined ? text : Buffer.from(`${typeNames[entity]}:${number}`).toString('base64')
}

/** The kind that the id says it is of, in its hidden form or by letters before its number, where that is another one. */
function otherKindOf(entity: MatchedEntity, typed: string): MatchedEntity | null {
  const text = typed.trim().slice(0, longestId)
  const hidden = Buffer.from(text, 'base64').toString('latin1')
  const type = (/^([A-Za-z]+):\d+$/.exec(hidden) ?? /^([A-Za-z]{3,})[-:]\d+$/.exec(text))?.[1]?.toLowerCase() ?? ''
  const isOf = (kind: MatchedEntity): boolean => type !== '' && typeNames[kind].toLowerCase().startsWith(type)
  return isOf(entity) ? null : (kinds.find(isOf) ?? null)
}

/** Errors of the way to Administrate are TandemErrors. */
export async function lookUp(
  review: Review,
  typed: string,
  tutorialId: string,
  find: FindLive,
  signal: AbortSignal,
): Promise<Found | Problem> {
  const { entity, state, index } = review
  const { singular } = kindWords[entity]
  const other = otherKindOf(entity, typed)
  if (other !== null) return otherKind(typed.trim(), kindWords[other].singular, singular)
  const identity = externalIdOf(entity, typed)
  const node = identity === '' ? null : await find(entity, identity, signal)
  if (node === null || node === undefined) return noSuchId(typed.trim(), singular)
  const record = index.administrate.get(identity)
  if (!record || record.missingSince !== null) return notReadYet(typed.trim(), singular)
  const owner = state.links.get(identity)
  const tutorial = index.tutorial.get(tutorialId)
  const name = administrateNames(entity, record).join(' ')
  const context = administrateContext(state, record)
  const isElsewhere = owner === undefined && !standTogether(review, tutorialId, identity)
  const ownerName = owner && index.tutorial.get(owner.tutorialId)
  return {
    identity,
    name,
    context,
    number: numberOf(record.externalId),
    free: owner === undefined,
    warning: owner
      ? `“${name}” is already linked to “${ownerName ? tutorialName(ownerName) : 'another record'}”.`
      : isElsewhere
        ? `“${name}” is in ${context || 'an unknown location'}, which is another location than ${tutorial?.description || 'that of the tutorial record'}.`
        : '',
    otherParent: isElsewhere,
  }
}
