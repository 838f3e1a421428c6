// How every transaction that writes links begins: one after the other, whoever writes them.
import { leaseLost } from '../database-errors.ts'
import { rows, type Sql } from '../raw.ts'
import { isoTime } from '../times.ts'

/**
 * Locks the row of the lease, whoever holds it; gives the transaction's time to the microsecond. Sizes are known to us and not
 * to the planner (it takes an unnested parameter for ten rows): without the settings it may join thousands by thousands, or
 * compile for longer than it runs. Locks of others are not waited for without end; rows are locked last, so that goes for the
 * lease too.
 */
export async function lockLease(sql: Sql): Promise<{ readonly fence: bigint; readonly now: string }> {
  const [lease] = await rows<{ fence: bigint; now: string }>(
    sql,
    `with settings as materialized (select set_config('enable_nestloop', 'off', true), set_config('jit', 'off', true),
      set_config('lock_timeout', '30s', true))
     select l.fence, ${isoTime('now()', 'US')} as now from settings cross join tandem.lease l for update of l`,
  )
  if (!lease) throw new Error('The row of the lease is not there.')
  return lease
}

/** Throws ENGINE-LOST when the lease is not the caller's any more. */
export async function lockOwnLease(sql: Sql, fence: bigint): Promise<void> {
  if ((await lockLease(sql)).fence !== fence) throw leaseLost()
}
