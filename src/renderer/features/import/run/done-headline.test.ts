// How an import ended, in words and colour.
import { describe, expect, it } from 'vitest'
import { makeImport, makeImported } from '../../../testing/import-runs.ts'
import { importHeadline } from './done-headline.ts'
import type { Import } from '../import-model.ts'
import { countParts, currentWords, failedFirst, plainSum, resultWords, settledEvents } from './run-words.ts'

const imported = [makeImported(17, 'A'), makeImported(19, 'B')]

describe('the headline', () => {
  it('is green when all is done, and says what was there already', () => {
    const results = [...imported, makeImported(21, 'C', { outcome: 'UNCHANGED' })]
    expect(importHeadline(makeImport({ status: 'DONE', results }))).toMatchObject({
      tone: 'ok',
      title: '2 events imported.',
      detail: '1 event is as the workbook has it already.',
    })
  })
  it('says when nothing had to be changed', () => {
    const results = [makeImported(21, 'C', { outcome: 'UNCHANGED' })]
    expect(importHeadline(makeImport({ status: 'DONE', results }))).toMatchObject({
      tone: 'ok',
      title: 'Nothing had to be changed.',
    })
  })
  it('is amber when some failed, and names what is in one system only', () => {
    expect(importHeadline(makeImport())).toMatchObject({
      tone: 'warn',
      title: '3 of 4 events imported. 1 failed.',
      detail: 'CS2-23-26A is in the tutorial database only. 1 has something left to do by hand in Administrate.',
    })
  })
  it('is amber when some were left out alone', () => {
    const results = [...imported, makeImported(21, 'C', { outcome: 'LEFT_OUT' })]
    expect(importHeadline(makeImport({ results })).title).toBe('2 events imported. 1 left out.')
  })
  it('is red when none was imported, with the cause and its code', () => {
    const results = [makeImported(21, 'C', { outcome: 'FAILED' })]
    const problem = {
      code: 'ADM-401',
      message: 'Administrate refused the sign-in.',
      effect: 'Nothing was changed.',
      next: 'Sign in again.',
    }
    expect(importHeadline(makeImport({ status: 'FAILED', results, problem }))).toEqual({
      tone: 'bad',
      status: 'failed',
      title: 'No event was imported.',
      detail: 'Administrate refused the sign-in. Nothing was changed. Sign in again.',
      code: 'ADM-401',
    })
  })
  it.each([
    ['STOPPED', 'Stopped after 1 of 3 events.', 'begun'],
    ['INTERRUPTED', 'Interrupted after 1 of 3 events.', 'finished'],
  ] satisfies [Import['status'], string, string][])(
    'of %s says what stays and what is not done',
    (status, title, state) => {
      const waiting = [19, 21].map((row) => makeImported(row, `W${row}`, { outcome: 'WAITING' }))
      const headline = importHeadline(makeImport({ status, results: [makeImported(17, 'A'), ...waiting] }))
      expect(headline).toMatchObject({ tone: 'warn', title })
      expect(headline.detail).toContain(`What is imported stays; 2 events are not ${state}.`)
    },
  )
  it('never says that nothing was changed when something was', () => {
    const begun = makeImported(21, 'C', {
      outcome: 'UNKNOWN',
      inTutorialDatabase: 'WRITTEN',
      inAdministrate: 'UNKNOWN',
    })
    const problem = {
      code: 'ADM-CONNECT',
      message: 'It broke off.',
      effect: 'Nothing was changed.',
      next: 'Try again.',
    }
    const { detail, code } = importHeadline(makeImport({ status: 'FAILED', results: [begun], problem }))
    expect(detail).toContain('It broke off. What is written stays. Try again.')
    expect(code).toBe('ADM-CONNECT')
  })
  it('says once that the program ended, in words for an import', () => {
    const problem = {
      code: 'ENGINE-LOST',
      message: 'It ended.',
      effect: 'The step is untouched.',
      next: 'Run it again.',
    }
    const { detail, code } = importHeadline(makeImport({ status: 'INTERRUPTED', problem }))
    expect(detail).toContain('The program that ran it ended in the middle.')
    expect(detail).not.toContain('untouched')
    expect(code).toBeUndefined()
  })
  it('an event that was being written when the program ended is not one that was never begun', () => {
    const of = (inTutorialDatabase: 'WRITTEN' | 'ABSENT') =>
      resultWords(makeImported(21, 'C', { outcome: 'WAITING', messages: [], inTutorialDatabase }))
    expect([of('WRITTEN'), of('ABSENT')]).toEqual(['begun, not finished', 'not begun'])
  })
  it('tells what a stop kept from beginning from what was left out', () => {
    const out = [19, 21].map((row) => makeImported(row, `W${row}`, { outcome: 'LEFT_OUT' }))
    const one = makeImport({ status: 'STOPPED', results: [makeImported(17, 'A'), ...out], toContinue: 1 })
    expect(importHeadline(one)).toMatchObject({
      title: 'Stopped after 1 of 2 events.',
      detail: 'What is imported stays; 1 event is not begun.',
    })
  })
  it('keeps a lost answer apart from a failure', () => {
    const results = [...imported, makeImported(21, 'C', { outcome: 'UNKNOWN' })]
    const { title, detail } = importHeadline(makeImport({ results }))
    expect(title).toBe('2 of 3 events imported. 1 without an answer.')
    expect(detail).toContain('Continue looks it up before anything is sent again.')
  })
})

describe('sums and order', () => {
  it('add up, with those not begun only where there are some', () => {
    const { events } = makeImport()
    const parts = countParts(events)
    expect(plainSum(events.total, parts)).toBe('6 = 3 + 1 + 1 + 1')
    expect(parts.reduce((sum, { count }) => sum + count, 0)).toBe(events.total)
    const waiting = makeImport({ results: [...imported, makeImported(21, 'C', { outcome: 'WAITING' })] }).events
    expect(plainSum(waiting.total, countParts(waiting))).toBe('3 = 2 + 0 + 0 + 0 + 1')
    expect(settledEvents(waiting)).toBe(2)
  })
  it('puts what needs somebody first, the rest as the workbook has it', () => {
    expect(failedFirst(makeImport().results).map(({ row }) => row)).toEqual([149, 56, 117, 17, 62, 131])
  })
  it('says when it has paused, and what it finishes before that', () => {
    const writing = makeImported(19, 'B', { outcome: 'WAITING', current: true })
    const words = (event: typeof writing): string =>
      currentWords({ results: [makeImported(17, 'A'), event], paused: true, undoing: false })
    expect(words(writing)).toBe('Pauses after B')
    expect(words({ ...writing, outcome: 'IMPORTED' })).toBe('Paused')
  })
  it('names the first session that failed where the event itself has no message', () => {
    const event = makeImported(30, 'D', {
      outcome: 'FAILED',
      sessions: [
        { row: 30, title: 'D-1', outcome: 'IMPORTED', messages: [] },
        { row: 31, title: 'D-2', outcome: 'FAILED', messages: ['Day 2 is not there.'] },
      ],
    })
    expect(resultWords(event)).toBe('Row 31: Day 2 is not there.')
  })
})
