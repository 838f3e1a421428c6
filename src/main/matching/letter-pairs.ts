// How alike two words look: the share of neighbouring letters that both have.

/** 0 to 1; the first and the last letter count once more. */
export function shareOfLetterPairs(left: string, right: string): number {
  if (left === '' || right === '') return 0
  const [one, other] = [`^${left}$`, `^${right}$`]
  const used = new Uint8Array(other.length)
  let shared = 0
  for (let at = 0; at + 1 < one.length; at++) {
    for (let place = 0; place + 1 < other.length; place++) {
      if (used[place] || one[at] !== other[place] || one[at + 1] !== other[place + 1]) continue
      used[place] = 1
      shared++
      break
    }
  }
  return (2 * shared) / (one.length + other.length - 2)
}
