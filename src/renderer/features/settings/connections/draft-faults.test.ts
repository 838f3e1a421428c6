// What is wrong with what was typed, said at its field before anything is sent.
import { describe, expect, it } from 'vitest'
import { keptAdministrate, keptLive, notSetUp } from '../../../testing/connections.ts'
import { draftOf } from './draft.ts'
import type { AdministrateDraft, DatabaseDraft } from './draft.ts'
import { faultsOf, firstFault, isFaultless, signInFaults } from './draft-faults.ts'

const kept = draftOf('LIVE', keptLive)
const database = (change: Partial<DatabaseDraft>) =>
  Object.keys(faultsOf({ ...kept, database: { ...kept.database, ...change } }, keptLive))
const administrate = (change: Partial<AdministrateDraft>) =>
  Object.keys(faultsOf({ ...kept, administrate: { ...kept.administrate, ...change } }, keptLive))

describe('faultsOf', () => {
  it('finds none in what is kept', () => {
    expect(isFaultless(faultsOf(kept, keptLive))).toBe(true)
  })
  it('asks for everything that nothing can be proposed for', () => {
    const faults = faultsOf(draftOf('SANDBOX', notSetUp), { environment: 'SANDBOX', ...notSetUp })
    expect(Object.keys(faults)).toEqual(['host', 'name', 'role', 'instance', 'clientId', 'clientSecret'])
    expect(firstFault(faults)).toBe('host')
  })
  it.each([
    [{ host: ' ' }, ['host']],
    [{ host: 'postgresql://db', password: 'x' }, ['host']],
    [{ host: 'db:5433', password: 'x' }, ['host']],
    [{ host: '::1', password: 'x' }, []],
    [{ port: '0', password: 'x' }, ['port']],
    [{ port: '65536', password: 'x' }, ['port']],
    [{ port: '54x', password: 'x' }, ['port']],
    [{ name: '' }, ['name']],
    [{ role: '', password: 'x' }, ['role']],
    [{ builtIn: true, host: '', port: 'x' }, []],
  ])('of the database %j: %j', (change, fields) => {
    expect(database(change)).toEqual(fields)
  })
  it('sends a password nowhere else than where it was typed for', () => {
    expect(database({ host: 'db2.example.local' })).toEqual(['password'])
    expect(database({ host: 'db2.example.local', password: 'typed' })).toEqual([])
    expect(database({ host: 'db2.example.local', password: '' })).toEqual([])
    expect(database({ name: 'other' })).toEqual([])
  })
  it.each([
    [{ instance: 'example' }, ['instance']],
    [{ instance: 'https://example.administrateapp.com/' }, []],
    [{ instance: 'two words.example' }, ['instance']],
    [{ instance: 'other.administrateapp.com' }, ['clientSecret']],
    [{ instance: 'other.administrateapp.com', clientSecret: 'typed' }, []],
    [{ clientId: '' }, ['clientId']],
    [{ clientSecret: '' }, ['clientSecret']],
    [{ clientSecret: '', method: 'AUTHORIZATION_CODE' }, []],
    [{ requestsPerSecond: '0' }, []],
    [{ requestsPerSecond: '1001' }, ['requestsPerSecond']],
    [{ requestsPerSecond: '-1' }, ['requestsPerSecond']],
    [{ apiUrl: 'http://api.example/graphql', clientSecret: 's' }, ['apiUrl']],
    [{ apiUrl: 'http://127.0.0.1:4000/graphql', clientSecret: 's' }, []],
    [{ authUrl: 'auth.example', clientSecret: 's' }, ['authUrl']],
    [{ authUrl: 'https://auth.getadministrate.com/oauth/' }, []],
  ] as const)('of Administrate %j: %j', (change, fields) => {
    expect(administrate(change)).toEqual(fields)
  })
  it('asks for no key and secret that are kept, and for those that are not', () => {
    const without = { ...keptLive, administrate: { ...keptAdministrate, hasClientId: false, hasClientSecret: false } }
    expect(Object.keys(faultsOf(kept, without))).toEqual(['clientId', 'clientSecret'])
  })
})

it('a sign-in needs nothing of the database', () => {
  const faults = faultsOf(draftOf('SANDBOX', notSetUp), { environment: 'SANDBOX', ...notSetUp })
  expect(Object.keys(signInFaults(faults))).toEqual(['instance', 'clientId'])
})
