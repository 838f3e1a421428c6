import { expect, test } from 'vitest'
import { jsonNotStarted, jsonSync } from './json.ts'
import { jsonSyncSchema } from './json-schema.ts'
import { finding, job, refusedSignIn, step } from './sample-job.ts'

test('the document has the fixed shape, each list with its own key', () => {
  const steps = [
    step(2, { position: 1, counts: { created: 5, updated: 1, unmatchedTutorial: 1, unmatchedApi: 1 } }),
    step(3, { position: 2, status: 'FAILED', problem: refusedSignIn }),
    step(4, { position: 3, status: 'BLOCKED', blockedBy: ['LOCATIONS', 'VENUES'] }),
    step(5, { position: 4, status: 'STOPPED', problem: refusedSignIn }),
    step(6, { position: 5, status: 'WAITING' }),
    step(0, { position: 6, status: 'CANCELLED' }),
  ]
  const findings = [
    finding({ id: '7', key: 'Leeds' }),
    finding({ id: 'TG9jOjE=', kind: 'UNMATCHED_API', key: 'Paris', reason: null, message: 'Not known here.' }),
    finding({ position: 2, key: 'of another step' }),
    finding({ kind: 'SKIPPED' }),
  ]
  const document = jsonSync({ job: job(steps, { status: 'FAILED' }), findings })
  expect(jsonSyncSchema.parse(JSON.parse(JSON.stringify(document)))).toEqual(document)
  expect(document).toMatchObject({ command: 'sync_all', totals: { created: 5, updated: 1, errors: 0 } })
  expect(document.steps[0]).toEqual({
    command: 'sync_locations',
    status: 'done',
    stats: {
      created: 5,
      updated: 1,
      unchanged: 0,
      deleted: 0,
      skipped: 0,
      errors: 0,
      unmatchedTutorial: [{ id: '7', key: 'Leeds', reason: 'no-such-key' }],
      unmatchedApi: [{ externalId: 'TG9jOjE=', key: 'Paris', reason: 'Not known here.' }],
    },
  })
  expect(document.steps.map(({ status, reason }) => [status, reason])).toEqual([
    ['done', undefined],
    ['failed', expect.stringContaining('(ADM-401)')],
    ['blocked', 'needs locations, venues'],
    ['stopped', expect.stringContaining('(ADM-401)')],
    ['blocked', 'not run'],
    ['stopped', 'stopped on request'],
  ])
})

test('a command that could not start is a document too', () => {
  const one = jsonNotStarted('sync_venues', refusedSignIn, 'blocked')
  expect(jsonSyncSchema.parse(one)).toEqual(one)
  expect(one.steps.map(({ command, status }) => [command, status])).toEqual([['sync_venues', 'blocked']])
  expect(jsonNotStarted('sync_all', refusedSignIn, 'failed').steps).toHaveLength(7)
})
