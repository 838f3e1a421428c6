// Two people's names against each other: the last name carries most, another first name is another person.
import { type Comparison, type Finding, mirrored, speaksAgainst, speaksFor, weigh } from './likeness.ts'
import { shareOfLetterPairs } from './letter-pairs.ts'
import { findTypo, type Typo } from './typo.ts'
import { isOtherSpelling, isParticle, isShortName } from './people-lists.ts'
import type { NamePart, Person } from './person.ts'

const limit = { otherFirst: 72, otherLast: 66, otherMiddle: 74, unlike: 50, bothOther: 40 }
const typoCost: Readonly<Record<Typo, number>> = { doubled: 7, swapped: 8, lost: 9, replaced: 12 }

export function comparePeople(left: Person, right: Person): Comparison {
  const straight = compareInOrder(left, right)
  if (straight.strength >= 94) return straight
  const crossed = mirrored(compareInOrder(right, { ...left, first: left.last, last: left.first }, true))
  const split = comparedWhole(left, right)
  return [crossed, split].reduce((best, one) => (one.strength > best.strength ? one : best), straight)
}

function compareInOrder(left: Person, right: Person, isSwapped = false): Comparison {
  const findings: Finding[] = []
  if (isSwapped) findings.push(speaksFor('swapped', fullName(left), fullName(right), 6))
  const last = compareLast(left.last, right.last)
  const firsts = compareFirst(left.first, right.first)
  findings.push(...firsts, ...last, ...remarks(left, right))
  const isOther = (part: readonly Finding[]): boolean => part.some(({ alike }) => !alike)
  const isAlone = left.first.text === '' && right.first.text === ''
  return weigh(findings, isOther(last) && (isAlone || isOther(firsts)) ? limit.bothOther : 100)
}

/** The same words, divided another way: Mary / Ann Jones and Mary Ann / Jones. */
function comparedWhole(left: Person, right: Person): Comparison {
  const [one, other] = [left, right].map(({ first, last }) => [...first.words, ...last.words].join(' '))
  if (!one || one !== other) return weigh([], 0)
  return weigh([speaksFor('punctuation', fullName(left), fullName(right), 4), ...remarks(left, right)])
}

function remarks(left: Person, right: Person): readonly Finding[] {
  return left.remark.toLowerCase() === right.remark.toLowerCase()
    ? []
    : [speaksFor('remark', left.remark, right.remark, 5)]
}

/** The same letters; undefined when they are not. */
function sameLetters(left: NamePart, right: NamePart): Finding | undefined {
  if (left.normal === right.normal && left.normal !== '') return speaksFor('same-words', left.text, right.text, 0)
  const [one, other] = [left.words.join(''), right.words.join('')]
  if (one === other && one !== '') {
    const isPlain = /^\p{ASCII}*$/u.test((left.normal + right.normal).replace(/[’‘´ʼ]/gu, ''))
    return speaksFor(isPlain ? 'punctuation' : 'accents', left.text, right.text, 3)
  }
  const [oneLong, otherLong] = [left.spelledOut.join(''), right.spelledOut.join('')]
  if (one !== '' && (oneLong === other || one === otherLong)) return speaksFor('accents', left.text, right.text, 3)
  return undefined
}

function compareLast(left: NamePart, right: NamePart): readonly Finding[] {
  const same = sameLetters(left, right)
  if (same) return [same]
  const [one, other] = [left.words.join(''), right.words.join('')]
  if (one.replace(/^mac/, 'mc') === other.replace(/^mac/, 'mc') && one.length > 5)
    return [speaksFor('other-spelling', left.text, right.text, 7)]
  const typo = findTypo(one, other)
  if (typo && Math.min(one.length, other.length) >= (typo === 'doubled' || typo === 'swapped' ? 5 : 7))
    return [speaksFor('spelling', left.text, right.text, typoCost[typo])]
  const extra = extraWords(left.words, right.words)
  if (extra?.length === 0) return [speaksFor('order', left.text, right.text, 8)]
  if (extra) return [speaksFor('extra-name', ...shownExtra(left, right, extra), extra.every(isParticle) ? 8 : 13)]
  return [otherName(left, right, limit.otherLast)]
}

function compareFirst(left: NamePart, right: NamePart): readonly Finding[] {
  const same = sameLetters(left, right)
  if (same) return [same]
  if (left.text === '' || right.text === '')
    return left.text === right.text ? [] : [speaksAgainst('extra-name', left.text, right.text, limit.otherFirst)]
  const [one, other] = [initialsApart(left.words, right.words), initialsApart(right.words, left.words)]
  const heads = compareGiven(one[0] ?? '', other[0] ?? '', left, right)
  if (!heads) return otherHead(left, right)
  const [middle, otherMiddle] = [one.slice(1), other.slice(1)]
  for (let at = 0; at < Math.min(middle.length, otherMiddle.length); at++) {
    const [name = '', otherName = ''] = [middle[at], otherMiddle[at]]
    if (name !== otherName && !isInitial(name, otherName))
      return [...heads, speaksAgainst('other-word', name, otherName, limit.otherMiddle)]
  }
  if (middle.length === otherMiddle.length)
    return heads.length > 0 ? heads : [speaksFor('initials', left.text, right.text, 5)]
  const longer =
    middle.length > otherMiddle.length ? middle.slice(otherMiddle.length) : otherMiddle.slice(middle.length)
  return [...heads, speaksFor('extra-name', ...shownExtra(left, right, longer), 7)]
}

/** The given name is another, unless it stands elsewhere: Mary Ann, Ann Mary; Harriet Jane, known as Jane. */
function otherHead(left: NamePart, right: NamePart): readonly Finding[] {
  if (left.words.length > 1 && [...left.words].sort().join(' ') === [...right.words].sort().join(' '))
    return [speaksFor('order', left.text, right.text, 8)]
  const extra = extraWords(left.words, right.words)
  if (extra) return [speaksFor('extra-name', ...shownExtra(left, right, extra), 16)]
  return [otherName(left, right, limit.otherFirst)]
}

/** Another name: Joan for John may be looked at, Priya for John not. */
function otherName(left: NamePart, right: NamePart, atMost: number): Finding {
  const isNear = shareOfLetterPairs(left.words.join(''), right.words.join('')) >= 0.4
  return speaksAgainst('other-word', left.text, right.text, isNear ? atMost : limit.unlike)
}

/** Empty: the same given name; null: another one. */
function compareGiven(one: string, other: string, left: NamePart, right: NamePart): readonly Finding[] | null {
  if (one === other) return one === '' ? null : []
  if (isInitial(one, other)) return [speaksFor('initials', left.text, right.text, 14)]
  if (isShortName(one, other)) return [speaksFor('short-name', left.text, right.text, 6)]
  if (isOtherSpelling(one, other)) return [speaksFor('other-spelling', left.text, right.text, 7)]
  const typo = findTypo(one, other)
  if (typo && isGivenTypo(one, other, typo)) return [speaksFor('spelling', left.text, right.text, typoCost[typo])]
  return null
}

/** A given name that ends otherwise is another one (Paula, Frances), and so is a short one that differs at all (Tim, Tom). */
function isGivenTypo(one: string, other: string, typo: Typo): boolean {
  const shorter = Math.min(one.length, other.length)
  const isSameEnd = one.slice(-2) === other.slice(-2)
  if (typo === 'doubled') return shorter >= 5 && one.at(-1) === other.at(-1)
  if (typo === 'swapped') return shorter >= 5
  return isSameEnd && shorter >= 7
}

function isInitial(one: string, other: string): boolean {
  return one !== other && (one.length === 1 || other.length === 1) && one[0] === other[0]
}

/** `PJ` as `P J` where the other side has two names with these initials. */
function initialsApart(words: readonly string[], others: readonly string[]): readonly string[] {
  const [only = ''] = words
  const initials = others.map((word) => word[0]).join('')
  return words.length === 1 && only.length === others.length && only.length > 1 && only === initials
    ? Array.from(only)
    : words
}

/** The words that one has more than the other; null when each has its own, or too little is left. */
function extraWords(one: readonly string[], other: readonly string[]): readonly string[] | null {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  if (!short.every((word) => long.includes(word)) || !short.some((word) => word.length > 2)) return null
  return long.filter((word) => !short.includes(word))
}

/** The extra words under the side that has them, as written. */
function shownExtra(left: NamePart, right: NamePart, extra: readonly string[]): [string, string] {
  return left.words.length > right.words.length ? [shown(left, extra), ''] : ['', shown(right, extra)]
}

function shown({ text, words }: NamePart, extra: readonly string[]): string {
  const written = text.replace(/['’‘`´ʼ]/gu, '').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  return written.filter((_, at) => extra.includes(words[at] ?? '')).join(' ')
}

function fullName({ first, last }: Person): string {
  return `${first.text} ${last.text}`.trim()
}
