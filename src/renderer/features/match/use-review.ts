// What a person sees of the list and where they are in it: facet, filter, order, closed groups, current row, ticks.
import { useCallback, useMemo, useState } from 'react'
import type { MatchRow } from '../../model.ts'
import { inFacet } from './list/facets.ts'
import type { Facet } from './list/facets.ts'
import { makeLines, rowAt, rowsOf } from './list/lines.ts'
import type { Group, Line } from './list/lines.ts'
import { rowFilter } from './list/row-filter.ts'
import { inOrder } from './list/row-order.ts'
import type { Order } from './list/row-order.ts'
import { tickOne, tickShown, tickedRows } from './list/ticks.ts'
import type { Ticked } from './list/ticks.ts'

export interface Review {
  readonly facet: Facet
  readonly setFacet: (facet: Facet) => void
  readonly filter: string
  readonly setFilter: (filter: string) => void
  readonly order: Order
  readonly setOrder: (order: Order) => void
  readonly lines: readonly Line[]
  /** Rows that stand in the list, in their order; those of closed groups do not, and nothing acts on them. */
  readonly rows: readonly MatchRow[]
  /** Some group is closed. */
  readonly folded: boolean
  /** The current row. */
  readonly row: MatchRow | null
  /** The current row was chosen, not just the first. */
  readonly chosen: boolean
  readonly setCurrent: (id: string) => void
  /** From a row that is decided to another, unless somebody went elsewhere meanwhile. */
  readonly goOn: (from: string, to: string) => void
  /** Goes so many rows on; gives where it went. */
  readonly move: (step: number) => MatchRow | null
  readonly toggleGroup: (group: Group) => void
  readonly ticks: ReadonlySet<string>
  readonly ticked: Ticked
  readonly tick: (id: string, on: boolean) => void
  readonly tickAll: (on: boolean) => void
  readonly untick: () => void
}

interface Current {
  readonly id: string | null
  readonly index: number
  /** The row it was before; null: it was come to by the address. */
  readonly from: string | null
}

const noGroup: ReadonlySet<Group> = new Set()

/** `address`: the row the address names; `creatable`: records of this kind can be created in Administrate. */
export function useReview(every: readonly MatchRow[], address: string | null, creatable: boolean): Review {
  const [facet, setFacet] = useState<Facet>('all')
  const [filter, setFilter] = useState('')
  const [order, setOrder] = useState<Order>('best')
  const [closed, setClosed] = useState<ReadonlySet<Group>>(new Set())
  const [ticks, setTicks] = useState<ReadonlySet<string>>(new Set())
  const [current, setCurrentAt] = useState<Current>({ id: address, index: 0, from: null })
  const [seen, setSeen] = useState(address)
  if (seen !== address) {
    setSeen(address)
    // The row that was just left still stands in the address until the next one is written there: nobody went back to it.
    if (address !== null && address !== current.from) setCurrentAt({ id: address, index: 0, from: null })
  }

  const ordered = useMemo(() => inOrder(every, order), [every, order])
  const left = useMemo(() => {
    const passes = rowFilter(filter)
    return ordered.filter((row) => inFacet(row, facet) && passes(row))
  }, [ordered, facet, filter])
  const opened = useMemo(() => makeLines(left, noGroup), [left])
  const lines = useMemo(() => (closed.size === 0 ? opened : makeLines(left, closed)), [opened, left, closed])
  const rows = useMemo(() => rowsOf(lines), [lines])
  const ticked = useMemo(() => tickedRows(every, rows, ticks, creatable), [every, rows, ticks, creatable])
  const row = useMemo(
    () => rows.find(({ id }) => id === current.id) ?? rows[Math.min(current.index, rows.length - 1)] ?? null,
    [rows, current],
  )

  const placeOf = useCallback(
    (id: string) => ({
      id,
      index: Math.max(
        0,
        rows.findIndex((each) => each.id === id),
      ),
    }),
    [rows],
  )
  const setCurrent = useCallback(
    (id: string) => setCurrentAt((before) => (before.id === id ? before : { ...placeOf(id), from: before.id })),
    [placeOf],
  )
  const goOn = useCallback(
    (from: string, to: string) =>
      setCurrentAt((before) => {
        if (before.id !== null && before.id !== from) return before
        // It may stand in the list only after the next reading.
        const place = rows.some(({ id }) => id === to) ? placeOf(to) : { id: to, index: before.index }
        return { ...place, from }
      }),
    [rows, placeOf],
  )
  const tick = useCallback((id: string, on: boolean) => setTicks((before) => tickOne(before, id, on)), [])
  const toggleGroup = useCallback(
    (group: Group) =>
      setClosed((before) => {
        const next = new Set(before)
        if (!next.delete(group)) next.add(group)
        return next
      }),
    [],
  )
  return {
    facet,
    setFacet,
    filter,
    setFilter,
    order,
    setOrder,
    lines,
    rows,
    folded: closed.size > 0,
    row,
    chosen: row !== null && row.id === current.id,
    setCurrent,
    goOn,
    move(step) {
      const next = rowAt(rows, row?.id ?? null, step)
      if (next !== null) setCurrent(next.id)
      return next
    },
    toggleGroup,
    ticks,
    ticked,
    tick,
    tickAll: (on) => setTicks((before) => tickShown(before, rows, on, creatable)),
    untick: () => setTicks(new Set()),
  }
}
