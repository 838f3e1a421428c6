// What goes wrong between here and Administrate: shown with its reason, nothing half-written, and the next run completes.
import { sizesOf } from './fixtures/databases.ts'
import { startLine } from './fixtures/line.ts'
import { expect, test } from './fixtures/test.ts'
import { expectOrder, expectSum, expectTotals } from './pages/expectations.ts'
import { stepTitles, syncPage } from './pages/sync-page.ts'

test('a slow Administrate: the steps only go forward, and the run completes', async ({ tandem, administrate }) => {
  const sync = syncPage(tandem.page)
  administrate.sandbox.faults.set({ latencyMs: 150 })
  await sync.fullSync.click()
  await expect(tandem.statusBar).toContainText(/Syncing: step \d of 7/)
  await expect(sync.headline).toHaveText(/^Sync complete\./)
  const states = await tandem.states()
  for (const title of stepTitles) expectOrder(title, states[title])
  await expectTotals(sync)
  await expectSum(sync)
})

test('a limit of requests: the wait is counted down, and the run completes', async ({ tandem, administrate }) => {
  const sync = syncPage(tandem.page)
  administrate.sandbox.faults.set({ rateLimit: { times: 1, retryAfterSeconds: 8 } })
  await sync.fullSync.click()
  await expect(sync.stepIn('Custom fields', 'reading')).toContainText(/waiting \d+ s for Administrate/)
  await expect(tandem.statusBar).toContainText(/waiting \d+ s for Administrate/)
  await expect(sync.headline).toHaveText(/^Sync complete\./)
  await expectSum(sync)
})

test('limits again and again, errors and a lost sign-in: the run completes without a person', async ({
  tandem,
  administrate,
}) => {
  const sync = syncPage(tandem.page)
  administrate.sandbox.faults.set({
    rateLimit: { times: 3, retryAfterSeconds: 1 },
    unauthorizedTimes: 1,
    serverErrorTimes: 1,
  })
  await sync.fullSync.click()
  await expect(sync.headline).toHaveText(/^Sync complete\./)
  await expectTotals(sync)
})

test('a page that fails: the step says why, nothing of it is written, the rest did not run', async ({
  tandem,
  administrate,
  database,
}) => {
  const sync = syncPage(tandem.page)
  administrate.sandbox.faults.set({ failPage: { connection: 'courseTemplates', page: 2, as: 'graphql' } })
  await sync.fullSync.click()
  await expect(sync.headline).toHaveText('Stopped at Course templates. Steps 1 to 5 are complete.')
  await expect(sync.result).toContainText('Administrate did not give out course templates.')
  await expect(sync.result).toContainText('(ADM-ERRORS)')
  await expect(sync.stepIn('Course templates', 'failed')).toBeVisible()
  await expect(sync.stepIn('Course template price levels', 'did not run')).toBeVisible()
  const half = await sizesOf(database.rows)
  expect(half).toMatchObject({ course_templates: 0, course_template_price_levels: 0 })
  expect(half.instructors).toBe((await sync.numbers('Instructors'))['created'])
  const [remembered] = await database.rows<{ count: number }>(
    `select count(*)::int as count from tandem.snapshot where entity like 'course_template%'`,
  )
  expect(remembered?.count).toBe(0)

  administrate.sandbox.faults.clear()
  await sync.result.getByRole('button', { name: 'Run again from Course templates' }).click()
  await expect(sync.headline).toHaveText(/^Sync complete\./)
  const whole = await sizesOf(database.rows)
  expect(whole.course_templates).toBe((await sync.numbers('Course templates'))['created'])
  expect(whole.course_template_price_levels).toBe((await sync.numbers('Course template price levels'))['created'])
})

test('continue after an error: what needs the failed step is blocked, the others are written', async ({
  tandem,
  administrate,
  database,
}) => {
  const sync = syncPage(tandem.page)
  administrate.sandbox.faults.set({ failPage: { connection: 'locations', page: 1, as: 'graphql' } })
  await tandem.sync.click()
  await sync.continueAfterError.click()
  await sync.fullSync.click()
  await expect(sync.headline).toHaveText('Sync finished with problems. 5 of 7 steps done.')
  await expect(sync.result).toContainText('Locations failed. Venues did not run because it needs Locations.')
  await expect(sync.stepIn('Locations', 'failed')).toBeVisible()
  await expect(sync.stepIn('Venues', 'blocked')).toContainText('did not run, needs Locations')
  const sizes = await sizesOf(database.rows)
  expect(sizes).toMatchObject({ locations: 0, venues: 0 })
  expect(sizes.course_templates).toBeGreaterThan(0)
  await tandem.home.click()
  await expect(tandem.main.getByRole('region', { name: 'Needs you' })).toContainText('Sync finished with problems.')

  administrate.sandbox.faults.clear()
  await sync.fullSync.click()
  await expect(sync.headline).toHaveText(/^Sync complete\./)
  await expectTotals(sync)
  await expectSum(sync)
})

test('a refused sign-in: said at the first step, nothing written; with the right key it completes', async ({
  start,
  open,
  environment,
  database,
}) => {
  const refused = await start({ ...environment, ADMINISTRATE_API_SECRET: 'not-the-secret' })
  const first = await open(refused)
  const before = syncPage(first.page)
  await before.fullSync.click()
  await expect(before.headline).toHaveText('Stopped at Custom fields. No step was completed.')
  await expect(before.result).toContainText('Administrate refused the sign-in.')
  await expect(before.result).toContainText('(ADM-401)')
  await expect(first.statusBar).toContainText('last request failed')
  await expect(first.page.locator('body')).not.toContainText('not-the-secret')
  expect(Object.values(await sizesOf(database.rows))).toEqual([0, 0, 0, 0, 0, 0, 0])
  await refused.stop()

  const second = await open(await start(environment))
  const after = syncPage(second.page)
  await second.sync.click()
  await after.result.getByRole('button', { name: 'Run again from Custom fields' }).click()
  await expect(after.headline).toHaveText(/^Sync complete\./)
  await expectSum(after)
})

test('an Administrate that cannot be reached: said with what to do; once it is back, the run completes', async ({
  tandem,
  administrate,
  database,
}) => {
  const sync = syncPage(tandem.page)
  administrate.cut(true)
  await sync.fullSync.click()
  await expect(sync.headline).toHaveText('Stopped at Custom fields. No step was completed.')
  await expect(sync.result).toContainText('(ADM-CONNECT)')
  await expect(sync.result).toContainText('Check the network')
  await expect(tandem.statusBar).toContainText('cannot be reached')
  expect(Object.values(await sizesOf(database.rows))).toEqual([0, 0, 0, 0, 0, 0, 0])

  administrate.cut(false)
  await sync.fullSync.click()
  await expect(sync.headline).toHaveText(/^Sync complete\./)
  await expect(tandem.statusBar).not.toContainText('cannot be reached')
  await expectSum(sync)
})

test('a tutorial database that goes away: said on screen, and the window comes back with it', async ({
  start,
  open,
  environment,
  database,
}) => {
  const line = await startLine(database.url)
  try {
    const tandem = await open(await start({ ...environment, DATABASE_URL: line.url }))
    const sync = syncPage(tandem.page)
    await sync.fullSync.click()
    await expect(sync.headline).toHaveText(/^Sync complete\./)
    line.cut(true)
    await tandem.page.reload()
    await expect(tandem.page.getByText(/\(DB-CONNECT\)/)).toBeVisible()
    await expect(tandem.statusBar).toContainText('cannot be reached')
    await expect(tandem.main).toContainText('This screen fills by itself then.')
    line.cut(false)
    await expect(sync.headline).toHaveText(/^Sync complete\./)
    await expect(sync.fullSync).toBeEnabled()
  } finally {
    await line.close()
  }
})
