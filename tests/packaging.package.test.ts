// Proves what is packaged: made by `npm run dist` around a stub of Electron, taken apart, looked through, and run under plain Node.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { extractAll, getRawHeader, listPackage, statFile } from '@electron/asar'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parse } from 'yaml'
import { fusesOf, wantedFuses } from '../scripts/package-fuse-wire.ts'
import { runTool } from '../scripts/tools.ts'
import { runFile, serveFile } from './packaging-process.ts'
import { packageStub } from './packaging-stub.ts'

/** Megabytes of the archive: three quarters of it are PGlite and Prisma's query compiler. */
const CEILING = 40

/** What the environment of whoever packages may hold. */
const planted = 'planted-while-packaging'

const folder = mkdtempSync(join(tmpdir(), 'tandem-package-'))
const resources = join(folder, 'dist', 'linux-unpacked', 'resources')
const archive = join(resources, 'app.asar')
const app = join(folder, 'app')

beforeAll(async () => {
  await packageStub(folder, {
    ...process.env,
    ADMINISTRATE_API_SECRET: planted,
    CSC_KEY_PASSWORD: planted,
    GH_TOKEN: planted,
  })
  extractAll(archive, app)
}, 300_000)

afterAll(() => {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

/** Every file of the archive, below its root, with `/`. */
function files(): readonly string[] {
  return listPackage(archive, { isPack: false })
    .map((name) => name.replaceAll('\\', '/').slice(1))
    .filter((name) => !statSync(join(app, name)).isDirectory())
}

function dataFolder(name: string): string {
  mkdirSync(join(folder, name))
  return join(folder, name)
}

test('holds what runs, and nothing else: no sources, tests, maps or packages already built in', () => {
  const expected = [
    /^package\.json$/,
    /^out\/main\/[\w.-]+\.js$/,
    /^out\/renderer\/index\.html$/,
    /^out\/renderer\/assets\/[\w.-]+\.(js|css|svg|woff2)$/,
    /^node_modules\/@electric-sql\/pglite\/(package\.json|dist\/(fs\/)?[\w.-]+\.(js|wasm|data))$/,
  ]
  expect(files().filter((name) => !expected.some((pattern) => pattern.test(name)))).toEqual([])
  expect(files()).toEqual(expect.arrayContaining(['out/main/electron.js', 'out/main/pglite.worker.js']))
  expect(files().filter((name) => /\.(test|spec|fixture)\.|fixtures|open\.js/.test(name))).toEqual([])
})

test('says nothing of the machine it was made on, and nothing secret', () => {
  const telling = [process.cwd(), 'PRIVATE KEY-----', planted, 'from "vitest"', 'postgres_setup', 'existing-rows']
  const told = files().flatMap((name) => {
    const content = readFileSync(join(app, name))
    return telling.filter((words) => content.includes(words)).map((words) => `${name}: ${words}`)
  })
  expect(told).toEqual([])
  const manifest = JSON.parse(readFileSync(join(app, 'package.json'), 'utf8')) as Readonly<Record<string, unknown>>
  expect(manifest['main']).toBe('out/main/electron.js')
  expect(manifest).not.toHaveProperty('scripts')
  expect(manifest).not.toHaveProperty('devDependencies')
})

test('is one whole archive in which every file has its checksum', () => {
  expect(readdirSync(resources).sort()).toEqual(['LICENSE.txt', 'THIRD-PARTY-LICENCES.txt', 'app.asar'])
  const without = files().filter((name) => {
    const entry = statFile(archive, name.replaceAll('/', process.platform === 'win32' ? '\\' : '/'))
    return !('integrity' in entry && /^[0-9a-f]{64}$/.test(entry.integrity.hash)) || entry.unpacked
  })
  expect(without).toEqual([])
  expect(getRawHeader(archive).headerString).not.toContain('"unpacked":true')
})

test('has every fuse as decided', async () => {
  const found = await fusesOf(join(folder, 'dist', 'linux-unpacked', 'tandem'))
  expect(Object.keys(found)).toHaveLength(8)
  expect(found).toEqual(wantedFuses())
  // The stub had them all on.
  expect(Object.values(await fusesOf(join(folder, 'electron', 'electron')))).toEqual(Array(8).fill(true))
})

test('brings the licences of everything that the build took in', () => {
  const text = readFileSync(join(resources, 'THIRD-PARTY-LICENCES.txt'), 'utf8')
  const maps = readdirSync('out/main').filter((name) => name.endsWith('.map'))
  const packages = new Set(
    maps.flatMap((name) => {
      const { sources } = JSON.parse(readFileSync(join('out/main', name), 'utf8')) as { sources: readonly string[] }
      return sources.flatMap((source) => /.*node_modules\/((@[^/]+\/)?[^/]+)\//.exec(source)?.[1] ?? [])
    }),
  )
  expect(packages.size).toBeGreaterThan(50)
  expect(
    [...packages, '@electric-sql/pglite', 'react', 'electron'].filter((name) => !text.includes(`${name} `)),
  ).toEqual([])
})

test(`is not larger than ${CEILING} MB`, () => {
  const megabytes = statSync(archive).size / 1_000_000
  process.stdout.write(`The package without Electron: ${megabytes.toFixed(1)} MB in ${files().length} files.\n`)
  expect(megabytes).toBeLessThan(CEILING)
})

test('serves the window and answers it under plain Node, with its built-in database', async () => {
  const host = await serveFile(join(app, 'out/main/http.js'), dataFolder('serving'))
  const authorization = `Bearer ${host.token}`
  const page = await fetch(`${host.origin}/`)
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")
  expect(await page.text()).toContain('<script type="module"')
  const ask = async (query: string) => {
    const headers = { authorization, 'content-type': 'application/json' }
    const init = { method: 'POST', headers, body: JSON.stringify({ query }) }
    return (await (await fetch(`${host.origin}/graphql`, init)).json()) as unknown
  }
  expect(await ask('{ latestJob { id } }')).toEqual({ data: { latestJob: null } })
  expect(await ask('{ workspace { environment databaseReachability } }')).toEqual({
    data: { workspace: { environment: 'REHEARSAL', databaseReachability: 'CONNECTED' } },
  })
  const { code, stderr } = await host.stop()
  expect({ code: process.platform === 'win32' ? 0 : code, stderr }).toEqual({ code: 0, stderr: '' })
})

test('runs a Full Sync under plain Node', async () => {
  const { code, stdout, stderr } = await runFile(
    join(app, 'out/main/cli.js'),
    ['sync_all', '--no-prompt', '--json'],
    dataFolder('syncing'),
  )
  const { steps } = JSON.parse(stdout) as { readonly steps: readonly { readonly status: string }[] }
  // In the practice data is one record that cannot be used: done in part.
  expect({ code, steps: steps.map(({ status }) => status) }, stderr).toEqual({ code: 1, steps: Array(7).fill('done') })
})

test('names a feed of updates only when it is packaged with one', async () => {
  expect(existsSync(join(resources, 'app-update.yml'))).toBe(false)
  const other = join(folder, 'with-feed')
  const found = await packageStub(other, { ...process.env, TANDEM_UPDATE_URL: 'https://updates.example/tandem' })
  expect(parse(readFileSync(join(found, 'app-update.yml'), 'utf8'))).toEqual({
    provider: 'generic',
    url: 'https://updates.example/tandem',
    updaterCacheDirName: 'tandem-updater',
  })
}, 300_000)

test('is configured in words that electron-builder knows', async () => {
  const { ok, output } = await runTool('electron-builder', [
    ...['--linux', '--dir', '--publish', 'never', '-c.asarUnpacked=everything'],
    `-c.directories.output=${join(folder, 'none')}`,
  ])
  expect(ok).toBe(false)
  expect(output).toContain("unknown property 'asarUnpacked'")
  expect(existsSync(join(folder, 'none', 'linux-unpacked'))).toBe(false)
}, 120_000)
