// The seven checks of a tutorial database: reached, signed in, version, encrypted, tables, may read, may write. Nothing is written.
import { TandemError, throwIfCancelled } from '../../errors.ts'
import type { Clock } from '../../ports/platform.ts'
import type { ConnectionCheck } from '../../ports/settings.ts'
import type { Database, Target, Who } from '../connection/connect.ts'
import { parseAddress } from '../connection/connect-postgresql.ts'
import type { Mode } from '../origin.ts'
import { withBuiltIn } from './probe-built-in.ts'
import { checksOf } from './probe-checks.ts'
import { type ProbePorts, withServer } from './probe-connect.ts'
import { type DatabaseFacts, unseen } from './probe-facts.ts'
import { readBuiltIn, readServer } from './probe-read.ts'

/**
 * Exactly seven, in this order; rejects only as cancelled. The target must not be open in this process: the built-in database
 * would be found in use.
 */
export async function probeDatabase(
  target: Target,
  expected: { readonly mode: Mode },
  who: Who,
  clock: Clock,
  signal: AbortSignal,
): Promise<readonly ConnectionCheck[]> {
  const isBuiltIn = 'dataFolder' in target
  try {
    return checksOf(await factsOf(target, expected.mode, { who, clock, signal }))
  } catch (error) {
    throwIfCancelled(signal)
    if (!(error instanceof TandemError)) throw error
    return checksOf({ ...unseen, isBuiltIn, reached: { problem: error.problem } })
  }
}

/** The same of a built-in database that this process has open, on its one session: it waits for its turn. */
export async function probeOpenBuiltIn(
  { pool }: Pick<Database, 'pool'>,
  expected: { readonly mode: Mode },
  clock: Clock,
  signal: AbortSignal,
): Promise<readonly ConnectionCheck[]> {
  throwIfCancelled(signal)
  const began = clock.now().getTime()
  const client = await pool.connect()
  try {
    return checksOf(await readBuiltIn(client, clock.now().getTime() - began, expected.mode))
  } catch (error) {
    if (!(error instanceof TandemError)) throw error
    return checksOf({ ...unseen, isBuiltIn: true, reached: { problem: error.problem } })
  } finally {
    client.release()
  }
}

function factsOf(target: Target, mode: Mode, ports: ProbePorts): Promise<DatabaseFacts> {
  if ('dataFolder' in target)
    return withBuiltIn(target.dataFolder, ports, (client, milliseconds) => readBuiltIn(client, milliseconds, mode))
  return withServer(target, ports, (session) => readServer(session, mode, parseAddress(target.url)))
}
