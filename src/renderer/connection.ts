// Whether the backend answers this window, since when not, and how old what is shown may be.
import type { Failure } from './resource.ts'

export interface ConnectionState {
  readonly failure: Failure | null
  /** When it was lost; null while it stands. */
  readonly lostAt: Date | null
  /** The last good answer. */
  readonly goodAt: Date | null
}

/** Why nothing can be ordered or read now, as it stands beside what is off; null: it can. */
export function offlineReason({ failure }: Pick<ConnectionState, 'failure'>): string | null {
  return failure === null ? null : 'no connection to Tandem'
}

export interface Connection {
  readonly get: () => ConnectionState
  readonly subscribe: (listener: () => void) => () => void
  /** Called after every answer; failures that are an answer of the backend do not count as lost. */
  readonly report: (failure: Failure | null) => void
}

export function createConnection(now: () => Date = () => new Date()): Connection {
  const listeners = new Set<() => void>()
  let state: ConnectionState = { failure: null, lostAt: null, goodAt: null }
  function set(next: ConnectionState): void {
    const changed = next.failure?.kind !== state.failure?.kind
    state = next
    if (changed) listeners.forEach((listener) => listener())
  }
  return {
    get: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    report(failure) {
      if (failure === null || failure.kind === 'error') {
        set({ failure: null, lostAt: null, goodAt: now() })
      } else {
        set({ ...state, failure, lostAt: state.lostAt ?? now() })
      }
    },
  }
}
