// A PostgreSQL database of its own for a measurement.
import pg from 'pg'
import type { Target } from '../src/main/store/connection/connect.ts'

export interface NewDatabase {
  readonly target: Target
  readonly drop: () => Promise<void>
}

let databases = 0

/** Made in the cluster at this address. */
export async function newDatabase(adminUrl: string): Promise<NewDatabase> {
  const name = `bench_${(databases += 1)}`
  await administer(adminUrl, `create database ${name}`)
  const url = new URL(adminUrl)
  url.pathname = name
  return { target: { url: url.href }, drop: () => administer(adminUrl, `drop database ${name} with (force)`) }
}

async function administer(adminUrl: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  await client.query(statement)
  await client.end()
}
