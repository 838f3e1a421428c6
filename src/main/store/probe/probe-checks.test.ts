// What is said of a server that this machine has none of: one that is far away, old, or another's.
import { expect, test } from 'vitest'
import type { Problem } from '../../errors.ts'
import { checksOf } from './probe-checks.ts'
import { type DatabaseFacts, unseen } from './probe-facts.ts'

const reached = { value: 12 }
const signedIn = { value: 'clerk' }

function states(facts: Partial<DatabaseFacts>): readonly string[] {
  return checksOf({ ...unseen, ...facts }).map(({ state, title }) => `${state} ${title}`)
}

function encryption(protocol: string | null, isLocal: boolean, isCertificateChecked: boolean) {
  return checksOf({ ...unseen, encryption: { value: { protocol, isLocal, isCertificateChecked } } })[3]
}

test('an old server: nothing is said of its tables', () => {
  const problem: Problem = { code: 'DB-VERSION', message: 'It is PostgreSQL 14.11.', effect: '', next: '' }
  const value = { protocol: 'TLSv1.2', isLocal: false, isCertificateChecked: true }
  expect(states({ reached, signedIn, version: { problem }, encryption: { value } })).toEqual([
    'passed Reached',
    'passed Signed in',
    'failed Version is too old',
    'passed Encrypted',
    'not-checked Tables and columns',
    'not-checked May read',
    'not-checked May write',
  ])
})

test('the number of a version is said without what a distribution puts behind it', () => {
  const version = { value: { number: 150008, text: '15.8 (Debian 15.8-1.pgdg120+1)' } }
  expect(states({ reached, signedIn, version })[2]).toBe('passed PostgreSQL 15.8')
})

test.each([
  [null, true, true, { state: 'note', title: 'Not encrypted', detail: 'it stays on this computer' }],
  [null, false, true, { state: 'warning', title: 'Not encrypted', problem: { code: 'DB-TLS' } }],
  ['TLSv1.3', false, true, { state: 'passed', title: 'Encrypted', detail: 'TLS 1.3', problem: null }],
  ['TLSv1.3', true, false, { state: 'warning', title: 'Encrypted, the certificate is not checked', detail: 'TLS 1.3' }],
] as const)('%s, local %s, certificate checked %s', (protocol, isLocal, isChecked, expected) => {
  expect(encryption(protocol, isLocal, isChecked)).toMatchObject(expected)
})

test('of a built-in database that is in use, nothing is claimed', () => {
  const problem: Problem = { code: 'DATA-BUSY', message: 'In use.', effect: '', next: '' }
  const found = states({ isBuiltIn: true, reached: { problem } })
  expect(found[0]).toBe('failed Not opened')
  expect(found.slice(1).every((line) => line.startsWith('not-checked '))).toBe(true)
})

test('a warning or a failure always says what to do', () => {
  for (const check of [encryption(null, false, true), encryption('TLSv1.3', false, false)])
    expect(check?.problem).toMatchObject({
      effect: expect.stringMatching(/\.$/) as unknown,
      next: expect.stringMatching(/\.$/) as unknown,
    })
})
