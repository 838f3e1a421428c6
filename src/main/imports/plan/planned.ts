// What an import would do to one event, as plain data.

/** A field in words, and its value before and after as people read it. */
export interface PlannedChange {
  readonly where: 'tutorial database' | 'Administrate'
  readonly field: string
  readonly before: string
  readonly after: string
}

export interface PlannedSession {
  readonly row: number
  readonly day: number
  readonly title: string
  /** `missing`: Administrate made fewer sessions for this event; it has to be added there by hand. */
  readonly action: 'create' | 'update' | 'unchanged' | 'missing'
  readonly changes: readonly PlannedChange[]
}

/**
 * create: in neither system, or only in the tutorial database without its `adm` row. link: in Administrate alone; it gets its
 * tutorial records and what differs. `byHand`: what Administrate's API cannot change (decision 12).
 */
export interface PlannedEvent {
  readonly row: number
  readonly title: string
  readonly action: 'create' | 'link' | 'update' | 'unchanged'
  readonly changes: readonly PlannedChange[]
  readonly byHand: readonly PlannedChange[]
  readonly sessions: readonly PlannedSession[]
  /** Days that Administrate has beyond the workbook's. */
  readonly extraDays: readonly number[]
  /** Requests to Administrate, at most. */
  readonly requests: number
  readonly tutorialId: string | null
  readonly externalId: string | null
}

/** A person has something to do for it in Administrate: what its API cannot change, or sessions that are missing or too many. */
export function isByHand({ byHand, extraDays, sessions }: PlannedEvent): boolean {
  return byHand.length > 0 || extraDays.length > 0 || sessions.some(({ action }) => action === 'missing')
}
