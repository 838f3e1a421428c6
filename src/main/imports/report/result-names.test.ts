// Names of workbooks given back: what they are, with an ending that programs open them by.
import { expect, it } from 'vitest'
import { resultFileName } from './result-names.ts'

it.each([
  ['Season 26A.xlsx', 'copy', false, 'Season 26A (result).xlsx'],
  ['Season.v2.XLS', 'copy', false, 'Season.v2 (result).xlsx'],
  ['season.csv', 'errors', false, 'season (to do).xlsx'],
  ['season.xlsm', 'errors', true, 'season (to do).xlsm'],
  ['season.xlsm', 'copy', false, 'season (result).xlsx'],
  ['season (to do).xlsx', 'copy', false, 'season (result).xlsx'],
  ['Été – Prüfungen 試験.xlsx', 'copy', false, 'Été – Prüfungen 試験 (result).xlsx'],
] as const)('%s comes back as it should', (fileName, which, hasMacros, name) => {
  expect(resultFileName(fileName, which, hasMacros)).toBe(name)
})
