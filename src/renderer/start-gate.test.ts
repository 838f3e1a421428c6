// A sync can start only when it can, and the reason beside the button is the true one.
import { expect, test } from 'vitest'
import { startGate } from './start-gate.ts'
import { doneJob, makeJob, runningJob, workspace } from './testing/runs.ts'

const connected = { failure: null }
const engine = {
  owner: 'Sam',
  host: 'OPS-LAPTOP-3',
  command: 'sync_all',
  jobId: '42',
  since: '2025-11-06T09:10:02.000Z',
  here: false,
}

test('open before the first run and after one', () => {
  expect(startGate(workspace, null, connected)).toEqual({ open: true, reason: null })
  expect(startGate(workspace, doneJob, connected).open).toBe(true)
})

test('in read-only mode only a plan can be made, and only when nothing else is in the way', () => {
  const readOnly = { ...workspace, readOnly: true }
  expect(startGate(readOnly, null, connected)).toEqual({ open: false, reason: 'read-only mode is on' })
  expect(startGate(readOnly, null, connected, true)).toEqual({ open: true, reason: null })
  expect(startGate(readOnly, runningJob(), connected, true).reason).toBe('a run is going on')
})

test('closed with its reason', () => {
  const problem = { code: 'DB-CONNECT', message: '', effect: '', next: '' }
  const reasons = [
    startGate(workspace, doneJob, { failure: { kind: 'offline', message: '' } }),
    startGate({ ...workspace, databaseProblem: problem }, doneJob, connected),
    startGate({ ...workspace, engine }, doneJob, connected),
    startGate(workspace, runningJob(), connected),
    startGate(workspace, makeJob('WAITING', []), connected),
  ]
  expect(reasons.every((gate) => !gate.open)).toBe(true)
  expect(reasons.map((gate) => gate.reason?.replace(/\d\d:\d\d/, '09:10'))).toEqual([
    'no connection to Tandem',
    'the tutorial database cannot be used',
    'Sam is at work on OPS-LAPTOP-3 since 09:10',
    'a run is going on',
    'the plan of run 42 waits for review',
  ])
})
