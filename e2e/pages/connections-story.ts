// Settings > Connections as pictures: nothing chosen yet, a check that failed, what Live means, and Live in use with its checks.
import { expect as playwrightExpect } from '@playwright/test'
import type { StandIn } from '../fixtures/stand-in.ts'
import { connectionsPage } from './connections-page.ts'
import type { TandemWindow } from './window.ts'

/** Also outside the test runner, which knows another limit. */
const expect = playwrightExpect.configure({ timeout: 90_000 })

export const connectionsScenes = [
  'settings-connections-rehearsal',
  'settings-connections-failed',
  'settings-connections-use-live',
  'settings-connections',
] as const
export type ConnectionsScene = (typeof connectionsScenes)[number]

/** Begins with an empty folder, and no variables that say how anything is reached. `url`: a tutorial database. */
export async function* tellConnectionsStory(
  tandem: TandemWindow,
  { sandbox }: StandIn,
  url: string,
): AsyncGenerator<ConnectionsScene> {
  const { page, announcements, titleBar } = tandem
  const connections = connectionsPage(tandem)
  const database = new URL(url)

  await connections.visit()
  await connections.choose('Rehearsal')
  await connections.check.click()
  await expect(announcements).toContainText('Administrate: connected.')
  yield 'settings-connections-rehearsal'

  await connections.choose('Live')
  await connections.fillServer({
    host: database.hostname,
    port: database.port,
    name: database.pathname.slice(1),
    role: decodeURIComponent(database.username),
    password: decodeURIComponent(database.password),
  })
  await connections.choose('Off')
  await connections.fillAdministrate(sandbox, 'not-the-secret')
  await connections.save.click()
  await expect(connections.bar).toContainText('Not saved: 1 check failed.')
  yield 'settings-connections-failed'

  await connections.field('Secret').fill(sandbox.clientSecret)
  await connections.save.click()
  await expect(announcements).toContainText('Saved.')
  await connections.button('Use Live').click()
  await expect(page.getByRole('dialog')).toBeVisible()
  yield 'settings-connections-use-live'

  await page.getByRole('dialog').getByRole('button', { name: 'Use Live' }).click()
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(titleBar).toContainText('LIVE')
  await connections.check.click()
  await expect(announcements).toContainText('Administrate: connected.')
  yield 'settings-connections'
}
