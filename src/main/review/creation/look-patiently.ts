// After a lost answer: whether the record is there now. Administrate may still be writing, so it is asked several times.
import { isCreatableKind } from './capability.ts'
import { isCancelled, type Problem, TandemError } from '../../errors.ts'
import type { CreationRun } from './parts.ts'
import { namesakesOf, type Namesake } from './namesakes.ts'

/** found: nothing but ours can be new. absent: it surely was not created. impossible: Administrate cannot be asked. */
export type Looked =
  { readonly found: readonly Namesake[] } | { readonly absent: true } | { readonly impossible: Problem }

/** Milliseconds before each look: together the time limit of a request, so that none is still under way at the last. */
const waits = [500, 1_500, 4_000, 8_000, 16_000]

/** What is among the namesakes and was not before. Rejects as cancelled when nothing can be settled any more. */
export async function lookPatiently(
  { parts, entity, settling }: Pick<CreationRun, 'parts' | 'entity' | 'settling'>,
  names: readonly string[],
  knownBefore: readonly string[],
): Promise<Looked> {
  if (!isCreatableKind(entity)) return { absent: true }
  let failure: Problem | null = null
  for (const wait of waits) {
    await parts.clock.wait(wait, settling)
    try {
      const there = await namesakesOf(parts.remote, entity, names, settling)
      const found = there.filter(({ externalId, isOfKind }) => isOfKind && !knownBefore.includes(externalId))
      if (found.length > 0) return { found }
      failure = null
    } catch (error) {
      if (!(error instanceof TandemError) || isCancelled(error)) throw error
      failure = error.problem
    }
  }
  return failure === null ? { absent: true } : { impossible: failure }
}
