// The tutorial database as the rest of Tandem uses it: opened, brought up to date, checked, and put together from its parts.
import type pg from 'pg'
import type { OriginStore } from '../ports/origin.ts'
import type { Clock, Log } from '../ports/platform.ts'
import { type Database, openDatabase, type Target, type Who } from './connection/connect.ts'
import { refusal } from './connection/connect-errors.ts'
import type { Tls } from './connection/connect-tls.ts'
import { look, migrate, requireMigrated } from './schema/migrate.ts'
import { checkMark } from './admit.ts'
import { createOriginStore, type Mode } from './origin.ts'
import { checkRights } from './schema/schema-check-read.ts'

export interface StoreOptions {
  /** A PostgreSQL server; without it the database built in is used, in `dataFolder`. */
  readonly url?: string
  /** How the way to that server is encrypted, where its address does not say it. */
  readonly tls?: Tls
  readonly dataFolder?: string
  readonly who: Who
  /** Nothing is set up and nothing seeded; a database that would need it is refused. */
  readonly isReadOnly?: boolean
  /** What it is opened for; a database that holds the other's data is refused before anything is set up. */
  readonly mode?: Mode
  readonly log: Log
  readonly clock: Clock
}

export interface Store {
  readonly database: Database
  readonly origin: OriginStore
  readonly isReadOnly: boolean
  close(): Promise<void>
}

/**
 * Opens, migrates and checks. TandemErrors (exit 2): those of `openDatabase` and `migrate`, READ-ONLY for one that would have to be
 * migrated, REHEARSAL-UNMARKED and REHEARSAL-MARKED, DB-RIGHTS, CONFIG without any target.
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  const isReadOnly = options.isReadOnly ?? false
  const database = await openDatabase(targetOf(options), options.who)
  try {
    const { mode } = options
    if (mode)
      await withClient(database, async (client) =>
        checkMark(client, await look(client), mode, database.kind === 'embedded'),
      )
    const result = await (isReadOnly ? requireMigrated(database) : migrate(database))
    if (result.applied.length > 0) options.log.info({ database: database.description, ...result }, 'Database set up')
    await withClient(database, checkRights)
    return {
      database,
      origin: createOriginStore(database),
      isReadOnly,
      // The other parts of the store are put together here.
      close: () => database.close(),
    }
  } catch (error) {
    await database.close()
    throw error
  }
}

function targetOf({ url, tls, dataFolder }: StoreOptions): Target {
  if (url !== undefined && url !== '') return tls ? { url, tls } : { url }
  if (dataFolder !== undefined && dataFolder !== '') return { dataFolder }
  throw refusal(
    'CONFIG',
    'No database is named and there is no folder for the built-in one.',
    'Set DATABASE_URL or TANDEM_DATA_DIR.',
  )
}

async function withClient(database: Database, work: (client: pg.ClientBase) => Promise<void>): Promise<void> {
  const client = await database.pool.connect()
  try {
    await work(client)
  } finally {
    client.release()
  }
}
