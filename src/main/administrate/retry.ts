// Which failed requests may be sent again, and after how long.
import type { FailureKind } from './failure.ts'

/** `token`: the sign-in, which changes nothing and may be repeated like a query. */
export type RequestType = 'query' | 'mutation' | 'token'

type Limits = Readonly<Partial<Record<FailureKind, number>>>

const harmless: Limits = { busy: 5, server: 3, refused: 3, unreachable: 3, network: 3, timeout: 1 }

/** A mutation is repeated only where it surely did not happen; everything else needs a look first (architecture 3). */
const limits: Readonly<Record<RequestType, Limits>> = {
  query: { ...harmless, body: 1 },
  token: harmless,
  mutation: { busy: 5, refused: 3 },
}

/** Whether a request that failed so may be sent once more, after `retried` repetitions for the same reason. */
export function mayRetry(type: RequestType, failure: FailureKind, retried: number): boolean {
  return retried < (limits[type][failure] ?? 0)
}

/** Milliseconds before the next attempt: doubling from `first` up to `most`, the later half of it by chance. */
export function backoff(retried: number, first: number, most: number): number {
  return Math.round(Math.min(most, first * 2 ** retried) * (0.5 + Math.random() / 2))
}
