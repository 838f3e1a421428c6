// A run that is known to have ended is not at work any more, whatever the workspace said before; everybody else is.
import { expect, test } from 'vitest'
import { agreeing } from './agreement.ts'
import { doneJob, makeJob, runningJob, workspace } from './testing/runs.ts'

const engine = {
  owner: 'Priya',
  host: 'OPS-LAPTOP-1',
  command: 'sync_all',
  jobId: '42',
  since: '2025-11-06T09:10:02.000Z',
  here: true,
}
const during = { ...workspace, engine, notLinked: 167 }

test.each([doneJob, makeJob('CANCELLED', []), makeJob('WAITING', [])])('after run 42 ended: %#', (job) => {
  expect(agreeing(during, job)).toEqual({ ...workspace, engine: null, notLinked: null })
})

test('while it goes on, or another one does, the workspace is as it was answered', () => {
  expect(agreeing(during, runningJob())).toBe(during)
  expect(agreeing(during, { ...doneJob, id: '41' })).toBe(during)
  expect(agreeing(during, undefined)).toBe(during)
  const unnamed = { ...during, engine: { ...engine, jobId: null } }
  expect(agreeing(unnamed, doneJob)).toBe(unnamed)
  expect(agreeing(workspace, doneJob)).toBe(workspace)
  expect(agreeing(null, doneJob)).toBeNull()
})
