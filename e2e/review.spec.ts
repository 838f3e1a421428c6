// Review changes first: nothing is written until a person has seen it field by field, and then only what is ticked.
import { JobPlanDocument, LatestJobDocument } from '../graphql/generated/local.ts'
import { rowVersions, sizesOf } from './fixtures/databases.ts'
import type { Host } from './fixtures/host.ts'
import { rename } from './fixtures/stand-in.ts'
import { expect, test } from './fixtures/test.ts'
import { expectSum, expectTotals } from './pages/expectations.ts'
import { reviewPage } from './pages/review-page.ts'
import { syncPage } from './pages/sync-page.ts'

test('the first plan: a whole kind is left out, the rest is written as shown', async ({ tandem, host, database }) => {
  const sync = syncPage(tandem.page)
  const review = reviewPage(tandem.page)
  await tandem.sync.click()
  await sync.reviewFirst.click()
  const before = await rowVersions(database.rows)
  await sync.fullSync.click()

  await expect(review.title).toHaveText('Plan of run 1')
  await expect(tandem.main).toContainText('nothing of it is written yet')
  await expect(tandem.statusBar).toContainText('The plan of run 1 waits for review')
  const { latestJob } = await host.ask(LatestJobDocument, {})
  expect(latestJob?.status).toBe('WAITING')
  expect(latestJob?.steps.every((step) => step.status === 'PLANNED')).toBe(true)
  expect(await rowVersions(database.rows)).toEqual(before)
  const plan = await planOf(host, latestJob?.id ?? '')
  await expect(review.apply).toHaveText(new RegExp(`^Apply ${said(plan.length)} of ${said(plan.length)}`))

  await review.only('Only warnings').click()
  await expect(tandem.main).toContainText('No change of this sort.')
  await review.only('All').click()
  await review.scrollTo(review.kind('Venues'))
  await review.kind('Venues').click()
  const left = plan.filter((item) => item.kind === 'VENUES').length
  expect(left).toBe(19)
  await expect(review.apply).toHaveText(new RegExp(`^Apply ${said(plan.length - left)} of ${said(plan.length)}`))
  await review.apply.click()

  await expect(sync.headline).toHaveText(/^Sync complete\./)
  const sizes = await sizesOf(database.rows)
  expect(sizes.venues).toBe(0)
  expect(sizes.locations).toBe(plan.filter((item) => item.kind === 'LOCATIONS').length)
  expect(sizes.course_templates).toBe(plan.filter((item) => item.kind === 'COURSE_TEMPLATES').length)
  expect((await sync.total())['created']).toBe(plan.length - left)
  await expectTotals(sync)
  await expectSum(sync)

  await sync.choose('Venues', 'Run only this')
  await expect(review.title).toHaveText('Plan of run 2')
  await review.apply.click()
  await expect(sync.headline).toHaveText(/^Venues complete\. 19 created/)
})

test('changed records: field by field, one left out, one by the keyboard', async ({
  tandem,
  administrate,
  database,
}) => {
  const sync = syncPage(tandem.page)
  const review = reviewPage(tandem.page)
  await sync.fullSync.click()
  await expect(sync.headline).toHaveText(/^Sync complete\./)
  const { venues } = administrate.sandbox.world
  rename(venues, 'Canal St Hub', 'Canal Street Hub')
  rename(venues, 'Brindley Crt', 'Brindley Court')
  rename(venues, 'Harbourside Studio', 'Harbour Studio')
  const before = await links()
  await tandem.home.click()
  await tandem.main.getByRole('button', { name: 'Review changes first' }).click()

  await expect(review.apply).toHaveText(/^Apply 3 of 3/)
  await expect(review.items).toHaveCount(3)
  await review.item('Canal Street Hub').getByText('name “Canal St Hub”').click()
  await expect(review.fields.getByRole('row', { name: 'name Canal St Hub Canal Street Hub' })).toBeVisible()
  await expect(review.apply).toHaveText(/^Apply 3 of 3/)
  await expect(review.fields.getByRole('row', { name: 'linked to – Canal Street Hub' })).toBeVisible()
  await review.tick('Brindley Court').click()
  await expect(review.apply).toHaveText(/^Apply 2 of 3/)
  await expect(tandem.page.getByRole('status', { name: 'Announcements' })).toHaveText(
    'Brindley Court, not ticked. 2 of 3 are ticked.',
  )
  await expect(tandem.page.locator('[data-live-announcer]')).toHaveCount(0)
  await expect(review.fields.getByRole('row', { name: 'name Brindley Crt Brindley Court' })).toBeVisible()
  await review.item('Harbour Studio').focus()
  await expect(review.fields.getByRole('row', { name: 'linked to Harbourside Studio –' })).toBeVisible()
  await tandem.page.keyboard.press('Space')
  await expect(review.apply).toHaveText(/^Apply 1 of 3/)
  await tandem.page.keyboard.press('Space')
  await expect(review.apply).toHaveText(/^Apply 2 of 3/)
  expect(await links()).toEqual(before)

  await tandem.page.keyboard.press('Control+Enter')
  await expect(sync.headline).toHaveText(/^Sync complete\. 0 created, 2 updated/)
  await expectSum(sync)
  const after = [...before.filter((name) => name !== 'Harbourside Studio'), 'Canal Street Hub']
  expect(await links()).toEqual(after.toSorted())

  /** The tutorial venues that are linked. */
  async function links(): Promise<readonly string[]> {
    const rows = await database.rows<{ name: string }>(
      'select t.name from adm.venues v join acted.tutorial_venues t on t.id = v.tutorial_venue_id',
    )
    return rows.map(({ name }) => name).toSorted()
  }
})

test('a plan that is discarded writes nothing and lets the next run start', async ({ tandem, database }) => {
  const sync = syncPage(tandem.page)
  const review = reviewPage(tandem.page)
  const before = await rowVersions(database.rows)
  await tandem.main.getByRole('button', { name: 'Review changes first' }).click()
  await expect(review.title).toHaveText('Plan of run 1')
  await tandem.page.reload()
  await expect(review.title).toHaveText('Plan of run 1')
  const all = (await review.apply.textContent()) ?? ''
  await tandem.page.setViewportSize({ width: 1024, height: 768 })
  await review.filter.fill('Canal St Hub')
  await review.item('Canal St Hub').getByText('Manchester').click()
  const sheet = tandem.page.getByRole('dialog', { name: 'Canal St Hub' })
  await expect(sheet.getByRole('row', { name: 'location – Manchester' })).toBeVisible()
  await tandem.page.keyboard.press('Escape')
  await expect(sheet).toBeHidden()
  await expect(review.apply).toHaveText(all)
  await review.discard.click()
  await expect(sync.headline).toHaveText('Plan given up. Nothing of it was written.')
  expect(await sync.total()).toMatchObject({ created: 0, read: 0 })
  await expect(tandem.main.getByRole('button', { name: /^Continue/ })).toHaveCount(0)
  expect(await rowVersions(database.rows)).toEqual(before)
  await expect(sync.fullSync).toBeEnabled()
  await sync.fullSync.click()
  await expect(sync.headline).toHaveText(/^Sync complete\./)
})

async function planOf(host: Host, id: string) {
  const { job } = await host.ask(JobPlanDocument, { id, position: null, first: 5_000, offset: 0 })
  return job?.plan?.items ?? []
}

function said(count: number): string {
  return count.toLocaleString('en-GB')
}
