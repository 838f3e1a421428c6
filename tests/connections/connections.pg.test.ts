// Settings through the one API, from an empty folder: connect to an Administrate, work there, go back; nothing secret comes out.
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  BeginSignInDocument,
  CheckConnectionsDocument,
  ConnectionsDocument,
  ForgetConnectionsDocument,
  SaveConnectionsDocument,
  SetReadOnlyDocument,
  StartSyncDocument,
  UseEnvironmentDocument,
  WorkspaceDocument,
} from '../../graphql/generated/local.ts'
import type { ConnectionsInput } from '../../graphql/generated/local.ts'
import { type Backend, createBackend } from '../../src/main/backend.ts'
import type { BackendPorts } from '../../src/main/backend/ports.ts'
import { readConfiguration } from '../../src/main/config.ts'
import { createClient, type LocalApi } from '../../src/main/hosts/cli/client.ts'
import { followJob } from '../../src/main/hosts/cli/job-follow.ts'
import { systemClock } from '../../src/main/hosts/machine.ts'
import { openAdministrate } from '../../src/main/hosts/rehearsal.ts'
import { sandboxFetch } from '../../src/sandbox/fetch.ts'
import { createSandbox } from '../../src/sandbox/sandbox.ts'

const patience = 120_000
const folder = mkdtempSync(join(tmpdir(), 'tandem-connections-'))
const sandbox = createSandbox({ url: 'https://practice.example.com' })
const learned: string[] = []
const answers: string[] = []
const opened: string[] = []
let backend: Backend
let api: LocalApi

function ports(): BackendPorts {
  const quiet = () => undefined
  const configuration = readConfiguration({ TANDEM_DATA_DIR: folder }, { platform: 'linux', home: folder })
  const fetch = sandboxFetch(sandbox)
  return {
    configuration,
    openAdministrate: (inUse) => openAdministrate(inUse, fetch),
    fetch,
    secrets: { keyStore: async () => ({ place: 'file' }), learn: (secret) => void learned.push(secret) },
    browser: {
      async open(address) {
        opened.push(address)
        const { headers } = await fetch(address, { redirect: 'manual' })
        const back = new URL(headers.get('location') ?? '')
        arrived(back.searchParams)
      },
      listen: async () => ({
        address: 'http://127.0.0.1:1/signed-in',
        arrived: () => new Promise((resolve) => (arrived = resolve)),
        tell: async () => undefined,
        close: async () => undefined,
      }),
    },
    clock: systemClock,
    log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
    person: 'Ana',
    host: 'desk',
    command: 'Tandem',
    version: '0.0.0',
    diagnostics: async () => [],
    introspection: false,
  }
}

let arrived: (query: URLSearchParams) => void = () => undefined

async function open(): Promise<void> {
  backend = createBackend(ports())
  await backend.ready()
  api = createClient(async (request) => {
    const answer = await backend.handle(request)
    if (answer.headers.get('content-type')?.startsWith('application/json') === true)
      answers.push(await answer.clone().text())
    return answer
  })
}

beforeAll(open, patience)
afterAll(async () => {
  await backend.close()
  await sandbox.close()
  rmSync(folder, { recursive: true, force: true })
})

function input(change: Partial<ConnectionsInput['administrate']> = {}): ConnectionsInput {
  return {
    environment: 'SANDBOX',
    database: { builtIn: true, host: '', port: 5432, name: '', role: '', encryption: 'CHECKED' },
    administrate: {
      instance: sandbox.instance,
      apiUrl: sandbox.graphqlUrl,
      authUrl: sandbox.authUrl,
      method: 'CLIENT_CREDENTIALS',
      clientId: sandbox.clientId,
      clientSecret: sandbox.clientSecret,
      requestsPerSecond: 0,
      ...change,
    },
  }
}

const settings = () => JSON.parse(readFileSync(join(folder, 'settings.json'), 'utf8')) as Record<string, unknown>
const workspace = async () => (await api.query(WorkspaceDocument, {})).workspace

async function synced(): Promise<string> {
  const order = { command: 'sync_price_levels', reviewFirst: false, skipErrors: false, pageSize: 100 }
  const { startSync } = await api.mutate(StartSyncDocument, { input: order })
  if (startSync.__typename !== 'JobStarted') return 'problem' in startSync ? startSync.problem.code : ''
  const { signal } = new AbortController()
  return (await followJob(startSync.job, { api, signal, onJob: () => undefined })).last.status
}

describe('from an empty folder', () => {
  test(
    'nobody has chosen yet: rehearsal, and the question stands until it is answered',
    async () => {
      expect(await workspace()).toMatchObject({ environment: 'REHEARSAL', firstStart: true, readOnly: false })
      await api.mutate(UseEnvironmentDocument, { environment: 'REHEARSAL' })
      expect(await workspace()).toMatchObject({ environment: 'REHEARSAL', firstStart: false })
      expect((await api.query(ConnectionsDocument, {})).connections).toMatchObject({
        current: 'REHEARSAL',
        fixed: null,
        secretsPlace: 'FILE',
        environments: [
          { environment: 'LIVE', complete: false, database: null },
          { environment: 'SANDBOX', complete: false, database: null },
          { environment: 'REHEARSAL', complete: true, database: null },
        ],
      })
    },
    patience,
  )

  test('as things are now: seven checks of each system, and none fails', async () => {
    const { checkConnections } = await api.mutate(CheckConnectionsDocument, { input: null })
    if (checkConnections.__typename !== 'ConnectionChecks') throw new Error(checkConnections.problem.message)
    expect(
      [...checkConnections.database, ...checkConnections.administrate].filter(({ state }) => state === 'FAILED'),
    ).toEqual([])
    expect(checkConnections.passed).toBe(true)
    expect([checkConnections.database.length, checkConnections.administrate.length]).toEqual([7, 7])
  })

  test('what is not set up cannot be used', async () => {
    const { useEnvironment } = await api.mutate(UseEnvironmentDocument, { environment: 'LIVE' })
    expect(useEnvironment).toMatchObject({ __typename: 'NotDecided', problem: { message: 'Live is not set up.' } })
    expect((await workspace()).environment).toBe('REHEARSAL')
  })

  test('a wrong secret: the check says so, and nothing is kept', async () => {
    const before = settings()
    const wrong = input({ clientSecret: 'certainly-wrong' })
    const { saveConnections } = await api.mutate(SaveConnectionsDocument, { input: wrong, anyway: false })
    if (saveConnections.__typename !== 'ConnectionsNotSaved') throw new Error(JSON.stringify(saveConnections))
    const failed = saveConnections.checks.administrate.filter(({ state }) => state === 'FAILED')
    expect(failed.map(({ problem }) => problem?.code)).toEqual(['ADM-401'])
    expect(settings()).toEqual(before)
    expect(learned).toContain('certainly-wrong')
  })

  test('the same, told to save it anyway: what failed is said, and it is kept', async () => {
    const wrong = input({ clientSecret: 'certainly-wrong' })
    const { saveConnections } = await api.mutate(SaveConnectionsDocument, { input: wrong, anyway: true })
    if (saveConnections.__typename !== 'ConnectionsSaved') throw new Error(JSON.stringify(saveConnections))
    expect(saveConnections.checks.passed).toBe(false)
    const kept = saveConnections.connections.environments.find(({ environment }) => environment === 'SANDBOX')
    expect(kept).toMatchObject({ complete: true, administrate: { instance: sandbox.instance, hasClientSecret: true } })
    expect(settings()).toMatchObject({ connections: { SANDBOX: { administrate: { instance: sandbox.instance } } } })
  })

  test(
    'the right one: kept, put to use, and synced',
    async () => {
      const { saveConnections } = await api.mutate(SaveConnectionsDocument, { input: input(), anyway: false })
      expect(saveConnections).toMatchObject({ __typename: 'ConnectionsSaved', checks: { passed: true } })
      expect((await workspace()).environment).toBe('REHEARSAL')
      await api.mutate(UseEnvironmentDocument, { environment: 'SANDBOX' })
      await backend.ready()
      expect(await workspace()).toMatchObject({ environment: 'SANDBOX', tenant: sandbox.instance })
      expect(await synced()).toBe('DONE')
    },
    patience,
  )

  test(
    'read-only: nothing is written, also after a restart, until it is taken back',
    async () => {
      await api.mutate(SetReadOnlyDocument, { environment: 'SANDBOX', on: true })
      expect(await synced()).toBe('READ-ONLY')
      await backend.close()
      await open()
      expect(await workspace()).toMatchObject({ environment: 'SANDBOX', readOnly: true })
      expect(await synced()).toBe('READ-ONLY')
      await api.mutate(SetReadOnlyDocument, { environment: 'SANDBOX', on: false })
      expect(await synced()).toBe('DONE')
    },
    patience,
  )

  test('what is kept goes to no other address', async () => {
    const elsewhere = input({ authUrl: 'https://elsewhere.example.net/oauth', clientId: null, clientSecret: null })
    const { checkConnections } = await api.mutate(CheckConnectionsDocument, { input: elsewhere })
    expect(checkConnections).toMatchObject({ __typename: 'NotDecided', problem: { code: 'SECRETS' } })
  })

  test(
    'a person signs in through the browser, and the sync runs on that',
    async () => {
      const byPerson = input({ method: 'AUTHORIZATION_CODE' })
      await api.mutate(BeginSignInDocument, { input: byPerson })
      await expect
        .poll(async () => (await api.query(ConnectionsDocument, {})).connections.signIn)
        .toMatchObject({ environment: 'SANDBOX', state: 'DONE', address: '', problem: null })
      expect(opened).toHaveLength(1)
      const { saveConnections } = await api.mutate(SaveConnectionsDocument, { input: byPerson, anyway: false })
      expect(saveConnections).toMatchObject({ __typename: 'ConnectionsSaved' })
      expect(await synced()).toBe('DONE')
      sandbox.revokeTokens()
      expect(await synced()).toBe('FAILED')
      expect((await workspace()).administrateProblem).toMatchObject({ code: 'ADM-SIGN-IN' })
    },
    patience,
  )

  test(
    'forgotten: rehearsal again, and no secret is left',
    async () => {
      await api.mutate(ForgetConnectionsDocument, { environment: 'SANDBOX' })
      await backend.ready()
      expect(await workspace()).toMatchObject({ environment: 'REHEARSAL' })
      expect(readFileSync(join(folder, 'secrets.json'), 'utf8')).not.toContain(sandbox.clientSecret)
      expect(statSync(join(folder, 'secrets.json')).mode & 0o077).toBe(0)
    },
    patience,
  )

  test('no answer ever held a secret, and settings.json holds none', () => {
    const secrets = [...new Set(learned)].filter((secret) => secret.length > 8)
    expect(secrets).toContain(sandbox.clientSecret)
    const spilled = secrets.filter((secret) => [...answers, JSON.stringify(settings())].join().includes(secret))
    expect(spilled).toEqual([])
  })
})
