// What a guard found, in words.
import { expect, test } from 'vitest'
import { wordsOfUse } from './guard-facts.ts'

test('what uses a record, each with its number', () => {
  const record = { name: 'Leeds', context: '', linkedTo: null }
  const usedBy = [
    { what: 'venues', count: 1 },
    { what: 'events', count: 1204 },
  ]
  expect(wordsOfUse({ ...record, usedBy })).toBe('1 venue, 1,204 events')
  expect(wordsOfUse({ ...record, usedBy: [] })).toBe('')
})
