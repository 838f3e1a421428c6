// The states of the import's first two stages, one after the other in one window, each held still for as long as somebody looks at it.
import { expect as playwrightExpect } from '@playwright/test'
import { importPage } from './import-page.ts'
import { partName, seasonPart } from './season-part.ts'
import { fullSync } from './sync-page.ts'
import type { TandemWindow } from './window.ts'

/** Also outside the test runner, which knows another limit. */
const expect = playwrightExpect.configure({ timeout: 90_000 })

export const importCheckScenes = [
  'import-never',
  'import-dragging',
  'import-dragging-hopeless',
  'import-refused',
  'import-check',
  'import-check-editing',
  'import-check-fixed',
  'import-check-left-out',
  'import-check-warnings',
  'import-drop',
  'import-remove',
  'import-gone',
  'import-all-right',
] as const
export type ImportCheckScene = (typeof importCheckScenes)[number]

/** Begins with a database that no run has seen. Each scene builds on the one before it, so none can be left out. */
export async function* tellImportCheckStory(tandem: TandemWindow): AsyncGenerator<ImportCheckScene> {
  const { page, main } = tandem
  const imports = importPage(tandem)
  const part = seasonPart()
  const [londn = 0] = part.londn
  await fullSync(tandem, /^Sync complete\./)

  await imports.link.click()
  await expect(main).toContainText('No imports yet.')
  yield 'import-never'
  await imports.drag(partName)
  await expect(page.getByText('Let go to check')).toBeVisible()
  yield 'import-dragging'
  await imports.dragAway()
  await imports.drag('photo.png', 'image/png')
  await expect(page.getByText('This is not a workbook')).toBeVisible()
  yield 'import-dragging-hopeless'
  await imports.drop('notes.xlsx', Buffer.from('no workbook at all'))
  await expect(imports.headline).toBeVisible()
  yield 'import-refused'

  await imports.drop(partName, part.bytes)
  await expect(imports.stage).toContainText('Check')
  await expect(imports.cell(londn, 'location')).toBeVisible()
  await imports.cell(londn, 'location').click()
  yield 'import-check'
  await page.keyboard.press('F2')
  await imports.editor.fill('L')
  await expect(page.getByRole('listbox')).toBeVisible()
  yield 'import-check-editing'
  await page.keyboard.press('Escape')
  await imports.button('Use London for all 3').click()
  await expect(imports.problems).toContainText('“Londn” is read as London')
  yield 'import-check-fixed'
  await imports.button('Leave this event out').click()
  await expect(imports.ready).toContainText('1 event left out.')
  yield 'import-check-left-out'
  await imports.facet(/^Warnings/).click()
  yield 'import-check-warnings'

  await imports.button('Back').click()
  await expect(imports.recent(partName)).toContainText('errors')
  yield 'import-drop'
  await imports.button(`More for ${partName}`).click()
  await page.getByRole('menuitem', { name: 'Remove…' }).click()
  yield 'import-remove'
  await imports.sheet.getByRole('button', { name: /^Remove 1 workbook/ }).click()
  await expect(imports.recent(partName)).toHaveCount(0)
  await page.goBack()
  await expect(main.getByRole('alert')).toContainText('does not wait to be imported any more')
  yield 'import-gone'
  await imports.drop(partName, seasonPart(6, false).bytes)
  await expect(imports.problems).toContainText('Nothing is wrong.')
  yield 'import-all-right'
}
