// Tandem speaks to its two connections and to nobody else: every way out of its process is watched while it works.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ModuleKind, ScriptTarget, transpileModule } from 'typescript'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Sandbox } from '../src/sandbox/sandbox.ts'
import { startSandbox } from '../src/sandbox/server.ts'
import { createTestDatabase, type TestDatabase } from './postgres.ts'

const patience = 120_000
let sandbox: Sandbox
let database: TestDatabase

beforeAll(async () => {
  sandbox = await startSandbox({ clientSecret: 'practice' })
  database = await createTestDatabase({ template: 'existing' })
})
afterAll(async () => {
  await sandbox.close()
  await database.drop()
})

interface Watched {
  readonly code: number | null
  readonly out: string
  readonly err: string
  /** Each way out that was tried, once. */
  readonly ways: readonly string[]
}

/** Runs a file under plain Node with the guard before it. `use` may end it; it is given what was said on stdout so far. */
async function watched(
  file: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  use?: (said: string, end: () => void) => Promise<void>,
): Promise<Watched> {
  const folder = mkdtempSync(join(tmpdir(), 'tandem-network-'))
  const log = join(folder, 'network.log')
  const guard = join(folder, 'guard.mjs')
  writeFileSync(guard, guardAsScript())
  const child = spawn(process.execPath, [file, ...args], {
    env: {
      PATH: process.env['PATH'],
      HOME: folder,
      TANDEM_DATA_DIR: join(folder, 'data'),
      TANDEM_NETWORK_LOG: log,
      // By the environment, so that threads of the process load it too.
      NODE_OPTIONS: `--import ${pathToFileURL(guard).href}`,
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said = { out: '', err: '' }
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said.err += text))
  const firstLine = new Promise<string>((resolve) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said.out += text
      if (said.out.includes('\n')) resolve(said.out)
    })
  })
  const closed = once(child, 'close')
  if (use !== undefined) {
    await Promise.race([firstLine, closed])
    await use(said.out, () => void child.kill('SIGTERM'))
  }
  const [code] = (await closed) as [number | null]
  const ways = existsSync(log) ? readFileSync(log, 'utf8').split('\n').slice(0, -1) : []
  return { code, ...said, ways: [...new Set(ways)].sort() }
}

/** Threads take no loader along, so they are given what Node reads by itself. */
function guardAsScript(): string {
  const source = readFileSync(join(import.meta.dirname, 'network-guard.ts'), 'utf8')
  return transpileModule(source, { compilerOptions: { module: ModuleKind.ESNext, target: ScriptTarget.ES2022 } })
    .outputText
}

function stepsOf({ out, err }: Watched): readonly string[] {
  expect(out, err).not.toBe('')
  return (JSON.parse(out) as { readonly steps: readonly { readonly status: string }[] }).steps.map(
    ({ status }) => status,
  )
}

test(
  'the guard sees every way out, also out of a thread',
  async () => {
    const script = join(mkdtempSync(join(tmpdir(), 'tandem-network-')), 'ways.mjs')
    writeFileSync(
      script,
      `import { connect, createConnection, Socket } from 'node:net'
import { connect as secure } from 'node:tls'
import { get } from 'node:http'
import { lookup, promises } from 'node:dns'
import { createSocket } from 'node:dgram'
import { isMainThread, Worker } from 'node:worker_threads'
const quiet = (socket) => socket.on('error', () => {})
if (isMainThread) {
  await fetch('http://127.0.0.1:2/').catch(() => {})
  quiet(connect(1, '127.0.0.1'))
  quiet(createConnection({ port: 3, host: '127.0.0.1' }))
  quiet(new Socket()).connect({ port: 4, host: '127.0.0.1' })
  quiet(secure({ port: 5, host: '127.0.0.1' }))
  quiet(get('http://127.0.0.1:6/'))
  quiet(connect('/nowhere.sock'))
  lookup('seven.invalid', () => {})
  await promises.lookup('eight.invalid').catch(() => {})
  const datagram = createSocket('udp4')
  datagram.send('x', 9, '127.0.0.1', () => datagram.close())
  new Worker(new URL(import.meta.url))
} else quiet(connect(10, '127.0.0.1'))
`,
    )
    const { code, err, ways } = await watched(script, [])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(ways).toEqual(
      expect.arrayContaining([
        ...[1, 2, 3, 4, 5, 6, 10].map((port) => `connect 127.0.0.1:${port}`),
        'connect /nowhere.sock',
        'lookup seven.invalid',
        'lookup eight.invalid',
        expect.stringMatching(/^datagram .*127\.0\.0\.1/),
      ]),
    )
  },
  patience,
)

test(
  'in rehearsal: a Full Sync without a single connection, name or datagram',
  async () => {
    const ran = await watched('out/main/cli.js', ['sync_all', '--no-prompt', '--json'])
    expect(stepsOf(ran)).toEqual(Array(7).fill('done'))
    expect(ran.ways).toEqual([])
  },
  patience,
)

test(
  'in rehearsal: a window is served and answered, and nothing goes out',
  async () => {
    const ran = await watched('out/main/http.js', [], {}, async (said, end) => {
      const { origin, hash } = new URL(/^Tandem is at (\S+)\n/.exec(said)?.[1] ?? 'nowhere:')
      const headers = { authorization: `Bearer ${hash.slice('#token='.length)}`, 'content-type': 'application/json' }
      const body = JSON.stringify({ query: '{ workspace { databaseReachability } latestJob { id } }' })
      const answer = await fetch(`${origin}/graphql`, { method: 'POST', headers, body })
      expect(await answer.json()).toMatchObject({ data: { latestJob: null } })
      end()
    })
    expect(ran.err).toBe('')
    expect(ran.ways).toEqual([])
  },
  patience,
)

test(
  'connected: the tutorial database and Administrate, by the addresses that were given, and nothing else',
  async () => {
    const ran = await watched('out/main/cli.js', ['sync_all', '--no-prompt', '--json'], {
      DATABASE_URL: database.url,
      ADMINISTRATE_API_URL: sandbox.graphqlUrl,
      ADMINISTRATE_AUTH_URL: sandbox.authUrl,
      ADMINISTRATE_API_KEY: sandbox.clientId,
      ADMINISTRATE_API_SECRET: sandbox.clientSecret,
      ADMINISTRATE_INSTANCE_URL: sandbox.instance,
      TANDEM_REQUESTS_PER_SECOND: '0',
    })
    expect(stepsOf(ran)).toHaveLength(7)
    const both = [database.url, sandbox.graphqlUrl].map((address) => `connect ${new URL(address).host}`)
    expect(ran.ways).toEqual(both.sort())
  },
  patience,
)
