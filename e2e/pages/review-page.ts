// The plan under review: every change with its tick, the fields of the chosen one, and the buttons that end it.
import { expect, type Locator, type Page } from '@playwright/test'

export interface ReviewPage {
  readonly title: Locator
  readonly apply: Locator
  readonly discard: Locator
  /** The changes that are in the page; a long list keeps only those in sight there. */
  readonly items: Locator
  item(name: string): Locator
  tick(name: string): Locator
  /** Ticks or unticks a whole kind. */
  kind(title: string): Locator
  /** Scrolls the list until this is in the page. */
  scrollTo(part: Locator): Promise<void>
  only(facet: string): Locator
  readonly filter: Locator
  /** Before and after of the chosen change. */
  readonly fields: Locator
}

export function reviewPage(page: Page): ReviewPage {
  const main = page.getByRole('main')
  const list = main.getByRole('grid', { name: 'Planned changes' })
  const items = list.getByRole('row').filter({ has: page.getByRole('checkbox', { name: /^Select / }) })
  const item = (name: string): Locator => list.getByRole('row', { name: new RegExp(`^${name}, `) })
  return {
    title: main.getByRole('heading', { level: 1 }),
    apply: main.getByRole('button', { name: /^Apply / }),
    discard: main.getByRole('button', { name: 'Discard plan' }),
    items,
    item,
    tick: (name) => item(name).locator('label'),
    kind: (title) => list.locator('label').filter({ has: page.getByRole('checkbox', { name: `All ${title}` }) }),
    async scrollTo(part) {
      await list.hover()
      await expect(async () => {
        await page.mouse.wheel(0, 300)
        await expect(part).toBeVisible({ timeout: 500 })
      }).toPass()
    },
    only: (facet) => main.getByRole('radiogroup', { name: 'Which changes' }).getByRole('radio', { name: facet }),
    filter: main.getByRole('searchbox', { name: 'Filter' }),
    fields: main.getByRole('table'),
  }
}
