// The limits of the guards as a person types them, and what they mean for the lists as they are.
import { formatCount, formatNumber } from '../../format.ts'
import type { Kind } from '../../model.ts'

export interface Guards {
  readonly missingPercent: number
  readonly missingAtLeast: number
}
export type GuardField = keyof Guards

export const ownGuards: Guards = { missingPercent: 10, missingAtLeast: 2 }

const most: { readonly [field in GuardField]: number } = { missingPercent: 50, missingAtLeast: 1_000 }

/** NaN where it is no whole number. */
export function numberIn(typed: string): number {
  return /^\s*\d+\s*$/.test(typed) ? Number(typed) : Number.NaN
}

export function faultOf(field: GuardField, typed: string): string | undefined {
  const number = numberIn(typed)
  return number >= 0 && number <= most[field] ? undefined : `A whole number from 0 to ${formatNumber(most[field])}.`
}

export function sameGuards(one: Guards, other: Guards): boolean {
  return one.missingPercent === other.missingPercent && one.missingAtLeast === other.missingAtLeast
}

/** Of `known` records so many may be missing before a step stops. */
export function missingLimit(known: number, { missingPercent, missingAtLeast }: Guards): number {
  return Math.max(missingAtLeast, Math.floor((known * missingPercent) / 100))
}

/** `of 64 known, 6 may be missing; 7 stop the step`, for each list that was read. */
export function guardExamples(
  kinds: readonly Kind[],
  guards: Guards,
): readonly { readonly title: string; readonly sentence: string }[] {
  return kinds.flatMap(({ title, singular, plural, administrateTotal: known }) => {
    if (known === null || known === 0) return []
    const limit = missingLimit(known, guards)
    const of = `Of ${formatCount(known, singular, plural)}`
    if (limit >= known) return [{ title, sentence: `${of} all but an empty answer would be believed.` }]
    const may = limit === 0 ? 'none may be missing' : `${formatNumber(limit)} may be missing`
    return [{ title, sentence: `${of} ${may}; ${formatNumber(limit + 1)} ${limit === 0 ? 'stops' : 'stop'} the step.` }]
  })
}
