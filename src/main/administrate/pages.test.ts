import { expect, test } from 'vitest'
import { cancelled } from '../errors.ts'
import { type ConnectionPage, nodeOf } from './envelope.ts'
import { createPages, type PageVariables, type ReadPage } from './pages.ts'

interface Asked extends PageVariables {
  readonly signal: AbortSignal
}

/** A list of `total` records, answering at once, and everything that was asked of it. */
function list(total: number, change: (page: ConnectionPage, asked: PageVariables) => ConnectionPage = (page) => page) {
  const asked: Asked[] = []
  const read: ReadPage = async (variables, signal) => {
    asked.push({ ...variables, signal })
    if (signal.aborted) throw cancelled()
    return change(pageOf(total, variables), variables)
  }
  return { asked, read }
}

function pageOf(total: number, { first, offset }: PageVariables): ConnectionPage {
  const ids = Array.from({ length: total }, (_, index) => `id-${index}`).slice(offset, offset + first)
  return {
    pageInfo: { hasNextPage: offset + first < total, totalRecords: total },
    edges: ids.map((id) => ({ node: { id } })),
  }
}

async function readAll(read: ReadPage, options: { pageSize?: number; signal?: AbortSignal; start?: number } = {}) {
  const signal = options.signal ?? new AbortController().signal
  const pages = createPages(read, { pageSize: options.pageSize ?? 10, signal }, options.start)
  const nodes: unknown[] = []
  for await (const page of pages) nodes.push(...page)
  return { ids: nodes.map((node) => (node as { id: string }).id), ...pages.result() }
}

const idsUpTo = (total: number) => Array.from({ length: total }, (_, index) => `id-${index}`)

test.each([0, 1, 9, 10, 11, 40, 95])('reads %i records in order, whole and once', async (total) => {
  const { asked, read } = list(total)
  expect(await readAll(read)).toEqual({ ids: idsUpTo(total), received: total, total, complete: true })
  expect(asked.length).toBe(Math.max(1, Math.ceil(total / 10)))
})

test('asks at most four pages ahead of whoever reads, also when answers come late and out of order', async () => {
  const answers: (() => void)[] = []
  const asked: number[] = []
  const read: ReadPage = (variables) =>
    new Promise((resolve) => {
      asked.push(variables.offset)
      answers.push(() => resolve(pageOf(200, variables)))
    })
  const pages = createPages(read, { pageSize: 10, signal: new AbortController().signal })
  const iterator = pages[Symbol.asyncIterator]()
  const first = iterator.next()
  expect(asked).toEqual([0])
  answers[0]!()
  await first
  expect(asked).toEqual([0, 10, 20, 30, 40])
  const second = iterator.next()
  // The reader has let go of the first page and waits for the second: four ahead of that one.
  expect(asked).toEqual([0, 10, 20, 30, 40, 50])
  for (const late of [5, 4, 3, 2]) answers[late]!()
  await new Promise(setImmediate)
  expect(asked.length).toBe(6)
  answers[1]!()
  expect((await second).value).toEqual(pageOf(200, { first: 10, offset: 10 }).edges.map(nodeOf))
  expect(asked).toEqual([0, 10, 20, 30, 40, 50])
})

test('follows a server that gives less than it was asked for', async () => {
  const { asked, read } = list(95)
  const capped: ReadPage = ({ first, offset }, signal) => read({ first: Math.min(first, 20), offset }, signal)
  expect(await readAll(capped, { pageSize: 50 })).toMatchObject({ ids: idsUpTo(95), complete: true })
  expect(asked.map(({ offset }) => offset)).toEqual([0, 20, 40, 60, 80])
})

test('goes on from where it is when a page in the middle is short', async () => {
  const { read } = list(60, (page, { offset }) => (offset === 20 ? { ...page, edges: page.edges.slice(0, 7) } : page))
  expect(await readAll(read)).toMatchObject({ ids: idsUpTo(60), complete: true })
})

test('is not complete when the list shrinks meanwhile, and ends', async () => {
  let answered = 0
  const read: ReadPage = async (variables) => pageOf(100 - 10 * answered++, variables)
  const { received, complete } = await readAll(read)
  expect(complete).toBe(false)
  expect(received).toBeLessThan(100)
})

test.each<[string, (page: ConnectionPage, asked: PageVariables) => ConnectionPage]>([
  ['a total that moved', (page, { offset }) => (offset === 30 ? withInfo(page, { totalRecords: 51 }) : page)],
  ['records that do not come', (page, { offset }) => (offset === 40 ? { ...page, edges: page.edges.slice(1) } : page)],
  ['an end that came too early', (page, { offset }) => (offset === 20 ? withInfo(page, { hasNextPage: false }) : page)],
  ['an end that never comes', (page, { offset }) => (offset >= 40 ? withInfo(page, { hasNextPage: true }) : page)],
  ['a page without a record', (page) => ({ ...page, edges: page.edges.map(() => ({ node: null })) })],
])('is not complete with %s', async (_, change) => {
  expect((await readAll(list(50, change).read)).complete).toBe(false)
})

function withInfo(page: ConnectionPage, info: Partial<ConnectionPage['pageInfo']>): ConnectionPage {
  return { ...page, pageInfo: { ...page.pageInfo, ...info } }
}

test('gives a record that comes twice once, and counts it once', async () => {
  const twice = list(30, (page, { offset }) =>
    offset === 10 ? { ...page, edges: [{ node: { id: 'id-9' } }, ...page.edges.slice(1)] } : page,
  )
  const { ids, received, complete } = await readAll(twice.read)
  expect(new Set(ids).size).toBe(ids.length)
  expect({ received, complete }).toEqual({ received: 29, complete: false })
})

test('fails with the page that fails, is not complete, and asks no more', async () => {
  const { asked, read } = list(200)
  const failing: ReadPage = (variables, signal) =>
    variables.offset === 30 ? Promise.reject(new Error('page 4')) : read(variables, signal)
  const pages = createPages(failing, { pageSize: 10, signal: new AbortController().signal })
  const seen: unknown[] = []
  const reading = (async () => {
    for await (const nodes of pages) seen.push(...nodes)
  })()
  await expect(reading).rejects.toThrow('page 4')
  expect(seen.length).toBe(30)
  expect(pages.result()).toEqual({ received: 30, total: 200, complete: false })
  expect(asked.at(-1)?.signal.aborted).toBe(true)
  expect(asked.length).toBeLessThan(9)
})

test('stops the requests under way when the reader leaves early', async () => {
  const { asked, read } = list(200)
  const pages = createPages(read, { pageSize: 10, signal: new AbortController().signal })
  for await (const nodes of pages) if (nodes.length > 0) break
  expect(asked.length).toBe(5)
  expect(asked.every(({ signal }) => signal.aborted)).toBe(true)
  expect(pages.result().complete).toBe(false)
})

test('ends as cancelled when told to stop', async () => {
  const stop = new AbortController()
  const { asked, read } = list(200)
  const pages = createPages(read, { pageSize: 10, signal: stop.signal, onPage: () => stop.abort() })
  const reading = (async () => {
    for await (const nodes of pages) expect(nodes.length).toBe(10)
  })()
  await expect(reading).rejects.toMatchObject({ problem: { code: 'CANCELLED' } })
  expect(asked.filter(({ signal }) => !signal.aborted)).toEqual([])
})

test('tells how far it is after each page', async () => {
  const told: [number, number][] = []
  const pages = createPages(list(25).read, {
    pageSize: 10,
    signal: new AbortController().signal,
    onPage: (received, total) => void told.push([received, total]),
  })
  for await (const nodes of pages) expect(nodes.length).toBeGreaterThan(0)
  expect(told).toEqual([
    [10, 25],
    [20, 25],
    [25, 25],
  ])
})

test('goes on behind what is there already', async () => {
  const { ids, complete } = await readAll(list(25).read, { start: 10 })
  expect(ids).toEqual(idsUpTo(25).slice(10))
  expect(complete).toBe(true)
})
