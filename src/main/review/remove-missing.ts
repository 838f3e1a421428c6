// Which records that are gone from Administrate can be taken out of the tutorial database's `adm` tables. Pure.
import type { RemovedRow } from '../ports/review.ts'
import { type Decided, type Left, nameOf } from './decide.ts'
import type { Review } from './review.ts'

/** Those in use stay, each with who uses it in words (`6 events`); so do those that came back. */
export function removeMissing(
  review: Review,
  identities: readonly string[],
  rows: ReadonlyMap<string, RemovedRow>,
  uses: ReadonlyMap<string, string>,
): Decided {
  const records: Decided['records'][number][] = []
  const left: Left[] = []
  for (const identity of new Set(identities)) {
    const name = nameOf(review, { side: 'administrate', id: identity })
    const record = review.index.administrate.get(identity)
    const before = rows.get(identity)
    const use = uses.get(identity)
    if (!record || !before) left.push({ name, message: 'It is not there any more.' })
    else if (record.missingSince === null) left.push({ name, message: 'It is in Administrate again.' })
    else if (use !== undefined) left.push({ name, message: `Still in use: ${use}.` })
    else records.push({ name, cells: [{ of: 'row', identity, before, after: null }] })
  }
  return { records, left }
}
