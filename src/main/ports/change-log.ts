// The append-only list of what changed, from which windows learn that it is time to ask again.

/**
 * `job:{id}` a run or its steps; `records` linked or changed records; `imports` workbooks that wait, and imports that began or
 * ended; `connection` reachability or environment.
 */
export type Topic = `job:${string}` | 'jobs' | 'records' | 'imports' | 'connection'

/** What a window asks for again when nobody can say what it missed; a topic of one run is among `jobs`. */
export const everyTopic: readonly Topic[] = ['jobs', 'records', 'imports', 'connection']

export interface ChangeNotice {
  /** Opaque, ever growing; pass it back as `after`. */
  readonly cursor: string
  readonly topics: readonly Topic[]
}

export interface ChangeLog {
  append(topics: readonly Topic[]): Promise<void>
  /** Like append, without storing: for progress that the next stored notice would repeat anyway. */
  nudge(topics: readonly Topic[]): void
  /** What came after the cursor (null: from now on), as soon as there is something; several notices may be merged into one. Ends when `signal` aborts. */
  follow(after: string | null, signal: AbortSignal): AsyncIterable<ChangeNotice>
}
