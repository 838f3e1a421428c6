// Suggestions: which record of the other side may be the same, how strongly, and why. Shown to people, never applied.
import { type Code, toCode } from './code.ts'
import { compareCodes } from './compare-codes.ts'
import { comparePeople } from './compare-people.ts'
import { compareWords } from './compare-words.ts'
import { type Comparison, type Likeness, mirrored } from './likeness.ts'
import { featuresOf, findNear } from './near.ts'
import { normalise } from './normalise.ts'
import { type Person, toPerson } from './person.ts'
import { splitWords, type Word } from './words.ts'

export type { Likeness } from './likeness.ts'

/** A record that a person may be shown as the partner of another. */
export interface Suggestible {
  readonly id: string
  /** Key fields as stored: [code], [name], [first, last]. */
  readonly names: readonly string[]
  /** What both must share to be compared at all: the tutorial location's id for venues, '' for other kinds; null: compared with nobody. */
  readonly within: string | null
}

export type NameStyle = 'name' | 'person' | 'code'

export interface Candidate {
  readonly id: string
  /** 0 to 100, whole. */
  readonly strength: number
  readonly why: readonly Likeness[]
}

/** At and above it a pair is a suggestion. */
export const defaultStrength = 80
/** Below it a candidate is not even shown as "also looked at". */
export const lookedAtStrength = 55

/** How many of the likest names are compared in full for each record. Chosen by suggest.test.ts, which compares all. */
const compared = 24

interface Prepared {
  /** Equal for names that are equal by the exact rule. */
  readonly key: string
  readonly names: readonly string[]
  readonly parsed: readonly Word[] | Person | Code
}

/**
 * For each tutorial record the nearest at most `most` records of Administrate, strongest first and equally strong ones in the
 * order given, none below {@link lookedAtStrength}. Records without a name are compared with nobody.
 */
export function nearest(
  style: NameStyle,
  tutorial: readonly Suggestible[],
  api: readonly Suggestible[],
  most = 3,
): ReadonlyMap<string, readonly Candidate[]> {
  const found = new Map<string, readonly Candidate[]>()
  const apiByPlace = groupByPlace(style, api)
  for (const [within, names] of groupByPlace(style, tutorial)) {
    const others = [...(apiByPlace.get(within)?.values() ?? [])]
    const near = findNear(
      [...names.values()].map(({ prepared }) => featuresOf(telling(prepared))),
      others.map(({ prepared }) => featuresOf(telling(prepared))),
      compared,
    )
    let at = 0
    for (const { prepared, ids } of names.values()) {
      const candidates = strongest(
        style,
        prepared,
        (near[at++] ?? []).map((place) => others[place] as Named),
        most,
      )
      for (const id of ids) found.set(id, candidates)
    }
  }
  for (const { id } of tutorial) if (!found.has(id)) found.set(id, [])
  return found
}

/** Two names against each other. */
export function compareNames(style: NameStyle, left: readonly string[], right: readonly string[]): Comparison {
  return comparePrepared(style, prepare(style, left), prepare(style, right))
}

/** All records of one name. */
interface Named {
  readonly prepared: Prepared
  readonly ids: string[]
  /** Among the names of its place, in the order given. */
  readonly order: number
}

function groupByPlace(
  style: NameStyle,
  records: readonly Suggestible[],
): ReadonlyMap<string, ReadonlyMap<string, Named>> {
  const places = new Map<string, Map<string, Named>>()
  for (const { id, names, within } of records) {
    if (within === null || names.every((name) => normalise(name) === '')) continue
    const place = places.get(within) ?? new Map<string, Named>()
    places.set(within, place)
    // By the name as written, not by its key: the reasons show names as they are written.
    const written = names.join('\u0000')
    const known = place.get(written)
    if (known) known.ids.push(id)
    else place.set(written, { prepared: prepare(style, names), ids: [id], order: place.size })
  }
  return places
}

function strongest(style: NameStyle, name: Prepared, others: readonly Named[], most: number): readonly Candidate[] {
  const best: { readonly candidate: Candidate; readonly order: number }[] = []
  for (const { prepared, ids, order } of others) {
    const last = best.length < most ? undefined : best.at(-1)
    const weakest = Math.max(lookedAtStrength, last?.candidate.strength ?? 0)
    const { strength, why } = comparePrepared(style, name, prepared, weakest)
    if (strength < weakest) continue
    const found = best.findIndex((other) =>
      other.candidate.strength === strength ? other.order > order : other.candidate.strength < strength,
    )
    const at = found < 0 ? best.length : found
    best.splice(at, 0, ...ids.slice(0, most).map((id) => ({ candidate: { id, strength, why }, order })))
    best.splice(most)
  }
  return best.map(({ candidate }) => candidate)
}

function prepare(style: NameStyle, names: readonly string[]): Prepared {
  const key = names.map(normalise).join('\u0000')
  return { key, names, parsed: parse(style, names) }
}

function parse(style: NameStyle, names: readonly string[]): Prepared['parsed'] {
  if (style === 'person') return toPerson(names)
  return style === 'code' ? toCode(names) : splitWords(names.join(' '))
}

/** The words a name is found by. */
function telling({ parsed }: Prepared): readonly string[] {
  if ('first' in parsed) return [...parsed.first.words, ...parsed.last.words]
  if ('segments' in parsed) return parsed.segments.map(({ value }) => value)
  return parsed.flatMap(({ long, forms }) => (long.length > 0 ? long : forms.slice(0, 1)))
}

/** The same from either side: always compared in one order, then seen from the side asked for. */
function comparePrepared(style: NameStyle, left: Prepared, right: Prepared, least = 0): Comparison {
  if (left.key === right.key) {
    const [one, other] = [left, right].map(({ names }) => names.join(' ').trim())
    return { strength: 100, why: [{ kind: 'equal', left: one ?? '', right: other ?? '', alike: true }] }
  }
  return left.key < right.key
    ? compareParsed(style, left, right, least)
    : mirrored(compareParsed(style, right, left, least))
}

function compareParsed(style: NameStyle, left: Prepared, right: Prepared, least: number): Comparison {
  const comparison = compareByStyle(style, left.parsed, right.parsed, least)
  // A hundred is for the exact rule alone.
  return comparison.strength === 100 ? { ...comparison, strength: 99 } : comparison
}

function compareByStyle(
  style: NameStyle,
  left: Prepared['parsed'],
  right: Prepared['parsed'],
  least: number,
): Comparison {
  if (style === 'person') return comparePeople(left as Person, right as Person)
  return style === 'code'
    ? compareCodes(left as Code, right as Code, least)
    : compareWords(left as Word[], right as Word[], least)
}
