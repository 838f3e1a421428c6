// What a person meets around the screens: the first start, the command field, the sections about Tandem itself, read-only mode.
import { expect as playwrightExpect } from '@playwright/test'
import { palettePage } from './palette-page.ts'
import { fullSync } from './sync-page.ts'
import type { TandemWindow } from './window.ts'

/** Also outside the test runner, which knows another limit. */
const expect = playwrightExpect.configure({ timeout: 90_000 })

export const deskScenes = [
  'first-start',
  'palette',
  'palette-found',
  'settings-guards',
  'settings-privacy',
  'settings-diagnostics',
  'settings-diagnostics-read',
  'read-only',
] as const
export type DeskScene = (typeof deskScenes)[number]

/** Begins in an empty folder, where nobody has chosen yet. */
export async function* tellDeskStory(tandem: TandemWindow): AsyncGenerator<DeskScene> {
  const { page, main } = tandem
  const palette = palettePage(page)
  const card = main.getByRole('region', { name: 'Two connections and you are ready' })
  await expect(main).toContainText('No sync has run yet.')
  await expect(card).toBeVisible()
  yield 'first-start'
  await card.getByRole('button', { name: 'Stay in rehearsal' }).click()
  await expect(card).toHaveCount(0)

  await fullSync(tandem, /^Sync complete\./)
  await expect(main.getByRole('button', { name: 'Full Sync' })).toBeEnabled()
  await palette.open()
  yield 'palette'
  await page.keyboard.type('venu')
  yield 'palette-found'
  await page.keyboard.press('Escape')

  await palette.run('guards')
  await expect(main.getByRole('region', { name: 'What that means now' })).toContainText('stop the step')
  yield 'settings-guards'
  await palette.run('privacy')
  await expect(main).toContainText('telemetry')
  yield 'settings-privacy'
  await palette.run('diagnostics')
  await expect(main.getByRole('list', { name: 'Parts of the bundle' })).toBeVisible()
  yield 'settings-diagnostics'
  await main.getByRole('button', { name: 'Read runs.json' }).click()
  await expect(page.getByRole('dialog', { name: 'runs.json' })).toBeVisible()
  yield 'settings-diagnostics-read'
  await page.keyboard.press('Escape')

  await palette.run('read only')
  await main.getByRole('button', { name: /^Read-only mode/ }).click()
  await expect(page.getByText('nothing is written to either system.')).toBeVisible()
  await tandem.home.click()
  await expect(main.getByRole('button', { name: 'Full Sync' })).toBeDisabled()
  yield 'read-only'
}
