// What is known of Administrate follows from how its reads go.
import { expect, test, vi } from 'vitest'
import { cancelled, TandemError, type ProblemCode } from '../errors.ts'
import type { AdministrateClient } from './client.ts'
import { watchAdministrate } from './watch.ts'

const signal = new AbortController().signal

function failure(code: ProblemCode): TandemError {
  return new TandemError({ code, message: `${code}.`, effect: '', next: '' }, 1)
}

/** A client whose reads and pages go as told, one after the other. */
function stand(...outcomes: (Error | null)[]) {
  const next = async () => {
    const outcome = outcomes.shift()
    if (outcome) throw outcome
  }
  const client = {
    read: next,
    write: next,
    restOf: async () => [],
    pages: () => ({
      async *[Symbol.asyncIterator]() {
        for (;;) {
          await next()
          yield [1]
        }
      },
      result: () => ({ received: 7, total: 7, complete: true }),
    }),
    requestsInFiveMinutes: () => 5,
  } as unknown as AdministrateClient
  const onChange = vi.fn()
  return { ...watchAdministrate(client, onChange), onChange }
}

test('nothing is known before the first request', () => {
  const { watch } = stand()
  expect(watch).toMatchObject({ reachability: 'UNKNOWN', problem: null })
  expect(watch.requests()).toBe(5)
})

test('a good read, a refused one, one that never came there, a good one', async () => {
  const { client, watch, onChange } = stand(
    null,
    failure('ADM-401'),
    failure('ADM-CONNECT'),
    failure('ADM-CONNECT'),
    null,
  )
  const read = () => client.read({} as never, {}, signal).catch(() => undefined)
  await read()
  expect(watch).toMatchObject({ reachability: 'CONNECTED', problem: null })
  await read()
  expect(watch).toMatchObject({ reachability: 'CONNECTED', problem: { code: 'ADM-401' } })
  await read()
  expect(watch).toMatchObject({ reachability: 'UNREACHABLE', problem: { code: 'ADM-CONNECT' } })
  await read()
  expect(onChange).toHaveBeenCalledTimes(3)
  await read()
  expect(watch).toMatchObject({ reachability: 'CONNECTED', problem: null })
  expect(onChange).toHaveBeenCalledTimes(4)
})

test('what a person stopped says nothing', async () => {
  const { client, watch, onChange } = stand(cancelled())
  await expect(client.read({} as never, {}, signal)).rejects.toThrow('Stopped on request')
  expect(watch.reachability).toBe('UNKNOWN')
  expect(onChange).not.toHaveBeenCalled()
})

test('pages count too, and stay as they are', async () => {
  const { client, watch } = stand(null, failure('ADM-TIMEOUT'))
  const pages = client.pages({} as never, { pageSize: 1, signal })
  const received: unknown[] = []
  await expect(
    (async () => {
      for await (const nodes of pages) received.push(nodes, watch.reachability)
    })(),
  ).rejects.toThrow('ADM-TIMEOUT')
  expect(received).toEqual([[1], 'CONNECTED'])
  expect(watch.reachability).toBe('UNREACHABLE')
  expect(pages.result().received).toBe(7)
})

test('what read-only mode keeps from being sent says nothing of Administrate', async () => {
  const { client, watch, onChange } = stand(failure('READ-ONLY'))
  await expect(client.write({} as never, {}, signal)).rejects.toThrow('READ-ONLY')
  expect(watch).toMatchObject({ reachability: 'UNKNOWN', problem: null })
  expect(onChange).not.toHaveBeenCalled()
})
