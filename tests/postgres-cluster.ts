// A throw-away PostgreSQL cluster: made in a temporary folder, gone with the process that started it.
import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import {
  appendFileSync,
  chownSync,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findPostgres, OLDEST_POSTGRES } from '../scripts/find-postgres.ts'
import { untilConnected } from './postgres-ready.ts'

export type Cluster = Readonly<{ url: string; version: string; stop(): void }>
type Identity = Readonly<{ uid?: number; gid?: number }>
type Settings = Readonly<Record<string, string>>
type Place = Readonly<{ binaries: string; folder: string; data: string; identity: Identity }>

const PREFIX = 'tandem-postgres-'
const SETTINGS = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' }

/**
 * Starts a cluster on a free loopback port; `url` is its administrator's. Throws when no PostgreSQL server is installed.
 * `byControl`: the server refuses to be started by an administrator of Windows; pg_ctl gives the rights away first.
 */
export async function startCluster({ byControl = process.platform === 'win32' } = {}): Promise<Cluster> {
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
  const sockets = process.platform === 'win32' ? '' : folder
  const settings = { ...SETTINGS, port: String(port), listen_addresses: '127.0.0.1', unix_socket_directories: sockets }
  const place: Place = { binaries: binaries.folder, folder, data, identity }
  const url = `postgresql://tandem@127.0.0.1:${port}/postgres`
  const ended = new AbortController()
  try {
    if (byControl) startByControl(place, settings)
    else started.server = startServer(place, settings, (error) => ended.abort(error))
    await untilConnected(url, ended.signal)
  } catch (error) {
    const log = join(folder, 'log')
    const words = existsSync(log) ? readFileSync(log, 'utf8') : ''
    stop()
    throw new Error(`The test PostgreSQL did not start:\n${words}`, { cause: error })
  }
  started.server?.unref()
  return { url, version: binaries.version, stop }
}

/** As a child, whose end is told. */
function startServer(
  { binaries, folder, data, identity }: Place,
  settings: Settings,
  onEnd: (error: Error) => void,
): ChildProcess {
  const log = openSync(join(folder, 'log'), 'w')
  const server = spawn(
    join(binaries, 'postgres'),
    ['-D', data, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    { ...identity, cwd: folder, stdio: ['ignore', log, log] },
  )
  server.once('error', onEnd)
  server.once('exit', (code) => onEnd(new Error(`The test PostgreSQL ended with code ${String(code)}.`)))
  return server
}

/** Returns when it answers. Its settings stand in a file, because no two shells quote alike. */
function startByControl({ binaries, folder, data, identity }: Place, settings: Settings): void {
  const lines = Object.entries(settings).map(([name, value]) => `${name} = '${value.replaceAll("'", "''")}'`)
  appendFileSync(join(data, 'postgresql.conf'), `\n${lines.join('\n')}\n`)
  execFileSync(join(binaries, 'pg_ctl'), ['start', '-w', '-D', data, '-l', join(folder, 'log')], {
    ...identity,
    cwd: folder,
    // A pipe would stay open as long as the server that inherits it.
    stdio: 'ignore',
  })
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
