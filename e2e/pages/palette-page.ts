// The palette under the command field, by its keys.
import type { Locator, Page } from '@playwright/test'

export interface PalettePage {
  readonly field: Locator
  /** The row that Enter runs. */
  readonly active: Locator
  open(): Promise<void>
  /** Opens it, types, and runs the best that is found. */
  run(typed: string): Promise<void>
}

export function palettePage(page: Page): PalettePage {
  const field = page.getByRole('combobox', { name: 'Search or run a command' })
  async function open(): Promise<void> {
    await page.keyboard.press('ControlOrMeta+k')
    await field.waitFor()
  }
  return {
    field,
    active: page.getByRole('option', { selected: true }),
    open,
    async run(typed) {
      await open()
      await page.keyboard.type(typed)
      await page.keyboard.press('Enter')
      await field.waitFor({ state: 'detached' })
    },
  }
}
