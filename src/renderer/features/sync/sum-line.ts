// The proof under a headline: what was read is what came of it.
import { formatCount, formatNumber } from '../../format.ts'
import type { Counts } from '../../model.ts'

/** `387 read = 39 created + 12 updated + 336 unchanged`; the equals sign only where the numbers do add up. */
export function sumLine(read: number, counts: Counts): string {
  const { created, updated, unchanged, skipped, errors } = counts
  const parts = [
    `${formatNumber(created)} created`,
    `${formatNumber(updated)} updated`,
    `${formatNumber(unchanged)} unchanged`,
    ...(skipped > 0 ? [`${formatNumber(skipped)} skipped`] : []),
    ...(errors > 0 ? [formatCount(errors, 'error')] : []),
  ]
  const addsUp = created + updated + unchanged + skipped + errors === read
  return addsUp
    ? `${formatNumber(read)} read = ${parts.join(' + ')}`
    : `${formatNumber(read)} read: ${parts.join(', ')}`
}
