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
  const names = namesOf(entity, record)
  if (names.some(isBlank)) return keyed(record.identity, record, null, 'no-name')
  if (entity !== 'venue') return keyed(record.identity, record, names, null)
  const location = locations.get(record.parents[0] ?? '')
  if (!location?.tutorialId) return keyed(record.identity, record, null, 'location-not-linked')
  return keyed(record.identity, record, [location.tutorialId, ...names], null)
}

export function keyOfTutorial(
  entity: MatchedEntity,
  record: TutorialRecord,
  linkedLocations: ReadonlySet<string>,
): Keyed<TutorialRecord> {
  if (record.names.some(isBlank)) return keyed(record.id, record, null, 'no-name')
  if (entity !== 'venue') return keyed(record.id, record, record.names, null)
  if (record.locationId === null) return keyed(record.id, record, null, 'no-location')
  if (!linkedLocations.has(record.locationId)) return keyed(record.id, record, null, 'location-not-linked')
  return keyed(record.id, record, [record.locationId, ...record.names], null)
}

function keyed<Source>(
  id: string,
  source: Source,
  key: readonly string[] | null,
  obstacle: Reason | null,
): Keyed<Source> {
  return { id, source, key, obstacle }
}

/** The key fields as Administrate has them: code; name; first and last name. */
export function namesOf(entity: MatchedEntity, record: RemoteRecord): readonly string[] {
  if (entity !== 'instructor') return [record.name]
  const { firstName, lastName } = record.payload
  return [typeof firstName === 'string' ? firstName : '', typeof lastName === 'string' ? lastName : '']
}

function isBlank(name: string): boolean {
  return !/\S/.test(name)
}
