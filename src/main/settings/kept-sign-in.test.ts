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

/** Only `refreshToken`, of any environment. */
function store(first: string | null) {
  const held = { token: first, writes: 0, broken: false }
  const secrets: SecretStore = {
    place: async () => 'session',
    read: async () => held.token,
    async write(_environment, _name, value) {
      await new Promise(setImmediate)
      if (held.broken) throw new Error('The disk is full')
      held.token = value
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
      { fetch: sandboxFetch(sandbox), clock, log, onCall: () => undefined, ...kept('LIVE') },
    ),
  )
  const tokens = new Set([refreshToken])
  for (const client of [...clients, ...clients]) {
    expect(await client.read(GetVenuesDocument, { first: 1, offset: 0 }, signal)).toHaveProperty('venues')
    clock.advance(3_400_000)
    tokens.add((await kept('LIVE').keptRefreshToken()) ?? '')
  }
  expect(held.writes).toBe(6)
  expect(tokens.size).toBe(7)
  for (const token of tokens) expect(said.join()).not.toContain(token)
})

test('a renewal does not undo a new sign-in, nor a removal', async () => {
  const { held, kept } = rig('of somebody else')
  kept('LIVE').onRefreshToken('renewed', 'of the person before')
  expect(await kept('LIVE').keptRefreshToken()).toBe('of somebody else')
  held.token = null
  kept('LIVE').onRefreshToken('renewed again', 'renewed')
  expect(await kept('LIVE').keptRefreshToken()).toBeNull()
  expect(held.writes).toBe(0)
})

test('one that comes right after another is kept after it, and whoever asks waits for both', async () => {
  const { kept } = rig('1')
  kept('SANDBOX').onRefreshToken('2', '1')
  kept('SANDBOX').onRefreshToken('3', '2')
  expect(await kept('SANDBOX').keptRefreshToken()).toBe('3')
})

test('what cannot be kept is said, without the token', async () => {
  const { held, said, kept } = rig('1')
  held.broken = true
  kept('LIVE').onRefreshToken('planted', '1')
  expect(await kept('LIVE').keptRefreshToken()).toBe('1')
  expect(said).toContain('A renewed sign-in could not be kept: a person has to sign in again later')
  expect(said.join()).not.toContain('planted')
})
