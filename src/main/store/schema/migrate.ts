// Brings a database to what this version needs: recognises it, refuses what does not fit, applies what is missing.
import type pg from 'pg'
import { TandemError } from '../../errors.ts'
import type { Database } from '../connection/connect.ts'
import { errorCode, errorText, refusal, sentence } from '../connection/connect-errors.ts'
import { migrations as shipped } from '../generated/migrations.ts'
import { type Applied, makeHistory, type Migration, pendingMigrations, readHistory, record } from './migrate-history.ts'
import { readColumns } from './schema-check-read.ts'
import { recognise, type Recognised } from './schema-check.ts'

export interface MigrateResult {
  /** What the database was before. */
  readonly was: 'empty' | 'existing' | 'tandem'
  /** Names of the migrations that were run, in order. */
  readonly applied: readonly string[]
  /** Names of those recorded as applied without being run, because their tables were there. */
  readonly recorded: readonly string[]
  /** The copy made beforehand, null where none was needed. */
  readonly backup: string | null
}

/** The number Prisma's own tools lock, so that they and Tandem wait for each other. */
const LOCK = 72707369
const LOCK_WAIT = '30s'

/**
 * One connection, an advisory lock, one transaction per migration; a database that needs nothing is only read.
 * TandemErrors: DB-SCHEMA, DB-NEWER, DB-MIGRATION, DB-RIGHTS; after each of them the database is as it was.
 */
export async function migrate(database: Database, migrations: readonly Migration[] = shipped): Promise<MigrateResult> {
  const client = await database.pool.connect()
  try {
    const before = await look(client, migrations)
    if (before.pending.length === 0) return { was: before.was, applied: [], recorded: [], backup: null }
    await lock(client)
    const now = await look(client, migrations)
    const backup = now.was === 'empty' || now.pending.length === 0 ? null : await database.backup('before-migration')
    return { was: before.was, ...(await applyAll(client, now)), backup }
  } finally {
    // Ends the session, and with it the lock and every setting.
    client.release(true)
  }
}

/** For a database in which nothing may be written now. TandemErrors: READ-ONLY when it needs something, those of {@link migrate}. */
export async function requireMigrated(
  database: Database,
  migrations: readonly Migration[] = shipped,
): Promise<MigrateResult> {
  const client = await database.pool.connect()
  try {
    const { was, pending } = await look(client, migrations)
    if (pending.length === 0) return { was, applied: [], recorded: [], backup: null }
  } finally {
    client.release()
  }
  throw refusal(
    'READ-ONLY',
    'Read-only mode is on, and this database is not set up for this version of Tandem yet.',
    'Switch read-only mode off once and start again; then Tandem sets it up.',
  )
}

export interface Look {
  readonly was: MigrateResult['was']
  readonly history: readonly Applied[]
  readonly pending: readonly Migration[]
}

/** What a database is and what it lacks; reads only. TandemErrors: DB-SCHEMA, DB-NEWER, DB-MIGRATION. */
export async function look(client: pg.ClientBase, migrations: readonly Migration[] = shipped): Promise<Look> {
  const history = await readHistory(client)
  const pending = pendingMigrations(migrations, history)
  const was = accepted(recognise(await readColumns(client)))
  if (was === 'empty' && history.length > 0)
    throw refusal('DB-SCHEMA', 'The tables of this database are gone, though it was set up before.', PUT_BACK)
  if (was === 'tandem' && history.length === 0)
    throw refusal(
      'DB-SCHEMA',
      "Tandem's tables are in this database, but not the record of how they came there.",
      PUT_BACK,
    )
  if (was === 'existing' && history.length > 1)
    throw refusal(
      'DB-SCHEMA',
      "Tandem's own tables are gone from this database, though it was set up before.",
      PUT_BACK,
    )
  return { was, history, pending }
}

const PUT_BACK = 'Ask its owner to put back a complete copy, or use another database.'

function accepted(state: Recognised): MigrateResult['was'] {
  if (state === 'may')
    throw refusal(
      'DB-SCHEMA',
      'This database is in the state of May: adm.events keeps ids only, its facts moved to acted.tutorial_events.',
      'This version works with the tables as they were in February; use such a database.',
    )
  if (typeof state === 'string') return state
  const named = state.lacks.slice(0, 5).join('; ')
  const more = state.lacks.length > 5 ? `; and ${state.lacks.length - 5} more` : ''
  throw refusal(
    'DB-SCHEMA',
    `The tables of this database are not as Tandem needs them: ${named}${more}.`,
    'Ask its owner to put this right, or use another database.',
  )
}

async function lock(client: pg.ClientBase): Promise<void> {
  await client.query(`set lock_timeout = '${LOCK_WAIT}'`)
  try {
    await client.query(`select pg_advisory_lock(${LOCK})`)
  } catch (error) {
    if (errorCode(error) !== '55P03') throw error
    throw refusal(
      'DB-MIGRATION',
      'Another program is just setting up this database.',
      'Try again when it is done.',
      error,
    )
  }
}

/** The first of all, the baseline, stands for tables the existing system already made: then it is recorded, not run. */
async function applyAll(
  client: pg.ClientBase,
  { was, history, pending }: Look,
): Promise<Omit<MigrateResult, 'was' | 'backup'>> {
  const recorded = was === 'existing' && history.length === 0 ? pending.slice(0, 1) : []
  const run = pending.slice(recorded.length)
  for (const [index, migration] of run.entries()) {
    try {
      await client.query(`begin; set local statement_timeout = 0`)
      if (index === 0) {
        await makeHistory(client)
        for (const baseline of recorded) await record(client, baseline, 0)
      }
      await client.query(migration.sql)
      await record(client, migration, 1)
      await client.query('commit')
    } catch (error) {
      await client.query('rollback').catch(() => undefined)
      throw failure(error, migration, run.slice(0, index))
    }
  }
  return { applied: run.map(({ name }) => name), recorded: recorded.map(({ name }) => name) }
}

function failure(error: unknown, migration: Migration, earlier: readonly Migration[]): TandemError {
  if (errorCode(error) === '42501')
    return refusal(
      'DB-RIGHTS',
      `The database user may not set up Tandem's own tables: ${sentence(errorText(error))}`,
      'Ask the owner of the database to grant CREATE on the database and on its schema public, or to run "migrate" once.',
      error,
    )
  const effect =
    earlier.length === 0
      ? 'Nothing was changed.'
      : `It was taken back whole; ${earlier.map(({ name }) => `"${name}"`).join(', ')} before it stays applied.`
  return new TandemError(
    {
      code: 'DB-MIGRATION',
      message: `The migration "${migration.name}" failed: ${sentence(errorText(error))}`,
      effect,
      next: 'Report this with the message as it stands here.',
    },
    2,
    error,
  )
}
