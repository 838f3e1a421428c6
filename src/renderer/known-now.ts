// The time up to which what is shown of a run is true.
import { useConnection } from './api.tsx'
import { useNow } from './clock.ts'

/** As useNow; while Tandem does not answer it stands still at its last good answer. */
export function useKnownNow(every: number): Date {
  const { failure, goodAt } = useConnection()
  const now = useNow(failure === null ? every : null)
  return failure === null ? now : (goodAt ?? now)
}
