// Everything a person orders on the Check stage, and where they are taken then.
import { useMemo, useRef } from 'react'
import type { RefObject } from 'react'
import { flushSync } from 'react-dom'
import { formatCount } from '../../../format.ts'
import { focusRow } from '../../../ui/long-grid.tsx'
import { say } from '../../frame/speech.ts'
import { alikeIn } from './check-alike.ts'
import { nextPlace, problemPlaces, problemsAt } from './check-facts.ts'
import { rowLineId } from './check-lines.ts'
import { cellKey } from './check-model.ts'
import type { CellPlace, CellProblem, CheckedBook, ProblemGroup, RememberedValue, SheetRow } from './check-model.ts'
import { replacedText } from './check-words.ts'
import type { Check } from './use-check.ts'
import { levelOfFacet } from './use-check-review.ts'
import type { CheckReview } from './use-check-review.ts'

export interface CheckOrdering {
  readonly boxRef: RefObject<HTMLDivElement | null>
  /** What the cell shows: also while its correction is under way. */
  readonly textAt: (place: CellPlace) => string
  readonly problemsAt: (place: CellPlace) => readonly CellProblem[]
  readonly labelOf: (column: string | null) => string | null
  readonly edit: (place: CellPlace, text: string | null) => void
  readonly cancelEdit: () => void
  /** `then`: where to go once it is kept. */
  readonly save: (text: string, then: 'on' | 'right' | 'stay') => void
  /** Puts the first suggestion in and goes on; false: there is none. */
  readonly cure: (place: CellPlace) => boolean
  /** The rows that one fix reaches. */
  readonly alike: (group: ProblemGroup) => readonly number[]
  readonly fixGroup: (group: ProblemGroup, text: string, remember: boolean) => void
  readonly restore: (place: CellPlace) => void
  readonly leaveOut: (event: number, leftOut: boolean) => void
  readonly revoke: (value: RememberedValue) => void
  readonly next: (step: 1 | -1) => void
  readonly goTo: (place: CellPlace) => void
  readonly again: () => void
}

export function useCheckOrders(book: CheckedBook, check: Check, review: CheckReview): CheckOrdering {
  const { store, rows, pending } = check
  const { facts, columns } = review
  const boxRef = useRef<HTMLDivElement>(null)
  const indexes = new Map(columns.map(({ key, index }) => [key, index]))
  const column = (key: string): number => (key === '' ? -1 : (indexes.get(key) ?? -1))

  const byRow = useMemo(() => new Map(rows.map((row) => [row.row, row])), [rows])
  const rowAt = (number: number): SheetRow | undefined => byRow.get(number)
  const textAt = (place: CellPlace): string =>
    pending.get(cellKey(place)) ?? rowAt(place.row)?.cells[column(place.column)] ?? ''
  const labelOf = (key: string | null): string | null => columns.find((each) => each.key === key)?.label ?? null
  const problems = (place: CellPlace): readonly CellProblem[] =>
    pending.has(cellKey(place)) ? [] : problemsAt(facts, place.row, place.column)
  const currentPlace = (): CellPlace | null => {
    const { currentLine, current } = review
    return currentLine?.type === 'row' && current !== null ? { row: currentLine.row.row, column: current.column } : null
  }
  const alike = useMemo(() => alikeIn(book, rows), [book, rows])
  function focusCell(line: string | null): void {
    if (boxRef.current !== null) focusRow(boxRef.current, line)
  }
  function goTo(place: CellPlace): void {
    if (flushSync(() => review.show(place))) focusCell(rowLineId(place.row))
    else say(`Row ${place.row} is still being read.`)
  }
  /** `without`: cells that are being settled just now. */
  function next(step: 1 | -1, without: readonly CellPlace[] = []): void {
    const out = new Set(without.map(cellKey))
    const level = levelOfFacet(review.facet)
    const open = (each: CellPlace): boolean =>
      !out.has(cellKey(each)) && !pending.has(cellKey(each)) && !facts.leftOut.has(rowAt(each.row)?.eventRow ?? -1)
    const ofFacet = problemPlaces(book, level).filter(open)
    const places = ofFacet.length > 0 ? ofFacet : problemPlaces(book, null).filter(open)
    const found = nextPlace(places, currentPlace(), step, column)
    if (found === null) {
      say('No problem is left.')
      focusCell(review.current?.line ?? null)
      return
    }
    goTo(found.place)
    const [problem] = problemsAt(facts, found.place.row, found.place.column)
    say(`Problem ${found.at} of ${places.length}. ${problem?.message ?? ''}`)
  }
  async function correct(
    cells: readonly CellPlace[],
    text: string,
    value: string | null,
    remember: boolean,
    what: string,
  ): Promise<void> {
    const shown =
      value === null
        ? undefined
        : new Map(cells.map((cell) => [cellKey(cell), replacedText(textAt(cell), value, text)] as const))
    const done = await store.correct({ cells, text, value, remember, ...(shown && { shown }) })
    if (done) say(`${what}, checked.`)
  }
  function goOn(place: CellPlace, had: boolean): void {
    if (had) return next(1, [place])
    const at = review.lines.findIndex(({ id }) => id === rowLineId(place.row))
    const below = review.lines.slice(at + 1).find(({ type }) => type === 'row')
    if (below?.type === 'row') goTo({ row: below.row.row, column: place.column })
    else focusCell(rowLineId(place.row))
  }

  return {
    boxRef,
    textAt,
    problemsAt: problems,
    labelOf,
    edit(place, text) {
      if (place.column === '') return
      flushSync(() => {
        review.setCurrent({ line: rowLineId(place.row), column: place.column })
        review.setEditing({ place, text })
      })
    },
    cancelEdit() {
      const { editing } = review
      flushSync(() => review.setEditing(null))
      if (editing !== null) focusCell(rowLineId(editing.place.row))
    },
    save(typed, then) {
      const { editing } = review
      if (editing === null) return
      const { place } = editing
      const had = problems(place).length > 0
      const text = typed.trim()
      const isSame = text === textAt(place)
      flushSync(() => review.setEditing(null))
      if (!isSame) void correct([place], text, null, false, `Row ${place.row}, ${labelOf(place.column) ?? ''}: ${text}`)
      if (then === 'on') goOn(place, had && !isSame)
      else if (then === 'right') {
        const index = columns.findIndex(({ key }) => key === place.column)
        goTo({ row: place.row, column: columns[index + 1]?.key ?? place.column })
      }
    },
    cure(place) {
      const problem = problems(place).find(({ suggestions }) => suggestions.length > 0)
      const [text] = problem?.suggestions ?? []
      if (problem === undefined || text === undefined || place.column === '') return false
      void correct([place], text, problem.value, false, `Row ${place.row}, ${labelOf(place.column) ?? ''}: ${text}`)
      goOn(place, true)
      return true
    },
    alike,
    fixGroup(group, text, remember) {
      const { columnKey } = group
      if (columnKey === null) return
      const cells = alike(group).map((row) => ({ row, column: columnKey }))
      void correct(cells, text, group.value, remember, `${text} in ${formatCount(cells.length, 'cell')}`)
      next(1, cells)
    },
    restore(place) {
      const before = facts.before.get(place.row)?.get(place.column) ?? ''
      void store
        .order((orders) => orders.restore([place]), true)
        .then((done) => done && say(`Row ${place.row}: “${before}” of the file is back.`))
    },
    leaveOut(event, leftOut) {
      void store
        .order((orders) => orders.leaveOut([event], leftOut), true)
        .then((done) => done && say(leftOut ? 'The event is left out.' : 'The event is taken in again.'))
    },
    revoke(value) {
      void store
        .order((orders) => orders.revoke(value.id), false)
        .then((done) => done && say(`“${value.from}” is not replaced by “${value.to}” any more.`))
    },
    next: (step) => next(step),
    goTo,
    again() {
      void store.again().then((done) => done && say('Checked again with what both systems say now.'))
    },
  }
}
