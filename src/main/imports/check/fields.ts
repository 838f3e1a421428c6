// The custom fields that events and sessions are written with, by label (domain: 5.6, 8).
import { normalise } from '../../matching/normalise.ts'
import type { FieldKeys } from '../../ports/import-remote.ts'
import type { KnownCustomField } from '../../ports/import-store.ts'

const eventLabels = ['Sitting', 'Finalisation date', 'URL', 'Web sale', 'OCR Moodle Code'] as const
const sessionLabels = ['Day', 'URL'] as const

/** By label without regard to case; null where there is no such field. */
export function fieldKeys(known: readonly KnownCustomField[]): FieldKeys {
  const keys = new Map(
    [...known].reverse().map(({ entityType, label, key }) => [`${entityType} ${normalise(label)}`, key]),
  )
  const of = (entity: KnownCustomField['entityType'], labels: readonly string[]) =>
    new Map(labels.map((label) => [label, keys.get(`${entity} ${normalise(label)}`) ?? null]))
  return { event: of('Event', eventLabels), session: of('Session', sessionLabels) }
}

/** Labels without a field, as people read them: `Sitting (Event)`. */
export function missingFields({ event, session }: FieldKeys): readonly string[] {
  const without = (fields: FieldKeys['event'], entity: string) =>
    [...fields].flatMap(([label, key]) => (key === null ? [`${label} (${entity})`] : []))
  return [...without(event, 'Event'), ...without(session, 'Session')]
}
