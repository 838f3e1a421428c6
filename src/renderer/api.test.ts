// Which changed topics concern a question.
import { expect, test } from 'vitest'
import { concerns } from './api.tsx'

test('exact topics, all of a sort, and everything', () => {
  expect(concerns(['jobs'], ['jobs', 'job:'])).toBe(true)
  expect(concerns(['job:42'], ['jobs', 'job:'])).toBe(true)
  expect(concerns(['job:42'], ['job:41'])).toBe(false)
  expect(concerns(['records'], ['jobs', 'job:'])).toBe(false)
  expect(concerns(['*'], ['connection'])).toBe(true)
})
