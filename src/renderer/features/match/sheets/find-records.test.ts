// What a row can be linked with by hand, and what looks like an id.
import { expect, test } from 'vitest'
import type { MatchRow } from '../../../model.ts'
import { makePair, makeRow, manyRows, venueRows } from '../../../testing/matches.ts'
import { bulkOf } from './bulk.ts'
import { choosable, looksLikeId } from './find-records.ts'

const bay = venueRows.find((row) => row.id === 't4')!
const library = venueRows.find((row) => row.id === 'ai40')!

test('Administrate records by their own name and number, free ones first, linked ones with the reason', () => {
  const { found } = choosable(venueRows, bay, 'waterloo', 10)
  expect(found.map(({ name, obstacle }) => [name, obstacle])).toEqual([
    ['Waterloo Room 3', ''],
    ['Waterloo Room 2', 'linked already'],
    ['Waterloo Room 4', 'linked already'],
  ])
  expect(choosable(venueRows, bay, 'ctr', 10).found).toEqual([])
  expect(choosable(venueRows, bay, '40', 10).found.map(({ name }) => name)).toEqual(['Old Library', 'Hall 40'])
})

test('for a record that is only there: tutorial records', () => {
  const { found } = choosable(venueRows, library, 'bay', 10)
  expect(found).toHaveLength(1)
  expect(found[0]).toMatchObject({ tutorialId: '4', identity: 'i40', name: 'Bay Chambers', obstacle: '' })
})

test('those of the same place come first, and the rest is counted', () => {
  const rows = [
    makeRow('a1', { administrateName: 'Hall', administrateContext: 'Leeds' }),
    makeRow('a2', { administrateName: 'Hall', administrateContext: 'London' }),
  ]
  const row = makeRow('t9', { tutorialContext: 'London' })
  expect(choosable(rows, row, '', 1)).toMatchObject({ found: [{ identity: '2' }], more: 1 })
  expect(choosable(manyRows(3_000), row, 'room', 50).found).toHaveLength(50)
})

test('one place may be written otherwise, or be called otherwise on either side', () => {
  const row = makeRow('t9', { tutorialContext: 'birmingham' })
  const hall = makeRow('a1', { administrateName: 'Hall', administrateContext: 'Birmingham' })
  const yard = makeRow('a2', { administrateName: 'Yard', administrateContext: 'Brum' })
  const linked = makePair('t1', ['Court', 'birmingham'], ['Court', 'Brum', '7'])
  const elsewhere = (rows: readonly MatchRow[]): readonly boolean[] =>
    choosable(rows, row, '', 9).found.flatMap((one) => (one.obstacle === '' ? one.elsewhere : []))
  expect(elsewhere([hall, yard])).toEqual([false, true])
  expect(elsewhere([hall, yard, linked])).toEqual([false, false])
  // What a person linked across two places says nothing of them.
  expect(elsewhere([yard, { ...linked, link: 'PERSON' }])).toEqual([true])
})

test.each([
  ['88', true],
  [' 88 ', true],
  ['Ven-88', true],
  ['VmVudWU6ODg=', true],
  ['Room 9', false],
  ['Hall', false],
  ['', false],
  ['https://example.administrateapp.com/venues/90', true],
  ['https://example.administrateapp.com/', false],
])('“%s” may be an id: %s', (text, is) => {
  expect(looksLikeId(text)).toBe(is)
})

test('bulk takes what is strong enough and shows the five weakest first', () => {
  const rows = manyRows(40)
  const { accepted, weakest } = bulkOf(rows, 90)
  expect(accepted).toHaveLength(10)
  expect(weakest.map((row) => row.strength)).toEqual([90, 91, 92, 93, 94])
  expect(bulkOf([makePair('t1', ['A', ''], ['A', '', '1'])], 0).accepted).toEqual([])
})
