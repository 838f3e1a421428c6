// Pages: default, cap, cursors.
import { expect, test } from 'vitest'
import { paginate } from './connections.ts'

const items = Array.from({ length: 230 }, (_, index) => index)

function nodes(args: Parameters<typeof paginate>[1]): readonly number[] {
  return paginate(items, args).edges.map((edge) => edge.node)
}

test('gives 50 records when nothing is asked, and never more than 100', () => {
  expect(nodes({})).toEqual(items.slice(0, 50))
  expect(nodes({ first: 500 })).toEqual(items.slice(0, 100))
  expect(nodes({ first: 7, offset: 225 })).toEqual([225, 226, 227, 228, 229])
})

test('counts everything and knows whether more follows', () => {
  expect(paginate(items, { first: 2 }).pageInfo).toEqual({
    startCursor: 'Q3Vyc29yOjA=',
    endCursor: 'Q3Vyc29yOjE=',
    hasNextPage: true,
    hasPreviousPage: false,
    totalRecords: 230,
  })
  expect(paginate(items, { first: 100, offset: 200 }).pageInfo).toMatchObject({
    hasNextPage: false,
    hasPreviousPage: true,
  })
  expect(paginate([], {}).pageInfo).toEqual({
    startCursor: '',
    endCursor: '',
    hasNextPage: false,
    hasPreviousPage: false,
    totalRecords: 0,
  })
})

test('goes on after a cursor, which wins over an offset', () => {
  const { endCursor } = paginate(items, { first: 100 }).pageInfo
  expect(nodes({ first: 3, after: endCursor })).toEqual([100, 101, 102])
  expect(nodes({ first: 3, after: endCursor, offset: 5 })).toEqual([100, 101, 102])
  expect(nodes({ first: 3, after: null, offset: 5 })).toEqual([5, 6, 7])
  expect(nodes({ first: 3, after: '__EMPTY__' })).toEqual([0, 1, 2])
})

test('refuses what is no cursor and what is negative', () => {
  expect(() => nodes({ after: 'nonsense' })).toThrow('Invalid cursor')
  expect(() => nodes({ offset: -1 })).toThrow('negative')
})
