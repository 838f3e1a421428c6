// Looks at the built-in database without making one where there is none yet.
import { access, constants, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type pg from 'pg'
import { throwIfCancelled } from '../../errors.ts'
import { errorCode, refusal } from '../connection/connect-errors.ts'
import type { ProbePorts } from './probe-connect.ts'
import { type DatabaseFacts, unseen } from './probe-facts.ts'
import { openEmbedded } from '../built-in/pglite.ts'

/** `work` on its one session. TandemErrors: DATA-BUSY, DB-CONNECT (files that cannot be read or made). */
export async function withBuiltIn(
  dataFolder: string,
  { who, clock, signal }: ProbePorts,
  work: (client: pg.ClientBase, milliseconds: number) => Promise<DatabaseFacts>,
): Promise<DatabaseFacts> {
  throwIfCancelled(signal)
  const began = clock.now().getTime()
  if (!(await exists(join(dataFolder, 'database')))) {
    await mayBeMade(dataFolder)
    return { ...unseen, isBuiltIn: true, reached: { value: null } }
  }
  const database = await openEmbedded(dataFolder, who)
  try {
    throwIfCancelled(signal)
    const client = await database.pool.connect()
    try {
      return await work(client, clock.now().getTime() - began)
    } finally {
      client.release()
      throwIfCancelled(signal)
    }
  } finally {
    await database.close()
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path)
    return true
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false
    throw unusable(path, error)
  }
}

async function mayBeMade(folder: string): Promise<void> {
  let nearest = folder
  while (!(await exists(nearest)) && dirname(nearest) !== nearest) nearest = dirname(nearest)
  try {
    await access(nearest, constants.W_OK)
  } catch (error) {
    throw unusable(nearest, error)
  }
}

function unusable(folder: string, cause: unknown) {
  return refusal(
    'DB-CONNECT',
    `The folder ${folder} cannot be written, and the built-in database would be kept there.`,
    'Ask whoever looks after this computer for the right to it, or choose another folder.',
    cause,
  )
}
