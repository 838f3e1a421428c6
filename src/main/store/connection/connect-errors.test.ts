// Which failure of a connection becomes which sentence.
import { expect, test } from 'vitest'
import { connectError, describePlace } from './connect-errors.ts'
import { parseAddress, versionProblem } from './connect-postgresql.ts'

const place = { host: 'db.example.local', port: '5432', database: 'tandem' }

function failed(code: string, message = 'words of the server'): string {
  return connectError(Object.assign(new Error(message), { code }), place).message
}

test.each([
  [
    'ECONNREFUSED',
    /^The tutorial database at db\.example\.local:5432 does not answer\. Nothing was changed\. Is the VPN on\?.*\(DB-CONNECT\)$/,
  ],
  ['EAI_AGAIN', /does not answer.*\(DB-CONNECT\)$/],
  ['57P03', /is just starting or stopping\..*\(DB-CONNECT\)$/],
  ['53300', /has no connection to spare\..*\(DB-CONNECT\)$/],
  ['28P01', /refused the sign-in\..*Check user and password.*\(DB-AUTH\)$/],
  ['28000', /\(DB-AUTH\)$/],
  ['3D000', /There is no database "tandem".*\(DB-CONNECT\)$/],
  ['42501', /may not connect.*\(DB-RIGHTS\)$/],
  ['XX000', /could not be opened: words of the server\. .*\(DB-CONNECT\)$/],
])('%s', (code, words) => {
  expect(failed(code)).toMatch(words)
})

test('a time-out and a missing password are known by their words', () => {
  expect(failed('', 'timeout expired')).toMatch(/does not answer/)
  expect(failed('', 'SASL: SCRAM-SERVER-FIRST-MESSAGE: client password must be a string')).toMatch(/\(DB-AUTH\)$/)
})

test.each([
  ['postgresql://ada:s%40cret@db.example.local/tandem', 'db.example.local:5432/tandem'],
  ['postgres://ada@[::1]:6543/tandem?sslmode=require', '::1:6543/tandem'],
  ['postgresql:///tandem?host=/var/run/postgresql', '/var/run/postgresql:5432/tandem'],
  ['postgresql://ada@localhost', 'localhost:5432/ada'],
])('%s is described without user and password', (url, description) => {
  expect(describePlace(parseAddress(url))).toBe(description)
})

test('a broken %-code in an address is told, not thrown', () => {
  expect(() => parseAddress('postgresql://ada:x@localhost/%zz')).toThrow(/is not one of PostgreSQL/)
})

test('servers before PostgreSQL 15 are refused by their version', () => {
  expect(versionProblem({ number: 140011, text: '14.11' }, place)?.message).toMatch(
    /is PostgreSQL 14\.11; Tandem needs 15 or newer\. .*\(DB-VERSION\)$/,
  )
  expect(versionProblem({ number: 150000, text: '15.0' }, place)).toBeNull()
})
