// The exam of hosts for the desktop host, over a stand-in for Electron.
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { watchedBackend } from '../../../../tests/watched-backend.ts'
import { checks, type ConformanceHost } from '../conformance.ts'
import { pageChecks } from '../conformance-strangers.ts'
import { isOurs, serveScheme } from './protocol.ts'
import { ask, Session } from './stand-in.ts'

vi.mock('electron', () => import('./stand-in.ts'))

const folder = mkdtempSync(join(tmpdir(), 'tandem-electron-'))
writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Tandem</title>')

async function start(): Promise<ConformanceHost & { readonly session: Session }> {
  const backend = watchedBackend()
  await backend.ready()
  const session = new Session()
  serveScheme(session as never, { handle: backend.handle, rendererFolder: folder })
  return { backend, session, ask: (path, init) => ask(session, path, init), close: () => backend.close() }
}

test.each([...checks, ...pageChecks])('in Electron: $name', async ({ run }) => {
  const host = await start()
  await run(host)
  await host.close()
})

test('the page comes with its policy', async () => {
  const { session } = await start()
  const page = await ask(session, '/', { method: 'GET' })
  expect(page.status).toBe(200)
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")
})

test('answers are native, as Electron insists', async () => {
  const { session } = await start()
  const handler = session.handlers.get('app')
  const body = JSON.stringify({ query: '{ workspace { person } }' })
  const headers = { 'content-type': 'application/json' }
  const response = await handler?.(new Request('app://tandem/graphql', { method: 'POST', headers, body }))
  expect(response).toBeInstanceOf(Response)
  expect(response?.body).toBeInstanceOf(ReadableStream)
})

test('the stand-in refuses what Electron refuses', async () => {
  const session = new Session()
  session.protocol.handle('app', async () => ({ status: 200, headers: new Headers(), body: null }) as Response)
  await expect(ask(session, '/', { method: 'GET' })).rejects.toThrow('net::ERR_UNEXPECTED')
  expect(() => session.protocol.handle('app', async () => new Response())).toThrow('Failed to register protocol')
})

test.each([
  ['app://tandem/', true],
  ['app://tandem/graphql?x=1', true],
  ['app://tandem.evil.example/', false],
  ['app://evil@tandem/', false],
  ['app://other/', false],
  ['https://evil.example/?app://tandem/', false],
  ['https://tandem/', false],
  ['javascript:alert(1)//app://tandem/', false],
  ['file:///app://tandem/', false],
  ['not an address', false],
])('%s is ours: %s', (address, expected) => {
  expect(isOurs(address)).toBe(expected)
})
