// A code of a course template in its segments: CB1_LO_6 is the subject cb1, the way lo and the number 6.
import { fold } from './fold.ts'

export interface Code {
  readonly text: string
  readonly segments: readonly Segment[]
  /** Segments without what separates them, numbers kept apart. */
  readonly joined: string
  /** Without separators' differences; and the same with one sign for those mistaken for each other: 0 and O, 1, l and I. */
  readonly lookAlike: { readonly plain: string; readonly same: string }
}

export interface Segment {
  readonly text: string
  /** Lower case, numbers without leading zeros. */
  readonly value: string
  /** Set when it was written otherwise than its value says: `Live Online` for lo. */
  readonly isLongForm: boolean
}

/** Ways and purposes that courses have, each with the ways to write it. */
const words: readonly (readonly [string, RegExp])[] = [
  ['f2f', /^(?:f[ _.-]?(?:2|t)[ _.-]?f|face[ _.-]?(?:2|to)[ _.-]?face)/u],
  ['lo', /^live[ _.-]?online/u],
  ['oc', /^online[ _.-]?classroom/u],
  ['waitlist', /^(?:wait(?:ing)?[ _.-]?list|wl(?![a-z]))/u],
  ['revision', /^rev(?:ision)?(?![a-z])/u],
  ['oc', /^oc(?=[a-z]{2}\d)/u],
]

export function toCode(names: readonly string[]): Code {
  const text = names.join(' ')
  const folded = fold(text)
  const isSameLength = folded.length === text.length
  const segments: Segment[] = []
  let at = 0
  while (at < folded.length) {
    const rest = folded.slice(at)
    const taken = takeWord(rest, folded[at - 1]) ?? takePlain(rest)
    const length = taken?.text.length ?? 1
    if (taken) segments.push(isSameLength ? { ...taken, text: text.slice(at, at + length) } : taken)
    at += length
  }
  const plain = (folded.match(/[\p{L}\p{N}]+/gu) ?? []).join('_')
  return {
    text,
    segments,
    joined: segments
      .map(({ value }) => value)
      .join('_')
      .replace(/(?<!\d)_|_(?!\d)/gu, ''),
    lookAlike: { plain, same: plain.replace(/o/gu, '0').replace(/[il]/gu, '1') },
  }
}

function takeWord(rest: string, before: string | undefined): Segment | null {
  if (before !== undefined && /\p{L}/u.test(before)) return null
  for (const [value, pattern] of words) {
    const text = pattern.exec(rest)?.[0]
    if (text) return { text, value, isLongForm: text !== value }
  }
  return null
}

/** Letters with the number behind them, or a number with the letter behind it. */
function takePlain(rest: string): Segment | null {
  const way = /^(?:lo|oc)(?=\p{N})/u.exec(rest)?.[0]
  const text = way ?? /^(?:\p{N}+(?:\p{L}(?![\p{L}\p{N}]))?|\p{L}+(?:\p{N}+(?![\p{N}]))?)/u.exec(rest)?.[0]
  return text ? { text, value: text.replace(/(^|\D)0+(?=\d)/gu, '$1'), isLongForm: false } : null
}
