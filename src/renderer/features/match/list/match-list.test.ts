// The list is of one revision, the first page is there at once, old rows stay until the new ones are complete.
import { expect, test } from 'vitest'
import type { MatchQuery, MatchRowsQuery } from '../../../../../graphql/generated/local.ts'
import type { Loaded } from '../../../resource.ts'
import { makeCounts, manyRows } from '../../../testing/matches.ts'
import { createMatchList } from './match-list.ts'

function backend(count: number) {
  const asked: string[] = []
  const state = { revision: 1, rows: manyRows(count), broken: false }
  const waiting: (() => void)[] = []
  const part = (offset: number, first: number) => ({
    kind: 'VENUES' as const,
    revision: String(state.revision),
    total: state.rows.length,
    rows: state.rows.slice(offset, offset + first),
  })
  const later = async <Data>(what: string, answer: () => Data): Promise<Loaded<Data>> => {
    asked.push(what)
    await new Promise<void>((resolve) => waiting.push(resolve))
    return state.broken ? { failure: { kind: 'offline', message: 'gone' } } : { data: answer() }
  }
  const list = createMatchList({
    first: () =>
      later<MatchQuery>('first', () => ({
        match: {
          ...part(0, 100),
          matchable: true,
          whyNot: null,
          readAt: null,
          readByJob: null,
          counts: makeCounts(state.rows),
          defaultStrength: 80,
          creatable: { support: 'CREATABLE', sentence: '' },
          decisions: [],
        },
      })),
    page: (offset, revision) =>
      later<MatchRowsQuery>(`page ${offset} of ${revision}`, () => ({ match: part(offset, 100) })),
  })
  /** Lets the question under way be answered. */
  async function answer(): Promise<void> {
    waiting.shift()?.()
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve()
  }
  return { list, state, asked, answer }
}

test('the first page is shown at once, the rest when it is there', async () => {
  const { list, asked, answer } = backend(250)
  list.refresh()
  await answer()
  expect(list.get()).toMatchObject({ complete: false, loading: true })
  expect(list.get().rows).toHaveLength(100)
  await answer()
  await answer()
  expect(list.get()).toMatchObject({ complete: true, loading: false, failure: null })
  expect(list.get().rows.map((row) => row.id)).toEqual(manyRows(250).map((row) => row.id))
  expect(asked).toEqual(['first', 'page 100 of 1', 'page 200 of 1'])
})

test('another revision between two pages begins anew', async () => {
  const { list, state, asked, answer } = backend(250)
  list.refresh()
  await answer()
  state.revision = 2
  state.rows = manyRows(120)
  for (let turn = 0; turn < 3; turn += 1) await answer()
  expect(asked).toEqual(['first', 'page 100 of 1', 'first', 'page 100 of 2'])
  expect(list.get().rows).toHaveLength(120)
  expect(list.get().head?.revision).toBe('2')
})

test('a later reading keeps the old rows until the new ones are complete; the same revision is not read twice', async () => {
  const { list, state, asked, answer } = backend(150)
  list.refresh()
  await answer()
  await answer()
  const old = list.get().rows
  list.refresh()
  await answer()
  expect(asked).toEqual(['first', 'page 100 of 1', 'first'])
  expect(list.get().rows).toBe(old)
  state.revision = 2
  list.refresh()
  await answer()
  expect(list.get().rows).toBe(old)
  await answer()
  expect(list.get().rows).not.toBe(old)
})

test('a failure keeps what is there and says so; a call meanwhile is followed by one more reading', async () => {
  const { list, state, answer, asked } = backend(50)
  list.refresh()
  await answer()
  list.refresh()
  list.refresh()
  state.broken = true
  await answer()
  expect(list.get().failure?.kind).toBe('offline')
  expect(list.get().rows).toHaveLength(50)
  state.broken = false
  await answer()
  expect(list.get().failure).toBeNull()
  expect(asked).toEqual(['first', 'first', 'first'])
})

test('a list that never stands still says so', async () => {
  const { list, state, answer } = backend(150)
  list.refresh()
  for (let turn = 0; turn < 10; turn += 1) {
    await answer()
    state.revision += 1
  }
  expect(list.get().failure?.message).toMatch(/kept changing/)
})
