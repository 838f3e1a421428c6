// Which suggestions a bulk acceptance takes, and the weakest of them, which a person looks at first.
import type { MatchRow } from '../../../model.ts'

const sample = 5

export function bulkOf(
  rows: readonly MatchRow[],
  strength: number,
): { readonly accepted: readonly MatchRow[]; readonly weakest: readonly MatchRow[] } {
  const accepted = rows.filter((row) => row.link === 'SUGGESTION' && (row.strength ?? 0) >= strength)
  const weakest = accepted.toSorted((left, right) => (left.strength ?? 0) - (right.strength ?? 0)).slice(0, sample)
  return { accepted, weakest }
}
