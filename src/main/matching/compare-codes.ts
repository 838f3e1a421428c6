// Two codes against each other: how they are written may differ, what their segments say may not.
import type { Code, Segment } from './code.ts'
import { type Comparison, type Finding, speaksAgainst, speaksFor, weigh } from './likeness.ts'
import { findTypo } from './typo.ts'

const limit = { otherNumber: 72, otherWord: 70, extra: 70 }
const fillers = ['course', 'courses', 'day', 'days', 'd', 'session', 'sessions', 'class']

/** `least`: what is sure to stay below it need not be explained. */
export function compareCodes(left: Code, right: Code, least = 0): Comparison {
  if (left.segments.length === 0 || right.segments.length === 0) return weigh([], 0)
  if (left.joined === right.joined) return weigh(writing(left, right))
  if (isOneLookAlike(left, right)) return weigh([speaksFor('look-alike', left.text, right.text, 9)])
  const restRight = [...right.segments]
  const restLeft = left.segments.filter((segment) => {
    const at = restRight.findIndex(({ value }) => value === segment.value)
    if (at >= 0) restRight.splice(at, 1)
    return at < 0
  })
  if (restLeft.length === 0 && restRight.length === 0 && numbersOf(left) === numbersOf(right))
    return weigh([speaksFor('order', left.text, right.text, 8), ...longForms(left, right)])
  const same = left.segments.filter((segment) => !restLeft.includes(segment))
  const share = (2 * same.length) / (left.segments.length + right.segments.length)
  // A slip in one segment can be forgiven, and one more of those that say nothing; not two different segments.
  if (restLeft.length > 0 && restRight.length > 0 && restLeft.length + restRight.length > 2 && 20 + 80 * share < least)
    return weigh([], 0)
  const said = same.length > 0 ? [speaksFor('same-words', textOf(same), textOf(same), 0)] : []
  const findings = [...said, ...longForms(left, right), ...rests(restLeft, restRight)]
  if (restLeft.length + restRight.length === 0)
    findings.push(speaksAgainst('other-number', numbersOf(left), numbersOf(right), limit.otherNumber))
  const isSame = findings.every(({ alike }) => alike)
  return weigh(findings, isSame ? 100 : 20 + 80 * share)
}

/** The numbers that stand alone, in their order. */
function numbersOf({ segments }: Code): string {
  return segments.flatMap(({ value }) => (/^\p{N}/u.test(value) ? [value] : [])).join(' ')
}

/** One sign taken for another: CB1_L0_6. With more of them, 10 would be LO. */
function isOneLookAlike(left: Code, right: Code): boolean {
  if (left.lookAlike.same !== right.lookAlike.same) return false
  const other = Array.from(right.lookAlike.plain)
  return Array.from(left.lookAlike.plain).filter((sign, at) => sign !== other[at]).length === 1
}

/** How the same segments are written on both sides. */
function writing(left: Code, right: Code): readonly Finding[] {
  const long = longForms(left, right)
  if (long.length > 0) return long
  const [one, other] = [left, right].map(({ segments }) => segments.map(({ text }) => text.toLowerCase()).join(''))
  return [speaksFor(one === other ? 'punctuation' : 'zeros', left.text, right.text, 3)]
}

function longForms(left: Code, right: Code): readonly Finding[] {
  return left.segments.flatMap((segment) => {
    const other = right.segments.find(({ value }) => value === segment.value)
    if (!other || (!segment.isLongForm && !other.isLongForm) || segment.text.toLowerCase() === other.text.toLowerCase())
      return []
    return [speaksFor('abbreviation', segment.text, other.text, 8)]
  })
}

function rests(left: readonly Segment[], right: readonly Segment[]): readonly Finding[] {
  const [one, other] = [left[0], right[0]]
  if (left.length === 1 && right.length === 1 && one && other) return [differing(one, other)]
  if (left.length > 0 && right.length > 0)
    return [speaksAgainst('other-word', textOf(left), textOf(right), limit.otherWord)]
  if (left.length + right.length === 0) return []
  const extra = [...left, ...right]
  if (extra.every(({ value }) => fillers.includes(value)))
    return [speaksFor('extra-word', textOf(left), textOf(right), 10)]
  const isNumber = extra.some(({ value }) => /\p{N}/u.test(value))
  return [speaksAgainst(isNumber ? 'extra-number' : 'extra-word', textOf(left), textOf(right), limit.extra)]
}

function differing(one: Segment, other: Segment): Finding {
  const [short, long] = one.value.length < other.value.length ? [one.value, other.value] : [other.value, one.value]
  if (/^\d+$/u.test(short) && long.startsWith(short) && fillers.includes(long.slice(short.length)))
    return speaksFor('extra-word', one.text, other.text, 10)
  const isWord = [short, long].every((value) => /^\p{L}+$/u.test(value))
  const typo = findTypo(one.value, other.value)
  if (isWord && short.length >= 5 && typo) return speaksFor('spelling', one.text, other.text, 12)
  if ([short, long].includes('f2f') && Array.from(short).sort().join('') === Array.from(long).sort().join(''))
    return speaksFor('spelling', one.text, other.text, 14)
  const isNumber = /\p{N}/u.test(one.value) && /\p{N}/u.test(other.value)
  return speaksAgainst(isNumber ? 'other-number' : 'other-word', one.text, other.text, limit.otherNumber)
}

function textOf(segments: readonly Segment[]): string {
  return segments.map(({ text }) => text).join(' ')
}
