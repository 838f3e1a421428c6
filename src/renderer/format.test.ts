// Numbers and times read as en-GB, honest at the edges.
import { expect, test } from 'vitest'
import {
  formatCount,
  formatDay,
  formatDuration,
  formatMoment,
  formatNumber,
  formatShare,
  formatStopwatch,
  formatTimeLeft,
  joinWords,
  secondsBetween,
} from './format.ts'

test('numbers and counts', () => {
  expect(formatNumber(1093)).toBe('1,093')
  expect(formatCount(1, 'venue')).toBe('1 venue')
  expect(formatCount(1240, 'course template')).toBe('1,240 course templates')
  expect(joinWords([])).toBe('')
  expect(joinWords(['1'])).toBe('1')
  expect(joinWords(['1', '2', '6'])).toBe('1, 2 and 6')
})

test('a share is all only when it is all, and nothing only when it is nothing', () => {
  expect(formatShare(57, 64)).toBe('89 %')
  expect(formatShare(999, 1000)).toBe('99 %')
  expect(formatShare(1, 1000)).toBe('1 %')
  expect(formatShare(0, 5)).toBe('0 %')
  expect(formatShare(5, 5)).toBe('100 %')
  expect(formatShare(0, 0)).toBe('–')
})

test('durations, stopwatch and time left', () => {
  expect(['0', '7.9', '750', '3723'].map((seconds) => formatStopwatch(Number(seconds)))).toEqual([
    '0:00',
    '0:07',
    '12:30',
    '1:02:03',
  ])
  const told = ['under 1 s', '1 s', '16 s', '1 min', '6 min 20 s', '1 h', '1 h 5 min']
  expect([0.9, 1, 16, 60, 380, 3600, 3900].map(formatDuration)).toEqual(told)
  expect([0, 9, 38, 200].map(formatTimeLeft)).toEqual([
    'about 1 s left',
    'about 9 s left',
    'about 40 s left',
    'about 3 min left',
  ])
  expect(secondsBetween('2025-11-06T09:10:02.000Z', '2025-11-06T09:10:18.000Z')).toBe(16)
})

test('days by the local calendar, not by 24 hours', () => {
  const now = new Date(2025, 10, 6, 0, 30)
  const at = (...parts: [number, number, number, number, number]): string => new Date(...parts).toISOString()
  expect(formatDay(at(2025, 10, 6, 0, 10), now)).toBe('today')
  expect(formatDay(at(2025, 10, 5, 23, 50), now)).toBe('yesterday')
  expect(formatMoment(at(2025, 10, 4, 16, 2), now)).toBe('Tue 4 Nov 16:02')
  expect(formatDay(at(2024, 10, 4, 16, 2), now)).toBe('Mon 4 Nov 2024')
})
