// Relaxes the three columns of an existing database that import needs to leave empty.
import type { Database } from '../connection/connect.ts'
import { errorCode, errorText, refusal, sentence } from '../connection/connect-errors.ts'
import { adoptedColumns } from './schema-check.ts'
import { readColumns } from './schema-check-read.ts'

/** The SQL that is still needed; empty when import can work. Reads only. */
export async function adoptionSql(database: Database): Promise<readonly string[]> {
  const client = await database.pool.connect()
  try {
    const columns = await readColumns(client)
    return adoptedColumns
      .filter(({ table, column }) =>
        columns.some((one) => `${one.schema}.${one.table}` === table && one.column === column && !one.nullable),
      )
      .map(({ table, column }) => `alter table ${table} alter column ${column} drop not null;`)
  } finally {
    client.release()
  }
}

/**
 * Runs that SQL in one transaction and returns it, `applied` false when none was needed. No row is changed.
 * TandemErrors: DB-RIGHTS with the SQL for the owner of the tables, DB-MIGRATION.
 */
export async function adopt(
  database: Database,
): Promise<{ readonly sql: readonly string[]; readonly applied: boolean }> {
  const sql = await adoptionSql(database)
  if (sql.length === 0) return { sql, applied: false }
  const client = await database.pool.connect()
  try {
    await client.query(`begin; set local lock_timeout = '10s'; ${sql.join(' ')} commit;`)
    return { sql, applied: true }
  } catch (error) {
    await client.query('rollback')
    if (errorCode(error) === '42501')
      throw refusal(
        'DB-RIGHTS',
        'The database user does not own these tables and may not change them.',
        `Ask their owner to run: ${sql.join(' ')}`,
        error,
      )
    throw refusal(
      'DB-MIGRATION',
      `The columns could not be relaxed: ${sentence(errorText(error))}`,
      'Try again when nobody else works with these tables.',
      error,
    )
  } finally {
    client.release()
  }
}
