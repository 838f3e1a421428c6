// Updates in the life of the desktop app, over stand-ins for Electron, electron-updater and the backend.
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { scriptedUpdater } from './scripted-updater.fixture.ts'

const patience = { timeout: 20_000 }
const title = 'Restart to Update…'

beforeEach(() => {
  vi.resetModules()
  // Only what counts minutes; whatever waits for an event goes on as ever.
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'] })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllEnvs()
  Reflect.deleteProperty(process, 'resourcesPath')
})

/** A packaged Tandem, an update on its feed. `feed`: whether the package names one. */
async function launch({ feed = true } = {}) {
  const electron = await import('./stand-in.ts')
  const { scriptedBackend } = await import('./scripted-backend.fixture.ts')
  const backend = scriptedBackend()
  const updater = scriptedUpdater()
  updater.latest = '0.2.0'
  const loaded = vi.fn()
  const folder = mkdtempSync(join(tmpdir(), 'tandem-updates-'))
  if (feed) writeFileSync(join(folder, 'app-update.yml'), 'provider: generic\nurl: https://updates.example/\n')
  electron.app.isPackaged = true
  Object.assign(process, { resourcesPath: folder })
  vi.doMock('electron', () => electron)
  vi.doMock('electron-updater', () => {
    loaded()
    return { autoUpdater: updater }
  })
  vi.doMock('../start-backend.ts', () => ({
    startBackend: () => ({
      configuration: { environment: 'REHEARSAL', administrate: null, dataFolder: folder },
      log: { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined },
      begin: async () => undefined,
      handle: backend.handle,
      close: async () => void (backend.closed = true),
    }),
  }))
  vi.stubEnv('TANDEM_DATA_DIR', folder)
  // electron-updater, BaseUpdater.ts, `addQuitHandler`: what is ready is installed on `quit`, as the switch says by then.
  const quit = new Promise<boolean>((resolve) => electron.app.once('quit', () => resolve(updater.autoInstallOnAppQuit)))
  await import('./main.ts')
  electron.seen.makeReady()
  const window = await vi.waitUntil(() => electron.seen.windows[0], patience)
  await vi.waitUntil(() => electron.powerMonitor.listenerCount('suspend') > 0, patience)
  if (feed) await vi.waitUntil(() => updater.requestHeaders !== null, patience)
  const item = () => electron.seen.menu.flatMap(({ submenu }) => submenu).find(({ label }) => label === title)
  return {
    ...electron,
    backend,
    updater,
    loaded,
    window,
    quit,
    isOffered: () => item() !== undefined,
    click: () => item()?.click?.(null, undefined, { triggeredByAccelerator: false }),
    async ready() {
      await vi.advanceTimersByTimeAsync(60_000)
      await vi.waitUntil(() => updater.asked.includes('fetch'), patience)
      updater.arrive()
      await vi.waitUntil(() => item() !== undefined, patience)
    },
  }
}

test('a package without a feed: electron-updater is not loaded, and nothing goes out', patience, async () => {
  const { loaded, seen, isOffered } = await launch({ feed: false })
  await vi.advanceTimersByTimeAsync(24 * 60 * 60_000)
  expect(loaded).not.toHaveBeenCalled()
  expect(seen.connections).toEqual([])
  expect(isOffered()).toBe(false)
})

test('an update while a run goes on: nothing happens until the run has ended', patience, async () => {
  const { backend, updater, window, isOffered } = await launch()
  backend.runs()
  await vi.waitUntil(() => window.progress >= 0, patience)
  await vi.advanceTimersByTimeAsync(7 * 60 * 60_000)
  expect(updater.asked).toEqual([])
  backend.ends('DONE')
  await vi.waitUntil(() => updater.asked.includes('fetch'), patience)
  expect(isOffered()).toBe(false)
  updater.arrive()
  await vi.waitUntil(isOffered, patience)
})

test('a run that starts puts off what is ready, and its item in the menu is gone', patience, async () => {
  const { backend, updater, ready, isOffered } = await launch()
  await ready()
  backend.runs()
  await vi.waitUntil(() => !isOffered(), patience)
  expect(updater.autoInstallOnAppQuit).toBe(false)
  backend.ends('DONE')
  await vi.waitUntil(isOffered, patience)
})

test('Restart to Update: everything is closed, and only then it is installed and started again', patience, async () => {
  const { backend, updater, window, seen, ready, click } = await launch()
  await ready()
  click()
  await vi.waitUntil(() => updater.asked.at(-1)?.startsWith('install'), patience)
  expect(updater.asked.at(-1)).toBe('install silently and start again')
  expect([window.destroyed, backend.closed, seen.boxes]).toEqual([true, true, []])
})

test('ending while nothing runs installs what is ready', patience, async () => {
  const { app, backend, quit, ready } = await launch()
  await ready()
  app.quit()
  expect(await quit).toBe(true)
  expect(backend.closed).toBe(true)
})

test(
  'an update that is ready while a person is asked about a run: the run first, and no installing',
  patience,
  async () => {
    const { app, backend, updater, seen, quit, ready } = await launch()
    await ready()
    backend.runs()
    app.quit()
    const box = await vi.waitUntil(() => seen.boxes[0], patience)
    expect(updater.autoInstallOnAppQuit).toBe(false)
    box.answer(0)
    expect(await quit).toBe(false)
    expect(backend.orders).toEqual(['stop 7'])
    expect(updater.asked).not.toContainEqual(expect.stringContaining('install'))
  },
)

test('the system ends the session: nothing is installed', patience, async () => {
  const { powerMonitor, quit, ready } = await launch()
  await ready()
  powerMonitor.emit('shutdown', { preventDefault: () => undefined })
  expect(await quit).toBe(false)
})

test('an update that cannot be had: nobody is told, and Tandem ends as ever', patience, async () => {
  const { app, updater, seen, isOffered, quit } = await launch()
  updater.problem = Object.assign(new Error('not signed by the application owner'), {
    code: 'ERR_UPDATER_INVALID_SIGNATURE',
  })
  await vi.advanceTimersByTimeAsync(60_000)
  await vi.waitUntil(() => updater.asked.includes('look'), patience)
  expect([isOffered(), seen.boxes, seen.notes]).toEqual([false, [], []])
  app.quit()
  expect(await quit).toBe(false)
})
