// A transaction on the driver itself, for megabytes of parameters: Prisma would pack and unpack them as JSON once more.
import pg from 'pg'
import type { Database } from '../connection/connect.ts'
import type { Sql } from '../raw.ts'

/** Commits what `work` did, or rolls it back and throws what `work` or the commit failed with. */
export async function inTransaction<Result>(
  { pool }: Pick<Database, 'pool'>,
  work: (sql: Sql) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect()
  let broken = false
  try {
    await client.query('begin')
    const result = await work(overDriver(client))
    await client.query('commit')
    return result
  } catch (error) {
    await client.query('rollback').catch(() => (broken = true))
    throw error
  } finally {
    // A session that cannot even roll back is not used again.
    client.release(broken)
  }
}

/** bigint as Prisma gives it. */
const types = new pg.TypeOverrides()
types.setTypeParser(pg.types.builtins.INT8, BigInt)

/** A session, asked as the rest of the store asks. */
export function overDriver(client: pg.ClientBase): Sql {
  return {
    $queryRawUnsafe: async <Rows>(text: string, ...values: unknown[]) =>
      (await client.query({ text, values, types })).rows as Rows,
    $executeRawUnsafe: async (text, ...values) => (await client.query({ text, values })).rowCount ?? 0,
  }
}
