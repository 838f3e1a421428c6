// A Tandem full of planted secrets that come to it in one of the ways there are, and in which everything was done that could spill
// them.
import type { EventEmitter } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { vi } from 'vitest'
import {
  type ConnectionsInput,
  JobDocument,
  SaveConnectionsDocument,
  StartSyncDocument,
  UseEnvironmentDocument,
} from '../graphql/generated/local.ts'
import { createClient, type LocalApi } from '../src/main/hosts/cli/client.ts'
import { electronKeyStore } from '../src/main/hosts/electron/secrets.ts'
import { app, safeStorage, seen } from '../src/main/hosts/electron/stand-in.ts'
import { startBackend, type Started } from '../src/main/hosts/start-backend.ts'
import type { Fetch } from '../src/main/ports/platform.ts'
import type { KeyStore } from '../src/main/ports/settings.ts'
import { createSecrets } from '../src/main/settings/secrets.ts'
import { sandboxFetch } from '../src/sandbox/fetch.ts'
import { createSandbox, type Sandbox } from '../src/sandbox/sandbox.ts'
import { createTestDatabase, type TestDatabase } from './postgres.ts'

/** Milliseconds for a run, on a computer that has much else to do. */
const patience = 120_000

export type Way = 'by variables' | 'kept in a file' | 'kept by the key store'

export const planted = {
  clientId: 'planted-client-id-5f1e',
  clientSecret: 'planted-client-secret-8c2d',
  databasePassword: 'planted-password-17aa',
}
/** Kept of a sign-in that was long ago; nobody uses it. */
export const plantedRefreshToken = 'planted-refresh-token-e09b'

export interface PlantedTandem {
  readonly tandem: Started
  readonly api: LocalApi
  readonly folder: string
  readonly database: TestDatabase
  /** The database's address with its password. */
  readonly url: string
  /** Those that the sandbox gave. */
  readonly tokens: ReadonlySet<string>
  /** Which secrets stand in what Tandem keeps or hands out. */
  spilled(content: string | Buffer): readonly string[]
  close(): Promise<void>
}

export async function plantTandem(way: Way): Promise<PlantedTandem> {
  const { clientId, clientSecret } = planted
  const sandbox = createSandbox({ url: 'https://sandbox.example', clientId, clientSecret })
  const folder = mkdtempSync(join(tmpdir(), 'tandem-planted-'))
  const database = await createTestDatabase({ template: 'existing' })
  const address = new URL(database.url)
  address.password = planted.databasePassword
  const url = address.href
  const tokens = new Set<string>()
  const reach = sandboxFetch(sandbox)
  /** Set: every question to Administrate fails with an error that spells everything out. */
  let spills = false

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

  /** An error that spells out whatever it can, some of it as nothing looks that is a secret. */
  function everything(request?: Request): Error {
    const [token] = tokens
    const kept = way === 'by variables' ? '' : plantedRefreshToken
    return new TypeError(`fetch failed with ${request?.headers.get('authorization') ?? `Bearer ${token ?? ''}`}`, {
      cause: new Error(
        `{"access_token":"${token ?? ''}"} client_secret=${clientSecret} at ${url}, ${Object.values(planted).join()} ${kept}`,
      ),
    })
  }

  seen.makeReady()
  await app.whenReady()
  if (way !== 'by variables') await keepRefreshToken(folder, way)
  const tandem = startBackend({
    environment: { ...own(folder), ...(way === 'by variables' ? variables(sandbox, url) : {}) },
    fetch,
    keyStore: () => keyStoreOf(way),
  })
  await tandem.begin()
  const api = createClient(tandem.handle)
  if (way !== 'by variables') await connect(api, sandbox, address)
  await run(api, 'DONE')
  sandbox.revokeTokens()
  await run(api, 'DONE')
  spills = true
  await run(api, 'FAILED')
  tandem.log.error({ err: everything() }, 'Something nobody thought of')
  // What Node does when nobody catches an error, but that it goes on here.
  const events: EventEmitter = process
  events.emit('uncaughtExceptionMonitor', everything(), 'uncaughtException')
  return {
    ...{ tandem, api, folder, database, url, tokens },
    spilled: (content) =>
      [...Object.values(planted), plantedRefreshToken, ...tokens].filter((secret) => content.includes(secret)),
    async close() {
      await tandem.close()
      await sandbox.close()
      await database.drop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function own(folder: string) {
  return { TANDEM_DATA_DIR: folder, TANDEM_LOG_LEVEL: 'debug', TANDEM_REQUESTS_PER_SECOND: '0' }
}

function variables(sandbox: Sandbox, url: string) {
  return {
    DATABASE_URL: url,
    ADMINISTRATE_API_URL: sandbox.graphqlUrl,
    ADMINISTRATE_AUTH_URL: sandbox.authUrl,
    ADMINISTRATE_API_KEY: planted.clientId,
    ADMINISTRATE_API_SECRET: planted.clientSecret,
    ADMINISTRATE_INSTANCE_URL: sandbox.instance,
  }
}

async function keyStoreOf(way: Way): Promise<KeyStore> {
  return way === 'kept by the key store' ? electronKeyStore({ safeStorage, platform: 'linux' }) : { place: 'file' }
}

async function keepRefreshToken(dataFolder: string, way: Way): Promise<void> {
  const unheard = () => undefined
  const log = { debug: unheard, info: unheard, warn: unheard, error: unheard }
  const secrets = createSecrets({ keyStore: () => keyStoreOf(way), learn: unheard, dataFolder, log })
  await secrets.write('SANDBOX', 'refreshToken', plantedRefreshToken)
}

/** As a person does it in Settings. */
async function connect(api: LocalApi, sandbox: Sandbox, address: URL): Promise<void> {
  const input: ConnectionsInput = {
    environment: 'SANDBOX',
    database: {
      ...{ builtIn: false, encryption: 'OFF', password: planted.databasePassword },
      ...{ host: address.hostname, port: Number(address.port), name: address.pathname.slice(1) },
      role: decodeURIComponent(address.username),
    },
    administrate: {
      ...{ instance: sandbox.instance, apiUrl: sandbox.graphqlUrl, authUrl: sandbox.authUrl },
      ...{ method: 'CLIENT_CREDENTIALS', clientId: planted.clientId, clientSecret: planted.clientSecret },
      requestsPerSecond: 0,
    },
  }
  const { saveConnections } = await api.mutate(SaveConnectionsDocument, { input, anyway: true })
  if (saveConnections.__typename !== 'ConnectionsSaved') throw new Error(saveConnections.__typename)
  const { useEnvironment } = await api.mutate(UseEnvironmentDocument, { environment: 'SANDBOX' })
  if (useEnvironment.__typename !== 'Connections') throw new Error(useEnvironment.problem.message)
}

/** A Full Sync to its end, which must be `status`. */
async function run(api: LocalApi, status: string): Promise<void> {
  const input = { command: 'sync_all', reviewFirst: false, skipErrors: false, pageSize: 100 }
  const { startSync } = await api.mutate(StartSyncDocument, { input })
  if (startSync.__typename !== 'JobStarted') throw new Error(startSync.__typename)
  const { id } = startSync.job
  const ended = await vi.waitUntil(
    async () => {
      const { job } = await api.query(JobDocument, { id })
      return job === null || job.status === 'RUNNING' ? null : job.status
    },
    { timeout: patience, interval: 100 },
  )
  if (ended !== status) throw new Error(`The run ended as ${ended}.`)
}
