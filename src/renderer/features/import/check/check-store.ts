// One workbook that waits, as this window knows it: its problems, its rows page by page, and corrections that are shown before they are answered.
import type { WorkbookRowsQuery } from '../../../../../graphql/generated/local.ts'
import type { Problem } from '../../../model.ts'
import type { Failure, Loaded } from '../../../resource.ts'
import { cellKey } from './check-model.ts'
import type { CheckedBook, SheetRow } from './check-model.ts'
import type { CheckAnswer, CheckOrders, Correction } from './check-orders.ts'

export interface CheckSnapshot {
  /** null before the first answer. */
  readonly book: CheckedBook | null
  /** By row number; those that were read so far. */
  readonly rows: readonly SheetRow[]
  /** All rows are there. */
  readonly complete: boolean
  /** Texts that are under way, by cellKey: shown as if they were kept. */
  readonly pending: ReadonlyMap<string, string>
  /** Both systems are being read again. */
  readonly checking: boolean
  /** It cannot be opened, for instance because it is gone. */
  readonly refusal: Problem | null
  /** What the last order was refused with. */
  readonly problem: Problem | null
  /** Why it could not be read; what is shown is older then. */
  readonly failure: Failure | null
}

export interface CheckStore {
  readonly get: () => CheckSnapshot
  readonly subscribe: (listener: () => void) => () => void
  /** Reads the workbook, and its rows where they may have changed. */
  readonly refresh: () => void
  /** A workbook that was answered elsewhere, when it was dropped for instance. */
  readonly take: (book: CheckedBook) => void
  readonly correct: (correction: Correction) => Promise<boolean>
  /** Gives the order; true when it was done. `told`: its answer names all rows that became different. */
  readonly order: (give: (orders: CheckOrders) => Promise<CheckAnswer>, told: boolean) => Promise<boolean>
  readonly again: () => Promise<boolean>
  readonly clearProblem: () => void
}

export interface CheckReading {
  readonly book: () => Promise<Loaded<CheckAnswer>>
  /** Rows from this row number on. */
  readonly rows: (from: number, first: number) => Promise<Loaded<WorkbookRowsQuery>>
  readonly orders: CheckOrders
}

const firstPage = 300
const furtherPage = 1_000

const empty: CheckSnapshot = {
  book: null,
  rows: [],
  complete: false,
  pending: new Map(),
  checking: false,
  refusal: null,
  problem: null,
  failure: null,
}

export function createCheckStore(reading: CheckReading): CheckStore {
  const listeners = new Set<() => void>()
  let snapshot = empty
  /** Orders are sent one after the other, so that their answers come in order too. */
  let last: Promise<unknown> = Promise.resolve()
  /** Grows when rows have to be read from the beginning; a reading of an older one gives up. */
  let edition = 0
  /** The revision that the rows are of, or are being read of. */
  let rowsOf: number | null = null
  let reads = false

  function set(change: Partial<CheckSnapshot>): void {
    snapshot = { ...snapshot, ...change }
    listeners.forEach((listener) => listener())
  }
  /** @param told the answer names all rows that became different */
  function take(book: CheckedBook, told = false): void {
    const known = snapshot.book?.revision ?? 0
    if (book.revision < known) return
    set({ book, refusal: null, failure: null, rows: withChanged(snapshot.rows, book.changedRows) })
    if (told && !reads && rowsOf === known && book.revision === known + 1) rowsOf = book.revision
    if (rowsOf !== book.revision) void readRows(book.revision)
  }
  /** From the beginning; what is shown stays until as much of the new is there. */
  async function readRows(revision: number): Promise<void> {
    rowsOf = revision
    edition += 1
    const own = edition
    reads = true
    const read: SheetRow[] = []
    for (let done = false; !done;) {
      const first = read.length === 0 ? firstPage : furtherPage
      const page = await reading.rows((read.at(-1)?.row ?? 0) + 1, first)
      if (own !== edition) return
      if ('failure' in page) {
        rowsOf = null
        reads = false
        set({ failure: page.failure })
        return
      }
      read.push(...page.data.workbookRows)
      done = page.data.workbookRows.length < first
      if (done || (!snapshot.complete && read.length > snapshot.rows.length)) {
        set({ rows: [...read], complete: done })
      }
    }
    reads = false
  }
  function enqueue<Value>(work: () => Promise<Value>): Promise<Value> {
    const next = last.then(work)
    last = next.catch(() => undefined)
    return next
  }
  function settle(answer: CheckAnswer, told: boolean): boolean {
    if ('problem' in answer) {
      set({ problem: answer.problem })
      void refresh()
      return false
    }
    set({ problem: null })
    take(answer.workbook, told)
    return true
  }
  async function refresh(): Promise<void> {
    const answer = await enqueue(reading.book)
    if ('failure' in answer) set({ failure: answer.failure })
    else if ('problem' in answer.data) set({ refusal: answer.data.problem })
    else take(answer.data.workbook)
  }
  function withPending(change: (pending: Map<string, string>) => void): void {
    const pending = new Map(snapshot.pending)
    change(pending)
    set({ pending })
  }

  return {
    get: () => snapshot,
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    refresh: () => void refresh(),
    take: (book) => take(book),
    async correct(correction) {
      const keys = correction.cells.map(cellKey)
      const textOf = (key: string): string => correction.shown?.get(key) ?? correction.text
      withPending((pending) => keys.forEach((key) => pending.set(key, textOf(key))))
      const answer = await enqueue(() => reading.orders.correct(correction))
      withPending((pending) =>
        // Where it was corrected once more meanwhile the newer text stays.
        keys.forEach((key) => {
          if (pending.get(key) === textOf(key)) pending.delete(key)
        }),
      )
      return settle(answer, true)
    },
    order: async (give, told) => settle(await enqueue(() => give(reading.orders)), told),
    async again() {
      if (snapshot.checking) return false
      set({ checking: true })
      const answer = await enqueue(() => reading.orders.again())
      set({ checking: false })
      return settle(answer, false)
    },
    clearProblem: () => set({ problem: null }),
  }
}

function withChanged(rows: readonly SheetRow[], changed: readonly SheetRow[]): readonly SheetRow[] {
  if (changed.length === 0) return rows
  const byRow = new Map(changed.map((row) => [row.row, row]))
  return rows.map((row) => byRow.get(row.row) ?? row)
}
