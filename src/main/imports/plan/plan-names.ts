// Names of the records that a plan compares by their ids.
import type { ImportReferences, KnownRecord } from '../../ports/import-store.ts'

/** By tutorial id for the first four; by the id of the `adm` row of an instructor; by the id of Administrate, whatever it is of. */
export type NameKind = 'product' | 'location' | 'venue' | 'instructor' | 'bridge' | 'external'

/** Empty for null; a record that is not known is `another one`. */
export type NameOf = (kind: NameKind, id: string | null) => string

export function createNameOf({ locations, venues, instructors, catalogue }: ImportReferences): NameOf {
  const names = new Map<string, string>()
  const add = (kind: NameKind, id: string | null, { name }: Pick<KnownRecord, 'name'>): void => {
    if (id !== null) names.set(`${kind} ${id}`, name.trim())
  }
  for (const { id, code } of catalogue.products) add('product', id, { name: code })
  for (const [kind, records] of Object.entries({ location: locations, venue: venues, instructor: instructors })) {
    for (const known of records) {
      add(kind as NameKind, known.tutorialId, known)
      add('external', known.externalId, known)
    }
  }
  for (const known of instructors) add('bridge', known.bridgeId, known)
  return (kind, id) => (id === null ? '' : (names.get(`${kind} ${id}`) ?? 'another one'))
}
