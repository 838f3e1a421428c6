// What must be true of every run that is shown: numbers add up, and states follow each other.
import { expect } from '@playwright/test'
import { type Numbers, stepTitles, type SyncPage } from './sync-page.ts'

const order = ['never run', 'waiting', 'reading', 'comparing', 'writing']
const ends = ['done', 'done with warnings']

/** The states of a step that ended well: none is skipped back to, and the end is the last. */
export function expectOrder(title: string, states: readonly string[] = []): void {
  expect(ends, `${title} ended`).toContain(states.at(-1))
  const before = states.slice(0, -1)
  expect(before, `${title} went forward`).toEqual(order.filter((state) => before.includes(state)))
}

const columns = ['created', 'updated', 'unchanged', 'deleted', 'skipped', 'errors', 'read'] as const

/** The line of totals is the sum of the rows, column by column. */
export async function expectTotals(sync: SyncPage): Promise<void> {
  const rows: Numbers[] = []
  for (const title of stepTitles) rows.push(await sync.numbers(title))
  const total = await sync.total()
  for (const column of columns)
    expect(total[column], column).toBe(rows.reduce((sum, row) => sum + (row[column] ?? 0), 0))
}

/** The headline says the totals, and the proof below it is true: what was read is what came of it. */
export async function expectSum(sync: SyncPage): Promise<void> {
  const total = await sync.total()
  const said = (number: number | undefined): string => (number ?? 0).toLocaleString('en-GB')
  await expect(sync.headline).toContainText(`${said(total['created'])} created, ${said(total['updated'])} updated`)
  await expect(sync.result).toContainText(`${said(total['read'])} read = ${said(total['created'])} created + `)
  const parts = ['created', 'updated', 'unchanged', 'skipped', 'errors'].map((name) => total[name] ?? 0)
  expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total['read'])
}
