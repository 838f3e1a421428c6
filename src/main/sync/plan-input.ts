// Everything a plan is made from: what was read, what is there, and the kinds it hangs on.
import type { Columns, Entity, KindState } from '../ports/records.ts'
import type { Parents } from './parents.ts'
import type { Pulled } from './pulled.ts'

export interface PlanInput {
  readonly entity: Entity
  readonly state: KindState
  readonly pulled: Pulled
  /** Fingerprint by identity. */
  readonly hashes: ReadonlyMap<string, string>
  /** What the snapshot held, for records whose fingerprint changed. */
  readonly payloads: ReadonlyMap<string, Columns>
  readonly parents: Parents
  /** False when only some records are planned again: then nothing can be missing. */
  readonly whole: boolean
}
