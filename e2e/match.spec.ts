// Match review: records that stand in one system only are created, linked, ignored and noted by a person, and stay so.
import type { Page } from '@playwright/test'
import { remove, rename } from './fixtures/stand-in.ts'
import { expect, test } from './fixtures/test.ts'
import { matchPage } from './pages/match-page.ts'
import { fullSync } from './pages/sync-page.ts'

test('rehearsal: created ones get their ids and stay linked; what a person decided outlives reloads and syncs', async ({
  start,
  open,
  folder,
}) => {
  const tandem = await open(await start({ TANDEM_DATA_DIR: folder }))
  const { page } = tandem
  const match = matchPage(page)
  await fullSync(tandem, /^Sync complete\./)

  await match.open('Locations')
  await match.tick('Cardiff').check()
  await expect(match.pill('Cardiff')).toHaveAccessibleName('will be created')
  await match.below(/^Create 1 in Practice Administrate/).click()
  await expect(match.sheet).toHaveAccessibleName(/^Create 1 location in Practice Administrate\s*REHEARSAL$/)
  await expect(match.sheet.getByText('Next: choose the region')).toBeVisible()
  await match.choice('United Kingdom').click()
  await match.send(/^Create 1 in /)
  await expect(match.sum).toHaveText('1 record = 1 created')
  const location = await idIn(match.record('Cardiff'))
  await match.close()
  await expect(match.pill('Cardiff')).toHaveAccessibleName('linked by hand')
  await expect(match.row('Cardiff')).toContainText(location)

  await match.open('Course templates')
  for (const code of ['CB3_LO_1', 'CM1_LO_8']) await match.tick(code).check()
  await expect(match.ticked).toHaveText('2 ticked · 0 hidden by the filter')
  await match.below(/^Create 2 in Practice Administrate/).click()
  await match.choice('Classroom').click()
  await match.send(/^Create 2 in /)
  await expect(match.sum).toHaveText('2 records = 2 created')
  const ids = [await idIn(match.record('CB3_LO_1')), await idIn(match.record('CM1_LO_8'))]
  await match.close()
  for (const [index, code] of ['CB3_LO_1', 'CM1_LO_8'].entries())
    await expect(match.row(code)).toContainText(ids[index] ?? '')

  await match.open('Venues')
  await match.choose('Canal Street Hub')
  await expect(match.pill('Canal Street Hub')).toHaveAccessibleName(/^suggestion, \d+$/)
  await page.keyboard.press('Enter')
  await expect(match.pill('Canal Street Hub')).toHaveAccessibleName('linked by hand')
  await match.choose('Room to be arranged')
  await page.keyboard.press('i')
  await page.keyboard.type('belongs nowhere')
  await page.keyboard.press('Enter')
  await expect(match.pill('Room to be arranged')).toHaveAccessibleName('ignored')
  await match.choose('Brindley Court')
  await page.keyboard.press('n')
  await page.keyboard.type('ask Priya')
  await page.keyboard.press('Enter')
  await expect(match.row('Brindley Court').getByRole('img', { name: 'has a note' })).toBeVisible()

  await allStands(page)
  await page.reload()
  await allStands(page)
  await fullSync(tandem, /^Sync complete\. 0 created, 0 updated/)
  await match.open('Venues')
  await allStands(page)

  async function allStands(page: Page): Promise<void> {
    const match = matchPage(page)
    await expect(match.pill('Canal Street Hub')).toHaveAccessibleName('linked by hand')
    await expect(match.row('Canal Street Hub')).toContainText('Canal St Hub')
    await expect(match.pill('Room to be arranged')).toHaveAccessibleName('ignored')
    await match.choose('Room to be arranged')
    await expect(match.panel).toContainText('belongs nowhere')
    await match.choose('Brindley Court')
    await expect(match.panel).toContainText('ask Priya')
    await match.open('Locations')
    await expect(match.row('Cardiff')).toContainText(location)
    await match.open('Course templates')
    for (const [index, code] of ['CB3_LO_1', 'CM1_LO_8'].entries())
      await expect(match.row(code)).toContainText(ids[index] ?? '')
    await match.open('Venues')
  }
})

test('a record renamed after it was linked by hand is shown as changed until a person keeps the link', async ({
  tandem,
  administrate,
}) => {
  const match = matchPage(tandem.page)
  await fullSync(tandem, /^Sync complete\./)
  await match.open('Venues')
  await match.choose('Canal Street Hub')
  await match.action('Link').click()
  await expect(match.pill('Canal Street Hub')).toHaveAccessibleName('linked by hand')

  rename(administrate.sandbox.world.venues, 'Canal St Hub', 'Canal Yard')
  await match.checkAgain.click()
  await expect(match.facet('Changed since linked')).toHaveAccessibleName(/ 1$/)
  await match.only('Changed since linked')
  await expect(match.rows).toHaveCount(1)
  await expect(match.row('Canal Street Hub')).toContainText('Canal Yard')
  await match.choose('Canal Street Hub')
  await expect(match.heading).toHaveText('Changed since linked')
  await expect(match.panel).toContainText('Was “Canal Street Hub” and “Canal St Hub” when linked.')
  await match.action('Keep link').click()
  await expect(match.facet('Changed since linked')).toHaveAccessibleName(/ 0$/)
  await match.only('All')
  await expect(match.pill('Canal Street Hub')).toHaveAccessibleName('linked by hand')

  await fullSync(tandem, /^Sync complete\. 0 created, 0 updated/)
  await match.open('Venues')
  await expect(match.pill('Canal Street Hub')).toHaveAccessibleName('linked by hand')
  await expect(match.facet('Changed since linked')).toHaveAccessibleName(/ 0$/)
})

test('what is gone from Administrate is removed by a person, not while it is in use, and comes back by Undo', async ({
  tandem,
  administrate,
  database,
}) => {
  const match = matchPage(tandem.page)
  const { locations, venues } = administrate.sandbox.world
  await fullSync(tandem, /^Sync complete\./)
  remove(locations, 'Leeds')
  const leeds = [...venues.values()].filter(({ location }) => !locations.has(location))
  for (const { number } of leeds) venues.delete(number)
  expect(leeds).toHaveLength(1)
  await fullSync(tandem, /^Sync complete\./)

  await match.open('Locations')
  await expect(match.facet('Missing in Administrate')).toHaveAccessibleName(/ 1$/)
  await match.only('Missing in Administrate')
  await match.choose('Leeds')
  await expect(match.panel).toContainText('gone from Administrate')
  await removeCurrent()
  await expect(match.notice).toContainText('“Leeds” was left as it is. Still in use: 1 venue.')
  await expect(match.rows).toHaveCount(1)

  await match.open('Venues')
  await match.only('Missing in Administrate')
  await expect(match.rows).toHaveCount(1)
  await match.choose('To be confirmed')
  await removeCurrent()
  await expect(tandem.announcements).toContainText('Removed To be confirmed')
  await expect(match.rows).toHaveCount(0)
  await match.open('Locations')
  await match.only('Missing in Administrate')
  await match.choose('Leeds')
  await removeCurrent()
  await expect(tandem.announcements).toContainText('Removed Leeds')
  expect(await inList()).toBe(0)
  await tandem.page.keyboard.press('z')
  await expect(tandem.announcements).toContainText('Taken back: Removed Leeds')
  await match.only('Missing in Administrate')
  await expect(match.rows).toHaveCount(1)
  expect(await inList()).toBe(1)

  async function removeCurrent(): Promise<void> {
    await match.action(/^Remove from the tutorial database’s list/).click()
    await expect(match.sheet.getByRole('button', { name: 'Keep it' })).toBeFocused()
    await match.sheet.getByRole('button', { name: /^Remove 1 / }).click()
    await expect(match.sheet).toBeHidden()
  }
  async function inList(): Promise<number> {
    const [row] = await database.rows<{ count: number }>(
      `select count(*)::int as count from adm.locations b join acted.tutorial_locations t on t.id = b.tutorial_location_id where t.name = 'Leeds'`,
    )
    return row?.count ?? 0
  }
})

test('an id of a venue in another city is told to be that, and linked only all the same', async ({
  tandem,
  administrate,
}) => {
  const match = matchPage(tandem.page)
  const glasgow = [...administrate.sandbox.world.venues.values()].find(({ name }) => name === 'Clyde Street Rooms')
  await fullSync(tandem, /^Sync complete\./)
  await match.open('Venues')
  await match.choose('Clyde Street Rooms')
  await expect(match.pill('Clyde Street Rooms').first()).toHaveAccessibleName('not linked')
  await tandem.page.keyboard.press('f')
  await match.sheet.getByRole('textbox', { name: 'Name or id' }).fill('98765')
  await tandem.page.keyboard.press('Enter')
  await expect(match.sheet.getByRole('alert')).toContainText('Administrate has no venue with the id 98765.')
  await match.sheet.getByRole('textbox', { name: 'Name or id' }).fill(glasgow?.id ?? '')
  await tandem.page.keyboard.press('Enter')
  await expect(match.sheet.getByRole('status')).toContainText(
    '“Clyde Street Rooms” is in Glasgow, which is another location than Edinburgh.',
  )
  await match.sheet.getByRole('button', { name: 'Link anyway' }).click()
  await expect(match.sheet).toBeHidden()
  await expect(match.pill('Clyde Street Rooms')).toHaveAccessibleName('linked by hand')
  await expect(match.row('Clyde Street Rooms')).toContainText('Glasgow')
  expect(administrate.sandbox.requests.filter(({ type }) => type === 'mutation')).toEqual([])
})

test('many suggestions at once: the weakest first; nothing ambiguous, decided or hidden is touched; one Undo', async ({
  tandem,
  administrate,
  database,
}) => {
  const match = matchPage(tandem.page)
  const { contacts } = administrate.sandbox.world
  // A doubled letter each, so that all are likely and none is certain.
  const misspelt = new Map(
    [
      'Ashworth',
      'Bewick',
      'Bramley',
      'Corley',
      'Dunmore',
      'Denholm',
      'Elsworth',
      'Eastwick',
      'Holbrook',
      'Hartnell',
    ].map((name) => [name, `${name.slice(0, 3)}${name.slice(2)}`] as const),
  )
  for (const contact of contacts.values()) {
    const lastName = contact.isInstructor ? misspelt.get(contact.lastName ?? '') : undefined
    if (lastName !== undefined) contacts.set(contact.number, { ...contact, lastName })
  }
  await fullSync(tandem, /^Sync complete\./)
  await match.open('Instructors')
  await expect(match.facet('Suggested')).toHaveAccessibleName(new RegExp(` ${misspelt.size}$`))
  const suggested = misspelt.size
  await match.choose('Alan Ashworth')
  await tandem.page.keyboard.press('x')
  await expect(match.pill('Alan Ashworth')).toHaveAccessibleName('not linked')
  await expect(match.facet('Ambiguous')).toHaveAccessibleName(/ [2-4]$/)
  const before = await links()

  await match.filter.fill('e')
  await match.below(/^Link \d+ suggestions$/).click()
  await expect(match.sheet).toHaveAccessibleName('Link suggestions of instructors')
  const strengths = await match.sheet
    .getByRole('list', { name: 'The weakest' })
    .getByRole('img')
    .evaluateAll((pills) => pills.map((pill) => Number(/\d+$/.exec(pill.getAttribute('aria-label') ?? '')?.[0])))
  expect(strengths).toHaveLength(5)
  expect(strengths).toEqual(strengths.toSorted((left, right) => left - right))
  const accept = match.sheet.getByRole('button', { name: /^Link \d+ suggestions$/ })
  const count = Number(/\d+/.exec(await accept.innerText())?.[0])
  await accept.click()
  await expect(tandem.announcements).toContainText(`Linked ${count} instructors`)
  await match.filter.fill('')
  await expect(match.facet('Suggested')).toHaveAccessibleName(new RegExp(` ${suggested - 1 - count}$`))
  await expect(match.pill('Alan Ashworth')).toHaveAccessibleName('not linked')
  for (const twin of await match.row('Nora Nash').all())
    await expect(twin.locator('[role="img"]').first()).toHaveAccessibleName('blocked')
  const added = (await links()).filter((link) => !before.includes(link))
  expect(added).toHaveLength(count)
  expect(added.join()).not.toMatch(/Nash|Ashworth/)

  await match.rows.first().focus()
  await tandem.page.keyboard.press('z')
  await expect(match.facet('Suggested')).toHaveAccessibleName(new RegExp(` ${suggested - 1}$`))
  expect(await links()).toEqual(before)

  async function links(): Promise<readonly string[]> {
    const rows = await database.rows<{ link: string }>(
      `select concat_ws(' ', b.external_id, u.last_name) as link
       from adm.instructors b join acted.tutorial_instructors i on i.id = b.tutorial_instructor_id
       left join acted.staff s on s.id = i.staff_id left join public.auth_user u on u.id = s.user_id order by 1`,
    )
    return rows.map(({ link }) => link)
  }
})

test.describe('on the tables of the existing system', () => {
  test.use({ template: 'existing' })

  test('a link by hand stands in the column that system reads', async ({ tandem, administrate, database }) => {
    const match = matchPage(tandem.page)
    rename(administrate.sandbox.world.locations, 'Leeds', 'Leeds City')
    await fullSync(tandem, /^Sync complete\./)
    await match.open('Locations')
    await match.choose('Leeds')
    await expect(match.row('Leeds')).toContainText('Leeds City')
    await tandem.page.keyboard.press('Enter')
    await expect(match.pill('Leeds')).toHaveAccessibleName('linked by hand')
    const [leeds] = await database.rows<{ externalId: string }>(
      `select external_id as "externalId" from adm.locations where tutorial_location_id = 9`,
    )
    const there = [...administrate.sandbox.world.locations.values()].find(({ name }) => name === 'Leeds City')
    expect(leeds?.externalId).toBe(there?.id)
  })
})

/** The id that a result tells. */
async function idIn(result: ReturnType<ReturnType<typeof matchPage>['record']>): Promise<string> {
  const id = /, id (\d+)$/.exec(await result.innerText())?.[1]
  if (id === undefined) throw new Error('No id is shown.')
  return id
}
