// What a person sees of a workbook and where they are in it: facet, closed events, the current cell, the cell being edited.
import { useCallback, useMemo, useState } from 'react'
import { gridColumns } from './check-columns.ts'
import type { GridColumn } from './check-columns.ts'
import { checkFacts, problemPlaces } from './check-facts.ts'
import type { CheckFacts, Level } from './check-facts.ts'
import { eventLineId, eventsOf, isInFacet, makeCheckLines, rowLineId } from './check-lines.ts'
import type { CheckFacet, CheckLine, EventRows } from './check-lines.ts'
import type { CellPlace, CheckedBook, SheetRow } from './check-model.ts'

/** Column '' is the head of the row: its number and its mark. */
export interface CurrentCell {
  readonly line: string
  readonly column: string
}

export interface CheckReview {
  readonly facts: CheckFacts
  readonly columns: readonly GridColumn[]
  readonly facet: CheckFacet
  readonly setFacet: (facet: CheckFacet) => void
  readonly events: readonly EventRows[]
  readonly lines: readonly CheckLine[]
  /** null: there are no rows. */
  readonly current: CurrentCell | null
  readonly currentLine: CheckLine | null
  readonly setCurrent: (cell: CurrentCell) => void
  readonly toggle: (event: number) => void
  /** Makes a cell the current one, where needed in another facet; false: its row is not read yet. */
  readonly show: (place: CellPlace) => boolean
  readonly editing: Editing | null
  readonly setEditing: (editing: Editing | null) => void
}

export interface Editing {
  readonly place: CellPlace
  /** What the field begins with; null: the text of the cell. */
  readonly text: string | null
}

export function useCheckReview(book: CheckedBook, rows: readonly SheetRow[]): CheckReview {
  const facts = useMemo(() => checkFacts(book), [book])
  const columns = useMemo(() => gridColumns(book.columns), [book.columns])
  const [facet, setFacetOnly] = useState<CheckFacet>(() =>
    facts.errors.problems > 0 ? 'errors' : facts.warnings.problems > 0 ? 'warnings' : 'all',
  )
  const [closed, setClosed] = useState<ReadonlySet<number>>(new Set())
  const [chosen, setCurrent] = useState<CurrentCell | null>(null)
  const [editing, setEditing] = useState<Editing | null>(null)
  /** Events stay in sight once they were: what is corrected does not slip away under the hand. */
  const [kept, setKept] = useState<ReadonlySet<number>>(new Set())

  const events = useMemo(() => eventsOf(rows), [rows])
  const shown = useMemo(
    () => events.filter((event) => kept.has(event.event) || isInFacet(event, facet, facts)),
    [events, kept, facet, facts],
  )
  if (facet !== 'all' && shown.some(({ event }) => !kept.has(event))) {
    setKept(new Set([...kept, ...shown.map(({ event }) => event)]))
  }
  const lines = useMemo(() => makeCheckLines(shown, closed), [shown, closed])
  const byId = useMemo(() => new Map(lines.map((line) => [line.id, line])), [lines])
  const current = useMemo(
    () => (chosen !== null && byId.has(chosen.line) ? chosen : firstCell(book, lines, byId, facet)),
    [chosen, byId, book, lines, facet],
  )

  const setFacet = useCallback((next: CheckFacet) => {
    setKept(new Set())
    setFacetOnly(next)
  }, [])
  const toggle = useCallback(
    (event: number) =>
      setClosed((before) => {
        const next = new Set(before)
        if (!next.delete(event)) next.add(event)
        return next
      }),
    [],
  )
  function show({ row, column }: CellPlace): boolean {
    const found = events.find((event) => event.rows.some((each) => each.row === row))
    if (found === undefined) return false
    if (!shown.includes(found)) setFacet('all')
    if (closed.has(found.event)) toggle(found.event)
    setCurrent({ line: rowLineId(row), column })
    return true
  }
  return {
    facts,
    columns,
    facet,
    setFacet,
    events,
    lines,
    current,
    currentLine: current === null ? null : (byId.get(current.line) ?? null),
    setCurrent,
    toggle,
    show,
    editing,
    setEditing,
  }
}

export function levelOfFacet(facet: CheckFacet): Level | null {
  return facet === 'errors' ? 'ERROR' : facet === 'warnings' ? 'WARNING' : null
}

/** The first problem in sight, else the first row. */
function firstCell(
  book: CheckedBook,
  lines: readonly CheckLine[],
  byId: ReadonlyMap<string, CheckLine>,
  facet: CheckFacet,
): CurrentCell | null {
  const place = problemPlaces(book, levelOfFacet(facet)).find(({ row }) => byId.has(rowLineId(row)))
  if (place !== undefined) return { line: rowLineId(place.row), column: place.column }
  const first = lines.find(({ type }) => type === 'row') ?? lines[0]
  if (first === undefined) return null
  return first.type === 'row' ? { line: first.id, column: '' } : { line: eventLineId(first.event.event), column: '' }
}
