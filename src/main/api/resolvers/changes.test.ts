// The stream of a window goes on through every state of the tutorial database.
import { expect, test } from 'vitest'
import type { Change } from '../../../../graphql/generated/resolvers.ts'
import { TandemError } from '../../errors.ts'
import type { ChangeNotice } from '../../ports/change-log.ts'
import type { Clock, Log } from '../../ports/platform.ts'
import type { Context, Opened } from '../context.ts'
import { createTutorialDatabase } from '../tutorial-database.ts'
import { changeSubscriptions } from './changes.ts'

const log: Log = { debug() {}, info() {}, warn() {}, error() {} }
const down = new TandemError({ code: 'DB-CONNECT', message: 'Down.', effect: '', next: '' }, 2)

type Follow = (after: string | null, signal: AbortSignal) => AsyncGenerator<ChangeNotice>

/** A clock that passes at once whatever is waited for. */
function stand(open: () => Promise<Follow>) {
  let now = 0
  const clock: Clock = {
    now: () => new Date(now),
    async wait(milliseconds) {
      now += milliseconds
    },
  }
  const closing = new AbortController()
  const database = createTutorialDatabase<Opened>({
    description: 'built in',
    open: async () => ({ changes: { follow: await open() } }) as unknown as Opened,
    close: async () => undefined,
    clock,
    log,
  })
  const context = { database, clock, closing: closing.signal } as unknown as Context
  return { context, closing }
}

async function subscribe(context: Context, after: string | null): Promise<AsyncIterator<{ readonly changed: Change }>> {
  const { changed } = changeSubscriptions
  if (typeof changed !== 'object' || !('subscribe' in changed)) throw new Error('Not a subscription')
  const stream = await changed.subscribe({}, { after }, context, {} as never)
  return stream[Symbol.asyncIterator]() as AsyncIterator<{ readonly changed: Change }>
}

async function untilAborted(signal: AbortSignal): Promise<void> {
  await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()))
}

test('from before the database is there to its first notice', async () => {
  let letOpen: (follow: Follow) => void = () => undefined
  const { context, closing } = stand(() => new Promise((resolve) => (letOpen = resolve)))
  const stream = await subscribe(context, null)
  const first = stream.next()
  letOpen(async function* (after, signal) {
    yield { cursor: '7', topics: [after === null ? 'jobs' : 'records'] }
    await untilAborted(signal)
  })
  expect((await first).value).toEqual({ changed: { cursor: '', topics: ['jobs', 'records', 'imports', 'connection'] } })
  expect((await stream.next()).value).toEqual({ changed: { cursor: '7', topics: ['jobs'] } })
  const end = stream.next()
  closing.abort()
  expect((await end).done).toBe(true)
})

test('it tries again while the database is down', async () => {
  let attempts = 0
  const { context } = stand(async () => {
    attempts++
    if (attempts < 3) throw down
    return async function* (_after, signal) {
      yield { cursor: '1', topics: ['jobs'] }
      await untilAborted(signal)
    }
  })
  const stream = await subscribe(context, null)
  const topics: (readonly string[])[] = []
  for (;;) {
    const { value } = (await stream.next()) as { value: { changed: Change } }
    topics.push(value.changed.topics)
    if (value.changed.cursor === '1') break
  }
  expect(attempts).toBe(3)
  expect(topics.at(-1)).toEqual(['jobs'])
  expect(topics.slice(0, -1).every((some) => some.includes('connection'))).toBe(true)
  await stream.return?.()
})

test('when the database breaks away it tells, and goes on from where it was', async () => {
  const asked: (string | null)[] = []
  const { context } = stand(
    async () =>
      async function* (after, signal) {
        asked.push(after)
        yield { cursor: String(asked.length), topics: ['jobs'] }
        if (asked.length === 1) throw down
        await untilAborted(signal)
      },
  )
  const stream = await subscribe(context, '0')
  const cursors: unknown[] = []
  for (let index = 0; index < 3; index++) cursors.push(((await stream.next()).value as { changed: Change }).changed)
  expect(cursors).toEqual([
    { cursor: '1', topics: ['jobs'] },
    { cursor: '1', topics: ['connection'] },
    { cursor: '2', topics: ['jobs'] },
  ])
  expect(asked).toEqual(['0', '1'])
  await stream.return?.()
})
