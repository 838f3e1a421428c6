// The way back from the browser, over a real socket: who is let in, once, and what the person reads.
import { request } from 'node:http'
import { afterEach, expect, test } from 'vitest'
import { isCancelled } from '../errors.ts'
import type { WayBack } from '../ports/browser.ts'
import { listenForReturn } from './loopback.ts'

const { signal } = new AbortController()
const open: WayBack[] = []

afterEach(async () => {
  for (const wayBack of open.splice(0)) await wayBack.close()
})

async function listen(): Promise<WayBack> {
  const wayBack = await listenForReturn()
  open.push(wayBack)
  return wayBack
}

/** By node:http, which sends the path and the Host as they are given. */
function ask(
  { address }: WayBack,
  path: string,
  { method = 'GET', host = new URL(address).host } = {},
): Promise<{ readonly status: number; readonly headers: Readonly<Record<string, unknown>>; readonly text: string }> {
  return new Promise((resolve, reject) => {
    const { port } = new URL(address)
    request({ host: '127.0.0.1', port, path, method, headers: { host } }, (answer) => {
      let text = ''
      answer.setEncoding('utf8')
      answer.on('data', (part: string) => (text += part))
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text }))
    })
      .on('error', reject)
      .end()
  })
}

test('gives the query, and tells the browser how it went once that is known', async () => {
  const wayBack = await listen()
  expect(wayBack.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/signed-in$/)
  const arrived = wayBack.arrived(signal)
  const page = ask(wayBack, '/signed-in?code=a%20b&state=c')
  expect([...(await arrived)]).toEqual([
    ['code', 'a b'],
    ['state', 'c'],
  ])
  await wayBack.tell(true)
  const { status, headers, text } = await page
  expect(status).toBe(200)
  expect(text).toContain('You are signed in. You can close this page and go back to Tandem.')
  expect(headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': expect.stringContaining("default-src 'none'") as string,
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    connection: 'close',
  })
  expect(text).not.toMatch(/<script|<link|<img|a b|code/)
})

test('says that it did not work, when told so and when it is closed before anybody knew', async () => {
  const told = await listen()
  const first = ask(told, '/signed-in?error=access_denied')
  await told.arrived(signal)
  await told.tell(false)
  expect((await first).text).toContain('The sign-in did not work.')
  const closed = await listen()
  const second = ask(closed, '/signed-in')
  await closed.arrived(signal)
  await closed.close()
  expect((await second).text).toContain('The sign-in did not work.')
})

test('keeps what arrived before anybody waited for it', async () => {
  const wayBack = await listen()
  const page = ask(wayBack, '/signed-in?state=early')
  await ask(wayBack, '/after-it')
  expect((await wayBack.arrived(signal)).get('state')).toBe('early')
  await wayBack.tell(true)
  expect((await page).status).toBe(200)
})

test('answers nothing else: other paths, other methods, other names, a second time', async () => {
  const wayBack = await listen()
  const { port } = new URL(wayBack.address)
  for (const path of [
    '/favicon.ico',
    '/',
    '/signed-in/',
    '/signed-in/../signed-in',
    '/Signed-in?code=x',
    '//signed-in',
  ])
    expect([path, (await ask(wayBack, path)).status]).toEqual([path, 404])
  for (const method of ['POST', 'HEAD', 'PUT', 'OPTIONS', 'DELETE'])
    expect([method, (await ask(wayBack, '/signed-in?code=x', { method })).status]).toEqual([method, 404])
  for (const host of [
    'evil.example',
    `evil.example:${port}`,
    `localhost:${port}`,
    '127.0.0.1',
    `127.0.0.1.evil:${port}`,
  ])
    expect([host, (await ask(wayBack, '/signed-in?code=x', { host })).status]).toEqual([host, 421])
  const refused = await ask(wayBack, '/favicon.ico')
  expect(refused.headers).toMatchObject({ 'cache-control': 'no-store', connection: 'close' })
  const page = ask(wayBack, '/signed-in?code=right')
  expect((await wayBack.arrived(signal)).get('code')).toBe('right')
  expect((await ask(wayBack, '/signed-in?code=late')).status).toBe(404)
  await wayBack.tell(true)
  expect((await page).status).toBe(200)
  expect((await ask(wayBack, '/signed-in?code=later')).status).toBe(404)
  expect((await wayBack.arrived(signal)).get('code')).toBe('right')
})

test('is not reached under another address of this computer, and not after it is closed', async () => {
  const wayBack = await listen()
  await expect(fetch(wayBack.address.replace('127.0.0.1', '[::1]'))).rejects.toThrow('fetch failed')
  await wayBack.close()
  await wayBack.close()
  await expect(ask(wayBack, '/signed-in')).rejects.toThrow('ECONNREFUSED')
})

test('ends the wait when it is stopped, before and while it waits', async () => {
  const wayBack = await listen()
  const controller = new AbortController()
  const waiting = wayBack.arrived(controller.signal)
  controller.abort()
  await expect(waiting).rejects.toSatisfy(isCancelled)
  await expect(wayBack.arrived(controller.signal)).rejects.toSatisfy(isCancelled)
})

test('a browser that went away is not waited for', async () => {
  const wayBack = await listen()
  const gone = new AbortController()
  const page = fetch(`${wayBack.address}?code=x`, { signal: gone.signal }).catch(() => 'gone')
  await wayBack.arrived(signal)
  gone.abort()
  expect(await page).toBe('gone')
  await wayBack.tell(true)
  await wayBack.close()
})
