// Trading the code in: what is sent, what is sent again, and every way it can fail, in words.
import { expect, test } from 'vitest'
import { isCancelled } from '../errors.ts'
import type { Fetch, Log } from '../ports/platform.ts'
import { type Answer, problemOf, scripted } from './client-fixture.ts'
import { createManualClock } from './manual-clock.ts'
import { type CodeReturned, redeemCode } from './sign-in.ts'
import { signInAddress } from './sign-in-address.ts'

const returned: CodeReturned = {
  authUrl: 'https://auth.example.com/oauth/',
  clientId: 'planted-key',
  clientSecret: 'planted-secret',
  code: 'planted-code',
  redirect: 'http://127.0.0.1:4711/signed-in',
  verifier: 'planted-verifier',
}
const good: Answer = { body: { access_token: 'planted-access', refresh_token: 'planted-refresh', expires_in: 60 } }

function rig(answers: readonly Answer[]) {
  const clock = createManualClock({ skips: true })
  const said: unknown[] = []
  const sent: { readonly url: string; readonly body: string; readonly redirect: unknown }[] = []
  const line = (fields: object, message: string) => void said.push(fields, message)
  const log: Log = { debug: line, info: line, warn: line, error: line }
  const answer = scripted({ token: answers })
  const fetch: Fetch = (input, init) => {
    sent.push({
      url: input instanceof Request ? input.url : input.toString(),
      body: typeof init?.body === 'string' ? init.body : '',
      redirect: init?.redirect,
    })
    return answer(input, init)
  }
  const redeem = (signal = new AbortController().signal, more: Partial<CodeReturned> = {}) =>
    redeemCode({ ...returned, ...more }, { fetch, clock, log, onCall: (record) => void said.push(record) }, signal)
  return { redeem, sent, said, clock }
}

test('sends everything in the body, follows no redirect, and says none of it', async () => {
  const { redeem, sent, said } = rig([good])
  expect(await redeem()).toEqual({ refreshToken: 'planted-refresh' })
  expect(sent).toMatchObject([{ url: 'https://auth.example.com/oauth/token', redirect: 'error' }])
  expect(Object.fromEntries(new URLSearchParams(sent[0]?.body))).toEqual({
    grant_type: 'authorization_code',
    code: 'planted-code',
    redirect_uri: returned.redirect,
    code_verifier: 'planted-verifier',
    client_id: 'planted-key',
    client_secret: 'planted-secret',
  })
  expect(said.length).toBeGreaterThan(1)
  expect(JSON.stringify(said)).not.toContain('planted')
})

test('without a secret the parameter is left out', async () => {
  const { redeem, sent } = rig([good])
  await redeem(undefined, { clientSecret: '' })
  expect(new URLSearchParams(sent[0]?.body).has('client_secret')).toBe(false)
})

const echo = Object.values(returned).join(' ')
const cause = (code: string) => new TypeError(echo, { cause: Object.assign(new Error(echo), { code }) })

test.each<readonly [string, Answer, string, string, number]>([
  ['an old code', { status: 400, body: { error: 'invalid_grant' } }, 'ADM-SIGN-IN', 'it may have come too late', 1],
  ['a 400 in other words', { status: 400, body: echo }, 'ADM-SIGN-IN', 'it may have come too late', 1],
  ['an unknown key', { status: 401, body: echo }, 'ADM-SIGN-IN', 'refused its key or its secret', 1],
  ['the same as 400', { status: 400, body: { error: 'invalid_client' } }, 'ADM-SIGN-IN', 'refused its key', 1],
  ['no right', { status: 403, body: echo }, 'ADM-SIGN-IN', 'does not allow this application', 1],
  ['nothing to stay with', { body: { access_token: 'a' } }, 'ADM-SIGN-IN', 'this once', 1],
  ['no JSON', { body: echo }, 'ADM-BODY', 'cannot be read', 1],
  ['a failing server', { status: 500, body: echo }, 'ADM-500', 'failed to answer the sign-in', 1],
  ['a line that breaks', cause('ECONNRESET'), 'ADM-CONNECT', 'broke off', 1],
  ['nobody there', cause('ECONNREFUSED'), 'ADM-CONNECT', 'Cannot reach Administrate at auth.example.com:443.', 4],
  ['too many', { status: 429, body: echo }, 'ADM-429', 'slow down', 6],
])('%s', async (_, answer, code, words, requests) => {
  const { redeem, sent, said } = rig([answer])
  const error = await problemOf(redeem())
  expect(error.problem).toMatchObject({ code, effect: 'Nothing was changed.' })
  expect(error.problem.message).toContain(words)
  expect(sent.length).toBe(requests)
  expect(JSON.stringify([error.problem, error.stack, String(error.cause), said])).not.toContain('planted')
})

test('is sent again where it surely did not arrive', async () => {
  const { redeem, sent } = rig([cause('ECONNREFUSED'), { status: 429, body: '' }, good])
  expect(await redeem()).toEqual({ refreshToken: 'planted-refresh' })
  expect(sent.length).toBe(3)
})

test('stops on request, at once', async () => {
  const { redeem } = rig(['never'])
  const controller = new AbortController()
  const waiting = redeem(controller.signal)
  controller.abort()
  await expect(waiting).rejects.toSatisfy(isCancelled)
  await expect(redeem(controller.signal)).rejects.toSatisfy(isCancelled)
})

test('the address keeps its own query, and leaves out what is not known', () => {
  const question = {
    authUrl: 'https://auth.example.com/oauth/',
    clientId: 'a b',
    instance: '',
    redirect: 'http://x/y?z',
  }
  expect(signInAddress({ ...question, state: 's&t', challenge: 'c' })).toBe(
    'https://auth.example.com/oauth/authorize?response_type=code&client_id=a+b&redirect_uri=http%3A%2F%2Fx%2Fy%3Fz&state=s%26t&code_challenge=c&code_challenge_method=S256',
  )
  expect(signInAddress({ ...question, authUrl: 'http://127.0.0.1:1/o?a=b', state: 's', challenge: 'c' })).toContain(
    '/o/authorize?a=b&response_type=code',
  )
})
