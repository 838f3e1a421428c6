// Looked up once for a run, again when a step of it is done, and again after a failure.
import { expect, test, vi } from 'vitest'
import type { Job, Step } from '../ports/jobs.ts'
import type { Opened } from './context.ts'
import { createRunMemory } from './run-memory.ts'

function jobWith(id: string, ...statuses: readonly Step['status'][]): Job {
  return {
    id,
    status: 'running',
    steps: statuses.map((status, index) => ({ status, position: index + 1 })),
  } as unknown as Job
}

function openedWith() {
  const list = vi.fn(async () => [])
  const findings = vi.fn(async () => ({ total: 1, items: [{ position: 1 }] }))
  return { opened: { jobs: { list, findings } } as unknown as Opened, list, findings }
}

test('durations are asked for once in a run', async () => {
  const { opened, list } = openedWith()
  const memory = createRunMemory()
  await memory.durations(jobWith('1', 'reading'), opened)
  await memory.durations(jobWith('1', 'done'), opened)
  expect(list).toHaveBeenCalledOnce()
  await memory.durations(jobWith('2', 'reading'), opened)
  expect(list).toHaveBeenCalledTimes(2)
})

test('what moved is asked for when another step is done', async () => {
  const { opened, findings } = openedWith()
  const memory = createRunMemory()
  expect(await memory.moved(jobWith('1', 'reading', 'waiting'), opened)).toEqual(new Set())
  expect(findings).not.toHaveBeenCalled()
  expect(await memory.moved(jobWith('1', 'done', 'reading'), opened)).toEqual(new Set([1]))
  await memory.moved(jobWith('1', 'done', 'writing'), opened)
  expect(findings).toHaveBeenCalledOnce()
  await memory.moved(jobWith('1', 'done', 'done'), opened)
  expect(findings).toHaveBeenCalledTimes(2)
})

test('a failure is not remembered', async () => {
  const { opened, list } = openedWith()
  const memory = createRunMemory()
  list.mockRejectedValueOnce(new Error('down'))
  await expect(memory.durations(jobWith('1', 'reading'), opened)).rejects.toThrow('down')
  await memory.durations(jobWith('1', 'reading'), opened)
  expect(list).toHaveBeenCalledTimes(2)
})
