// The journey of a workbook: dropped, corrected, previewed, imported and watched, given back, dropped again, taken back.
import * as XLSX from '@e965/xlsx'
import ExcelJS from 'exceljs'
import { sampleSeason, seasonWorkbook } from '../tests/imports/season.ts'
import type { SeasonRow } from '../tests/imports/season.ts'
import { expect, test } from './fixtures/test.ts'
import { inBothSchemes } from './pages/accessibility.ts'
import { importPage } from './pages/import-page.ts'
import { fullSync } from './pages/sync-page.ts'

const fileName = 'Events_2026A.xlsx'

/** The first `rows` rows of London with a typing error. */
function misspelt(season: readonly SeasonRow[], rows: number): readonly SeasonRow[] {
  let left = rows
  return season.map((row) => (row.Location === 'London' && left-- > 0 ? { ...row, Location: 'Londn' } : row))
}

test('a season in rehearsal: one fix for all, imported, given back, the same again, taken back', async ({
  start,
  open,
  folder,
}) => {
  const tandem = await open(await start({ TANDEM_DATA_DIR: folder, TANDEM_REQUESTS_PER_SECOND: '0' }))
  const imports = importPage(tandem)
  const workbook = seasonWorkbook(misspelt(sampleSeason(), 4))
  await fullSync(tandem, /^Sync complete\./)
  await tandem.home.click()

  await imports.drop(fileName, workbook)
  await expect(imports.stage).toContainText('Check')
  await imports.button(/^Use London for all/).click()
  await imports.button('Preview 348 events').click()

  await expect(imports.stage).toContainText('Preview')
  await expect(imports.facet(/^New 348/)).toBeVisible()
  await expect(tandem.main).toContainText('1,305 = 1,305 new + 0 changed + 0 unchanged + 0 left out')
  await expect(tandem.statusBar).toContainText('nothing is written yet')
  await inBothSchemes(tandem.page, 'the preview')
  await imports.begin()

  await expect(imports.stage).toContainText('Import')
  await expect(tandem.main.getByRole('progressbar')).toHaveAttribute('aria-valuetext', /^\d+ of 348 events$/)
  await tandem.page.reload()
  await expect(imports.stage).toContainText(/Import|Done/)
  await expect(imports.headline).toHaveText('348 events imported.')
  await expect(imports.sum(/^348 events in the workbook/)).toContainText('348 = 348 + 0 + 0 + 0')
  await expect(imports.sum(/^1,305 rows in/)).toContainText('1,305 = 1,305 + 0 + 0 + 0')
  await expect(tandem.announcements).toContainText('348 events imported.')

  await inBothSchemes(tandem.page, 'the end of an import')

  const given = await imports.download(/^Download annotated workbook/)
  expect(given.fileName).toMatch(/\.xlsx$/)
  expect(await statuses(given.bytes)).toEqual({ Imported: 1_305 })
  expect(statusesOtherwise(given.bytes)).toEqual({ Imported: 1_305 })

  await imports.drop(fileName, workbook)
  await expect(imports.stage).toContainText('Check')
  await imports.button(/^Preview \d+ events/).click()
  await expect(imports.facet(/^Unchanged 348/)).toBeVisible()
  await expect(tandem.main).toContainText(/This file was imported today \d\d:\d\d by /)
  await expect(imports.button(/^Nothing to import/)).toBeDisabled()

  await imports.link.click()
  await tandem.main.getByRole('link', { name: /^See/ }).click()
  await expect(imports.headline).toHaveText('348 events imported.')
  await imports.button(/^Undo this import/).click()
  await expect(imports.sheet.getByRole('region', { name: 'Will be removed' })).toContainText('348')
  await inBothSchemes(tandem.page, 'what would be taken back')
  await imports.sheet.getByRole('button', { name: 'Remove 348 events from both systems' }).click()
  await expect(imports.headline).toHaveText('This import was taken back.')
})

/** How many data rows have which status, as exceljs reads them. */
async function statuses(bytes: Buffer): Promise<Readonly<Record<string, number>>> {
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(bytes as unknown as ArrayBuffer)
  const sheet = book.getWorksheet('Import')
  const column = (sheet?.getRow(1).values as readonly unknown[]).indexOf('Status')
  return counted((sheet?.getColumn(column).values ?? []).slice(2))
}

/** The same, as SheetJS reads them. */
function statusesOtherwise(bytes: Buffer): Readonly<Record<string, number>> {
  const sheet = XLSX.read(bytes).Sheets['Import']
  if (sheet === undefined) throw new Error('There is no sheet “Import”.')
  const rows = XLSX.utils.sheet_to_json<readonly unknown[]>(sheet, { header: 1 })
  const column = rows[0]?.indexOf('Status') ?? -1
  return counted(rows.slice(1).map((row) => row[column]))
}

function counted(values: readonly unknown[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const value of values) if (typeof value === 'string') counts[value] = (counts[value] ?? 0) + 1
  return counts
}

test('stopped after an event, gone on with; what Administrate refuses is told in its words and tried again', async ({
  tandem,
  administrate,
}) => {
  const imports = importPage(tandem)
  const season = sampleSeason().slice(0, 60)
  await fullSync(tandem, /^Sync complete\./)
  const message = 'Venue does not belong to the Location'
  administrate.sandbox.faults.set({
    refuseMutation: { mutation: 'event.createBlended', label: 'venue', message, times: 1 },
  })
  await imports.drop(fileName, seasonWorkbook(season))
  await imports.button(/^Preview \d+ events/).click()
  await imports.begin('LIVE')
  await imports.button('Pause').click()
  await expect(imports.button('Go on')).toBeVisible()
  await imports.button('Stop after this event').click()
  await expect(imports.headline).toHaveText(/^Stopped after \d+ of \d+ events\.$/)
  await inBothSchemes(tandem.page, 'a stopped import')
  await imports.button(/^Continue with \d+ events?/).click()
  await expect(imports.headline).toHaveText(/^\d+ of \d+ events imported\. 1 failed\.$/)
  await imports.facet(/^Failed 1$/).click()
  await expect(imports.grid.getByRole('row').nth(1)).toContainText(message)
  await imports.button(/^Retry 1 event/).click()
  await expect(imports.headline).toHaveText(/^\d+ events imported\.$/)
})
