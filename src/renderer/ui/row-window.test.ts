// The rows in view, at every edge.
import { expect, test } from 'vitest'
import { rowOffsets, rowsInView } from './row-window.ts'

const offsets = rowOffsets([28, 32, 32, 28, 32])

test('offsets add up', () => {
  expect(offsets).toEqual([0, 28, 60, 92, 120, 152])
  expect(rowOffsets([])).toEqual([0])
})

test.each([
  [0, 10, 0, 1],
  [0, 28, 0, 2],
  [27, 2, 0, 2],
  [28, 32, 1, 3],
  [100, 500, 3, 5],
  [9_999, 10, 5, 5],
])('a view at %i of height %i shows rows %i to before %i', (top, height, from, to) => {
  expect(rowsInView(offsets, top, height)).toEqual({ from, to })
})

test('an empty list has no rows', () => {
  expect(rowsInView([0], 0, 500)).toEqual({ from: 0, to: 0 })
})
