// One question to the backend that is asked again whenever something changed: never more often than it may, never the last time missed.

export type Loaded<Data> = { readonly data: Data } | { readonly failure: Failure }

export interface Failure {
  /** offline: no answer; refused: not signed in; error: an answer that says no. */
  readonly kind: 'offline' | 'refused' | 'error'
  readonly message: string
}

export interface Snapshot<Data> {
  /** The last good answer; stays when a later question fails. */
  readonly data: Data | null
  /** What the last question failed with; null after a good one. */
  readonly failure: Failure | null
  readonly loading: boolean
}

export interface Resource<Data> {
  readonly get: () => Snapshot<Data>
  readonly subscribe: (listener: () => void) => () => void
  /** Asks again, at most once per interval; a call while an answer is under way is followed by one more question. */
  readonly refresh: () => void
}

/** @param interval milliseconds between the starts of two questions */
export function createResource<Data>(load: () => Promise<Loaded<Data>>, interval = 250): Resource<Data> {
  const listeners = new Set<() => void>()
  let snapshot: Snapshot<Data> = { data: null, failure: null, loading: false }
  let timer: ReturnType<typeof setTimeout> | undefined
  let lastStart = -Infinity
  let phase: 'idle' | 'asking' | 'asking-and-late' = 'idle'

  function set(next: Snapshot<Data>): void {
    snapshot = next
    listeners.forEach((listener) => listener())
  }
  async function ask(): Promise<void> {
    timer = undefined
    phase = 'asking'
    lastStart = performance.now()
    if (!snapshot.loading) set({ ...snapshot, loading: true })
    const answer = await load().catch((): Loaded<Data> => ({
      failure: { kind: 'offline', message: 'Tandem does not answer.' },
    }))
    const late = isLate()
    phase = 'idle'
    set(
      'data' in answer
        ? { data: answer.data, failure: null, loading: false }
        : { ...snapshot, failure: answer.failure, loading: false },
    )
    if (late) refresh()
  }
  /** Something changed after the question under way was put. */
  function isLate(): boolean {
    return phase === 'asking-and-late'
  }
  function refresh(): void {
    if (timer !== undefined) return
    if (phase !== 'idle') {
      phase = 'asking-and-late'
      return
    }
    const wait = Math.max(0, lastStart + interval - performance.now())
    timer = setTimeout(() => void ask(), wait)
  }

  return {
    get: () => snapshot,
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    refresh,
  }
}
