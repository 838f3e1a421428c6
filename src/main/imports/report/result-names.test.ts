// Names of workbooks given back: what they are, with an ending that programs open them by.
import { expect, it } from 'vitest'
import { resultFileName } from './result-names.ts'

const content = { kind: 'xlsx', hasMacros: false, is1904: false, sha256: '', sheets: [] } as const

it.each([
  ['Season 26A.xlsx', {}, 'copy', 'Season 26A (result).xlsx'],
  ['Season.v2.XLS', { kind: 'xls', hasMacros: true }, 'copy', 'Season.v2 (result).xlsx'],
  ['season.csv', { kind: 'csv' }, 'errors', 'season (to do).xlsx'],
  ['season.xlsm', { hasMacros: true }, 'errors', 'season (to do).xlsm'],
  ['season (to do).xlsx', {}, 'copy', 'season (result).xlsx'],
] as const)('%s comes back as it should', (fileName, more, which, name) => {
  expect(resultFileName({ ...content, fileName, ...more }, which)).toBe(name)
})
