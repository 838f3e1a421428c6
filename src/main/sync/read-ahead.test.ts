// Reading ahead: one kind, begun when the one before is whole, used only by whoever takes it.
import { describe, expect, it } from 'vitest'
import type { Entity } from '../ports/records.ts'
import type { WholeRead } from './read-whole.ts'
import type { PullOptions } from './pulled.ts'
import { createReadAhead } from './read-ahead.ts'

interface Asked {
  readonly entity: Entity
  readonly options: PullOptions
  readonly answer: (whole: WholeRead) => void
  readonly fail: (error: unknown) => void
}

const none: WholeRead = {
  answered: null,
  pulled: async () => ({ records: [], invalid: [], skipped: [], refused: [] }),
}

function rig() {
  const asked: Asked[] = []
  const run = new AbortController()
  const read = (entity: Entity, options: PullOptions) =>
    new Promise<WholeRead>((answer, fail) => {
      asked.push({ entity, options, answer, fail })
      options.signal.addEventListener('abort', () => fail(new Error('stopped')))
    })
  const reads = createReadAhead(100, run.signal, read)
  const told: unknown[] = []
  const options: PullOptions = {
    pageSize: 100,
    signal: run.signal,
    onProgress: (received, total) => told.push([received, total]),
  }
  const at = (index: number): Asked => {
    const found = asked[index]
    if (!found) throw new Error(`Nothing was asked for at ${index}`)
    return found
  }
  return { reads, asked, at, run, told, options, kinds: () => asked.map(({ entity }) => entity) }
}

describe('reading ahead', () => {
  it('begins the next kind when the one before is whole, and reads it once', async () => {
    const { reads, at, options, kinds } = rig()
    const first = reads.take('location', options, 'venue')
    expect(kinds()).toEqual(['location'])
    at(0).answer(none)
    await first
    expect(kinds()).toEqual(['location', 'venue'])
    const second = reads.take('venue', options, null)
    const whole: WholeRead = { ...none, answered: [] }
    at(1).answer(whole)
    expect(await second).toBe(whole)
    expect(kinds()).toEqual(['location', 'venue'])
  })

  it('begins nothing behind a read that fails', async () => {
    const { reads, at, options, kinds } = rig()
    const first = reads.take('location', options, 'venue')
    at(0).fail(new Error('broken'))
    await expect(first).rejects.toThrow('broken')
    expect(kinds()).toEqual(['location'])
  })

  it('fails whoever takes what failed meanwhile, and nobody else', async () => {
    const { reads, at, options } = rig()
    const first = reads.take('location', options, 'venue')
    at(0).answer(none)
    await first
    at(1).fail(new Error('broken'))
    await expect(reads.take('venue', options, null)).rejects.toThrow('broken')
  })

  it('stops what was begun for another kind', async () => {
    const { reads, at, options, kinds } = rig()
    const first = reads.take('location', options, 'venue')
    at(0).answer(none)
    await first
    const other = reads.take('instructor', options, null)
    expect(at(1).options.signal.aborted).toBe(true)
    await expect.poll(kinds).toHaveLength(3)
    at(2).answer(none)
    await other
    expect(kinds()).toEqual(['location', 'venue', 'instructor'])
  })

  it('tells how far it has come once it is taken', async () => {
    const { reads, at, options, told } = rig()
    const first = reads.take('location', options, 'venue')
    at(0).answer(none)
    await first
    at(1).options.onProgress(100, 300)
    expect(told).toEqual([])
    const second = reads.take('venue', options, null)
    at(1).options.onProgress(200, 300)
    at(1).answer(none)
    await second
    expect(told).toEqual([
      [100, 300],
      [200, 300],
    ])
  })

  it('is stopped with the run, with the step that takes it, and at the end', async () => {
    const stopped = rig()
    const running = stopped.reads.take('location', stopped.options, 'venue')
    stopped.run.abort()
    await expect(running).rejects.toThrow('stopped')

    const own = rig()
    const step = new AbortController()
    const taking = own.reads.take('location', { ...own.options, signal: step.signal }, 'venue')
    step.abort()
    await expect(taking).rejects.toThrow('stopped')

    const ended = rig()
    const first = ended.reads.take('location', ended.options, 'venue')
    ended.at(0).answer(none)
    await first
    await ended.reads.stop()
    expect(ended.at(1).options.signal.aborted).toBe(true)
  })
})
