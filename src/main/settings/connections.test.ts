// Whatever fails, and whoever comes in between: no secret stands beside, or goes to, an address that it was not entered for.
import { expect, test } from 'vitest'
import { type Configuration, readConfiguration } from '../config.ts'
import { createManualClock } from '../administrate/manual-clock.ts'
import { type ConnectionSettings, noSettings, type Settings } from '../ports/settings.ts'
import type { ConnectionDraft } from './connection-draft.ts'
import { createConnections } from './connections.ts'
import type { PersonSignIn, SignIn } from './person-sign-in.ts'
import { noSecrets, resolveConfiguration, type Secrets } from './resolve.ts'
import { createSessionSecrets } from './session-secrets.ts'

const base = readConfiguration({}, { platform: 'linux', home: '/home/ana' })
const { signal } = new AbortController()
const place = { host: '', port: 5432, name: '', role: '' }
const database: ConnectionSettings['database'] = { ...place, builtIn: true, encryption: 'off', certificate: null }

function connectionsAt(host: string): ConnectionSettings {
  const addresses = { apiUrl: `https://${host}/graphql`, authUrl: `https://${host}/oauth` }
  const instance = 'example.administrateapp.com'
  return { database, administrate: { ...addresses, instance, method: 'client-credentials', requestsPerSecond: 8 } }
}

function draftAt(host: string, clientSecret: string | null): ConnectionDraft {
  const typed = { databasePassword: null, clientId: null, clientSecret }
  return { environment: 'SANDBOX', connections: connectionsAt(host), typed }
}

/** `full`: from the that write of settings.json on there is no room. */
function rig(first: Settings, full = Infinity) {
  const nothing: () => Promise<void> = () => Promise.resolve()
  const state = { settings: first, writes: 0, meanwhile: nothing }
  const file = {
    read: () => state.settings,
    async write(settings: Settings) {
      await new Promise(setImmediate)
      state.writes += 1
      if (state.writes >= full) throw new Error('The disk is full')
      state.settings = settings
    },
  }
  const secrets = createSessionSecrets({ learn: () => undefined })
  const secret = () => secrets.read('SANDBOX', 'clientSecret')
  async function readSecrets(): Promise<Secrets> {
    await state.meanwhile()
    return { ...noSecrets, clientSecret: await secret() }
  }
  const resolve = async (settings: Settings) => resolveConfiguration(base, settings, await readSecrets())
  const asked: string[] = []
  const cancelled: string[] = []
  const waiting: SignIn = { environment: 'SANDBOX', state: 'WAITING', address: '', problem: null }
  const signIn: PersonSignIn = {
    current: () => waiting,
    begin: async () => undefined,
    cancel: async () => void cancelled.push('cancelled'),
    close: async () => undefined,
  }
  const service = createConnections({
    ...{
      base,
      file,
      secrets,
      readSecrets,
      resolve,
      signIn,
      learn: () => undefined,
      clock: createManualClock({ skips: true }),
    },
    place: {
      configuration: async () => base,
      async move(decide) {
        await decide()
      },
    },
    probeDatabase: async () => [],
    async probeAdministrate({ administrate }: Configuration) {
      asked.push(`${administrate?.clientSecret ?? ''} to ${new URL(administrate?.apiUrl ?? '').host}`)
      return []
    },
  })
  return { service, secrets, secret, state, asked, cancelled, readSecrets }
}

const here: Settings = { ...noSettings, connections: { LIVE: null, SANDBOX: connectionsAt('here.example.com') } }

test.each<[string, Settings]>([
  ['in use', { ...here, environment: 'SANDBOX' }],
  ['not in use', here],
])(
  'connections that cannot be written, %s: the secret of before is still there, beside its address',
  async (_, first) => {
    const { service, secrets, secret, state } = rig(first, 1)
    await secrets.write('SANDBOX', 'clientSecret', 'of here')
    await expect(service.save(draftAt('there.example.com', 'of there'), true, signal)).rejects.toThrow('full')
    expect(state.settings).toBe(first)
    expect(await secret()).toBe('of here')
  },
)

test('a disk that is full in the very middle: no secret, rather than one beside an address it is not of', async () => {
  const { service, secrets, secret, state } = rig(here, 2)
  await secrets.write('SANDBOX', 'clientSecret', 'of here')
  await expect(service.save(draftAt('there.example.com', 'of there'), true, signal)).rejects.toThrow('full')
  expect(state.settings).toBe(here)
  expect(await secret()).toBeNull()
})

test('what was left of connections that are gone does not count for the next, nor does it stay', async () => {
  const { service, secrets, secret, asked } = rig(noSettings)
  await secrets.write('SANDBOX', 'clientSecret', 'left over')
  await service.save(draftAt('there.example.com', null), true, signal)
  expect(asked).toEqual([' to there.example.com'])
  expect(await secret()).toBeNull()
})

test('a save in another window, in the middle of a check: the new secret does not go to the old address', async () => {
  const { service, secrets, state, asked } = rig(here)
  await secrets.write('SANDBOX', 'clientSecret', 'of here')
  state.meanwhile = async () => {
    state.meanwhile = () => Promise.resolve()
    await service.save(draftAt('there.example.com', 'of there'), true, signal)
  }
  await expect(service.check(draftAt('here.example.com', null), signal)).rejects.toThrow('has changed')
  expect(asked).toEqual(['of there to there.example.com'])
})

test('forgotten: whoever was about to sign in is sent away, and secrets go before the rest', async () => {
  const { service, secrets, secret, cancelled } = rig(here, 1)
  await secrets.write('SANDBOX', 'clientSecret', 'of here')
  await expect(service.forget('SANDBOX')).rejects.toThrow('full')
  expect(await secret()).toBeNull()
  expect(cancelled).toEqual(['cancelled'])
})
