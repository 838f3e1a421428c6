// A stream ends when nobody listens any more, even in the middle of a wait.
import { expect, test } from 'vitest'
import { endable } from './endable.ts'

const never = new AbortController().signal

function forever(ended: () => void) {
  return async function* (signal: AbortSignal): AsyncGenerator<number> {
    try {
      yield 1
      await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()))
    } finally {
      ended()
    }
  }
}

test('return() ends it while it waits', async () => {
  let ended = false
  const stream = endable(
    never,
    forever(() => (ended = true)),
  )
  expect(await stream.next()).toEqual({ done: false, value: 1 })
  const waiting = stream.next()
  await stream.return?.()
  expect(await waiting).toEqual({ done: true, value: undefined })
  expect(ended).toBe(true)
})

test('closing ends it while it waits', async () => {
  let ended = false
  const closing = new AbortController()
  const stream = endable(
    closing.signal,
    forever(() => (ended = true)),
  )
  await stream.next()
  const waiting = stream.next()
  closing.abort()
  expect(await waiting).toEqual({ done: true, value: undefined })
  expect(ended).toBe(true)
})
