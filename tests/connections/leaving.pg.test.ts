// From one environment to another, with others asking meanwhile: nothing begins that would be cut off, and nothing that runs is.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { ConnectionsInput } from '../../graphql/generated/local.ts'
import {
  BeginSignInDocument,
  SaveConnectionsDocument,
  StartSyncDocument,
  UseEnvironmentDocument,
  WorkspaceDocument,
} from '../../graphql/generated/local.ts'
import { type Backend, createBackend } from '../../src/main/backend.ts'
import { type Configuration, readConfiguration } from '../../src/main/config.ts'
import { createClient, type LocalApi } from '../../src/main/hosts/cli/client.ts'
import { followJob } from '../../src/main/hosts/cli/job-follow.ts'
import { systemClock } from '../../src/main/hosts/machine.ts'
import { openAdministrate } from '../../src/main/hosts/rehearsal.ts'
import type { Fetch } from '../../src/main/ports/platform.ts'
import { sandboxFetch } from '../../src/sandbox/fetch.ts'
import { createSandbox, type Sandbox } from '../../src/sandbox/sandbox.ts'

const patience = 120_000
const free = Promise.resolve()
let folder: string
let sandbox: Sandbox
let backend: Backend
let api: LocalApi
/** What the key store, and Administrate, wait for before they answer. */
let keyStore: Promise<unknown>
let answers: Promise<unknown>
let onKeyStore: () => void = () => undefined
let cannotOpen: boolean

beforeEach(async () => {
  ;[keyStore, answers, cannotOpen] = [free, free, false]
  folder = mkdtempSync(join(tmpdir(), 'tandem-leaving-'))
  sandbox = createSandbox({ url: 'https://practice.example.com' })
  const reach = sandboxFetch(sandbox)
  const fetch: Fetch = async (input, init) => {
    await answers
    return reach(input, init)
  }
  const quiet = () => undefined
  backend = createBackend({
    ...{ fetch, clock: systemClock, person: 'Ana', host: 'desk', command: 'Tandem', version: '0.0.0' },
    configuration: readConfiguration({ TANDEM_DATA_DIR: folder }, { platform: 'linux', home: folder }),
    openAdministrate(configuration: Configuration) {
      if (cannotOpen) throw new Error('The folder is gone')
      return openAdministrate(configuration, fetch)
    },
    secrets: { keyStore: async () => ({ place: 'key-store', cipher }), learn: quiet },
    browser: {
      open: async () => undefined,
      listen: async () => ({
        address: 'http://127.0.0.1:1/signed-in',
        arrived: (signal) => new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Error()))),
        tell: async () => undefined,
        close: async () => undefined,
      }),
    },
    log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
    diagnostics: async () => [],
    introspection: false,
  })
  await backend.ready()
  api = createClient((request) => backend.handle(request))
  const saved = await api.mutate(SaveConnectionsDocument, { input: input(), anyway: false })
  expect(saved.saveConnections.__typename).toBe('ConnectionsSaved')
}, patience)

afterEach(async () => {
  await backend.close()
  await sandbox.close()
  rmSync(folder, { recursive: true, force: true })
})

const cipher = {
  encrypt: async (text: string) => Buffer.from(text),
  async decrypt(bytes: Buffer) {
    onKeyStore()
    await keyStore
    return { text: bytes.toString(), again: false }
  },
}

function input(): ConnectionsInput {
  const { instance, graphqlUrl: apiUrl, authUrl, clientId, clientSecret } = sandbox
  return {
    environment: 'SANDBOX',
    database: { builtIn: true, host: '', port: 5432, name: '', role: '', encryption: 'OFF' },
    administrate: {
      ...{ instance, apiUrl, authUrl, clientId, clientSecret, requestsPerSecond: 0 },
      method: 'CLIENT_CREDENTIALS',
    },
  }
}

function held(): { readonly until: Promise<void>; readonly release: () => void } {
  let release: () => void = () => undefined
  const until = new Promise<void>((resolve) => (release = resolve))
  return { until, release }
}

async function begun() {
  const order = { command: 'sync_price_levels', reviewFirst: false, skipErrors: false, pageSize: 100 }
  const { startSync } = await api.mutate(StartSyncDocument, { input: order })
  if (startSync.__typename !== 'JobStarted') throw new Error(JSON.stringify(startSync))
  return startSync.job
}

async function ended(job: Awaited<ReturnType<typeof begun>>): Promise<string> {
  return (await followJob(job, { api, signal: new AbortController().signal, onJob: () => undefined })).last.status
}

const use = async (environment: 'SANDBOX' | 'REHEARSAL') =>
  (await api.mutate(UseEnvironmentDocument, { environment })).useEnvironment

test(
  'a run that somebody wants while Tandem is leaving begins when it has arrived',
  async () => {
    const { until, release } = held()
    const arrived = held()
    keyStore = until
    onKeyStore = arrived.release
    const leaving = use('SANDBOX')
    await arrived.until
    const asked = begun()
    asked.catch(() => undefined)
    for (let turns = 0; turns < 300; turns += 1) await new Promise(setImmediate)
    release()
    expect(await leaving).toMatchObject({ __typename: 'Connections', current: 'SANDBOX' })
    expect(await ended(await asked)).toBe('DONE')
  },
  patience,
)

test(
  'while something runs nobody leaves, and nothing is written of it',
  async () => {
    await use('SANDBOX')
    await backend.ready()
    const { until, release } = held()
    answers = until
    const job = await begun()
    expect(await use('REHEARSAL')).toMatchObject({ __typename: 'NotDecided', problem: { code: 'ENGINE-BUSY' } })
    expect(JSON.parse(readFileSync(join(folder, 'settings.json'), 'utf8'))).toMatchObject({ environment: 'SANDBOX' })
    release()
    expect(await ended(job)).toBe('DONE')
    expect((await api.query(WorkspaceDocument, {})).workspace.environment).toBe('SANDBOX')
  },
  patience,
)

test(
  'where nothing could be opened, a sign-in that ends ends nothing else',
  async () => {
    await api.mutate(BeginSignInDocument, { input: input() })
    cannotOpen = true
    await expect(use('SANDBOX')).rejects.toThrow()
    // A rejection that nobody hears would fail this test, and end the process of a person.
    await backend.close()
  },
  patience,
)
