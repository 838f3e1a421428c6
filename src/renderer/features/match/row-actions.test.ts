// What can be done with a row in each state, and what a key does.
import { expect, test } from 'vitest'
import type { MatchRow } from '../../model.ts'
import { makePair, makeRow, venueRows } from '../../testing/matches.ts'
import { linkStateOf } from './list/link-state.ts'
import { asOf, rowHeading, strengthWords } from './match-words.ts'
import { actionOfKey, actionsOf } from './row-actions.ts'

const pair = (change: Partial<MatchRow>): MatchRow => makePair('t1', ['A', ''], ['A', '', '1'], change)

test.each<[string, MatchRow, readonly string[]]>([
  ['suggestion', pair({ link: 'SUGGESTION' }), ['link', 'notTheSame', 'find', 'ignore']],
  ['not linked', makeRow('t1'), ['find', 'create', 'ignore']],
  ['blocked', makeRow('t1', { link: 'BLOCKED' }), ['find', 'ignore']],
  ['only there', makeRow('a1'), ['find', 'ignore']],
  ['gone and not linked', makeRow('a1', { missing: true }), ['remove']],
  ['linked', pair({}), ['unlink']],
  ['linked by hand, changed', pair({ link: 'PERSON', changed: true }), ['keep', 'unlink']],
  ['linked and gone', pair({ missing: true }), ['remove', 'unlink']],
  ['ignored', makeRow('t1', { link: 'IGNORED' }), ['restore']],
  ['no answer yet', makeRow('t1', { link: 'UNKNOWN' }), ['settle']],
])('%s', (_name, row, actions) => {
  expect(actionsOf(row, true)).toEqual(actions)
})

test('what cannot be created is not offered to be', () => {
  expect(actionsOf(makeRow('t1'), false)).toEqual(['find', 'ignore'])
})

test.each([
  ['Enter', 'link'],
  ['x', 'notTheSame'],
  ['F', 'find'],
  ['i', 'ignore'],
  ['n', 'note'],
  ['u', null],
])('key %s on a suggestion: %s', (key, action) => {
  expect(actionOfKey(key, venueRows[0]!, true)).toBe(action)
})

test('a linked pair is not linked again by Enter, an ignored one comes back by I', () => {
  expect(actionOfKey('Enter', pair({}), true)).toBeNull()
  expect(actionOfKey('u', pair({}), true)).toBe('unlink')
  expect(actionOfKey('i', makeRow('t1', { link: 'IGNORED' }), true)).toBe('restore')
})

test('words of states and strengths', () => {
  expect([94, 80, 62, 20].map((strength) => strengthWords(strength, 'venue'))).toEqual([
    'Very likely the same venue',
    'Probably the same venue',
    'Perhaps the same venue',
    'Hardly the same venue',
  ])
  expect(rowHeading(makeRow('a1'), 'venue')).toBe('Only in Administrate')
  expect(rowHeading(pair({ link: 'PERSON' }), 'venue')).toBe('Linked by hand')
  expect(linkStateOf(makeRow('a1'))).toBe('only-there')
  expect(linkStateOf(makeRow('t1'), true)).toBe('create')
  expect(linkStateOf(makeRow('t1', { link: 'UNKNOWN' }), true)).toBe('unknown')
  const now = new Date('2025-11-06T09:30:00.000Z')
  expect(asOf({ readAt: '2025-11-06T09:10:18.000Z', readByJob: '42' }, now)).toMatch(/^as of run 42, today \d\d:10$/)
  expect(asOf({ readAt: null, readByJob: null }, now)).toBe('')
})
