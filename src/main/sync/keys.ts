// The key by which each kind is matched (contract: Matching), for both sides.
import type { RemoteRecord, TutorialRecord } from '../ports/records.ts'
import type { Reason } from '../ports/plan.ts'
import type { ParentRow } from './parents.ts'
import type { MatchedEntity } from '../ports/records.ts'

/** A record with its key, or with the reason why it has none. */
export interface Keyed<Source> {
  readonly id: string
  readonly source: Source
  readonly key: readonly string[] | null
  readonly obstacle: Reason | null
}

type Locations = ReadonlyMap<string, ParentRow>

/** Locations are passed for venues only: external id → linked tutorial location. */
export function keyOfRecord(entity: MatchedEntity, record: RemoteRecord, locations: Locations): Keyed<RemoteRecord> {
  const keyed = { id: record.identity, source: record }
  const names = namesOf(entity, record)
  if (names.some(isBlank)) return { ...keyed, key: null, obstacle: 'no-name' }
  if (entity !== 'venue') return { ...keyed, key: names, obstacle: null }
  const location = locations.get(record.parents[0] ?? '')
  if (!location?.tutorialId) return { ...keyed, key: null, obstacle: 'location-not-linked' }
  return { ...keyed, key: [location.tutorialId, ...names], obstacle: null }
}

export function keyOfTutorial(
  entity: MatchedEntity,
  record: TutorialRecord,
  linkedLocations: ReadonlySet<string>,
): Keyed<TutorialRecord> {
  const keyed = { id: record.id, source: record }
  if (record.names.some(isBlank)) return { ...keyed, key: null, obstacle: 'no-name' }
  if (entity !== 'venue') return { ...keyed, key: record.names, obstacle: null }
  if (record.locationId === null) return { ...keyed, key: null, obstacle: 'no-location' }
  if (!linkedLocations.has(record.locationId)) return { ...keyed, key: null, obstacle: 'location-not-linked' }
  return { ...keyed, key: [record.locationId, ...record.names], obstacle: null }
}

/** The key fields as Administrate has them: code; name; first and last name. */
export function namesOf(entity: MatchedEntity, record: RemoteRecord): readonly string[] {
  const { firstName, lastName } = record.payload
  if (entity === 'instructor') return [firstName, lastName].map((name) => (typeof name === 'string' ? name : ''))
  return [record.name]
}

function isBlank(name: string): boolean {
  return !/\S/u.test(name)
}
