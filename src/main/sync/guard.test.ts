// How many records may go missing at once before a person has to agree.
import { describe, expect, it } from 'vitest'
import { ownGuards } from '../ports/settings.ts'
import { guardProblem, missingLimit, tenantProblem } from './guard.ts'

const base = { entity: 'location', known: 11, read: 9, newlyMissing: 2, accepted: null, guards: ownGuards } as const

describe('the guard on missing records', () => {
  it.each([
    [0, 2],
    [11, 2],
    [29, 2],
    [30, 3],
    [1000, 100],
  ])('of %i records allows %i', (known, limit) => {
    expect(missingLimit(known, ownGuards)).toBe(limit)
    expect(guardProblem({ ...base, known, newlyMissing: limit })).toBeNull()
    expect(guardProblem({ ...base, known, newlyMissing: limit + 1 })?.code).toBe('GUARD-SHRINK')
  })
  it.each([
    ['half as much', { missingPercent: 5, missingAtLeast: 2 }, 100, 5],
    ['nothing at all', { missingPercent: 0, missingAtLeast: 0 }, 1000, 0],
    ['fifty of few', { missingPercent: 10, missingAtLeast: 50 }, 100, 50],
    ['half of many', { missingPercent: 50, missingAtLeast: 2 }, 999, 499],
  ])('as it is set: %s', (_what, guards, known, limit) => {
    expect(missingLimit(known, guards)).toBe(limit)
    expect(guardProblem({ ...base, guards, known, newlyMissing: limit })).toBeNull()
    const problem = guardProblem({ ...base, guards, known, newlyMissing: limit + 1 })
    expect(problem?.code).toBe('GUARD-SHRINK')
    expect(problem?.effect).toContain(`The limit is ${limit} locations at once.`)
  })
  it('says what would happen, with the numbers', () => {
    const problem = guardProblem({ ...base, read: 2, newlyMissing: 9 })
    expect(problem).toMatchObject({
      code: 'GUARD-SHRINK',
      message: 'Nothing was written. Locations would drop from 11 to 2.',
      effect:
        'Administrate sent 2 locations and said that was all; 9 of 11 would be marked as gone, 82 %. The limit is 2 locations at once.',
    })
    expect(problem?.next).toContain('--accept-missing 9')
  })
  it('writes large numbers as people read them, bare only behind the flag, and 100 % only of all', () => {
    const problem = guardProblem({ ...base, known: 1319, read: 3, newlyMissing: 1316, accepted: 1200 })
    expect(problem).toMatchObject({
      message: 'Nothing was written. Locations would drop from 1,319 to 3.',
      effect:
        'Administrate sent 3 locations and said that was all; 1,316 of 1,319 would be marked as gone, 99 %. The limit is 131 locations at once. You confirmed 1,200, but it is 1,316 now.',
    })
    expect(problem?.next).toMatch(/confirm exactly 1,316 \(--accept-missing 1316\)\.$/)
  })
  it('says 1 % of very little', () => {
    const guards = { missingPercent: 0, missingAtLeast: 0 }
    expect(guardProblem({ ...base, guards, known: 1000, newlyMissing: 1 })?.effect).toContain(' gone, 1 %.')
  })
  it('one is one', () => {
    const guards = { missingPercent: 0, missingAtLeast: 1 }
    expect(guardProblem({ ...base, read: 1, guards })?.effect).toMatch(
      /^Administrate sent 1 location and .* 1 location at/,
    )
  })
  it('stops an empty answer even when little would go', () => {
    expect(guardProblem({ ...base, known: 1, read: 0, newlyMissing: 1 })?.code).toBe('GUARD-EMPTY')
    expect(guardProblem({ ...base, known: 0, read: 0, newlyMissing: 0 })).toBeNull()
  })
  it('lets through exactly the number that was confirmed', () => {
    expect(guardProblem({ ...base, newlyMissing: 9, accepted: 9 })).toBeNull()
    expect(guardProblem({ ...base, newlyMissing: 9, accepted: 8 })?.effect).toContain(
      'You confirmed 8, but it is 9 now.',
    )
  })
})

describe('the guard on the tenant', () => {
  it.each([
    ['the first read', null, 'a.example', null, true],
    ['the same tenant', 'a.example', 'a.example', null, true],
    ['another tenant', 'a.example', 'b.example', null, false],
    ['another tenant, confirmed', 'a.example', 'b.example', 'b.example', true],
    ['another tenant, the old one confirmed', 'a.example', 'b.example', 'a.example', false],
  ])('%s', (_what, last, now, accepted, passes) => {
    expect(tenantProblem(last, now, accepted) === null).toBe(passes)
  })
})
