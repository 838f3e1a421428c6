// Precision and recall of suggestions at the default strength, by category, by kind and in all.
import { compareNames, defaultStrength, type NameStyle } from '../suggest.ts'
import type { LabelledPair } from './labelled-pairs.ts'

export interface Measure {
  readonly of: string
  readonly pairs: number
  readonly suggested: number
  /** Suggested though it is not the same, and the same though not suggested: names as written. */
  readonly wrong: readonly string[]
  readonly missed: readonly string[]
  /** 0 to 1; null where nothing was suggested, or nothing is the same. */
  readonly precision: number | null
  readonly recall: number | null
}

export const styleOf: Readonly<Record<LabelledPair['kind'], NameStyle>> = {
  location: 'name',
  venue: 'name',
  instructor: 'person',
  course_template: 'code',
}

/** One measure per category, then per kind, then one of all. */
export function measure(pairs: readonly LabelledPair[]): readonly Measure[] {
  const judged = pairs.map((pair) => ({ pair, isSuggested: isSuggested(pair) }))
  const groups = new Map<string, typeof judged>()
  for (const of of ['category', 'kind'] as const) {
    for (const one of judged) groups.set(one.pair[of], [...(groups.get(one.pair[of]) ?? []), one])
  }
  return [...groups, ['all', judged] as const].map(([of, group]) => measureGroup(of, group))
}

type Judged = readonly { readonly pair: LabelledPair; readonly isSuggested: boolean }[]

function measureGroup(of: string, group: Judged): Measure {
  const names = (same: boolean, suggested: boolean): readonly string[] =>
    group
      .filter(({ pair, isSuggested }) => pair.same === same && isSuggested === suggested)
      .map(({ pair }) => `${pair.left.join(' ')} | ${pair.right.join(' ')}`)
  const [right, wrong, missed] = [names(true, true).length, names(false, true), names(true, false)]
  return {
    of,
    pairs: group.length,
    suggested: right + wrong.length,
    wrong,
    missed,
    precision: share(right, right + wrong.length),
    recall: share(right, right + missed.length),
  }
}

function isSuggested({ kind, left, right }: LabelledPair): boolean {
  return compareNames(styleOf[kind], left, right).strength >= defaultStrength
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((part / whole) * 1000) / 1000
}
