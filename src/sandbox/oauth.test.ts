// Signing in: the three grants, and what is refused as RFC 6749 says.
import { createHash } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import { createOAuth } from './oauth.ts'
import type { OAuth, OAuthOptions } from './oauth.ts'

let clock = 0
let oauth: OAuth

beforeEach(() => {
  clock = 1_000_000
  oauth = createOAuth(options())
})

function options(): OAuthOptions {
  return { clientId: 'practice', clientSecret: 'secret', tokenSeconds: 60, now: () => clock }
}

const client = { client_id: 'practice', client_secret: 'secret' }

async function token(parameters: Readonly<Record<string, string>>) {
  const init = { method: 'POST', body: new URLSearchParams(parameters) }
  const response = await oauth.token(new Request('http://x/oauth/token', init))
  return { status: response.status, body: (await response.json()) as Readonly<Record<string, string>> }
}

function bears(accessToken: string | undefined): boolean {
  return oauth.accepts(new Request('http://x/graphql', { headers: { authorization: `Bearer ${accessToken ?? ''}` } }))
}

test('gives a token for client credentials, which runs out', async () => {
  const { status, body } = await token({ grant_type: 'client_credentials', ...client })
  expect(status).toBe(200)
  expect(body).toMatchObject({ token_type: 'Bearer', expires_in: 60 })
  expect(bears(body['access_token'])).toBe(true)
  clock += 60_000
  expect(bears(body['access_token'])).toBe(false)
})

test('takes parameters from the query too', async () => {
  const query = new URLSearchParams({ grant_type: 'client_credentials', ...client })
  const response = await oauth.token(new Request(`http://x/oauth/token?${query}`, { method: 'POST' }))
  expect(response.status).toBe(200)
})

test('renews with a refresh token, once', async () => {
  const first = await token({ grant_type: 'client_credentials', ...client })
  const renew = { grant_type: 'refresh_token', refresh_token: first.body['refresh_token'] ?? '', ...client }
  const second = await token(renew)
  expect(second.status).toBe(200)
  expect(second.body['refresh_token']).not.toBe(first.body['refresh_token'])
  expect(bears(second.body['access_token'])).toBe(true)
  expect(await token(renew)).toEqual({ status: 400, body: { error: 'invalid_grant' } })
})

test('redirects at once with a code that works once, for the same address', async () => {
  const query = 'response_type=code&client_id=practice&redirect_uri=http://127.0.0.1:7/back&state=s%201&instance=x'
  const response = oauth.authorize(new Request(`http://x/oauth/authorize?${query}`))
  expect(response.status).toBe(302)
  const target = new URL(response.headers.get('location') ?? '')
  expect(`${target.origin}${target.pathname}`).toBe('http://127.0.0.1:7/back')
  expect(target.searchParams.get('state')).toBe('s 1')
  const code = target.searchParams.get('code') ?? ''
  const exchange = { grant_type: 'authorization_code', code, redirect_uri: 'http://127.0.0.1:7/back', ...client }
  expect((await token(exchange)).status).toBe(200)
  expect((await token(exchange)).body).toEqual({ error: 'invalid_grant' })
})

test('a code that was asked for with a challenge counts only with its verifier', async () => {
  const verifier = 'a-verifier-of-more-than-forty-characters-in-all'
  const challenge = createHash('sha256').update(verifier).digest('base64url')
  const ask = (method: string) =>
    oauth.authorize(
      new Request(
        `http://x/oauth/authorize?response_type=code&client_id=practice&redirect_uri=http://127.0.0.1:7/back&code_challenge=${challenge}&code_challenge_method=${method}`,
      ),
    )
  const exchange = (more: Readonly<Record<string, string>>) => {
    const code = new URL(ask('S256').headers.get('location') ?? '').searchParams.get('code') ?? ''
    return token({
      grant_type: 'authorization_code',
      code,
      redirect_uri: 'http://127.0.0.1:7/back',
      ...client,
      ...more,
    })
  }
  expect((await exchange({ code_verifier: verifier })).status).toBe(200)
  const refused = { status: 400, body: { error: 'invalid_grant' } }
  expect(await exchange({ code_verifier: `${verifier}.` })).toEqual(refused)
  expect(await exchange({ code_verifier: challenge })).toEqual(refused)
  expect(await exchange({})).toEqual(refused)
  expect(ask('plain').status).toBe(400)
})

test('sends whoever declines back with the reason and the state, and without a code', () => {
  const declined = createOAuth({ ...options(), denies: () => true })
  const query = 'response_type=code&client_id=practice&redirect_uri=http://127.0.0.1:7/back?a=b&state=s'
  const { headers, status } = declined.authorize(new Request(`http://x/oauth/authorize?${query}`))
  expect(status).toBe(302)
  expect(headers.get('location')).toBe('http://127.0.0.1:7/back?a=b&error=access_denied&state=s')
})

test.each([
  [{ grant_type: 'client_credentials', client_id: 'practice', client_secret: 'wrong' }, 401, 'invalid_client'],
  [{ grant_type: 'client_credentials' }, 401, 'invalid_client'],
  [{ grant_type: 'password', ...client }, 400, 'unsupported_grant_type'],
  [{ ...client }, 400, 'invalid_request'],
  [{ grant_type: 'refresh_token', refresh_token: 'old', ...client }, 400, 'invalid_grant'],
])('refuses %o', async (parameters, status, error) => {
  expect(await token(parameters as Readonly<Record<string, string>>)).toEqual({ status, body: { error } })
})

test('forgets every token when access is revoked', async () => {
  const { body } = await token({ grant_type: 'client_credentials', ...client })
  oauth.revokeAll()
  expect(bears(body['access_token'])).toBe(false)
})
