// What a planned creation is on its way: the intent that is written down, and the request as people read it. Pure.
import { type CreationInputs, creationMutations, creationText } from '../../administrate/creating.ts'
import type { NewIntent } from '../../ports/intents.ts'
import type { MatchedEntity } from '../../ports/records.ts'
import { isCreatableKind } from './capability.ts'
import type { PlannedCreation } from './request.ts'

/** The request for people to read; null where nothing is sent, or not yet. */
export function requestText(entity: MatchedEntity, { input }: PlannedCreation): string | null {
  if (input === null || !isCreatableKind(entity)) return null
  return creationText(entity, input as unknown as CreationInputs[typeof entity])
}

/** The record written down before it is sent. */
export function newIntent(entity: MatchedEntity, { tutorialId, key, input }: PlannedCreation): NewIntent {
  return {
    entity,
    localId: tutorialId,
    key,
    operation: input === null ? '' : operationOf(entity),
    request: input ?? {},
  }
}

function operationOf(entity: MatchedEntity): string {
  return isCreatableKind(entity) ? creationMutations[entity] : ''
}
