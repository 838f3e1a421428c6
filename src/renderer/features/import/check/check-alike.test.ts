// One fix for all alike stops where the same text is right, and is not remembered where it would be wrong in the next workbook.
import { describe, expect, it } from 'vitest'
import { makeEvent } from '../../../testing/fake-imports.ts'
import { alikeIn, rememberingOf } from './check-alike.ts'
import type { CheckedBook, ProblemGroup } from './check-model.ts'

const rows = [
  ...makeEvent(4, 'CB1-01-26A', 3, { location: 'Londn', venue: 'Live online' }),
  ...makeEvent(7, 'CB1-02-26A', 2, { location: 'Live online', venue: 'Live online' }),
  ...makeEvent(9, 'CB1-03-26A', 2, { location: 'londn ' }),
]

function group(code: string, columnKey: string, value: string, of: readonly number[]): ProblemGroup {
  return { level: 'ERROR', code, columnKey, column: null, value, message: code, suggestions: ['London'], rows: [...of] }
}

function alike(one: ProblemGroup): readonly number[] {
  const columns = ['templateCode', 'eventTitle', 'sessionTitle', 'location', 'venue'].map((key) => ({ key }))
  return alikeIn({ columns, checked: { groups: [one] } } as unknown as CheckedBook, rows)(one)
}

describe('a fix for all alike', () => {
  it('reaches every cell with a text that is wrong wherever it stands', () => {
    expect(alike(group('location-unknown', 'location', 'Londn', [4, 9]))).toEqual([4, 9, 5, 6, 10])
  })

  it('leaves the same venue alone where it is right', () => {
    expect(alike(group('venue-unknown', 'venue', 'Live online', [4]))).toEqual([4, 5, 6])
  })

  it.each(['row-location', 'row-venue', 'format-location', 'instructor-not-approved', 'product-location'])(
    'is for the rows that were told of alone: %s',
    (code) => {
      expect(alike(group(code, 'location', 'Live online', [7]))).toEqual([7])
    },
  )
})

it('is remembered where the text is to blame, offered for a venue, and never where the row is', () => {
  const of = (code: string, value = 'x') => rememberingOf({ code, value })
  expect(['location-unknown', 'instructor-not-linked', 'zone', 'product-sitting'].map((code) => of(code))).toEqual(
    Array.from({ length: 4 }, () => 'usual'),
  )
  expect(of('venue-unknown')).toBe('offered')
  expect(
    ['row-venue', 'row-location', 'format-location', 'instructor-not-approved', 'template-mode'].map((code) =>
      of(code),
    ),
  ).toEqual(Array.from({ length: 5 }, () => 'never'))
  expect(of('location-unknown', '')).toBe('never')
})
