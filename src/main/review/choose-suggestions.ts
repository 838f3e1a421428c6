// Which candidate is suggested for which tutorial record: the strongest free one, if it is nobody else's and stands alone.
import type { Candidate } from '../matching/suggest.ts'

/**
 * One to one: a pair is suggested when each side is the other's only strongest free candidate, at `atLeast` and above. Two equally
 * strong candidates suggest neither, because picking one would be guessing. By tutorial id.
 */
export function chooseSuggestions(
  candidates: ReadonlyMap<string, readonly Candidate[]>,
  isFree: (tutorialId: string, identity: string) => boolean,
  atLeast: number,
): ReadonlyMap<string, Candidate> {
  const best = new Map<string, Candidate>()
  const claims = new Map<string, { tutorialId: string; strength: number; tied: boolean }>()
  for (const [tutorialId, all] of candidates) {
    const free = all.filter((candidate) => candidate.strength >= atLeast && isFree(tutorialId, candidate.id))
    for (const { id, strength } of free) claims.set(id, strongerClaim(claims.get(id), tutorialId, strength))
    const [first, second] = [...free].sort((left, right) => right.strength - left.strength)
    if (first !== undefined && first.strength !== second?.strength) best.set(tutorialId, first)
  }
  for (const [tutorialId, { id }] of best) {
    const claim = claims.get(id)
    if (claim?.tutorialId !== tutorialId || claim.tied) best.delete(tutorialId)
  }
  return best
}

interface Claim {
  readonly tutorialId: string
  readonly strength: number
  readonly tied: boolean
}

function strongerClaim(before: Claim | undefined, tutorialId: string, strength: number): Claim {
  if (before === undefined || strength > before.strength) return { tutorialId, strength, tied: false }
  return strength === before.strength ? { ...before, tied: true } : before
}
