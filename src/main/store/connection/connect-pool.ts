// What both kinds of database have in common: the shape of a connection and how each session begins.
import type pg from 'pg'

/** An open database before Prisma is put on it; the meaning of each part is told at `Database`. */
export interface Connection {
  readonly pool: pg.Pool
  readonly kind: 'postgresql' | 'embedded'
  readonly description: string
  dedicated(): Promise<pg.Client>
  backup(label: string): Promise<string | null>
  close(): Promise<void>
}

const STATEMENT_SECONDS = 60

/**
 * Begins a session. In UTC, because adapter-pg drops time-zone offsets; said here and not in the address, whose own options would win.
 * Pooled sessions give up a statement, and a transaction that does nothing, after a minute.
 */
export async function beginSession(client: pg.ClientBase): Promise<void> {
  ignoreIdleErrors(client)
  await beginDedicatedSession(client)
  await client.query(
    `set statement_timeout = '${STATEMENT_SECONDS}s'; set idle_in_transaction_session_timeout = '${STATEMENT_SECONDS}s'`,
  )
}

/** The same, without limits in time. */
export async function beginDedicatedSession(client: pg.ClientBase): Promise<void> {
  await client.query("set time zone 'UTC'; set datestyle = 'ISO'")
}

/** A connection that breaks while no query runs is not a crash, neither in the pool nor taken out of it; the next query reports it. */
export function ignoreIdleErrors(emitter: { on(event: 'error', listener: () => void): unknown }): void {
  emitter.on('error', () => undefined)
}
