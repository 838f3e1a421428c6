// What the event import knows of Administrate before anything is written. Reads only: there is no mutation behind any of it.

/** An event of Administrate with its sessions. Times are wall times: `2026-01-05T09:00:00`. */
export interface RemoteEvent {
  readonly externalId: string
  readonly legacyId: string
  readonly title: string
  readonly lifecycleState: string
  /** Lower case. */
  readonly learningMode: string
  readonly zone: string | null
  /** External ids. */
  readonly templateId: string | null
  readonly locationId: string | null
  readonly venueId: string | null
  readonly classroomStart: string | null
  readonly classroomEnd: string | null
  readonly lmsStart: string | null
  readonly lmsEnd: string | null
  readonly maxPlaces: number | null
  /** Custom field values by definition key. */
  readonly fields: ReadonlyMap<string, string>
  readonly administratorIds: readonly string[]
  /** Everybody who staffs it, as whatever: nobody can be added as something else as well. */
  readonly staffIds: readonly string[]
  /** By their numbers, which is the order of days (domain: 8, session mapping). */
  readonly sessions: readonly RemoteSession[]
}

export interface RemoteSession {
  readonly externalId: string
  readonly legacyId: string
  readonly title: string
  readonly lifecycleState: string
  readonly locationId: string | null
  readonly venueId: string | null
  readonly start: string | null
  readonly end: string | null
  readonly fields: ReadonlyMap<string, string>
  /**
   * Everybody who staffs it, as whatever: a person has one assignment, so whoever administrates an event and teaches in it
   * is listed as its administrator alone.
   */
  readonly staffIds: readonly string[]
}

/** Custom fields that events and sessions are written with, by label, and their keys; null: there is no such field. */
export interface FieldKeys {
  readonly event: ReadonlyMap<string, string | null>
  readonly session: ReadonlyMap<string, string | null>
}

/** What was asked of Administrate for one workbook. */
export interface LiveAnswers {
  /** By external id of the course template; a template that was not asked about is absent. */
  readonly approvals: ReadonlyMap<string, ReadonlySet<string>>
  /** By the name as normalise() leaves it; an empty list: nobody of that name. */
  readonly administrators: ReadonlyMap<string, readonly { readonly externalId: string; readonly name: string }[]>
  /** By the title as normalise() leaves it; an empty list: there is none. */
  readonly events: ReadonlyMap<string, readonly RemoteEvent[]>
  readonly fields: FieldKeys
}
