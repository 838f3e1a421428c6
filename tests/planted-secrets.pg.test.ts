// Secrets are planted where they really come from, everything is done that could spill them, and whatever Tandem keeps or hands
// out is searched for them: log, database, every file of the data folder, exports, diagnostics.
import { readdirSync, readFileSync, rmSync, mkdtempSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  ExportMatchesDocument,
  LatestJobDocument,
  MatchDocument,
  StartSyncDocument,
} from '../graphql/generated/local.ts'
import { sandboxFetch } from '../src/sandbox/fetch.ts'
import { createSandbox } from '../src/sandbox/sandbox.ts'
import { createTestDatabase, type TestDatabase } from './postgres.ts'
import { readZipDirectory, unpack } from '../src/main/imports/zip-directory.ts'
import { writeZip } from '../src/main/imports/zip-write.ts'
import type { Fetch } from '../src/main/ports/platform.ts'
import { createClient, type LocalApi } from '../src/main/hosts/cli/client.ts'
import { gatherDiagnostics } from '../src/main/hosts/diagnostics.ts'
import { secretsOf, startBackend, type Started } from '../src/main/hosts/start-backend.ts'

const planted = {
  clientId: 'planted-client-id-5f1e',
  clientSecret: 'planted-client-secret-8c2d',
  password: 'planted-password-17aa',
}
const tokens = new Set<string>()
const sandbox = createSandbox({ url: 'https://sandbox.example', ...planted })
const folder = mkdtempSync(join(tmpdir(), 'tandem-planted-'))
let database: TestDatabase
let url = ''
let tandem: Started
let api: LocalApi
/** Set: every question to Administrate fails with an error that spells everything out. */
let spills = false

const reach = sandboxFetch(sandbox)
const fetch: Fetch = async (input, init) => {
  const request = new Request(input, init)
  if (spills && !request.url.endsWith('/token')) throw everything(request)
  const response = await reach(request)
  for (const name of ['access_token', 'refresh_token']) {
    const token = new RegExp(`"${name}":"([^"]+)"`).exec(await response.clone().text())?.[1]
    if (token !== undefined) tokens.add(token)
  }
  return response
}

/** An error that spells out whatever it can. */
function everything(request?: Request): Error {
  const [token] = tokens
  return new TypeError(`fetch failed with ${request?.headers.get('authorization') ?? `Bearer ${token ?? ''}`}`, {
    cause: new Error(`{"access_token":"${token ?? ''}"} client_secret=${planted.clientSecret} at ${url}`),
  })
}

beforeAll(async () => {
  database = await createTestDatabase({ template: 'existing' })
  const address = new URL(database.url)
  address.password = planted.password
  url = address.href
  tandem = startBackend({
    environment: {
      TANDEM_DATA_DIR: folder,
      TANDEM_LOG_LEVEL: 'debug',
      TANDEM_REQUESTS_PER_SECOND: '0',
      DATABASE_URL: url,
      ADMINISTRATE_API_URL: sandbox.graphqlUrl,
      ADMINISTRATE_AUTH_URL: sandbox.authUrl,
      ADMINISTRATE_API_KEY: planted.clientId,
      ADMINISTRATE_API_SECRET: planted.clientSecret,
      ADMINISTRATE_INSTANCE_URL: sandbox.instance,
    },
    fetch,
  })
  await tandem.begin()
  api = createClient(tandem.handle)
  await runs('DONE')
  sandbox.revokeTokens()
  await runs('DONE')
  spills = true
  await runs('FAILED')
  tandem.log.error({ err: everything() }, 'Something nobody thought of')
})

afterAll(async () => {
  await tandem.close()
  await database.drop()
  rmSync(folder, { recursive: true, force: true })
})

/** A Full Sync to its end. */
async function runs(status: string): Promise<void> {
  const ended = new Promise<string>((resolve) => {
    const stop = api.onChange(() => {
      void api.query(LatestJobDocument, {}).then(({ latestJob }) => {
        if (latestJob === null || latestJob.status === 'RUNNING') return
        stop()
        resolve(latestJob.status)
      })
    })
  })
  const input = { command: 'sync_all', reviewFirst: false, skipErrors: false, pageSize: 100 }
  const { startSync } = await api.mutate(StartSyncDocument, { input })
  expect(startSync.__typename).toBe('JobStarted')
  expect(await ended).toBe(status)
}

/** Which of the planted values stand in what Tandem keeps or hands out. */
function spilled(content: string | Buffer): readonly string[] {
  return [...Object.values(planted), ...tokens].filter((secret) => content.includes(secret))
}

test('secrets were used, and the search finds them where they are', () => {
  expect(tokens.size).toBeGreaterThanOrEqual(4)
  expect(spilled(`at ${url}`)).toEqual([planted.password])
  expect(spilled(Buffer.from([...tokens].join()))).toHaveLength(tokens.size)
})

test('not in the log, nor in any other file of the data folder', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
  const log = files
    .filter((path) => path.endsWith('.log'))
    .map((path) => readFileSync(path, 'utf8'))
    .join('')
  expect(log).toContain('A request to Administrate failed')
  expect(log).toContain('fetch failed with Bearer …')
  expect(files.flatMap((path) => spilled(readFileSync(path)).map((secret) => `${path}: ${secret}`))).toEqual([])
})

test('not in the database', async () => {
  const client = new Client({ connectionString: database.url })
  await client.connect()
  const tables = await client.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`,
  )
  const found: string[] = []
  let rows = 0
  for (const { name } of tables.rows) {
    const content = await client.query<{ row: string }>(`select t::text as row from ${name} t`)
    rows += content.rows.length
    found.push(...spilled(content.rows.map(({ row }) => row).join('\n')).map((secret) => `${name}: ${secret}`))
  }
  await client.end()
  expect(rows).toBeGreaterThan(100)
  expect(found).toEqual([])
})

test('not in exports', async () => {
  const { match } = await api.query(MatchDocument, { kind: 'LOCATIONS', first: 50 })
  for (const format of ['XLSX', 'CSV'] as const) {
    const rowIds = match.rows.map(({ id }) => id)
    const { exportMatches } = await api.mutate(ExportMatchesDocument, { kind: 'LOCATIONS', rowIds, format })
    if (exportMatches.__typename !== 'ExportReady') throw new Error('There is no export.')
    const response = await tandem.handle(new Request(`http://tandem.local${exportMatches.path}`))
    expect(response.status).toBe(200)
    const file = Buffer.from(await response.arrayBuffer())
    const parts = format === 'CSV' ? [file] : readZipDirectory(file).map((entry) => unpack(file, entry))
    expect(parts.flatMap(spilled)).toEqual([])
  }
})

test('not in the diagnostics, of which every part is read', async () => {
  const { configuration, handle } = tandem
  const secrets = secretsOf(configuration)
  const parts = await gatherDiagnostics({ configuration, handle, version: '0.0.0', secrets, now: new Date() })
  expect(parts.map(({ name }) => name)).toContain('runs.json')
  expect(parts.find(({ name }) => name === 'runs.json')?.content.toString()).toContain('"FAILED"')
  const zip = writeZip(parts)
  expect(readZipDirectory(zip).flatMap((entry) => spilled(unpack(zip, entry)))).toEqual([])
})
