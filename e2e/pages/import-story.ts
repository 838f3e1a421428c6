// The states of an import from the plan on, one after the other in one window, each held still for as long as somebody looks at it.
import { expect as playwrightExpect } from '@playwright/test'
import { sampleSeason, seasonWorkbook } from '../../tests/imports/season.ts'
import type { SeasonRow } from '../../tests/imports/season.ts'
import type { StandIn } from '../fixtures/stand-in.ts'
import { importPage } from './import-page.ts'
import { fullSync } from './sync-page.ts'
import type { TandemWindow } from './window.ts'

/** Also outside the test runner, which knows another limit. */
const expect = playwrightExpect.configure({ timeout: 90_000 })

export const importScenes = [
  'import-preview',
  'import-confirm',
  'import-running',
  'import-stopped',
  'import-done',
  'import-again',
  'import-undo',
  'import-undone',
] as const
export type ImportScene = (typeof importScenes)[number]

const fileName = 'Events_2026A_part2.xlsx'
const message = 'Venue does not belong to the Location'

/** Begins with a database that no run has seen. Each scene builds on the one before it, so none can be left out. */
export async function* tellImportStory(tandem: TandemWindow, administrate: StandIn): AsyncGenerator<ImportScene> {
  const { main } = tandem
  const imports = importPage(tandem)
  const season = sampleSeason().slice(100, 312)
  await fullSync(tandem, /^Sync complete\./)
  // Two of the events are there already when the rest of the workbook comes, one of them with other places.
  await imports.drop('Events_2026A_part1.xlsx', seasonWorkbook(firstEvents(season, 4)))
  await imports.button(/^Preview \d+ events/).click()
  await imports.begin('LIVE')
  await expect(imports.headline).toHaveText(/events imported\.$/)

  await imports.drop(fileName, seasonWorkbook(changed(season)))
  await imports.button(/^Preview \d+ events/).click()
  await expect(imports.facet(/^Changed 2$/)).toBeVisible()
  yield 'import-preview'
  await imports.button(/^Import .* into both systems/).click()
  await expect(imports.sheet).toBeVisible()
  yield 'import-confirm'
  administrate.sandbox.faults.set({
    refuseMutation: { mutation: 'event.createBlended', label: 'Venue', message, times: 1 },
  })
  await imports.sheet.getByRole('textbox').fill('LIVE')
  await imports.sheet.getByRole('button', { name: /^Import \d/ }).click()
  await imports.button('Pause').click()
  await expect(imports.button('Go on')).toBeVisible()
  await expect(main).toContainText('Paused')
  yield 'import-running'
  await imports.button('Stop after this event').click()
  await expect(imports.headline).toHaveText(/^Stopped after /)
  yield 'import-stopped'
  await imports.button(/^Continue with /).click()
  await expect(imports.headline).toHaveText(/1 failed\.$/)
  yield 'import-done'
  await imports.button(/^Retry 1 event/).click()
  await expect(imports.headline).toHaveText(/\d events imported\.$/)

  await imports.drop(fileName, seasonWorkbook(changed(season)))
  await imports.button(/^Preview \d+ events/).click()
  await expect(main).toContainText('This file was imported')
  yield 'import-again'
  await imports.link.click()
  await main.getByRole('link', { name: `See ${fileName}` }).click()
  await imports.button(/^Undo this import/).click()
  await expect(imports.sheet.getByRole('region', { name: 'Will be removed' })).toBeVisible()
  yield 'import-undo'
  await imports.sheet.getByRole('textbox').fill('LIVE')
  await imports.sheet.getByRole('button', { name: /^Remove \d+ events? from both systems/ }).click()
  await expect(main).toContainText(/Taken back by /)
  await expect(imports.button('Another workbook')).toBeVisible()
  yield 'import-undone'
}

/** The rows of the first `count` events. */
function firstEvents(season: readonly SeasonRow[], count: number): readonly SeasonRow[] {
  const starts = season.flatMap((row, index) => (row['Course template code'] === undefined ? [] : [index]))
  return season.slice(starts[0], starts[count])
}

/** Two of the first events have other places. */
function changed(season: readonly SeasonRow[]): readonly SeasonRow[] {
  let left = 2
  const whole = season.slice(season.findIndex((row) => row['Course template code'] !== undefined))
  return whole.map((row) => (row['Max places'] !== undefined && left-- > 0 ? { ...row, 'Max places': 15 } : row))
}
