// The whole backend in rehearsal on the built-in database: opened, synced, reviewed, followed by events, closed.
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { Client, fetchExchange, type AnyVariables, type TypedDocumentNode } from '@urql/core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  ApplyPlanDocument,
  CancelJobDocument,
  ChangedDocument,
  DiscardJobDocument,
  JobChangesDocument,
  JobDocument,
  JobFindingsDocument,
  JobPlanDocument,
  JobsDocument,
  KindsDocument,
  LatestJobDocument,
  StartSyncDocument,
  TickPlanDocument,
  WorkspaceDocument,
} from '../../graphql/generated/local.ts'
import { sandboxFetch } from '../sandbox/fetch.ts'
import { createSandbox } from '../sandbox/sandbox.ts'
import { type Backend, createBackend } from './backend.ts'
import { migrateDatabase, seedDatabase } from './backend/maintenance.ts'
import type { BackendPorts } from './backend/ports.ts'
import { readConfiguration, type Variables } from './config.ts'
import type { Clock, Log } from './ports/platform.ts'

const log: Log = { debug() {}, info() {}, warn() {}, error() {} }
const clock: Clock = {
  now: () => new Date(),
  wait: (milliseconds, signal) => setTimeout(milliseconds, undefined, { signal }),
}
const sandbox = createSandbox()
const dataFolder = mkdtempSync(join(tmpdir(), 'tandem-backend-'))
const credentials = {
  ADMINISTRATE_API_URL: 'https://api.example.com/graphql',
  ADMINISTRATE_AUTH_URL: 'https://auth.example.com/oauth',
  ADMINISTRATE_API_KEY: 'key',
  ADMINISTRATE_API_SECRET: 'secret',
  ADMINISTRATE_INSTANCE_URL: 'training.example.com',
}

function portsOf(variables: Variables): BackendPorts {
  const configuration = readConfiguration(variables, { platform: process.platform, home: '/nowhere' })
  const connection = {
    apiUrl: sandbox.graphqlUrl,
    authUrl: sandbox.authUrl,
    clientId: sandbox.clientId,
    clientSecret: sandbox.clientSecret,
    instance: sandbox.instance,
    requestsPerSecond: 0,
  }
  return {
    configuration,
    openAdministrate: () => ({ connection, fetch: sandboxFetch(sandbox), close: async () => undefined }),
    fetch: sandboxFetch(sandbox),
    secrets: { keyStore: async () => ({ place: 'session' }), learn: () => undefined },
    browser: null,
    clock,
    log,
    person: 'Ana',
    host: 'desk',
    command: 'Tandem',
    version: '0.0.0',
    diagnostics: async () => [],
    introspection: false,
  }
}

function clientOf(backend: Backend) {
  const client = new Client({
    url: 'http://tandem.local/graphql',
    exchanges: [fetchExchange],
    fetch: (input, init) => backend.handle(new Request(input, init)),
    fetchSubscriptions: true,
    preferGetMethod: false,
    requestPolicy: 'network-only',
  })
  async function ask<Data, Variables extends AnyVariables>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
  ): Promise<Data> {
    const { data, error } = await client.query(document, variables).toPromise()
    if (error !== undefined || data === undefined) throw error ?? new Error('No data')
    return data
  }
  async function mutate<Data, Variables extends AnyVariables>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
  ): Promise<Data> {
    const { data, error } = await client.mutation(document, variables).toPromise()
    if (error !== undefined || data === undefined) throw error ?? new Error('No data')
    return data
  }
  /** Topics as they come, until `enough` says so; asked once at the beginning too. */
  function follow(enough: (topics: readonly string[]) => Promise<boolean>): Promise<void> {
    return new Promise((resolve, reject) => {
      let asked = enough([])
      const subscription = client.subscription(ChangedDocument, { after: null }).subscribe(({ data, error }) => {
        if (error !== undefined) reject(error)
        const topics = data?.changed.topics ?? []
        asked = asked.then(async (isEnough) => isEnough || (await enough(topics)))
        asked.then((isEnough) => {
          if (!isEnough) return
          subscription.unsubscribe()
          resolve()
        }, reject)
      })
    })
  }
  async function start(command: string, more: { readonly reviewFirst?: boolean } = {}): Promise<string> {
    const input = { command, pageSize: 100, reviewFirst: false, skipErrors: false, ...more }
    const { startSync } = await mutate(StartSyncDocument, { input })
    if (startSync.__typename !== 'JobStarted') throw new Error(JSON.stringify(startSync))
    return startSync.job.id
  }
  async function ended(id: string) {
    await follow(async () => (await ask(JobDocument, { id })).job?.status !== 'RUNNING')
    const { job } = await ask(JobDocument, { id })
    if (job === null) throw new Error(`No job ${id}`)
    return job
  }
  return { ask, mutate, follow, start, ended }
}

/** Making the built-in database takes many times longer on a machine that is busy. */
const patience = 300_000
let backend: Backend
let window: ReturnType<typeof clientOf>

beforeAll(async () => {
  backend = createBackend(portsOf({ TANDEM_DATA_DIR: dataFolder }))
  window = clientOf(backend)
})

afterAll(async () => {
  await backend.close()
})

test(
  'it is there before its database is, and tells when that is there too',
  async () => {
    const { workspace } = await window.ask(WorkspaceDocument, {})
    expect(workspace).toMatchObject({
      environment: 'REHEARSAL',
      tenant: '',
      database: 'built in',
      databaseReachability: 'UNKNOWN',
      databaseProblem: null,
      administrateReachability: 'UNKNOWN',
      requestLimitInFiveMinutes: 6000,
      person: 'Ana',
    })
    await window.follow(async () => {
      const now = await window.ask(WorkspaceDocument, {})
      return now.workspace.databaseReachability === 'CONNECTED'
    })
    expect((await window.ask(WorkspaceDocument, {})).workspace).toMatchObject({
      databaseProblem: null,
      notLinked: null,
    })
    expect((await window.ask(LatestJobDocument, {})).latestJob).toBeNull()
  },
  patience,
)

test('another process is told who has the database', async () => {
  const second = createBackend(portsOf({ TANDEM_DATA_DIR: dataFolder }))
  await second.ready()
  const { workspace } = await clientOf(second).ask(WorkspaceDocument, {})
  expect(workspace).toMatchObject({ databaseReachability: 'UNREACHABLE', databaseProblem: { code: 'DATA-BUSY' } })
  await second.close()
})

test('a plan under review: ticked, unticked, written', async () => {
  const id = await window.start('sync_locations', { reviewFirst: true })
  expect(await window.ended(id)).toMatchObject({ status: 'WAITING', title: 'Locations', reviewFirst: true })
  const { job } = await window.ask(JobPlanDocument, { id, position: null, first: 100, offset: 0 })
  expect(job?.plan).toMatchObject({ total: 11, pending: 11, ticked: 11, moved: 0 })
  expect(job?.plan?.items.map(({ kind }) => kind)).toEqual(Array.from({ length: 11 }, () => 'LOCATIONS'))
  for (const { name, fields } of job?.plan?.items ?? [])
    expect(fields).toContainEqual({ field: 'name', before: null, after: name })
  const left = job?.plan?.items[0]?.id ?? ''
  const ticked = await window.mutate(TickPlanDocument, { jobId: id, ids: [left], ticked: false })
  expect(ticked.tickPlan.__typename).toBe('JobChanged')
  const { applyPlan } = await window.mutate(ApplyPlanDocument, { jobId: id })
  expect(applyPlan.__typename).toBe('JobStarted')
  const written = await window.ended(id)
  expect(written.totals.created).toBe(10)
  const { job: changed } = await window.ask(JobChangesDocument, { id, position: null, first: 100, offset: 0 })
  expect(changed?.changes.total).toBe(10)
  const again = await window.mutate(ApplyPlanDocument, { jobId: id })
  expect(again.applyPlan).toMatchObject({ __typename: 'NotStarted', exitCode: 2, problem: { code: 'PLAN-STALE' } })
})

test('a plan that is given up writes nothing', async () => {
  const id = await window.start('sync_price_levels', { reviewFirst: true })
  await window.ended(id)
  const stopped = await window.mutate(CancelJobDocument, { id })
  expect(stopped.cancelJob).toMatchObject({ __typename: 'NotPossible' })
  const { discardJob } = await window.mutate(DiscardJobDocument, { id })
  expect(discardJob).toMatchObject({ __typename: 'JobChanged', job: { status: 'CANCELLED' } })
  const { jobs } = await window.ask(JobsDocument, { first: 1, before: null })
  expect(jobs).toMatchObject([{ id, status: 'CANCELLED', totals: { created: 0, skipped: 0 } }])
  const { kinds } = await window.ask(KindsDocument, {})
  expect(kinds[1]).toMatchObject({ name: 'PRICE_LEVELS', administrateTotal: null, lastRun: null })
})

test('what makes no sense does not start', async () => {
  const input = { command: 'sync_venues', from: 'sync_venues', pageSize: 100, reviewFirst: false, skipErrors: false }
  const { startSync } = await window.mutate(StartSyncDocument, { input })
  expect(startSync).toMatchObject({ __typename: 'NotStarted', exitCode: 2, problem: { code: 'USAGE' } })
  const unmet = await window.mutate(StartSyncDocument, {
    input: { ...input, from: null, command: 'sync_course_template_price_levels' },
  })
  expect(unmet.startSync).toMatchObject({ __typename: 'NotStarted', exitCode: 2, problem: { code: 'DEP-UNMET' } })
})

test('a Full Sync, followed by events to its end', async () => {
  sandbox.faults.set({ latencyMs: 20 })
  const id = await window.start('sync_all')
  const input = { command: 'sync_all', pageSize: 100, reviewFirst: false, skipErrors: false }
  const { startSync } = await window.mutate(StartSyncDocument, { input })
  expect(startSync).toMatchObject({
    __typename: 'EngineBusy',
    problem: { code: 'ENGINE-BUSY' },
    holder: { owner: 'Ana', host: 'desk', command: 'sync_all', jobId: id, here: true },
  })
  expect((await window.ask(WorkspaceDocument, {})).workspace.engine).toMatchObject({ jobId: id, here: true })
  const job = await window.ended(id)
  sandbox.faults.set({})
  expect(job).toMatchObject({ title: 'Full Sync', here: false, startedBy: 'Ana', secondsLeft: null })
  expect(job.steps.map(({ title, read }) => `${title} ${read}`)).toEqual([
    'Custom fields 45',
    'Price levels 3',
    'Locations 11',
    'Venues 19',
    'Instructors 41',
    'Course templates 108',
    'Course template price levels 327',
  ])
  const sum = job.steps.reduce((total, { counts }) => total + counts.created, 0)
  expect(job.totals.created).toBe(sum)
  expect(job.read).toBe(45 + 3 + 11 + 19 + 41 + 108 + 327)
  expect(job.steps[4]).toMatchObject({ status: 'DONE_WITH_WARNINGS', counts: { errors: 1 } })
})

test('the numbers of the kinds, the findings and the list of runs', async () => {
  const { kinds } = await window.ask(KindsDocument, {})
  expect(kinds.map(({ name, linked, administrateTotal }) => [name, linked, administrateTotal])).toMatchObject([
    ['CUSTOM_FIELDS', false, 45],
    ['PRICE_LEVELS', false, 3],
    ['LOCATIONS', true, 11],
    ['VENUES', true, 19],
    ['INSTRUCTORS', true, 40],
    ['COURSE_TEMPLATES', true, 108],
    ['COURSE_TEMPLATE_PRICE_LEVELS', false, expect.any(Number)],
  ])
  const locations = kinds[2]
  expect((locations?.linkedTotal ?? 0) + (locations?.notLinkedTotal ?? 0)).toBe(locations?.tutorialTotal)
  const { workspace } = await window.ask(WorkspaceDocument, {})
  expect(workspace.notLinked).toBe(kinds.reduce((sum, { notLinkedTotal }) => sum + (notLinkedTotal ?? 0), 0))
  expect(workspace).toMatchObject({ administrateReachability: 'CONNECTED', administrateProblem: null, engine: null })
  expect(workspace.requestsInFiveMinutes).toBeGreaterThan(0)

  const { jobs } = await window.ask(JobsDocument, { first: 2, before: null })
  expect(jobs.map(({ title, status }) => [title, status])).toEqual([
    ['Full Sync', 'DONE'],
    ['Price levels', 'CANCELLED'],
  ])
  const [latest] = jobs
  const all = { id: latest?.id ?? '', position: 3, first: 100, offset: 0 }
  const { job } = await window.ask(JobFindingsDocument, { ...all, kinds: ['UNMATCHED_TUTORIAL'] })
  expect(job?.findings).toMatchObject({
    total: 1,
    items: [{ kindName: 'LOCATIONS', model: 'TutorialLocation', key: 'Cardiff', reason: 'NO_SUCH_KEY' }],
  })
})

test('a run is stopped, and what it has not written stays as it was', async () => {
  sandbox.faults.set({ latencyMs: 200 })
  const id = await window.start('sync_all')
  const { cancelJob } = await window.mutate(CancelJobDocument, { id })
  expect(cancelJob.__typename).toBe('JobChanged')
  const job = await window.ended(id)
  sandbox.faults.set({})
  expect(job.status).toBe('CANCELLED')
  expect(job.totals.created).toBe(0)
  const again = await window.mutate(CancelJobDocument, { id })
  expect(again.cancelJob).toMatchObject({ __typename: 'NotPossible' })
  const nobody = await window.mutate(CancelJobDocument, { id: 'nobody' })
  expect(nobody.cancelJob).toMatchObject({ __typename: 'NotPossible', problem: { message: 'There is no such run.' } })
})

test('Administrate that cannot be reached is named', async () => {
  sandbox.faults.set({ unauthorizedTimes: 1_000 })
  const job = await window.ended(await window.start('sync_price_levels'))
  sandbox.faults.set({})
  expect(job).toMatchObject({ status: 'FAILED', problem: { code: 'ADM-401' } })
  expect((await window.ask(WorkspaceDocument, {})).workspace).toMatchObject({
    administrateReachability: 'CONNECTED',
    administrateProblem: { code: 'ADM-401' },
  })
})

test(
  'closed and opened again: everything is still there; real credentials are refused; seed and migrate find it as it is',
  async () => {
    await backend.close()
    const live = createBackend(portsOf({ ...credentials, TANDEM_DATA_DIR: dataFolder }))
    await live.ready()
    const { workspace } = await clientOf(live).ask(WorkspaceDocument, {})
    expect(workspace).toMatchObject({
      environment: 'LIVE',
      tenant: 'training.example.com',
      databaseReachability: 'CONNECTED',
      databaseProblem: { code: 'REHEARSAL-MARKED' },
    })
    await live.close()
    const ports = portsOf({ TANDEM_DATA_DIR: dataFolder })
    await expect(seedDatabase(ports)).rejects.toMatchObject({ problem: { code: 'SEED-REFUSED' }, exitCode: 2 })
    expect(await migrateDatabase(ports, { adopt: false })).toMatchObject({
      database: 'built in',
      was: 'tandem',
      applied: [],
    })
    backend = createBackend(ports)
    window = clientOf(backend)
    const { latestJob } = await window.ask(LatestJobDocument, {})
    expect(latestJob).toMatchObject({ title: 'Price levels', status: 'FAILED' })
  },
  patience,
)

test('without a database it says so, starts nothing, and still knows the kinds', async () => {
  const without = createBackend(portsOf({ DATABASE_URL: 'postgresql://ana:hunter2@127.0.0.1:1/none' }))
  const client = clientOf(without)
  await without.ready()
  const { workspace } = await client.ask(WorkspaceDocument, {})
  expect(workspace).toMatchObject({
    database: '127.0.0.1:1/none',
    databaseReachability: 'UNREACHABLE',
    databaseProblem: { code: 'DB-CONNECT' },
  })
  const input = { command: 'sync_all', pageSize: 100, reviewFirst: false, skipErrors: false }
  const { startSync } = await client.mutate(StartSyncDocument, { input })
  expect(startSync).toMatchObject({ __typename: 'NotStarted', exitCode: 2, problem: { code: 'DB-CONNECT' } })
  expect(JSON.stringify([workspace, startSync])).not.toContain('hunter2')
  const { kinds } = await client.ask(KindsDocument, {})
  expect(kinds.map(({ title }) => title)).toHaveLength(7)
  await expect(client.ask(LatestJobDocument, {})).rejects.toThrow('DB-CONNECT')
  await without.close()
})
