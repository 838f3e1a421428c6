// What a record is called and where it stands, on both sides, in the form in which the sides are compared.
import { comparableKey } from '../matching/match-records.ts'
import type { MatchedEntity } from '../ports/records.ts'
import type { AdministrateSide, ReviewState, TutorialSide } from '../ports/review.ts'

/** The key fields as Administrate has them: code; name; first and last name. */
export function administrateNames(
  entity: MatchedEntity,
  { name, payload }: Pick<AdministrateSide, 'name' | 'payload'>,
): readonly string[] {
  if (entity !== 'instructor') return [name]
  return [payload['firstName'], payload['lastName']].map((part) => (typeof part === 'string' ? part : ''))
}

/** The value as people read it: code; name; `First Last`. */
export function tutorialName({ names }: TutorialSide): string {
  return names.join(' ').trim()
}

/** Location of a venue, title of a course template, else empty. */
export function administrateContext(state: ReviewState, { payload, locationId }: AdministrateSide): string {
  if (state.entity === 'venue') return state.locations.get(locationId ?? '')?.name ?? ''
  const title = payload['title']
  return state.entity === 'course_template' && typeof title === 'string' ? title : ''
}

/** What a tutorial record must share with its partner: for venues the location. null: it has none. */
export function tutorialWithin({ entity }: ReviewState, { locationId }: TutorialSide): string | null {
  return entity === 'venue' ? locationId : ''
}

/** The same of the other side: the tutorial location that the venue's location is linked to. null: it is not linked. */
export function administrateWithin(state: ReviewState, { locationId }: AdministrateSide): string | null {
  return state.entity === 'venue' ? (state.locations.get(locationId ?? '')?.tutorialId ?? null) : ''
}

/** Equal for records that the rule takes for the same; null for a record that it cannot compare. */
export function keyOf(within: string | null, names: readonly string[]): string | null {
  if (within === null) return null
  const key = comparableKey(names)
  return key === null ? null : `${within}\n${key}`
}

/** `88` of an id that hides `Venue:88`; the id itself where it hides no number. */
export function numberOf(externalId: string): string {
  const hidden = Buffer.from(externalId, 'base64').toString('latin1')
  return /^[A-Za-z]+:(\d+)$/.exec(hidden)?.[1] ?? externalId
}
