// The token comes once by the address and survives reloads of the tab, but does not stay in the address bar.
import { beforeEach, expect, test } from 'vitest'
import { takeToken } from './client.ts'

beforeEach(() => {
  window.sessionStorage.clear()
  window.location.hash = ''
})

test('the token is taken out of the address and kept for a reload', () => {
  window.location.hash = '#token=abc-123_x'
  expect(takeToken(window)).toBe('abc-123_x')
  expect(window.location.hash).toBe('')
  window.location.hash = '#sync'
  expect(takeToken(window)).toBe('abc-123_x')
  expect(window.location.hash).toBe('#sync')
})

test('without one there is none', () => {
  expect(takeToken(window)).toBeNull()
})
