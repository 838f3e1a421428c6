// What is typed finds what is meant, and what is meant most comes first.
import { expect, test } from 'vitest'
import { rank } from './rank.ts'

const entries = [
  { title: 'Home' },
  { title: 'Sync' },
  { title: 'Full Sync', also: 'start read all' },
  { title: 'Sync venues' },
  { title: 'Sync course templates' },
  { title: 'Sync course template price levels' },
  { title: 'Match venues' },
  { title: 'Settings', also: 'preferences options' },
  { title: 'Privacy and Secrets', also: 'settings telemetry' },
  { title: 'Sessions_Zürich_part_2.xlsx', also: 'workbook' },
]
const found = (typed: string): readonly string[] => rank(entries, typed).map(({ title }) => title)

test.each([
  ['full', 'Full Sync'],
  ['fs', 'Full Sync'],
  ['sync', 'Sync'],
  ['sync ven', 'Sync venues'],
  ['ven syn', 'Sync venues'],
  ['venues', 'Sync venues'],
  ['venuse', 'Sync venues'],
  ['vneues', 'Sync venues'],
  ['mach venu', 'Match venues'],
  ['MATCH', 'Match venues'],
  ['price', 'Sync course template price levels'],
  ['templ', 'Sync course templates'],
  ['preferences', 'Settings'],
  ['setings', 'Settings'],
  ['secret', 'Privacy and Secrets'],
  ['zurich', 'Sessions_Zürich_part_2.xlsx'],
  ['workbook', 'Sessions_Zürich_part_2.xlsx'],
  ['part 2', 'Sessions_Zürich_part_2.xlsx'],
])('%s', (typed, title) => {
  expect(found(typed)[0]).toBe(title)
})

test('every word has to fit; nothing typed hides nothing and moves nothing', () => {
  expect(found('venues home')).toEqual([])
  expect(found('qqq')).toEqual([])
  expect(found('  ')).toEqual(entries.map(({ title }) => title))
  expect(found('venues')).toEqual(['Sync venues', 'Match venues'])
})

test('of those that fit alike, the one with keys of its own comes first', () => {
  const alike = [{ title: 'Sync venues' }, { title: 'Full Sync', keys: {} }, { title: 'Sync locations' }]
  expect(rank(alike, 'sync').map(({ title }) => title)).toEqual(['Full Sync', 'Sync venues', 'Sync locations'])
})

test('a word of the title counts more than one it is also looked for as', () => {
  expect(found('settings').slice(0, 2)).toEqual(['Settings', 'Privacy and Secrets'])
})
