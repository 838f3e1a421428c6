// Where the word is asked for, and what counts as it.
import { expect, it } from 'vitest'
import { TandemError } from '../errors.ts'
import type { Environment } from '../ports/settings.ts'
import { requireLiveWord } from './live-word.ts'

function codeOf(environment: Environment, readOnly: boolean, typed: string | null | undefined): string | null {
  try {
    requireLiveWord({ environment, readOnly }, 'Creating records', typed)
    return null
  } catch (error) {
    if (!(error instanceof TandemError)) throw error
    expect(error.exitCode).toBe(2)
    return error.problem.code
  }
}

it.each<[Environment, boolean, string | null | undefined, string | null]>([
  ['LIVE', false, undefined, 'CONFIRM-LIVE'],
  ['LIVE', false, null, 'CONFIRM-LIVE'],
  ['LIVE', false, '', 'CONFIRM-LIVE'],
  ['LIVE', false, 'live', 'CONFIRM-LIVE'],
  ['LIVE', false, 'LIV E', 'CONFIRM-LIVE'],
  ['LIVE', false, 'LIVE', null],
  ['LIVE', false, ' LIVE\n', null],
  ['LIVE', true, 'LIVE', 'READ-ONLY'],
  ['LIVE', true, null, 'READ-ONLY'],
  ['SANDBOX', false, null, null],
  ['SANDBOX', true, null, 'READ-ONLY'],
  ['REHEARSAL', false, null, null],
  ['REHEARSAL', true, null, 'READ-ONLY'],
])('%s, read only %s, “%s” typed: %s', (environment, readOnly, typed, code) => {
  expect(codeOf(environment, readOnly, typed)).toBe(code)
})
