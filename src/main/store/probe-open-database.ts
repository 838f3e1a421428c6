// The seven checks of the built-in database while this very process has it open, which keeps everybody else out.
import { throwIfCancelled } from '../errors.ts'
import type { Clock } from '../ports/platform.ts'
import type { ConnectionCheck } from '../ports/settings.ts'
import type { Database } from './connect.ts'
import type { Mode } from './origin.ts'
import { checksOf } from './probe-checks.ts'
import { readBuiltIn } from './probe-read.ts'

/** As probeDatabase, over the session that is open; a transaction that is going on there is waited for. */
export async function probeOpenDatabase(
  database: Database,
  expected: { readonly mode: Mode },
  clock: Clock,
  signal: AbortSignal,
): Promise<readonly ConnectionCheck[]> {
  const began = clock.now().getTime()
  const client = await database.pool.connect()
  try {
    throwIfCancelled(signal)
    return checksOf(await readBuiltIn(client, clock.now().getTime() - began, expected.mode))
  } finally {
    client.release()
  }
}
