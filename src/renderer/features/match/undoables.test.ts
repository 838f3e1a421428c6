// Z takes back the newest decision, whatever the list knows of it so far.
import { expect, test } from 'vitest'
import { createUndoables } from './undoables.ts'

const one = { id: '1', summary: 'Linked one' }
const two = { id: '2', summary: 'Linked two' }

test('what was just made comes before what the list knows, and is not taken back twice', () => {
  const undoables = createUndoables()
  expect(undoables.newest([])).toBeNull()
  expect(undoables.newest([one])).toBe(one)
  undoables.made(two)
  expect(undoables.newest([one])).toBe(two)
  undoables.undone('2')
  expect(undoables.newest([two, one])).toBe(one)
})

test('after a refusal the list counts', () => {
  const undoables = createUndoables()
  undoables.made(two)
  undoables.refused('2')
  expect(undoables.newest([one])).toBe(one)
  expect(undoables.newest([two, one])).toBe(two)
})
