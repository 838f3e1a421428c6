// The whole backend as a window meets it, in rehearsal on PostgreSQL or the built-in database, synced, with the sandbox in reach.
import { mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createManualClock } from '../../src/main/administrate/manual-clock.ts'
import { type Backend, createBackend } from '../../src/main/backend.ts'
import { seedDatabase } from '../../src/main/backend/maintenance.ts'
import type { BackendPorts } from '../../src/main/backend/ports.ts'
import { type Configuration, readConfiguration } from '../../src/main/config.ts'
import type { Fetch, Log } from '../../src/main/ports/platform.ts'
import { type Database, openDatabase } from '../../src/main/store/connection/connect.ts'
import { sandboxFetch } from '../../src/sandbox/fetch.ts'
import { createSandbox, type Sandbox } from '../../src/sandbox/sandbox.ts'
import { type Kind, tester } from '../databases.ts'
import { createTestDatabase } from '../postgres.ts'

export type Answer = Readonly<Record<string, unknown>>

export interface WindowRig {
  readonly sandbox: Sandbox
  /** The data of an answer; rejects with its errors. A File among the variables makes it a form. */
  ask<Data = Answer>(document: string, variables?: Readonly<Record<string, unknown>>): Promise<Data>
  /** Requests of this operation wait from now on; gives what lets them go on. `reached` resolves when the first one waits. */
  hold(operation: string): { readonly reached: Promise<void>; release(): void }
  /** A file that the backend offers at a path. */
  fetched(path: string): Promise<Uint8Array>
  /** Resolves when a notice with one of these topics has come since it was called. */
  told(topic: string): Promise<void>
  /** Rows of the tutorial database, by a connection of its own; only on PostgreSQL. */
  rows<Row extends object = Answer>(sql: string, ...values: readonly unknown[]): Promise<readonly Row[]>
  /** The backend closed and opened anew: another process on the same data, configured differently where `differing` says so. */
  restart(differing?: Partial<Configuration>): Promise<void>
  backend(): Backend
  drop(): Promise<void>
}

export async function createWindowRig(kind: Kind): Promise<WindowRig> {
  const sandbox = createSandbox()
  const dataFolder = mkdtempSync(join(tmpdir(), 'tandem-window-'))
  const made = kind === 'postgresql' ? await createTestDatabase() : null
  const variables = { TANDEM_DATA_DIR: dataFolder, ...(made && { DATABASE_URL: made.url }) }
  const configuration = readConfiguration(variables, { platform: process.platform, home: '/nowhere' })
  const quiet = () => undefined
  const log: Log = { debug: quiet, info: quiet, warn: quiet, error: quiet }
  const { graphqlUrl: apiUrl, authUrl, clientId, clientSecret, instance } = sandbox
  const reach = sandboxFetch(sandbox)
  let held: { readonly operation: string; readonly reach: () => void; readonly until: Promise<void> } | null = null
  const fetch: Fetch = async (input, init) => {
    const body = typeof init?.body === 'string' && init.body.startsWith('{') ? init.body : '{}'
    const { operationName } = JSON.parse(body) as { readonly operationName?: string }
    if (held !== null && held.operation === operationName) {
      held.reach()
      await held.until
    }
    return reach(input, init)
  }
  const ports: BackendPorts = {
    configuration,
    openAdministrate: () => ({
      connection: { apiUrl, authUrl, clientId, clientSecret, instance, requestsPerSecond: 0 },
      fetch,
      close: async () => undefined,
    }),
    fetch,
    secrets: { keyStore: async () => ({ place: 'session' }), learn: () => undefined },
    browser: null,
    clock: createManualClock({ skips: true }),
    log,
    person: 'Ana',
    host: 'desk',
    command: 'Tandem',
    version: '0.0.0',
    diagnostics: async () => [],
    introspection: true,
  }
  await seedDatabase(ports)
  let backend = createBackend(ports)
  let direct: Database | null = null

  async function send(document: string, variables: Readonly<Record<string, unknown>>): Promise<Response> {
    const file = Object.entries(variables).find(([, value]) => value instanceof File)
    const operations = JSON.stringify({ query: document, variables })
    const url = 'http://tandem.local/graphql'
    const headers = { 'graphql-preflight': '1' }
    if (file === undefined)
      return backend.handle(
        new Request(url, {
          method: 'POST',
          headers: { ...headers, 'content-type': 'application/json' },
          body: operations,
        }),
      )
    const body = new FormData()
    body.set('operations', operations)
    body.set('map', JSON.stringify({ file: [`variables.${file[0]}`] }))
    body.set('file', file[1] as File)
    return backend.handle(new Request(url, { method: 'POST', headers, body }))
  }

  const rig: WindowRig = {
    sandbox,
    async ask<Data>(document: string, asked: Readonly<Record<string, unknown>> = {}) {
      const response = await send(document, asked)
      const { data, errors } = (await response.json()) as { readonly data?: Data; readonly errors?: unknown }
      if (errors !== undefined || data === undefined) throw new Error(JSON.stringify(errors))
      return data
    },
    hold(operation) {
      let release = (): void => undefined
      let isReached = (): void => undefined
      const until = new Promise<void>((resolve) => (release = resolve))
      const reached = new Promise<void>((resolve) => (isReached = resolve))
      const own = { operation, reach: isReached, until }
      held = own
      return {
        reached,
        release() {
          if (held === own) held = null
          release()
        },
      }
    },
    async fetched(path) {
      const response = await backend.handle(new Request(`http://tandem.local${path}`))
      if (!response.ok) throw new Error(await response.text())
      return new Uint8Array(await response.arrayBuffer())
    },
    async told(topic) {
      const response = await backend.handle(
        new Request('http://tandem.local/graphql', {
          method: 'POST',
          headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
          body: JSON.stringify({ query: 'subscription { changed { topics } }' }),
        }),
      )
      const reader = response.body?.getReader()
      const decoder = new TextDecoder()
      let text = ''
      for (;;) {
        const chunk = await reader?.read()
        if (chunk?.value === undefined) throw new Error('The stream ended.')
        text += decoder.decode(chunk.value, { stream: true })
        if (text.includes(`"${topic}"`)) break
      }
      await reader?.cancel()
    },
    async rows<Row extends object>(sql: string, ...values: readonly unknown[]) {
      if (made === null) throw new Error('Only one process may open the built-in database.')
      direct ??= await openDatabase({ url: made.url }, tester)
      return (await direct.pool.query<Row>(sql, [...values])).rows
    },
    async restart(differing = {}) {
      await backend.close()
      backend = createBackend({ ...ports, configuration: { ...configuration, ...differing } })
    },
    backend: () => backend,
    async drop() {
      await backend.close()
      await direct?.close()
      await made?.drop()
      await rm(dataFolder, { recursive: true, force: true })
    },
  }
  await sync(rig)
  return rig
}

/** Everything linked, as an import needs it. */
async function sync({ ask }: WindowRig): Promise<void> {
  const { startSync } = await ask<{ startSync: { job?: { id: string } } }>(
    'mutation { startSync(input: { command: "sync_all" }) { ... on JobStarted { job { id } } } }',
  )
  const document = 'query ($id: ID!) { job(id: $id) { status } }'
  for (;;) {
    const { job } = await ask<{ job: { status: string } }>(document, { id: startSync.job?.id ?? '' })
    if (job.status === 'DONE') return
    if (job.status !== 'RUNNING') throw new Error(`The sync ended as ${job.status}.`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
