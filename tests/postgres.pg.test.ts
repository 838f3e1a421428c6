// The throw-away cluster itself: databases are apart, hold what their template says, and go away.
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from './postgres.ts'
import { startCluster } from './postgres-cluster.ts'

let existing: TestDatabase
let empty: TestDatabase

beforeAll(async () => {
  existing = await createTestDatabase({ template: 'existing' })
  empty = await createTestDatabase()
})

afterAll(async () => {
  await existing.drop()
  await empty.drop()
})

async function tables(url: string): Promise<number> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    const answer = await client.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema')`,
    )
    return answer.rows[0]?.count ?? -1
  } finally {
    await client.end()
  }
}

test('the template of the existing system holds its 27 tables', async () => {
  expect(await tables(existing.url)).toBe(27)
})

test('an empty database holds none', async () => {
  expect(await tables(empty.url)).toBe(0)
})

test('a dropped database takes no connections', async () => {
  const database = await createTestDatabase()
  await database.drop()
  await expect(tables(database.url)).rejects.toThrow('does not exist')
})

test('a cluster that pg_ctl starts, as on Windows, answers and goes away', async () => {
  const cluster = await startCluster({ byControl: true })
  expect(await tables(cluster.url)).toBe(0)
  cluster.stop()
  await expect(tables(cluster.url)).rejects.toThrow('ECONNREFUSED')
})
