// Without a mouse, and by the rules for screen readers and contrast: every state, light and dark, wide and narrow.
import type { Page } from '@playwright/test'
import { JobsDocument } from '../graphql/generated/local.ts'
import { expect, test } from './fixtures/test.ts'
import { examine, inBothSchemes, tabTo } from './pages/accessibility.ts'
import { scenes, tellStory } from './pages/story.ts'
import { expectSum } from './pages/expectations.ts'
import { syncPage } from './pages/sync-page.ts'

for (const colorScheme of ['light', 'dark'] as const) {
  test(`no state breaks a rule of accessibility: ${colorScheme}`, async ({ tandem, administrate }) => {
    await tandem.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const seen: string[] = []
    for await (const scene of tellStory(tandem, administrate)) {
      await examine(tandem.page, `${scene}, ${colorScheme}`)
      seen.push(scene)
    }
    expect(seen).toEqual(scenes)
    expect(tandem.openStreams()).toBe(1)
  })
}

test('neither does rehearsal, nor a window whose Tandem is gone, nor a run that was interrupted', async ({
  start,
  open,
  environment,
  administrate,
  database,
  folder,
}) => {
  const live = await start(environment)
  const lost = await open(live)
  const sync = syncPage(lost.page)
  administrate.hold('GetVenues')
  await sync.fullSync.click()
  await expect(sync.stepIn('Venues', 'reading')).toBeVisible()
  await live.kill()
  administrate.release()
  await expect(lost.page.getByText('No connection to Tandem').first()).toBeVisible()
  await inBothSchemes(lost.page, 'no connection')

  const again = await start(environment)
  const interrupted = await open(again)
  await expect(interrupted.main.getByText(/Run 1 was interrupted/).first()).toBeVisible()
  await inBothSchemes(interrupted.page, 'interrupted, Home')
  await interrupted.sync.click()
  await expect(syncPage(interrupted.page).headline).toContainText('Run 1 was interrupted')
  await inBothSchemes(interrupted.page, 'interrupted, Sync')
  await again.stop()

  await database.rows(
    `insert into tandem.origin (mark) values ('rehearsal') on conflict (one) do update set mark = 'rehearsal'`,
  )
  const rehearsal = await open(await start({ DATABASE_URL: database.url, TANDEM_DATA_DIR: folder }))
  await expect(rehearsal.titleBar).toContainText('REHEARSAL')
  await inBothSchemes(rehearsal.page, 'rehearsal')
})

test('a whole Full Sync by the keyboard', async ({ tandem, administrate }) => {
  const { page } = tandem
  const sync = syncPage(page)
  await tabToButton(page, 'Full Sync')
  await expect(sync.fullSync).toBeFocused()
  administrate.hold('GetVenues')
  await page.keyboard.press('Enter')
  await expect(sync.stepIn('Venues', 'reading')).toBeVisible()
  await expect(tandem.announcements).not.toBeEmpty()

  await tabToButton(page, 'Venues')
  await page.keyboard.press('ArrowUp')
  await expect(sync.step('Locations').getByRole('button', { name: 'Locations', exact: true })).toBeFocused()
  await expect(page.getByRole('complementary', { name: 'About Locations' })).toBeVisible()
  await page.keyboard.press('End')
  await expect(page.getByRole('complementary', { name: 'About Course template price levels' })).toBeVisible()
  administrate.release()
  await expect(sync.headline).toHaveText(/^Sync complete\./)
  await expect(tandem.announcements).toContainText(/^Sync complete\./)
  await expectSum(sync)

  await tabToButton(page, 'Custom fields')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  const sheet = page.getByRole('dialog')
  await expect(sheet).toHaveAccessibleName('Price levels')
  await page.keyboard.press('Escape')
  await expect(sheet).toBeHidden()
  await expect(sync.step('Price levels').getByRole('button', { name: 'Price levels', exact: true })).toBeFocused()

  await tabToButton(page, 'Actions for Price levels')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('menuitem', { name: 'Run only this' })).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('menuitem', { name: 'Run from here' })).toBeFocused()
  await page.keyboard.press('Escape')

  await page.keyboard.press('Control+r')
  await expect(tandem.main).toContainText('Run 2')
  await expect(sync.headline).toContainText('0 created, 0 updated')
})

test('Ctrl R from Home starts a run and does not reload; pressed twice it starts one', async ({
  tandem,
  administrate,
  host,
}) => {
  const sync = syncPage(tandem.page)
  await expect(sync.fullSync).toBeEnabled()
  await tandem.page.evaluate(() => document.body.setAttribute('data-same-page', ''))
  administrate.hold('GetCustomFieldDefinitions')
  await tandem.page.keyboard.press('Control+r')
  await tandem.page.keyboard.press('Control+r')
  await expect(sync.stepIn('Custom fields', 'reading')).toBeVisible()
  await expect(tandem.page.locator('body[data-same-page]')).toBeAttached()
  administrate.release()
  await expect(sync.headline).toHaveText(/^Sync complete\./)
  const { jobs } = await host.ask(JobsDocument, { first: 10, before: null })
  expect(jobs.map((job) => job.id)).toEqual(['1'])
})

function tabToButton(page: Page, name: string): Promise<void> {
  return tabTo(page, page.getByRole('button', { name, exact: true }))
}
