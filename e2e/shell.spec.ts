// The desktop window itself, where Electron's binary is there or a packaged app is named; elsewhere this says so. What does not need
// a desktop is asked of a browser in the same words, so that the questions are known to be good ones.
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sampleSeason, seasonWorkbook } from '../tests/imports/season.ts'
import { type Desktop, noDesktop, startDesktop } from './fixtures/desktop.ts'
import type { Environment } from './fixtures/host.ts'
import { expect, test as base } from './fixtures/test.ts'
import { say } from './fixtures/told.ts'
import { bearing } from './pages/shell-checks.ts'
import {
  expectArrived,
  expectPolicy,
  expectStreaming,
  expectStreamsEnd,
  expectUpload,
} from './pages/shell-expectations.ts'
import { keptSecret, saveSecret, secretsOnDisk, tripThroughKeychain } from './pages/shell-secrets.ts'
import { syncPage } from './pages/sync-page.ts'
import { openWindow } from './pages/window.ts'

const elsewhere = 'https://example.com/'

const test = base.extend<{ readonly launch: (environment?: Environment) => Promise<Desktop> }>({
  launch: async ({ folder }, use, testInfo) => {
    const reason = noDesktop()
    if (reason !== null) {
      say(`Left out: ${testInfo.title}: ${reason}.`)
      testInfo.skip(true, reason)
    }
    const started: Desktop[] = []
    await use(async (environment = {}) => {
      const desktop = await startDesktop({ TANDEM_DATA_DIR: folder, ...environment })
      started.push(desktop)
      return desktop
    })
    for (const desktop of started) await desktop.close()
  },
})

test.describe('in the desktop window', () => {
  test('it runs a Full Sync', async ({ launch }) => {
    const { page } = await launch()
    const sync = syncPage(page)
    await expect(sync.fullSync).toBeEnabled()
    await sync.fullSync.click()
    await expect(sync.headline).toHaveText(/^Sync complete\./)
  })

  test('a run can be stopped, and goes on from there', async ({ launch, administrate }) => {
    const { page } = await launch(administrate.environment)
    const sync = syncPage(page)
    administrate.hold('GetVenues')
    await sync.fullSync.click()
    await expect(sync.stepIn('Venues', 'reading')).toBeVisible()
    await sync.stop.click()
    await expect(sync.headline).toHaveText('Stopped. Steps 1 to 3 are complete.')
    administrate.release()
    await sync.result.getByRole('button', { name: 'Continue from Venues' }).click()
    await expect(sync.headline).toHaveText(/^Sync complete\./)
  })

  test('streams arrive while they are open, and end when they are let go, reloaded or closed', async ({ launch }) => {
    const desktop = await launch()
    await expect(syncPage(desktop.page).fullSync).toBeEnabled()
    await expectStreaming(desktop.page, {})
    await expectStreamsEnd(desktop.page, {})
    for (let time = 0; time < 8; time++) await desktop.page.reload()
    await expectStreamsEnd(desktop.page, {})
    // A stream that nothing ended would keep the app from closing.
    await desktop.close()
  })

  test('20 MB arrive byte for byte', async ({ launch, folder }) => {
    const desktop = await launch()
    await syncedThrough(desktop)
    const workbook = await expectUpload(desktop.page, {})
    await desktop.close()
    await expectArrived(folder, workbook)
  })

  test('nothing runs or is reached but its own', async ({ launch }) => {
    const { page } = await launch()
    await expectPolicy(page)
  })

  test('it cannot be led away, and opens no other window', async ({ launch }) => {
    const { app, page } = await launch()
    const address = page.url()
    expect(new URL(address).protocol).toBe('app:')
    // What opens in the person's browser is told instead of opened.
    await app.evaluate(({ shell }) => {
      const opened: string[] = []
      Object.assign(globalThis, { opened })
      shell.openExternal = async (url) => void opened.push(url)
    })
    const opened = await page.evaluate((url) => {
      const link = Object.assign(document.createElement('a'), { href: url, target: '_blank' })
      document.body.append(link)
      link.click()
      const frame = Object.assign(document.createElement('iframe'), { src: url })
      document.body.append(frame)
      const other = window.open(url)
      window.open('file:///etc/passwd')
      window.location.assign(url)
      return other === null
    }, elsewhere)
    expect(opened).toBe(true)
    await expect(page.getByRole('main')).toBeVisible()
    expect(page.url()).toBe(address)
    expect(app.windows()).toHaveLength(1)
    expect(page.frames().map((frame) => frame.url())).not.toContain(elsewhere)
    expect(await app.evaluate(() => (globalThis as unknown as { opened: readonly string[] }).opened)).toEqual([])
  })

  test('its menus lead to places and press the keys of the window', async ({ launch }) => {
    const { page, chooseInMenu } = await launch()
    await expect(syncPage(page).fullSync).toBeEnabled()
    await chooseInMenu('Match')
    await expect(page).toHaveURL(/#match\b/)
    await chooseInMenu('Search or Run a Command…')
    await expect(page.getByRole('dialog', { name: 'Search or run a command' })).toBeVisible()
    await page.keyboard.press('Escape')
    await chooseInMenu('Full Sync')
    await expect(syncPage(page).headline).toHaveText(/^Sync complete\./)
  })

  test('a secret is kept over a restart, locked by the system’s keychain; without one it is gone', async ({
    launch,
    administrate,
    folder,
  }) => {
    const first = await launch()
    const trip = await tripThroughKeychain(first.app)
    const place = trip === null ? 'SESSION' : 'KEY_STORE'
    if (trip !== null) expect(trip).toEqual({ isSame: true, isHidden: true })
    else say('There is no keychain here: secrets are kept for the session only.')
    // The packaged app is tried where there is one.
    if (process.env['TANDEM_PACKAGED']) expect(place).toBe('KEY_STORE')
    expect(await saveSecret(first.page, {}, administrate.sandbox)).toBe('ConnectionsSaved')
    expect(await keptSecret(first.page, {})).toEqual({ place, isKept: true })
    await first.close()
    const again = await launch()
    expect(await keptSecret(again.page, {})).toEqual({ place, isKept: place === 'KEY_STORE' })
    const onDisk = secretsOnDisk(folder)
    expect(onDisk.includes('SANDBOX.clientSecret')).toBe(place === 'KEY_STORE')
    expect(onDisk).not.toContain(administrate.sandbox.clientSecret)
    expect(onDisk).not.toContain(Buffer.from(administrate.sandbox.clientSecret).toString('base64'))
  })

  test('started a second time it shows the window that is there, and the workbook it was given', async ({
    launch,
    folder,
  }) => {
    const { app, page, startAgain } = await launch()
    await expect(syncPage(page).fullSync).toBeEnabled()
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize())
    expect(await startAgain()).toBe(0)
    await expect
      .poll(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((one) => one.isMinimized())))
      .toEqual([false])
    await expect(page.getByRole('main')).toBeVisible()
    const workbook = join(folder, 'May season.xlsx')
    await writeFile(workbook, seasonWorkbook(sampleSeason()))
    expect(await startAgain(workbook)).toBe(0)
    await expect(page).toHaveURL(/#import\/[^/]+$/)
    await expect(page.getByRole('main')).toContainText('May season.xlsx')
    expect(app.windows()).toHaveLength(1)
  })
})

test('in a browser: streams, uploads and the policy hold in the same words', async ({ page, start, folder }) => {
  const host = await start({ TANDEM_DATA_DIR: folder })
  const bears = bearing(host.url)
  const window = await openWindow(page, host.url)
  await expectStreaming(page, bears)
  await expectStreamsEnd(page, bears)
  await window.sync.click()
  await expect(syncPage(page).headline).toHaveText(/^Sync complete\./)
  await expectPolicy(page)
  const workbook = await expectUpload(page, bears)
  await host.stop()
  await expectArrived(folder, workbook)
})

test('in a browser: a secret is kept over a restart, in a file for this account', async ({
  page,
  start,
  folder,
  administrate,
}) => {
  const first = await start({ TANDEM_DATA_DIR: folder })
  await openWindow(page, first.url)
  expect(await saveSecret(page, bearing(first.url), administrate.sandbox)).toBe('ConnectionsSaved')
  await first.stop()
  const again = await start({ TANDEM_DATA_DIR: folder })
  await openWindow(page, again.url)
  expect(await keptSecret(page, bearing(again.url))).toEqual({ place: 'FILE', isKept: true })
  // So that the search of the desktop's file is known to find what it looks for.
  expect(secretsOnDisk(folder)).toContain(administrate.sandbox.clientSecret)
})

async function syncedThrough({ page }: Desktop): Promise<void> {
  const sync = syncPage(page)
  await expect(sync.fullSync).toBeEnabled()
  await sync.fullSync.click()
  await expect(sync.headline).toHaveText(/^Sync complete\./)
}
