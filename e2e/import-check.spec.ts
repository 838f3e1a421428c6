// Dropping and checking a workbook: by the rules for screen readers and contrast in every state, without a mouse, and after a reload.
import { expect, test } from './fixtures/test.ts'
import { examine, tabTo } from './pages/accessibility.ts'
import { importCheckScenes, tellImportCheckStory } from './pages/import-check-story.ts'
import { importPage } from './pages/import-page.ts'
import { partName, seasonPart } from './pages/season-part.ts'
import { fullSync } from './pages/sync-page.ts'

for (const colorScheme of ['light', 'dark'] as const) {
  test(`no state of dropping and checking breaks a rule of accessibility: ${colorScheme}`, async ({
    start,
    open,
    folder,
  }) => {
    test.slow()
    const tandem = await open(await start({ TANDEM_DATA_DIR: folder, TANDEM_REQUESTS_PER_SECOND: '0' }))
    await tandem.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await tandem.page.setViewportSize({ width: 1280, height: 800 })
    const seen: string[] = []
    for await (const scene of tellImportCheckStory(tandem)) {
      await examine(tandem.page, `${scene}, ${colorScheme}`)
      seen.push(scene)
    }
    expect(seen).toEqual(importCheckScenes)
  })
}

test('a workbook is corrected by the keyboard, and stays corrected after a reload', async ({ start, open, folder }) => {
  const tandem = await open(await start({ TANDEM_DATA_DIR: folder, TANDEM_REQUESTS_PER_SECOND: '0' }))
  const { page, announcements } = tandem
  const { keyboard } = page
  const imports = importPage(tandem)
  const part = seasonPart(12)
  const [londn = 0] = part.londn
  await fullSync(tandem, /^Sync complete\./)
  await imports.drop(partName, part.bytes)
  await expect(imports.cell(londn, 'location')).toBeVisible()
  await expect(imports.ready).toHaveText(/^\d+ rows in \d+ events are ready\. \d+ rows in 4 events wait for a fix\.$/)
  await expect(tandem.statusBar).toContainText('nothing is written yet')

  // The grid is one stop of the Tab key, at its first problem; Enter puts the nearest value in and goes on.
  await tabTo(page, imports.cell(londn, 'location'))
  await keyboard.press('Enter')
  await expect(imports.cell(londn, 'location')).toContainText('London')
  await expect(imports.cell(londn, 'location')).not.toBeFocused()
  await expect(announcements).toContainText(`Row ${londn}, Location: London, checked.`)

  // F8 comes round to the date that no calendar has; F2 edits it, Escape leaves it, Enter keeps it.
  const date = imports.cell(part.noDate, 'classroomStartDate')
  for (let presses = 0; presses < 8 && (await date.and(page.locator(':focus')).count()) === 0; presses++) {
    await keyboard.press('F8')
    await expect(announcements).toContainText(/^Problem \d of \d\./)
  }
  await expect(date).toBeFocused()
  await keyboard.press('F2')
  await imports.editor.fill('nonsense')
  await keyboard.press('Escape')
  await expect(date).toBeFocused()
  await expect(date).toContainText('31/02/2026')
  await keyboard.press('Shift+F8')
  await expect(date).not.toBeFocused()
  await keyboard.press('F8')
  await keyboard.press('2')
  await expect(imports.editor).toHaveValue('2')
  await imports.editor.fill('nonsense')
  await keyboard.press('Enter')
  await expect(date).toContainText('nonsense')
  await expect(date).toHaveAttribute('aria-invalid', 'true')

  await page.reload()
  await expect(imports.stage).toContainText('Check')
  await expect(imports.facet(/^Changed by you/)).toHaveAccessibleName(/2$/)
  await imports.facet(/^Changed by you/).click()
  await expect(imports.cell(londn, 'location')).toContainText('London')
  await date.click()
  await imports.cellBar.getByRole('button', { name: 'Put “31/02/2026” of the file back' }).click()
  await expect(date).toContainText('31/02/2026')
})

test('a correction is shown before it is answered', async ({ start, open, folder }) => {
  const tandem = await open(await start({ TANDEM_DATA_DIR: folder, TANDEM_REQUESTS_PER_SECOND: '0' }))
  const imports = importPage(tandem)
  const part = seasonPart(12)
  const [londn = 0] = part.londn
  await fullSync(tandem, /^Sync complete\./)
  await imports.drop(partName, part.bytes)
  await imports.cell(londn, 'location').click()
  let release = (): void => undefined
  const held = new Promise<void>((resolve) => (release = resolve))
  await tandem.page.route('**/graphql', async (route) => {
    if (route.request().postData()?.includes('CorrectCells')) await held
    await route.continue()
  })
  await tandem.page.keyboard.press('Enter')
  await expect(imports.cell(londn, 'location')).toHaveText('London, being checked')
  release()
  await expect(imports.cell(londn, 'location')).toHaveText('London, changed by you')
})
