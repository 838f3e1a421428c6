// What dock, note and guard are told, from what the local API says.
import { expect, test } from 'vitest'
import type { DesktopQuery } from '../../../../graphql/generated/local.ts'
import { activityOf, endingOf, importHere } from './activity.ts'

type Job = NonNullable<DesktopQuery['latestJob']>

const nothing: DesktopQuery = { workspace: { engine: null }, latestJob: null, workbooks: [] }
const run = { jobId: '7', importId: null, now: '', share: null }

function sync(status: Job['status'], steps: Job['steps'] = [], problem: Job['problem'] = null): DesktopQuery {
  return {
    ...nothing,
    workspace: { engine: { jobId: '7', here: true } },
    latestJob: { id: '7', title: 'Venues', status, problem, steps },
  }
}

test('nothing runs', () => {
  expect(activityOf(nothing, null)).toEqual({ run: null, waiting: 0 })
})

test('what runs on another computer is none of ours', () => {
  expect(activityOf({ ...sync('RUNNING'), workspace: { engine: { jobId: '7', here: false } } }, null).run).toBeNull()
})

test('a plan under review and workbooks wait for a person', () => {
  const workbooks = [
    { importId: null, fileName: 'a.xlsx', status: 'WAITING' as const },
    { importId: 'i1', fileName: 'b.xlsx', status: 'DONE' as const },
  ]
  expect(activityOf({ ...sync('WAITING'), workspace: { engine: null }, workbooks }, null).waiting).toBe(2)
})

test.each([
  ['READING', 'Venues are being read.'],
  ['COMPARING', 'Venues are being read.'],
  ['WRITING', 'Venues are being written.'],
  ['WAITING', 'Tandem is at work.'],
] as const)('a step %s: %s', (status, now) => {
  expect(activityOf(sync('RUNNING', [{ title: 'Venues', status, done: 0, total: null }]), null).run?.now).toBe(now)
})

test('steps count the same, those under way by how far they are', () => {
  const step = { title: 'x', done: 0, total: null }
  const steps: Job['steps'] = [
    { ...step, status: 'DONE' },
    { ...step, status: 'FAILED' },
    { ...step, status: 'WRITING', done: 30, total: 40 },
    { ...step, status: 'WAITING' },
  ]
  expect(activityOf(sync('RUNNING', steps), null).run?.share).toBe(2.75 / 4)
})

test('an import, by its events; a creation, without an end in sight', () => {
  const engine = { workspace: { engine: { jobId: '9', here: true } } }
  const workbooks = [{ importId: 'i1', fileName: 'May.xlsx', status: 'RUNNING' as const }]
  const importing = { ...nothing, ...engine, workbooks }
  expect(importHere(importing)).toBe('i1')
  const rows = { total: 60, imported: 45, unchanged: 0, failed: 0, leftOut: 0, unknown: 0, waiting: 15 }
  const progress = { id: 'i1', jobId: '9', here: true, secondsLeft: null, rows, events: { total: 20, waiting: 5 } }
  expect(activityOf(importing, progress).run).toMatchObject({ importId: 'i1', share: 0.75 })
  expect(importHere({ ...nothing, ...engine })).toBeNull()
  expect(activityOf({ ...nothing, ...engine }, null).run).toMatchObject({ importId: null, share: null })
})

test('how a run ended, in words, and where it is shown', () => {
  expect(endingOf(run, sync('WAITING'))).toEqual({
    title: 'Venues',
    body: 'The plan is ready. Nothing is written before you apply it.',
    place: 'sync/7',
  })
  const problem = {
    code: 'ADM-401',
    message: 'Administrate refused the sign-in.',
    effect: 'Nothing was changed.',
    next: '',
  }
  expect(endingOf(run, sync('FAILED', [], problem)).body).toBe('Administrate refused the sign-in. Nothing was changed.')
  const workbooks = [{ importId: 'i1', fileName: 'May.xlsx', status: 'PARTIAL' as const }]
  expect(endingOf({ ...run, importId: 'i1' }, { ...nothing, workbooks })).toEqual({
    title: 'Import of May.xlsx',
    body: 'Finished; some events were not imported.',
    place: 'import/run/i1',
  })
  expect(endingOf(run, nothing)).toEqual({ title: 'Create in Administrate', body: 'It has ended.', place: 'match' })
})
