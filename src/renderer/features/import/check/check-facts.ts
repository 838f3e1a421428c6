// What a check found, counted and found again by row and cell: the same numbers on the list, the facets and the footer.
import type { CellPlace, CellProblem, CheckedBook, ProblemGroup } from './check-model.ts'

export type Level = CellProblem['level']

/** Problems of a row by column; '' holds what is about the whole row. */
export type RowProblems = ReadonlyMap<string, readonly CellProblem[]>

export interface CheckFacts {
  readonly byRow: ReadonlyMap<number, RowProblems>
  readonly errors: LevelSum
  readonly warnings: LevelSum
  /** What the file has where a person corrected it, or what is remembered corrects it; by row, then by column. */
  readonly before: ReadonlyMap<number, ReadonlyMap<string, string>>
  /** Such cells. */
  readonly changed: number
  readonly leftOut: ReadonlySet<number>
  readonly ready: { readonly rows: number; readonly events: number }
  readonly waiting: { readonly rows: number; readonly events: number }
}

export interface LevelSum {
  readonly problems: number
  readonly rows: number
}

export function checkFacts(book: CheckedBook): CheckFacts {
  const { checked, corrections } = book
  const known = new Set(book.columns.map(({ key }) => key))
  const byRow = new Map<number, Map<string, CellProblem[]>>()
  for (const problem of checked.problems) {
    const column = problem.columnKey !== null && known.has(problem.columnKey) ? problem.columnKey : ''
    const row = byRow.get(problem.row) ?? new Map<string, CellProblem[]>()
    byRow.set(problem.row, row)
    const cell = row.get(column)
    if (cell === undefined) row.set(column, [problem])
    else cell[problem.level === 'ERROR' ? 'unshift' : 'push'](problem)
  }
  const before = new Map<number, Map<string, string>>()
  const change = (row: number, column: string, text: string): void => {
    const texts = before.get(row) ?? new Map<string, string>()
    before.set(row, texts.set(column, text))
  }
  for (const { rows, column, from } of book.rememberedValues) for (const row of rows) change(row, column, from)
  for (const each of corrections) change(each.row, each.column, each.before)
  const leftOut = new Set(book.eventsLeftOut)
  const blocked = checked.plan.blockedEvents.filter(({ row }) => !leftOut.has(row))
  const { create, link, update, unchanged } = checked.plan
  return {
    byRow,
    errors: sumOf(checked.problems, 'ERROR'),
    warnings: sumOf(checked.problems, 'WARNING'),
    before,
    changed: [...before.values()].reduce((sum, texts) => sum + texts.size, 0),
    leftOut,
    ready: { rows: checked.rows - checked.rowsLeftOut, events: create + link + update + unchanged },
    waiting: {
      rows: blocked.reduce((sum, { by, siblings }) => sum + by.length + siblings.length, 0),
      events: blocked.length,
    },
  }
}

function sumOf(problems: readonly CellProblem[], level: Level): LevelSum {
  const of = problems.filter((problem) => problem.level === level)
  return { problems: of.length, rows: new Set(of.map(({ row }) => row)).size }
}

/** Of a cell, or of the whole row; the gravest first. */
export function problemsAt({ byRow }: CheckFacts, row: number, column: string): readonly CellProblem[] {
  return byRow.get(row)?.get(column) ?? []
}

/** The group one of these problems belongs to. */
export function groupOf(groups: readonly ProblemGroup[], problem: CellProblem | undefined): ProblemGroup | null {
  if (problem === undefined) return null
  return groups.find((group) => isOf(group, problem)) ?? null
}

function isOf(group: ProblemGroup, problem: CellProblem): boolean {
  return (
    group.code === problem.code &&
    group.columnKey === problem.columnKey &&
    group.value === problem.value &&
    group.level === problem.level &&
    group.message === problem.message &&
    group.suggestions.join(separator) === problem.suggestions.join(separator)
  )
}

export function groupKey({ code, columnKey, value, level, message, suggestions }: ProblemGroup): string {
  return [level, code, columnKey ?? '', value, message, ...suggestions].join(separator)
}

const separator = '\u0000'

/** Where problems are, as the sheet is read: by row, then by column; each cell once. */
export function problemPlaces(book: CheckedBook, level: Level | null): readonly CellPlace[] {
  const order = new Map(book.columns.map(({ key }, index) => [key, index]))
  const found = new Map<string, CellPlace>()
  for (const problem of book.checked.problems) {
    if (level !== null && problem.level !== level) continue
    const column = problem.columnKey !== null && order.has(problem.columnKey) ? problem.columnKey : ''
    found.set(`${problem.row} ${column}`, { row: problem.row, column })
  }
  const at = ({ column }: CellPlace): number => order.get(column) ?? -1
  return [...found.values()].sort((left, right) => left.row - right.row || at(left) - at(right))
}

/** The next place behind this one, or before it, wrapping round. `at` counts from 1. */
export function nextPlace(
  places: readonly CellPlace[],
  from: CellPlace | null,
  step: 1 | -1,
  order: (column: string) => number,
): { readonly place: CellPlace; readonly at: number } | null {
  if (places.length === 0) return null
  const after = (place: CellPlace): number =>
    from === null ? 1 : place.row - from.row || order(place.column) - order(from.column)
  const index =
    step === 1 ? places.findIndex((place) => after(place) > 0) : places.findLastIndex((place) => after(place) < 0)
  const at = index >= 0 ? index : step === 1 ? 0 : places.length - 1
  const place = places[at]
  return place === undefined ? null : { place, at: at + 1 }
}
