// Only one engine at a time: who holds it, since when, and the number that fences everybody else's writes.

export interface LeaseHolder {
  readonly owner: string
  readonly host: string
  readonly command: string
  readonly jobId: string | null
  /** ISO time. */
  readonly since: string
}

/** A held lease. `fence` goes into every step's transaction; `lost` aborts when somebody else took over. */
export interface Lease {
  readonly fence: bigint
  readonly lost: AbortSignal
  setJob(jobId: string): Promise<void>
  /** Gives it back; a second time does nothing, whoever holds it by then. */
  release(): Promise<void>
}

export interface LeaseStore {
  /** Takes the lease, or tells who has it. A holder whose process died does not count. */
  acquire(
    holder: Omit<LeaseHolder, 'since' | 'jobId'>,
  ): Promise<{ readonly lease: Lease } | { readonly holder: LeaseHolder }>
  /** Who holds it now, null when nobody does. */
  current(): Promise<LeaseHolder | null>
}
