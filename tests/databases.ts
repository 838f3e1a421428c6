// Both kinds of database for a test: PostgreSQL in the cluster of the run, and the one built in, in a folder of its own.
import { cp, mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Database, openDatabase, type Target } from '../src/main/store/connection/connect.ts'
import { migrate } from '../src/main/store/schema/migrate.ts'
import { createTestDatabase, type Template } from './postgres.ts'

export type Kind = Database['kind']
export const kinds: readonly Kind[] = ['postgresql', 'embedded']

/** Who the tests are, where somebody is named. */
export const tester = { owner: 'Tess Tester', host: 'test-machine', command: 'test' } as const

export type TestTarget = Readonly<{ target: Target; drop(): Promise<void> }>
export type OpenTestDatabase = Readonly<{ database: Database; target: Target; drop(): Promise<void> }>

/** An address to open; `existing` holds the existing system's tables, with the rows of existing-rows.sql when `filled`. */
export async function createTarget(kind: Kind, template: Template = 'empty'): Promise<TestTarget> {
  if (kind === 'postgresql') {
    const { url, drop } = await createTestDatabase({ template })
    return { target: { url }, drop }
  }
  const dataFolder = await mkdtemp(join(tmpdir(), 'tandem-embedded-'))
  await cp(await freshDatabase(), join(dataFolder, 'database'), { recursive: true })
  const made = { target: { dataFolder }, drop: () => rm(dataFolder, { recursive: true, force: true }) }
  if (template === 'existing') {
    const database = await openDatabase(made.target, tester)
    await database.pool.query(await fixture('existing-database.sql'))
    await database.close()
  }
  return made
}

/** Opened as it is, not migrated; `drop` closes it too. */
export async function createOpen(kind: Kind, template: Template = 'empty'): Promise<OpenTestDatabase> {
  const made = await createTarget(kind, template)
  const database = await openDatabase(made.target, tester)
  return {
    database,
    target: made.target,
    async drop() {
      await database.close()
      await made.drop()
    },
  }
}

/** Opened and migrated: what a store finds after `openStore`. */
export async function createMigrated(kind: Kind, template: Template = 'empty'): Promise<OpenTestDatabase> {
  const made = await createOpen(kind, template)
  await migrate(made.database)
  return made
}

/** Rows as the existing system has them: with links, with gaps in their ids, with entries Administrate no longer knows. */
export async function fillExisting(database: Database): Promise<void> {
  await database.pool.query(await fixture('existing-rows.sql'))
}

/** Every row of the existing system's tables with the transaction that wrote it: equal dumps mean that no row was touched. */
export async function dumpExisting(database: Database): Promise<readonly string[]> {
  const tables = await database.pool.query<{ name: string }>(`
    select schemaname || '.' || tablename as name from pg_tables
    where schemaname in ('acted', 'adm') or tablename = 'auth_user' order by 1`)
  const rows: string[] = []
  for (const { name } of tables.rows) {
    const answer = await database.pool.query<{ row: string }>(
      `select '${name} ' || t.xmin::text || ' ' || to_json(t.*)::text as row from ${name} t order by t.ctid`,
    )
    rows.push(...answer.rows.map(({ row }) => row))
  }
  return rows
}

function fixture(name: string): Promise<string> {
  return readFile(new URL(`fixtures/${name}`, import.meta.url), 'utf8')
}

/** The files of an empty built-in database, made once: making them takes seconds, copying them does not. */
async function freshDatabase(): Promise<string> {
  const version = JSON.parse(
    await readFile(new URL('../node_modules/@electric-sql/pglite/package.json', import.meta.url), 'utf8'),
  ) as { version: string }
  const kept = join('.cache', `pglite-${version.version}`)
  if (existsSync(kept)) return join(kept, 'database')
  await mkdir('.cache', { recursive: true })
  const dataFolder = await mkdtemp(join('.cache', 'pglite-making-'))
  await (await openDatabase({ dataFolder }, tester)).close()
  await rename(dataFolder, kept).catch(() => rm(dataFolder, { recursive: true }))
  return join(kept, 'database')
}
