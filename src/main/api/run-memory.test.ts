// Looked up once for a run, again when a step of it is done, and again after a failure.
import { expect, test, vi } from 'vitest'
import type { Job, JobStore, Step } from '../ports/jobs.ts'
import { createRunMemory } from './run-memory.ts'

function jobWith(id: string, ...statuses: readonly Step['status'][]): Job {
  return {
    id,
    status: 'running',
    steps: statuses.map((status, index) => ({ status, position: index + 1 })),
  } as unknown as Job
}

function storeWith() {
  const list = vi.fn(async () => [])
  const findings = vi.fn(async () => ({ total: 1, items: [{ position: 1 }] }))
  return { jobs: { list, findings } as unknown as JobStore, list, findings }
}

test('durations are asked for once in a run', async () => {
  const { jobs, list } = storeWith()
  const memory = createRunMemory()
  await memory.durations(jobWith('1', 'reading'), jobs)
  await memory.durations(jobWith('1', 'done'), jobs)
  expect(list).toHaveBeenCalledOnce()
  await memory.durations(jobWith('2', 'reading'), jobs)
  expect(list).toHaveBeenCalledTimes(2)
})

test('what moved is asked for when another step is done', async () => {
  const { jobs, findings } = storeWith()
  const memory = createRunMemory()
  expect(await memory.moved(jobWith('1', 'reading', 'waiting'), jobs)).toEqual(new Set())
  expect(findings).not.toHaveBeenCalled()
  expect(await memory.moved(jobWith('1', 'done', 'reading'), jobs)).toEqual(new Set([1]))
  await memory.moved(jobWith('1', 'done', 'writing'), jobs)
  expect(findings).toHaveBeenCalledOnce()
  await memory.moved(jobWith('1', 'done', 'done'), jobs)
  expect(findings).toHaveBeenCalledTimes(2)
})

test('a failure is not remembered', async () => {
  const { jobs, list } = storeWith()
  const memory = createRunMemory()
  list.mockRejectedValueOnce(new Error('down'))
  await expect(memory.durations(jobWith('1', 'reading'), jobs)).rejects.toThrow('down')
  await memory.durations(jobWith('1', 'reading'), jobs)
  expect(list).toHaveBeenCalledTimes(2)
})
