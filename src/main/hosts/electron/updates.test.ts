// Updates over time: looked for, fetched, put off while something runs, offered, installed, and going wrong.
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { scriptedUpdater } from './scripted-updater.fixture.ts'
import { createUpdates, findUpdater, installsQuietly } from './updates.ts'

const minute = 60_000
const hour = 60 * minute

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function stage({
  quietly = true,
  latest = '0.2.0',
}: { readonly quietly?: boolean; readonly latest?: string | null } = {}) {
  const updater = scriptedUpdater()
  updater.latest = latest
  const said: string[] = []
  const logged: string[] = []
  const tell = (level: string) => (_fields: object, message: string) => void logged.push(`${level}: ${message}`)
  let running = false
  const updates = createUpdates({
    updater,
    quietly,
    log: { debug: () => undefined, info: tell('info'), warn: tell('warn'), error: tell('error') },
    now: () => Date.now(),
    runs: () => running,
    offer: (isReady) => said.push(isReady ? 'offered' : 'taken back'),
    end: () => said.push('end'),
  })
  return {
    updater,
    updates,
    said,
    logged,
    runs(now: boolean) {
      running = now
      updates.heed()
      return vi.advanceTimersByTimeAsync(0)
    },
    /** A minute after the window: found, and on its way. */
    async found() {
      await vi.advanceTimersByTimeAsync(minute)
    },
    async ready() {
      await vi.advanceTimersByTimeAsync(minute)
      updater.arrive()
      await vi.advanceTimersByTimeAsync(0)
    },
  }
}

test('nothing is decided by electron-updater itself, nothing goes back, and the feed is not told who asks', () => {
  const { updater } = stage()
  expect(updater).toMatchObject({
    autoDownload: false,
    autoInstallOnAppQuit: false,
    allowDowngrade: false,
    disableWebInstaller: true,
    requestHeaders: { 'x-user-staging-id': '0' },
  })
})

test('looked for after a minute, fetched at once, offered when it is here', async () => {
  const { updater, said, found } = stage()
  await vi.advanceTimersByTimeAsync(minute - 1)
  expect(updater.asked).toEqual([])
  await vi.advanceTimersByTimeAsync(1)
  await found()
  expect(updater.asked).toEqual(['look', 'fetch'])
  expect(said).toEqual([])
  updater.arrive()
  await vi.advanceTimersByTimeAsync(7 * hour)
  expect(said).toEqual(['offered'])
  expect(updater.asked).toEqual(['look', 'fetch'])
})

test('nothing newer: asked every six hours, and nothing is said', async () => {
  const { updater, said, logged } = stage({ latest: null })
  await vi.advanceTimersByTimeAsync(13 * hour)
  expect(updater.asked).toEqual(['look', 'look', 'look'])
  expect([said, logged]).toEqual([[], []])
})

test('a run goes on: nobody looks until it has ended', async () => {
  const { updater, runs } = stage()
  await runs(true)
  await vi.advanceTimersByTimeAsync(8 * hour)
  expect(updater.asked).toEqual([])
  expect(updater.autoInstallOnAppQuit).toBe(false)
  await runs(false)
  expect(updater.asked).toEqual(['look', 'fetch'])
})

test('a run that starts while it is on its way: given up, and fetched when the run has ended', async () => {
  const { updater, said, found, runs } = stage()
  await found()
  await runs(true)
  await vi.advanceTimersByTimeAsync(8 * hour)
  expect(updater.asked).toEqual(['look', 'fetch', 'cancelled', 'cut'])
  await runs(false)
  expect(updater.asked.slice(4)).toEqual(['look', 'fetch'])
  updater.arrive()
  await vi.advanceTimersByTimeAsync(0)
  expect(said).toEqual(['offered'])
})

test('a run that starts when it is here: the offer is taken back until the run has ended', async () => {
  const { updater, updates, said, ready, runs } = stage()
  await ready()
  await runs(true)
  updates.restart()
  expect(updater.autoInstallOnAppQuit).toBe(false)
  expect(said).toEqual(['offered', 'taken back'])
  await runs(false)
  expect(said).toEqual(['offered', 'taken back', 'offered'])
  expect(updater.autoInstallOnAppQuit).toBe(true)
})

test('the person wants it now: Tandem ends, and the installer starts it again', async () => {
  const { updater, updates, said, ready } = stage()
  await ready()
  updates.restart()
  expect(said).toEqual(['offered', 'end'])
  const quit = vi.fn()
  updates.depart('idle', quit)
  expect(updater.asked.at(-1)).toBe('install silently and start again')
  expect(updater.autoInstallOnAppQuit).toBe(false)
  expect(quit).not.toHaveBeenCalled()
})

test('the installer does not begin, or does not end Tandem: it ends all the same', async () => {
  for (const problem of [new Error('no such installer'), null]) {
    const { updater, updates, ready } = stage()
    await ready()
    updates.restart()
    updater.problem = problem
    const quit = vi.fn()
    updates.depart('idle', quit)
    await vi.advanceTimersByTimeAsync(30_000)
    expect(quit).toHaveBeenCalled()
  }
})

test('the person ends Tandem and nothing runs: installed with the end', async () => {
  const { updater, updates, ready } = stage()
  await ready()
  const quit = vi.fn()
  updates.depart('idle', quit)
  expect(quit).toHaveBeenCalledOnce()
  expect(updater.autoInstallOnAppQuit).toBe(true)
})

test.each(['stopped-run', 'session'] as const)(
  'Tandem ends by %s: not installed, also not later',
  async (departure) => {
    const { updater, updates, ready } = stage()
    await ready()
    const quit = vi.fn()
    updates.depart(departure, quit)
    expect(quit).toHaveBeenCalledOnce()
    expect(updater.autoInstallOnAppQuit).toBe(false)
    expect(updater.asked).not.toContainEqual(expect.stringContaining('install'))
  },
)

test('ended while it is on its way, or before anything was found: nothing is installed', async () => {
  const { updater, updates, found } = stage()
  await found()
  updates.depart('idle', () => undefined)
  expect(updater.autoInstallOnAppQuit).toBe(false)
})

test('a restart that a run came before is not remembered', async () => {
  const { updater, updates, ready, runs } = stage()
  await ready()
  updates.restart()
  await runs(true)
  await runs(false)
  updates.depart('idle', () => undefined)
  expect(updater.asked).not.toContainEqual(expect.stringContaining('install'))
})

test('what needs a password is offered, and never installed with the end', async () => {
  const { updater, updates, said, ready } = stage({ quietly: false })
  await ready()
  expect(said).toEqual(['offered'])
  expect(updater.autoInstallOnAppQuit).toBe(false)
  updates.depart('idle', () => undefined)
  expect(updater.autoInstallOnAppQuit).toBe(false)
})

test('no network: logged, not said, and tried again after six hours', async () => {
  const { updater, said, logged } = stage()
  updater.problem = new Error('net::ERR_INTERNET_DISCONNECTED')
  await vi.advanceTimersByTimeAsync(minute)
  expect(logged).toEqual(['warn: There was no getting an update'])
  expect(said).toEqual([])
  await vi.advanceTimersByTimeAsync(6 * hour)
  expect(updater.asked).toEqual(['look', 'look', 'fetch'])
})

test.each(['ERR_UPDATER_INVALID_SIGNATURE', 'ERR_CHECKSUM_MISMATCH'])(
  '%s: logged, neither offered nor installed',
  async (code) => {
    const { updater, updates, said, logged } = stage()
    const look = updater.checkForUpdates.bind(updater)
    updater.checkForUpdates = async () => {
      const found = await look()
      updater.problem = Object.assign(new Error('not signed by the application owner'), { code })
      return found
    }
    await vi.advanceTimersByTimeAsync(minute)
    expect(logged).toEqual([
      'info: There is an update',
      'error: An update is not what its maker signed; it is not installed',
    ])
    expect(said).toEqual([])
    updates.restart()
    updates.depart('idle', () => undefined)
    expect(said).toEqual([])
    expect(updater.autoInstallOnAppQuit).toBe(false)
    expect(updater.asked).toEqual(['look', 'fetch'])
  },
)

test('electron-updater is loaded by a package that names a feed, and else not at all', async () => {
  const loaded = vi.fn()
  const autoUpdater = scriptedUpdater()
  vi.doMock('electron-updater', () => {
    loaded()
    return { autoUpdater }
  })
  const resources = mkdtempSync(join(tmpdir(), 'tandem-resources-'))
  expect(await findUpdater(true, undefined)).toBeNull()
  expect(await findUpdater(true, resources)).toBeNull()
  writeFileSync(join(resources, 'app-update.yml'), 'provider: generic\nurl: https://updates.example/\n')
  expect(await findUpdater(false, resources)).toBeNull()
  expect(loaded).not.toHaveBeenCalled()
  expect(await findUpdater(true, resources)).toBe(autoUpdater)
})

test('a Debian package is installed with a password, the others without', () => {
  const resources = mkdtempSync(join(tmpdir(), 'tandem-resources-'))
  expect(installsQuietly(resources)).toBe(true)
  writeFileSync(join(resources, 'package-type'), 'deb')
  expect(installsQuietly(resources)).toBe(false)
})
