// The numbers of one sync command and the line that sums them up (contract: SyncStats).

/** A record the summary lists: `model` as the command line calls it, `description` empty where there is none. */
export interface UnmatchedRecord {
  readonly model: string
  readonly key: string
  readonly description: string
}

export interface SyncStats {
  readonly created: number
  readonly updated: number
  readonly unchanged: number
  readonly deleted: number
  readonly skipped: number
  readonly errors: number
  readonly unmatchedTutorial: readonly UnmatchedRecord[]
  readonly unmatchedApi: readonly UnmatchedRecord[]
}

/** All zero and empty, but for what is given. */
export function syncStats(given: Partial<SyncStats> = {}): SyncStats {
  return {
    created: 0,
    updated: 0,
    unchanged: 0,
    deleted: 0,
    skipped: 0,
    errors: 0,
    unmatchedTutorial: [],
    unmatchedApi: [],
    ...given,
  }
}

/** Records that were brought to their place: created, updated, unchanged and deleted. */
export function totalProcessed(stats: SyncStats): number {
  return stats.created + stats.updated + stats.unchanged + stats.deleted
}

/** contract: Common Output Format, the six counters. */
export function summaryOf(counts: Omit<SyncStats, 'unmatchedTutorial' | 'unmatchedApi'>): string {
  const { created, updated, unchanged, deleted, skipped, errors } = counts
  return `${created} created, ${updated} updated, ${unchanged} unchanged, ${deleted} deleted, ${skipped} skipped, ${errors} errors`
}
