// A list that is suddenly short: stopped before anything is written, with the names, and the two ways on.
import { rowVersions } from './fixtures/databases.ts'
import { expect, test } from './fixtures/test.ts'
import { expectSum } from './pages/expectations.ts'
import { syncPage } from './pages/sync-page.ts'

test('the guard stops, names the records, and lets exactly these pass', async ({ tandem, administrate, database }) => {
  const sync = syncPage(tandem.page)
  const { main, page } = tandem
  const names = [...administrate.sandbox.world.locations.values()].map(({ name }) => name)
  await sync.fullSync.click()
  await expect(sync.headline).toHaveText(/^Sync complete\./)
  const before = await rowVersions(database.rows)
  administrate.sandbox.faults.set({ keepOnly: { connection: 'locations', count: 4 } })
  await sync.fullSync.click()

  await expect(sync.headline).toHaveText('Nothing was written. Locations would drop from 11 to 4.')
  await expect(sync.result).toContainText('(GUARD-SHRINK)')
  const table = main.getByRole('table')
  await expect(table.getByRole('row')).toHaveCount(1 + 7 + 1)
  for (const name of names.slice(4)) await expect(table.getByRole('rowheader', { name })).toBeVisible()
  await expect(table.getByRole('rowheader', { name: '7 locations' })).toBeVisible()
  await expect(main).toContainText('Steps 1 and 2: read, no change found')
  await expect(main).toContainText('Steps 4 to 7: did not run')
  await expect(tandem.statusBar).toContainText('Stopped by a guard at step 3, Locations')
  expect(await rowVersions(database.rows)).toEqual(before)

  await main.getByRole('button', { name: 'Read locations again' }).click()
  await expect(tandem.announcements).toContainText('Nothing was written. Locations would drop')
  await expect(main).toContainText('Run 3')
  await expect(sync.headline).toHaveText('Nothing was written. Locations would drop from 11 to 4.')
  expect(await rowVersions(database.rows)).toEqual(before)

  await main.getByRole('button', { name: 'These 7 are right…' }).click()
  const sheet = page.getByRole('dialog')
  await expect(sheet).toHaveAccessibleName('7 locations really gone from Administrate?')
  await expect(sheet.getByRole('list', { name: 'Would be marked as gone' }).getByRole('listitem')).toHaveCount(7)
  await sheet.getByRole('button', { name: 'Cancel' }).click()
  await expect(sheet).toBeHidden()
  expect(await rowVersions(database.rows)).toEqual(before)

  await main.getByRole('button', { name: 'These 7 are right…' }).click()
  await sheet.getByRole('button', { name: 'Mark 7 locations as gone' }).click()
  await expect(sync.headline).toHaveText(/^Sync complete\./)
  await expect(sync.result).toContainText('7 records marked as gone.')
  const [missing] = await database.rows<{ count: number }>(
    `select count(*)::int as count from tandem.snapshot where entity = 'location' and missing_since is not null`,
  )
  expect(missing?.count).toBe(7)

  administrate.sandbox.faults.clear()
  await sync.fullSync.click()
  await expect(sync.headline).toContainText('0 created, 7 updated')
  await expectSum(sync)
})

test('when the list is whole again, reading again is all there is to do', async ({ tandem, administrate }) => {
  const sync = syncPage(tandem.page)
  await sync.fullSync.click()
  await expect(sync.headline).toHaveText(/^Sync complete\./)
  administrate.sandbox.faults.set({ keepOnly: { connection: 'locations', count: 0 } })
  await sync.fullSync.click()
  await expect(sync.headline).toHaveText('Nothing was written. Locations would drop from 11 to 0.')
  await expect(tandem.main).toContainText('may have lost its right to read them')

  await tandem.home.click()
  await tandem.main.getByRole('button', { name: /^Look: Nothing was written\./ }).click()
  await tandem.main.getByRole('button', { name: 'Leave as it is' }).click()
  await expect(sync.stepIn('Locations', 'stopped')).toBeVisible()
  await sync.result.getByRole('button', { name: 'See why Locations stopped' }).click()

  administrate.sandbox.faults.clear()
  await tandem.main.getByRole('button', { name: 'Read locations again' }).click()
  await expect(sync.headline).toHaveText(/^Sync complete\./)
  await expect(sync.headline).toContainText('0 created, 0 updated')
})
