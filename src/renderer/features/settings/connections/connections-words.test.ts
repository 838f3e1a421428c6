// The sentences of Connections.
import { describe, expect, it } from 'vitest'
import { formatClock } from '../../../format.ts'
import { goodChecks, keptAdministrate, keptDatabase, keptLive, notSetUp } from '../../../testing/connections.ts'
import {
  changedSentence,
  checkedSentence,
  environmentSentences,
  forgottenParts,
  obstacleToUse,
  placesOf,
  secretsSentence,
} from './connections-words.ts'

const sameDay = new Date('2025-11-06T12:00:00.000Z')
const nextDay = new Date('2025-11-07T12:00:00.000Z')
const idle = { isChecking: false, isOld: false }
const at = formatClock(goodChecks.at)

describe('checkedSentence', () => {
  it.each([
    ['LIVE', null, idle, sameDay, 'Tandem needs two. They have not been checked yet.'],
    ['LIVE', goodChecks, idle, sameDay, `Tandem needs two. Both were checked at ${at}.`],
    ['LIVE', goodChecks, idle, nextDay, `Tandem needs two. Both were checked yesterday at ${at}.`],
    [
      'SANDBOX',
      goodChecks,
      { isChecking: false, isOld: true },
      sameDay,
      `Tandem needs two. Both were checked at ${at}, before your changes.`,
    ],
    ['SANDBOX', goodChecks, { isChecking: true, isOld: false }, sameDay, 'Tandem needs two. Both are being checked…'],
    ['REHEARSAL', null, idle, sameDay, 'Rehearsal brings both along. They have not been checked yet.'],
  ] as const)('%s', (environment, checks, how, now, sentence) => {
    expect(checkedSentence(environment, checks, how, now)).toBe(sentence)
  })
})

describe('secretsSentence', () => {
  it.each([
    ['KEY_STORE', false, /stay in this computer’s key store/],
    ['FILE', false, /only your account/],
    ['SESSION', true, /^This computer has no key store.*until Tandem ends/],
  ] as const)('%s', (secretsPlace, isWarning, words) => {
    const sentence = secretsSentence({ secretsPlace, fixed: null })
    expect(sentence.isWarning).toBe(isWarning)
    expect(sentence.text).toMatch(words)
  })
  it('names the variables where they say it', () => {
    const fixed = { code: 'CONFIG', message: '', effect: '', next: '' }
    expect(secretsSentence({ secretsPlace: 'SESSION', fixed }).text).toMatch(/variables.*kept nowhere/)
  })
})

describe('obstacleToUse', () => {
  const byMe = { ...keptAdministrate, method: 'AUTHORIZATION_CODE' } as const
  it.each([
    [keptLive, false, null],
    [keptLive, true, 'Save or discard what you changed first.'],
    [{ environment: 'SANDBOX', ...notSetUp }, false, 'Fill in and save both connections of Sandbox first.'],
    [{ ...keptLive, complete: false }, false, 'Type key and secret of Administrate and save them first.'],
    [{ ...keptLive, complete: false, administrate: byMe }, false, 'Sign in to Administrate first.'],
    [{ environment: 'REHEARSAL', ...notSetUp, complete: true }, false, null],
  ] as const)('%#', (environment, isChanged, sentence) => {
    expect(obstacleToUse(environment, isChanged)).toBe(sentence)
  })
})

it.each([
  [['host'], 'Changed: host. Save checks both systems first.'],
  [['host', 'port', 'role'], 'Changed: host, port and role. Save checks both systems first.'],
  [
    ['host', 'port', 'database', 'role', 'key'],
    'Changed: host, port, database and 2 more. Save checks both systems first.',
  ],
])('what changed: %j', (words, sentence) => {
  expect(changedSentence(words)).toBe(sentence)
})

it.each([
  [keptLive, 'db.example.local:5432/tutorial', 'example.administrateapp.com'],
  [
    { ...keptLive, database: { ...keptDatabase, builtIn: true } },
    'the tutorial database built into Tandem',
    'example.administrateapp.com',
  ],
  [notSetUp, 'no tutorial database', 'no Administrate'],
])('where it leads: %#', (kept, database, administrate) => {
  expect(placesOf(kept)).toEqual({ database, administrate })
})

it('what goes is named, secrets one by one', () => {
  expect(forgottenParts(keptLive)).toEqual([
    'how the tutorial database is reached: db.example.local:5432/tutorial',
    'how Administrate is reached: example.administrateapp.com',
    'the password of the database',
    'the key',
    'the secret',
  ])
})

it.each(Object.entries(environmentSentences))(
  '%s says what it means to work there',
  (_environment, { what, apart }) => {
    expect(`${what} ${apart}`).toMatch(/Administrate/)
    expect(`${what} ${apart}`).not.toMatch(/upsert|source|payload|!/)
  },
)
