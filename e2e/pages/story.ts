// The main states of the app, one after the other in one window, each held still for as long as somebody looks at it.
import { expect as playwrightExpect } from '@playwright/test'
import { rename, type StandIn } from '../fixtures/stand-in.ts'
import { reviewPage } from './review-page.ts'
import { syncPage } from './sync-page.ts'
import type { TandemWindow } from './window.ts'

/** Also outside the test runner, which knows another limit. */
const expect = playwrightExpect.configure({ timeout: 90_000 })

export const scenes = [
  'home-never',
  'sync-before',
  'sync-running',
  'sync-done',
  'home-after',
  'step-sheet',
  'sync-guard',
  'guard-confirm',
  'sync-failed',
  'home-failed',
  'review',
  'sync-waiting',
  'sync-stopped',
] as const
export type Scene = (typeof scenes)[number]

/** Begins with a database that no run has seen. Each scene builds on the one before it, so none can be left out. */
export async function* tellStory(tandem: TandemWindow, administrate: StandIn): AsyncGenerator<Scene> {
  const { page, main } = tandem
  const { faults, world } = administrate.sandbox
  const sync = syncPage(page)
  const done = (): Promise<void> => expect(sync.headline).toHaveText(/^Sync complete\./)

  await expect(sync.fullSync).toBeEnabled()
  yield 'home-never'

  await tandem.sync.click()
  await expect(sync.stepIn('Venues', 'never run')).toBeVisible()
  yield 'sync-before'

  administrate.hold('getAllInstructors', 'GetAllCourseTemplates')
  await sync.fullSync.click()
  await expect(sync.stepIn('Instructors', 'reading')).toBeVisible()
  yield 'sync-running'

  administrate.release()
  await done()
  yield 'sync-done'

  await tandem.home.click()
  await expect(main.getByRole('region', { name: 'Linked records' })).toBeVisible()
  yield 'home-after'

  await tandem.sync.click()
  await sync.choose('Instructors', 'Show its errors')
  await expect(page.getByRole('dialog').getByRole('list', { name: 'Errors and skipped' })).toBeVisible()
  yield 'step-sheet'
  await page.keyboard.press('Escape')

  faults.set({ keepOnly: { connection: 'locations', count: 4 } })
  await sync.fullSync.click()
  await expect(sync.headline).toContainText('would drop from 11 to 4')
  yield 'sync-guard'

  await main.getByRole('button', { name: 'These 7 are right…' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  yield 'guard-confirm'
  await page.keyboard.press('Escape')

  faults.set({ failPage: { connection: 'courseTemplates', page: 2, as: 'graphql' } })
  await sync.fullSync.click()
  await expect(sync.headline).toContainText('Stopped at Course templates.')
  yield 'sync-failed'

  await tandem.home.click()
  await expect(main.getByText('Stopped at Course templates.').first()).toBeVisible()
  yield 'home-failed'

  faults.clear()
  rename(world.venues, 'Canal St Hub', 'Canal Street Hub')
  rename(world.venues, 'Brindley Crt', 'Brindley Court')
  rename(world.venues, 'Harbourside Studio', 'Harbour Studio')
  rename(world.priceLevels, 'Retaker', 'Second attempt')
  await main.getByRole('button', { name: 'Review changes first' }).click()
  await expect(reviewPage(page).apply).toBeVisible()
  await reviewPage(page).item('Canal Street Hub').focus()
  yield 'review'

  await reviewPage(page).discard.click()
  await expect(sync.fullSync).toBeEnabled()
  administrate.hold('GetVenues')
  await tandem.home.click()
  await sync.fullSync.click()
  await expect(sync.stepIn('Venues', 'reading')).toBeVisible()
  faults.set({ rateLimit: { times: 1, retryAfterSeconds: 60 } })
  administrate.release()
  await expect(sync.stepIn('Venues', 'reading')).toContainText(/waiting \d+ s for Administrate/)
  yield 'sync-waiting'

  await sync.stop.click()
  await expect(sync.headline).toContainText('Stopped. Steps 1 to 3 are complete.')
  yield 'sync-stopped'
}
