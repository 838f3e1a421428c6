// Findings by the schema's words: what is asked for as one kind may be several, and each names the model of its side.
import { expect, test } from 'vitest'
import { findingKindsOf, isOfTutorial } from './names.ts'

test('what is ignored is asked for as one kind and stands on two sides', () => {
  expect(findingKindsOf(['IGNORED'])).toEqual(['ignored-tutorial', 'ignored-api'])
  expect(findingKindsOf(['UNMATCHED_API', 'MOVED'])).toEqual(['unmatched-api', 'moved'])
  expect(findingKindsOf([])).toEqual([])
})

test('a finding about a tutorial record names its model', () => {
  const all = findingKindsOf(['UNMATCHED_TUTORIAL', 'INACTIVE', 'CHANGED_SINCE_LINKED', 'IGNORED'])
  expect(all.filter(isOfTutorial)).toEqual(all.filter((kind) => kind !== 'ignored-api'))
  expect(findingKindsOf(['UNMATCHED_API', 'SKIPPED', 'INVALID', 'MOVED']).filter(isOfTutorial)).toEqual([])
})
