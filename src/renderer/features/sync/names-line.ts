// The first names of many: `Waterloo Rm 3 and 5 more`, `SP6_f2f_3, CB3_LO_2, SP8_f2f_1`.
import { formatNumber } from '../../format.ts'

/** @param names the first few, in order; @param total how many there are */
export function namesLine(names: readonly string[], total: number): string {
  if (names.length === 0) return ''
  if (names.length >= total) return names.join(', ')
  const shown = total > 3 ? names.slice(0, 2) : names
  return `${shown.join(', ')} and ${formatNumber(total - shown.length)} more`
}
