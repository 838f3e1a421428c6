// The status bar's sentence is true in every state.
import { expect, test } from 'vitest'
import { doneJob, doneStep, guardJob, makeJob, names, runningJob, workspace } from '../../testing/runs.ts'
import { announcement } from './announcement.ts'
import { lockSentence } from './lock-sentence.ts'
import { nowSentence } from './now-sentence.ts'

const now = new Date('2025-11-06T09:10:30.000Z')
const connected = { failure: null, lostAt: null, goodAt: now }

test('running, with phase, share and time left', () => {
  expect(nowSentence(workspace, runningJob(), connected, now)).toEqual({
    status: 'running',
    what: 'Syncing: step 4 of 7, Venues',
    more: ['comparing 34 of 62'],
    share: (1 + 34 / 62) / 3,
    timeLeft: 'about 9 s left',
  })
})

test('idle, ended and waiting', () => {
  const what = (...[job]: [Parameters<typeof nowSentence>[1]]): string => {
    const sentence = nowSentence(workspace, job, connected, now)
    return [sentence.what, ...sentence.more].join(' · ').replace(/\d\d:\d\d:\d\d/, 'T')
  }
  expect(what(undefined)).toBe('Reading the state of things')
  expect(what(null)).toBe('Idle · no sync has run yet')
  expect(what(doneJob)).toBe('Sync complete at T')
  expect(what(guardJob())).toBe('Stopped by a guard at step 3, Locations · nothing was written · waiting for you')
  expect(what(guardJob(true))).toBe('Stopped by a guard at step 3, Locations · waiting for you')
  expect(what(makeJob('WAITING', []))).toBe('The plan of run 42 waits for review · nothing of it is written yet')
  expect(what(makeJob('FAILED', []))).toBe('Sync finished with problems at T')
  expect(what(makeJob('CANCELLED', []))).toBe('Sync stopped on request at T')
  expect(what(makeJob('CANCELLED', [], { reviewFirst: true }))).toBe(
    'The plan of run 42 was given up at T · nothing of it was written',
  )
})

test('a database that is being opened is not idle', () => {
  const opening = { ...workspace, databaseReachability: 'UNKNOWN' } as const
  for (const job of [undefined, null, doneJob])
    expect(nowSentence(opening, job, connected, now).what).toBe('The tutorial database is being opened')
  expect(nowSentence(opening, runningJob(), connected, now).what).toBe('Syncing: step 4 of 7, Venues')
})

test('what is wrong comes first', () => {
  const failure = { kind: 'offline', message: '' } as const
  expect(nowSentence(workspace, runningJob(), { failure, lostAt: now, goodAt: null }, now).what).toBe(
    'No connection to Tandem',
  )
  const databaseProblem = { code: 'DB-CONNECT', message: '', effect: '', next: '' }
  expect(nowSentence({ ...workspace, databaseProblem }, undefined, connected, now).what).toBe(
    'The tutorial database cannot be used',
  )
})

test('somebody else at work', () => {
  const engine = {
    owner: 'Sam',
    host: 'OPS-LAPTOP-3',
    command: 'create_unmatched',
    jobId: null,
    since: now.toISOString(),
    here: false,
  }
  expect(lockSentence(workspace, doneJob)).toBeNull()
  expect(lockSentence({ ...workspace, engine: { ...engine, here: true } }, doneJob)).toBeNull()
  expect(lockSentence({ ...workspace, engine }, doneJob)).toMatch(
    /^Sam runs a creation in Administrate on OPS-LAPTOP-3 since \d\d:\d\d\. Nothing else can start/,
  )
})

test('starts, ended steps and the end are announced once', () => {
  const running = runningJob()
  expect(announcement(doneJob, { ...running, id: '43' })).toBe('Full Sync started.')
  expect(announcement(running, running)).toBe('')
  const venuesDone = makeJob(
    'RUNNING',
    names.slice(0, 4).map((name) => doneStep(name)),
  )
  expect(announcement(running, venuesDone)).toBe('Venues: done, 12 created, 1 updated.')
  expect(announcement(venuesDone, doneJob)).toMatch(/^Sync complete\. 39 created, 12 updated, 0 errors\. 387 read/)
  expect(announcement(running, guardJob())).toMatch(/ \(GUARD-SHRINK\)$/)
  expect(announcement(doneJob, { ...doneJob })).toBe('')
})
