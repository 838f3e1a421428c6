// The desktop host as it starts, over a stand-in for Electron and a tutorial database that is down.
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test, vi } from 'vitest'
import { externalAddress } from './security.ts'
import { app, ask, type BrowserWindow, powerMonitor, seen, type Session } from './stand-in.ts'

vi.mock('electron', () => import('./stand-in.ts'))
vi.mock('../heap.ts', () => ({ keepHeapSmall: () => seen.calls.push('keepHeapSmall') }))

const dataFolder = mkdtempSync(join(tmpdir(), 'tandem-desktop-'))
const patience = { timeout: 60_000 }
let window: BrowserWindow
let ours: Session

beforeAll(async () => {
  vi.stubEnv('TANDEM_DATA_DIR', dataFolder)
  vi.stubEnv('DATABASE_URL', 'postgresql://nobody@127.0.0.1:1/none')
  vi.stubEnv('ADMINISTRATE_API_URL', '')
  await import('./main.ts')
  // The heap first: what is loaded later counts.
  expect(seen.calls).toEqual(['keepHeapSmall', 'registerSchemesAsPrivileged'])
  seen.makeReady()
  window = await vi.waitUntil(() => seen.windows[0], patience)
  await vi.waitUntil(() => window.visible, patience)
  // The last thing that is connected.
  await vi.waitUntil(() => powerMonitor.listenerCount('suspend') > 0, patience)
  ours = window.options.webPreferences.session
}, patience.timeout)

test('before it is ready: the scheme once with no more than it needs, every renderer in the sandbox, one instance', () => {
  expect(seen.sandboxed).toBe(true)
  expect(seen.privileges).toEqual([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])
  expect(seen.paths.get('userData')).toBe(join(dataFolder, 'window'))
})

test('the window', () => {
  const { webPreferences, ...options } = window.options
  expect(options).toMatchObject({ width: 1280, height: 800, minWidth: 1024, minHeight: 640 })
  expect(webPreferences).toMatchObject({
    nodeIntegration: false,
    contextIsolation: true,
    sandbox: true,
    webviewTag: false,
    spellcheck: false,
  })
  expect(webPreferences).not.toHaveProperty('preload')
  expect(webPreferences).not.toHaveProperty('webSecurity')
  expect(window.loaded).toBe('app://tandem/')
  expect(seen.sessions.get('persist:tandem')).toBe(ours)
})

test('opening the window fetches nothing from anybody', () => {
  expect(seen.connections).toEqual([])
})

test('it answers although the database is down, and says so', async () => {
  const body = JSON.stringify({ query: '{ workspace { environment databaseReachability databaseProblem { code } } }' })
  const question = () =>
    ask(ours, '/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body })
  const workspace = await vi.waitUntil(async () => {
    const answer = (await (await question()).json()) as { data: { workspace: { databaseReachability: string } } }
    return answer.data.workspace.databaseReachability !== 'UNKNOWN' && answer.data.workspace
  }, patience)
  expect(workspace).toEqual({
    environment: 'REHEARSAL',
    databaseReachability: 'UNREACHABLE',
    databaseProblem: { code: 'DB-CONNECT' },
  })
})

test('5: permissions: copying for our page, nothing else, no device', () => {
  const check = ours.check as (contents: null, permission: string, origin: string) => boolean
  const request = ours.request as (
    contents: null,
    permission: string,
    answer: (granted: boolean) => void,
    details: { requestingUrl: string },
  ) => void
  const requested = (permission: string, requestingUrl: string) => {
    const answer = vi.fn<(granted: boolean) => void>()
    request(null, permission, answer, { requestingUrl })
    return answer.mock.calls[0]?.[0]
  }
  for (const permission of ['media', 'geolocation', 'notifications', 'openExternal', 'clipboard-read', 'hid']) {
    expect(check(null, permission, 'app://tandem/')).toBe(false)
    expect(requested(permission, 'app://tandem/')).toBe(false)
  }
  expect(requested('clipboard-sanitized-write', 'app://tandem/')).toBe(true)
  expect(requested('clipboard-sanitized-write', 'https://evil.example/')).toBe(false)
  expect((ours.device as () => boolean)()).toBe(false)
})

test.each(['will-navigate', 'will-frame-navigate', 'will-redirect'])('%s leads nowhere else', (name) => {
  const prevented = (url: string) => {
    const preventDefault = vi.fn()
    window.webContents.emit(name, { url, preventDefault })
    return preventDefault.mock.calls.length > 0
  }
  expect(prevented('app://tandem/#sync')).toBe(false)
  for (const url of ['https://evil.example/', 'app://tandem.evil.example/', 'file:///etc/passwd', 'about:blank'])
    expect(prevented(url), url).toBe(true)
})

test('no webview, no second window, nothing opened outside', () => {
  const preventDefault = vi.fn()
  window.webContents.emit('will-attach-webview', { preventDefault })
  expect(preventDefault).toHaveBeenCalledOnce()
  expect(window.webContents.openHandler?.({ url: 'https://evil.example/' })).toEqual({ action: 'deny' })
  expect(seen.opened).toEqual([])
})

test.each([
  ['https://acme.administrateapp.com/x?y=1', 'https://acme.administrateapp.com/x?y=1'],
  ['https://ACME.administrateapp.com/', 'https://acme.administrateapp.com/'],
  ['http://acme.administrateapp.com/', null],
  ['https://acme.administrateapp.com.evil.example/', null],
  ['https://acme.administrateapp.com:8443/', null],
  ['https://user@acme.administrateapp.com/', null],
  ['file:///etc/passwd', null],
  ['nonsense', null],
])('%s opens outside as %s', (address, expected) => {
  expect(externalAddress(address, ['acme.administrateapp.com'])).toBe(expected)
})

test('a second start shows the window that is there', () => {
  expect(seen.errorBoxes).toEqual([])
  app.emit('second-instance')
  expect(window.focused).toBe(true)
})

test('closing the window ends Tandem, after what runs has come to its end', async () => {
  const ended = new Promise((resolve) => app.once('quit', resolve))
  app.emit('window-all-closed')
  await ended
  const body = JSON.stringify({ query: '{ __typename }' })
  const later = await ask(ours, '/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body })
  expect(later.status).toBe(503)
})
