// The thirteen operations, alone and together, and ordering.
import { expect, test } from 'vitest'
import { comparer, matcher } from './filters.ts'
import type { Fields, FieldValue } from './filters.ts'

interface Item {
  readonly name: string | null
  readonly places: number | null
  readonly open: boolean
  readonly tags: readonly string[]
  readonly id: string
}

const items: readonly Item[] = [
  { name: 'Live online', places: 14, open: true, tags: ['a', 'b'], id: 'QQ==' },
  { name: 'Online', places: 9, open: true, tags: ['b'], id: 'qq==' },
  { name: 'London', places: null, open: false, tags: [], id: 'Qw==' },
  { name: null, places: 120, open: false, tags: ['c'], id: 'Rw==' },
]

const fields: Fields<Item> = Object.fromEntries(
  (['name', 'places', 'open', 'tags', 'id'] as const).map((name) => [name, (item: Item): FieldValue => item[name]]),
)

function found(field: string, operation: string, value?: string, values?: readonly string[]): readonly number[] {
  const test = matcher(fields, [{ field, operation, value: value ?? null, values: values ?? null }])
  return items.flatMap((item, index) => (test(item) ? [index] : []))
}

test.each([
  ['eq', 'name', 'live ONLINE', undefined, [0]],
  ['eq', 'open', 'true', undefined, [0, 1]],
  ['eq', 'places', '14.0', undefined, [0]],
  ['eq', 'id', 'QQ==', undefined, [0]],
  ['ne', 'name', 'Online', undefined, [0, 2]],
  ['gt', 'places', '14', undefined, [3]],
  ['ge', 'places', '14', undefined, [0, 3]],
  ['lt', 'places', '14', undefined, [1]],
  ['le', 'places', '14', undefined, [0, 1]],
  ['like', 'name', '%online', undefined, [0, 1]],
  ['like', 'name', 'online', undefined, [1]],
  ['like', 'name', 'L_ndon', undefined, [2]],
  ['wordlike', 'name', 'online', undefined, [0, 1]],
  ['wordlike', 'name', 'ONLINE live', undefined, [0]],
  ['in', 'name', undefined, ['london', 'online'], [1, 2]],
  ['notin', 'name', undefined, ['london', 'online'], [0]],
  ['contains', 'tags', undefined, ['a', 'b'], [0]],
  ['contains', 'name', undefined, ['line'], [0, 1]],
  ['isnull', 'name', undefined, undefined, [3]],
  ['notnull', 'places', undefined, undefined, [0, 1, 3]],
])('%s on %s', (operation, field, value, values, expected) => {
  expect(found(field, operation, value, values)).toEqual(expected)
})

test('joins several filters with and', () => {
  const test = matcher(fields, [
    { field: 'open', operation: 'eq', value: 'true' },
    { field: 'places', operation: 'lt', value: '10' },
  ])
  expect(items.filter(test).map((item) => item.name)).toEqual(['Online'])
})

test('refuses a filter without what it needs', () => {
  expect(() => found('name', 'eq')).toThrow('Filter name eq needs a value')
  expect(() => found('name', 'in', 'London')).toThrow('Filter name in needs values')
  expect(() => found('colour', 'eq', 'red')).toThrow('colour is not implemented')
})

test('orders by several fields, nothing first', () => {
  const names = (orders: Parameters<typeof comparer>[1]) =>
    [...items].sort(comparer(fields, orders)).map((item) => item.name)
  expect(names([{ field: 'name', direction: 'asc' }])).toEqual([null, 'Live online', 'London', 'Online'])
  expect(
    names([
      { field: 'open', direction: 'asc' },
      { field: 'places', direction: 'desc' },
    ]),
  ).toEqual([null, 'London', 'Live online', 'Online'])
})
