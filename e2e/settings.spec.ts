// Settings: a rule that is off finds nothing after Check again, a remembered correction is revoked, a map is set; by the rules of accessibility.
import { expect, test } from './fixtures/test.ts'
import { inBothSchemes } from './pages/accessibility.ts'
import { importPage } from './pages/import-page.ts'
import { partName, seasonPart } from './pages/season-part.ts'
import { fullSync } from './pages/sync-page.ts'

test('what is set for all workbooks counts from the next check on', async ({ start, open, folder }) => {
  test.slow()
  const tandem = await open(await start({ TANDEM_DATA_DIR: folder, TANDEM_REQUESTS_PER_SECOND: '0' }))
  const { page, main, announcements } = tandem
  const imports = importPage(tandem)
  const places = page.getByRole('navigation', { name: 'Places' })
  const sections = main.getByRole('navigation', { name: 'Sections of Settings' })
  await page.setViewportSize({ width: 1280, height: 800 })
  await fullSync(tandem, /^Sync complete\./)
  await imports.drop(partName, seasonPart().bytes)
  await imports.button('Use London for all 3').click()
  await expect(imports.problems).toContainText('“Londn” is read as London')
  await expect(imports.problems).toContainText('Saturday')

  await places.getByRole('link', { name: 'Settings' }).click()
  await sections.getByRole('link', { name: 'Import rules' }).click()
  await main.getByRole('combobox', { name: 'Level of “Session is on a weekend”' }).selectOption('Off')
  await expect(announcements).toContainText('Session is on a weekend: off from the next check on.')
  await inBothSchemes(page, 'import rules')

  await sections.getByRole('link', { name: 'Import maps' }).click()
  await main
    .getByRole('button', { name: /^Change / })
    .first()
    .click()
  const sheet = page.getByRole('dialog')
  await expect(sheet).toContainText('The catalogue by itself')
  await inBothSchemes(page, 'a map is changed')
  await page.keyboard.press('Escape')
  await main.getByRole('radio', { name: /^Locations/ }).click()
  await expect(main.getByRole('button', { name: 'Change London' })).toBeVisible()
  await inBothSchemes(page, 'import maps')

  await sections.getByRole('link', { name: 'Remembered corrections' }).click()
  await expect(main.getByRole('listitem').filter({ hasText: '“Londn”' })).toBeVisible()
  await inBothSchemes(page, 'remembered corrections')
  await main.getByRole('button', { name: 'Revoke “Londn” in Location' }).click()
  await expect(main).toContainText('Nothing is remembered.')

  await imports.link.click()
  await imports.button(`Continue ${partName}`).click()
  await imports.button(/^Check again/).click()
  await expect(imports.problems).toContainText('Londn')
  await expect(imports.problems).not.toContainText('Saturday')
})
