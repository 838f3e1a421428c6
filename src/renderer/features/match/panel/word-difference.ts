// Which words of two names differ, so that they can be underlined on their side.

export interface Piece {
  readonly text: string
  readonly differs: boolean
}

/** Splits both into pieces; what stands in both in the same order does not differ. Case counts: it is what is written. */
export function wordDifference(
  left: string,
  right: string,
): { readonly left: readonly Piece[]; readonly right: readonly Piece[] } {
  const leftWords = words(left)
  const rightWords = words(right)
  const common = commonWords(leftWords, rightWords)
  return { left: pieces(leftWords, common.left), right: pieces(rightWords, common.right) }
}

/** Words, and what stands between them. */
function words(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+|\s+|[^\p{L}\p{N}\s]+/gu) ?? []
}

/** Indexes of a longest common subsequence. Beyond 200 pieces a side nothing is compared: names are short. */
function commonWords(left: readonly string[], right: readonly string[]) {
  const kept = { left: new Set<number>(), right: new Set<number>() }
  if (left.length > 200 || right.length > 200) return kept
  const width = right.length + 1
  const lengths = new Array<number>((left.length + 1) * width).fill(0)
  const at = (row: number, column: number): number => lengths[row * width + column] ?? 0
  for (let row = left.length - 1; row >= 0; row -= 1) {
    for (let column = right.length - 1; column >= 0; column -= 1) {
      lengths[row * width + column] =
        left[row] === right[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1))
    }
  }
  for (let row = 0, column = 0; row < left.length && column < right.length;) {
    if (left[row] === right[column]) {
      kept.left.add(row)
      kept.right.add(column)
      row += 1
      column += 1
    } else if (at(row + 1, column) >= at(row, column + 1)) row += 1
    else column += 1
  }
  return kept
}

/** Neighbours of the same sort become one piece; a lone space between two differing words differs along with them. */
function pieces(all: readonly string[], same: ReadonlySet<number>): readonly Piece[] {
  const result: { text: string; differs: boolean }[] = []
  all.forEach((text, index) => {
    const between = text.trim() === '' && index > 0 && !same.has(index - 1) && !same.has(index + 1)
    const differs = !same.has(index) || (between && index + 1 < all.length)
    const last = result.at(-1)
    if (last?.differs === differs) last.text += text
    else result.push({ text, differs })
  })
  return result
}
