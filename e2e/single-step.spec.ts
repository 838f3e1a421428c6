// One step alone, or from one step on; and the refusal when what it needs is not there.
import { LatestJobDocument } from '../graphql/generated/local.ts'
import { sizesOf } from './fixtures/databases.ts'
import { expect, test } from './fixtures/test.ts'
import { expectSum } from './pages/expectations.ts'
import { syncPage } from './pages/sync-page.ts'

test('a step without what it needs is refused in a sentence, with the way to it', async ({
  tandem,
  database,
  host,
}) => {
  const sync = syncPage(tandem.page)
  await tandem.sync.click()
  await sync.choose('Venues', 'Run only this')
  await expect(tandem.main).toContainText(
    'Dependency not met: Location records must be synced first. Run the appropriate sync command before this one.',
  )
  expect((await host.ask(LatestJobDocument, {})).latestJob).toBeNull()
  expect(await sizesOf(database.rows)).toMatchObject({ locations: 0, venues: 0 })

  await tandem.main.getByRole('button', { name: 'Run Locations first' }).click()
  await expect(sync.headline).toHaveText(/^Locations complete\. 11 created/)
  await expect(tandem.main).not.toContainText('Dependency not met')
  await expect(sync.stepIn('Venues', 'left out')).toBeVisible()

  await sync.choose('Venues', 'Run only this')
  await expect(sync.headline).toHaveText(/^Venues complete\. 19 created/)
  await expectSum(sync)
  expect(await sizesOf(database.rows)).toMatchObject({ locations: 11, venues: 19, instructors: 0 })
})

test('from one step on: the steps before it are left out', async ({ tandem, host }) => {
  const sync = syncPage(tandem.page)
  await sync.fullSync.click()
  await expect(sync.headline).toHaveText(/^Sync complete\./)
  await sync.choose('Course templates', 'Run from here')
  await expect(sync.headline).toHaveText(/^Sync complete\. 0 created, 0 updated/)
  await expect(sync.stepIn('Instructors', 'left out')).toBeVisible()
  await expect(sync.stepIn('Course template price levels', 'done.*')).toBeVisible()
  const { latestJob } = await host.ask(LatestJobDocument, {})
  expect(latestJob?.steps.map((step) => step.command)).toEqual([
    'sync_course_templates',
    'sync_course_template_price_levels',
  ])
  await expectSum(sync)
})

test('what a step did is told by its menu: changes field by field, and errors with their reason', async ({
  tandem,
}) => {
  const sync = syncPage(tandem.page)
  await sync.fullSync.click()
  await expect(sync.headline).toHaveText(/^Sync complete\./)
  await sync.choose('Instructors', 'Show its errors')
  const sheet = tandem.page.getByRole('dialog')
  await expect(sheet).toHaveAccessibleName('Instructors')
  await expect(sheet.getByRole('list', { name: 'Errors and skipped' })).toContainText('Quill')
  await sheet.getByRole('tab', { name: /^Changes / }).click()
  await expect(sheet.getByText('Alan Ashworth')).toBeVisible()
  await tandem.page.keyboard.press('Escape')
  await expect(sheet).toBeHidden()
})
