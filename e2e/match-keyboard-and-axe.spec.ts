// Match review without a mouse, and by the rules for screen readers and contrast: every kind and state, light and dark, wide and narrow.
import type { Locator } from '@playwright/test'
import { expect, test } from './fixtures/test.ts'
import { examine, tabTo } from './pages/accessibility.ts'
import { matchPage } from './pages/match-page.ts'
import { matchScenes, tellMatchStory } from './pages/match-story.ts'
import { fullSync } from './pages/sync-page.ts'

for (const colorScheme of ['light', 'dark'] as const) {
  test(`no state of match review breaks a rule of accessibility: ${colorScheme}`, async ({ tandem, administrate }) => {
    // Four times as many looks as elsewhere.
    test.slow()
    await tandem.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await tandem.page.setViewportSize({ width: 1280, height: 800 })
    const seen: string[] = []
    for await (const scene of tellMatchStory(tandem, administrate)) {
      await examine(tandem.page, `${scene}, ${colorScheme}`)
      seen.push(scene)
    }
    expect(seen).toEqual(matchScenes)
    expect(tandem.openStreams()).toBe(1)
  })
}

test('the whole review by the keyboard', async ({ tandem }) => {
  const { page, announcements } = tandem
  const { keyboard } = page
  const match = matchPage(page)
  await fullSync(tandem, /^Sync complete\./)
  await tabTo(page, page.getByRole('link', { name: /^Match/ }))
  await keyboard.press('Enter')
  await tabTo(page, page.getByRole('link', { name: /^Venues/ }))
  await keyboard.press('Enter')
  await expect(match.row('Canal Street Hub')).toBeVisible()

  // J and K go through the rows, and each says where it is.
  await keyboard.press('j')
  await expect(announcements).toHaveText(/^2 of \d+$/)
  await keyboard.press('k')
  await expect(announcements).toHaveText(/^1 of \d+$/)
  await expect(match.rows.first()).toBeFocused()
  await keyboard.press('ArrowDown')
  await expect(announcements).toHaveText(/^2 of \d+$/)
  await keyboard.press('End')
  await expect(match.rows.last()).toBeFocused()
  await keyboard.press('Home')
  await expect(match.rows.first()).toBeFocused()

  // Enter links, and goes on to the next; Z takes it back.
  await goTo(match.row('Canal Street Hub'))
  await keyboard.press('Enter')
  await expect(announcements).toHaveText('Linked Canal Street Hub')
  await expect(match.pill('Canal Street Hub')).toHaveAccessibleName('linked by hand')
  await expect(match.row('Brindley Court')).toBeFocused()
  await keyboard.press('z')
  await expect(announcements).toHaveText('Taken back: Linked Canal Street Hub')
  await expect(match.pill('Canal Street Hub')).toHaveAccessibleName(/^suggestion/)

  // X says not the same; U unlinks what the rule linked.
  await goTo(match.row('Canal Street Hub'))
  await keyboard.press('x')
  await expect(match.pill('Canal Street Hub')).toHaveAccessibleName('not linked')
  await keyboard.press('z')
  await expect(match.pill('Canal Street Hub')).toHaveAccessibleName(/^suggestion/)
  await goTo(match.row('BPP Waterloo'))
  await keyboard.press('u')
  await expect(announcements).toHaveText('Unlinked BPP Waterloo')
  await keyboard.press('z')
  await expect(match.pill('BPP Waterloo')).toHaveAccessibleName('linked by rule')

  // Space ticks.
  await goTo(match.row('Canal Street Hub'))
  await keyboard.press('Space')
  await expect(match.tick('Canal Street Hub')).toBeChecked()
  await expect(match.ticked).toHaveText('1 ticked · 0 hidden by the filter')
  await keyboard.press('Space')
  await expect(match.tick('Canal Street Hub')).not.toBeChecked()

  // I ignores with a reason, and takes it back; N notes.
  await goTo(match.row('Room to be arranged'))
  await keyboard.press('i')
  await keyboard.type('belongs nowhere')
  await keyboard.press('Enter')
  await expect(match.pill('Room to be arranged')).toHaveAccessibleName('ignored')
  await goTo(match.row('Room to be arranged'))
  await keyboard.press('i')
  await expect(match.pill('Room to be arranged')).toHaveAccessibleName('blocked')
  await goTo(match.row('Room to be arranged'))
  await keyboard.press('n')
  await keyboard.type('ask Priya')
  await keyboard.press('Enter')
  await expect(match.panel).toContainText('ask Priya')

  // F finds another; the sheet is left as it was come to.
  await goTo(match.row('Room to be arranged'))
  await keyboard.press('f')
  await expect(match.sheet.getByRole('textbox', { name: 'Name or id' })).toBeFocused()
  await keyboard.type('kennet')
  await expect(match.sheet.getByRole('listitem')).toHaveCount(1)
  await keyboard.press('Escape')
  await expect(match.sheet).toBeHidden()
  await expect(match.row('Room to be arranged')).toBeFocused()

  // The filter and back, the keys and back.
  await keyboard.press('/')
  await expect(match.filter).toBeFocused()
  await keyboard.type('holborn')
  await expect(match.rows).toHaveCount(3)
  await keyboard.press('Escape')
  await expect(match.filter).toHaveValue('')
  await tabTo(page, match.grid.locator('[data-row]:focus'))
  await keyboard.press('?')
  await expect(match.sheet).toHaveAccessibleName('Keys')
  await keyboard.press('Escape')
  await expect(match.sheet).toBeHidden()

  // Ticked and created without a mouse.
  await tabToBack(page.getByRole('link', { name: /^Course templates/ }))
  await keyboard.press('Enter')
  await expect(match.row('CM1_LO_8')).toBeVisible()
  await goTo(match.row('CM1_LO_8'))
  await keyboard.press('Space')
  await tabTo(page, match.below(/^Create 1 in Administrate/))
  await keyboard.press('Enter')
  await expect(match.record('CM1_LO_8')).toBeVisible()
  await tabTo(page, match.sheet.getByRole('radio').first())
  await keyboard.press('Space')
  await tabTo(page, match.sheet.getByRole('textbox', { name: 'Type LIVE to confirm' }))
  await keyboard.type('LIVE')
  await keyboard.press('Enter')
  await expect(match.sum).toHaveText('1 record = 1 created')
  await keyboard.press('Escape')
  await expect(match.sheet).toBeHidden()
  await expect(match.pill('CM1_LO_8')).toHaveAccessibleName('linked by hand')
  await expect(match.grid.locator('[data-row]:focus')).toHaveCount(1)

  /** By J alone, from the first row on. */
  async function goTo(row: Locator): Promise<void> {
    await expect(row).toBeAttached()
    await match.rows.and(page.locator('[tabindex="0"]')).focus()
    await keyboard.press('Home')
    const id = await row.getAttribute('data-row')
    for (let presses = 0; presses < 60; presses += 1) {
      const at = await page.evaluate(() => document.activeElement?.getAttribute('data-row'))
      if (at === id) return
      await keyboard.press('j')
    }
    throw new Error('J never came there.')
  }
  async function tabToBack(wanted: Locator): Promise<void> {
    for (let presses = 0; presses < 60; presses += 1) {
      if ((await wanted.and(page.locator(':focus')).count()) > 0) return
      await keyboard.press('Shift+Tab')
    }
    throw new Error('Shift Tab never came there.')
  }
})

test('in a narrow window the panel opens over the list: seen first, then decided, and back to the row', async ({
  tandem,
}) => {
  const { page, announcements } = tandem
  const { keyboard } = page
  const match = matchPage(page)
  await fullSync(tandem, /^Sync complete\./)
  await page.setViewportSize({ width: 1024, height: 640 })
  await match.open('Venues')
  await match.row('Brindley Court').focus()

  // The first Enter shows, the second links; the next row follows in the sheet.
  await keyboard.press('Enter')
  await expect(match.sheet).toContainText('Brindley Crt')
  await expect(match.pill('Brindley Court')).toHaveAccessibleName(/^suggestion/)
  await tabTo(page, match.sheet.getByRole('group', { name: 'Both sides and reasons' }))
  await keyboard.press('Enter')
  await expect(match.sheet).toContainText('Canal St Hub')
  await keyboard.press('Escape')
  await expect(match.sheet).toBeHidden()
  await expect(match.pill('Brindley Court')).toHaveAccessibleName('linked by hand')
  await expect(match.row('Canal Street Hub')).toBeFocused()
  await keyboard.press('z')
  await expect(announcements).toHaveText('Taken back: Linked Brindley Court')
  await expect(match.row('Brindley Court')).toBeFocused()

  // Words are asked for in the sheet; what was not saved is given up with it.
  await match.row('Room to be arranged').focus()
  await keyboard.press('n')
  await expect(match.sheet.getByRole('textbox')).toBeFocused()
  await keyboard.type('ask Priya')
  await keyboard.press('Enter')
  await expect(match.sheet).toContainText('ask Priya')
  await keyboard.press('Escape')
  await expect(match.sheet).toBeHidden()
  await expect(match.row('Room to be arranged')).toBeFocused()
  await keyboard.press('i')
  await expect(match.sheet.getByRole('textbox')).toBeFocused()
  await keyboard.type('belongs')
  await match.sheet.getByRole('button', { name: 'Close' }).click()
  await expect(match.sheet).toBeHidden()
  await keyboard.press('i')
  await expect(match.sheet.getByRole('textbox')).toHaveValue('')
  await keyboard.type('belongs nowhere')
  await keyboard.press('Enter')
  await expect(match.sheet.getByRole('textbox')).toBeHidden()
  await keyboard.press('Escape')
  await expect(match.pill('Room to be arranged')).toHaveAccessibleName('ignored')
})
