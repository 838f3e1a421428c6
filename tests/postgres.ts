// A database of its own for a test file, in the cluster of the run.
import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { inject } from 'vitest'

export type TestDatabase = Readonly<{ url: string; drop(): Promise<void> }>

/**
 * What a new database holds: nothing (`empty`), or the tables as the existing system makes them, without rows (`existing`,
 * from tests/fixtures/existing-database.sql).
 */
export type Template = 'empty' | 'existing'

const TEMPLATE_DATABASES: Readonly<Record<Template, string>> = { empty: 'template0', existing: 'template_existing' }

/** Makes a database from a template (some 40 ms); call `drop` in `afterAll`. Only for tests of the project `pg`. */
export async function createTestDatabase(options?: Readonly<{ template?: Template }>): Promise<TestDatabase> {
  const adminUrl = inject('postgresUrl')
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await administer(adminUrl, `CREATE DATABASE ${name} TEMPLATE ${TEMPLATE_DATABASES[options?.template ?? 'empty']}`)
  const url = new URL(adminUrl)
  url.pathname = name
  return {
    url: url.href,
    drop: () => administer(adminUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  }
}

async function administer(adminUrl: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: adminUrl })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
