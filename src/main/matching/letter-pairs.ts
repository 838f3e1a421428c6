// How alike two words look: the share of neighbouring letters that both have.

/** 0 to 1; the first and the last letter count once more. */
export function shareOfLetterPairs(left: string, right: string): number {
  const rest = letterPairs(right)
  const whole = rest.length
  const pairs = letterPairs(left)
  const shared = pairs.filter((pair) => {
    const at = rest.indexOf(pair)
    if (at >= 0) rest.splice(at, 1)
    return at >= 0
  })
  return whole === 0 ? 0 : (2 * shared.length) / (pairs.length + whole)
}

function letterPairs(word: string): string[] {
  if (word === '') return []
  const padded = `^${word}$`
  return Array.from({ length: padded.length - 1 }, (_, at) => padded.slice(at, at + 2))
}
