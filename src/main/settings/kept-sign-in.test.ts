// What is kept of a person's sign-in when several clients renew it, against the sandbox, whose refresh tokens count once.
import { expect, test } from 'vitest'
import { GetVenuesDocument } from '../../../graphql/generated/administrate.ts'
import { sandboxFetch } from '../../sandbox/fetch.ts'
import { createSandbox } from '../../sandbox/sandbox.ts'
import { createAdministrateClient } from '../administrate/client.ts'
import { createManualClock } from '../administrate/manual-clock.ts'
import type { Log } from '../ports/platform.ts'
import type { SecretStore } from '../ports/settings.ts'
import { createKeptSignIn } from './kept-sign-in.ts'

const { signal } = new AbortController()

const here = 'example.administrateapp.com https://api.example.com https://auth.example.com'

/** Only what is kept of a sign-in, of any environment. */
function store(first: string | null) {
  const held = { token: first, place: here as string | null, writes: 0, room: Infinity }
  const secrets: SecretStore = {
    place: async () => 'session',
    read: async (_environment, name) => (name === 'signedInAt' ? held.place : held.token),
    async write(_environment, name, value) {
      await new Promise(setImmediate)
      if (held.writes >= held.room) throw new Error('The disk is full')
      if (name === 'signedInAt') held.place = value
      else held.token = value
      held.writes += 1
    },
    names: async () => [],
  }
  return { held, secrets }
}

function rig(first: string | null) {
  const { held, secrets } = store(first)
  const said: string[] = []
  const line = (fields: object, message: string) => void said.push(JSON.stringify(fields), message)
  const log: Log = { debug: line, info: line, warn: line, error: line }
  return { held, said, log, kept: createKeptSignIn(secrets, log) }
}

test('clients that renew in turn all stay signed in, and the last token is kept', async () => {
  const sandbox = createSandbox()
  const { graphqlUrl: apiUrl, authUrl, clientId, clientSecret } = sandbox
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: clientId,
    client_secret: clientSecret,
  })
  const answer = await sandbox.handle(new Request(`${authUrl}/token`, { method: 'POST', body }))
  const refreshToken = ((await answer.json()) as { readonly refresh_token: string }).refresh_token
  const { held, said, log, kept } = rig(refreshToken)
  const clock = createManualClock({ skips: true })
  const clients = [1, 2, 3].map(() =>
    createAdministrateClient(
      { apiUrl, authUrl, clientId, clientSecret, instance: '', requestsPerSecond: 0, refreshToken },
      { fetch: sandboxFetch(sandbox), clock, log, onCall: () => undefined, ...kept.of('LIVE', here) },
    ),
  )
  const tokens = new Set([refreshToken])
  for (const client of [...clients, ...clients]) {
    expect(await client.read(GetVenuesDocument, { first: 1, offset: 0 }, signal)).toHaveProperty('venues')
    clock.advance(3_400_000)
    tokens.add((await kept.of('LIVE', here).keptRefreshToken()) ?? '')
  }
  expect(held.writes).toBe(6)
  expect(tokens.size).toBe(7)
  for (const token of tokens) expect(said.join()).not.toContain(token)
})

test('a renewal does not undo a new sign-in, nor a removal', async () => {
  const { held, kept } = rig('of somebody else')
  kept.of('LIVE', here).onRefreshToken('renewed', 'of the person before')
  expect(await kept.of('LIVE', here).keptRefreshToken()).toBe('of somebody else')
  held.token = null
  kept.of('LIVE', here).onRefreshToken('renewed again', 'renewed')
  expect(await kept.of('LIVE', here).keptRefreshToken()).toBeNull()
  expect(held.writes).toBe(0)
})

test('one that comes right after another is kept after it, and whoever asks waits for both', async () => {
  const { kept } = rig('1')
  kept.of('SANDBOX', here).onRefreshToken('2', '1')
  kept.of('SANDBOX', here).onRefreshToken('3', '2')
  expect(await kept.of('SANDBOX', here).keptRefreshToken()).toBe('3')
})

test('what cannot be kept is said, without the token', async () => {
  const { held, said, kept } = rig('1')
  held.room = 0
  kept.of('LIVE', here).onRefreshToken('planted', '1')
  expect(await kept.of('LIVE', here).keptRefreshToken()).toBe('1')
  expect(said).toContain('A renewed sign-in could not be kept: a person has to sign in again later')
  expect(said.join()).not.toContain('planted')
})

test('it is given to nobody who works elsewhere than where the person signed in', async () => {
  const { kept } = rig('theirs')
  expect(await kept.of('LIVE', 'another place').keptRefreshToken()).toBeNull()
  await kept.keep('LIVE', 'another place', 'of there')
  expect(await kept.of('LIVE', 'another place').keptRefreshToken()).toBe('of there')
  expect(await kept.of('LIVE', here).keptRefreshToken()).toBeNull()
})

test('a renewal that is still on its way does not come after a new sign-in', async () => {
  const { kept } = rig('1')
  kept.of('LIVE', here).onRefreshToken('2', '1')
  await kept.keep('LIVE', 'another place', 'new')
  expect(await kept.of('LIVE', 'another place').keptRefreshToken()).toBe('new')
})

test('a new sign-in that cannot be kept whole leaves none, rather than one of another place', async () => {
  const { held, kept } = rig('theirs')
  held.room = 2
  await expect(kept.keep('LIVE', 'another place', 'new')).rejects.toThrow('full')
  expect(held).toMatchObject({ token: null, place: 'another place' })
})
