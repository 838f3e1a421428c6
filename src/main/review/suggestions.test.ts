// Suggestions from the worker thread are those of matching; it starts late, ends on close, and may fail without harm.
import { Worker } from 'node:worker_threads'
import { afterEach, describe, expect, it } from 'vitest'
import { isCancelled, TandemError } from '../errors.ts'
import { nearest, type Suggestible } from '../matching/suggest.ts'
import { createSuggestions, type Suggestions } from './suggestions.ts'

const never = new AbortController().signal
const rooms = (room: string, count: number): readonly Suggestible[] =>
  Array.from({ length: count }, (_, at) => ({ id: `${room}-${at}`, names: [`Waterloo ${room} ${at}`], within: '1' }))
const [tutorial, api] = [rooms('Rm', 120), rooms('Room', 120)]

let suggestions: Suggestions
afterEach(() => suggestions.close())

describe('createSuggestions', () => {
  it('gives what comparing in place gives, from a worker thread', async () => {
    suggestions = createSuggestions()
    const found = await suggestions.nearest('name', tutorial, api, never)
    expect(found).toEqual(nearest('name', tutorial, api))
    expect(found.get('Rm-7')?.[0]).toMatchObject({ id: 'Room-7', strength: 94 })
  })
  it('keeps the worker for the next call, and answers two at once each with its own', async () => {
    let starts = 0
    suggestions = createSuggestions(() => {
      starts++
      return echo()
    })
    const answers = await Promise.all([
      suggestions.nearest('name', tutorial, api, never),
      suggestions.nearest('code', tutorial, api, never),
    ])
    expect(answers.map((found) => [...found.keys()])).toEqual([['name'], ['code']])
    await suggestions.nearest('name', tutorial, api, never)
    expect(starts).toBe(1)
  })
  it('compares few records in place', async () => {
    suggestions = createSuggestions(() => expect.unreachable('started a worker'))
    const found = await suggestions.nearest('name', tutorial.slice(0, 3), api, never)
    expect(found.get('Rm-2')?.[0]?.id).toBe('Room-2')
  })
  it('rejects as cancelled, before and during', async () => {
    suggestions = createSuggestions(() => script(`require('node:worker_threads').parentPort.on('message', () => {})`))
    const controller = new AbortController()
    const running = suggestions.nearest('name', tutorial, api, controller.signal)
    controller.abort()
    await expect(running).rejects.toSatisfy(isCancelled)
    await expect(suggestions.nearest('name', tutorial, api, controller.signal)).rejects.toSatisfy(isCancelled)
  })
  it('rejects in words when the worker breaks, and starts another for the next call', async () => {
    const workers = [() => script('throw new Error("broken")'), () => script('process.exit(3)'), echo]
    suggestions = createSuggestions(() => workers.shift()?.() ?? expect.unreachable('no more workers'))
    for (let time = 0; time < 2; time++) {
      const failure = await suggestions.nearest('name', tutorial, api, never).catch((error: unknown) => error)
      expect(failure).toBeInstanceOf(TandemError)
      expect((failure as TandemError).problem.code).toBe('INTERNAL')
    }
    expect([...(await suggestions.nearest('person', tutorial, api, never)).keys()]).toEqual(['person'])
  })
  it('ends the worker on close, and rejects who waits and who comes later as cancelled', async () => {
    const worker = script(`require('node:worker_threads').parentPort.on('message', () => {})`)
    suggestions = createSuggestions(() => worker)
    const waiting = suggestions.nearest('name', tutorial, api, never)
    const refused = expect(waiting).rejects.toSatisfy(isCancelled)
    await suggestions.close()
    await refused
    expect(worker.threadId).toBe(-1)
    await expect(suggestions.nearest('name', [], [], never)).rejects.toSatisfy(isCancelled)
  })
})

function script(text: string): Worker {
  return new Worker(text, { eval: true })
}

/** Answers each call with nothing but its style. */
function echo(): Worker {
  return script(
    `const { parentPort } = require('node:worker_threads')
    parentPort.on('message', ({ call, style }) => parentPort.postMessage({ call, found: new Map([[style, []]]) }))`,
  )
}
