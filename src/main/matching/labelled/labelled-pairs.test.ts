// What makes the labelled set fit to measure with: big enough, no pair twice, and two halves of the same mixture.
import { describe, expect, it } from 'vitest'
import { labelled, type LabelledPair } from './labelled-pairs.ts'

const all = [...labelled.tuning, ...labelled.untouched]

describe('the labelled set', () => {
  it('has 240 pairs and more, at least 80 of them near misses', () => {
    expect(all.length).toBeGreaterThanOrEqual(240)
    expect(all.filter((pair) => !pair.same).length).toBeGreaterThanOrEqual(80)
  })
  it('has no pair twice, in neither direction', () => {
    const named = all.map(({ kind, left, right }) => [kind, ...[left.join(' '), right.join(' ')].sort()].join('|'))
    expect(new Set(named).size).toBe(named.length)
  })
  it('has every kind and category in both halves, in equal parts', () => {
    const tuning = counts(labelled.tuning)
    const untouched = counts(labelled.untouched)
    expect([...tuning.keys()].sort()).toEqual([...untouched.keys()].sort())
    for (const [group, count] of tuning) expect(Math.abs(count - (untouched.get(group) ?? 0))).toBeLessThanOrEqual(1)
  })
})

function counts(pairs: readonly LabelledPair[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  for (const { kind, category } of pairs) {
    const group = `${kind}: ${category}`
    found.set(group, (found.get(group) ?? 0) + 1)
  }
  return found
}
