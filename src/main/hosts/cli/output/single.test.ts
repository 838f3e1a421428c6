import { expect, test } from 'vitest'
import { finding, job, refusedSignIn, step } from './sample-job.ts'
import { singleReport } from './single.ts'

test('the summary stands on one line, both lists below it', () => {
  const counts = { created: 1, updated: 2, unchanged: 3, deleted: 4, skipped: 5, errors: 0 }
  const findings = [
    finding({ key: 'Leeds' }),
    finding({ model: 'TutorialCourseTemplate', key: 'CM2-25', description: 'Modelling\n25' }),
    finding({ kind: 'UNMATCHED_API', model: 'Location', key: 'Paris' }),
    finding({ kind: 'INACTIVE', key: 'not listed' }),
  ]
  expect(singleReport({ job: job([step(2, { counts })]), findings })).toEqual({
    out: [
      'Sync completed: 1 created, 2 updated, 3 unchanged, 4 deleted, 5 skipped, 0 errors',
      '',
      '⚠ 2 tutorial records had no match in Administrate:',
      '  - TutorialLocation: Leeds',
      '  - TutorialCourseTemplate: CM2-25 (Modelling 25)',
      '',
      '⚠ 1 Administrate records had no match in tutorial tables:',
      '  - Location: Paris',
    ],
    err: [],
  })
})

test('a venue whose name stands in several places is listed by its name, its place in brackets', () => {
  const findings = [
    finding({ model: 'TutorialVenue', key: 'London/Room 3', description: 'London' }),
    finding({ model: 'TutorialVenue', key: 'Annex/Hall', description: 'Leeds' }),
  ]
  expect(singleReport({ job: job([step(3)]), findings }).out.slice(-2)).toEqual([
    '  - TutorialVenue: Room 3 (London)',
    '  - TutorialVenue: Annex/Hall (Leeds)',
  ])
})

test('empty lists are left out', () => {
  expect(singleReport({ job: job([step(0, { status: 'DONE_WITH_WARNINGS' })]), findings: [] }).out).toEqual([
    'Sync completed: 0 created, 0 updated, 0 unchanged, 0 deleted, 0 skipped, 0 errors',
  ])
})

test('a command that failed sums up nothing and says why', () => {
  const failed = job([step(3, { status: 'FAILED', problem: refusedSignIn })], {
    status: 'FAILED',
    problem: refusedSignIn,
  })
  expect(singleReport({ job: failed, findings: [] })).toEqual({
    out: [],
    err: [
      'Administrate refused the sign-in. Nothing was changed. Check ADMINISTRATE_API_KEY and ADMINISTRATE_API_SECRET. (ADM-401)',
    ],
  })
})

test('a stopped command says that nothing was written', () => {
  const cancelled = job([step(3, { status: 'CANCELLED' })], { status: 'CANCELLED' })
  expect(singleReport({ job: cancelled, findings: [] }).err).toEqual(['Stopped. Venues: nothing was written.'])
})
