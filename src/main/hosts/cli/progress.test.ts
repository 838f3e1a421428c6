import { expect, test } from 'vitest'
import { step } from './output/sample-job.ts'
import { progressOf } from './progress.ts'

const now = new Date('2026-02-12T09:12:00.000Z')

test.each([
  [{ status: 'COMPARING', done: 34, total: 62 }, 9, 'Venues: comparing 34 of 62 · about 9 s left'],
  [{ status: 'READING', done: 0, total: null }, null, 'Venues: reading'],
  [{ status: 'WRITING', done: 61, total: 62 }, 0, 'Venues: writing 61 of 62'],
  [{ status: 'READING', done: 200, total: null }, null, 'Venues: reading, 200 so far'],
  [{ status: 'WRITING', done: 1, total: 2 }, 150, 'Venues: writing 1 of 2 · about 3 min left'],
  [
    { status: 'READING', waitingUntil: '2026-02-12T09:12:11.500Z' },
    9,
    'Venues: Administrate asks us to slow down, continuing in 12 s',
  ],
  [{ status: 'WAITING' }, null, null],
  [{ status: 'DONE' }, null, null],
] as const)('%#', (given, secondsLeft, line) => {
  expect(progressOf({ steps: [step(2), step(3, given)], secondsLeft }, now)).toBe(line)
})
