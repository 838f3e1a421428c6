// The desktop window itself, where Electron's binary is there; elsewhere this says so and the other specs stand for it.
import { _electron as electron } from '@playwright/test'
import { electronBinary } from '../scripts/electron-binary.ts'
import { expect, test } from './fixtures/test.ts'
import { say, told } from './fixtures/told.ts'
import { syncPage } from './pages/sync-page.ts'

test('the desktop window opens and runs a Full Sync', async ({ folder }, testInfo) => {
  const binary = electronBinary()
  const reason = missing(binary)
  if (reason !== null) say(`Left out: ${testInfo.title}: ${reason}.`)
  test.skip(reason !== null, reason ?? '')
  const app = await electron.launch({
    ...(binary !== undefined && { executablePath: binary }),
    args: [`${told().app}/main/electron.js`],
    env: { ...process.env, TANDEM_DATA_DIR: folder },
  })
  try {
    const window = await app.firstWindow()
    const sync = syncPage(window)
    await expect(sync.fullSync).toBeEnabled()
    await sync.fullSync.click()
    await expect(sync.headline).toHaveText(/^Sync complete\./)
  } finally {
    await app.close()
  }
})

/** Why there can be no desktop window here; null when there can. */
function missing(binary: string | undefined): string | null {
  if (binary === undefined)
    return 'Electron’s binary is not here; it comes with the first npm start where GitHub can be reached'
  if (process.platform !== 'linux') return null
  if (!process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']) return 'there is no display'
  return process.getuid?.() === 0 ? 'Electron does not run as root' : null
}
