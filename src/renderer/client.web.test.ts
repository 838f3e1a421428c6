// The token comes once by the address and survives reloads of the tab, but does not stay in the address bar.
import { beforeEach, expect, test } from 'vitest'
import { takeToken } from './client.ts'

beforeEach(() => {
  window.sessionStorage.clear()
  window.location.hash = ''
})

test('the token is taken out of the address and kept for a reload', async () => {
  window.location.hash = '#token=abc-123_x'
  expect(await takeToken(window)).toBe('abc-123_x')
  expect(window.location.hash).toBe('')
  window.location.hash = '#sync'
  expect(await takeToken(window)).toBe('abc-123_x')
  expect(window.location.hash).toBe('#sync')
})

test('without one there is none', async () => {
  expect(await takeToken(window)).toBeNull()
})

test('an invitation is exchanged for the token, once', async () => {
  const asked: [unknown, RequestInit | undefined][] = []
  const answers = [new Response('abc-123_x'), new Response('not invited', { status: 401 })]
  const fetch = (...request: [RequestInfo | URL, RequestInit?]) => {
    asked.push([request[0], request[1]])
    return Promise.resolve(answers.shift() ?? Response.error())
  }
  const page = { location: window.location, history: window.history, sessionStorage: window.sessionStorage, fetch }
  window.location.hash = '#invitation=word'
  expect(await takeToken(page)).toBe('abc-123_x')
  expect(window.location.hash).toBe('')
  expect(asked).toEqual([['/token', { method: 'POST', headers: { authorization: 'Bearer word' } }]])
  window.sessionStorage.clear()
  window.location.hash = '#invitation=word'
  expect(await takeToken(page)).toBeNull()
  expect(window.location.hash).toBe('')
})
