// Where the metadata of requests to Administrate is kept: for 30 days, bodies for mutations and failures only.
import type { CallRecord } from './platform.ts'

export interface CallStore {
  /** Appends records; `jobId` null outside a run. Removes those older than 30 days. */
  add(jobId: string | null, calls: readonly CallRecord[]): Promise<void>
}
