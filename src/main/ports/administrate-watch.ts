// What this process knows of Administrate from its own requests: whether the last one worked, and how many there were.
import type { Problem } from '../errors.ts'

export interface AdministrateWatch {
  /** UNKNOWN before the first request. */
  readonly reachability: 'CONNECTED' | 'UNREACHABLE' | 'UNKNOWN'
  /** What the last read failed with; null after a good one and before the first. */
  readonly problem: Problem | null
  /** Requests of the last five minutes. */
  requests(): number
}
