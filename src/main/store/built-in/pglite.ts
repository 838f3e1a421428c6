// The database built in: PGlite in a worker thread, spoken to over its wire protocol by the same `pg` as a server.
import { access, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { errorText, refusal } from '../connection/connect-errors.ts'
import { beginSession, type Connection, ignoreIdleErrors } from '../connection/connect-pool.ts'
import { type FolderOwner, lockFolder } from './folder-lock.ts'
import { backupFile, keepLastBackups } from './pglite-backup.ts'
import { startWorker } from './pglite-worker.ts'

/**
 * Opens (or makes) the database below `dataFolder`, for this process alone.
 * TandemErrors: DATA-BUSY when another process has the folder, DB-CONNECT when the files cannot be opened.
 */
export async function openEmbedded(dataFolder: string, owner: FolderOwner): Promise<Connection> {
  const folder = join(dataFolder, 'database')
  const lock = await lockFolder(dataFolder, owner)
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    if (!(await isMade(folder))) await make(folder)
    const worker = await startWorker(folder)
    const pool = new pg.Pool({
      // One at a time: all connections to PGlite share one session. The names are its own; none comes from the environment.
      max: 1,
      idleTimeoutMillis: 0,
      host: 'embedded',
      port: 5432,
      user: 'postgres',
      database: 'postgres',
      password: '',
      ssl: false,
      stream: worker.connect,
      onConnect: beginSession,
    })
    ignoreIdleErrors(pool)
    return {
      pool,
      kind: 'embedded',
      description: 'built in',
      dedicated: () => Promise.reject(new Error('The built-in database has one session only.')),
      async backup(label) {
        const file = await backupFile(dataFolder, label)
        await worker.dump(file)
        await keepLastBackups(dataFolder)
        return file
      },
      async close() {
        await pool.end()
        await worker.close()
        await lock.release()
      },
    }
  } catch (error) {
    await lock.release()
    throw refusal(
      'DB-CONNECT',
      `The built-in database in ${folder} could not be opened: ${errorText(error)}`,
      'Put back a copy from the folder "backups" beside it, or move the folder "database" away to start with an empty one.',
      error,
    )
  }
}

/** The file that PostgreSQL writes first into a folder of its own. */
async function isMade(folder: string): Promise<boolean> {
  return access(join(folder, 'PG_VERSION')).then(
    () => true,
    () => false,
  )
}

/** In a worker of its own: making a database takes twice the memory of using one, and a worker never gives any back. */
async function make(folder: string): Promise<void> {
  const worker = await startWorker(folder)
  await worker.close()
}
