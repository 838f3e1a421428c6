// The address says where we are.
import { expect, test } from 'vitest'
import { parsePlace, placeHash } from './place.ts'

test('places, runs, kinds and rows', () => {
  const home = { name: 'home', part: null, row: null }
  expect(parsePlace('')).toEqual(home)
  expect(parsePlace('#elsewhere/41')).toEqual(home)
  expect(parsePlace('#sync')).toEqual({ name: 'sync', part: null, row: null })
  expect(parsePlace('#sync/41')).toEqual({ name: 'sync', part: '41', row: null })
  expect(parsePlace('#match')).toEqual({ name: 'match', part: null, row: null })
  expect(parsePlace('#match/venues/t12')).toEqual({ name: 'match', part: 'venues', row: 't12' })
  expect(parsePlace('#import/w1/preview')).toEqual({ name: 'import', part: 'w1', row: 'preview' })
  expect(parsePlace('#import/run/7')).toEqual({ name: 'import', part: 'run', row: '7' })
  expect(parsePlace('#settings/rules/x')).toEqual({ name: 'settings', part: 'rules', row: null })
})

test('an id with a slash or a percent sign comes back as it went', () => {
  for (const id of ['aVmVudWU6OTA=', 'a1/2', 'a5%']) {
    expect(parsePlace(placeHash('match', 'venues', id)).row).toBe(id)
  }
  expect(parsePlace('#match/venues/5%').row).toBe('5%')
})
