// The tutorial database is opened in the background, says why it cannot be used, and is tried again, but not at once.
import { expect, test } from 'vitest'
import { TandemError } from '../errors.ts'
import type { Clock, Log } from '../ports/platform.ts'
import { createTutorialDatabase, retryAfter } from './tutorial-database.ts'

const log: Log = { debug() {}, info() {}, warn() {}, error() {} }
const down = new TandemError({ code: 'DB-CONNECT', message: 'Down.', effect: '', next: '' }, 2)

function stand(outcomes: (Error | string)[]) {
  let now = 0
  const opened: string[] = []
  const closed: string[] = []
  const clock: Clock = { now: () => new Date(now), wait: () => new Promise(() => undefined) }
  const database = createTutorialDatabase<string>({
    description: 'built in',
    async open() {
      const outcome = outcomes.shift() ?? 'again'
      opened.push(String(outcome))
      if (typeof outcome !== 'string') throw outcome
      return outcome
    },
    async close(what) {
      closed.push(what)
    },
    clock,
    log,
  })
  return { database, opened, closed, pass: (milliseconds: number) => (now += milliseconds) }
}

test('it opens by itself, once', async () => {
  const { database, opened } = stand(['first'])
  expect(database.state()).toEqual({ status: 'opening' })
  expect(await database.open()).toBe('first')
  expect(await database.open()).toBe('first')
  expect(database.state()).toEqual({ status: 'open', opened: 'first' })
  expect(opened).toHaveLength(1)
})

test('a failure stands for a while, then the next question tries again', async () => {
  const { database, opened, pass } = stand([down, 'second'])
  await expect(database.open()).rejects.toBe(down)
  expect(database.state()).toEqual({ status: 'refused', problem: down.problem })
  pass(retryAfter - 1)
  await expect(database.open()).rejects.toBe(down)
  expect(opened).toHaveLength(1)
  pass(1)
  expect(await database.open()).toBe('second')
})

test('looking at the state alone makes it try again', async () => {
  const { database, pass } = stand([down, 'second'])
  await expect(database.open()).rejects.toBe(down)
  pass(retryAfter)
  const changed = database.changed(new AbortController().signal)
  expect(database.state().status).toBe('refused')
  await changed
  expect(database.state().status).toBe('open')
})

test('anything else that goes wrong becomes a sentence', async () => {
  const { database } = stand([new Error('secret of the driver')])
  await expect(database.open()).rejects.toMatchObject({ problem: { code: 'INTERNAL' }, exitCode: 2 })
  expect(JSON.stringify(database.state())).not.toContain('driver')
})

test('closing waits for the opening and closes what it gave', async () => {
  const { database, closed } = stand(['first'])
  await database.close()
  expect(closed).toEqual(['first'])
})

test('after closing nothing is opened any more', async () => {
  const { database, opened, pass } = stand([down])
  await database.close()
  pass(retryAfter)
  await expect(database.open()).rejects.toBe(down)
  expect(opened).toHaveLength(1)
})

test('waiting for a change ends with its signal', async () => {
  const { database } = stand(['first'])
  await database.open()
  const stop = new AbortController()
  const changed = database.changed(stop.signal)
  stop.abort()
  await changed
})
