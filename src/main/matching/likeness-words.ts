// Likenesses as people read them: one short sentence each.
import type { Likeness, LikenessKind } from './likeness.ts'

const words: Readonly<Record<LikenessKind, (left: string, right: string) => string>> = {
  equal: (left) => `The same name: ${quote(left)}`,
  'same-words': (left, right) => `The same: ${left === right ? left : `${left} = ${right}`}`,
  'same-number': (left, right) => `Same number: ${left === right ? left : `${left} = ${right}`}`,
  abbreviation: (left, right) => `${shortFirst(left, right)[0]} is short for ${shortFirst(left, right)[1]}`,
  initials: (left, right) => `${shortFirst(left, right)[0]} stands for ${shortFirst(left, right)[1]}`,
  accents: (left, right) => `The same but for accents: ${pair(left, right)}`,
  punctuation: (left, right) => `The same but for signs, spaces or capitals: ${pair(left, right)}`,
  zeros: (left, right) => `The same but for leading zeros: ${pair(left, right)}`,
  order: (left, right) => `The same words in another order: ${pair(left, right)}`,
  swapped: (left, right) => `First and last name are exchanged: ${pair(left, right)}`,
  'short-name': (left, right) => `${shortFirst(left, right)[0]} is often short for ${shortFirst(left, right)[1]}`,
  'other-spelling': (left, right) => `Two ways to spell one name: ${pair(left, right)}`,
  remark: (left, right) => `Only a title or remark differs: ${sides(left, right)}`,
  spelling: (left, right) => `Probably a slip in typing: ${pair(left, right)}`,
  'extra-word': (left, right) => (left && right ? `One is longer: ${pair(left, right)}` : `Only ${one(left, right)}`),
  'extra-name': (left, right) => `Only ${one(left, right)}`,
  'look-alike': (left, right) => `Signs that look alike: ${pair(left, right)}`,
  'other-number': (left, right) => `Different number: ${pair(left, right)}`,
  'extra-number': (left, right) => `Only ${one(left, right)}`,
  opposite: (left, right) => `${quote(left)} and ${quote(right)} rule each other out`,
  'other-word': (left, right) => `Different: ${sides(left, right)}`,
}

/** `“Rm” is short for “Room”`, `Same number: 3`. The left side is the tutorial database, the right one Administrate. */
export function describeLikeness({ kind, left, right }: Likeness): string {
  return words[kind](left, right)
}

function quote(text: string): string {
  return `“${text}”`
}

function pair(left: string, right: string): string {
  return `${quote(left)} and ${quote(right)}`
}

function sides(left: string, right: string): string {
  return left && right ? pair(left, right) : one(left, right)
}

/** `the tutorial database says “Centre”`. */
function one(left: string, right: string): string {
  return left ? `the tutorial database says ${quote(left)}` : `Administrate says ${quote(right)}`
}

function shortFirst(left: string, right: string): readonly [string, string] {
  return left.length <= right.length ? [quote(left), quote(right)] : [quote(right), quote(left)]
}
