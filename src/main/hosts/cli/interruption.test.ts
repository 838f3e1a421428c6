import { EventEmitter } from 'node:events'
import { expect, test } from 'vitest'
import { listenForInterruption } from './interruption.ts'

test('the first signal asks to stop, its echo does nothing, the second one ends the process', () => {
  const killed: string[] = []
  const process = Object.assign(new EventEmitter(), {
    pid: 7,
    kill: (pid: number, signal: string) => killed.push(`${pid} ${signal}`),
  })
  let time = 1_000
  const { signal } = listenForInterruption(process, () => time)
  process.emit('SIGINT')
  expect(signal.aborted).toBe(true)
  time += 100
  process.emit('SIGINT')
  expect(killed).toEqual([])
  time += 400
  process.emit('SIGINT')
  expect(killed).toEqual(['7 SIGINT'])
  expect(process.listenerCount('SIGINT') + process.listenerCount('SIGTERM')).toBe(0)
})

test('after release the signals are the system’s again', () => {
  const process = Object.assign(new EventEmitter(), { pid: 7, kill: () => undefined })
  const interruption = listenForInterruption(process)
  interruption.release()
  process.emit('SIGINT')
  expect(interruption.signal.aborted).toBe(false)
})
