// What the backend needs of the machine it runs on.

export interface Clock {
  now(): Date
  /** Resolves after `milliseconds`; rejects as cancelled when the signal aborts. */
  wait(milliseconds: number, signal: AbortSignal): Promise<void>
}

/** Structured and redacted: fields named like secrets never reach the log. */
export interface Log {
  debug(fields: object, message: string): void
  info(fields: object, message: string): void
  warn(fields: object, message: string): void
  error(fields: object, message: string): void
}

/** One request to Administrate as it is remembered: no headers, no token. */
export interface CallRecord {
  readonly operation: string
  readonly type: 'query' | 'mutation'
  readonly startedAt: string
  readonly milliseconds: number
  readonly status: number | null
  readonly ok: boolean
  readonly problem: string | null
  readonly records: number
}

/** Towards Administrate. In Electron `net.fetch`, so that the system's proxy and certificates count. */
export type Fetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>
