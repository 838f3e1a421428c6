// The command field: opened by keys, searched by words, a run begun from it, and the focus back where it was; by the rules of accessibility.
import { expect, test } from './fixtures/test.ts'
import { inBothSchemes } from './pages/accessibility.ts'
import { palettePage } from './pages/palette-page.ts'
import { syncPage } from './pages/sync-page.ts'

test('a person who never touches the mouse runs Full Sync, goes anywhere, and comes back', async ({
  start,
  open,
  folder,
}) => {
  const tandem = await open(await start({ TANDEM_DATA_DIR: folder, TANDEM_REQUESTS_PER_SECOND: '0' }))
  const { page, main } = tandem
  const palette = palettePage(page)
  const sync = syncPage(page)
  await page.setViewportSize({ width: 1280, height: 800 })

  await sync.fullSync.focus()
  await palette.open()
  await inBothSchemes(page, 'the palette')
  await expect(palette.active).toContainText('Full Sync')
  await page.keyboard.press('ArrowUp')
  await expect(palette.active).toContainText('Diagnostics')
  await page.keyboard.press('ArrowDown')
  await expect(palette.active).toContainText('Full Sync')
  await page.keyboard.press('Escape')
  await expect(palette.field).toHaveCount(0)
  await expect(sync.fullSync).toBeFocused()

  // Enter runs the best, also after Backspace; what cannot run stays and says why.
  await palette.open()
  await page.keyboard.type('next prob')
  await expect(palette.active).toContainText('only while a workbook is checked')
  await page.keyboard.press('Enter')
  await expect(palette.field).toBeFocused()
  await inBothSchemes(page, 'the palette, found')
  await palette.field.fill('')
  await page.keyboard.type('ful syncx')
  await page.keyboard.press('Backspace')
  await expect(palette.active).toContainText('Full Sync')
  await page.keyboard.press('Enter')
  await expect(sync.headline).toHaveText(/^Sync complete\./)
  await expect(page).toHaveURL(/#sync$/)

  await palette.run('secrets')
  await expect(main.getByRole('heading', { name: 'Privacy and secrets' })).toBeVisible()
  await expect(main).toContainText('secrets.json')
  await inBothSchemes(page, 'privacy and secrets')
  await palette.run('guards')
  await expect(main.getByRole('region', { name: 'What that means now' })).toContainText('stop the step')
  await inBothSchemes(page, 'guards')
  await palette.run('run 1')
  await expect(page).toHaveURL(/#sync\/1$/)
  await palette.run('sync loc')
  await expect(main.getByRole('heading', { level: 1, name: 'Locations' })).toBeVisible()
})

test('diagnostics are read, and saved as one file', async ({ start, open, folder }) => {
  const tandem = await open(await start({ TANDEM_DATA_DIR: folder }))
  const { page, main, announcements } = tandem
  await palettePage(page).run('diagnostics')
  await main.getByRole('button', { name: 'Read settings.json' }).click()
  const sheet = page.getByRole('dialog', { name: 'settings.json' })
  await expect(sheet).toContainText('"environment": "REHEARSAL"')
  await inBothSchemes(page, 'a part of the diagnostics')
  await page.keyboard.press('Escape')
  const saving = page.waitForEvent('download')
  await main.getByRole('button', { name: 'Make the bundle' }).click()
  expect((await saving).suggestedFilename()).toMatch(/^tandem-diagnostics-\d{4}-\d\d-\d\d\.zip$/)
  await expect(announcements).toContainText('The bundle was saved. Nothing was sent.')
  await inBothSchemes(page, 'diagnostics')
})

test('the first start is a card that goes for good, and moves nothing that is pressed', async ({
  start,
  open,
  folder,
}) => {
  const host = await start({ TANDEM_DATA_DIR: folder })
  const tandem = await open(host)
  const { page, main } = tandem
  const card = main.getByRole('region', { name: 'Two connections and you are ready' })
  await expect(card).toBeVisible()
  await inBothSchemes(page, 'the first start')
  await card.getByRole('button', { name: 'Stay in rehearsal' }).click()
  await expect(card).toHaveCount(0)
  await page.reload()
  await expect(main).toContainText('No sync has run yet.')
  await host.stop()
  const again = await open(await start({ TANDEM_DATA_DIR: folder }))
  await expect(again.main).toContainText('No sync has run yet.')
  await expect(again.main.getByRole('button', { name: 'Stay in rehearsal' })).toHaveCount(0)
})

test('read-only mode is told, and lets a plan be made', async ({ start, open, folder }) => {
  // The practice data must be there: read-only mode does not make it.
  const before = await start({ TANDEM_DATA_DIR: folder })
  await expect((await open(before)).main).toContainText('No sync has run yet.')
  await before.stop()
  const tandem = await open(await start({ TANDEM_DATA_DIR: folder, TANDEM_READ_ONLY: '1' }))
  const { page, main } = tandem
  const sync = syncPage(page)
  await expect(page.getByText('nothing is written to either system')).toBeVisible()
  await expect(sync.fullSync).toBeDisabled()
  await expect(main).toContainText('read-only mode is on')
  await inBothSchemes(page, 'read-only mode')
  await page.getByRole('button', { name: 'Review changes first' }).click()
  const apply = main.getByRole('button', { name: /^(Apply|Finish)/ })
  await expect(apply).toBeDisabled()
  await inBothSchemes(page, 'a plan in read-only mode')
})
