// The Match screen: the list with both sides, the panel about the current row, and the sheets that open over it.
import { expect as playwrightExpect, type Locator, type Page } from '@playwright/test'

/** Also outside the test runner, which knows another limit. */
const expect = playwrightExpect.configure({ timeout: 90_000 })

export type MatchTab = 'Locations' | 'Venues' | 'Instructors' | 'Course templates' | 'Custom fields' | 'Price levels'

export interface MatchPage {
  /** Opens the kind. */
  open(tab: MatchTab): Promise<void>
  readonly grid: Locator
  /** The rows that are in the page; a long list keeps only those in sight there. */
  readonly rows: Locator
  /** By the name of the tutorial record. */
  row(name: string): Locator
  /** By the name of the record in Administrate, where there is nothing beside it. */
  rowThere(name: string): Locator
  /** The relation in the middle of a row: `suggestion, 93`, `linked by hand`, … */
  pill(name: string): Locator
  tick(name: string): Locator
  /** Makes it the current row. */
  choose(name: string): Promise<void>
  facet(label: string): Locator
  /** Chooses a facet, and waits for it. */
  only(label: string): Promise<void>
  readonly filter: Locator
  readonly checkAgain: Locator
  /** What is ticked, in words. */
  readonly ticked: Locator
  /** A button below the list. */
  below(name: RegExp): Locator
  /** Everything about the current row. */
  readonly panel: Locator
  readonly heading: Locator
  /** A button of the panel. */
  action(name: string | RegExp): Locator
  readonly fields: Locator
  readonly sheet: Locator
  /** The records of the creation sheet, or its results. */
  record(key: string): Locator
  /** An answer in the creation sheet, for all records where it can be given for all. */
  choice(name: string): Locator
  /** Confirms as a person does: in LIVE the word has to be typed. */
  send(button: RegExp): Promise<void>
  /** Closes the sheet that shows results. */
  close(): Promise<void>
  /** `3 records = 3 created` */
  readonly sum: Locator
  readonly results: Locator
  readonly toast: Locator
  /** A refusal, or what was left as it is. */
  readonly notice: Locator
}

export function matchPage(page: Page): MatchPage {
  const main = page.getByRole('main')
  const grid = main.getByRole('grid')
  const rows = grid.locator('[data-row]')
  const exactly = (name: string): RegExp => new RegExp(`^${name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}$`)
  const named = (of: Locator, name: string): Locator =>
    of.filter({ has: page.getByRole('rowheader').filter({ has: page.getByText(exactly(name)) }) })
  const row = (name: string): Locator => named(grid.locator('[data-row^="t"]'), name)
  const panel = page.getByRole('complementary', { name: 'About the current row' })
  const sheet = page.getByRole('dialog')
  const facets = main.getByRole('radiogroup', { name: 'Show' })
  const facet = (label: string): Locator => facets.getByRole('radio', { name: new RegExp(`^${label} [\\d,]+$`) })
  return {
    async open(tab) {
      await page.getByRole('navigation', { name: 'Places' }).getByRole('link', { name: 'Match' }).click()
      await main
        .getByRole('navigation', { name: 'Kinds' })
        .getByRole('link', { name: new RegExp(`^${tab}`) })
        .click()
      await expect(main.getByRole('heading', { level: 1 })).toHaveText(`Match ${tab.toLowerCase()}`)
    },
    grid,
    rows,
    row,
    rowThere: (name) => named(grid.locator('[data-row^="a"]'), name),
    pill: (name) => row(name).getByRole('gridcell').locator('[role="img"]').first(),
    tick: (name) => row(name).getByRole('checkbox'),
    choose: (name) => row(name).getByRole('rowheader').click(),
    facet,
    async only(label) {
      await facet(label).click()
      await expect(facet(label)).toBeChecked()
    },
    filter: main.getByRole('searchbox', { name: 'Filter' }),
    checkAgain: main.getByRole('button', { name: /^Check again: / }),
    ticked: main.getByRole('contentinfo').or(main.locator('footer')).getByRole('status'),
    below: (name) => main.locator('footer').getByRole('button', { name }),
    panel,
    heading: panel.getByRole('heading', { level: 2 }),
    action: (name) => panel.getByRole('button', { name, ...(typeof name === 'string' && { exact: true }) }),
    fields: panel.getByRole('table'),
    sheet,
    record: (key) => sheet.getByRole('listitem').filter({ has: page.getByText(exactly(key)) }),
    choice: (name) =>
      sheet
        .locator('label')
        .filter({ has: page.getByRole('radio', { name }) })
        .first(),
    async send(button) {
      const word = sheet.getByRole('textbox', { name: 'Type LIVE to confirm' })
      if ((await word.count()) > 0) await word.fill('LIVE')
      await sheet.getByRole('button', { name: button }).click()
    },
    async close() {
      await sheet.getByRole('button', { name: 'Close' }).last().click()
      await expect(sheet).toBeHidden()
    },
    sum: sheet.getByRole('status'),
    results: sheet.getByRole('list', { name: 'Results' }).getByRole('listitem'),
    toast: page.getByRole('group', { name: 'Done' }),
    notice: main.getByRole('status').filter({ has: page.getByRole('button', { name: 'Close' }) }),
  }
}
