import { expect, test } from 'vitest'
import { isCancelled } from '../errors.ts'
import { createGate } from './gate.ts'
import { createManualClock } from './manual-clock.ts'
import { createTraffic } from './traffic.ts'

const { signal } = new AbortController()

test('lets in four at once and the next when one leaves, in order', async () => {
  const gate = createGate({ requestsPerSecond: 0, atOnce: 4, clock: createManualClock({ skips: true }) })
  const inside: number[] = []
  const leave: (() => void)[] = []
  const all = [0, 1, 2, 3, 4, 5].map(async (number) => {
    leave[number] = await gate.enter(signal, 0)
    inside.push(number)
  })
  await Promise.all(all.slice(0, 4))
  expect(inside).toEqual([0, 1, 2, 3])
  leave[2]?.()
  await all[4]
  expect(inside).toEqual([0, 1, 2, 3, 4])
  leave[0]?.()
  await all[5]
  expect(inside).toEqual([0, 1, 2, 3, 4, 5])
})

test('keeps requests evenly apart', async () => {
  const clock = createManualClock({ skips: true })
  const gate = createGate({ requestsPerSecond: 8, atOnce: 4, clock })
  const begin = clock.now().getTime()
  const times: number[] = []
  for (let request = 0; request < 5; request += 1) {
    const leave = await gate.enter(signal, 0)
    times.push(clock.now().getTime() - begin)
    leave()
  }
  expect(times).toEqual([0, 125, 250, 375, 500])
})

test('lets nobody in while Administrate asked for a pause, and says until when', async () => {
  const clock = createManualClock({ skips: false })
  const gate = createGate({ requestsPerSecond: 0, atOnce: 4, clock })
  gate.slowDown(7000)
  expect(gate.pausedUntil()).toEqual(new Date(clock.now().getTime() + 7000))
  let inside = false
  const entered = gate.enter(signal, 0).then(() => (inside = true))
  clock.advance(6999)
  await Promise.resolve()
  expect(inside).toBe(false)
  clock.advance(1)
  await entered
  expect(gate.pausedUntil()).toBeNull()
})

test('pauses longer each time when it is not told how long, and short again after a good answer', () => {
  const clock = createManualClock({ skips: false })
  const gate = createGate({ requestsPerSecond: 0, atOnce: 4, clock })
  const pause = () => {
    gate.slowDown(null)
    gate.slowDown(null)
    const length = (gate.pausedUntil()?.getTime() ?? 0) - clock.now().getTime()
    clock.advance(length)
    return length
  }
  const lengths = [pause(), pause(), pause()]
  for (const [index, most] of [2000, 4000, 8000].entries()) {
    expect(lengths[index]).toBeGreaterThanOrEqual(most / 2)
    expect(lengths[index]).toBeLessThanOrEqual(most)
  }
  gate.easeOff()
  expect(pause()).toBeLessThanOrEqual(2000)
  gate.slowDown(3_600_000)
  expect(gate.pausedUntil()).toEqual(new Date(clock.now().getTime() + 300_000))
})

test.each(['for a place', 'for its turn', 'for the pause to end'])('stops waiting %s when told to', async (reason) => {
  const clock = createManualClock({ skips: false })
  const gate = createGate({ requestsPerSecond: reason === 'for its turn' ? 1 : 0, atOnce: 2, clock })
  const first = await gate.enter(signal, 0)
  if (reason === 'for a place') await gate.enter(signal, 0)
  if (reason === 'for the pause to end') gate.slowDown(1000)
  const stop = new AbortController()
  const waiting = gate.enter(stop.signal, 0)
  stop.abort()
  expect(isCancelled(await waiting.catch((error: unknown) => error))).toBe(true)
  first()
  clock.advance(5000)
  const next = await gate.enter(signal, 0)
  next()
  expect(gate.pausedUntil()).toBeNull()
})

test('counts the requests of the last five minutes', () => {
  const clock = createManualClock({ skips: false })
  const traffic = createTraffic(clock)
  for (let request = 0; request < 10; request += 1) traffic.count()
  clock.advance(200_000)
  traffic.count()
  expect(traffic.inFiveMinutes()).toBe(11)
  clock.advance(100_000)
  expect(traffic.inFiveMinutes()).toBe(1)
  clock.advance(200_000)
  expect(traffic.inFiveMinutes()).toBe(0)
})
