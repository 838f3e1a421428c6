// The whole list of one kind: the first page at once, the others behind it, all of one revision; the old rows stay until the new ones are complete.
import type { MatchQuery, MatchRowsQuery } from '../../../../../graphql/generated/local.ts'
import type { MatchHead, MatchRow } from '../../../model.ts'
import type { Failure, Loaded } from '../../../resource.ts'

export interface MatchSnapshot {
  /** null before the first answer. */
  readonly head: MatchHead | null
  readonly rows: readonly MatchRow[]
  /** All rows of the revision are there. */
  readonly complete: boolean
  /** Why the last reading failed; what is shown is older then. */
  readonly failure: Failure | null
  readonly loading: boolean
}

export interface MatchList {
  readonly get: () => MatchSnapshot
  readonly subscribe: (listener: () => void) => () => void
  /** Reads again; a call while a reading is under way is followed by one more. */
  readonly refresh: () => void
}

interface Reading {
  readonly first: () => Promise<Loaded<MatchQuery>>
  /** Of that very revision, while the backend keeps it. */
  readonly page: (offset: number, revision: string) => Promise<Loaded<MatchRowsQuery>>
}

/** How often a list that changes while it is read is begun anew before that is told. */
const attempts = 5

export function createMatchList(reading: Reading): MatchList {
  const listeners = new Set<() => void>()
  let snapshot: MatchSnapshot = { head: null, rows: [], complete: false, failure: null, loading: false }
  let phase: 'idle' | 'reading' | 'reading-and-late' = 'idle'

  function set(change: Partial<MatchSnapshot>): void {
    snapshot = { ...snapshot, ...change }
    listeners.forEach((listener) => listener())
  }
  /** True when another revision came between two pages. */
  async function readOnce(): Promise<boolean> {
    const first = await reading.first()
    if ('failure' in first) return fail(first.failure)
    const { rows: firstRows, ...head } = first.data.match
    if (snapshot.complete && snapshot.head?.revision === head.revision) return done({ head })
    const rows: MatchRow[] = [...firstRows]
    if (!snapshot.complete) set({ head, rows: [...rows], failure: null })
    while (rows.length < head.total) {
      const page = await reading.page(rows.length, head.revision)
      if ('failure' in page) return fail(page.failure)
      const { revision, rows: more } = page.data.match
      if (revision !== head.revision || more.length === 0) return true
      rows.push(...more)
    }
    return done({ head, rows, complete: true })
  }
  function done(change: Partial<MatchSnapshot>): false {
    set({ ...change, failure: null, loading: false })
    return false
  }
  function fail(failure: Failure): false {
    set({ failure, loading: false })
    return false
  }
  async function read(): Promise<void> {
    phase = 'reading'
    if (!snapshot.loading) set({ loading: true })
    let again = true
    for (let attempt = 0; again && attempt < attempts; attempt += 1) again = await readOnce()
    if (again) fail({ kind: 'error', message: 'The list kept changing while it was read.' })
    const late = isLate()
    phase = 'idle'
    if (late) void read()
  }
  function isLate(): boolean {
    return phase === 'reading-and-late'
  }

  return {
    get: () => snapshot,
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    refresh() {
      if (phase === 'idle') void read()
      else phase = 'reading-and-late'
    },
  }
}
