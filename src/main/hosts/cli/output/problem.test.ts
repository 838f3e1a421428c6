import { expect, test } from 'vitest'
import { sentenceOf } from './problem.ts'

const said =
  'Dependency not met: Location records must be synced first. Run the appropriate sync command before this one.'

test.each([
  [{ code: 'DEP-UNMET', message: said, effect: 'Nothing was changed.', next: 'Run sync_locations.' }, said],
  [
    {
      code: 'DEP-UNMET',
      message: 'Dependency not met: Location records must be synced first.',
      effect: 'Nothing was changed.',
      next: 'Run the appropriate sync command before this one.',
    },
    said,
  ],
  [{ code: 'ADM-500', message: 'It broke.', effect: '', next: 'Wait.' }, 'It broke. Wait. (ADM-500)'],
])('%#', (problem, sentence) => {
  expect(sentenceOf(problem)).toBe(sentence)
})
