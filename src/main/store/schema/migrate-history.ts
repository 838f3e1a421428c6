// What has been applied to a database, as Prisma keeps it in `_prisma_migrations`, and whether it fits this version of Tandem.
import { createHash, randomUUID } from 'node:crypto'
import type pg from 'pg'
import type { TandemError } from '../../errors.ts'
import { refusal } from '../connection/connect-errors.ts'

export interface Migration {
  readonly name: string
  readonly sql: string
}

export interface Applied {
  readonly name: string
  readonly checksum: string
  /** False: it was begun and never ended. */
  readonly finished: boolean
}

/** What the table holds of migrations that were not rolled back, in order; empty where there is no such table. */
export async function readHistory(client: pg.ClientBase): Promise<readonly Applied[]> {
  const table = await client.query<{ there: boolean }>(
    `select to_regclass('public._prisma_migrations') is not null as there`,
  )
  if (table.rows[0]?.there !== true) return []
  const answer = await client.query<Applied>(`
    select migration_name as name, checksum, finished_at is not null as finished
    from public._prisma_migrations where rolled_back_at is null order by migration_name`)
  return answer.rows
}

/** The migrations still to apply. Throws DB-NEWER or DB-MIGRATION when history and code do not fit. Pure. */
export function pendingMigrations(migrations: readonly Migration[], history: readonly Applied[]): readonly Migration[] {
  const known = new Map(migrations.map((migration) => [migration.name, migration]))
  for (const applied of history) {
    const migration = known.get(applied.name)
    if (!migration) throw newer(applied.name)
    if (!applied.finished) throw unfinished(applied.name)
    if (applied.checksum !== checksumOf(migration)) throw edited(applied.name)
  }
  const done = new Set(history.map(({ name }) => name))
  return migrations.filter(({ name }) => !done.has(name))
}

/** Makes the table as Prisma does. */
export async function makeHistory(client: pg.ClientBase): Promise<void> {
  await client.query(`
    create table if not exists public._prisma_migrations (
      id varchar(36) primary key not null,
      checksum varchar(64) not null,
      finished_at timestamptz,
      migration_name varchar(255) not null,
      logs text,
      rolled_back_at timestamptz,
      started_at timestamptz not null default now(),
      applied_steps_count integer not null default 0
    )`)
}

/** `steps` 0: recorded as applied without having been run. */
export async function record(client: pg.ClientBase, migration: Migration, steps: 0 | 1): Promise<void> {
  await client.query(
    `insert into public._prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
     values ($1, $2, $3, now(), clock_timestamp(), $4)`,
    [randomUUID(), checksumOf(migration), migration.name, steps],
  )
}

/** As Prisma does: SHA-256 of the file. */
function checksumOf(migration: Migration): string {
  return createHash('sha256').update(migration.sql).digest('hex')
}

function newer(name: string): TandemError {
  return refusal(
    'DB-NEWER',
    `The database was set up by a newer Tandem: it knows "${name}", this version does not.`,
    'Install the newest version of Tandem.',
  )
}

function unfinished(name: string): TandemError {
  return refusal(
    'DB-MIGRATION',
    `The migration "${name}" was begun in this database and never finished.`,
    'Ask the owner of the database to bring it to an end, or to put back a copy from before it.',
  )
}

function edited(name: string): TandemError {
  return refusal(
    'DB-MIGRATION',
    `The migration "${name}" was applied to this database in another wording than this version has.`,
    'Install a released version of Tandem; a migration is never edited after its release.',
  )
}
