// The Import screen in its five stages, by what people and screen readers call things.
import { readFile } from 'node:fs/promises'
import type { Download, Locator, Page } from '@playwright/test'
import type { TandemWindow } from './window.ts'

export interface ImportPage {
  readonly link: Locator
  /** The stage that is marked as the present one. */
  readonly stage: Locator
  readonly grid: Locator
  readonly sheet: Locator
  /** The first line of what an ended import says. */
  readonly headline: Locator
  /** `348 events in the workbook` and the rows below each other, as sums. */
  sum(name: RegExp): Locator
  facet(name: RegExp): Locator
  event(title: string): Locator
  button(name: string | RegExp): Locator
  /** A cell of the check by the row number of the sheet and the key of its column; '' is the head of the row. */
  cell(row: number, column: string): Locator
  /** The field in the cell that is being edited. */
  readonly editor: Locator
  /** What is said about the current cell, and its cure. */
  readonly cellBar: Locator
  /** The problems by their cause, what is remembered, what is left out. */
  readonly problems: Locator
  /** `188 rows in 39 events are ready. …` */
  readonly ready: Locator
  /** Moves files over the window without letting go. */
  drag(fileName: string, kind?: string): Promise<void>
  dragAway(): Promise<void>
  /** A line of the list of workbooks. */
  recent(fileName: string): Locator
  /** Lets a file go over the window, as from a folder. */
  drop(fileName: string, bytes: Uint8Array): Promise<void>
  /** From the preview to the import: asks, confirms. `word`: typed where it is live. */
  begin(word?: string): Promise<void>
  download(button: RegExp): Promise<{ readonly fileName: string; readonly bytes: Buffer }>
}

export function importPage({ page, main }: TandemWindow): ImportPage {
  const sheet = page.getByRole('dialog')
  const button = (name: string | RegExp): Locator => main.getByRole('button', { name })
  return {
    link: page.getByRole('navigation', { name: 'Places' }).getByRole('link', { name: /^Import/ }),
    stage: page.getByRole('navigation', { name: 'Stages' }).locator('[aria-current="step"]'),
    grid: main.getByRole('grid'),
    sheet,
    headline: main.getByRole('region', { name: 'Result', exact: true }).getByRole('heading', { level: 2 }),
    sum: (name) => main.getByRole('region', { name }),
    facet: (name) => main.getByRole('radio', { name }),
    event: (title) => main.getByRole('row').filter({ has: page.getByRole('rowheader', { name: title, exact: true }) }),
    button,
    cell: (row, column) => main.locator(`[data-row="r${row}"] [data-column="${column}"]`),
    editor: main.getByRole('combobox'),
    cellBar: main.getByRole('region', { name: 'The current cell' }),
    problems: main.getByRole('complementary', { name: 'What the check found' }),
    ready: main.locator('footer').getByRole('status'),
    drag: (fileName, kind = '') => dragFile(page, fileName, Buffer.from('x'), ['dragenter', 'dragover'], kind),
    dragAway: () => dragFile(page, 'x', Buffer.from('x'), ['dragleave']),
    recent: (fileName) =>
      main.getByRole('list', { name: 'Recent workbooks' }).getByRole('listitem').filter({ hasText: fileName }),
    drop: (fileName, bytes) => dragFile(page, fileName, bytes, ['dragenter', 'dragover', 'drop']),
    async begin(word) {
      await button(/^Import .* into both systems/).click()
      if (word !== undefined) await sheet.getByRole('textbox').fill(word)
      await sheet.getByRole('button', { name: /^Import \d/ }).click()
    },
    async download(name) {
      const [download] = await Promise.all([page.waitForEvent('download'), button(name).click()])
      return { fileName: download.suggestedFilename(), bytes: await contentOf(download) }
    },
  }
}

async function contentOf(download: Download): Promise<Buffer> {
  return readFile(await download.path())
}

async function dragFile(
  page: Page,
  fileName: string,
  bytes: Uint8Array,
  types: readonly string[],
  kind = '',
): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    ({ name, content, type }) => {
      const transfer = new DataTransfer()
      const binary = atob(content)
      const data = Uint8Array.from(binary, (letter) => letter.charCodeAt(0))
      transfer.items.add(new File([data], name, { type }))
      return transfer
    },
    { name: fileName, content: Buffer.from(bytes).toString('base64'), type: kind },
  )
  for (const type of types) await page.dispatchEvent('body', type, { dataTransfer })
  await dataTransfer.dispose()
}
