// The plan under review: facets, boxes that stand for many, and what came back.
import { expect, test } from 'vitest'
import { planItem } from '../../../testing/runs.ts'
import { changeSummary, rowWords, shownWords, tickedWords } from './plan-text.ts'
import { groupPlan, inFacet, isOpen, matchesFilter, movedSentence, shownOf, tickState } from './plan-view.ts'
import type { Facet } from './plan-view.ts'

const items = [
  planItem('1'),
  planItem('2', {
    action: 'UPDATE',
    kind: 'LOCATIONS',
    fields: [{ field: 'name', before: 'Leeds Central', after: 'Leeds City Centre' }],
  }),
  planItem('3', { action: 'MISSING', ticked: false }),
  planItem('4', { action: 'RELINK', status: 'MOVED' }),
]

test('every item is in all and in exactly one kind of change', () => {
  const kinds: readonly Facet[] = ['new', 'changed', 'relinked', 'removed']
  for (const item of items) {
    expect(inFacet(item, 'all')).toBe(true)
    expect(kinds.filter((facet) => inFacet(item, facet))).toHaveLength(1)
  }
  expect(items.filter((item) => inFacet(item, 'warnings')).map((item) => item.id)).toEqual(['3', '4'])
})

test('written and left out ones do not wait any more', () => {
  expect(
    ['PENDING', 'MOVED', 'WRITTEN', 'LEFT'].filter((status) => isOpen(planItem('1', { status: status as 'PENDING' }))),
  ).toEqual(['PENDING', 'MOVED'])
})

test('the filter looks in names, contexts and values', () => {
  expect(items.filter((item) => matchesFilter(item, ' city ')).map((item) => item.id)).toEqual(['2'])
  expect(items.filter((item) => matchesFilter(item, ''))).toHaveLength(4)
})

test('groups come in writing order, boxes show all, some or none', () => {
  expect(groupPlan(items).map((group) => [group.kind, group.items.length])).toEqual([
    ['LOCATIONS', 1],
    ['VENUES', 3],
  ])
  expect([tickState(items), tickState(items.slice(0, 2)), tickState(items.slice(2, 3))]).toEqual(['part', true, false])
})

test('what came back is told with what is unaffected', () => {
  expect(movedSentence(items)).toBe(
    '1 record changed since this plan. It is back in the list; the other 3 are unaffected.',
  )
  expect(movedSentence(items.slice(0, 3))).toBe('')
  const two = [planItem('1', { status: 'MOVED' }), planItem('2', { status: 'MOVED' })]
  expect(movedSentence(two)).toBe(
    '2 records changed since this plan. They are back in the list; nothing else is affected.',
  )
})

test('a change in one line', () => {
  expect(items.map(changeSummary)).toEqual([
    'London · new, will be linked',
    'name “Leeds Central” → “Leeds City Centre”',
    'London · in Administrate no longer · kept, marked as gone when ticked',
    'changed by somebody else since · London',
  ])
})

test('a new record of a kind that has no partner says nothing of links', () => {
  expect(changeSummary(planItem('1', { linked: false }))).toBe('London · new, stays without a link')
  expect(changeSummary(planItem('1', { kind: 'PRICE_LEVELS', context: '', linked: false }))).toBe('new')
})

test('what is spoken of a row, of a tick and of a narrower list', () => {
  expect(items[1] && rowWords(items[1])).toBe('Room 2, changed, name “Leeds Central” → “Leeds City Centre”, ticked')
  expect(tickedWords(items, ['3'], true)).toBe('Room 3, ticked. 4 of 4 are ticked.')
  expect(tickedWords(items, ['1', '2'], false)).toBe('1 of 4 are ticked.')
  expect(shownWords(shownOf(items, 'removed', ''), items)).toBe('1 of 4 are shown, 3 of 4 are ticked.')
})
