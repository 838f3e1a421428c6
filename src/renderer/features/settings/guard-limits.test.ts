// What is typed is a limit or is told why not, and the examples say what the engine would do.
import { expect, test } from 'vitest'
import { missingLimit as enginesLimit } from '../../../main/sync/guard.ts'
import { kinds, makeKind, neverRead } from '../../testing/runs.ts'
import { faultOf, guardExamples, missingLimit, numberIn, ownGuards } from './guard-limits.ts'

test.each([
  ['missingPercent', '0', undefined],
  ['missingPercent', ' 50 ', undefined],
  ['missingPercent', '51', 'A whole number from 0 to 50.'],
  ['missingPercent', '', 'A whole number from 0 to 50.'],
  ['missingPercent', '2.5', 'A whole number from 0 to 50.'],
  ['missingPercent', '-1', 'A whole number from 0 to 50.'],
  ['missingAtLeast', '1000', undefined],
  ['missingAtLeast', '1001', 'A whole number from 0 to 1,000.'],
  ['missingAtLeast', 'ten', 'A whole number from 0 to 1,000.'],
] as const)('%s %s', (field, typed, fault) => {
  expect(faultOf(field, typed)).toBe(fault)
})

test('the same limit as the engine has', () => {
  for (const known of [0, 1, 3, 20, 64, 152, 1_093])
    for (const guards of [
      ownGuards,
      { missingPercent: 0, missingAtLeast: 0 },
      { missingPercent: 33, missingAtLeast: 7 },
    ])
      expect(missingLimit(known, guards)).toBe(enginesLimit(known, guards))
})

test('examples with the counts of the lists', () => {
  const sentences = (guards: typeof ownGuards) => guardExamples(kinds, guards).map(({ sentence }) => sentence)
  expect(sentences(ownGuards)).toContain('Of 62 venues 6 may be missing; 7 stop the step.')
  expect(sentences({ missingPercent: 0, missingAtLeast: 0 })).toContain(
    'Of 62 venues none may be missing; 1 stops the step.',
  )
  expect(sentences({ missingPercent: 10, missingAtLeast: 1_000 })).toContain(
    'Of 62 venues all but an empty answer would be believed.',
  )
  expect(guardExamples(neverRead, ownGuards)).toEqual([])
  expect(guardExamples([makeKind('VENUES', { administrateTotal: 1 })], ownGuards)[0]?.sentence).toBe(
    'Of 1 venue all but an empty answer would be believed.',
  )
  expect(numberIn('x')).toBeNaN()
})
