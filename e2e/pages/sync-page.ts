// The Sync screen and the sheets that open over it, by what people and screen readers call things.
import { expect as playwrightExpect, type Locator, type Page } from '@playwright/test'
import type { TandemWindow } from './window.ts'

/** Also outside the test runner, which knows another limit. */
const expect = playwrightExpect.configure({ timeout: 90_000 })

/** The seven steps, as they are titled, in their order. */
export const stepTitles = [
  'Custom fields',
  'Price levels',
  'Locations',
  'Venues',
  'Instructors',
  'Course templates',
  'Course template price levels',
] as const
export type StepTitle = (typeof stepTitles)[number]

/** The numbers of a row by the name of their column. */
export type Numbers = Readonly<Record<string, number>>

export interface SyncPage {
  readonly fullSync: Locator
  readonly stop: Locator
  readonly reviewFirst: Locator
  readonly continueAfterError: Locator
  readonly steps: Locator
  step(title: StepTitle): Locator
  /** A step in a state: `waiting`, `reading`, `done`, … */
  stepIn(title: StepTitle, word: string): Locator
  /** The result's first line; there is none while a run goes on. */
  readonly headline: Locator
  readonly result: Locator
  /** What the last order failed with, or who else is at work. */
  readonly notice: Locator
  numbers(title: StepTitle): Promise<Numbers>
  total(): Promise<Numbers>
  /** Opens the menu of a step and chooses. */
  choose(title: StepTitle, action: string): Promise<void>
}

export function syncPage(page: Page): SyncPage {
  const main = page.getByRole('main')
  const steps = main.getByRole('list', { name: 'Steps' })
  const step = (title: StepTitle): Locator => steps.getByRole('listitem', { name: new RegExp(`^${title}: `) })
  const result = main.getByRole('region', { name: 'Result' })
  return {
    fullSync: main.getByRole('button', { name: 'Full Sync', exact: true }),
    stop: main.getByRole('button', { name: 'Stop', exact: true }),
    reviewFirst: main.locator('label').filter({ has: page.getByRole('radio', { name: 'Review changes first' }) }),
    continueAfterError: main
      .locator('label')
      .filter({ has: page.getByRole('checkbox', { name: 'Continue after an error' }) }),
    steps,
    step,
    stepIn: (title, word) => steps.getByRole('listitem', { name: new RegExp(`^${title}: ${word}\\. `) }),
    result,
    headline: result.getByRole('heading', { level: 2 }),
    notice: page.getByRole('status').filter({ hasNot: page.getByLabel('Announcements') }),
    numbers: (title) => numbersIn(step(title)),
    total: () => numbersIn(main.getByRole('group', { name: 'Total' })),
    async choose(title, action) {
      await step(title)
        .getByRole('button', { name: `Actions for ${title}` })
        .click()
      await page.getByRole('menuitem', { name: action }).click()
      // While it fades out it still counts as a dialog.
      await page.getByRole('menu').waitFor({ state: 'detached' })
    },
  }
}

/** Runs a Full Sync from wherever the window is, to its end. */
export async function fullSync({ sync: place, page }: TandemWindow, headline: RegExp): Promise<void> {
  await place.click()
  const sync = syncPage(page)
  const started = page.waitForResponse((response) => response.request().postData()?.includes('StartSync') === true)
  await sync.fullSync.click()
  const run = /"id":"(\d+)"/.exec(await (await started).text())?.[1]
  await expect(page.getByRole('main')).toContainText(`Run ${run ?? '?'}`)
  await expect(sync.headline).toHaveText(headline)
}

/** The cells of a row say which number they hold. */
function numbersIn(row: Locator): Promise<Numbers> {
  return row.evaluate((element) =>
    Object.fromEntries(
      [...element.querySelectorAll<HTMLElement>('[data-testid]')].map((cell) => [
        cell.dataset['testid'] ?? '',
        Number(cell.textContent.replaceAll(',', '')),
      ]),
    ),
  )
}
