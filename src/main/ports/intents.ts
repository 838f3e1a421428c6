// Writes to Administrate as they are remembered: written down before they are sent, settled when their outcome is known.
import type { PlanItem } from './plan.ts'
import type { Json, MatchedEntity } from './records.ts'

/**
 * waiting: not sent; sent: sent, no answer yet; created, linked, failed, blocked, unsupported: settled; unknown: no answer came,
 * a look-up settles it; left: not done because the work was stopped.
 */
export type IntentStatus =
  'waiting' | 'sent' | 'created' | 'linked' | 'failed' | 'blocked' | 'unsupported' | 'unknown' | 'left'

export interface Intent {
  readonly id: string
  readonly jobId: string
  readonly entity: MatchedEntity
  /** The tutorial record. */
  readonly localId: string
  /** The value as stored: code; name; `First Last`. */
  readonly key: string
  /** Name of the mutation's document; empty where nothing is sent. */
  readonly operation: string
  /** The input that is sent. */
  readonly request: Json
  /** External ids of namesakes that were there before it was sent: what is not among them afterwards is ours. */
  readonly knownBefore: readonly string[]
  readonly status: IntentStatus
  readonly externalId: string | null
  /** In Administrate's own words where it refused. */
  readonly message: string | null
}

export type NewIntent = Pick<Intent, 'entity' | 'localId' | 'key' | 'operation' | 'request'>

/** Every write announces `job:{id}`; settling with an item also `records`. Store errors are TandemErrors. */
export interface IntentStore {
  add(jobId: string, intents: readonly NewIntent[]): Promise<readonly Intent[]>
  /** In the order they were added. */
  list(jobId: string): Promise<readonly Intent[]>
  /** Sent or unknown, of any run: what a look-up has to settle. */
  open(entity: MatchedEntity | null): Promise<readonly Intent[]>
  /** Just before sending. */
  send(id: string, knownBefore: readonly string[]): Promise<void>
  /**
   * Settles it. With `item` the created record's row, link, snapshot and journal are written in the same transaction; when its
   * row is there already and nobody else is linked to it, only the link is. A link that could not be made is told in `message`,
   * and `linked` becomes `blocked`. Checks the lease's fencing number.
   */
  settle(
    intent: Intent,
    outcome: {
      readonly status: Exclude<IntentStatus, 'waiting' | 'sent'>
      readonly externalId: string | null
      readonly message: string | null
      readonly item: PlanItem | null
    },
    fence: bigint,
  ): Promise<void>
  /** What Administrate needs beyond our columns, as last answered, by name (`region`, `account`, `learningMode`, `emailDomain`). */
  values(entity: MatchedEntity): Promise<ReadonlyMap<string, string>>
  rememberValues(entity: MatchedEntity, values: ReadonlyMap<string, string>): Promise<void>
}
