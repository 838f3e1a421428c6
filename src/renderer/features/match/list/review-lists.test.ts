// Facets, filter, order, groups, places and ticks: what the list shows and what would be acted on.
import { expect, test } from 'vitest'
import { makeCounts, makePair, makeRow, manyRows, venueRows } from '../../../testing/matches.ts'
import { facetChips, inFacet } from './facets.ts'
import type { Facet } from './facets.ts'
import { makeLines, position, rowAfter, rowAt, rowsOf } from './lines.ts'
import { rowFilter } from './row-filter.ts'
import { inOrder } from './row-order.ts'
import { isTickable, tickOne, tickShown, tickedRows } from './ticks.ts'

const ids = (rows: readonly { readonly id: string }[]): readonly string[] => rows.map((row) => row.id)

test.each<[Facet, number]>([
  ['all', 65],
  ['notLinked', 6],
  ['suggested', 3],
  ['ambiguous', 2],
  ['linked', 57],
  ['ignored', 1],
  ['onlyInAdministrate', 5],
  ['missing', 0],
  ['changed', 0],
])('facet %s shows as many rows as its chip says: %i', (facet, count) => {
  expect(venueRows.filter((row) => inFacet(row, facet))).toHaveLength(count)
  expect(makeCounts(venueRows)[facet]).toBe(count)
})

test('an inactive one is not work, a missing one is not only there', () => {
  expect(inFacet(makeRow('t1', { inactive: true }), 'notLinked')).toBe(false)
  expect(inFacet(makeRow('a1', { missing: true }), 'onlyInAdministrate')).toBe(false)
})

test('a facet without a row stays, with its zero', () => {
  const chips = facetChips({ ...makeCounts(venueRows), missing: 0 })
  expect(chips).toHaveLength(9)
  expect(chips.find(({ id }) => id === 'missing')).toMatchObject({ label: 'Missing', count: 0 })
})

test.each([
  ['', 65],
  ['  ', 65],
  ['waterloo', 3],
  ['ROOM 1', 2],
  ['leeds west', 1],
  ['café', 0],
  ['cardiff first', 1],
])('filter “%s” leaves %i', (filter, count) => {
  expect(venueRows.filter(rowFilter(filter))).toHaveLength(count)
})

test('accents and case are no obstacle', () => {
  const row = makeRow('t1', { tutorialName: 'Salle Élysée' })
  expect(rowFilter('elysee')(row)).toBe(true)
  expect(rowFilter('ÉLYSÉE')(row)).toBe(true)
})

test('orders', () => {
  const rows = [
    makeRow('t1', { tutorialName: 'Room 10', tutorialContext: 'Leeds' }),
    makeRow('t2', { tutorialName: 'Room 9', tutorialContext: 'Leeds' }),
    makeRow('a3', { administrateName: 'annex', administrateContext: 'York' }),
  ]
  expect(inOrder(rows, 'best')).toBe(rows)
  expect(ids(inOrder(rows, 'name'))).toEqual(['a3', 't2', 't1'])
  expect(ids(inOrder(rows, 'location'))).toEqual(['t2', 't1', 'a3'])
})

test('groups stand in order of work; a closed one keeps its head and its number', () => {
  const lines = makeLines(venueRows, new Set(['LINKED', 'BLOCKED']))
  expect(lines.map((line) => (line.type === 'group' ? `${line.title} ${line.rows.length}` : line.id))).toEqual([
    'Suggested 3',
    't1',
    't2',
    't3',
    'Blocked 3',
    'Only in Administrate 1',
    'ai40',
    'Ignored 1',
    't7',
    'Linked 57',
  ])
})

test('moving: next, back, not beyond the ends; after a decision the next of the group', () => {
  const rows = rowsOf(makeLines(venueRows, new Set()))
  expect(rowAt(rows, 't1', 1)?.id).toBe('t2')
  expect(rowAt(rows, 't1', -1)?.id).toBe('t1')
  expect(rowAt(rows, 'gone', 1)?.id).toBe('t1')
  expect(rowAt([], 't1', 1)).toBeNull()
  expect(rowAfter(rows, 't1')?.id).toBe('t2')
  expect(rowAfter(rows, 't3')?.id).toBe('t2')
  expect(rowAfter(rows, 'ai40')?.id).toBe('t7')
  expect(rowAfter([], 't1')).toBeNull()
})

test('1 of 6: the place among what waits for a person, else in the own group', () => {
  const place = (id: string): unknown =>
    position(
      venueRows,
      venueRows.find((row) => row.id === id)!,
    )
  expect(place('t1')).toEqual({ at: 1, of: 6 })
  expect(place('t5')).toEqual({ at: 5, of: 6 })
  expect(place('t10')).toEqual({ at: 1, of: 57 })
})

test('boxes stand only where something can be done', () => {
  expect(ids(venueRows.filter((row) => isTickable(row, true)))).toEqual(['t1', 't2', 't3'])
  expect(isTickable(makeRow('t1'), true)).toBe(true)
  expect(isTickable(makeRow('t1', { link: 'UNKNOWN' }), true)).toBe(false)
  expect(isTickable(makePair('t1', ['A', ''], ['A', '', '1']), true)).toBe(false)
})

test('where Administrate cannot create the kind, no box promises it', () => {
  expect(isTickable(makeRow('t1'), false)).toBe(false)
  expect(ids(venueRows.filter((row) => isTickable(row, false)))).toEqual(['t1', 't2', 't3'])
  expect(tickedRows([makeRow('t1')], [makeRow('t1')], new Set(['t1']), false)).toEqual({
    rows: [],
    hidden: 0,
    all: false,
  })
})

test('what the filter hides is counted and never acted on', () => {
  const ticks = new Set(['t1', 't2', 't5', 'gone'])
  const shown = venueRows.filter(rowFilter('waterloo'))
  expect(tickedRows(venueRows, venueRows, ticks, true)).toMatchObject({ hidden: 0, all: 'part' })
  const ticked = tickedRows(venueRows, shown, ticks, true)
  expect(ids(ticked.rows)).toEqual(['t1'])
  expect(ticked).toMatchObject({ hidden: 1, all: true })
})

test('the box of the head ticks the shown and leaves the hidden as they are', () => {
  const shown = venueRows.filter(rowFilter('leeds'))
  expect([...tickShown(new Set(['t3']), shown, true, true)].sort()).toEqual(['t2', 't3'])
  expect([...tickShown(new Set(['t2', 't3']), shown, false, true)]).toEqual(['t3'])
  expect([...tickOne(new Set(['t2']), 't2', false)]).toEqual([])
  expect(tickedRows(venueRows, venueRows, tickShown(new Set(), venueRows, true, true), true).all).toBe(true)
})

test('ten thousand rows are filtered, ordered and grouped as one', () => {
  const rows = manyRows(10_000)
  expect(rows.filter(rowFilter('room 9999'))).toHaveLength(1)
  expect(rowsOf(makeLines(inOrder(rows, 'name'), new Set()))).toHaveLength(10_000)
})
