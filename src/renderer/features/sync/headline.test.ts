// Each end of a run has its headline, and each sentence is true of that run.
import { expect, test } from 'vitest'
import { doneJob, doneStep, guardJob, makeJob, makeStep, names, noCounts } from '../../testing/runs.ts'
import { completeSentence, headline } from './headline.ts'

const problem = {
  code: 'ADM-INCOMPLETE',
  message: 'Administrate stopped answering.',
  effect: 'No venue was changed.',
  next: 'Try again.',
}
const firstThree = names.slice(0, 3).map((name) => doneStep(name))

test('all fine: the contract’s words, then the proof', () => {
  expect(headline(doneJob)).toEqual({
    tone: 'ok',
    status: 'done',
    title: 'Sync complete. 39 created, 12 updated, 0 errors.',
    detail: '387 read = 39 created + 12 updated + 336 unchanged. Nothing was written to Administrate.',
  })
})

test('one kind carries its own name; errors and gone records are told', () => {
  const counts = { ...noCounts, created: 1, unchanged: 60, errors: 1, deleted: 2 }
  const job = makeJob('DONE', [], {
    command: 'sync_venues',
    title: 'Venues',
    steps: [doneStep('VENUES', { counts, read: 62 })],
  })
  const { tone, title, detail } = headline(job)
  expect([tone, title]).toEqual(['warn', 'Venues complete. 1 created, 0 updated, 1 error.'])
  expect(detail).toBe(
    '62 read = 1 created + 0 updated + 60 unchanged + 1 error. 2 records marked as gone. Nothing was written to Administrate.',
  )
})

test('stopped at the first failure', () => {
  const job = makeJob('FAILED', [...firstThree, makeStep('VENUES', { status: 'FAILED', problem })])
  expect(headline(job)).toMatchObject({
    tone: 'bad',
    title: 'Stopped at Venues. Steps 1 to 3 are complete.',
    detail: 'Administrate stopped answering. No venue was changed. Try again.',
    code: 'ADM-INCOMPLETE',
  })
})

test('gone on after an error: what failed and what did not run because of it', () => {
  const steps = [
    ...names.slice(0, 5).map((name) => doneStep(name)),
    makeStep('COURSE_TEMPLATES', { status: 'FAILED', problem }),
    makeStep('COURSE_TEMPLATE_PRICE_LEVELS', { status: 'BLOCKED', blockedBy: ['COURSE_TEMPLATES'] }),
  ]
  const { title, detail } = headline(makeJob('FAILED', steps, { skipErrors: true }))
  expect(title).toBe('Sync finished with problems. 5 of 7 steps done.')
  expect(detail).toMatch(
    /^Course templates failed\. Course template price levels did not run because it needs Course templates\. /,
  )
})

test('a guard: nothing was written is said only as far as it is true', () => {
  expect(headline(guardJob()).title).toBe('Nothing was written. Locations would drop from 11 to 2.')
  expect(headline(guardJob(true)).title).toBe('Nothing was written for Locations. Locations would drop from 11 to 2.')
  expect(headline(guardJob()).detail).toMatch(/The limit is 2 locations at once\.$/)
  expect(headline(guardJob()).code).toBe('GUARD-SHRINK')
})

test('cancelled, given up and interrupted', () => {
  const cancelled = makeJob('CANCELLED', [...firstThree, makeStep('VENUES', { status: 'CANCELLED' })])
  expect(headline(cancelled).title).toBe('Stopped. Steps 1 to 3 are complete.')
  expect(headline(cancelled).detail).toBe(
    'Venues is untouched, and so is all that comes after. A step is written whole or not at all.',
  )
  const planned = makeJob(
    'CANCELLED',
    names.map((name) => makeStep(name, { status: 'PLANNED' })),
    { reviewFirst: true },
  )
  expect(headline(planned).title).toBe('Plan given up. Nothing of it was written.')
  const interrupted = headline(makeJob('INTERRUPTED', [...firstThree, makeStep('VENUES', { status: 'READING' })]))
  expect(interrupted.title).toMatch(/^Run 42 was interrupted at step 4, Venues \(\d\d:\d\d\)\. Nothing was lost\.$/)
})

test('complete steps by number', () => {
  expect(completeSentence([])).toBe('No step was completed.')
  expect(completeSentence([doneStep('LOCATIONS')])).toBe('Step 3 is complete.')
  expect(completeSentence([doneStep('CUSTOM_FIELDS'), doneStep('LOCATIONS'), doneStep('INSTRUCTORS')])).toBe(
    'Steps 1, 3 and 5 are complete.',
  )
})
