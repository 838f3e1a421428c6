// A whole connection, page by page and in order, and whether it was whole.
import { type ConnectionPage, idOf, nodeOf } from './envelope.ts'
import { onAbort } from './on-abort.ts'

/** Administrate gives no more at a time, whatever is asked (administrate-api 4). */
export const maxPageSize = 100
/** Pages asked for ahead of the consumer; memory stays at these and the one being used. */
const ahead = 4

export interface PageVariables {
  readonly first: number
  readonly offset: number
}

/** Reads one page; a failure is a TandemError. */
export type ReadPage = (variables: PageVariables, signal: AbortSignal) => Promise<ConnectionPage>

export interface PagesOptions {
  /** At most {@link maxPageSize} is useful; a server that gives less is followed. */
  readonly pageSize: number
  readonly signal: AbortSignal
  /** After each page: different records so far, and how many Administrate says there are. */
  readonly onPage?: (received: number, total: number) => void
}

export interface PagesResult {
  /** Different records received. */
  readonly received: number
  /** What Administrate said last. */
  readonly total: number
  /** Read to the end, the total never moved, and so many different records came. Nothing may be called missing otherwise. */
  readonly complete: boolean
}

/** To be iterated once. A record that comes twice, because others were added meanwhile, is given once. */
export interface Pages extends AsyncIterable<readonly unknown[]> {
  /** How it went so far; `complete` is true only after the last page. */
  result: () => PagesResult
}

/** `start`: so many records are there already; reading goes on behind them and they count as received. */
export function createPages(read: ReadPage, options: PagesOptions, start = 0): Pages {
  const tally = createTally(start)
  return {
    [Symbol.asyncIterator]: () => iterate(read, options, tally, start),
    result: tally.result,
  }
}

async function* iterate(
  read: ReadPage,
  options: PagesOptions,
  tally: Tally,
  start: number,
): AsyncGenerator<readonly unknown[], void> {
  const run = linked(options.signal)
  let window = createWindow(read, run.signal, options.pageSize)
  try {
    let offset = start
    let page = await window.take(start, start + 1)
    for (;;) {
      const nodes = tally.count(page)
      const rows = page.edges.length
      const more = page.pageInfo.hasNextPage && nodes.length > 0
      offset += rows
      if (more && rows !== window.size) {
        window.drop()
        window = createWindow(read, run.signal, rows)
      }
      if (more) window.fill(offset, page.pageInfo.totalRecords)
      else window.drop()
      options.onPage?.(tally.result().received, page.pageInfo.totalRecords)
      if (nodes.length > 0) yield nodes
      if (!more) return
      page = await window.take(offset, page.pageInfo.totalRecords)
    }
  } finally {
    run.abort()
  }
}

/** Pages of one size under way, the next one first. */
interface Window {
  readonly size: number
  fill(offset: number, total: number): void
  /** The page at `offset`, asked for now if it was not yet. */
  take(offset: number, total: number): Promise<ConnectionPage>
  drop(): void
}

function createWindow(read: ReadPage, signal: AbortSignal, size: number): Window {
  const run = linked(signal)
  const queue: Promise<ConnectionPage>[] = []
  let next = -1
  function ask(): Promise<ConnectionPage> {
    const page = read({ first: size, offset: next }, run.signal)
    page.catch(() => undefined)
    next += size
    return page
  }
  function fill(offset: number, total: number): void {
    if (queue.length === 0) next = offset
    while (queue.length < ahead && next < total) queue.push(ask())
  }
  return {
    size,
    fill,
    take(offset, total) {
      fill(offset, total)
      const page = queue.shift() ?? ask()
      fill(next, total)
      return page
    },
    drop: run.abort,
  }
}

/** A signal that can also be aborted on its own, without leaving a listener behind. */
function linked(signal: AbortSignal) {
  const controller = new AbortController()
  const abort = () => {
    ignore()
    controller.abort()
  }
  const ignore = onAbort(signal, abort)
  if (signal.aborted) abort()
  return { signal: controller.signal, abort }
}

interface Tally {
  /** The page's records that did not come before. */
  count(page: ConnectionPage): readonly unknown[]
  result: () => PagesResult
}

function createTally(start: number): Tally {
  const ids = new Set<string>()
  let nameless = 0
  let total: number | null = null
  let steady = true
  let ended = false
  return {
    count(page) {
      const { totalRecords, hasNextPage } = page.pageInfo
      if (total !== null && total !== totalRecords) steady = false
      total = totalRecords
      ended = !hasNextPage
      const nodes: unknown[] = []
      for (const edge of page.edges) {
        const node = nodeOf(edge)
        if (node === null || node === undefined) continue
        const id = idOf(node)
        const known = ids.size
        if (id === null) nameless += 1
        else if (ids.add(id).size === known) continue
        nodes.push(node)
      }
      return nodes
    },
    result() {
      const received = start + ids.size + nameless
      return { received, total: total ?? 0, complete: ended && steady && received === total }
    },
  }
}
