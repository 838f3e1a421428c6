import { expect, test } from 'vitest'
import { exitCodeOf } from './exit-code.ts'
import { job, refusedSignIn, step } from './output/sample-job.ts'
import type { Job } from './output/outcome.ts'

const failed = (code: string, read = 0) => step(0, { status: 'FAILED', read, problem: { ...refusedSignIn, code } })
const waiting = step(1, { status: 'WAITING' })

test.each<[string, Job, number]>([
  ['all done', job([step(0), step(1)]), 0],
  ['done, some not matched', job([step(2, { counts: { unmatchedTutorial: 3 } })]), 0],
  ['done, some skipped', job([step(2, { counts: { skipped: 3 } })]), 0],
  ['record errors or moved records', job([step(1), step(2, { status: 'DONE_WITH_WARNINGS' })]), 1],
  ['done with a failed step', job([step(0), failed('ADM-500')]), 1],
  ['a failed step after a good one', job([step(1), failed('ADM-401')], { status: 'FAILED' }), 1],
  ['a read that failed midway', job([failed('ADM-CONNECT', 100)], { status: 'FAILED' }), 1],
  ['a server in trouble', job([failed('ADM-500')], { status: 'FAILED' }), 1],
  ['sign-in refused at once', job([failed('ADM-401'), waiting], { status: 'FAILED' }), 2],
  ['nobody there', job([failed('ADM-CONNECT'), waiting], { status: 'FAILED' }), 2],
  ['nobody there, seven times', job([failed('ADM-CONNECT'), failed('ADM-TIMEOUT')], { status: 'FAILED' }), 2],
  ['something else answers', job([failed('ADM-BODY')], { status: 'FAILED' }), 2],
  ['the database is gone', job([failed('DB-CONNECT')], { status: 'FAILED' }), 2],
  ['a prerequisite is not there', job([failed('DEP-UNMET')], { status: 'FAILED' }), 2],
  [
    'failed before its first step',
    job([waiting], { status: 'FAILED', problem: { ...refusedSignIn, code: 'ADM-401' } }),
    2,
  ],
  ['failed, nobody knows why', job([waiting], { status: 'FAILED' }), 1],
  ['stopped by a guard', job([step(0), step(1, { status: 'STOPPED' })], { status: 'STOPPED' }), 3],
  ['cancelled', job([step(0, { status: 'CANCELLED' })], { status: 'CANCELLED' }), 3],
  ['its process died', job([step(0)], { status: 'INTERRUPTED' }), 1],
])('%s', (_, ended, code) => {
  expect(exitCodeOf(ended)).toBe(code)
})
