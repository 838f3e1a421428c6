// The word that a person types before anything is sent to a live Administrate.
import { readOnlyProblem, TandemError } from '../errors.ts'
import type { Facts } from './context.ts'

const liveWord = 'LIVE'

/**
 * Throws, before anything is begun, CONFIRM-LIVE (exit 2) where something would be sent to a live Administrate and `typed` is not
 * the word, READ-ONLY where the word would be typed for nothing. `what`: as a sentence begins, `Approving instructors`.
 */
export function requireLiveWord(
  { environment, readOnly }: Pick<Facts, 'environment' | 'readOnly'>,
  what: string,
  typed: string | null | undefined,
): void {
  if (readOnly) throw new TandemError(readOnlyProblem(what), 2)
  if (environment !== 'LIVE' || typed?.trim() === liveWord) return
  throw new TandemError(
    {
      code: 'CONFIRM-LIVE',
      message: `${what} changes the live Administrate, and that was not confirmed.`,
      effect: 'Nothing was sent.',
      next: `Type ${liveWord} to confirm it.`,
    },
    2,
  )
}
