// Which word of one name is which word of the other: equal ones first, then short forms, words written together, slips.
import { type Finding, speaksFor } from './likeness.ts'
import { differByOne, findTypo, type Typo } from './typo.ts'
import { isSmall, isSort } from './word-lists.ts'
import type { Word } from './words.ts'

/** Words that belong together, by their places; several where one side writes as one word what the other writes as two. */
export interface Pair {
  readonly left: readonly number[]
  readonly right: readonly number[]
  /** Null for the very same word. */
  readonly finding: Finding | null
}

export interface Pairing {
  readonly pairs: readonly Pair[]
  readonly onlyLeft: readonly number[]
  readonly onlyRight: readonly number[]
}

const typoCost: Readonly<Record<Typo, number>> = { doubled: 6, swapped: 7, lost: 8, replaced: 11 }

type Test = (left: Word, right: Word) => Finding | null | undefined
const passes: readonly Test[] = [sameWord, shortWord, mistypedWord, lengthenedWord]

export function pairWords(left: readonly Word[], right: readonly Word[]): Pairing {
  const freeLeft = new Set(left.keys())
  const freeRight = new Set(right.keys())
  const pairs: Pair[] = []
  const take = (pair: Pair): void => {
    pairs.push(pair)
    for (const at of pair.left) freeLeft.delete(at)
    for (const at of pair.right) freeRight.delete(at)
  }
  for (const test of passes) {
    if (freeLeft.size === 0 || freeRight.size === 0) break
    if (test === lengthenedWord && !pairs.some((pair) => left[pair.left[0] ?? 0]?.weight === 1)) break
    for (const at of freeLeft) {
      for (const other of freeRight) {
        const finding = test(left[at] as Word, right[other] as Word)
        if (finding === undefined) continue
        take({ left: [at], right: [other], finding })
        break
      }
    }
    if (test === shortWord) {
      for (const pair of writtenTogether(left, freeLeft, right, freeRight)) take(pair)
      for (const { left: run, right: one, finding } of writtenTogether(right, freeRight, left, freeLeft))
        take({ left: one, right: run, finding: finding && { ...finding, left: finding.right, right: finding.left } })
    }
  }
  return { pairs, onlyLeft: [...freeLeft], onlyRight: [...freeRight] }
}

/** Undefined: not the same word. */
function sameWord(left: Word, right: Word): Finding | null | undefined {
  if (left.normal === right.normal) return null
  if (!share(left.forms, right.forms)) return undefined
  if (left.isNumber) return null
  return speaksFor(
    /[^\p{ASCII}]/u.test(left.normal + right.normal) ? 'accents' : 'punctuation',
    left.text,
    right.text,
    2,
  )
}

function shortWord(left: Word, right: Word): Finding | undefined {
  if (!isShortFor(left, right) && !isShortFor(right, left) && !share(left.long, right.long)) return undefined
  return speaksFor('abbreviation', left.text, right.text, 6)
}

function isShortFor(short: Word, long: Word): boolean {
  const plain = short.forms[0] ?? ''
  if (share(short.long, long.forms)) return true
  if (long.isNumber || plain.length < 2 || plain.length > 7) return false
  return long.forms.some((form) => {
    if (form.length < plain.length + 2 || form[0] !== plain[0]) return false
    if (form.startsWith(plain))
      return (short.isCut && short.long.length === 0) || (plain.length >= 3 && isSort(form) && !isSort(plain))
    return plain.length <= 6 && !isSort(plain) && isSkeleton(plain, form)
  })
}

/** `htl` of `hotel`, `manchr` of `manchester`: the consonants in their order, hardly a vowel, and the same end. */
function isSkeleton(short: string, long: string): boolean {
  if (short.at(-1) !== long.at(-1) || (short.slice(1).match(/[aeiou]/g) ?? []).length > short.length / 4) return false
  let at = 0
  for (const letter of long) if (letter === short[at]) at++
  return at === short.length && (isSort(long) || short.length * 2 >= long.length)
}

function mistypedWord(left: Word, right: Word): Finding | undefined {
  if (left.isNumber || right.isNumber || Math.abs((left.forms[0]?.length ?? 0) - (right.forms[0]?.length ?? 0)) > 3)
    return undefined
  for (const form of left.forms) {
    for (const other of right.forms) {
      const isSmallWord = (isSmall(form) || isSmall(other)) && differByOne(form, other)
      const typo = isSmallWord ? 'lost' : findTypo(form, other)
      if (typo) return speaksFor('spelling', left.text, right.text, typoCost[typo])
    }
  }
  return undefined
}

/** Edinburgh Quay, Edinburgh Quayside; with nothing telling beside it, Bank is not Bankside. */
function lengthenedWord(left: Word, right: Word): Finding | undefined {
  const [one = '', other = ''] = [left.forms[0], right.forms[0]]
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  if (short.length < 4 || long !== `${short}side`) return undefined
  return speaksFor('extra-word', left.text, right.text, 12)
}

/** Two or three neighbouring words of one side that the other writes as one, or by their initials. */
function writtenTogether(
  many: readonly Word[],
  freeMany: ReadonlySet<number>,
  single: readonly Word[],
  freeSingle: ReadonlySet<number>,
): readonly Pair[] {
  if (freeMany.size < 2 || freeSingle.size === 0) return []
  const pairs: Pair[] = []
  const used = new Set<number>()
  for (const at of freeSingle) {
    const one = single[at] as Word
    for (const start of freeMany) {
      const found = runAt(many, freeMany, used, start, one)
      if (!found) continue
      for (const place of found.left) used.add(place)
      pairs.push({ ...found, right: [at] })
      break
    }
  }
  return pairs
}

function runAt(
  many: readonly Word[],
  free: ReadonlySet<number>,
  used: ReadonlySet<number>,
  start: number,
  one: Word,
): Pick<Pair, 'left' | 'finding'> | undefined {
  const run: number[] = []
  let [joined, spaced, initials] = ['', '', '']
  for (let at = start; at < start + 5 && free.has(at) && !used.has(at); at++) {
    const word = many[at] as Word
    if (at === start && !canStart(one, word)) return undefined
    const form = word.forms[0] ?? ''
    run.push(at)
    joined += form
    spaced += at === start ? form : ` ${form}`
    initials += form.charAt(0)
    if (run.length < 2) continue
    const text = run.map((place) => many[place]?.text).join(' ')
    if (one.forms.includes(joined)) return { left: [...run], finding: speaksFor('punctuation', text, one.text, 4) }
    if (one.long.includes(spaced)) return { left: [...run], finding: speaksFor('abbreviation', text, one.text, 6) }
    if (isInitials(one, initials)) return { left: [...run], finding: speaksFor('initials', text, one.text, 9) }
  }
  return undefined
}

/** Without this nothing that begins with `word` is `one`: most words are passed over by it. */
function canStart(one: Word, word: Word): boolean {
  if (one.long.length > 0 || one.forms.length > 1) return true
  const whole = one.forms[0] ?? ''
  const start = word.forms[0] ?? ''
  return whole.startsWith(start) || (whole.length <= 5 && whole.startsWith(start.charAt(0)))
}

function share(one: readonly string[], other: readonly string[]): boolean {
  for (const text of one) if (other.includes(text)) return true
  return false
}

/** What is short for something else already (Ctr) stands for nothing more. Two letters must be written as initials: MK, G/F. */
function isInitials(word: Word, initials: string): boolean {
  return (
    word.forms[0] === initials &&
    word.long.length === 0 &&
    (initials.length > 2 || /^\p{Lu}\/?\p{Lu}$/u.test(word.text))
  )
}
