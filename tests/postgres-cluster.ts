// A throw-away PostgreSQL cluster: made in a temporary folder, gone with the process that started it.
import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import { chownSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findPostgres, OLDEST_POSTGRES } from '../scripts/find-postgres.ts'
import { untilConnected } from './postgres-ready.ts'

export type Cluster = Readonly<{ url: string; version: string; stop(): void }>
type Identity = Readonly<{ uid?: number; gid?: number }>

const PREFIX = 'tandem-postgres-'
const SETTINGS = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' }

/** Starts a cluster on a free loopback port; `url` is its administrator's. Throws when no PostgreSQL server is installed. */
export async function startCluster(): Promise<Cluster> {
  const binaries = findPostgres()
  if (!binaries)
    throw new Error(`No PostgreSQL ${OLDEST_POSTGRES} or newer found: install its server, or leave out the pg tests.`)
  const identity = unprivileged()
  removeAbandoned(binaries.folder, identity)
  const folder = mkdtempSync(join(tmpdir(), PREFIX))
  if (identity.uid !== undefined && identity.gid !== undefined) chownSync(folder, identity.uid, identity.gid)
  writeFileSync(join(folder, 'owner'), String(process.pid))
  const started: { server?: ChildProcess } = {}
  const stop = stopOnce(() => {
    started.server?.kill('SIGQUIT')
    remove(binaries.folder, folder, identity)
  })
  const data = join(folder, 'data')
  const port = await freePort()
  execFileSync(
    join(binaries.folder, 'initdb'),
    ['-D', data, '-U', 'tandem', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
    { ...identity, cwd: folder, stdio: 'pipe' },
  )
  const settings = { ...SETTINGS, port: String(port), listen_addresses: '127.0.0.1', unix_socket_directories: folder }
  const log = openSync(join(folder, 'log'), 'w')
  const server = spawn(
    join(binaries.folder, 'postgres'),
    ['-D', data, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    { ...identity, cwd: folder, stdio: ['ignore', log, log] },
  )
  const url = `postgresql://tandem@127.0.0.1:${port}/postgres`
  started.server = server
  const ended = new AbortController()
  server.once('error', (error) => ended.abort(error))
  server.once('exit', (code) => ended.abort(new Error(`The test PostgreSQL ended with code ${String(code)}.`)))
  try {
    await untilConnected(url, ended.signal)
  } catch (error) {
    const words = readFileSync(join(folder, 'log'), 'utf8')
    stop()
    throw new Error(`The test PostgreSQL did not start:\n${words}`, { cause: error })
  }
  server.unref()
  return { url, version: binaries.version, stop }
}

/** PostgreSQL refuses to run as root, so root hands over to `postgres` or `nobody`; everyone else stays who they are. */
function unprivileged(): Identity {
  if (process.getuid?.() !== 0) return {}
  for (const user of ['postgres', 'nobody']) {
    const [uid, gid] = ['-u', '-g'].map((flag) => Number(spawnSync('id', [flag, user], { encoding: 'utf8' }).stdout))
    if (uid !== undefined && gid !== undefined && uid > 0) return { uid, gid }
  }
  throw new Error('PostgreSQL refuses to run as root, and neither a user postgres nor nobody exists here.')
}

function stopOnce(end: () => void): () => void {
  let stopped = false
  const stop = (): void => {
    if (stopped) return
    stopped = true
    process.off('exit', stop)
    end()
  }
  process.once('exit', stop)
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const) {
    process.once(signal, () => {
      stop()
      process.exit(code)
    })
  }
  return stop
}

function remove(binaries: string, folder: string, identity: Identity): void {
  spawnSync(join(binaries, 'pg_ctl'), ['stop', '-D', join(folder, 'data'), '-m', 'immediate', '-w'], {
    ...identity,
    cwd: folder,
    stdio: 'ignore',
  })
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}

/** A process killed outright cannot clean up: the next one does it for those whose owner is gone. */
function removeAbandoned(binaries: string, identity: Identity): void {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    const folder = join(tmpdir(), name)
    try {
      process.kill(Number(readFileSync(join(folder, 'owner'), 'utf8')), 0)
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ESRCH') remove(binaries, folder, identity)
    }
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => {
        resolve(typeof address === 'object' && address ? address.port : 0)
      })
    })
  })
}
