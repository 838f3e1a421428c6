// What could never work is refused in words, and no secret that is kept goes to another address than it was entered for.
import { expect, test } from 'vitest'
import type { ConnectionSettings } from '../ports/settings.ts'
import { type ConnectionDraft, secretsFor, tidied } from './connection-draft.ts'
import { noSecrets, type Secrets } from './resolve.ts'

const connections: ConnectionSettings = {
  database: {
    builtIn: false,
    host: 'db.example.local',
    port: 5432,
    name: 'tutorial',
    role: 'tandem',
    encryption: 'checked',
    certificate: null,
  },
  administrate: {
    instance: 'example.administrateapp.com',
    apiUrl: 'https://api.example.com/graphql',
    authUrl: 'https://auth.example.com/oauth',
    method: 'client-credentials',
    requestsPerSecond: 8,
  },
}
const untouched = { databasePassword: null, clientId: null, clientSecret: null }
const kept: Secrets = {
  databasePassword: 'old',
  clientId: 'key',
  clientSecret: 'secret',
  refreshToken: null,
  signedInAt: null,
}

const certificate = '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n'
const privateKey = '-----BEGIN PRIVATE KEY-----\nMIIC\n-----END PRIVATE KEY-----\n'

interface Change {
  readonly database?: Partial<ConnectionSettings['database']>
  readonly administrate?: Partial<ConnectionSettings['administrate']>
  readonly typed?: Partial<ConnectionDraft['typed']>
}

function draft({ database, administrate, typed }: Change = {}): ConnectionDraft {
  return {
    environment: 'SANDBOX',
    connections: {
      database: { ...connections.database, ...database },
      administrate: { ...connections.administrate, ...administrate },
    },
    typed: { ...untouched, ...typed },
  }
}

test('names are tidied', () => {
  const { database, administrate } = tidied(
    draft({
      database: { host: ' db.example.local ' },
      administrate: { instance: 'https://Example.administrateapp.com/x' },
    }),
  ).connections
  expect([database.host, administrate.instance]).toEqual(['db.example.local', 'example.administrateapp.com'])
})

test.each<[string, Change]>([
  ['The tenant is not a host', { administrate: { instance: 'not a host' } }],
  ['The API address does not begin with https://', { administrate: { apiUrl: 'http://api.example.com' } }],
  ['The sign-in address does not begin with https://', { administrate: { authUrl: 'ftp://auth.example.com' } }],
  ['The number of requests', { administrate: { requestsPerSecond: -1 } }],
  ['The host of the tutorial database', { database: { host: 'db.example.local/tutorial?x=1' } }],
  ['The port is not', { database: { port: 0 } }],
  ['The name of the database is missing', { database: { name: ' ' } }],
  ['The role is missing', { database: { role: '' } }],
  ['The API address does not begin with https://', { administrate: { apiUrl: 'https://ana:word@api.example.com' } }],
  ['The tenant is not a host', { administrate: { instance: `${'a'.repeat(250)}.example` } }],
  ['The API address', { administrate: { apiUrl: `https://api.example.com/${'a'.repeat(2_000)}` } }],
  ['A key, a secret or a password is too long', { typed: { clientSecret: 'a'.repeat(10_001) } }],
  ['The host of the tutorial database', { database: { host: 'db.example.local:5433' } }],
  ['The host of the tutorial database', { database: { host: 'a'.repeat(254) } }],
  ['The name of the database', { database: { name: '..' } }],
  ['The name of the database', { database: { name: 'tutorial\0options' } }],
  ['The role', { database: { role: '\ud800' } }],
  ['The certificate', { database: { certificate: privateKey } }],
  ['The certificate', { database: { certificate: certificate.repeat(8_000) } }],
])('%s', (message, change) => {
  expect(() => tidied(draft(change))).toThrow(message)
})

test('a built-in database needs no address, and keeps none: nothing that is kept goes there later', () => {
  const { database } = tidied(
    draft({ database: { builtIn: true, host: 'evil.example.net', port: 99_999 } }),
  ).connections
  expect(database).toEqual({
    ...{ builtIn: true, host: '', port: 5432, name: '', role: '' },
    ...{ encryption: 'off', certificate: null },
  })
  const before = { ...connections, database }
  expect(() => secretsFor(draft({ database: { host: 'evil.example.net' } }), before, kept)).toThrow('has changed')
})

test('of a certificate nothing but certificates is kept', () => {
  const { database } = tidied(
    draft({ database: { certificate: `${certificate}${privateKey}${certificate}` } }),
  ).connections
  expect(database.certificate).toBe(`${certificate}${certificate}`)
})

test.each<[string, Change, Partial<Secrets>]>([
  ['nothing typed: what is kept', {}, {}],
  ['typed wins', { typed: { databasePassword: 'new' } }, { databasePassword: 'new' }],
  ['emptied is none', { typed: { clientSecret: '' } }, { clientSecret: null }],
  ['a new name of the database is no new address', { database: { name: 'other' } }, {}],
  ['elsewhere, typed', { database: { host: 'else' }, typed: { databasePassword: 'new' } }, { databasePassword: 'new' }],
])('%s', (_what, change, secrets) => {
  expect(secretsFor(draft(change), connections, kept)).toEqual({ ...kept, ...secrets })
})

test.each<[string, Change]>([
  ['another host', { database: { host: 'evil.example.net' } }],
  ['another port', { database: { port: 5433 } }],
  ['another role', { database: { role: 'admin' } }],
  ['another API', { administrate: { apiUrl: 'https://evil.example.net/graphql' } }],
  ['another sign-in', { administrate: { authUrl: 'https://evil.example.net/oauth' } }],
  ['another tenant', { administrate: { instance: 'other.administrateapp.com' } }],
])('%s: what is kept is not sent there', (_what, change) => {
  expect(() => secretsFor(draft(change), connections, kept)).toThrow('has changed')
})

test('whoever signed in through the browser signs in elsewhere without typing', () => {
  const signedIn = { ...noSecrets, refreshToken: 'theirs', signedInAt: 'where they are' }
  expect(secretsFor(draft({ administrate: { apiUrl: 'https://else.example' } }), connections, signedIn)).toEqual(
    signedIn,
  )
})

test('with nothing kept there is nothing to type again', () => {
  expect(secretsFor(draft({ database: { host: 'else' } }), connections, noSecrets)).toEqual(noSecrets)
})

test('what was left of connections that are gone goes nowhere', () => {
  const left = { databasePassword: null, clientId: null, clientSecret: null }
  expect(secretsFor(draft(), null, kept)).toEqual({ ...kept, ...left })
})
