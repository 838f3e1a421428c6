// The address says where we are.
import { expect, test } from 'vitest'
import { parsePlace } from './place.ts'

test('places and runs', () => {
  expect(parsePlace('')).toEqual({ name: 'home', jobId: null })
  expect(parsePlace('#sync')).toEqual({ name: 'sync', jobId: null })
  expect(parsePlace('#sync/41')).toEqual({ name: 'sync', jobId: '41' })
  expect(parsePlace('#elsewhere')).toEqual({ name: 'home', jobId: null })
})
