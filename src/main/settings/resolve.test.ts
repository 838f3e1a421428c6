// Variables first, then Settings, then rehearsal; an address is made so that no character of a password breaks it.
import { expect, test } from 'vitest'
import { readConfiguration } from '../config.ts'
import { type ConnectionSettings, noSettings, type Settings } from '../ports/settings.ts'
import { environmentOf, noSecrets, resolveConfiguration, type Secrets } from './resolve.ts'

const machine = { platform: 'linux', home: '/home/ana' } as const
const free = readConfiguration({}, machine)
const fixed = readConfiguration({ DATABASE_URL: 'postgresql://ana@db/tutorial' }, machine)
const connections: ConnectionSettings = {
  database: {
    builtIn: false,
    host: 'db.example.local',
    port: 5433,
    name: 'tutorial data',
    role: 'tandem',
    encryption: 'checked',
    certificate: 'PEM',
  },
  administrate: {
    instance: 'example.administrateapp.com',
    apiUrl: 'https://api.example.com/graphql',
    authUrl: 'https://auth.example.com/oauth/',
    method: 'client-credentials',
    requestsPerSecond: 4,
  },
}
const secrets: Secrets = {
  databasePassword: 'p@ss:/?#%',
  clientId: 'key',
  clientSecret: 'secret',
  refreshToken: 'again',
  signedInAt: 'example.administrateapp.com https://api.example.com/graphql https://auth.example.com/oauth',
}
const live: Settings = { ...noSettings, environment: 'LIVE', connections: { LIVE: connections, SANDBOX: null } }

test.each<[string, typeof free, Settings, string]>([
  ['nobody has chosen', free, noSettings, 'REHEARSAL'],
  ['Live is chosen', free, live, 'LIVE'],
  ['Sandbox is chosen and not set up', free, { ...live, environment: 'SANDBOX' }, 'REHEARSAL'],
  ['variables come first', fixed, live, 'REHEARSAL'],
])('%s', (_what, base, settings, environment) => {
  expect(environmentOf(base, settings)).toBe(environment)
  expect(resolveConfiguration(base, settings, noSecrets).environment).toBe(environment)
})

test('what Settings say of both systems', () => {
  const { database, administrate } = resolveConfiguration(free, live, secrets)
  if (!('url' in database)) throw new Error('No address')
  const address = new URL(database.url)
  expect(decodeURIComponent(address.password)).toBe('p@ss:/?#%')
  expect([address.username, address.host, decodeURIComponent(address.pathname)]).toEqual([
    'tandem',
    'db.example.local:5433',
    '/tutorial data',
  ])
  expect(database.tls).toEqual({ isChecked: true, certificate: 'PEM' })
  expect(administrate).toEqual({
    instance: 'example.administrateapp.com',
    apiUrl: 'https://api.example.com/graphql',
    authUrl: 'https://auth.example.com/oauth',
    clientId: 'key',
    clientSecret: 'secret',
    requestsPerSecond: 4,
    readOnly: false,
  })
})

test('a person who signs in brings a refresh token, an empty one until they did', () => {
  const byPerson: Settings = {
    ...live,
    connections: {
      LIVE: { ...connections, administrate: { ...connections.administrate, method: 'authorization-code' } },
      SANDBOX: null,
    },
  }
  expect(resolveConfiguration(free, byPerson, secrets).administrate?.refreshToken).toBe('again')
  expect(resolveConfiguration(free, byPerson, noSecrets).administrate?.refreshToken).toBe('')
  const elsewhere = {
    ...secrets,
    signedInAt: 'example.administrateapp.com https://evil.example.net https://auth.example.com',
  }
  expect(resolveConfiguration(free, byPerson, elsewhere).administrate?.refreshToken).toBe('')
})

test('each environment has a built-in database of its own', () => {
  const builtIn = { ...connections, database: { ...connections.database, builtIn: true } }
  const both: Settings = { ...live, connections: { LIVE: builtIn, SANDBOX: builtIn } }
  const folders = (['LIVE', 'SANDBOX', 'REHEARSAL'] as const).map((environment) => {
    const { database } = resolveConfiguration(free, { ...both, environment }, secrets)
    return 'dataFolder' in database ? database.dataFolder : null
  })
  expect(new Set(folders).size).toBe(3)
})

test('read-only counts for its environment, and everywhere when the variables say so; guards are everybody’s', () => {
  const settings: Settings = { ...live, readOnly: ['LIVE'], guards: { missingPercent: 5, missingAtLeast: 1 } }
  expect(resolveConfiguration(free, settings, secrets)).toMatchObject({ readOnly: true, guards: { missingPercent: 5 } })
  expect(resolveConfiguration(free, settings, secrets).administrate?.readOnly).toBe(true)
  expect(resolveConfiguration(free, { ...settings, environment: 'REHEARSAL' }, noSecrets).readOnly).toBe(false)
  const strict = readConfiguration({ TANDEM_READ_ONLY: '1' }, machine)
  expect(resolveConfiguration(strict, noSettings, noSecrets).readOnly).toBe(true)
})
