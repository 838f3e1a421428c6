// Starts the cluster of the `pg` tests once per run and fills its templates.
import { readFileSync } from 'node:fs'
import { Client } from 'pg'
import type { TestProject } from 'vitest/node'
import { type Cluster, startCluster } from './postgres-cluster.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Administrator's URL of the throw-away cluster. */
    readonly postgresUrl: string
  }
}

let cluster: Cluster | undefined

/** Vitest calls this before the first test of the project. */
export async function setup(project: TestProject): Promise<void> {
  cluster = await startCluster()
  await fillTemplate(cluster.url, 'existing', new URL('fixtures/existing-database.sql', import.meta.url))
  project.provide('postgresUrl', cluster.url)
}

/** Vitest calls this after the last one. */
export function teardown(): void {
  cluster?.stop()
}

async function fillTemplate(adminUrl: string, name: string, file: URL): Promise<void> {
  await run(adminUrl, `CREATE DATABASE template_${name}`)
  await run(withDatabase(adminUrl, `template_${name}`), readFileSync(file, 'utf8'))
}

async function run(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}

function withDatabase(adminUrl: string, database: string): string {
  const url = new URL(adminUrl)
  url.pathname = database
  return url.href
}
