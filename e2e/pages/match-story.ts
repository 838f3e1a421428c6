// The states of match review, one after the other in one window, each held still for as long as somebody looks at it.
import { expect as playwrightExpect } from '@playwright/test'
import { remove, rename, type StandIn } from '../fixtures/stand-in.ts'
import { matchPage } from './match-page.ts'
import { fullSync } from './sync-page.ts'
import type { TandemWindow } from './window.ts'

/** Also outside the test runner, which knows another limit. */
const expect = playwrightExpect.configure({ timeout: 90_000 })

export const matchScenes = [
  'match-never',
  'match-locations',
  'match-instructors',
  'match-course-templates',
  'match-custom-fields',
  'match-venues',
  'match-blocked',
  'match-panel',
  'match-only-there',
  'match-find',
  'match-find-elsewhere',
  'match-keys',
  'match-bulk',
  'match-by-hand',
  'match-ignore',
  'match-ignored',
  'match-linked',
  'match-nothing-passes',
  'match-refused',
  'match-create-open',
  'match-create-ready',
  'match-create-request',
  'match-create-alike',
  'match-create-compare',
  'match-create-running',
  'match-create-results',
  'match-changed',
  'match-missing',
  'match-remove',
  'match-all-linked',
] as const
export type MatchScene = (typeof matchScenes)[number]

/** Begins with a database that no run has seen. Each scene builds on the one before it, so none can be left out. */
export async function* tellMatchStory(tandem: TandemWindow, administrate: StandIn): AsyncGenerator<MatchScene> {
  const { page, main } = tandem
  const { world, faults } = administrate.sandbox
  const match = matchPage(page)
  const closeSheet = async (): Promise<void> => {
    await page.keyboard.press('Escape')
    await expect(match.sheet).toHaveCount(0)
  }

  await match.open('Venues')
  await expect(main).toContainText('Not read yet.')
  yield 'match-never'

  // One that is written otherwise there, to be offered instead of a new one.
  rename(world.locations, 'Reading', 'Cardif')
  await fullSync(tandem, /^Sync complete\./)
  await match.open('Locations')
  await match.row('Cardiff').focus()
  yield 'match-locations'
  await match.open('Instructors')
  await match.row('Percy Poole').focus()
  yield 'match-instructors'
  await match.open('Course templates')
  await match.row('CM1_LO_8').focus()
  yield 'match-course-templates'
  await match.open('Custom fields')
  await expect(main).toContainText('Nothing to match')
  yield 'match-custom-fields'

  await match.open('Venues')
  await match.row('Canal Street Hub').focus()
  await expect(match.panel.getByRole('heading', { name: 'Why' })).toBeVisible()
  yield 'match-venues'
  await match.row('Taff House').focus()
  await expect(match.heading).toHaveText('Blocked')
  yield 'match-blocked'
  await match.choose('Canal Street Hub')
  yield 'match-panel'
  await page.reload()
  await match.rowThere('Kennet Place').focus()
  await expect(match.heading).toHaveText('Only in Administrate')
  yield 'match-only-there'

  await match.row('Clyde Street Rooms').focus()
  await page.keyboard.press('f')
  await expect(match.sheet).toBeVisible()
  yield 'match-find'
  const glasgow = [...world.venues.values()].find(({ name }) => name === 'Clyde Street Rooms')
  await match.sheet.getByRole('textbox', { name: 'Name or id' }).fill(String(glasgow?.number))
  await page.keyboard.press('Enter')
  await expect(match.sheet.getByRole('button', { name: 'Link anyway' })).toBeVisible()
  yield 'match-find-elsewhere'
  await closeSheet()
  await page.keyboard.press('?')
  await expect(match.sheet).toHaveAccessibleName('Keys')
  yield 'match-keys'
  await closeSheet()
  await match.below(/^Link \d+ suggestions?$/).click()
  await expect(match.sheet).toHaveAccessibleName('Link suggestions of venues')
  yield 'match-bulk'
  await closeSheet()
  await match.below(/^Copy values/).click()
  await expect(match.sheet.getByRole('list', { name: 'Values' }).getByRole('listitem').first()).toBeVisible()
  yield 'match-by-hand'
  await closeSheet()

  await match.row('Room to be arranged').focus()
  await page.keyboard.press('i')
  await page.keyboard.type('belongs nowhere')
  yield 'match-ignore'
  // Whoever looks at it in a narrow window closes the panel, and the words with it.
  await match.panel.getByRole('textbox').fill('belongs nowhere')
  await match.panel.getByRole('textbox').press('Enter')
  await expect(match.pill('Room to be arranged')).toHaveAccessibleName('ignored')
  await match.row('Room to be arranged').focus()
  await expect(match.heading).toHaveText('Ignored')
  yield 'match-ignored'
  await match.row('Canal Street Hub').focus()
  await page.keyboard.press('Enter')
  await expect(match.pill('Canal Street Hub')).toHaveAccessibleName('linked by hand')
  await match.row('Canal Street Hub').focus()
  await expect(match.heading).toHaveText('Linked by hand')
  yield 'match-linked'
  await match.filter.fill('no such venue')
  await expect(main).toContainText('No venues match “no such venue”.')
  yield 'match-nothing-passes'
  await match.filter.fill('')
  await match.row('Taff House').focus()
  administrate.cut(true)
  await match.checkAgain.click()
  await expect(tandem.statusBar).toContainText('cannot be reached')
  yield 'match-refused'
  administrate.cut(false)

  await match.open('Course templates')
  for (const code of ['CB3_LO_1', 'CM1_LO_8']) await match.tick(code).check()
  await match.below(/^Create 2 in Administrate/).click()
  await expect(match.record('CB3_LO_1')).toBeVisible()
  yield 'match-create-open'
  await match.choice('Classroom').click()
  await match.sheet.getByRole('textbox', { name: 'Type LIVE to confirm' }).fill('LIVE')
  yield 'match-create-ready'
  await match.sheet.getByRole('button', { name: 'Show the request' }).click()
  await expect(match.sheet.getByLabel('Request of CB3_LO_1')).toContainText('mutation CreateCourseTemplate(')
  yield 'match-create-request'
  await closeSheet()
  await match.open('Locations')
  await match.tick('Cardiff').check()
  await match.below(/^Create 1 in Administrate/).click()
  await expect(match.record('Cardiff')).toContainText('looks like')
  yield 'match-create-alike'
  await match.sheet.getByRole('button', { name: /^Compare Cardiff with / }).click()
  await expect(match.sheet.getByRole('row', { name: /^Name Cardiff/ })).toBeVisible()
  yield 'match-create-compare'
  await closeSheet()

  await match.open('Course templates')
  for (const code of ['CB3_LO_1', 'CM1_LO_8']) await match.tick(code).check()
  await match.below(/^Create 2 in Administrate/).click()
  await match.choice('Classroom').click()
  const message = 'A Course Template with this code already exists'
  faults.set({ refuseMutation: { mutation: 'courseTemplate.create', label: 'code', message, times: 1 } })
  administrate.hold('CreateCourseTemplate')
  await match.send(/^Create 2 in /)
  await expect(match.results).toHaveCount(2)
  yield 'match-create-running'
  administrate.release()
  await expect(match.sum).toHaveText('2 records = 1 created + 1 not created')
  yield 'match-create-results'
  await match.close()

  rename(world.venues, 'Canal St Hub', 'Canal Yard')
  remove(world.locations, 'Leeds')
  for (const { number, location } of world.venues.values())
    if (!world.locations.has(location)) world.venues.delete(number)
  await fullSync(tandem, /^Sync complete\./)
  await match.open('Venues')
  await match.row('Canal Street Hub').focus()
  await expect(match.heading).toHaveText('Changed since linked')
  yield 'match-changed'
  await match.open('Locations')
  await match.row('Leeds').focus()
  await expect(match.panel).toContainText('gone from Administrate')
  yield 'match-missing'
  await match.action(/^Remove from the tutorial database’s list/).click()
  await expect(match.sheet).toBeVisible()
  yield 'match-remove'
  await closeSheet()
  await match.action('Unlink').click()
  await expect(match.pill('Leeds')).not.toHaveAccessibleName('linked by rule')
  for (const name of ['Cardiff', 'Leeds']) {
    await match.row(name).first().focus()
    await page.keyboard.press('i')
    await page.keyboard.type('not held there')
    await page.keyboard.press('Enter')
    await expect(match.pill(name).first()).toHaveAccessibleName('ignored')
  }
  await expect(main).toContainText('Everything is linked.')
  yield 'match-all-linked'
}
