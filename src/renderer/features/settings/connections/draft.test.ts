// What stands in the fields: how it begins, what differs, what is sent.
import { describe, expect, it } from 'vitest'
import { keptAdministrate, keptDatabase, keptLive, notSetUp } from '../../../testing/connections.ts'
import { changes, draftOf, inputOf, tenantOf } from './draft.ts'
import type { AdministrateDraft, DatabaseDraft } from './draft.ts'

const kept = draftOf('LIVE', keptLive)
const empty = { environment: 'SANDBOX', ...notSetUp } as const
const withDatabase = (change: Partial<DatabaseDraft>) => ({ ...kept, database: { ...kept.database, ...change } })
const withAdministrate = (change: Partial<AdministrateDraft>) => ({
  ...kept,
  administrate: { ...kept.administrate, ...change },
})

describe('draftOf', () => {
  it('shows what is kept, and no secret', () => {
    expect(kept.database).toMatchObject({ host: 'db.example.local', port: '5432', password: null })
    expect(kept.administrate).toMatchObject({ instance: 'example.administrateapp.com', clientSecret: null })
  })
  it.each([
    ['LIVE', 'https://auth.getadministrate.com/oauth'],
    ['SANDBOX', 'https://auth.stagingadministratehq.com/oauth'],
  ] as const)('proposes the addresses of %s', (environment, authUrl) => {
    const { administrate, database } = draftOf(environment, notSetUp)
    expect(administrate.authUrl).toBe(authUrl)
    expect(database).toMatchObject({ host: '', port: '5432', encryption: 'CHECKED' })
  })
  it('proposes a server where the built-in database is kept', () => {
    const database = {
      ...keptDatabase,
      builtIn: true,
      host: '',
      port: 0,
      name: '',
      role: '',
      encryption: 'OFF',
    } as const
    expect(draftOf('LIVE', { ...keptLive, database }).database).toMatchObject({ builtIn: true, port: '5432' })
  })
})

describe('changes', () => {
  it.each([
    ['nothing', kept, []],
    ['host and password', withDatabase({ host: 'db2', password: 'new' }), ['host', 'password']],
    ['a password to be removed', withDatabase({ password: '' }), ['password']],
    ['only the name of a file', withDatabase({ certificateFile: 'root.pem' }), []],
    ['the kind, whatever else stands there', withDatabase({ builtIn: true, host: 'x' }), ['kind of database']],
    ['the way to sign in', withAdministrate({ method: 'AUTHORIZATION_CODE' }), ['way to sign in']],
    [
      'both systems',
      { ...withDatabase({ port: '1' }), administrate: withAdministrate({ clientId: 'k' }).administrate },
      ['port', 'key'],
    ],
  ])('names %s', (_what, draft, words) => {
    expect(changes('LIVE', keptLive, draft)).toEqual(words)
  })
  it('finds none in what is proposed', () => {
    expect(changes('SANDBOX', empty, draftOf('SANDBOX', empty))).toEqual([])
  })
})

describe('inputOf', () => {
  it('sends what is kept as it is kept', () => {
    const { hasPassword: _password, ...server } = keptDatabase
    const { hasClientId: _id, hasClientSecret: _secret, signedIn: _signedIn, ...service } = keptAdministrate
    expect(inputOf('LIVE', kept)).toEqual({
      environment: 'LIVE',
      database: { ...server, password: null },
      administrate: { ...service, clientId: null, clientSecret: null },
    })
  })
  it('sends nothing of a server with the built-in database', () => {
    const { database } = inputOf('LIVE', withDatabase({ builtIn: true, certificate: 'x' }))
    expect(database).toMatchObject({ builtIn: true, host: '', name: '', role: '', certificate: null })
  })
  it('sends a certificate only where it is checked', () => {
    expect(inputOf('LIVE', withDatabase({ certificate: 'pem' })).database.certificate).toBe('pem')
    const unchecked = withDatabase({ certificate: 'pem', encryption: 'UNCHECKED' })
    expect(inputOf('LIVE', unchecked).database.certificate).toBeNull()
  })
  it('leaves spaces and slashes at the ends out, but not in a password', () => {
    const { database } = inputOf('LIVE', withDatabase({ host: ' db ', password: ' a b ' }))
    expect(database).toMatchObject({ host: 'db', password: ' a b ' })
    const { administrate } = inputOf(
      'LIVE',
      withAdministrate({ clientSecret: ' s ', authUrl: 'https://a.example/oauth/ ' }),
    )
    expect(administrate).toMatchObject({ clientSecret: 's', authUrl: 'https://a.example/oauth' })
  })
})

describe('tenantOf', () => {
  it.each([
    ['example.administrateapp.com', 'example.administrateapp.com'],
    [' https://Example.administrateapp.com/#/events?page=2 ', 'example.administrateapp.com'],
    ['', ''],
  ])('of “%s” is “%s”', (typed, host) => {
    expect(tenantOf(typed)).toBe(host)
  })
})
