// What the command line does with the tutorial database alone: bringing it up to date, and filling it for rehearsal.
import { readOnlyProblem, TandemError } from '../errors.ts'
import { migrate, type MigrateResult, requireMigrated } from '../store/schema/migrate.ts'
import { adopt, adoptionSql } from '../store/schema/migrate-adopt.ts'
import { openDatabase } from '../store/connection/connect.ts'
import { seed, type SeedResult } from '../store/seed/seed.ts'
import { openStore } from '../store/store.ts'
import { configurationInUse } from './configuration.ts'
import { storeOptions, whoIs } from './database.ts'
import type { DatabasePorts } from './ports.ts'

export interface MigrationReport extends MigrateResult {
  /** Where the database is, without user and password. */
  readonly database: string
  /** What import needs relaxed in tables of the existing system, as SQL; `applied` only when asked to. */
  readonly adoption: { readonly sql: readonly string[]; readonly applied: boolean }
}

/** Brings the database to what this version needs (CLI `migrate [--adopt]`). TandemErrors (exit 2) leave it as it was. */
export async function migrateDatabase(
  ports: DatabasePorts,
  options: { readonly adopt: boolean },
): Promise<MigrationReport> {
  const { database: target, readOnly } = await configurationInUse(ports)
  if (readOnly && options.adopt) throw new TandemError(readOnlyProblem('Relaxing columns'), 2)
  const database = await openDatabase(target, whoIs(ports))
  try {
    const result = await (readOnly ? requireMigrated(database) : migrate(database))
    const adoption = options.adopt ? await adopt(database) : { sql: await adoptionSql(database), applied: false }
    return { ...result, database: database.description, adoption }
  } finally {
    await database.close()
  }
}

export interface SeedReport extends SeedResult {
  /** Where the database is, without user and password. */
  readonly database: string
}

/** Puts the practice data into a database that has none and marks it (CLI `seed`). SEED-REFUSED (exit 2) for any other. */
export async function seedDatabase(ports: DatabasePorts): Promise<SeedReport> {
  const configuration = await configurationInUse(ports)
  if (configuration.readOnly) throw new TandemError(readOnlyProblem('Putting in the practice data'), 2)
  const store = await openStore(storeOptions(configuration, ports))
  try {
    return { ...(await seed(store.database)), database: store.database.description }
  } finally {
    await store.close()
  }
}
