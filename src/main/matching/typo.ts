// Whether two words are one word mistyped. Slips of the hand (a letter lost, doubled or swapped) count as such; a letter
// replaced mostly makes another name (Barton, Burton), so it counts only deep inside a long word.

export type Typo = 'doubled' | 'swapped' | 'lost' | 'replaced'

/** What stands between two words that differ by exactly one slip; null when it is more, or looks like another word. */
export function findTypo(left: string, right: string): Typo | null {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left]
  if (short === long || long.length - short.length > 1) return null
  const start = commonStart(short, long)
  if (short.length < long.length) {
    if (short.slice(start) !== long.slice(start + 1)) return null
    return lostLetter(short, long, start)
  }
  if (short.slice(start + 2) === long.slice(start + 2) && isSwap(short, long, start))
    return short.length >= 4 ? 'swapped' : null
  return short.slice(start + 1) === long.slice(start + 1) && isDeep(short, long, start) ? 'replaced' : null
}

function commonStart(left: string, right: string): number {
  let start = 0
  while (start < left.length && left[start] === right[start]) start++
  return start
}

function lostLetter(short: string, long: string, at: number): Typo | null {
  const letter = long[at]
  if (at > 0 && letter === long[at - 1]) return short.length >= 3 ? 'doubled' : null
  const atEnd = at === short.length
  if (at === 0 || short.length < (atEnd && letter !== 's' ? 7 : 5)) return null
  return 'lost'
}

function isSwap(left: string, right: string, at: number): boolean {
  return left[at] === right[at + 1] && left[at + 1] === right[at]
}

function isDeep(left: string, right: string, at: number): boolean {
  const vowels = isVowel(left[at]) && isVowel(right[at])
  return vowels ? at >= 3 && left.length + at >= 10 : at >= 3 && left.length >= 9
}

function isVowel(letter: string | undefined): boolean {
  return letter !== undefined && 'aeiouy'.includes(letter)
}

/** Whether words of one length, four letters at least, differ by one: enough for small words, which do not tell names apart. */
export function differByOne(left: string, right: string): boolean {
  if (left.length < 4 || left.length !== right.length) return false
  const start = commonStart(left, right)
  return start < left.length && left.slice(start + 1) === right.slice(start + 1)
}
