// A migrated database of each kind the store works on, for a test file of its own.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Database, openDatabase } from '../src/main/store/connect.ts'
import { migrate } from '../src/main/store/migrate.ts'
import { createTestDatabase } from './postgres.ts'

export interface StoreDatabase {
  readonly database: Database
  /** Address for a second connection; null on the built-in database, which takes none. */
  readonly url: string | null
  drop(): Promise<void>
}

const who = { owner: 'Test', host: 'here', command: 'test' }

async function postgresql(template: 'empty' | 'existing'): Promise<StoreDatabase> {
  const { url, drop } = await createTestDatabase({ template })
  return ready(await openDatabase({ url }, who), url, drop)
}

async function embedded(): Promise<StoreDatabase> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'tandem-store-'))
  return ready(await openDatabase({ dataFolder }, who), null, () => rm(dataFolder, { recursive: true }))
}

async function ready(database: Database, url: string | null, drop: () => Promise<void>): Promise<StoreDatabase> {
  await migrate(database)
  return {
    database,
    url,
    async drop() {
      await database.close()
      await drop()
    },
  }
}

/** `existing`: the tables as the existing system makes them, without defaults and with deferred foreign keys. */
export const storeDatabases = {
  postgresql: () => postgresql('empty'),
  existing: () => postgresql('existing'),
  embedded,
} as const
