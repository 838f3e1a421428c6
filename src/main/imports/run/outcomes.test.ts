// Rows in are rows out: imported, unchanged, failed and left out add up, or the sum is refused.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { outcomesToRepeat, type RowOutcome, rowStatuses, summariseOutcomes } from './outcomes.ts'

const outcome = (row: number, status: RowOutcome['status'], eventRow = row): RowOutcome => ({
  ...{ row, eventRow, status, eventTitle: 'CB1-01-26A', messages: [] },
  ...{ externalId: null, number: null, tutorialEventId: null },
})
const all = fc
  .array(fc.constantFrom(...rowStatuses), { maxLength: 60 })
  .map((statuses) => statuses.map((status, at) => outcome(at + 4, status)))

it('adds up whatever happened', () => {
  fc.assert(
    fc.property(all, (outcomes) => {
      const sums = summariseOutcomes(outcomes.length, outcomes)
      expect(sums.rows).toBe(sums.imported + sums.unchanged + sums.failed + sums.leftOut)
      for (const status of ['imported', 'unchanged'] as const)
        expect(sums[status]).toBe(outcomes.filter((each) => each.status === status).length)
    }),
  )
})

it('refuses a row that is missing, one too many, and one that comes twice', () => {
  fc.assert(
    fc.property(
      all.filter((outcomes) => outcomes.length > 0),
      fc.nat(),
      (outcomes, pick) => {
        const at = pick % outcomes.length
        expect(() => summariseOutcomes(outcomes.length, outcomes.toSpliced(at, 1))).toThrow(/rows were read/)
        expect(() => summariseOutcomes(outcomes.length - 1, outcomes)).toThrow(/rows were read/)
        const twice = outcomes.flatMap((each, place) => (place === at ? [each, each] : [each]))
        expect(() => summariseOutcomes(twice.length, twice)).toThrow(/two outcomes/)
      },
    ),
  )
})

it('counts what is not known as failed, and what was never begun as left out', () => {
  expect(summariseOutcomes(2, [outcome(4, 'unknown'), outcome(5, 'waiting')])).toMatchObject({ failed: 1, leftOut: 1 })
})

it('repeats whole events: one row that is not done takes the others along', () => {
  const rows = [outcome(4, 'imported'), outcome(5, 'failed', 4), outcome(6, 'unchanged'), outcome(7, 'waiting')]
  expect(outcomesToRepeat(rows).map(({ row }) => row)).toEqual([4, 5, 7])
})
