// A resource asks seldom enough, and never misses the last change.
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createResource } from './resource.ts'
import type { Loaded } from './resource.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('many changes at once become one question now and one at the end of the interval', async () => {
  let asked = 0
  const resource = createResource(async () => ({ data: (asked += 1) }), 250)
  for (let count = 0; count < 50; count += 1) resource.refresh()
  await vi.advanceTimersByTimeAsync(0)
  expect(asked).toBe(1)
  for (let count = 0; count < 50; count += 1) resource.refresh()
  await vi.advanceTimersByTimeAsync(240)
  expect(asked).toBe(1)
  await vi.advanceTimersByTimeAsync(10)
  expect(asked).toBe(2)
  expect(resource.get().data).toBe(2)
  await vi.advanceTimersByTimeAsync(10_000)
  expect(asked).toBe(2)
})

test('a change while an answer is under way is followed by one more question', async () => {
  const answers: ((answer: Loaded<string>) => void)[] = []
  const resource = createResource(() => new Promise<Loaded<string>>((resolve) => answers.push(resolve)), 250)
  resource.refresh()
  await vi.advanceTimersByTimeAsync(0)
  resource.refresh()
  resource.refresh()
  answers[0]?.({ data: 'old' })
  await vi.advanceTimersByTimeAsync(250)
  expect(answers).toHaveLength(2)
  answers[1]?.({ data: 'final' })
  await vi.advanceTimersByTimeAsync(0)
  expect(resource.get()).toEqual({ data: 'final', failure: null, loading: false })
})

test('a failure keeps the old data, a thrown one counts as offline, and the next good answer clears it', async () => {
  const script: (() => Promise<Loaded<string>>)[] = [
    async () => ({ data: 'good' }),
    async () => Promise.reject(new Error('gone')),
    async () => ({ data: 'better' }),
  ]
  const resource = createResource(async () => (script.shift() ?? (async () => ({ data: '' })))(), 250)
  const seen: unknown[] = []
  for (let count = 0; count < 3; count += 1) {
    resource.refresh()
    await vi.advanceTimersByTimeAsync(250)
    seen.push([resource.get().data, resource.get().failure?.kind ?? null])
  }
  expect(seen).toEqual([
    ['good', null],
    ['good', 'offline'],
    ['better', null],
  ])
})
