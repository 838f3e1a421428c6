// Two names of places against each other, by their words.
import { type Comparison, type Finding, speaksAgainst, speaksFor, weigh } from './likeness.ts'
import { type Pairing, pairWords } from './pair-words.ts'
import { areOpposite, hasOpposite, isSmall, setsApart } from './word-lists.ts'
import type { Word } from './words.ts'

/** The most a pair can reach with one of these; all below the default strength. */
const limit = { otherNumber: 72, extraNumber: 70, opposite: 68, setApart: 70, otherWord: 76, unsaid: 76 }

/** `least`: what is sure to stay below it need not be explained. */
export function compareWords(left: readonly Word[], right: readonly Word[], least = 0): Comparison {
  if (left.length === 0 || right.length === 0) return weigh([], 0)
  const pairing = pairWords(left, right)
  const share = coverage(left, right, pairing)
  if (pairing.onlyLeft.length > 0 && pairing.onlyRight.length > 0 && 20 + 80 * share < least) return weigh([], 0)
  const findings = [...sameFindings(left, right, pairing), ...inOrder(left, right, pairing)]
  const restLeft = pairing.onlyLeft.map((at) => left[at] as Word)
  const restRight = pairing.onlyRight.map((at) => right[at] as Word)
  const against = [...numbers(restLeft, restRight), ...opposites(restLeft, restRight), ...moved(left, right, pairing)]
  const said = (words: readonly Word[]): readonly Word[] => words.filter((word) => !isSmall(word.forms[0] ?? ''))
  const [wordsLeft, wordsRight] = [restLeft, restRight].map((rest) => said(rest.filter((word) => !word.isNumber)))
  if (wordsLeft?.length && wordsRight?.length) {
    if (!against.some(({ kind }) => kind === 'opposite'))
      against.push(speaksAgainst('other-word', textOf(wordsLeft), textOf(wordsRight), limit.otherWord))
    return weigh([...findings, ...against], 100 * share)
  }
  const extras = extraWords(left, right, pairing)
  const isKnown = extras.every(({ alike }) => alike) && against.length === 0
  // Nothing but signs and spaces between words, which the exact rule minds.
  if (isKnown && share === 1 && findings.every(({ kind }) => kind.startsWith('same-')))
    findings.push(speaksFor('punctuation', textOf(left), textOf(right), 1))
  return weigh([...findings, ...against, ...extras], isKnown ? 100 : 20 + 80 * share)
}

function sameFindings(left: readonly Word[], right: readonly Word[], { pairs }: Pairing): readonly Finding[] {
  const findings: Finding[] = []
  const words: (readonly [Word, Word])[] = []
  const numbersHere: (readonly [Word, Word])[] = []
  let short = 0
  for (const pair of [...pairs].sort((one, other) => first(one.left) - first(other.left))) {
    const { finding } = pair
    if (finding === null) {
      const same = [left[first(pair.left)] as Word, right[first(pair.right)] as Word] as const
      ;(same[0].isNumber ? numbersHere : words).push(same)
    } else findings.push(finding.kind === 'abbreviation' && short++ > 0 ? { ...finding, cost: 3 } : finding)
  }
  if (words.length > 0) findings.unshift(speaksFor('same-words', ...textsOf(words), 0))
  if (numbersHere.length > 0) findings.push(speaksFor('same-number', ...textsOf(numbersHere), 0))
  return findings
}

function inOrder(left: readonly Word[], right: readonly Word[], { pairs }: Pairing): readonly Finding[] {
  const places = [...pairs].sort((one, other) => first(one.left) - first(other.left)).map((pair) => first(pair.right))
  const isSorted = places.every((place, at) => at === 0 || place > (places[at - 1] ?? -1))
  return isSorted ? [] : [speaksFor('order', textOf(left), textOf(right), 5)]
}

function numbers(left: readonly Word[], right: readonly Word[]): Finding[] {
  const [one, other] = [left, right].map((words) => textOf(words.filter((word) => word.isNumber)))
  if (one && other) return [speaksAgainst('other-number', one, other, limit.otherNumber)]
  return one || other ? [speaksAgainst('extra-number', one ?? '', other ?? '', limit.extraNumber)] : []
}

function opposites(left: readonly Word[], right: readonly Word[]): Finding[] {
  for (const one of left) {
    for (const other of right) {
      if (areOpposite(one.forms[0] ?? '', other.forms[0] ?? ''))
        return [speaksAgainst('opposite', one.text, other.text, limit.opposite)]
    }
  }
  return []
}

/**
 * Numbers and directions that are on both sides, but belong to other words: Room 2 on Floor 3 is not Room 3 on Floor 2. Where
 * there is one only, or their order is the same, nothing has moved.
 */
function moved(left: readonly Word[], right: readonly Word[], { pairs }: Pairing): Finding[] {
  const fixed = pairs
    .map((pair) => [first(pair.left), first(pair.right)] as const)
    .filter(([at]) => left[at]?.isNumber || hasOpposite(left[at]?.forms[0] ?? ''))
    .sort(([one], [other]) => one - other)
  if (fixed.every(([, place], at) => at === 0 || place > (fixed[at - 1]?.[1] ?? -1))) return []
  const partner = new Map(pairs.map((pair) => [first(pair.left), first(pair.right)]))
  const strays = fixed.filter(
    ([at, place]) => partner.get(at - 1) !== place - 1 && (partner.get(at + 1) ?? -1) !== place + 1,
  )
  if (strays.length === 0) return []
  const [one, other] = [strays.map(([at]) => left[at] as Word), strays.map(([, place]) => right[place] as Word)]
  return [speaksAgainst('other-number', textOf(one), textOf(other), limit.otherNumber)]
}

/** Words that only one side has, when the other has nothing in their place. */
function extraWords(left: readonly Word[], right: readonly Word[], pairing: Pairing): readonly Finding[] {
  const weight = (side: readonly Word[], only: readonly number[]): number =>
    only.reduce((sum, at) => sum + (side[at]?.isNumber ? 0 : (side[at]?.weight ?? 0)), 0)
  const isLeft = weight(left, pairing.onlyLeft) > weight(right, pairing.onlyRight)
  const [all, only] = isLeft ? [left, pairing.onlyLeft] : [right, pairing.onlyRight]
  const extras = only.filter((at) => !all[at]?.isNumber)
  if (extras.length === 0) return []
  const words = extras.map((at) => all[at] as Word)
  const text = textOf(words)
  const say = (cost: number): readonly Finding[] => [
    speaksFor('extra-word', isLeft ? text : '', isLeft ? '' : text, cost),
  ]
  const doubt = (atMost: number): readonly Finding[] => [
    speaksAgainst('extra-word', isLeft ? text : '', isLeft ? '' : text, atMost),
  ]
  const forms = words.map((word) => word.forms[0] ?? '')
  if (forms.some(setsApart)) return doubt(limit.setApart)
  const telling = words.filter((word) => word.weight === 1)
  const shared = pairing.pairs
    .flatMap((pair) => pair.left.map((at) => left[at] as Word))
    .filter((word) => !word.isNumber)
  const sharedTelling = shared.filter((word) => word.weight === 1)
  const heavy = words.filter((word) => !isSmall(word.forms[0] ?? '')).length
  if (heavy === 0) {
    const other = textOf(
      (isLeft ? pairing.onlyRight : pairing.onlyLeft).map((at) => (isLeft ? right : left)[at] as Word),
    )
    return other === '' ? say(3) : [speaksFor('other-word', isLeft ? text : other, isLeft ? other : text, 3)]
  }
  if (sharedTelling.length === 0) return doubt(limit.unsaid)
  if (telling.length === 0) return say(9 + 4 * (heavy - 1))
  if (telling.length > 1) return doubt(limit.unsaid)
  if (isRiver(forms) && extras.at(-1) === all.length - 1) return say(15)
  const isAtEdge = extras.includes(0) || extras.includes(all.length - 1)
  const isEnough = shared.filter((word) => word.weight >= 0.5).length >= 2
  return isAtEdge && isEnough ? say(17 + 2 * (heavy - 1)) : doubt(limit.unsaid)
}

/** `upon Tyne`. */
function isRiver(forms: readonly string[]): boolean {
  return forms.length === 2 && ['upon', 'on', 'under', 'by', 'le'].includes(forms[0] ?? '')
}

/** How much of what both say is said by both: 0 to 1. */
function coverage(left: readonly Word[], right: readonly Word[], { onlyLeft, onlyRight }: Pairing): number {
  const sum = (words: readonly (Word | undefined)[]): number =>
    words.reduce((total, word) => total + (word?.weight ?? 0), 0)
  const all = sum(left) + sum(right)
  const only = sum(onlyLeft.map((at) => left[at])) + sum(onlyRight.map((at) => right[at]))
  return all === 0 ? 0 : 1 - only / all
}

function first(places: readonly number[]): number {
  return places[0] ?? 0
}

function textsOf(pairs: readonly (readonly [Word, Word])[]): [string, string] {
  return [textOf(pairs.map(([left]) => left)), textOf(pairs.map(([, right]) => right))]
}

function textOf(words: readonly Word[]): string {
  return words.map((word) => word.text).join(' ')
}
