// The same against the real thing: a tutorial database as the existing system leaves it, and Administrate behind a socket.
import { JobsDocument, LatestJobDocument } from '../graphql/generated/local.ts'
import { bridgeTables, sizesOf } from './fixtures/databases.ts'
import { expect, test } from './fixtures/test.ts'
import { expectSum, expectTotals } from './pages/expectations.ts'
import { stepTitles, syncPage } from './pages/sync-page.ts'

test.describe('on the tables of the existing system', () => {
  test.use({ template: 'existing' })

  test('what the screen says is what the tables hold, and what was there stays', async ({
    tandem,
    database,
    administrate,
    host,
  }) => {
    const before = await sizesOf(database.rows)
    const old = await oldLinks(database.rows)
    const sync = syncPage(tandem.page)
    await expect(tandem.titleBar).toContainText('LIVE')
    await expect(tandem.titleBar).toContainText(administrate.sandbox.instance)
    await expect(tandem.statusBar.getByText('connected')).not.toHaveCount(0)
    await sync.fullSync.click()

    await expect(sync.headline).toHaveText(/^Sync complete\./)
    await expectTotals(sync)
    await expectSum(sync)
    const after = await sizesOf(database.rows)
    for (const [index, title] of stepTitles.entries()) {
      const table = bridgeTables[index]
      if (table === undefined) throw new Error(`No table for ${title}`)
      expect((await sync.numbers(title))['created'], title).toBe(after[table] - before[table])
    }
    expect(old).toHaveLength(5)
    expect(await oldLinks(database.rows)).toEqual(old)
    const { latestJob } = await host.ask(LatestJobDocument, {})
    const total = await sync.total()
    expect(latestJob).toMatchObject({ status: 'DONE', read: total['read'], totals: { created: total['created'] } })
  })
})

test('each number of a link on the screen is one of the database', async ({ tandem, database, host }) => {
  const sync = syncPage(tandem.page)
  await sync.fullSync.click()
  await expect(sync.headline).toHaveText(/^Sync complete\./)
  const linked = await database.rows<{ count: number }>(`
    select count(*)::int from adm.locations where tutorial_location_id is not null union all
    select count(*)::int from adm.venues where tutorial_venue_id is not null union all
    select count(*)::int from adm.instructors where tutorial_instructor_id is not null union all
    select count(*)::int from adm.course_templates where tutorial_course_template_id is not null`)
  await tandem.home.click()
  for (const [index, plural] of ['locations', 'venues', 'instructors', 'course templates'].entries())
    await expect(
      tandem.main.getByRole('img', { name: new RegExp(`^${String(linked[index]?.count)} of \\d+ ${plural} linked$`) }),
    ).toBeVisible()
  const { jobs } = await host.ask(JobsDocument, { first: 10, before: null })
  await expect(tandem.main.getByRole('list', { name: 'Last runs' }).getByRole('listitem')).toHaveCount(jobs.length)
})

/** The links that were there before the first run, as text: made by people, so no sync may move them. */
async function oldLinks(rows: <Row>(sql: string) => Promise<readonly Row[]>): Promise<readonly string[]> {
  const statements = ['location', 'venue', 'instructor', 'course_template'].map(
    (name) =>
      `select concat_ws(' ', '${name}', id, external_id, tutorial_${name}_id) as link
       from adm.${name}s where tutorial_${name}_id is not null and id between 200 and 299`,
  )
  const found = await rows<{ link: string }>(`${statements.join(' union all ')} order by 1`)
  return found.map(({ link }) => link)
}
