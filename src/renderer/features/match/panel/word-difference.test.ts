// Differing words are found on both sides, equal ones never marked.
import { expect, test } from 'vitest'
import { wordDifference } from './word-difference.ts'

function marked(left: string, right: string): readonly string[] {
  const difference = wordDifference(left, right)
  return [difference.left, difference.right].map((pieces) =>
    pieces.map(({ text, differs }) => (differs ? `[${text}]` : text)).join(''),
  )
}

test.each([
  ['Waterloo Rm 3', 'Waterloo Room 3', 'Waterloo [Rm] 3', 'Waterloo [Room] 3'],
  ['Edinburgh Quay', 'Edinburgh Quayside', 'Edinburgh [Quay]', 'Edinburgh [Quayside]'],
  ['London', 'London', 'London', 'London'],
  ['CB3_LO_2', 'CB3-LO-2', 'CB3[_]LO[_]2', 'CB3[-]LO[-]2'],
  ['Old Hall East', 'New Wing East', '[Old Hall] East', '[New Wing] East'],
  ['St. John', 'Saint John', '[St.] John', '[Saint] John'],
  ['', 'Hall', '', '[Hall]'],
  ['Great Hall', 'Hall', '[Great ]Hall', 'Hall'],
  ['école', 'Ecole', '[école]', '[Ecole]'],
])('%s and %s', (left, right, markedLeft, markedRight) => {
  expect(marked(left, right)).toEqual([markedLeft, markedRight])
})

test('very long texts are not compared word by word, and nothing is lost', () => {
  const long = 'word '.repeat(300)
  expect(
    wordDifference(long, 'word')
      .left.map((piece) => piece.text)
      .join(''),
  ).toBe(long)
})
