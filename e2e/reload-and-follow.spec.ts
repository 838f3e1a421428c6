// A run belongs to nobody's window: it survives a reload, is followed from elsewhere, can be stopped, and goes on after a crash.
import { LatestJobDocument } from '../graphql/generated/local.ts'
import { sizesOf } from './fixtures/databases.ts'
import { startCommand } from './fixtures/host.ts'
import { expect, test } from './fixtures/test.ts'
import { expectSum, expectTotals } from './pages/expectations.ts'
import { syncPage } from './pages/sync-page.ts'

test('a reload in the middle: the run goes on and its end is shown', async ({ tandem, administrate, host }) => {
  const sync = syncPage(tandem.page)
  administrate.hold('GetVenues')
  await sync.fullSync.click()
  await expect(sync.stepIn('Venues', 'reading')).toBeVisible()
  await tandem.page.reload()

  await expect(sync.stepIn('Venues', 'reading')).toBeVisible()
  await expect(sync.stepIn('Locations', 'done.*')).toBeVisible()
  await expect(sync.fullSync).toBeHidden()
  await expect.poll(() => tandem.openStreams()).toBe(1)
  administrate.release()
  await expect(sync.headline).toHaveText(/^Sync complete\./)
  await expectTotals(sync)
  await expectSum(sync)
  const { latestJob } = await host.ask(LatestJobDocument, {})
  expect(latestJob).toMatchObject({ id: '1', status: 'DONE' })
})

test('two windows show the same run, wherever it was started', async ({ tandem, open, host, administrate }) => {
  const other = await open(host)
  administrate.hold('GetVenues')
  const [here, there] = [syncPage(tandem.page), syncPage(other.page)]
  await here.fullSync.click()
  await expect(other.main.getByRole('button', { name: 'Show the run' })).toBeVisible()
  await other.sync.click()
  for (const window of [here, there]) await expect(window.stepIn('Venues', 'reading')).toBeVisible()
  expect([tandem.openStreams(), other.openStreams()]).toEqual([1, 1])
  administrate.release()
  for (const window of [here, there]) await expect(window.headline).toHaveText(/^Sync complete\./)
  expect(await there.total()).toEqual(await here.total())
})

test('the end is shown although no event ever comes', async ({ page, context, host, open, administrate }) => {
  await page.close()
  await context.route('**/graphql', (route) =>
    route.request().headers()['accept']?.includes('text/event-stream') &&
    route.request().postData()?.includes('subscription')
      ? route.abort()
      : route.continue(),
  )
  const tandem = await open(host)
  const sync = syncPage(tandem.page)
  administrate.hold('getCourseTemplatePriceLevels')
  await sync.fullSync.click()
  await expect(sync.stepIn('Course template price levels', 'reading')).toBeVisible()
  administrate.release()
  await expect(sync.headline).toHaveText(/^Sync complete\./)
  await expectSum(sync)
})

test('a run of the command line is followed, with the name of who runs it', async ({
  tandem,
  environment,
  administrate,
  database,
}) => {
  const sync = syncPage(tandem.page)
  administrate.hold('GetVenues')
  const command = startCommand(['sync_all', '--no-prompt'], environment)
  try {
    await expect(tandem.page.getByText(/is syncing on .+, step 4 of 7\. You see it here as it goes/)).toBeVisible()
    const [holder] = await database.rows<{ owner: string; host: string }>('select owner, host from tandem.lease')
    await expect(
      tandem.page.getByText(`${holder?.owner ?? '?'} is syncing on ${holder?.host ?? '?'} since`),
    ).toBeVisible()
    await tandem.sync.click()
    await expect(sync.stepIn('Venues', 'reading')).toBeVisible()
    await expect(sync.stop).toBeDisabled()
    await expect(tandem.main).toContainText(`runs on ${holder?.host ?? '?'}, stop it there`)
    administrate.release()
    await expect(sync.headline).toHaveText(/^Sync complete\./)
    await expectTotals(sync)
    expect([0, 1]).toContain(await command.ended)
    const [said] = /Total: .*/.exec(command.said()) ?? []
    const total = await sync.total()
    expect(said).toContain(`Total: ${String(total['created'])} created, ${String(total['updated'])} updated`)
    await expect(sync.fullSync).toBeEnabled()
  } finally {
    command.kill()
  }
})

test('Stop in the middle: finished steps stay, the running one is untouched, and it can go on', async ({
  tandem,
  administrate,
  database,
}) => {
  const sync = syncPage(tandem.page)
  administrate.hold('GetVenues')
  await sync.fullSync.click()
  await expect(sync.stepIn('Venues', 'reading')).toBeVisible()
  await expect(tandem.main).toContainText('If you stop now: steps 1 to 3 stay as written.')
  await sync.stop.click()
  await expect(sync.headline).toHaveText('Stopped. Steps 1 to 3 are complete.')
  await expect(sync.result).toContainText('Venues is untouched, and so is all that comes after.')
  const sizes = await sizesOf(database.rows)
  expect(sizes).toMatchObject({ locations: 11, venues: 0, instructors: 0 })
  administrate.release()
  await sync.result.getByRole('button', { name: 'Continue from Venues' }).click()
  await expect(sync.headline).toHaveText(/^Sync complete\./)
  expect((await sizesOf(database.rows)).venues).toBe(19)
})

test('a crash in the middle: the next start offers to continue, and continuing completes', async ({
  tandem,
  host,
  start,
  open,
  environment,
  administrate,
  database,
}) => {
  administrate.hold('GetVenues')
  await syncPage(tandem.page).fullSync.click()
  await expect(syncPage(tandem.page).stepIn('Venues', 'reading')).toBeVisible()
  await host.kill()
  await expect(tandem.page.getByText('No connection to Tandem')).not.toHaveCount(0)
  administrate.release()

  const again = await open(await start(environment))
  const sync = syncPage(again.page)
  const needs = again.main.getByRole('region', { name: 'Needs you' })
  await expect(needs).toContainText(/Run 1 was interrupted at step 4, Venues \(\d\d:\d\d\)\. Nothing was lost\./)
  await expect(again.statusBar).toContainText('Run 1 was interrupted')
  await needs.getByRole('button', { name: /^Continue: / }).click()
  await expect(sync.headline).toContainText('Run 1 was interrupted at step 4, Venues')
  await expect(sync.result).toContainText('Steps 1 to 3 are complete.')
  expect(await sizesOf(database.rows)).toMatchObject({ locations: 11, venues: 0 })
  await sync.result.getByRole('button', { name: 'Continue', exact: true }).click()
  await expect(sync.headline).toHaveText(/^Sync complete\./)
  await expect(sync.stepIn('Locations', 'left out')).toBeVisible()
  await expectSum(sync)
  expect(await sizesOf(database.rows)).toMatchObject({ locations: 11, venues: 19 })
})

test('an interrupted run that is discarded needs nobody any more', async ({
  tandem,
  host,
  start,
  open,
  environment,
  administrate,
}) => {
  administrate.hold('GetPriceLevels')
  await syncPage(tandem.page).fullSync.click()
  await expect(syncPage(tandem.page).stepIn('Price levels', 'reading')).toBeVisible()
  await host.kill()
  administrate.release()
  const again = await open(await start(environment))
  const sync = syncPage(again.page)
  await again.sync.click()
  await sync.result.getByRole('button', { name: 'Discard', exact: true }).click()
  await expect(sync.headline).not.toContainText('was interrupted')
  await again.home.click()
  await expect(again.main.getByRole('region', { name: 'Needs you' })).not.toContainText('interrupted')
  await sync.fullSync.click()
  await expect(sync.headline).toHaveText(/^Sync complete\./)
  await expectTotals(sync)
})
