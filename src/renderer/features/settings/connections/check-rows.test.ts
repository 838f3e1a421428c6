// The checks as rows, and how a system is in one word.
import { describe, expect, it } from 'vitest'
import { failedChecks, goodChecks } from '../../../testing/connections.ts'
import { cardState, checkRows, checksSpoken, stateOfWorkspace } from './check-rows.ts'

const idle = { isChecking: false, isOld: false }

describe('checkRows', () => {
  it.each(['tutorial', 'administrate'] as const)('asks seven things of %s before there is an answer', (system) => {
    const rows = checkRows(system, null, false)
    expect(rows).toHaveLength(7)
    expect(rows.every(({ title, word }) => title.endsWith('?') && word === 'not checked yet')).toBe(true)
  })
  it('says what was found, with what was measured', () => {
    const rows = checkRows('administrate', failedChecks, false)
    expect(rows.slice(0, 3).map(({ title, status, word, detail }) => [title, status, word, detail])).toEqual([
      ['Reached', 'done', 'passed', '180 ms'],
      ['Not signed in', 'failed', 'failed', ''],
      ['example.administrateapp.com', 'never', 'not checked', ''],
    ])
    expect(rows[1]?.problem?.code).toBe('ADM-401')
    expect(checkRows('administrate', goodChecks, false)[6]).toMatchObject({
      status: 'not-offered',
      detail: 'not offered there',
    })
    expect(checkRows('tutorial', goodChecks, false)[3]).toMatchObject({
      status: 'warning',
      word: 'works, but look at it',
    })
  })
  it('keeps the sentences while it checks again, and nothing of what was found', () => {
    const rows = checkRows('administrate', failedChecks, true)
    expect(rows.map(({ title }) => title)).toEqual(failedChecks.administrate.map(({ title }) => title))
    expect(rows.every(({ status, detail, problem }) => status === 'running' && detail === '' && problem === null)).toBe(
      true,
    )
  })
})

describe('cardState', () => {
  it.each([
    ['nobody has checked', null, idle, 'not checked yet', 'neutral'],
    ['it is checked now', failedChecks, { isChecking: true, isOld: false }, 'being checked', 'accent'],
    [
      'the fields were changed since',
      goodChecks,
      { isChecking: false, isOld: true },
      'changed since the check',
      'neutral',
    ],
    ['one failed', failedChecks, idle, '1 check failed', 'bad'],
    ['all passed', goodChecks, idle, 'connected', 'ok'],
  ] as const)('when %s', (_when, checks, how, word, tone) => {
    expect(cardState('administrate', checks, how)).toMatchObject({ word, tone })
  })
  it('a warning does not keep it from being connected', () => {
    expect(cardState('tutorial', goodChecks, idle)).toMatchObject({ word: 'connected', tone: 'ok' })
  })
  it('without any check is not connected', () => {
    const checks = {
      ...goodChecks,
      database: goodChecks.database.map((each) => ({ ...each, state: 'NOT_CHECKED' as const })),
    }
    expect(cardState('tutorial', checks, idle).word).toBe('not checked')
  })
  it.each([
    [{ state: 'connected', word: 'built in' }, 'ok', 'built in'],
    [{ state: 'unreachable', word: 'cannot be reached' }, 'bad', 'cannot be reached'],
    [{ state: 'unknown', word: 'not asked yet' }, 'neutral', 'not asked yet'],
  ] as const)('of what the window knows: %j', (known, tone, word) => {
    expect(stateOfWorkspace(known)).toMatchObject({ tone, word })
  })
})

describe('checksSpoken', () => {
  it.each([
    ['warnings', goodChecks, 'Tutorial database: connected, 1 thing to look at. Administrate: connected.'],
    [
      'failures',
      failedChecks,
      'Tutorial database: connected, 1 thing to look at. Administrate: failed: Not signed in.',
    ],
  ])('says %s', (_what, checks, words) => {
    expect(checksSpoken(checks)).toBe(words)
  })
})
