// Remembers what was asked of the sandbox, for tests and for a person who looks over its shoulder.

export interface RequestEntry {
  /** Name of the operation in the document; null for an unnamed one. */
  readonly operation: string | null
  readonly type: 'query' | 'mutation'
  /** Root fields; for mutations with the verb: `event.createBlended`. */
  readonly fields: readonly string[]
  /** HTTP status; 0 when the line was cut without an answer. */
  readonly status: number
}

export interface RequestLog {
  readonly entries: readonly RequestEntry[]
  readonly add: (entry: RequestEntry) => void
  /** How often a root field (`venues`, `event.createBlended`) was asked for since the start; not bounded as the entries are. */
  readonly count: (field: string) => number
  readonly clear: () => void
}

const maximum = 10_000

/** A log of the last 10,000 requests. */
export function createRequestLog(): RequestLog {
  const entries: RequestEntry[] = []
  const counts = new Map<string, number>()
  return {
    entries,
    add(entry) {
      entries.push(entry)
      if (entries.length > maximum) entries.splice(0, entries.length - maximum)
      for (const field of entry.fields) counts.set(field, (counts.get(field) ?? 0) + 1)
    },
    count: (field) => counts.get(field) ?? 0,
    clear() {
      entries.length = 0
      counts.clear()
    },
  }
}
