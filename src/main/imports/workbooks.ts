// Workbooks that wait to be imported: kept, checked, corrected, and opened again after a restart.
import { createHash } from 'node:crypto'
import type { ImportStore } from '../ports/import-store.ts'
import { type ColumnKey, columnKeys } from '../ports/imports.ts'
import type { CellText, RecentWorkbook, WorkbookStore } from '../ports/workbooks.ts'
import type { CheckedWorkbook, Imports, WorkbookFile } from './check/checked-workbook.ts'
import {
  eventsLeftOut,
  namedBySuggestion,
  newText,
  type OpenWorkbook,
  type RowView,
  rowViews,
  stateOf,
  summaryOf,
  textAt,
} from './open-workbook.ts'
import type { CellPlace } from './check/sheet-cells.ts'
import { changedElsewhere, noSuchCell, notWaiting } from './workbook-refusals.ts'

/** A cell as it comes from outside. */
export interface CellAsked {
  readonly row: number
  readonly column: string
}

export interface Changed {
  readonly open: OpenWorkbook
  /** Rows that became different. */
  readonly rows: readonly RowView[]
}

export interface Correcting {
  readonly cells: readonly CellAsked[]
  readonly text: string
  /** Only this name of cells that hold several; null: the one the text was suggested for, else the whole cell. */
  readonly value: string | null
  /** From now on also in other workbooks. */
  readonly remember: boolean
  readonly by: string
}

/** TandemErrors (exit 2): NOT-FOUND for one that does not wait, those of {@link Imports.open}, USAGE for cells that are not there. */
export interface Workbooks {
  /** The same file again: the one that waits, checked with what both systems say now. */
  open(file: WorkbookFile, by: string, signal: AbortSignal): Promise<OpenWorkbook>
  get(id: string, signal: AbortSignal): Promise<OpenWorkbook>
  /** `local`: only what the tutorial database says. */
  again(id: string, signal: AbortSignal, what?: 'local' | 'both'): Promise<OpenWorkbook>
  correct(id: string, correction: Correcting, signal: AbortSignal): Promise<Changed>
  restore(id: string, cells: readonly CellAsked[], signal: AbortSignal): Promise<Changed>
  leaveOut(id: string, rows: readonly number[], isLeftOut: boolean, signal: AbortSignal): Promise<Changed>
  revoke(id: string, valueId: string, by: string, signal: AbortSignal): Promise<Changed>
  remove(id: string): Promise<void>
  /** From the row of this number on, at most a thousand. */
  rows(id: string, from: number, first: number, signal: AbortSignal): Promise<readonly RowView[]>
  recent(first: number): Promise<readonly RecentWorkbook[]>
  /** It was imported: it waits no more. */
  imported(id: string, batchId: string): Promise<void>
}

/** Of those that nobody looked at last the memory is given back. */
const mostOpen = 3
const mostRows = 1_000
const longestText = 32_767

export function createWorkbooks(parts: {
  readonly imports: Imports
  readonly store: WorkbookStore
  readonly decisions: Pick<ImportStore, 'remember' | 'revoke'>
}): Workbooks {
  const { imports, store, decisions } = parts
  /** The one that was looked at last comes last. */
  const memory = new Map<string, OpenWorkbook>()
  const turns = new Map<string, Promise<unknown>>()

  /** One at a time for each workbook: two windows may correct it at once. */
  function inTurn<Result>(id: string, work: () => Promise<Result>): Promise<Result> {
    const result = (turns.get(id) ?? Promise.resolve()).then(work)
    const settled = result
      .catch(() => undefined)
      .then(() => {
        if (turns.get(id) === settled) turns.delete(id)
      })
    turns.set(id, settled)
    return result
  }

  function keepInMind(open: OpenWorkbook): OpenWorkbook {
    memory.delete(open.stored.id)
    memory.set(open.stored.id, open)
    for (const old of [...memory.keys()].slice(0, -mostOpen)) memory.delete(old)
    return open
  }

  /** As it is stored: another process may have changed it, or this one was started since. */
  async function current(id: string, signal: AbortSignal): Promise<OpenWorkbook> {
    const stored = await store.find(id)
    if (stored === null || stored.batchId !== null) {
      memory.delete(id)
      throw notWaiting()
    }
    const known = memory.get(stored.id)
    if (known?.stored.revision === stored.revision) return keepInMind(known)
    const bytes = await store.bytes(stored.id)
    if (bytes === null) throw notWaiting()
    const checked = await imports.open({ name: stored.fileName, bytes }, signal, stored.corrections)
    return keepInMind({ checked, stored, leftOut: new Set(stored.leftOut) })
  }

  /** Does it, and stores what came of it; when somebody else stored something first, does it again on that. */
  function change(
    id: string,
    signal: AbortSignal,
    isChecked: boolean,
    work: (
      open: OpenWorkbook,
    ) => Promise<{ readonly rows: ReadonlySet<number>; readonly leftOut?: ReadonlySet<number> }>,
  ): Promise<Changed> {
    return inTurn(id, async () => {
      for (let attempt = 0; attempt < 3; attempt++) {
        const open = await current(id, signal)
        // Until it is stored, what is in memory is not what is stored.
        memory.delete(open.stored.id)
        const { rows, leftOut = open.leftOut } = await work(open)
        const stored = await store.save(id, open.stored.revision, stateOf({ ...open, leftOut }), isChecked)
        if (stored === null) continue
        const kept = keepInMind({ checked: open.checked, stored, leftOut })
        return { open: kept, rows: rows.size === 0 ? [] : rowViews(open.checked, rows) }
      }
      throw changedElsewhere()
    })
  }

  function again(id: string, signal: AbortSignal, what: 'local' | 'both' = 'both'): Promise<OpenWorkbook> {
    return change(id, signal, true, async ({ checked }) => {
      await checked.again(what, signal)
      return { rows: new Set() }
    }).then(({ open }) => open)
  }

  return {
    again,
    async open(file, by, signal) {
      const sha256 = createHash('sha256').update(file.bytes).digest('hex')
      const waiting = await store.waiting(sha256)
      if (waiting !== null) return again(waiting.id, signal)
      const checked = await imports.open(file, signal)
      const { fileName } = checked
      const stored = await store.keep({
        fileName,
        sha256,
        bytes: file.bytes,
        droppedBy: by,
        summary: summaryOf(checked),
      })
      // Somebody else may have dropped it at the same moment, and have corrected it since.
      if (stored.revision > 1) return inTurn(stored.id, () => current(stored.id, signal))
      return keepInMind({ checked, stored, leftOut: new Set() })
    },
    get: (id, signal) => inTurn(id, () => current(id, signal)),
    correct: (id, correction, signal) =>
      change(id, signal, false, async ({ checked }) => {
        const put = placesIn(checked, correction.cells).map((place): CellText => ({
          ...place,
          text: newText(checked, place, correction.text.slice(0, longestText), correction.value),
        }))
        if (!correction.remember) {
          const isMoving = put.some(({ column }) => column === 'templateCode')
          return { rows: await seenChange(checked, isMoving, () => checked.correct(put, [], signal)) }
        }
        return {
          rows: await seenChange(checked, true, async () => {
            await rememberAll(checked, put, correction)
            await checked.correct([], put, signal)
            await checked.again('local', signal)
            // What is remembered does the rest; where it cannot, the cell gets a correction of its own.
            const left = put.filter((cell) => textAt(checked, cell) !== cell.text)
            return left.length > 0 ? checked.correct(left, [], signal) : []
          }),
        }
      }),
    restore: (id, cells, signal) =>
      change(id, signal, false, async ({ checked }) => {
        const places = placesIn(checked, cells)
        const isMoving = places.some(({ column }) => column === 'templateCode')
        return {
          rows: await seenChange(checked, isMoving, async () => {
            const changed = await checked.correct([], places, signal)
            // Against what is remembered only a text of its own helps.
            const kept = places.flatMap((place): readonly CellText[] => {
              const before = checked.cells.before(place)
              return textAt(checked, place) === before ? [] : [{ ...place, text: before }]
            })
            return kept.length > 0 ? [...changed, ...(await checked.correct(kept, [], signal))] : changed
          }),
        }
      }),
    leaveOut: (id, rows, isLeftOut, signal) =>
      change(id, signal, false, async (open) => {
        const wanted = new Set(rows)
        const kept = [...eventsLeftOut(open)].filter((row) => !wanted.has(row))
        const leftOut = new Set(isLeftOut ? [...kept, ...rows] : kept)
        return { rows: new Set(), leftOut: eventsLeftOut({ ...open, leftOut }) }
      }),
    revoke: (id, valueId, by, signal) =>
      change(id, signal, false, async ({ checked }) => {
        await decisions.revoke(valueId, by)
        return {
          rows: await seenChange(checked, true, async () => {
            await checked.again('local', signal)
            return []
          }),
        }
      }),
    remove: (id) =>
      inTurn(id, async () => {
        memory.delete(id)
        if (!(await store.remove(id))) throw notWaiting()
      }),
    async rows(id, from, first, signal) {
      const { checked } = await inTurn(id, () => current(id, signal))
      const numbers = checked.cells
        .rows()
        .map(({ number }) => number)
        .filter((number) => number >= from)
        .slice(0, Math.min(Math.max(first, 0), mostRows))
      return rowViews(checked, new Set(numbers))
    },
    recent: (first) => store.recent(Math.min(Math.max(first, 1), 100)),
    async imported(id, batchId) {
      memory.delete(id)
      await store.imported(id, batchId)
    },
  }

  /** By the text that stands in the file, or the name in it; an empty cell is nothing to remember. */
  async function rememberAll(
    checked: CheckedWorkbook,
    put: readonly CellText[],
    { text, value, by }: Correcting,
  ): Promise<void> {
    const done = new Set<string>()
    for (const cell of put) {
      const { column } = cell
      const from =
        cell.text === text ? checked.cells.before(cell) : (value ?? namedBySuggestion(checked, cell, text) ?? '')
      const key = `${column} ${from}`
      if (from === '' || from === text || done.has(key)) continue
      done.add(key)
      await decisions.remember({ column, from, to: text, by })
    }
  }
}

/** The rows that look different after `work`; `all`: not only those it names may. */
async function seenChange(
  checked: CheckedWorkbook,
  all: boolean,
  work: () => Promise<readonly number[]>,
): Promise<ReadonlySet<number>> {
  if (!all) return new Set(await work())
  const before = new Map(rowViews(checked).map((view) => [view.row, JSON.stringify(view)]))
  await work()
  return new Set(rowViews(checked).flatMap((view) => (before.get(view.row) === JSON.stringify(view) ? [] : [view.row])))
}

function placesIn(checked: CheckedWorkbook, cells: readonly CellAsked[]): readonly CellPlace[] {
  return cells.map(({ row, column }) => {
    if (!isColumn(column) || !checked.layout.columns.has(column) || checked.cells.row(row) === undefined)
      throw noSuchCell()
    return { row, column }
  })
}

function isColumn(key: string): key is ColumnKey {
  return columnKeys.some((known) => known === key)
}
