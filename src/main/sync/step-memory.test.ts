// A step's outcome is remembered only where it cannot be another: same answers, same rows, same parents, written whole.
import { expect, it } from 'vitest'
import type { Answered } from '../administrate/asking.ts'
import type { ApplyResult, KindVersions } from '../ports/sync-store.ts'
import type { ParentRow } from './parents.ts'
import { createStepMemory, type PlanBasis } from './step-memory.ts'
import { applied, emptyState, location, planOf } from './testing/model.ts'

const answered: Answered = []
const parent: ReadonlyMap<string, ParentRow> = new Map()
const basis: PlanBasis = { answered, version: 'before', parents: [parent] }
const after: PlanBasis = { ...basis, version: 'after' }
const records = [location('L1', 'London')]
const creating = planOf(emptyState, { records })
const versions: KindVersions = { theirs: 'before', whole: 'after' }
const whole: ApplyResult = { written: 1, moved: [], versions }

function keeping(...kept: Parameters<ReturnType<typeof createStepMemory>['keep']>) {
  const memory = createStepMemory()
  memory.keep(...kept)
  return memory
}

it('gives what planning again would give, for the rows that were left', () => {
  const memory = keeping('location', basis, creating, whole)
  expect(memory.recall('location', after)).toEqual(planOf(applied(emptyState, creating.items), { records }))
  expect(memory.recall('location', basis)).toBeNull()
  expect([memory.holds('location', [parent]), memory.holds('location', [new Map()])]).toEqual([true, false])
  expect(memory.recall('venue', after)).toBeNull()
})

it('keeps a plan that wrote nothing for the rows it was made from', () => {
  const nothing = planOf(applied(emptyState, creating.items), { records })
  const memory = keeping('location', basis, nothing, { written: 0, moved: [], versions: null })
  expect(memory.recall('location', basis)).toEqual(nothing)
})

it.each<[string, Partial<PlanBasis>]>([
  ['other answers', { answered: [] }],
  ['answers that cannot be compared', { answered: null }],
  ['other rows', { version: 'later' }],
  ['other parents, though they may be equal', { parents: [new Map()] }],
  ['a parent that is not in this run', { parents: [undefined] }],
])('gives nothing for %s', (_what, other) => {
  expect(keeping('location', basis, creating, whole).recall('location', { ...after, ...other })).toBeNull()
})

it.each<[string, Partial<PlanBasis>, Partial<ApplyResult>]>([
  ['a record had moved', {}, { moved: creating.items }],
  ['somebody else wrote a row since the look', {}, { versions: { theirs: 'touched', whole: 'after' } }],
  ['the answers cannot be compared', { answered: null }, {}],
  ['its parents were not in the run', { parents: [undefined] }, {}],
])('keeps nothing when %s', (_what, other, written) => {
  const memory = keeping('location', { ...basis, ...other }, creating, { ...whole, ...written })
  expect(memory.recall('location', { ...after, ...other })).toBeNull()
  expect(memory.holds('location', other.parents ?? basis.parents)).toBe(false)
})

it('a single run, which knows no parents, leaves what a Full Sync remembers', () => {
  const memory = keeping('location', basis, creating, whole)
  memory.keep('location', { ...basis, parents: [undefined] }, creating, whole)
  expect(memory.recall('location', after)).not.toBeNull()
})

it('keeps nothing of a plan that changed or marked a record, and forgets what it knew', () => {
  const state = applied(emptyState, creating.items)
  const renaming = planOf(state, { records: [location('L1', 'Londinium')] })
  expect(renaming.items.map(({ action }) => action)).toEqual(['update'])
  const memory = keeping('location', basis, creating, whole)
  memory.keep('location', basis, renaming, whole)
  expect([memory.holds('location', [parent]), memory.recall('location', after)]).toEqual([false, null])
})
