// Whose data this database holds: practice data marked by `seed`, or real data with the tenant it was last read from.

export interface Origin {
  /** null: nobody marked it, so it counts as real. */
  readonly mark: 'rehearsal' | null
  /** Host of the Administrate instance of the last complete read; null before the first. */
  readonly tenant: string | null
}

export interface OriginStore {
  read(): Promise<Origin>
  setTenant(tenant: string): Promise<void>
}
