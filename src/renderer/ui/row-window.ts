// Which rows of a long list have to be in the page: those in view, and a good deal above and below them.

/** Where each row begins; the last entry is where the list ends. */
export function rowOffsets(heights: readonly number[]): readonly number[] {
  const offsets = [0]
  let end = 0
  for (const height of heights) offsets.push((end += height))
  return offsets
}

/** First row in view and the one after the last, for a view that begins at `top`. */
export function rowsInView(
  offsets: readonly number[],
  top: number,
  height: number,
): { readonly from: number; readonly to: number } {
  const count = offsets.length - 1
  const from = Math.min(firstAfter(offsets, top) - 1, count)
  const to = Math.min(firstAfter(offsets, top + height), count)
  return { from: Math.max(from, 0), to: Math.max(to, 0) }
}

/** Index of the first offset beyond `position`. */
function firstAfter(offsets: readonly number[], position: number): number {
  let low = 0
  let high = offsets.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((offsets[middle] ?? 0) <= position) low = middle + 1
    else high = middle
  }
  return low
}
