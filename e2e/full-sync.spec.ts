// The first journey: open, Full Sync, watch each step change state, read the totals, compare with the database; then once more.
import { LatestJobDocument } from '../graphql/generated/local.ts'
import { rowsOf, sizesOf } from './fixtures/databases.ts'
import { operations } from './fixtures/stand-in.ts'
import { fillWithPractice } from './fixtures/templates.ts'
import { expect, test } from './fixtures/test.ts'
import { expectOrder, expectSum, expectTotals } from './pages/expectations.ts'
import { stepTitles, syncPage } from './pages/sync-page.ts'

test('rehearsal, from an empty folder', async ({ start, open, folder }) => {
  const host = await start({ TANDEM_DATA_DIR: folder })
  const tandem = await open(host)
  const sync = syncPage(tandem.page)

  await expect(tandem.titleBar).toContainText('REHEARSAL')
  await expect(tandem.titleBar).toContainText('Administrate is not touched')
  await expect(tandem.main).toContainText('No sync has run yet.')
  await expect(tandem.statusBar).toContainText('no sync has run yet')
  await sync.fullSync.click()

  await expect(sync.headline).toHaveText(/^Sync complete\./)
  await expect(tandem.page).toHaveURL(/#sync$/)
  const states = await tandem.states()
  for (const title of stepTitles) expectOrder(title, states[title])
  await expectTotals(sync)
  await expectSum(sync)
  const { latestJob: first } = await host.ask(LatestJobDocument, {})
  expect(first?.status).toBe('DONE')
  await expect(sync.headline).toContainText(
    `${String(first?.totals.created)} created, ${String(first?.totals.updated)} updated`,
  )
  await expect(tandem.announcements).toContainText('Sync complete.')

  await sync.fullSync.click()
  await expect(sync.headline).toContainText('0 created, 0 updated')
  await expectSum(sync)
  const { latestJob: second } = await host.ask(LatestJobDocument, {})
  expect(second).toMatchObject({ status: 'DONE', totals: { created: 0, updated: 0, deleted: 0 } })
  expect(second?.id).not.toBe(first?.id)
  await tandem.home.click()
  await expect(tandem.main).toContainText(/Last full sync today at \d\d:\d\d\. All 7 steps complete/)

  await host.stop()
  const sizes = await sizesOf((sql) => rowsOf({ dataFolder: folder }, sql))
  expect(first?.steps.map((step) => step.counts.created)).toEqual(Object.values(sizes))
})

test('each step changes state before one’s eyes, on the built-in database', async ({
  start,
  open,
  folder,
  administrate,
}) => {
  await fillWithPractice({ dataFolder: folder })
  const host = await start({ ...administrate.environment, TANDEM_DATA_DIR: folder })
  const tandem = await open(host)
  const sync = syncPage(tandem.page)
  await expect(tandem.titleBar).toContainText('LIVE')
  administrate.hold()
  await sync.fullSync.click()

  for (const [index, title] of stepTitles.entries()) {
    await expect(sync.stepIn(title, 'reading')).toBeVisible()
    for (const earlier of stepTitles.slice(0, index)) await expect(sync.stepIn(earlier, 'done.*')).toBeVisible()
    for (const later of stepTitles.slice(index + 1)) await expect(sync.stepIn(later, 'waiting')).toBeVisible()
    await expect(tandem.statusBar).toContainText(`Syncing: step ${index + 1} of 7, ${title}`)
    administrate.release(...operations.slice(index, index + 1))
  }

  await expect(sync.headline).toHaveText(/^Sync complete\./)
  const states = await tandem.states()
  for (const title of stepTitles) {
    expectOrder(title, states[title])
    // The first begins to read at once.
    expect(states[title]).toEqual(
      expect.arrayContaining(title === stepTitles[0] ? ['reading'] : ['waiting', 'reading']),
    )
  }
  await expectTotals(sync)
  await expectSum(sync)
  const { latestJob } = await host.ask(LatestJobDocument, {})
  await host.stop()
  const sizes = await sizesOf((sql) => rowsOf({ dataFolder: folder }, sql))
  expect(latestJob?.steps.map((step) => step.counts.created)).toEqual(Object.values(sizes))
})
