// Ending Tandem while it writes: asked, counted down, stopped, and only then ended.
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type Choice, createLeaving, leaveSentence } from './leave.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const run = { jobId: '1', importId: null, now: 'Venues are being written.', share: 0.4 }

function stage(running: typeof run | null) {
  const said: string[] = []
  let choose: (choice: Choice) => void = () => undefined
  let stopped: () => void = () => undefined
  let signal: AbortSignal | undefined
  const leaving = createLeaving({
    running: async () => running,
    stopRun: () => {
      said.push('stop')
      return new Promise((resolve) => (stopped = resolve))
    },
    choose: (sentence, given) => {
      said.push(sentence)
      signal = given
      return new Promise((resolve) => (choose = resolve))
    },
    count: (seconds) => said.push(`count ${String(seconds)}`),
    leave: () => said.push('leave'),
    log: () => said.push('log'),
  })
  return {
    leaving,
    said,
    choose: (choice: Choice) => choose(choice),
    stopped: () => stopped(),
    boxClosed: () => signal?.aborted,
  }
}

const settle = () => vi.advanceTimersByTimeAsync(0)

test('nothing runs: it ends at once', async () => {
  const { leaving, said } = stage(null)
  leaving.request()
  await settle()
  expect(said).toEqual(['leave'])
  expect(leaving.mayLeave()).toBe(true)
})

test('a person lets it finish: only after the confirmed stop it ends', async () => {
  const { leaving, said, choose, stopped } = stage(run)
  leaving.request()
  await settle()
  expect(said).toEqual(['count 10', leaveSentence(run)])
  choose('finish')
  await settle()
  expect(said.slice(2)).toEqual(['count null', 'stop'])
  expect(leaving.mayLeave()).toBe(false)
  stopped()
  await settle()
  expect(said.at(-1)).toBe('leave')
  expect(leaving.mayLeave()).toBe(true)
})

test('a person stays: nothing is stopped, and it can be asked again', async () => {
  const { leaving, said, choose } = stage(run)
  leaving.request()
  await settle()
  choose('stay')
  await settle()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(said).toEqual(['count 10', leaveSentence(run), 'count null'])
  leaving.request()
  await settle()
  expect(said).toHaveLength(5)
})

test('nobody answers: after ten seconds it goes on by itself, and the question closes', async () => {
  const { leaving, said, stopped, boxClosed } = stage(run)
  leaving.request()
  await vi.advanceTimersByTimeAsync(9_999)
  expect(said).not.toContain('stop')
  expect(said.filter((line) => line.startsWith('count')).at(-1)).toBe('count 1')
  await vi.advanceTimersByTimeAsync(1)
  expect(said).toContain('stop')
  expect(boxClosed()).toBe(true)
  stopped()
  await settle()
  expect(said.at(-1)).toBe('leave')
})

test('the system ends the session: nobody is asked', async () => {
  const { leaving, said, stopped } = stage(run)
  leaving.hurry()
  await settle()
  expect(said).toEqual(['stop'])
  stopped()
  await settle()
  expect(said).toEqual(['stop', 'leave'])
})

test('the system ends the session while a person is asked: the question is over', async () => {
  const { leaving, said, boxClosed } = stage(run)
  leaving.request()
  await settle()
  leaving.hurry()
  await settle()
  expect(boxClosed()).toBe(true)
  expect(said.at(-1)).toBe('stop')
})

test('asked twice it asks once', async () => {
  const { leaving, said } = stage(run)
  leaving.request()
  leaving.request()
  await settle()
  expect(said).toHaveLength(2)
})

test('what runs cannot be told: it ends, the backend closing stops what there is', async () => {
  const said: string[] = []
  const leaving = createLeaving({
    running: () => Promise.reject(new Error('down')),
    stopRun: async () => undefined,
    choose: async () => 'stay',
    count: () => undefined,
    leave: () => said.push('leave'),
    log: () => said.push('log'),
  })
  leaving.request()
  await settle()
  expect(said).toEqual(['log', 'leave'])
})
