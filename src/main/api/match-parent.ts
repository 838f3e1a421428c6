// A kind under review as the resolvers of `Match` get it.
import type { Decision } from '../ports/review.ts'
import type { Entity, MatchedEntity } from '../ports/records.ts'
import { matchedEntities } from '../ports/records.ts'
import type { Review } from '../review/review.ts'

/** `review` null: one of Administrate's own lists. */
export interface MatchParent {
  readonly entity: Entity
  readonly review: Review | null
  readonly decisions: readonly Decision[]
}

/** The matched kind, or null where there is nothing to match. */
export function matchedEntity(entity: Entity): MatchedEntity | null {
  return matchedEntities.find((candidate) => candidate === entity) ?? null
}
