// Words by which the first that comes is given the token, and nobody after it. What a browser is started with, everybody on this
// computer can read for as long as it runs.
import { newToken } from './guards.ts'

/** Long enough for a browser to open; a window that comes later is opened by its address. */
const lifetime = 60_000

export interface Invitations {
  issue(): string
  /** True once, within a minute. */
  redeem(word: string): boolean
}

/** `now`: milliseconds that only grow. */
export function createInvitations(now: () => number): Invitations {
  const until = new Map<string, number>()
  return {
    issue() {
      for (const [late, end] of until) if (end <= now()) until.delete(late)
      const word = newToken()
      until.set(word, now() + lifetime)
      return word
    },
    redeem(word) {
      const end = until.get(word)
      until.delete(word)
      return end !== undefined && now() < end
    },
  }
}
