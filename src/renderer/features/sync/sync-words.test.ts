// Sentences about steps and runs: sums that add up, phases, waits, what stopping leaves behind.
import { expect, test } from 'vitest'
import { doneJob, doneStep, kinds, makeKind, makeStep, noCounts, runningJob } from '../../testing/runs.ts'
import type { Kind } from '../../model.ts'
import { dependencyArcs } from './arcs.ts'
import { changeNote, formatValue } from './change-words.ts'
import { jobShare, stepShare } from './job-facts.ts'
import { namesLine } from './names-line.ts'
import { reportText } from './report.ts'
import { ruleLine, stopSentence, writtenSoFar } from './run-text.ts'
import { progressWords, stepLine } from './step-text.ts'
import { sumLine } from './sum-line.ts'

const now = new Date('2025-11-06T09:10:09.000Z')

test('the sum line claims equality only where it holds', () => {
  expect(sumLine(387, doneJob.totals)).toBe('387 read = 39 created + 12 updated + 336 unchanged')
  expect(sumLine(5, { ...noCounts, created: 2, skipped: 1, errors: 2 })).toBe(
    '5 read = 2 created + 0 updated + 0 unchanged + 1 skipped + 2 errors',
  )
  expect(sumLine(9, { ...noCounts, created: 2 })).toBe('9 read: 2 created, 0 updated, 0 unchanged')
})

test('progress in words, also when Administrate makes us wait', () => {
  expect(progressWords(makeStep('VENUES', { status: 'READING', done: 40 }), now)).toBe('reading, 40 so far')
  expect(progressWords(makeStep('VENUES', { status: 'READING', done: 200, total: 1240 }), now)).toBe(
    'reading 200 of 1,240',
  )
  const waiting = makeStep('VENUES', { status: 'READING', waitingUntil: '2025-11-06T09:10:21.000Z' })
  expect(progressWords(waiting, now)).toBe('waiting 12 s for Administrate')
  expect(progressWords(waiting, new Date('2025-11-06T09:10:22.000Z'))).toBe('reading')
  expect(progressWords(waiting, new Date('2025-11-06T09:10:20.600Z'))).toBe('waiting 1 s for Administrate')
  const aTickBefore = new Date('2025-11-06T09:10:08.200Z')
  expect(progressWords(waiting, aTickBefore)).toBe('waiting 12 s for Administrate')
  expect(progressWords(makeStep('VENUES', { status: 'WRITING', total: 0 }), now)).toBe('writing')
})

test('a waiting step names only what it still waits for', () => {
  const { steps } = runningJob()
  const line = (name: Kind['name']): string => {
    const step = steps.find((each) => each.kind === name) ?? makeStep(name)
    return stepLine(step, kinds.find((kind) => kind.name === name) ?? null, steps, now).text
  }
  expect(line('COURSE_TEMPLATES')).toBe('waiting')
  expect(line('COURSE_TEMPLATE_PRICE_LEVELS')).toBe('waits for 6')
})

test('what a step needs is named in the order in which it runs', () => {
  const needs = ['COURSE_TEMPLATES', 'PRICE_LEVELS'] as const
  const name = 'COURSE_TEMPLATE_PRICE_LEVELS' as const
  const last = makeKind(name, { rule: 'its own list', needs })
  expect(ruleLine(last)).toBe('its own list · needs 2 and 6')
  const steps = [...needs, name].map((each) => makeStep(each))
  expect(stepLine(makeStep(name), last, steps, now).text).toBe('waits for 2 and 6')
  const blocked = makeStep(name, { status: 'BLOCKED', blockedBy: needs })
  expect(stepLine(blocked, last, steps, now).attention).toBe('did not run, needs Price levels and Course templates')
})

test('planned numbers are not counted as written', () => {
  expect(writtenSoFar(runningJob())).toBe('1 created, 2 updated, 0 errors written so far')
  expect(stopSentence(runningJob())).toBe(
    'If you stop now: steps 1 to 3 stay as written. Venues is written whole or not at all, so it stays as it was.',
  )
})

test('progress never runs ahead: a third per phase, whole only at the end', () => {
  expect(stepShare(makeStep('VENUES'))).toBe(0)
  expect(stepShare(makeStep('VENUES', { status: 'COMPARING', done: 31, total: 62 }))).toBeCloseTo(0.5)
  expect(stepShare(makeStep('VENUES', { status: 'WRITING', done: 62, total: 62 }))).toBe(1)
  expect(stepShare(makeStep('VENUES', { status: 'READING', done: 40, total: null }))).toBe(0)
  expect(stepShare(makeStep('VENUES', { status: 'PLANNED', done: 62, total: 62 }))).toBeCloseTo(2 / 3)
  expect(jobShare(doneJob)).toBe(1)
})

test('arcs: longer ones outside, none on another, none as if it went on in another', () => {
  expect(dependencyArcs(kinds)).toEqual([
    { from: 0, to: 5, lane: 0 },
    { from: 1, to: 6, lane: 1 },
    { from: 2, to: 3, lane: 2 },
    { from: 5, to: 6, lane: 2 },
  ])
})

test('names at a glance', () => {
  expect(namesLine(['A', 'B', 'C'], 3)).toBe('A, B, C')
  expect(namesLine(['A', 'B', 'C'], 3000)).toBe('A, B and 2,998 more')
  expect(namesLine([], 3)).toBe('')
})

test('values and short notes of a change', () => {
  expect([null, '', 'x', 1200, true, { a: 1 }].map(formatValue)).toEqual(['–', '–', 'x', '1,200', 'yes', '{"a":1}'])
  const fields = [{ field: 'seat_count', before: 20, after: 24 }]
  expect(changeNote({ action: 'UPDATE', context: 'Leeds', fields })).toBe('seat count 20 → 24')
  expect(changeNote({ action: 'CREATE', context: 'Leeds', fields })).toBe('Leeds')
})

test('the report holds the headline, each step and each name with its reason', () => {
  const finding = { id: '1', position: 4, kindName: 'VENUES', model: 'TutorialVenue', reason: 'NO_SUCH_KEY' } as const
  const text = reportText(doneJob, [
    { ...finding, kind: 'UNMATCHED_TUTORIAL', key: 'Westgate Ctr', description: 'Leeds', message: 'Not there.' },
  ])
  expect(text).toContain('Sync complete. 39 created, 12 updated, 0 errors.')
  expect(text).toContain(
    `${doneStep('VENUES').title}: done, 12 created, 1 updated, 49 unchanged, 0 errors, 6 not linked, 5 only in Administrate.`,
  )
  expect(text).toContain(
    'Tutorial records that are not linked (1):\n  - TutorialVenue: Westgate Ctr (Leeds): Not there.',
  )
})
