// One subscription that comes back by itself, from where it was, and announces that anything may have changed.
import { afterEach, expect, test, vi } from 'vitest'
import { createLive } from './live.ts'
import type { Live } from './live.ts'
import { createFakeBackend } from './testing/fake-backend.ts'

let live: Live | undefined
afterEach(() => live?.close())

test('topics arrive, a lost stream comes back, and each opening says that anything may have changed', async () => {
  const backend = createFakeBackend()
  const request = vi.fn(backend.request)
  const heard: string[] = []
  live = createLive(backend.client, request)
  live.onChange((topics) => void heard.push(topics.join(' ')))
  const states: string[] = []
  live.onState(() => void states.push(live?.state() ?? ''))
  await vi.waitFor(() => expect(heard).toEqual(['*']))
  backend.poke('jobs', 'job:42')
  await vi.waitFor(() => expect(heard).toEqual(['*', 'jobs job:42']))
  backend.drop()
  await vi.waitFor(() => expect(states).toEqual(['open', 'down', 'open']), 10_000)
  expect(heard).toEqual(['*', 'jobs job:42', '*', '*'])
  const after = request.mock.calls.map(
    ([, init]) => (JSON.parse(init?.body as string) as { variables: unknown }).variables,
  )
  expect(after).toEqual([{ after: null }, { after: '1' }])
})

test('while the backend is away it keeps trying, and goes on at once when asked to', async () => {
  const backend = createFakeBackend()
  backend.down = true
  live = createLive(backend.client, backend.request)
  await vi.waitFor(() => expect(live?.state()).toBe('down'), 10_000)
  backend.down = false
  live.retry()
  await vi.waitFor(() => expect(live?.state()).toBe('open'), 10_000)
})
