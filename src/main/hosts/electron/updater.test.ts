// electron-updater itself, as updates.ts sets it up, over a feed on this computer: what its documentation promises holds.
import { createHash } from 'node:crypto'
import { EventEmitter, once } from 'node:events'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import {
  type ClientRequest,
  createServer,
  request,
  type RequestOptions,
  type Server,
  type ServerResponse,
} from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createUpdates } from './updates.ts'

const patience = { timeout: 20_000 }
const installer = Buffer.from('#!/bin/sh\nexit 0\n')
const digest = createHash('sha512').update(installer).digest('base64')

interface Feed {
  version: string
  sha512: string
  /** Of computers that may have it; null: all of them. */
  staging: number | null
  /** Installers that were begun and not sent to their end; null: they are sent whole. */
  held: ServerResponse[] | null
  readonly asked: { readonly path: string; readonly staging: unknown }[]
}

let feed: Feed
let server: Server
let folder: string
let restore: () => void

beforeEach(async () => {
  feed = { version: '0.2.0', sha512: digest, staging: null, held: null, asked: [] }
  server = createServer((question, answer) => {
    const path = question.url?.replace(/\?.*/, '') ?? ''
    feed.asked.push({ path, staging: question.headers['x-user-staging-id'] })
    if (path.endsWith('.yml')) answer.end(manifest())
    else if (feed.held === null) answer.end(installer)
    else {
      answer.writeHead(200, { 'content-length': installer.length }).write(installer.subarray(0, 4))
      feed.held.push(answer)
    }
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  folder = mkdtempSync(join(tmpdir(), 'tandem-updater-'))
  const address = `http://127.0.0.1:${port}/`
  writeFileSync(
    join(folder, 'app-update.yml'),
    `provider: generic\nurl: ${address}\nupdaterCacheDirName: tandem-updater\n`,
  )
  const appImage = join(folder, 'Tandem.AppImage')
  writeFileSync(appImage, 'the version before')
  vi.stubEnv('APPIMAGE', appImage)
  for (const name of ['XDG_CACHE_HOME', 'LOCALAPPDATA', 'HOME']) vi.stubEnv(name, folder)
  Object.assign(process, { resourcesPath: folder })
})

afterEach(() => {
  restore()
  vi.unstubAllEnvs()
  Reflect.deleteProperty(process, 'resourcesPath')
  server.closeAllConnections()
  server.close()
})

function manifest(): string {
  const staging = feed.staging === null ? '' : `stagingPercentage: ${feed.staging}\n`
  return `version: ${feed.version}\nfiles:\n  - url: Tandem-${feed.version}.AppImage\n    sha512: ${feed.sha512}\n    size: ${installer.length}\n${staging}`
}

/** What electron-updater asks of Electron: docs/api/app.md, docs/api/net.md, docs/api/session.md. */
function electron() {
  const app = Object.assign(new EventEmitter(), {
    isPackaged: true,
    getVersion: () => '0.1.0',
    getName: () => 'tandem',
    getPath: () => folder,
    getAppPath: () => folder,
    whenReady: async () => undefined,
    quit: () => undefined,
  })
  const under = new Set<ClientRequest>()
  return {
    app,
    // docs/api/session.md, `ses.closeAllConnections`: whatever is in flight fails.
    session: { fromPartition: () => ({ closeAllConnections: async () => under.forEach((each) => each.destroy()) }) },
    net: {
      request(options: RequestOptions) {
        const outgoing = request(options)
        under.add(outgoing)
        return outgoing.once('close', () => under.delete(outgoing))
      },
    },
    autoUpdater: new EventEmitter(),
  }
}

async function start({ byDifferences = true } = {}) {
  const fake = electron()
  const require = createRequire(import.meta.url)
  const modules = require('node:module') as { _load(name: string, ...rest: unknown[]): unknown }
  const load = modules._load
  modules._load = (name, ...rest) => (name === 'electron' ? fake : Reflect.apply(load, modules, [name, ...rest]))
  restore = () => void (modules._load = load)
  const { AppImageUpdater } = await import('electron-updater')
  const updater = new AppImageUpdater()
  updater.disableDifferentialDownload = !byDifferences
  let now = 0
  let running = false
  const said: string[] = []
  const logged: string[] = []
  const problems: unknown[] = []
  const tell = (level: string) => (fields: object, message: string) => {
    logged.push(`${level}: ${message}`)
    if ('error' in fields) problems.push(fields.error)
  }
  const updates = createUpdates({
    updater,
    quietly: true,
    log: { debug: () => undefined, info: tell('info'), warn: tell('warn'), error: tell('error') },
    now: () => now,
    runs: () => running,
    offer: (isReady) => said.push(isReady ? 'offered' : 'taken back'),
    end: () => said.push('end'),
  })
  return {
    app: fake.app,
    updates,
    said,
    logged,
    problems,
    runs(isRunning: boolean) {
      running = isRunning
      updates.heed()
    },
    /** The first look, through to whatever it comes to. */
    async look() {
      const over = Promise.race([once(updater, 'update-not-available'), once(updater, 'update-available')])
      now += 60_000
      updates.heed()
      await over
    },
  }
}

const paths = () => feed.asked.map(({ path }) => path)

test('a newer version is fetched, whole, and offered; the feed is never told who asks', patience, async () => {
  const { look, said, problems } = await start()
  await look()
  await vi.waitUntil(() => said.length > 0, patience)
  expect(said).toEqual(['offered'])
  expect(problems).toEqual([])
  expect(paths().filter((path) => path.endsWith('.AppImage'))).not.toEqual([])
  expect(new Set(feed.asked.map(({ staging }) => staging))).toEqual(new Set(['0']))
})

test.each(['0.1.0', '0.0.9'])('%s is not newer: nothing is fetched, nothing goes back', async (version) => {
  feed.version = version
  const { look, said } = await start()
  await look()
  expect(paths()).toHaveLength(1)
  expect(said).toEqual([])
})

test('a release for none is fetched by nobody, one for all by everybody', patience, async () => {
  feed.staging = 0
  const none = await start()
  await none.look()
  expect(paths()).toHaveLength(1)
  restore()
  feed.staging = 100
  const all = await start()
  await all.look()
  await vi.waitUntil(() => all.said.length > 0, patience)
})

test('an installer that is not what the feed says: logged, not offered, not installed', patience, async () => {
  feed.sha512 = createHash('sha512').update('another').digest('base64')
  const { app, look, updates, said, logged } = await start()
  await look()
  await vi.waitUntil(() => logged.some((line) => line.startsWith('error')), patience)
  expect(logged.at(-1)).toBe('error: An update is not what its maker signed; it is not installed')
  updates.depart('idle', () => app.emit('quit', {}, 0))
  expect(said).toEqual([])
  expect(readFileSync(join(folder, 'Tandem.AppImage'), 'utf8')).toBe('the version before')
})

test.each([
  ['whole', false],
  ['by what differs', true],
])(
  'a run begins while it comes %s: the connection ends, and it is fetched afterwards',
  patience,
  async (_how, byDifferences) => {
    feed.held = []
    const { look, runs, said, problems } = await start({ byDifferences })
    await look()
    const sending = await vi.waitUntil(() => feed.held?.[0], patience)
    const cut = once(sending, 'close')
    runs(true)
    await cut
    feed.held = null
    expect(said).toEqual([])
    expect(problems).toEqual([])
    runs(false)
    await vi.waitUntil(() => said.length > 0, patience)
    expect(said).toEqual(['offered'])
  },
)

test('a feed that is not there: logged once, and nothing is said', patience, async () => {
  server.closeAllConnections()
  server.close()
  const { updates, look, said, logged } = await start()
  void look().catch(() => undefined)
  await vi.waitUntil(() => logged.length > 0, patience)
  updates.heed()
  expect(logged).toEqual(['warn: There was no getting an update'])
  expect(said).toEqual([])
})

test.each([
  ['idle', installer.toString()],
  ['stopped-run', 'the version before'],
  ['session', 'the version before'],
] as const)('Tandem ends (%s): what then stands in its place', patience, async (departure, expected) => {
  if (process.platform !== 'linux') {
    process.stdout.write('Left out: an AppImage takes the place of another only on Linux.\n')
    return
  }
  const { app, updates, look, said, problems } = await start()
  await look()
  await vi.waitUntil(() => said.length > 0, patience)
  updates.depart(departure, () => app.emit('quit', {}, 0))
  expect(problems).toEqual([])
  expect(readFileSync(join(folder, 'Tandem.AppImage'), 'utf8')).toBe(expected)
})
