// Finds by words, typed as people type: beginnings, parts, first letters, a slip of a letter. Best first.
import { fold } from '../../match/list/row-filter.ts'

export interface Findable {
  readonly title: string
  /** What it is also looked for as. */
  readonly also?: string | undefined
  /** What has keys of its own is what people mean more often. */
  readonly keys?: unknown
}

/** Those that every typed word fits, best first; equals stay in their order. Nothing typed: all of them. */
export function rank<Entry extends Findable>(entries: readonly Entry[], typed: string): readonly Entry[] {
  const words = wordsOf(typed)
  if (words.length === 0) return entries
  return entries
    .map((entry, index) => ({ entry, index, points: pointsOf(entry, words) }))
    .filter(({ points }) => points > 0)
    .sort((left, right) => right.points - left.points || left.index - right.index)
    .map(({ entry }) => entry)
}

/** 0: it is not found. */
function pointsOf({ title, also = '', keys = null }: Findable, typed: readonly string[]): number {
  const words = wordsOf(title)
  const others = wordsOf(also)
  const whole = words.join(' ')
  const wanted = typed.join(' ')
  const initials = words.map((word) => word.charAt(0)).join('')
  if (typed.length === 1 && wanted.length > 1 && initials.startsWith(wanted)) return 70
  let sum = 0
  for (const word of typed) {
    const best = Math.max(...words.map((each, index) => fit(each, word) - Math.min(index, 4) / 4), 0)
    const other = best > 0 ? 0 : Math.max(...others.map((each) => fit(each, word) - 30), 0)
    if (best === 0 && other === 0) return 0
    sum += Math.max(best, other)
  }
  const asTyped = whole === wanted ? 40 : whole.startsWith(wanted) ? 0.5 : 0
  return sum / typed.length + asTyped + (5 * typed.length) / words.length + (keys === null ? 0 : 1)
}

/** How well a typed word fits a word of the title; 0: not at all. */
function fit(word: string, typed: string): number {
  if (word === typed) return 100
  if (word.startsWith(typed)) return 80
  if (typed.length >= 3 && word.includes(typed)) return 50
  if (typed.length >= 4 && isSlip(word.slice(0, typed.length), typed)) return 40
  if (typed.length >= 4 && isSlip(word.slice(0, typed.length + 1), typed)) return 40
  if (typed.length >= 4 && isSlip(word.slice(0, typed.length - 1), typed)) return 40
  return 0
}

/** One letter more, less, or another, or two of them changed about. */
function isSlip(word: string, typed: string): boolean {
  if (Math.abs(word.length - typed.length) > 1) return false
  let start = 0
  while (start < word.length && word[start] === typed[start]) start += 1
  const rest = word.slice(start)
  const other = typed.slice(start)
  return (
    rest.slice(1) === other.slice(1) ||
    rest.slice(1) === other ||
    rest === other.slice(1) ||
    (rest[0] === other[1] && rest[1] === other[0] && rest.slice(2) === other.slice(2))
  )
}

function wordsOf(text: string): readonly string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}
